import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '../../../evaluation/infill.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'infill-'))
const IN = join(FOLDER, 'tasks.jsonl')
const OUT = join(FOLDER, 'fills.jsonl')
const CRIA_0 = 'public/models/cria-0.Q8_0.gguf'

const HOLE = { prefix: 'def is_even(number):\n    """Check whether number is even."""\n    return ', suffix: '\n' }

afterAll(() => rmSync(FOLDER, { recursive: true }))

let said: string[] = []
beforeEach(() => {
  said = []
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line) => said.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(OUT, { force: true })
})

function write(...tasks: readonly unknown[]): void {
  writeFileSync(IN, tasks.map((task) => (typeof task === 'string' ? task : JSON.stringify(task))).join('\n'))
}

const answers = () =>
  readFileSync(OUT, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const call = (model: string) => run(['--model', model, '--in', IN, '--out', OUT])

describe('npm run infill', () => {
  it('answers each task, in order, alike from the catalogue and from a file', async () => {
    write({ id: 'a', ...HOLE, mode: 'spm' }, { id: 'b', ...HOLE, mode: 'psm', maxTokens: 2 })
    expect(await call('cria-0')).toBe(0)
    const [first, second] = answers()
    expect(Object.keys(first)).toEqual(['id', 'fill', 'stop', 'tokens', 'ms'])
    expect([first.id, second.id]).toEqual(['a', 'b'])
    expect(first.fill).toContain('number % 2')
    expect(first.stop).toBe('end-of-infill')
    expect(second).toMatchObject({ stop: 'length', tokens: 2 })
    expect(await call(CRIA_0)).toBe(0)
    expect(answers().map(({ fill }) => fill)).toEqual([first.fill, second.fill])
  })

  it('honours singleLine, seed, temperature and continue', async () => {
    const body = { prefix: 'def mean(values):\n', suffix: '', mode: 'continue', maxTokens: 30 }
    const warm = { ...body, temperature: 2 }
    write(
      { id: 1, ...body, singleLine: true },
      { id: 2, ...body },
      { id: 3, ...warm, seed: 1 },
      { id: 4, ...warm, seed: 2 },
    )
    expect(await call('cria-0')).toBe(0)
    const [line, whole, one, other] = answers()
    expect(line).toMatchObject({ stop: 'single-line' })
    expect(line.fill).toMatch(/^[^\n]*\n$/)
    expect(whole.fill.startsWith(line.fill)).toBe(true)
    expect(whole.fill.length).toBeGreaterThan(line.fill.length)
    expect(one.fill).not.toBe(other.fill)
  })

  it('says which line is bad before anything is run or written', async () => {
    write({ id: 1, ...HOLE }, '{"id": 2')
    expect(await call('cria-0')).toBe(2)
    expect(said).toEqual([`${IN}, line 2: this is not JSON.`])
    expect(existsSync(OUT)).toBe(false)
  })

  it('says in a sentence which model, file or option is not there', async () => {
    write({ id: 1, ...HOLE })
    expect(await call('cria-9')).toBe(2)
    expect(await run(['--model', 'cria-0', '--in', join(FOLDER, 'none'), '--out', OUT])).toBe(2)
    expect(await run(['--model', 'cria-0', '--sets'])).toBe(2)
    expect(await call(IN)).toBe(2)
    expect(await call(FOLDER)).toBe(2)
    expect(await run(['--model', 'cria-0', '--in', IN, '--out', join(FOLDER, 'none', 'fills.jsonl')])).toBe(2)
    expect(said).toEqual([
      expect.stringMatching(/^There is no model "cria-9": name one of .*cria-0/),
      expect.stringContaining('cannot be read'),
      expect.stringMatching(/^Usage: /),
      expect.stringContaining('not a GGUF file'),
      expect.stringMatching(/^There is no model/),
      expect.stringContaining('cannot be written'),
    ])
  })
})
