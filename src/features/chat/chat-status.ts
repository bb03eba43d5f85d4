import { assertNever } from '../../lib/assert-never.ts'
import type { ChatTurn } from '../../store/chat.ts'
import type { LoadState } from '../../store/model-slot.ts'
import { runNumbers } from '../../store/run-numbers.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.chat.status

/** How far a turn is, in one line. `load` is that of its model. */
export function turnStatus(turn: ChatTurn, load: LoadState): string {
  const { phase } = turn
  switch (phase) {
    case 'waiting':
      return loadText(load)
    case 'writing':
      return joined(words.writing, ...written(turn))
    case 'complete':
    case 'length':
    case 'repeated':
    case 'context-full':
    case 'stopped':
    case 'failed':
      return joined(...written(turn), words.ended[phase])
    default:
      return assertNever(phase)
  }
}

/** The rest of the numbers, for who wants to know; null before there are any, and after a reload. */
export function turnNumbers({ run, seed }: ChatTurn): string | null {
  if (run === null || run.prompt === null) return null
  const { ids, reused, cut } = run.prompt
  const { firstTokenMs } = runNumbers(run)
  return joined(
    words.prompt(texts.numbers.promptTokens(ids.length, reused)),
    ...(cut.turns ? [words.dropped(cut.turns)] : []),
    ...(firstTokenMs === null ? [] : [words.firstToken(firstTokenMs)]),
    words.seed(seed),
  )
}

function written({ run }: ChatTurn): string[] {
  if (run === null) return []
  const { tokensPerSecond } = runNumbers(run)
  return [texts.format.tokens(run.tokens.length), ...(tokensPerSecond === null ? [] : [words.rate(tokensPerSecond)])]
}

function loadText(load: LoadState): string {
  if (load.type !== 'loading' || load.progress === null) return words.waiting
  const { loadedBytes, totalBytes } = load.progress
  return loadedBytes < totalBytes ? texts.engine.loading(loadedBytes, totalBytes) : texts.engine.preparing
}

function joined(...parts: readonly string[]): string {
  return parts.join(' · ')
}
