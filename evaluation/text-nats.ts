import { PREFILL_CHUNK } from '../src/decoders/model.ts'
import type { OpenedModel } from './open-model.ts'

export interface TextNats {
  /** −log of the probability of the whole text behind BOS. */
  readonly nats: number
  readonly tokens: number
}

/** How improbable a text is to the model. Throws RangeError where it is longer than the context. */
export async function textNats({ model, tokenizer }: OpenedModel, text: string): Promise<TextNats> {
  const ids = [tokenizer.specials.bos, ...tokenizer.encode(text)]
  const sequence = await model.open()
  let nats = 0
  // The last id is read by nobody: what follows it is not part of the text.
  for (let start = 0; start < ids.length - 1; start += PREFILL_CHUNK) {
    const part = Int32Array.from(ids.slice(start, Math.min(start + PREFILL_CHUNK, ids.length - 1)))
    const logits = await sequence.forward(part, part.length)
    for (let row = 0; row < part.length; row++) {
      const scores = logits.subarray(row * model.vocabSize, (row + 1) * model.vocabSize)
      nats += logSumExp(scores) - scores[ids[start + row + 1]!]!
    }
  }
  await sequence.dispose()
  return { nats, tokens: ids.length - 1 }
}

function logSumExp(scores: Float32Array): number {
  const highest = scores.reduce((most, score) => Math.max(most, score))
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0))
}
