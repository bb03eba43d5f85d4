import process from 'node:process'
import { expect, test } from 'vitest'
import { PREFILL_CHUNK, type Sequence } from '../../../../src/decoders/model.ts'
import { readGguf } from '../../../../src/gguf/read-gguf.ts'
import { blobSource } from '../../../../src/lib/blob-source.ts'
import { float64LogitsAt, loadFloat64Model } from '../../../oracles/float64-forward.ts'
import { worstDifference } from '../../../oracles/log-probabilities.ts'
import { type CheckpointShape, randomCheckpoint } from '../../../oracles/random-checkpoint.ts'
import { ALONE, openInNode } from './open-in-node.ts'

/** The whole proof takes minutes: all 16,384 positions and all 64 heads, by `LONG_PROMPT=16384 npx vitest run long-context`. */
const LONG_PROMPT = Number(process.env.LONG_PROMPT ?? 0)
const TOKENS = LONG_PROMPT || 8320

/** As 34B, eight heads over each of keys, and its rotary base; at small widths, and, but for the whole proof, a quarter of the heads. */
const LIKE_34B: CheckpointShape = {
  layerCount: 2,
  hiddenSize: 64,
  headCount: LONG_PROMPT ? 64 : 16,
  kvHeadCount: LONG_PROMPT ? 8 : 2,
  headSize: 8,
  feedForwardSize: 96,
  contextLength: 16_384,
  ropeBase: 1_000_000,
  tiedOutput: false,
}

const IDS = Int32Array.from({ length: TOKENS }, (_, i) => (i * 7919 + (i >> 5) * 31 + 11) % 400)
/** Milliseconds until it is given up, on a machine that is busy with other things. */
const MOST_MS_A_TOKEN = 100
const POSITIONS = [0, 4095, 4096, 8191, 8192, TOKENS - 1]

/** Nats. Keys and values are kept in half precision, as for every file but those of single precision. */
const MOST_ERROR = 0.05

/** The last layer sees the whole prompt; the first computes all its attention too, and then lets nothing of it through. */
async function randomFile() {
  const bytes = randomCheckpoint(LIKE_34B, 'F16', 5)
  const { tensors } = await readGguf(blobSource(new Blob([bytes])))
  const { offset, byteLength } = tensors.get('blk.0.attn_output.weight')!
  bytes.fill(0, offset, offset + byteLength)
  return await readGguf(blobSource(new Blob([bytes])))
}

test(
  `a prompt of ${TOKENS} tokens, ${LIKE_34B.headCount} heads over ${LIKE_34B.kvHeadCount} of keys, as the float64 forward pass has it`,
  async () => {
    const gguf = await randomFile()
    const truth = float64LogitsAt(await loadFloat64Model(gguf), IDS, POSITIONS)
    const model = await openInNode(gguf, 'plain', { ...ALONE, positions: LIKE_34B.contextLength })
    expect(model.contextLength).toBe(LIKE_34B.contextLength)
    const error = worstDifference(await logitsAt(await model.open(), POSITIONS), truth)
    if (LONG_PROMPT) console.log(`${TOKENS} tokens: ${error} nats at the worst of ${POSITIONS}`)
    expect(error).toBeLessThan(MOST_ERROR)
  },
  MOST_MS_A_TOKEN * TOKENS,
)

test(
  'the oracle tells another rotary base apart at such positions',
  async () => {
    const oracle = await loadFloat64Model(await randomFile())
    const other = { ...oracle, config: { ...oracle.config, ropeBase: 10_000 } }
    const [far, near] = [[8192], [0]]
    expect(worst(oracle, other, far)).toBeGreaterThan(2 * MOST_ERROR)
    expect(worst(oracle, other, near)).toBeLessThan(1e-5)
  },
  MOST_MS_A_TOKEN * TOKENS,
)

type Oracle = Awaited<ReturnType<typeof loadFloat64Model>>

const worst = (a: Oracle, b: Oracle, positions: readonly number[]) =>
  worstDifference(
    float64LogitsAt(a, IDS, positions).map((row) => Float32Array.from(row)),
    float64LogitsAt(b, IDS, positions),
  )

/** In chunks as the loop feeds them, cut so that each wanted position is the last of one. */
async function logitsAt(sequence: Sequence, positions: readonly number[]): Promise<Float32Array[]> {
  const logits: Float32Array[] = []
  while (sequence.length < IDS.length) {
    const start = sequence.length
    const next = positions.find((position) => position >= start)!
    const end = Math.min(start + PREFILL_CHUNK, next + 1)
    const row = await sequence.forward(IDS.slice(start, end))
    if (end === next + 1) logits.push(row.slice())
  }
  return logits
}
