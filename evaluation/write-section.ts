import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const README = fileURLToPath(new URL('../training/README.md', import.meta.url))

/** Replaces what stands between the two marks `name` of training/README.md; the text around it is written by hand. Throws where there are no such marks. */
export function writeSection(name: string, markdown: string): void {
  writeFileSync(README, replaceSection(readFileSync(README, 'utf8'), name, markdown))
}

export function replaceSection(text: string, name: string, markdown: string): string {
  const [opening, closing] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`]
  const [start, end] = [text.indexOf(opening), text.indexOf(closing)]
  if (start < 0 || end < start) throw new Error(`no section ${name} in the README`)
  return `${text.slice(0, start + opening.length)}\n${markdown.trim()}\n\n${text.slice(end)}`
}
