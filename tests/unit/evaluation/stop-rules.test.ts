import { describe, expect, it } from 'vitest'
import { BODY, lines, SINGLE_LINE } from '../../../evaluation/stop-rules.ts'

/** What is left of `answer`, or null where the rule lets it go on. */
const cut = (rule: typeof BODY, answer: string) => {
  const end = rule.end(answer, false)
  return end === null ? null : answer.slice(0, end)
}

describe('single-line', () => {
  it('ends after the first line break', () => {
    expect(cut(SINGLE_LINE, 'return x')).toBeNull()
    expect(cut(SINGLE_LINE, 'return x\n    y')).toBe('return x\n')
  })
})

describe('lines', () => {
  it('ends after as many line breaks', () => {
    expect(cut(lines(2), 'a\nb')).toBeNull()
    expect(cut(lines(2), 'a\n\nb\nc')).toBe('a\n\n')
  })
})

describe('body', () => {
  it('goes on through indented and empty lines', () => {
    expect(cut(BODY, '    a = 1\n\n    # done\n    return a\n')).toBeNull()
  })

  it('ends before what stands at the margin', () => {
    expect(cut(BODY, '    return a\n\n\ndef next')).toBe('    return a\n\n\n')
    expect(cut(BODY, '    return a\n# outside\nx')).toBe('    return a\n# outside\n')
  })
})
