import { describe, expect, it } from 'vitest'
import { findDraft } from '../../../src/generation/find-draft.ts'

const ids = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const draft = (text: string, count: number, leastMatch: number) =>
  String.fromCharCode(...findDraft(ids(text), count, leastMatch))

describe('findDraft', () => {
  it.each<[string, number, number, string]>([
    ['for a in b: for a', 4, 2, ' in '],
    ['nothing like it', 4, 2, ''],
    // The longest agreement wins over the latest.
    ['xyz1 yz2 xyz', 1, 2, '1'],
    // Of equals the latest.
    ['ab1 ab2 ab', 1, 2, '2'],
    // One id agrees, two were asked for.
    ['a1 ba', 2, 2, ''],
    ['a1 ba', 2, 1, '1 '],
    // What is nearer to the end than the draft is long repeats.
    ['abab', 5, 2, 'ababa'],
    ['aaa', 4, 2, 'aaaa'],
    ['xx ab', 0, 2, ''],
    ['', 4, 1, ''],
  ])('after %j, %i ids where %i agree: %j', (text, count, leastMatch, expected) => {
    expect(draft(text, count, leastMatch)).toBe(expected)
  })

  it('takes the latest place where more than it compares agrees', () => {
    const long = 'a long run of letters'
    expect(draft(`${long}1${long}2${long}`, 1, 2)).toBe('2')
  })
})
