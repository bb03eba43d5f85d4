// Compiles the CPU engine's kernels into src/decoders/simd/build/, which git ignores; skipped where that is up to date.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')
const ENGINE = 'src/decoders/simd'
const KERNELS = join(ENGINE, 'kernels')
const BUILD = join(ENGINE, 'build')
const STAMP = join(BUILD, 'stamp.txt')

/**
 * One binary a way to multiply integers (`generate-tiles.mjs`), each for addresses of 32 bits and of 64. Shared memory in
 * all of them: a single thread may use one too.
 */
const BINARIES = ['plain', 'pairs', 'unsigned', 'signed']
const WIDTHS = ['32', '64']
const FEATURES = ['simd', 'threads']

/** Pages: the page's memory plan asks for what it needs; the binary only says that 65,536 pages (4 GiB) may come, or 16 GiB with wide addresses. */
const PAGES = ['--initialMemory', '1', '--maximumMemory', '65536']

/** @param {string} path */
const at = (path) => join(ROOT, path)

/** A hash of all that decides the outcome. */
function stampOf() {
  const files = [
    'scripts/build-engine.mjs',
    'scripts/memory64-transform.mjs',
    'package-lock.json',
    join(ENGINE, 'generate-tiles.mjs'),
    ...readdirSync(at(KERNELS)).map((name) => join(KERNELS, name)),
  ]
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file).update(readFileSync(at(file)))
  return hash.digest('hex')
}

/** @param {string} stamp */
function isUpToDate(stamp) {
  try {
    const names = readdirSync(at(BUILD))
    return (
      readFileSync(at(STAMP), 'utf8') === stamp &&
      BINARIES.every((dots) => WIDTHS.every((width) => names.includes(fileOf(dots, width))))
    )
  } catch {
    return false
  }
}

/**
 * @param {string} dots
 * @param {string} width
 */
const fileOf = (dots, width) => `engine-${dots}-${width}.wasm`

/**
 * Optimised no further than level 2: the third writes each sum as one expression at the place where it is used, and with it
 * what it is made of, so that all codes and activations of a tile wait in memory for their turn. Four tokens then take a
 * quarter longer.
 *
 * @param {typeof import('assemblyscript/asc')['default']} asc
 * @param {string} name
 * @param {string} width
 * @param {readonly string[]} features
 */
async function compile(asc, name, width, features) {
  const { error, stderr } = await asc.main([
    join(KERNELS, 'engine.ts'),
    ...['--baseDir', ROOT, '--outFile', join(BUILD, name)],
    ...['-O2', '--noAssert', '--runtime', 'stub', '--importMemory', '--sharedMemory', ...PAGES],
    ...(width === '64' ? ['--transform', at('scripts/memory64-transform.mjs'), '--enable', 'memory64'] : []),
    ...features.flatMap((feature) => ['--enable', feature]),
  ])
  if (error !== null) throw new Error(`${name}: ${error.message}\n${stderr.toString()}`)
}

/** Throws with the compiler's messages. */
export async function buildEngine() {
  const stamp = stampOf()
  if (isUpToDate(stamp)) return
  mkdirSync(at(BUILD), { recursive: true })
  const { DOTS, generateTiles } = await import(
    /* @vite-ignore */ pathToFileURL(at(join(ENGINE, 'generate-tiles.mjs'))).href
  )
  const { default: asc } = await import('assemblyscript/asc')
  for (const dots of BINARIES) {
    // The kernels import them from this one place.
    writeFileSync(at(join(BUILD, 'tiles.ts')), generateTiles(dots))
    const features = DOTS[dots].relaxed ? [...FEATURES, 'relaxed-simd'] : FEATURES
    for (const width of WIDTHS) await compile(asc, fileOf(dots, width), width, features)
  }
  writeFileSync(at(STAMP), stamp)
}

/**
 * Before anything of the page is resolved, so that the binaries are there to be found.
 * @returns {import('vite').Plugin}
 */
export function engine() {
  return { name: 'engine', buildStart: buildEngine }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildEngine()
