import { modelById } from '../../models/catalogue.ts'
import type { Answer, Comparison, PaneResult } from '../../store/comparison.ts'
import { texts } from '../../ui/texts.ts'
import { namePanes } from './name-panes.ts'
import { numbersText, paneText } from './pane-status.ts'

const words = texts.compare.report

/** A comparison to be read: the prompt, what was the same for all, and every answer with its numbers. */
export function exportMarkdown(comparison: Comparison, exportedAt: Date): string {
  const { subject, params, panes } = comparison
  const names = namePanes(
    panes.map(({ setup }) => setup),
    comparison,
  )
  const sections = [
    `# ${words.title}`,
    words.when(exportedAt.toISOString()),
    `## ${words.prompt}`,
    fenced(subject.text, subject.language),
    ...(subject.original === null ? [] : [words.original, fenced(subject.original, subject.language)]),
    words.params(Object.entries(params).map(([key, value]) => `${key} ${value}`)),
    ...panes.flatMap((pane, index) => paneSections(pane, names[index]?.name ?? '', subject.language)),
  ]
  return `${sections.join('\n\n')}\n`
}

function paneSections(pane: PaneResult, name: string, language: string): string[] {
  const { answers, setup } = pane
  return [
    `## ${name} (${escaped(modelById(setup.modelId).name)})`,
    ...(answers.length === 0 ? [paneText(pane, null, { type: 'idle' }, false)] : []),
    ...answers.flatMap((answer) => answerSections(pane, answer, language)),
  ]
}

function answerSections(pane: PaneResult, answer: Answer, language: string): string[] {
  const status = paneText(pane, answer, { type: 'idle' }, false)
  return [
    [words.seed(answer.seed), status, numbersText(answer)].filter((part) => part !== null).join(' · '),
    fenced(answer.text, answer.asked === 'chat' ? 'markdown' : language),
  ]
}

/** A block that nothing in the text can close. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language === 'plaintext' ? '' : language}\n${text}${text.endsWith('\n') ? '' : '\n'}${fence}`
}

/** A name as words and not as markup. */
function escaped(name: string): string {
  return name.replace(/[\\`*_{}[\]<>()#+.!|-]/g, '\\$&')
}
