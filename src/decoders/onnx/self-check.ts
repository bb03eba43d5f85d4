import { type Model, PREFILL_CHUNK, type Sequence } from '../model.ts'

/** Positions a step of the second reading: below 32, where the faults seen so far begin. */
const SMALL_CHUNK = 16
/** Of the largest logit, at least 1; what the contract allows, and far more than the rounding of fp32. */
const TOLERANCE = 1e-3
/** A stride that wanders through any vocabulary. */
const STRIDE = 7919

/**
 * Whether the device computes the same however the ids are grouped, and after a rewind: some drivers get long runs wrong
 * and report nothing.
 */
export async function selfCheck(model: Model): Promise<boolean> {
  const count = Math.min(PREFILL_CHUNK, model.contextLength)
  const ids = Int32Array.from({ length: count }, (_, i) => ((i + 1) * STRIDE) % model.vocabSize)
  const others = ids.map((id) => (id + 1) % model.vocabSize)
  const sequence = await model.open()
  try {
    const atOnce = (await sequence.forward(ids, count)).slice()
    sequence.rewind(0)
    await sequence.forward(others) // the cache now holds other keys: a step that fails to write shows
    sequence.rewind(0)
    if (!agree(await readInSteps(sequence, model.vocabSize, ids), atOnce)) return false
    const kept = sequence.rewind(Math.floor(count / 2))
    return agree(
      await readInSteps(sequence, model.vocabSize, ids.subarray(kept)),
      atOnce.subarray(kept * model.vocabSize),
    )
  } finally {
    await sequence.dispose()
  }
}

async function readInSteps(sequence: Sequence, vocabSize: number, ids: Int32Array): Promise<Float32Array> {
  const logits = new Float32Array(ids.length * vocabSize)
  for (let start = 0; start < ids.length; start += SMALL_CHUNK) {
    const step = ids.subarray(start, start + SMALL_CHUNK)
    logits.set(await sequence.forward(step, step.length), start * vocabSize)
  }
  return logits
}

function agree(logits: Float32Array, reference: Float32Array): boolean {
  const largest = reference.reduce((max, logit) => Math.max(max, Math.abs(logit)), 1)
  // not "some differ": a comparison with NaN must fail too
  return logits.every((logit, i) => Math.abs(logit - reference[i]!) <= TOLERANCE * largest)
}
