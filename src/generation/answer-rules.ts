import type { PromptRequest } from '../prompts/prompt.ts'
import { codeBelow } from './code-below.ts'
import { repetition } from './repetition.ts'
import type { StopRule } from './stop-rule.ts'

/** What ends an answer besides the model: nobody reads on where it only says again what stands there. */
export function answerRules(prompt: PromptRequest): readonly StopRule[] {
  return prompt.type === 'infill' ? [repetition, codeBelow(prompt.prefix, prompt.suffix)] : [repetition]
}
