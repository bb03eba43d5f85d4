import type { CompareSubject } from '../../store/comparison.ts'

/** How the hole is called in the question; the same marker as in the editor. */
const MARKER = '<FILL_ME>'

/** A hole as a person would put it to Instruct. These words go to the model, not to the page. */
export function chatQuestion({ prefix, suffix, language }: CompareSubject): string {
  const fence = '`'.repeat(Math.max(3, longestRun(prefix + suffix) + 1))
  return [
    `Write the code that belongs at ${MARKER}. Answer with that code only.`,
    `${fence}${language === 'plaintext' ? '' : language}`,
    `${prefix}${MARKER}${suffix}`,
    fence,
  ].join('\n')
}

/** Of backticks: a fence must be longer than any in the text. */
function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
}
