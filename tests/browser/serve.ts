import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { ISOLATION_HEADERS, RESPONSE_HEADERS } from '../../src/response-headers.ts'

/** What may go wrong with a model on its way: it is not there, a page came instead, or the file ends halfway. */
export type ModelFault = 'missing' | 'html' | 'cut'

export interface SiteOptions {
  /** The built page: a folder, relative to the project. */
  readonly folder?: string
  /** Where it is mounted, with a slash at both ends. */
  readonly basePath?: string
  /** Whether the host sends the headers that the build recommends; a plain static host sends none. `isolation`: those without the policy. */
  readonly headers?: boolean | 'isolation'
}

/** A static host of the built page, as there are many, that a test can make misbehave. */
export interface Site {
  readonly url: string
  /** Holds for every model from now on. */
  fault: ModelFault | null
  /** Sent in place of every model from now on: a file, by its path. */
  model: string | null
  /** Violations of the policy that browsers reported, from pages and workers, in order of arrival. */
  readonly violations: string[]
  /** Bytes of bodies sent so far. */
  sentBytes: number
  close(): Promise<void>
}

const REPORT_PATH = 'csp-report'
const HTML_PAGE = '<!doctype html><title>Sign in</title><p>Please sign in to use this network.'

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

export async function serve(options: SiteOptions = {}): Promise<Site> {
  const { folder = 'dist', basePath = '/', headers = true } = options
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    if (headers === 'isolation') setIsolation(response)
    else if (headers) setHeaders(response, basePath)
    const name = path === basePath ? 'index.html' : normalize(decodeURIComponent(path.slice(basePath.length)))
    if (!path.startsWith(basePath)) sendText(response, 404, 'Not found')
    else if (name === REPORT_PATH) void receiveReport(request, response, site)
    else sendFile(request, response, fileFor(join(folder, name), site), site)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const site: Site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    fault: null,
    model: null,
    violations: [],
    sentBytes: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return site
}

function fileFor(path: string, site: Site): string {
  return extname(path) === '.gguf' ? (site.model ?? path) : path
}

function setIsolation(response: ServerResponse): void {
  for (const [name, value] of Object.entries(ISOLATION_HEADERS)) response.setHeader(name, value)
}

/** The page's own policy, plus an address where browsers report what it stopped: the only witness for workers. */
function setHeaders(response: ServerResponse, basePath: string): void {
  for (const [name, value] of Object.entries(RESPONSE_HEADERS)) response.setHeader(name, value)
  const policy = RESPONSE_HEADERS['Content-Security-Policy']
  response.setHeader('Content-Security-Policy', `${policy}; report-uri ${basePath}${REPORT_PATH}`)
}

async function receiveReport(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  let body = ''
  for await (const chunk of request) body += chunk
  const { 'csp-report': report } = JSON.parse(body)
  site.violations.push(`${report['effective-directive']}: ${report['blocked-uri']} in ${report['document-uri']}`)
  response.writeHead(204).end()
}

function sendFile(request: IncomingMessage, response: ServerResponse, path: string, site: Site): void {
  const fault = extname(path) === '.gguf' ? site.fault : null
  const file = statSync(path, { throwIfNoEntry: false })
  const found = file?.isFile() === true && fault !== 'missing'
  if (!found) sendText(response, 404, HTML_PAGE)
  else if (fault === 'html') sendText(response, 200, HTML_PAGE)
  else sendBytes(request, response, path, fault === 'cut' ? Math.floor(file.size / 2) : file.size, site)
}

/** The first `size` bytes of a file as if they were all of it, or the part asked for. */
function sendBytes(request: IncomingMessage, response: ServerResponse, path: string, size: number, site: Site): void {
  const range = readRange(request.headers.range, size)
  const { start, end } = range ?? { start: 0, end: size }
  if (start >= end) {
    response.setHeader('Content-Range', `bytes */${size}`)
    sendText(response, 416, 'Range not satisfiable')
    return
  }
  response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('Content-Length', end - start)
  if (range !== null) response.setHeader('Content-Range', `bytes ${start}-${end - 1}/${size}`)
  response.writeHead(range === null ? 200 : 206)
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  site.sentBytes += end - start
  createReadStream(path, { start, end: end - 1 }).pipe(response)
}

/** `bytes=a-b`, `bytes=a-` and `bytes=-n` as [start, end), empty where it cannot be met; null without a range (RFC 9110, section 14). */
function readRange(header: string | undefined, size: number): { start: number; end: number } | null {
  const match = header?.match(/^bytes=(\d*)-(\d*)$/)
  if (!match || (match[1] === '' && match[2] === '')) return null
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1])
  const end = match[1] === '' || match[2] === '' ? size : Math.min(size, Number(match[2]) + 1)
  return { start, end }
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.writeHead(status).end(text)
}
