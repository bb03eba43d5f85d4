import { type Estimate, includesZero } from './estimate.ts'
import { difference, MEASURES, type Measure, measure } from './measures.ts'
import type { Scores } from './score-model.ts'

/** What stands where a model cannot be asked. */
const NOT_ASKED = 'cannot infill'
const NOTHING = '–'

/** Columns in order, with their titles. */
export type Columns = readonly { readonly title: string; readonly scores: Scores }[]

/** A Markdown table of every measure with its 95 % interval. */
export function scoresTable(columns: Columns): string {
  const rows = MEASURES.map((one) => [one.title, ...columns.map(({ scores }) => cell(one, scores))])
  return markdown(['', ...columns.map(({ title }) => title)], rows)
}

/** The paired differences of the columns to `base`, with a word where none was measured. */
export function differencesTable(columns: Columns, base: Columns[number]): string {
  const rows = MEASURES.map((one) => [
    one.title,
    ...columns.map(({ scores }) => differenceCell(one, scores, base.scores)),
  ])
  return markdown(['', ...columns.map(({ title }) => `${title} − ${base.title}`)], rows)
}

function cell(one: Measure, scores: Scores): string {
  const estimate = measure(one, scores)
  if (estimate === null) return one.of(scores) === null ? NOT_ASKED : NOTHING
  return `${number(estimate.value, one)} (${interval(estimate, one)})`
}

function differenceCell(one: Measure, scores: Scores, base: Scores): string {
  const estimate = difference(one, scores, base)
  if (estimate === null) return NOTHING
  const text = `${number(estimate.value, one)} (${interval(estimate, one)})`
  return includesZero(estimate) ? `${text}, no measurable difference` : text
}

function interval({ low, high }: Estimate, one: Measure): string {
  return `${number(low, one)} to ${number(high, one)}`
}

function number(value: number, { unit }: Measure): string {
  const text = unit === 'percent' ? (100 * value).toFixed(1) : value.toFixed(2)
  // A rounded nothing has no sign; a minus is one.
  return /^-0\.?0*$/.test(text) ? text.slice(1) : text.replace('-', '−')
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
