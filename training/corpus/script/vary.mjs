/**
 * Draws variants of the JavaScript and TypeScript seeds that pass their tests: one JSON line each on standard output.
 * Standard input: {folder, domains, each, seed, pools: {variables, functions, pairs}}. Called by training/corpus/vary_scripts.py, which writes their comments,
 * keeps benchmarks out and splits.
 */
import { readFileSync } from 'node:fs'
import * as branches from './branches.mjs'
import { apply, identifiers, parse } from './code.mjs'
import * as expressions from './expressions.mjs'
import { fingerprints } from './fingerprints.mjs'
import { drawStyle, restyled } from './layout.mjs'
import * as loops from './loops.mjs'
import { mistakes } from './mistakes.mjs'
import { drawNames, rename, renameTest } from './rename.mjs'
import { readSeeds } from './read-seeds.mjs'
import { failure } from './run-tests.mjs'
import { stripTypes } from './strip-types.mjs'

const RULES = [loops, branches, expressions].flatMap((module) => Object.values(module))
const REWRITES = [0, 1, 1, 2, 2, 3, 3, 4, 5] // how many a variant gets, drawn evenly
const ATTEMPTS = 5 // for each variant wanted
const EXPORTED = 0.5
const WITH_CONVERSION = 0.3 // of the JavaScript variants come with one construct in another form, for instructions
const WITH_MISTAKE = 0.3 // and with a mistake that the test finds
const TYPES_STRIPPED = 0.35 // of the variants of a TypeScript seed

/** A stream of numbers in [0, 1) for a text: mulberry32 over its FNV-1a hash. */
export function randomOf(text) {
  let state = 2166136261
  for (const char of text) state = Math.imul(state ^ char.codePointAt(0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function rewrite(text, language, count, random) {
  for (let done = 0; done < count; done++) {
    const code = parse(text, language)
    if (code === null) return text
    let changed = null
    for (const rule of shuffled(RULES, random)) {
      const sites = [...rule(code)]
      if (sites.length === 0) continue
      changed = apply(text, sites[Math.floor(random() * sites.length)])
      if (changed !== null && parse(changed, language) !== null) break
      changed = null
    }
    if (changed === null) break
    text = changed
  }
  return text
}

function shuffled(list, random) {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[copy[i], copy[j]] = [copy[j], copy[i]]
  }
  return copy
}

/** {language, name, renamed, source, test, style} or null */
export function draw(seed, pools, random) {
  const isStripped = seed.language === 'typescript' && random() < TYPES_STRIPPED
  const language = isStripped ? 'javascript' : seed.language
  let [source, test] = isStripped ? [stripTypes(seed.source), stripTypes(seed.test)] : [seed.source, seed.test]
  if (source === null || test === null) return null
  source = rewrite(source, language, REWRITES[Math.floor(random() * REWRITES.length)], random)
  const code = parse(source, language)
  const renamed = drawNames(code, seed.name, identifiers(parse(test, language)).map(({ node }) => node.name), pools, random)
  source = rename(source, language, renamed)
  test = renameTest(test, language, seed.name, renamed)
  if (source === null || test === null) return null
  const style = drawStyle(random)
  source = source.replace(/^export /, '')
  if (random() < EXPORTED) source = `export ${source}`
  source = restyled(source, language, style)
  return source === null ? null : { language, name: renamed[seed.name] ?? seed.name, renamed, source, test, style }
}

/** {rule, source}: the same with one construct in another form, as `rule` names it; null where none passes the test */
async function conversion(drawn, random) {
  const code = parse(drawn.source, drawn.language)
  for (const rule of shuffled(RULES, random)) {
    const sites = [...rule(code)]
    const changed = sites.length > 0 ? apply(drawn.source, sites[Math.floor(random() * sites.length)]) : null
    const source = changed === null ? null : restyled(changed, drawn.language, drawn.style)
    if (source !== null && source !== drawn.source && (await failure(source, drawn.test, drawn.name)) === null) return { rule: rule.name, source }
  }
  return null
}

/** {sentence, source, outcome}: the same with a mistake in it, how to name it, and what the test says */
async function mistake(drawn, random) {
  for (const [edits, sentence] of shuffled([...mistakes(parse(drawn.source, drawn.language))], random)) {
    const source = apply(drawn.source, edits)
    if (source === null || parse(source, drawn.language) === null) continue
    const outcome = await failure(source, drawn.test, drawn.name)
    if (outcome !== null) return /out of time|timed out/.test(outcome) ? null : { sentence, source, outcome: outcome.split(':')[0].split(' ')[0] }
  }
  return null
}

async function varySeed(seed, job, seen, counts) {
  const random = randomOf(`${job.seed}:${seed.key}`)
  let made = 0
  for (let attempt = 0; attempt < job.each * ATTEMPTS && made < job.each; attempt++) {
    counts.attempts++
    const asWritten = { language: seed.language, name: seed.name, renamed: {}, source: seed.source, test: seed.test, style: drawStyle(() => 0.5) }
    const drawn = attempt === 0 ? asWritten : draw(seed, job.pools, random)
    const code = drawn && parse(drawn.source, drawn.language)
    if (!code) {
      counts['not written']++
      continue
    }
    const mark = fingerprints(code)
    if (seen.has(drawn.language + mark.program)) {
      counts.repeated++
      continue
    }
    const plain = drawn.language === 'typescript' ? [stripTypes(drawn.source), stripTypes(drawn.test)] : [drawn.source, drawn.test]
    const reason = plain.includes(null) ? 'types not stripped' : await failure(...plain, drawn.name)
    if (reason !== null) {
      const kind = `failed: ${reason.split(':')[0].split(' ')[0]}`
      counts[kind] = (counts[kind] ?? 0) + 1
      if (attempt === 0) process.stderr.write(`${seed.key} fails as written: ${reason}\n`)
      continue
    }
    seen.add(drawn.language + mark.program)
    made++
    const isPlain = drawn.language === 'javascript'
    const converted = isPlain && random() < WITH_CONVERSION ? await conversion(drawn, random) : null
    const mistaken = isPlain && random() < WITH_MISTAKE ? await mistake(drawn, random) : null
    process.stdout.write(`${JSON.stringify({ ...drawn, converted, mistaken, key: seed.key, original: seed.name, comment: seed.comment, ...mark })}\n`)
  }
}

if (process.argv[1]?.endsWith('vary.mjs')) {
  const job = JSON.parse(readFileSync(0, 'utf8'))
  const counts = { attempts: 0, 'not written': 0, repeated: 0 }
  const seen = new Set()
  for (const seed of readSeeds(job.folder).filter(({ domain }) => job.domains.includes(domain))) await varySeed(seed, job, seen, counts)
  process.stderr.write(`${JSON.stringify(counts)}\n`)
}
