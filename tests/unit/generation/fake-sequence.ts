import { PREFILL_CHUNK, type Sequence } from '../../../src/decoders/model.ts'
import type { CachedSequence } from '../../../src/generation/cached-sequence.ts'
import { createSequences, type Sequences } from '../../../src/generation/sequences.ts'

/** Logits after `ids`: of every token of the vocabulary. */
export type Script = (ids: readonly number[]) => ArrayLike<number>

/** A sequence whose model is a function. It holds itself to the contract and remembers what it was fed. */
class FakeSequence implements Sequence {
  readonly ids: number[] = []
  /** The ids of each call of `forward`. */
  readonly calls: number[][] = []
  /** Called before each forward; what it throws, the forward rejects with. */
  before: () => void = () => undefined
  readonly #script: Script
  readonly #capacity: number
  constructor(script: Script, capacity: number) {
    this.#script = script
    this.#capacity = capacity
  }
  get length(): number {
    return this.ids.length
  }
  rewind(length: number): number {
    this.ids.length = Math.min(length, this.ids.length)
    return this.ids.length
  }
  async forward(ids: Int32Array, rows = 1): Promise<Float32Array> {
    this.before()
    if (ids.length < 1 || ids.length > PREFILL_CHUNK) throw new Error(`${ids.length} ids in one call`)
    if (rows < 1 || rows > ids.length) throw new Error(`${rows} rows of ${ids.length} ids`)
    if (this.ids.length + ids.length > this.#capacity) throw new Error('the cache is full')
    this.calls.push([...ids])
    this.ids.push(...ids)
    const first = this.ids.length - rows + 1
    const logits = Array.from({ length: rows }, (_, row) => Array.from(this.#script(this.ids.slice(0, first + row))))
    return Float32Array.from(logits.flat())
  }
  async dispose(): Promise<void> {}
}

export interface Fake {
  readonly sequence: FakeSequence
  readonly cached: CachedSequence
}

export function fakeCache(script: Script, contextLength = 4096): Fake {
  const sequence = new FakeSequence(script, contextLength)
  return { sequence, cached: { sequence, contextLength, ids: [] } }
}

/** Of a model whose memory has room for one. */
export function onlySequence(cached: CachedSequence): Sequences {
  return createSequences(cached, () => Promise.reject(new Error('there is room for one')), 1)
}

/** Logits of 0 but for one token. */
export function peak(vocabSize: number, id: number): Float32Array {
  const logits = new Float32Array(vocabSize)
  logits[id] = 20
  return logits
}

/** A model that answers a prompt of `promptLength` ids with `answer`, id after id, and then with its last id for ever. */
export function answering(vocabSize: number, promptLength: number, answer: readonly number[]): Script {
  return (ids) => peak(vocabSize, answer[Math.min(ids.length - promptLength, answer.length - 1)]!)
}
