import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { selfSigned } from './self-signed.ts'

/** What may be wrong with the hub, or with the way to it. */
export interface HubFaults {
  /** Bytes a second; 0 as fast as it goes. */
  bytesPerSecond?: number
  /** Connections are reset after so many bytes of a body. */
  resetEvery?: number
  /** The connection is reset when so many bytes were sent in all, once for each number. */
  cuts?: number[]
  noRanges?: boolean
  /** Every body request gets this status. */
  status?: number
  /** A sign-in page with status 200 instead of the file. */
  page?: boolean
  /** Length that the list of files speaks of. */
  listedBytes?: number
  /** Hash that the list of files speaks of. */
  listedHash?: string
}

export interface ServedFile {
  readonly length: number
  readonly sha256: string
  /** The bytes [start, end). */
  read(start: number, end: number): Uint8Array
}

export function inMemory(bytes: Uint8Array): ServedFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { length: bytes.length, sha256, read: (start, end) => bytes.subarray(start, end) }
}

/** Bytes a second by which there is time for whatever is to come in the middle of a download, also where the browser stalls. */
export const SLOW = 0.5e6

/** So many bytes more as fast as it goes, and the rest slowly. */
export function slowAfter(hub: Hub, bytes: number): HubFaults {
  const end = hub.sentBytes + bytes
  return {
    get bytesPerSecond() {
      return hub.sentBytes < end ? 0 : SLOW
    },
  }
}

/** A stand-in for huggingface.co and the storage host that it redirects to, on this machine. */
export interface Hub {
  /** Arguments by which Chromium finds it under the real names; the page's policy stays as it is shipped. */
  readonly browserArgs: readonly string[]
  faults: HubFaults
  /** What is served from now on; its hash is its version. */
  serveFile(file: ServedFile): void
  /** Where the requests for all the rest of the file began; a look into its header asks for a part only. */
  readonly starts: number[]
  sentBytes: number
  close(): Promise<void>
}

const HUB_HOST = 'huggingface.co'
/** One of the hosts of `*.hf.co` to which the hub redirects. */
const STORAGE_HOST = 'cas-bridge.xethub.hf.co'

/** Bytes that are written together. */
const CHUNK = 64 * 1024

const SIGN_IN = '<!doctype html><title>Sign in</title><p>Please sign in to use this network.'

/** Serves one file as `path` of `repository`. */
export async function startHub(repository: string, path: string): Promise<Hub> {
  let file = inMemory(new Uint8Array())
  const hub: Omit<Hub, 'browserArgs'> = {
    faults: {},
    serveFile: (served) => {
      file = served
    },
    starts: [],
    sentBytes: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const server = createServer(selfSigned(HUB_HOST), (request, response) => {
    allowOtherSites(request, response)
    const { pathname } = new URL(request.url ?? '/', 'https://host')
    const host = request.headers.host?.split(':')[0]
    if (request.method === 'OPTIONS') response.writeHead(204).end()
    else if (host === STORAGE_HOST) void sendFile(request, response, file, hub).catch(() => response.destroy())
    else if (pathname === `/api/models/${repository}/tree/main`) sendList(response, path, file, hub.faults)
    else if (pathname === `/${repository}/resolve/main/${path}`) redirect(response, path)
    else response.writeHead(404, { 'Content-Type': 'text/html' }).end('Not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const map = [HUB_HOST, '*.hf.co'].map((name) => `MAP ${name}:443 127.0.0.1:${port}`).join(', ')
  const browserArgs = [`--host-resolver-rules=${map}`, '--ignore-certificate-errors']
  return Object.assign(hub, { browserArgs })
}

/** As the hub does: any site may read, and may see what a download needs. */
function allowOtherSites(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Expose-Headers', 'Content-Range, ETag, Accept-Ranges, Content-Length')
  const asked = request.headers['access-control-request-headers']
  if (asked === 'range') response.setHeader('Access-Control-Allow-Headers', 'range')
}

function sendList(response: ServerResponse, path: string, file: ServedFile, faults: HubFaults): void {
  const size = faults.listedBytes ?? file.length
  const oid = faults.listedHash ?? file.sha256
  const entries = [
    { type: 'file', path: 'README.md', size: 100, oid: '0'.repeat(40) },
    { type: 'file', path, size, oid: '1'.repeat(40), lfs: { oid, size, pointerSize: 134 } },
  ]
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(entries))
}

/** A signed address, which is another one each time. */
function redirect(response: ServerResponse, path: string): void {
  response.writeHead(302, { Location: `https://${STORAGE_HOST}/blob/${path}?signature=${Date.now()}` }).end()
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: ServedFile,
  hub: Omit<Hub, 'browserArgs'>,
): Promise<void> {
  const { faults } = hub
  const range = request.headers.range ?? ''
  if (faults.status !== undefined) return void response.writeHead(faults.status).end('no')
  if (faults.page) return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(SIGN_IN)
  const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(faults.noRanges ? '' : range) ?? []
  const start = Number(from)
  if (to === '') hub.starts.push(start)
  const end = to === '' ? file.length : Math.min(file.length, Number(to) + 1)
  if (start >= file.length) return void response.writeHead(416, { 'Content-Range': `bytes */${file.length}` }).end()
  response.setHeader('Content-Type', 'application/octet-stream')
  response.setHeader('ETag', `"${file.sha256}"`)
  response.setHeader('Content-Length', end - start)
  if (!faults.noRanges) response.setHeader('Content-Range', `bytes ${start}-${end - 1}/${file.length}`)
  response.writeHead(faults.noRanges ? 200 : 206)
  await sendBody(response, file, { start, end }, hub)
}

async function sendBody(
  response: ServerResponse,
  file: ServedFile,
  { start, end }: { start: number; end: number },
  hub: Omit<Hub, 'browserArgs'>,
): Promise<void> {
  for (let at = start; at < end; at += CHUNK) {
    const { bytesPerSecond = 0, resetEvery = Number.POSITIVE_INFINITY, cuts = [] } = hub.faults
    const isCut = hub.sentBytes >= (cuts[0] ?? Number.POSITIVE_INFINITY)
    if (isCut) cuts.shift()
    if (isCut || at - start >= resetEvery || response.destroyed) return void response.destroy()
    const chunk = file.read(at, Math.min(end, at + CHUNK))
    hub.sentBytes += chunk.length
    if (!response.write(chunk)) await drained(response)
    if (bytesPerSecond > 0) await setTimeout((chunk.length * 1000) / bytesPerSecond)
  }
  response.end()
}

/** Or gone. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      response.off('drain', go).off('close', go)
      resolve()
    }
    response.on('drain', go).on('close', go)
  })
}
