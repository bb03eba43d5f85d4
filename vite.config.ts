import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig, type Plugin } from 'vite'
import { engine } from './scripts/build-engine.mjs'
import { listLicences } from './scripts/list-licences.mjs'
import { listRelease } from './scripts/list-release.mjs'
import { ISOLATION_HEADERS, META_CONTENT_SECURITY_POLICY, RESPONSE_HEADERS } from './src/response-headers.ts'

const SERVICE_WORKER = 'sw.js'

/** The policy into the page itself, where it holds on any host, and all headers into the file that Netlify reads. */
function responseHeaders(): Plugin {
  return {
    name: 'response-headers',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: META_CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      const lines = Object.entries(RESPONSE_HEADERS).map(([name, value]) => `  ${name}: ${value}`)
      this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('\n')}\n` })
    },
  }
}

/** The service worker is registered as a classic script, which older engines demand: it may import nothing. */
function selfContainedServiceWorker(): Plugin {
  return {
    name: 'self-contained-service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const worker = bundle[SERVICE_WORKER]
      if (worker?.type !== 'chunk') this.error(`${SERVICE_WORKER} was not built`)
      if (worker.imports.length + worker.dynamicImports.length + worker.exports.length > 0) {
        this.error(`${SERVICE_WORKER} shares a module with the page; a classic script cannot`)
      }
    },
  }
}

/** ONNX Runtime's loaders are modules by name too, which some servers send as no script at all, nginx for one. */
const assetFileNames = ({ names }: { readonly names: readonly string[] }) =>
  names[0]?.endsWith('.mjs') ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]'

const licences = listLicences({ file: 'licences.json' })

export default defineConfig({
  // Relative addresses: the build runs under any sub-path.
  base: './',
  // A missing file is a 404 and not the page: a model that is not there must be told from one that is.
  appType: 'mpa',
  plugins: [
    engine(),
    react(),
    responseHeaders(),
    selfContainedServiceWorker(),
    licences.page,
    listRelease({ serviceWorker: SERVICE_WORKER, headers: RESPONSE_HEADERS }),
  ],
  // Without this condition onnxruntime-web inlines its WebAssembly loader and its own idea of where the binary is.
  resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
  worker: {
    format: 'es',
    plugins: () => [licences.workers()],
    rolldownOptions: { checks: { pluginTimings: false }, output: { assetFileNames } },
  },
  build: {
    // Kilobytes. Monaco is one chunk of 2.9 MB; it is loaded beside the page and not before it.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: {
      // Vite's own worker builds are what is slow; nobody here can act on being told.
      checks: { pluginTimings: false },
      input: { index: 'index.html', sw: 'src/sw.ts' },
      output: {
        // The name and place of the service worker never change: its place is its scope.
        entryFileNames: (chunk) => (chunk.name === 'sw' ? SERVICE_WORKER : 'assets/[name]-[hash].js'),
      },
    },
  },
  // Found late, it would be optimised late, and the page would reload in the middle of a session.
  optimizeDeps: { include: ['@huggingface/transformers', 'onnxruntime-web/webgpu'] },
  // Isolation but no policy in development: the dev server talks to the page by inline scripts and a socket.
  server: { headers: ISOLATION_HEADERS },
  preview: { headers: RESPONSE_HEADERS },
})
