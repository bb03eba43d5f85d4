import { expect, test } from 'vitest'
import { hashInKey, ReleaseAt } from '../../../src/offline/release.ts'

const FILES = [
  { path: 'assets/a-1.js', sha256: 'aa', keptFor: 'start' },
  { path: 'assets/ort.wasm', sha256: 'bb', keptFor: 'webgpu' },
  { path: 'index.html', sha256: 'cc', keptFor: 'start' },
]

const release = new ReleaseAt('https://host/below/', { files: FILES, headers: 'h1' })

test.each([
  ['https://host/below/', 'index.html'],
  ['https://host/below/?from=mail', 'index.html'],
  ['https://host/below/index.html', 'index.html'],
  ['https://host/below/assets/a-1.js', 'assets/a-1.js'],
  ['https://host/assets/a-1.js', undefined],
  ['https://elsewhere/below/assets/a-1.js', undefined],
  ['https://host/below/assets/', undefined],
])('%s is %s', (url, path) => expect(release.fileAt(url)?.path).toBe(path))

test('the page is asked for by its folder, and kept under its content and headers', () => {
  const page = release.page!
  expect(release.addressOf(page)).toBe('https://host/below/')
  expect(hashInKey(release.keyOf(page))).toBe('cc')
  const other = new ReleaseAt('https://host/below/', { files: FILES, headers: 'h2' })
  expect(other.keyOf(page)).not.toBe(release.keyOf(page))
})

test('the page comes before what only some need', () => {
  const paths = (used: string[]) => release.filesFor(used).map(({ path }) => path)
  expect(paths([])).toEqual(['assets/a-1.js', 'index.html'])
  expect(paths(['webgpu', 'simd'])).toEqual(['assets/a-1.js', 'index.html', 'assets/ort.wasm'])
})

test.each([
  ['https://host/below/assets/a-2.js', true],
  ['https://host/below/licences.json?1', true],
  ['https://host/below/blog/', false],
  ['https://host/below/blog/assets/a-2.js', false],
  ['https://host/assets/a-2.js', false],
])('%s may be of another release: %s', (url, may) => expect(release.hasFolderOf(url)).toBe(may))
