import { describe, expect, it } from 'vitest'
import { EXAMPLES, LANGUAGES } from '../../../src/features/examples.ts'
import { findHoles } from '../../../src/lib/holes.ts'

describe('the examples', () => {
  it('have ids and titles of their own', () => {
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length)
    expect(new Set(EXAMPLES.map(({ title }) => title)).size).toBe(EXAMPLES.length)
  })

  it.each(EXAMPLES.map((example) => [example.id, example] as const))(
    '%s has a hole and a known language',
    (_, example) => {
      expect(findHoles(example.text).length).toBeGreaterThan(0)
      expect(LANGUAGES).toContain(example.language)
      expect(example.text).not.toMatch(/\r|\t/)
    },
  )

  it('begin with one that the miniature can take, and hold one with two holes', () => {
    expect(EXAMPLES[0].suits).toBe('miniature')
    expect(EXAMPLES.some(({ text }) => findHoles(text).length === 2)).toBe(true)
  })
})
