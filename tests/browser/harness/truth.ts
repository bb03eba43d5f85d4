import { readGguf } from '../../../src/gguf/read-gguf.ts'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { loadFloat64Model, startFloat64Sequence } from '../../oracles/float64-forward.ts'
import { MODELS, type ModelName } from './fixtures.ts'

/** Ids that wander through the vocabulary, and after them what the oracle writes by itself. */
const PROMPT_TOKENS = 20
const GREEDY_TOKENS = 210

/** What the oracle says of the prompt, and of what it then writes by itself. */
interface Truth {
  readonly ids: readonly number[]
  /** Logits after each of the ids. */
  readonly rows: readonly Float64Array[]
}

export async function truthOf(name: ModelName): Promise<Truth> {
  const model = await loadFloat64Model(await readGguf(blobSource(new Blob([MODELS[name]]))))
  const append = startFloat64Sequence(model)
  const ids: number[] = []
  const rows: Float64Array[] = []
  while (ids.length < PROMPT_TOKENS + GREEDY_TOKENS) {
    const wandering = ((ids.length + 1) * 7919) % model.config.vocabSize
    ids.push(ids.length < PROMPT_TOKENS ? wandering : bestTwo(rows.at(-1)!)[0].id)
    rows.push(append(ids.at(-1)!))
  }
  return { ids, rows }
}

export function bestTwo(logits: ArrayLike<number>) {
  let best = { id: -1, value: Number.NEGATIVE_INFINITY }
  let next = best
  for (let id = 0; id < logits.length; id++) {
    const value = logits[id]!
    if (value > best.value) [best, next] = [{ id, value }, best]
    else if (value > next.value) next = { id, value }
  }
  return [best, next] as const
}
