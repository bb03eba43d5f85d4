import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, shiftSpan, swallows } from '../../../src/editor/shift-span.ts'

/** `[` and `]` show the span; `change` is what is put in place of the part between the bars. */
function shifted(picture: string, change: string): string {
  const plain = picture.replace(/[[\]]/g, '')
  const text = plain.replaceAll('|', '')
  const bars = picture.replace(/[[\]]/g, '').split('|')
  const spans = picture.replaceAll('|', '')
  const start = spans.indexOf('[')
  const end = spans.indexOf(']') - 1
  const offset = bars[0]!.length
  const deleted = bars[1]!.length
  const after = text.slice(0, offset) + change + text.slice(offset + deleted)
  const span = shiftSpan({ start, end }, { offset, deleted, inserted: change.length })
  return `${after.slice(0, span.start)}[${after.slice(span.start, span.end)}]${after.slice(span.end)}`
}

describe('a span follows a change', () => {
  test.each([
    ['before it', 'a|b|c[def]g', 'XY', 'aXYc[def]g'],
    ['behind it', 'a[bcd]e|f|g', 'XY', 'a[bcd]eXYg'],
    ['inside it', 'a[b|c|d]e', 'XY', 'a[bXYd]e'],
    ['typed inside it', 'a[b||cd]e', 'X', 'a[bXcd]e'],
    ['typed at its start: outside', 'a||[bcd]e', 'X', 'aX[bcd]e'],
    ['typed at its end: outside', 'a[bcd]||e', 'X', 'a[bcd]Xe'],
    ['that replaces just it', 'a|[bcd]|e', 'XY', 'a[XY]e'],
    ['that deletes its first letter', 'a[|b|cd]e', '', 'a[cd]e'],
    ['that deletes its last letter', 'a[bc|d|]e', '', 'a[bc]e'],
    ['across its start', 'a|b[c|d]e', 'XY', 'aXY[d]e'],
    ['across its end', 'a[b|c]d|e', 'XY', 'a[b]XYe'],
    ['over all of it and more', '|a[bc]d|e', 'XY', '[]XYe'],
    ['typed where an empty one stands', 'a||[]b', 'X', 'aX[]b'],
  ])('%s', (_, picture, change, result) => {
    expect(shifted(picture, change)).toBe(result)
  })

  test('and always stays inside the text, the letters that were not touched on their side of it', () => {
    const cases = fc.record({
      before: fc.string(),
      inside: fc.string(),
      behind: fc.string(),
      at: fc.nat(60),
      deleted: fc.nat(60),
      inserted: fc.nat(10),
    })
    fc.assert(
      fc.property(cases, ({ before, inside, behind, at, deleted, inserted }) => {
        const total = before.length + inside.length + behind.length
        const offset = Math.min(at, total)
        const change: Change = { offset, deleted: Math.min(deleted, total - offset), inserted }
        const span = { start: before.length, end: before.length + inside.length }
        const { start, end } = shiftSpan(span, change)
        const after = total - change.deleted + inserted
        expect(0 <= start && start <= end && end <= after).toBe(true)
        // A letter that stands: inside before means inside after, and outside stays outside.
        for (let letter = 0; letter < total; letter++) {
          if (letter >= offset && letter < offset + change.deleted) continue
          const now = letter < offset ? letter : letter + inserted - change.deleted
          expect(now >= start && now < end).toBe(letter >= span.start && letter < span.end)
        }
      }),
    )
  })
})

describe('a span is swallowed', () => {
  const span = { start: 2, end: 5 }
  test.each([
    ['by a change over it and more', span, { offset: 0, deleted: 9, inserted: 1 }, true],
    ['also with nothing beside it on one side', span, { offset: 2, deleted: 4, inserted: 0 }, true],
    ['not by a change of just it', span, { offset: 2, deleted: 3, inserted: 7 }, false],
    ['not by one that leaves a part', span, { offset: 0, deleted: 4, inserted: 0 }, false],
    ['not by one beside it', span, { offset: 5, deleted: 4, inserted: 0 }, false],
    ['when it is empty, by a change around it', { start: 3, end: 3 }, { offset: 2, deleted: 2, inserted: 0 }, true],
    ['but not by one that ends at it', { start: 3, end: 3 }, { offset: 1, deleted: 2, inserted: 0 }, false],
  ])('%s', (_, span, change, result) => {
    expect(swallows(change, span)).toBe(result)
  })
})
