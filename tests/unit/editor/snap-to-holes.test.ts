import { expect, test } from 'vitest'
import { markerBeside, snapToHole } from '../../../src/editor/snap-to-holes.ts'

const MARKERS = [{ startLineNumber: 2, startColumn: 5, endColumn: 14 }]
const at = (column: number, lineNumber = 2) => ({ lineNumber, column })

test.each([
  ['moving right from before it', at(6), at(5), at(14)],
  ['moving left from behind it', at(13), at(14), at(5)],
  ['coming from elsewhere, nearer to its start', at(7), at(1, 9), at(5)],
  ['coming from elsewhere, nearer to its end', at(12), at(1, 9), at(14)],
  ['standing before it', at(5), at(1), null],
  ['standing behind it', at(14), at(20), null],
  ['on another line', at(7, 3), at(1), null],
])('a cursor %s', (_, place, from, expected) => {
  expect(snapToHole(place, from, MARKERS)).toEqual(expected)
})

test('a deletion takes the marker that it touches', () => {
  expect(markerBeside(at(14), true, MARKERS)).toBe(MARKERS[0])
  expect(markerBeside(at(14), false, MARKERS)).toBeNull()
  expect(markerBeside(at(5), false, MARKERS)).toBe(MARKERS[0])
  expect(markerBeside(at(5), true, MARKERS)).toBeNull()
  expect(markerBeside(at(5, 1), false, MARKERS)).toBeNull()
})
