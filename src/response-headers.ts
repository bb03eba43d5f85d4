/**
 * What every response of this site carries, in one place: the build writes it into the page and into `_headers`, the
 * preview server sends it, and the service worker adds it where the host sends nothing of the kind.
 */

/** Where a model comes from when a person asks for a download: the hub, and the storage hosts it redirects to (they vary by region). */
const MODEL_HUB = 'https://huggingface.co https://*.hf.co'

/** Nothing but this origin, and the model hub for data alone. */
const DIRECTIVES = [
  "default-src 'none'",
  // WebAssembly may be compiled; text may not become code.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  // Monaco positions everything that it draws by inline styles.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' ${MODEL_HUB}`,
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

/** For a `<meta>`: it holds on any host, but cannot say `frame-ancestors` and does not reach workers, which obey their own response. */
export const META_CONTENT_SECURITY_POLICY = DIRECTIVES.join('; ')

/** Threads need shared memory, and shared memory needs a cross-origin isolated page. */
export const ISOLATION_HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

export const RESPONSE_HEADERS = {
  ...ISOLATION_HEADERS,
  'Content-Security-Policy': [...DIRECTIVES, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  // The fragment of a permalink never leaves the browser; the address itself need not either.
  'Referrer-Policy': 'no-referrer',
}
