/** Reads the hand-written JavaScript and TypeScript seeds: a comment, a function or class, and its test, one after the other. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from './code.mjs'

/** [{key, domain, name, language, comment, source, test}]; `comment` as it stands above the source, without indentation. */
export function readSeeds(folder) {
  return [['js', 'javascript'], ['ts', 'typescript']].flatMap(([sub, language]) =>
    readdirSync(`${folder}/${sub}`).sort().flatMap((file) => seedsOf(`${sub}.${file.replace(/\.\w+$/, '')}`, readFileSync(`${folder}/${sub}/${file}`, 'utf8'), language)))
}

export function seedsOf(domain, text, language) {
  const { program } = parse(text, language)
  const seeds = []
  for (const [i, statement] of program.body.entries()) {
    const name = declaredName(statement)
    const test = program.body[i + 1]
    if (!name || name.startsWith('test_') || declaredName(test) !== `test_${name}`) continue
    const comment = text.slice(program.body[i - 1]?.end ?? 0, statement.start).trim()
    seeds.push({ key: `${domain}.${name}`, domain, name, language, comment, source: text.slice(statement.start, statement.end), test: text.slice(test.start, test.end) })
  }
  return seeds
}

function declaredName(statement) {
  const node = statement?.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  return node?.id?.name ?? node?.declarations?.[0].id.name ?? null
}
