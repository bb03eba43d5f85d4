import type { AnswerDocument } from '../../editor/answer-document.ts'
import type { LanguageId } from '../../editor/editor-handle.ts'
import type { Answer, CompareSubject } from '../../store/comparison.ts'

const lf = (text: string) => text.replaceAll('\r\n', '\n')

/** What a pane shows: the answer in its place; a continuation has nothing behind it, and what was said in a chat stands alone. */
export function answerDocument(subject: CompareSubject, answer: Answer | null, language: LanguageId): AnswerDocument {
  const text = lf(answer?.text ?? '')
  switch (answer?.asked) {
    case undefined:
      return { before: lf(subject.prefix), answer: '', after: lf(subject.suffix), language, marked: false }
    case 'infill':
      return { before: lf(subject.prefix), answer: text, after: lf(subject.suffix), language, marked: true }
    case 'continuation':
      return { before: lf(subject.prefix), answer: text, after: '', language, marked: true }
    case 'chat':
      return { before: '', answer: text, after: '', language: 'markdown', marked: true }
  }
}

/** The same as long as it is secret who wrote what: alike for all, and nothing behind it, since not every model saw the rest. */
export function secretDocument(subject: CompareSubject, answer: Answer | null, language: LanguageId): AnswerDocument {
  const text = lf(answer?.text ?? '')
  return { before: lf(subject.prefix), answer: text, after: '', language, marked: answer !== null }
}

/**
 * The document with the answer taken over, and where it ends in it. All around the hole stays as the person wrote it, but
 * for what a continuation has replaced. Of a chat the first block of code is taken, or all of it where there is none.
 */
export function takenOver(
  { text, hole }: CompareSubject,
  { asked, text: answer }: Answer,
): { text: string; end: number } {
  const before = text.slice(0, hole.start)
  const middle = asked === 'chat' ? (firstBlock(answer) ?? answer) : answer
  const after = asked === 'continuation' ? '' : text.slice(hole.end)
  return { text: before + middle + after, end: before.length + middle.length }
}

/** Inside the first pair of fences of three backticks or more; null where there is none. */
function firstBlock(markdown: string): string | null {
  return /^(`{3,})[^\n`]*\n(?<code>[\s\S]*?)\n?^\1`*[ \t]*$/m.exec(markdown)?.groups?.code ?? null
}
