import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { run } from '../../../evaluation/eval-cria.ts'
import { readSets } from '../../../evaluation/sets.ts'

/** The page needs no Python, only its evaluation does. */
const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0
const CRIA_0 = 'public/models/cria-0.Q8_0.gguf'
/** A handful of items of each set. */
const STEP = '101'

let said: string[] = []
beforeEach(() => {
  said = []
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line) => said.push(line))
})
afterEach(() => void vi.restoreAllMocks())

it.skipIf(!HAS_PYTHON)(
  'scores models and compares them, and ends with one line of JSON',
  async () => {
    const files = ['base', 'instruct'].flatMap((name) => ['--file', `${name}=${CRIA_0}`])
    expect(await run(['--json', '--step', STEP, ...files])).toBe(0)
    const { base, instruct, totalBytes } = JSON.parse(said.at(-1)!)
    for (const key of ['infillSingleExact', 'infillMultiExact', 'completionPass', 'instructionPass']) {
      expect(base[key], key).toBeGreaterThanOrEqual(0)
      expect(base[key], key).toBeLessThanOrEqual(1)
      expect(base.intervals[key][1], key).toBeGreaterThanOrEqual(base[key])
    }
    expect(base.perplexity).toBeGreaterThan(1)
    // The same file twice: nothing may differ, whichever process scored it.
    expect(instruct.perplexity).toBe(base.perplexity)
    expect(instruct.minusBase.bitsPerByte).toEqual({ value: 0, interval: [0, 0], verdict: 'no measurable difference' })
    // Cria 0 is no part of what the three together weigh.
    expect(totalBytes).toBe(2 * base.bytes)
    expect(said.join('\n')).toMatch(/one line, exact, PSM \| \d+\.\d \(\d+\.\d to \d+\.\d\)/)
  },
  120_000,
)

it('says how it is used where it is used wrongly', async () => {
  for (const args of [['--step', '0'], ['--file', 'llama=x.gguf'], ['--file', 'base=none.gguf'], ['--fast']]) {
    expect(await run(args)).toBe(2)
    expect(said.pop()).toMatch(/^Usage: npm run eval:cria/)
  }
})

it('asks about enough, from many sources, and of each thing once', () => {
  const { infill, completions, instructions, texts } = readSets(1)
  const single = infill.filter(({ kind }) => kind === 'single')
  expect(single.length).toBeGreaterThanOrEqual(300)
  expect(infill.length - single.length).toBeGreaterThanOrEqual(200)
  expect(completions.length).toBeGreaterThanOrEqual(120)
  expect(instructions.length).toBeGreaterThanOrEqual(100)
  expect(texts.length).toBeGreaterThanOrEqual(60)
  expect(new Set(infill.map(({ source }) => source)).size).toBeGreaterThanOrEqual(40)
  const holes = new Set(infill.map(({ prefix, middle, suffix }) => JSON.stringify([prefix, middle, suffix])))
  expect(holes.size).toBe(infill.length)
  for (const { middle, kind } of infill) expect(middle.includes('\n')).toBe(kind === 'multi')
})
