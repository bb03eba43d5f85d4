import type { StopReason } from '../../generation/run-event.ts'
import { assertNever } from '../../lib/assert-never.ts'
import { modelById } from '../../models/catalogue.ts'
import type { Answer, PaneResult, PaneSetup } from '../../store/comparison.ts'
import type { LoadState } from '../../store/model-slot.ts'
import { runNumbers } from '../../store/run-numbers.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.compare.status

/** What a pane will do with the hole, as far as the catalogue knows. */
export function plannedText({ modelId, chat }: PaneSetup): string {
  const { capabilities } = modelById(modelId)
  if (chat && capabilities.chat) return words.planned.chat
  return capabilities.infill ? words.planned.infill : words.planned.continuation
}

/** How far a pane is, in one line. `secret`: nothing that tells which model it is. */
export function paneText(result: PaneResult, answer: Answer | null, load: LoadState, secret: boolean): string {
  const { type } = result.phase
  switch (type) {
    case 'queued':
      return words.queued
    case 'loading':
      return secret ? words.working : loadText(load)
    case 'running':
      return secret || answer === null ? words.working : joined(words.doing[answer.asked], ...progress(answer))
    case 'done':
    case 'stopped':
    case 'failed': {
      const outcome = words.ended[type]
      if (secret || answer === null) return outcome
      return joined(words.did[answer.asked], ...progress(answer), reasonText(answer) ?? outcome)
    }
    default:
      return assertNever(type)
  }
}

/** The rest of the numbers, for who wants to know; null before there are any. */
export function numbersText({ run }: Answer): string | null {
  if (run.prompt === null) return null
  const { firstTokenMs } = runNumbers(run)
  const prompt = texts.numbers.promptTokens(run.prompt.ids.length, run.prompt.reused)
  return joined(words.prompt(prompt), ...(firstTokenMs === null ? [] : [words.firstToken(firstTokenMs)]))
}

function progress({ run }: Answer): string[] {
  const { tokensPerSecond } = runNumbers(run)
  return [
    texts.format.tokens(run.tokens.length),
    ...(tokensPerSecond === null ? [] : [texts.format.rate(tokensPerSecond)]),
  ]
}

function reasonText({ run }: Answer): string | null {
  if (run.outcome.type !== 'done') return null
  const { reason } = run.outcome
  return wordOf(reason)
}

function wordOf(reason: StopReason): string {
  return reason.type === 'stop-rule'
    ? texts.numbers.reasons['stop-rule'](reason.rule)
    : texts.numbers.reasons[reason.type]
}

function loadText(load: LoadState): string {
  if (load.type === 'queued') return texts.engine.queued
  if (load.type !== 'loading' || load.progress === null) return texts.engine.starting
  const { loadedBytes, totalBytes } = load.progress
  return loadedBytes < totalBytes ? texts.engine.loading(loadedBytes, totalBytes) : texts.engine.preparing
}

function joined(...parts: readonly string[]): string {
  return parts.join(' · ')
}
