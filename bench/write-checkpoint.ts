import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { RunnableTypeName } from '../src/gguf/gguf-file.ts'
import { llamaTensors } from '../src/gguf/llama-tensors.ts'
import { tensorTypeNamed } from '../src/gguf/tensor-types.ts'
import type { ModelShape, Quantisation } from '../src/models/code-llama.ts'
import { typeInMix } from '../src/models/quantisation-mix.ts'
import { storedCodeLlamaVocabulary } from '../tests/oracles/llama-vocabulary.ts'
import { quantise } from '../tests/oracles/quantise.ts'
import { metadataOf } from '../tests/oracles/random-checkpoint.ts'
import { seededNormal } from '../tests/oracles/seeded-random.ts'
import { GGUF_ALIGNMENT, ggufHeader, type TensorEntry } from '../tests/oracles/write-gguf.ts'

/** Weights that are drawn and quantised once for each type and width, and then repeated: a file of gigabytes takes a minute. */
const POOL_WEIGHTS = 2 ** 18

const ROPE_BASE = 1_000_000

/**
 * Writes a model of random weights with the shapes, the mix of types, the metadata and the vocabulary of a file of Code Llama
 * on the hub. Returns its length in bytes.
 */
export async function writeCheckpoint(path: string, shape: ModelShape, type: Quantisation): Promise<number> {
  const entries = entriesOf(shape, type)
  const out = createWriteStream(path)
  const write = async (bytes: Uint8Array) => {
    if (!out.write(bytes)) await new Promise<void>((resolve) => out.once('drain', resolve))
  }
  const about = metadataOf({ ...shape, ropeBase: ROPE_BASE, tiedOutput: false }, shape.vocabSize)
  await write(ggufHeader(new Map([...about, ...storedCodeLlamaVocabulary()]), entries))
  const poolOf = createPools()
  for (const { type, dims, byteLength } of entries) {
    const pool = poolOf(type, dims)
    for (let left = byteLength; left > 0; left -= pool.length)
      await write(pool.subarray(0, Math.min(left, pool.length)))
    await write(new Uint8Array(-byteLength & (GGUF_ALIGNMENT - 1)))
  }
  out.end()
  await finished(out)
  return out.bytesWritten
}

function entriesOf(shape: ModelShape, quantisation: Quantisation): TensorEntry[] {
  return [...llamaTensors({ ...shape, tiedOutput: false })].map(([name, dims]) => {
    const type = dims.length === 1 ? 'F32' : typeInMix(name, shape.layerCount, quantisation)
    const { blockSize, blockBytes } = tensorTypeNamed(type)
    const weights = dims.reduce((product, dim) => product * dim, 1)
    return { name, dims, type, byteLength: (weights / blockSize) * blockBytes }
  })
}

/** Norms are ones; matrices keep activations near 1. */
function createPools(): (type: RunnableTypeName, dims: readonly number[]) => Uint8Array {
  const pools = new Map<string, Uint8Array>()
  const normal = seededNormal(1)
  const draw = (type: RunnableTypeName, inputs: number, isVector: boolean) => {
    const deviation = 1 / Math.sqrt(inputs)
    const values = Float32Array.from({ length: isVector ? inputs : POOL_WEIGHTS }, () =>
      isVector ? 1 : deviation * normal(),
    )
    return quantise(type, values)
  }
  return (type, dims) => {
    const key = `${type} ${dims[0]} ${dims.length}`
    const pool = pools.get(key) ?? draw(type, dims[0]!, dims.length === 1)
    pools.set(key, pool)
    return pool
  }
}
