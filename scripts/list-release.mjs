// Lists all files of a build, with their hashes, inside its service worker.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Stands in the source of the service worker for the list. */
const PLACE = '__RELEASE__'

/** What pages with ONNX Runtime need, by engine; see `src/decoders/onnx`. Its binaries are ten times the rest of the page. */
const OF_ENGINES = [
  { name: /ort-wasm-simd-threaded\.asyncify-[^/]*\.(wasm|js)$/, keptFor: 'webgpu' },
  { name: /ort-wasm-simd-threaded-[^/]*\.(wasm|js)$/, keptFor: 'onnx-cpu' },
]

/**
 * @param {{ serviceWorker: string, headers: Record<string, string> }} options the worker's file name in the build, and the headers it adds
 * @returns {import('vite').Plugin}
 */
export function listRelease({ serviceWorker, headers }) {
  let publicDir = ''
  return {
    name: 'list-release',
    apply: 'build',
    // After the page itself was put into the bundle.
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[serviceWorker]
        if (worker?.type !== 'chunk' || !worker.code.includes(PLACE))
          this.error(`${serviceWorker} has no place for the list`)
        const built = Object.values(bundle)
          .filter(({ fileName }) => fileName !== serviceWorker)
          .map((file) => listed(file.fileName, file.type === 'chunk' ? file.code : file.source))
        const release = {
          files: [...built, ...listFolder(publicDir)].filter(isServed).sort((a, b) => (a.path < b.path ? -1 : 1)),
          headers: hash(JSON.stringify(headers)).slice(0, 8),
        }
        worker.code = worker.code.replace(PLACE, () => JSON.stringify(release))
      },
    },
  }
}

/** @param {string} folder */
function listFolder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => listed(relative(folder, path).split(sep).join('/'), readFileSync(path)))
}

/**
 * @param {string} path
 * @param {string | Uint8Array} content
 */
function listed(path, content) {
  return { path, sha256: hash(content), keptFor: keptFor(path) }
}

/** @param {string} path */
function keptFor(path) {
  // A model is kept once that model was used.
  if (path.endsWith('.gguf')) return path
  return OF_ENGINES.find(({ name }) => name.test(path))?.keptFor ?? 'start'
}

/**
 * Files for the host alone begin with a dot or, as `_headers`, with a line.
 * @param {{ path: string }} file
 */
const isServed = ({ path }) => !/^[._]/.test(path)

/** @param {string | Uint8Array} content */
const hash = (content) => createHash('sha256').update(content).digest('hex')
