/** By the names of the rules that the page's answers end by. */
const RULES: Readonly<Record<string, { readonly short: string; readonly sentence: string }>> = {
  repetition: {
    short: 'repetition',
    sentence: 'Repetition: the model wrote the same again and again. It is shown once.',
  },
  'code-below': {
    short: 'the code below',
    sentence: 'The code below the hole: the model began to write it again. What it wrote before that is shown.',
  },
}

/** A rule that ended an answer, in few words and in a sentence; one without words is told by its name. */
export const stopRules = {
  short: (rule: string) => RULES[rule]?.short ?? `rule: ${rule}`,
  sentence: (rule: string) => RULES[rule]?.sentence ?? `The rule “${rule}”.`,
} as const
