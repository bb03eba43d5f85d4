/** PSM: prefix, suffix, middle. SPM: suffix, prefix, middle (facts of Code Llama's paper, section 2.3). */
export type InfillMode = 'psm' | 'spm'

export type PromptRequest =
  | ({ type: 'infill'; mode: InfillMode; prefix: string; suffix: string } & Healing)
  | ({ type: 'completion'; prefix: string } & Healing)
  | ({ type: 'chat' } & ChatPrompt)

/**
 * Cut off in a word, a prefix ends in tokens that the whole word would not have, which models have seldom seen. With `heal`
 * the tokens of that word are left out and the answer begins with their bytes. Of 354 lines of held-out functions cut in a
 * word, the first Cria Base ended the word rightly 3 times as it stood (SPM), 102 times with its last token left out, and 148
 * times with all of them left out (tried before their number was bounded). Behind anything but a word it changes nothing.
 */
interface Healing {
  readonly heal?: boolean
}

/** A conversation that waits for its next answer. */
export interface ChatPrompt {
  readonly system: string | null
  /** What was answered before, oldest first. */
  readonly turns: readonly ChatTurn[]
  readonly user: string
}

interface ChatTurn {
  readonly user: string
  readonly answer: string
}

/** A prompt as the model reads it. */
export interface Prompt {
  readonly ids: readonly number[]
  readonly cut: PromptCut
  /** Bytes before the hole that `ids` lack and with which the answer begins. */
  readonly healed?: Uint8Array
}

/** What the context budget left out: whole lines, those farthest from the hole; of a chat whole turns, the oldest. */
export interface PromptCut {
  readonly prefixLines: number
  readonly suffixLines: number
  /** Of a chat only. */
  readonly turns?: number
}
