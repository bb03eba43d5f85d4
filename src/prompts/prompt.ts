/** PSM: prefix, suffix, middle. SPM: suffix, prefix, middle (facts of Code Llama's paper, section 2.3). */
export type InfillMode = 'psm' | 'spm'

export type PromptRequest =
  | { type: 'infill'; mode: InfillMode; prefix: string; suffix: string }
  | { type: 'completion'; prefix: string }
  | ({ type: 'chat' } & ChatPrompt)

/** A conversation that waits for its next answer. */
export interface ChatPrompt {
  readonly system: string | null
  /** What was answered before, oldest first. */
  readonly turns: readonly ChatTurn[]
  readonly user: string
}

export interface ChatTurn {
  readonly user: string
  readonly answer: string
}

/** A prompt as the model reads it. */
export interface Prompt {
  readonly ids: readonly number[]
  readonly cut: PromptCut
}

/** What the context budget left out: whole lines, those farthest from the hole. */
export interface PromptCut {
  readonly prefixLines: number
  readonly suffixLines: number
}
