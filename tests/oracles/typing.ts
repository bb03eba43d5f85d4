import { readFileSync } from 'node:fs'
import type { Tokenizer } from '../../src/tokenizer/tokenizer.ts'

/** A key that takes back the one before. */
const BACK = '⌫'

/** 200 keys as someone typed them, mistakes and all. */
const KEYS = `def mean_of(values, wei⌫⌫⌫defa⌫⌫⌫⌫default=0.0):
    """Return the mean fo⌫⌫of values."""
    if not values⌫⌫values:
        return defualt⌫⌫⌫⌫ault
    total = 0.0
    for value in values:
        total += value
    retrun⌫⌫⌫⌫urn total / le`

/** The text that stands there after each key. */
export function typedTexts(): string[] {
  let text = ''
  return [...KEYS].map((key) => {
    text = key === BACK ? text.slice(0, -1) : text + key
    return text
  })
}

/** Python of the held-out texts, at least so many tokens of it, cut in two between functions, a third of it behind the cursor. */
export function longDocument(tokenizer: Tokenizer, tokens: number): { prefix: string; suffix: string } {
  const lines = readFileSync(new URL('../../evaluation/sets/texts.jsonl', import.meta.url), 'utf8').split('\n')
  const items = lines.filter((line) => line !== '').map((line): { language: string; text: string } => JSON.parse(line))
  const texts = items.filter(({ language }) => language === 'python').map(({ text }) => `${text.trimEnd()}\n\n\n`)
  const parts: string[] = []
  for (let at = 0, count = 0; count < tokens; at++) {
    const text = texts[at % texts.length]!
    count += tokenizer.encodeInfill(text).length
    parts.push(text)
  }
  const behind = Math.floor(parts.length / 3)
  return { prefix: parts.slice(behind).join(''), suffix: `\n${parts.slice(0, behind).join('')}` }
}
