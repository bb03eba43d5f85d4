import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { RunnableTypeName } from '../src/gguf/gguf-file.ts'
import { llamaTensors } from '../src/gguf/llama-tensors.ts'
import { tensorTypeNamed } from '../src/gguf/tensor-types.ts'
import { floatToHalf } from '../tests/oracles/float-to-half.ts'
import { type CheckpointShape, metadataOf } from '../tests/oracles/random-checkpoint.ts'
import { seededRandom } from '../tests/oracles/seeded-random.ts'
import { smallVocabulary } from '../tests/oracles/small-vocabulary.ts'
import { GGUF_ALIGNMENT, ggufHeader, type StoredValue, type TensorEntry } from '../tests/oracles/write-gguf.ts'

export interface BenchShape extends CheckpointShape {
  readonly vocabSize: number
}

/** So many random blocks are drawn once and then repeated: the time goes into the file and not into random numbers. */
const POOL_BLOCKS = 2 ** 16

/** Deviation of 4-bit codes around their zero, uniform over −8 … 7. */
const CODE_DEVIATION = 4.6

/**
 * Writes a Q4_0 Llama of random codes, whose scales keep its activations near 1: the numbers mean nothing, their amount is
 * what is measured. Norms are F32.
 */
export async function writeRandomFile(path: string, shape: BenchShape): Promise<number> {
  const entries = entriesOf(shape)
  const out = createWriteStream(path)
  const write = async (bytes: Uint8Array) => {
    if (!out.write(bytes)) await new Promise<void>((resolve) => out.once('drain', resolve))
  }
  const metadata = new Map([...metadataOf(shape, shape.vocabSize), ...vocabularyOf(shape.vocabSize)])
  await write(ggufHeader(metadata, entries))
  const pool = drawBlocks()
  for (const entry of entries) {
    for (const part of partsOf(entry, pool)) await write(part)
    await write(new Uint8Array(-entry.byteLength & (GGUF_ALIGNMENT - 1)))
  }
  out.end()
  await finished(out)
  return out.bytesWritten
}

function entriesOf(shape: BenchShape): TensorEntry[] {
  return [...llamaTensors(shape)].map(([name, dims]) => {
    const type: RunnableTypeName = dims.length === 1 ? 'F32' : 'Q4_0'
    const { blockSize, blockBytes } = tensorTypeNamed(type)
    const elements = dims.reduce((product, dim) => product * dim, 1)
    return { name, dims, type, byteLength: (elements / blockSize) * blockBytes }
  })
}

function* partsOf({ type, dims, byteLength }: TensorEntry, blocks: Uint8Array): Generator<Uint8Array> {
  if (type === 'F32') {
    yield new Uint8Array(new Float32Array(byteLength / 4).fill(1).buffer)
    return
  }
  // A copy, since the one before may still wait to be written.
  const pool = blocks.slice()
  setScales(pool, 1 / (CODE_DEVIATION * Math.sqrt(dims[0]!)))
  for (let left = byteLength; left > 0; left -= pool.length) yield pool.subarray(0, Math.min(left, pool.length))
}

/** Blocks of Q4_0: codes, and scales yet to be set. */
function drawBlocks(): Uint8Array {
  const random = seededRandom(1)
  return Uint8Array.from({ length: POOL_BLOCKS * tensorTypeNamed('Q4_0').blockBytes }, () => random() * 256)
}

function setScales(blocks: Uint8Array, scale: number): void {
  const { blockBytes } = tensorTypeNamed('Q4_0')
  const view = new DataView(blocks.buffer)
  const half = floatToHalf(scale)
  for (let at = 0; at < blocks.length; at += blockBytes) view.setUint16(at, half, true)
}

/** The small vocabulary, filled up with pieces that no text contains. */
function vocabularyOf(size: number): Map<string, StoredValue> {
  const vocabulary = smallVocabulary()
  const extend = (key: string, filler: (i: number) => string | number) => {
    const stored = vocabulary.get(key)!
    const values = [...(stored.value as ArrayLike<string | number> & Iterable<string | number>)]
    while (values.length < size) values.push(filler(values.length))
    vocabulary.set(key, { type: stored.type, value: values } as StoredValue)
  }
  extend('tokenizer.ggml.tokens', (i) => `⟨filler ${i}⟩`)
  extend('tokenizer.ggml.scores', (i) => -i)
  extend('tokenizer.ggml.token_type', () => 1)
  return vocabulary
}
