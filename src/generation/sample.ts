import { PlaygroundError } from '../lib/errors.ts'
import { largestFirst } from './largest-first.ts'
import type { Random } from './random.ts'
import { ALTERNATIVES, type SampledToken, type SamplingParams } from './run-event.ts'
import { topLogits } from './top-logits.ts'

/**
 * Chooses the next token from `logits` (vocabSize): penalty, temperature, top-k, top-p, then one draw, in the order of
 * Meta's `generation.py` and of transformers. `history` holds each id of prompt and answer once. `logits` stay as they
 * are. Of `allowed`, where it is given, all comes: the token and its alternatives, their probabilities still among all
 * tokens. A temperature of 0 takes the largest (the lowest id of equals) and draws nothing.
 * Throws where the engine gave no usable numbers.
 */
export function sample(
  logits: Float32Array,
  params: SamplingParams,
  history: ReadonlySet<number>,
  random: Random,
  allowed: readonly number[] | null = null,
): SampledToken {
  const all = topLogits(logits, ALTERNATIVES)
  const normaliser = logSumExp(logits, logits[all[0]!]!)
  const open = allowed === null ? logits : only(allowed, logits)
  const top = allowed === null ? all : topLogits(open, ALTERNATIVES)
  const scores = params.repetitionPenalty === 1 ? open : penalise(open, params.repetitionPenalty, history)
  const best = scores === open ? top[0]! : argmax(scores)
  const id = params.temperature === 0 ? best : draw(weigh(scores, scores[best]!, params.temperature), params, random())
  const choice = (one: number) => ({ id: one, logprob: logits[one]! - normaliser })
  return { ...choice(id), alternatives: top.map(choice) }
}

/** `logits` with nothing left of all that is not `allowed`. */
function only(allowed: readonly number[], logits: Float32Array): Float32Array {
  const open = new Float32Array(logits.length).fill(Number.NEGATIVE_INFINITY)
  for (const id of allowed) open[id] = logits[id]!
  return open
}

/** CTRL's penalised sampling (Keskar et al. 2019, section 4.1); negative logits are multiplied, as everyone does since. */
function penalise(logits: Float32Array, penalty: number, history: ReadonlySet<number>): Float32Array {
  const scores = logits.slice()
  for (const id of history) scores[id]! *= scores[id]! > 0 ? 1 / penalty : penalty
  return scores
}

/** Index of the largest; the lowest of equals. */
function argmax(scores: Float32Array): number {
  let best = 0
  for (let id = 1; id < scores.length; id++) if (scores[id]! > scores[best]!) best = id
  return best
}

/** Softmax over temperature, not normalised: the largest weight is 1. */
function weigh(scores: Float32Array, highest: number, temperature: number): Float64Array {
  const weights = new Float64Array(scores.length)
  for (let id = 0; id < weights.length; id++) weights[id] = Math.exp((scores[id]! - highest) / temperature)
  return weights
}

/** The token in which `point` (0 ≤ point < 1) of the kept probability falls. */
function draw(weights: Float64Array, params: SamplingParams, point: number): number {
  const kept = keep(weights, params)
  const target = point * sum(kept)
  // By id and not by weight: where two engines rank neighbours differently, most draws still fall into the same token.
  let before = 0
  let last = 0
  for (let id = 0; id < kept.length; id++) {
    if (kept[id] === 0) continue
    before += kept[id]!
    if (target < before) return id
    last = id
  }
  return last
}

/** `weights` with zeros for all that top-k and then top-p leave out. At least the largest stays. */
function keep(weights: Float64Array, { topK, topP }: SamplingParams): Float64Array {
  const ids = topK === 0 || topK >= weights.length ? null : largest(weights, topK)
  if (ids === null && topP === 1) return weights
  // Top-p is a share of what top-k left over; at 1 no rounding of sums may take anything away.
  const enough = topP === 1 ? Number.POSITIVE_INFINITY : topP * sum(ids?.map((id) => weights[id]!) ?? weights)
  const kept = new Float64Array(weights.length)
  let reached = 0
  for (const id of ids ?? largestFirst(weights)) {
    kept[id] = weights[id]!
    reached += weights[id]!
    if (reached >= enough) break
  }
  return kept
}

/** The ids of the `count` largest. */
function largest(weights: Float64Array, count: number): number[] {
  const ids: number[] = []
  for (const id of largestFirst(weights)) {
    ids.push(id)
    if (ids.length === count) break
  }
  return ids
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}

/** `highest` is the largest of them. */
function logSumExp(logits: Float32Array, highest: number): number {
  let total = 0
  for (let id = 0; id < logits.length; id++) total += Math.exp(logits[id]! - highest)
  // NaN anywhere, +Infinity, or nothing but -Infinity (then nothing is highest) all end here.
  if (!Number.isFinite(total)) throw new PlaygroundError({ code: 'engine', detail: 'the logits are not numbers' })
  return highest + Math.log(total)
}
