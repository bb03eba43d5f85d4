import { expect, test } from 'vitest'
import type { ModelNeeds } from '../../../src/models/model-needs.ts'
import { needsOfShipped } from '../../../src/models/shipped-needs.ts'
import type { StoredFile } from '../../../src/models/storage/stored-file.ts'
import { knownNeeds, rememberNeeds } from '../../../src/store/known-needs.ts'

const NEEDS: ModelNeeds = { ...needsOfShipped('cria-0')!, fileBytes: 5e8 }
const URL = 'https://huggingface.co/owner/name/resolve/main/other.gguf'

const stored = (needs?: ModelNeeds): StoredFile => ({
  url: URL,
  name: 'other.gguf',
  file: 'x.gguf',
  announced: { bytes: 5e8, sha256: null },
  state: {
    type: 'whole',
    bytes: 5e8,
    sha256: '0'.repeat(64),
    savedAt: 0,
    canInfill: true,
    ...(needs === undefined ? {} : { needs }),
  },
})

test('models of the page and of the release are known before they are read', () => {
  expect(knownNeeds('cria-base', [])?.fileBytes).toBe(7_451_040)
  expect(knownNeeds('code-llama-7b-base-q4_0', [])?.fileBytes).toBe(3.83e9)
})

test('a stored file of any other model is known by its record, if that tells', () => {
  expect(knownNeeds(URL, [])).toBeNull()
  expect(knownNeeds(URL, [stored()])).toBeNull()
  expect(knownNeeds(URL, [stored(NEEDS)])).toBe(NEEDS)
})

test('a picked file is known once its header was read', () => {
  expect(knownNeeds('file:own.gguf', [])).toBeNull()
  rememberNeeds('file:own.gguf', NEEDS)
  expect(knownNeeds('file:own.gguf', [])).toBe(NEEDS)
})
