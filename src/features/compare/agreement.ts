import { similarity } from '../../lib/diff-units.ts'
import type { Answer } from '../../store/comparison.ts'

/** How far the answers of one pane agree, each from a seed of its own. */
export interface Agreement {
  readonly answers: number
  /** Answers that say the very same as the most frequent one. */
  readonly same: number
  /** 0 … 1, the mean over all pairs: the share of tokens in common. */
  readonly alike: number
}

/** null where there are not two. */
export function agreementOf(answers: readonly Answer[]): Agreement | null {
  if (answers.length < 2) return null
  const tokens = answers.map(({ run }) => run.tokens.map(({ text }) => text))
  const pairs = tokens.flatMap((a, i) => tokens.slice(i + 1).map((b) => similarity(a, b)))
  const counts = answers.map(({ text }) => answers.filter((other) => other.text === text).length)
  return {
    answers: answers.length,
    same: Math.max(...counts),
    alike: pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length,
  }
}
