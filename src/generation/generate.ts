import { ContextTooSmallError } from '../lib/errors.ts'
import type { Prompt } from '../prompts/prompt.ts'
import { createStreamDecoder } from '../tokenizer/stream-decoder.ts'
import type { SpecialTokens, Tokenizer } from '../tokenizer/tokenizer.ts'
import { createAnswer } from './answer.ts'
import type { CachedSequence } from './cached-sequence.ts'
import { keepCommonPrefix } from './cached-sequence.ts'
import { checkParams } from './check-params.ts'
import { createHealing } from './healing.ts'
import { createRandom } from './random.ts'
import { createReader } from './read-ahead.ts'
import { createRunClock } from './run-clock.ts'
import type { RunEvent, SampledToken, SamplingParams, StopReason } from './run-event.ts'
import { sample } from './sample.ts'
import type { StopRule } from './stop-rule.ts'

export interface GenerateRequest {
  readonly cached: CachedSequence
  readonly tokenizer: Tokenizer
  readonly prompt: Prompt
  readonly params: SamplingParams
  /** Tokens the answer begins with, as an earlier run of the same prompt reported them: they are reported again and not drawn. */
  readonly given?: readonly SampledToken[]
  readonly stopRules?: readonly StopRule[]
  /** The answer begins a text of its own, so its first piece bears SentencePiece's leading space, which nobody wrote. */
  readonly stripLeadingSpace?: boolean
  /**
   * Read what may follow together with what does (`createReader`). Changes nothing but the time it takes, and only where
   * the engine gives the same logits however ids are grouped.
   */
  readonly drafts?: boolean
  readonly signal: AbortSignal
  /** Milliseconds, monotonic. */
  readonly now?: () => number
  /** When the run began, by `now`; the moment of the call where it is left out. */
  readonly startedAt?: number
}

/**
 * One run: prompt in, tokens out, the same for every engine. The stream ends with one `done` event; an abort is a
 * reason and not an error. It may be left at any event: the cache and its record agree at all times, so the next run
 * starts from whatever was read. A given token takes one random number as a drawn one does, so that an answer which is
 * given its own beginning goes on as before. Where the prompt lacks the end of the prefix (`healed`), the first tokens spell
 * it, and the text begins behind it. Throws RangeError for parameters that cannot be honoured, PlaygroundError
 * where the prompt does not fit or the engine fails.
 */
export async function* generate(request: GenerateRequest): AsyncGenerator<RunEvent, void, void> {
  const { cached, tokenizer, prompt, params, given = [], signal, now = () => performance.now() } = request
  const clock = createRunClock(now, request.startedAt)
  checkParams(params)
  checkPrompt(prompt, cached.contextLength)

  const random = createRandom(params.seed)
  const history = new Set(prompt.ids)
  const { healed = new Uint8Array() } = prompt
  const healing = createHealing(tokenizer, healed)
  const decoder = createStreamDecoder(tokenizer, {
    stripLeadingSpace: request.stripLeadingSpace ?? false,
    skipBytes: healed.length,
  })
  const answer = createAnswer(decoder, request.stopRules ?? [])

  const ids = [...prompt.ids, ...given.map(({ id }) => id)]
  const kept = keepCommonPrefix(cached, ids)
  const reused = Math.min(kept, prompt.ids.length)
  clock.prompt(prompt.ids.length, reused)
  yield { type: 'prompt', ids: Int32Array.from(prompt.ids), reused, cut: prompt.cut }

  const reader = createReader(cached, { signal, drafts: request.drafts ?? false, clock })
  let reason: StopReason | null = null
  let end: SampledToken | null = null
  for (let count = 1; reason === null; count++) {
    const isGiven = count <= given.length
    const token = isGiven ? given[count - 1]! : await draw(isFirst(count) ? 0 : params.maxTokens - count)
    if (isGiven) random()
    if (token === null) {
      reason = { type: 'aborted' }
      break
    }
    reason = endToken(token.id, tokenizer.specials)
    if (reason !== null) {
      end = token
      break
    }
    healing.take(token.id)
    const { text, rule } = isGiven ? answer.give(token.id) : answer.push(token.id)
    if (!isGiven) clock.token()
    yield { type: 'token', ...token, text, given: isGiven }
    history.add(token.id)
    if (!isGiven) ids.push(token.id)
    if (rule !== null) reason = { type: 'stop-rule', rule }
    else if (count === params.maxTokens) reason = { type: 'length' }
    else if (prompt.ids.length + count > cached.contextLength) reason = { type: 'context-full' }
  }
  const { rule, ...last } = answer.finish(end !== null)
  if (rule !== null) reason = { type: 'stop-rule', rule }
  yield { type: 'done', reason, ...last, end, timings: clock.timings() }

  /** Whoever waits for an answer to begin waits longer where several rows are read. */
  function isFirst(count: number): boolean {
    return count === given.length + 1
  }

  async function draw(mostDrafted: number): Promise<SampledToken | null> {
    const logits = await reader.after(ids, mostDrafted)
    if (logits === null) return null
    clock.prefilled()
    return sample(logits, params, history, random, healing.allowed())
  }
}

function checkPrompt({ ids }: Prompt, contextLength: number): void {
  if (ids.length === 0) throw new RangeError('a prompt needs at least one token')
  if (ids.length > contextLength) {
    throw new ContextTooSmallError(ids.length, contextLength)
  }
}

/** Why `id` ends an answer, or null. An end of infill ends any answer: nothing that a model writes after it was trained. */
function endToken(id: number, specials: SpecialTokens): StopReason | null {
  if (id === specials.eos) return { type: 'end-of-text' }
  if (specials.infill !== null && id === specials.infill.eot) return { type: 'end-of-infill' }
  return null
}
