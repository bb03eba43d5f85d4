import { expect, test } from 'vitest'
import { listHubFiles } from '../../../../src/models/hub/list-hub-files.ts'

const ADDRESS = { repository: 'owner/name', revision: 'main', path: null }
const OID = 'ab'.repeat(32)

const list = (body: unknown, status = 200) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return listHubFiles(ADDRESS, async () => new Response(text, { status }), new AbortController().signal)
}

test('model files with their sizes and hashes, and nothing else', async () => {
  const files = await list([
    { type: 'file', path: 'README.md', size: 12 },
    { type: 'directory', path: 'folder.gguf', size: 0 },
    { type: 'file', path: 'm.Q4_0.gguf', size: 3_825_898_848, lfs: { oid: OID, size: 3_825_898_848 } },
    { type: 'file', path: 'small.gguf', size: 1000 },
    { type: 'file', path: 'part-00001-of-00002.gguf', size: 5, lfs: { oid: OID } },
    { type: 'file', path: 'nonsense.gguf', size: -0.5, lfs: { oid: OID } },
    { type: 'file', path: 'other-hash.gguf', size: 7, lfs: { oid: 'md5' } },
    null,
    'text',
  ])
  const url = (path: string) => `https://huggingface.co/owner/name/resolve/main/${path}`
  expect(files).toEqual([
    { url: url('m.Q4_0.gguf'), path: 'm.Q4_0.gguf', bytes: 3_825_898_848, sha256: OID },
    { url: url('small.gguf'), path: 'small.gguf', bytes: 1000, sha256: null },
    { url: url('other-hash.gguf'), path: 'other-hash.gguf', bytes: 7, sha256: null },
  ])
})

test('a list of thousands is cut', async () => {
  const many = Array.from({ length: 1000 }, (_, i) => ({ type: 'file', path: `${i}.gguf`, size: 5 }))
  expect(await list(many)).toHaveLength(100)
})

test.each([
  ['not there, private or gated', [[], 401], { reason: 'not-found', status: 401 }],
  ['a hub that fails', [[], 500], { reason: 'http', status: 500 }],
  ['a page of a network', ['<!doctype html>', 200], { reason: 'html' }],
  ['something else', [{ error: 'x' }, 200], { reason: 'html' }],
] as const)('%s', async (_, [body, status], failure) => {
  await expect(list(body, status)).rejects.toMatchObject({ failure })
})

test('no network, and an abort', async () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch'))
  const signal = new AbortController().signal
  await expect(listHubFiles(ADDRESS, offline, signal)).rejects.toMatchObject({ failure: { reason: 'network' } })
  await expect(listHubFiles(ADDRESS, offline, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
})
