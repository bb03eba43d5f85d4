// Writes the licences of all packages that a build is made of, workers too, into a file beside the page.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Packages whose code stands inside another's, built into it, by that one.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const INSIDE = { '@huggingface/transformers': ['@huggingface/jinja', '@huggingface/tokenizers'] }

/**
 * The texts of packages that bring none, beside this script.
 * @type {Readonly<Record<string, string>>}
 */
const BESIDE = { 'onnxruntime-web': 'onnxruntime.txt', 'onnxruntime-common': 'onnxruntime.txt' }

/** Texts that a package asks to be kept with it: its own, and those of what it contains. */
const TEXTS = [/^(licen[cs]e|copying)/i, /^third-?party-?notices/i]

/**
 * Two plugins, for the page and for its workers: Vite builds each of those by itself.
 * @param {{ file: string }} options the file's name in the build
 * @returns {{ page: import('vite').Plugin, workers: () => import('vite').Plugin }}
 */
export function listLicences({ file }) {
  /** @type {Set<string>} */
  const folders = new Set()
  /** @param {Record<string, { type: string, moduleIds?: readonly string[] }>} bundle */
  const collect = (bundle) => {
    for (const { moduleIds = [] } of Object.values(bundle)) {
      for (const id of moduleIds) {
        const folder = packageFolder(id)
        if (folder !== null) for (const each of [folder, ...foldersInside(folder)]) folders.add(each)
      }
    }
  }
  return {
    page: {
      name: 'list-licences',
      apply: 'build',
      generateBundle(_, bundle) {
        collect(bundle)
        this.emitFile({
          type: 'asset',
          fileName: file,
          source: JSON.stringify([...folders].map(licenceOf).sort(byName)),
        })
      },
    },
    workers: () => ({ name: 'list-licences-of-worker', generateBundle: (_, bundle) => collect(bundle) }),
  }
}

/**
 * The folder of the package that a module is of; null for the page's own.
 * @param {string} id
 */
function packageFolder(id) {
  if (id.startsWith('\0') || !id.includes('/node_modules/')) return null
  let folder = dirname(id.split('?')[0])
  // Inner folders have a package.json too, that says only how to read them.
  while (!isPackage(folder)) folder = dirname(folder)
  return folder
}

/** @param {string} folder */
function foldersInside(folder) {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const packages = folder.slice(0, -name.length)
  return (INSIDE[name] ?? []).map((inside) => join(packages, inside))
}

/** @param {string} folder */
function isPackage(folder) {
  const path = join(folder, 'package.json')
  return existsSync(path) && 'version' in JSON.parse(readFileSync(path, 'utf8'))
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (typeof license !== 'string') throw new Error(`${name} does not say under which licence it comes`)
  const files = readdirSync(folder).filter((file) => TEXTS.some((pattern) => pattern.test(file)))
  const paths = files.map((file) => join(folder, file))
  if (BESIDE[name] !== undefined) paths.push(join(import.meta.dirname, 'licences', BESIDE[name]))
  if (paths.length === 0) throw new Error(`${name} brings no text of its licence`)
  const text = paths.map((path) => readFileSync(path, 'utf8').trim()).join('\n\n')
  return { name, version, licence: license, text }
}

/**
 * @param {{ name: string }} a
 * @param {{ name: string }} b
 */
const byName = (a, b) => (a.name < b.name ? -1 : 1)
