import { describe, expect, it } from 'vitest'
import { readTasks } from '../../../evaluation/infill-task.ts'

const TASK = { id: 'a', prefix: 'x = ', suffix: '\n' }

describe('a task file', () => {
  it('gives one task a line, greedy and in the mode of the model where a line says nothing else', () => {
    const [task, other] = readTasks(`${JSON.stringify(TASK)}\n\n${JSON.stringify({ ...TASK, id: 7 })}\n`, 'tasks.jsonl')
    expect(task).toMatchObject({ ...TASK, singleLine: false, mode: null, params: { temperature: 0, maxTokens: 256 } })
    expect(other?.id).toBe(7)
  })

  it('takes every option', () => {
    const line = { ...TASK, maxTokens: 5, singleLine: true, temperature: 0.5, seed: 9, mode: 'continue' }
    expect(readTasks(JSON.stringify(line), 'tasks.jsonl')[0]).toMatchObject({
      singleLine: true,
      mode: 'continue',
      params: { maxTokens: 5, temperature: 0.5, seed: 9 },
    })
  })

  const BAD: readonly (readonly [string, string | object, RegExp])[] = [
    ['no JSON', '{"id": 1, ', /not JSON/],
    ['no object', '[1]', /not an object/],
    ['no id', { prefix: '', suffix: '' }, /"id"/],
    ['no prefix', { id: 1, suffix: '' }, /"prefix"/],
    ['a suffix that is no text', { ...TASK, suffix: null }, /"suffix"/],
    ['an unknown mode', { ...TASK, mode: 'PSM' }, /"mode" must be one of psm, spm, continue/],
    ['a misspelt option', { ...TASK, singleline: true }, /no field "singleline"/],
    ['a text for a number', { ...TASK, seed: '1' }, /"seed" must be a number/],
    ['a temperature below 0', { ...TASK, temperature: -1 }, /temperature must be/],
    ['half a token', { ...TASK, maxTokens: 1.5 }, /max tokens must be/],
    ['a line for a boolean', { ...TASK, singleLine: 'yes' }, /"singleLine"/],
  ]

  it.each(BAD)('with %s is refused with the number of the line', (_, line, why) => {
    const text = `${JSON.stringify(TASK)}\n${typeof line === 'string' ? line : JSON.stringify(line)}\n`
    expect(() => readTasks(text, 'tasks.jsonl')).toThrow(why)
    expect(() => readTasks(text, 'tasks.jsonl')).toThrow(/^tasks\.jsonl, line 2: [^\n]+\.$/)
  })
})
