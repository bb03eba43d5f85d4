import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { CATALOGUE } from '../../../src/models/catalogue.ts'
import { needsOfShipped } from '../../../src/models/shipped-needs.ts'
import { inspectFile } from '../../../src/runtime/downloads/inspect-file.ts'

test.each(CATALOGUE.map(({ id, path }) => [id, path]))(
  '%s takes what the header of its file says',
  async (id, path) => {
    const file = new Blob([readFileSync(new URL(`../../../public/${path}`, import.meta.url))])
    const { needs } = await inspectFile(blobSource(file))
    expect(needsOfShipped(id)).toEqual({ ...needs, storedBytes: needs.fileBytes })
  },
)

test('a model that is not shipped has none', () => {
  expect(needsOfShipped('code-llama-7b-base-q4_0')).toBeNull()
})
