import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Ledger } from '../../../../src/models/storage/ledger.ts'
import type { StoredFile } from '../../../../src/models/storage/stored-file.ts'
import { storeDownload } from '../../../../src/runtime/downloads/store-download.ts'
import { type Answer, fakeServer } from '../../models/download/fake-server.ts'
import { type FakeStorage, fakeLedger, stubStorage } from './fake-storage.ts'

const URL_OF_FILE = 'https://hub.test/model.gguf'
const model = Uint8Array.from(readFileSync(new URL('../../../../public/models/cria-0.Q8_0.gguf', import.meta.url)))

let storage: FakeStorage
let ledger: Ledger
beforeEach(() => {
  storage = stubStorage()
  ledger = fakeLedger()
})
afterEach(() => vi.unstubAllGlobals())

interface Tried {
  readonly stored: Promise<StoredFile>
  /** Those asked for. */
  readonly ranges: string[]
}

/** One download of `file`; `answers` say how the server treats the first requests. */
function download(file: Uint8Array<ArrayBuffer>, ...answers: Omit<Answer, 'file'>[]): Tried {
  const { fetch, ranges } = fakeServer((request) => ({ file, ...answers[request] }))
  vi.stubGlobal('fetch', fetch)
  const order = { url: URL_OF_FILE, name: 'Model', bytes: null, sha256: null }
  return { stored: storeDownload(ledger, order, () => undefined, new AbortController().signal), ranges }
}

/** A file that the disk does not give, and one that it gives too little of. */
const failing = () => Promise.reject(new DOMException('busy disk', 'NotReadableError'))
const short = async () => new ArrayBuffer(3)

test.each([
  ['fails', failing],
  ['gives too little', short],
])('a read that %s at the end costs no byte: the next attempt reads it again', async (_, arrayBuffer) => {
  const { read } = storage
  storage.read = (bytes) => Object.assign(read(bytes), { slice: () => ({ arrayBuffer }) })
  await expect(download(model).stored).rejects.toMatchObject({ failure: { code: 'storage', reason: 'unreadable' } })
  storage.read = read
  const again = download(model)
  expect((await again.stored).state).toMatchObject({ type: 'whole', bytes: model.length })
  expect(again.ranges).toEqual([])
  expect([...storage.files.values()].map((bytes) => Buffer.from(model).equals(bytes))).toEqual([true])
})

test('a web page in place of the rest costs no byte of what had come', async () => {
  const signIn = download(model, { resetAfter: 100_000 }, { type: 'text/html' })
  await expect(signIn.stored).rejects.toMatchObject({ failure: { code: 'download', reason: 'html' } })
  const again = download(model)
  expect((await again.stored).state).toMatchObject({ type: 'whole', bytes: model.length })
  expect(again.ranges).toEqual(['bytes=100000-'])
})

test('a file whose own header says that part of it is missing is removed', async () => {
  await expect(download(model.slice(0, model.length / 2)).stored).rejects.toMatchObject({
    failure: { code: 'model-format', reason: 'truncated' },
  })
  expect(await ledger.list()).toEqual([])
  expect(storage.files.size).toBe(0)
})
