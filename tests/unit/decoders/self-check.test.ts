import { describe, expect, test } from 'vitest'
import type { Model, Sequence } from '../../../src/decoders/model.ts'
import { selfCheck } from '../../../src/decoders/onnx/self-check.ts'

const VOCAB = 40

interface Faults {
  /** Added to each logit of a call of so many ids after so many positions. */
  readonly error?: (ids: number, past: number) => number
  /** Whether a call of so many ids reaches the cache. */
  readonly writes?: (ids: number) => boolean
  readonly contextLength?: number
}

function modelWith(faults: Faults): Model {
  return {
    vocabSize: VOCAB,
    contextLength: faults.contextLength ?? 256,
    open: async () => sequenceWith(faults),
    dispose: async () => undefined,
  }
}

/** Logits that depend on every id so far, as attention makes them. */
function sequenceWith({ error = () => 0, writes = () => true }: Faults): Sequence {
  const cache: number[] = []
  let length = 0
  return {
    get length() {
      return length
    },
    rewind(to) {
      length = Math.min(length, to)
      return length
    },
    async forward(ids, rows = 1) {
      const past = length
      const logits: number[] = []
      if (writes(ids.length)) cache.splice(past, ids.length, ...ids)
      for (let i = ids.length - rows; i < ids.length; i++) {
        const seen = cache.slice(0, past + i + 1).reduce((sum, id, at) => sum + id * (at + 1), 0)
        for (let token = 0; token < VOCAB; token++) logits.push(Math.sin(seen + token) + error(ids.length, past))
      }
      length += ids.length
      return Float32Array.from(logits)
    },
    dispose: async () => undefined,
  }
}

describe('selfCheck', () => {
  test('a right device passes, also with a context shorter than one chunk', async () => {
    expect(await selfCheck(modelWith({}))).toBe(true)
    expect(await selfCheck(modelWith({ contextLength: 20 }))).toBe(true)
    expect(await selfCheck(modelWith({ error: (ids) => ids * 1e-6 }))).toBe(true)
  })

  test.each<[string, Faults]>([
    ['long runs are wrong', { error: (ids) => (ids >= 32 ? 0.1 : 0) }],
    ['long runs give no number', { error: (ids) => (ids >= 32 ? Number.NaN : 0) }],
    ['appended runs are wrong', { error: (_, past) => (past > 0 ? 0.1 : 0) }],
    ['short runs do not reach the cache', { writes: (ids) => ids >= 32 }],
  ])('%s: fails', async (_, faults) => {
    expect(await selfCheck(modelWith(faults))).toBe(false)
  })
})
