import { expect, test } from 'vitest'
import { numberHoles } from '../../../src/editor/number-holes.ts'

const marker = (start: number) => ({ start, end: start + 9 })
const numbers = (starts: number[], open: number[]) => numberHoles(starts.map(marker), open).map(({ number }) => number)

test('holes count from 1, those being filled among them', () => {
  expect(numbers([10, 30], [])).toEqual([1, 2])
  expect(numbers([30, 50], [10])).toEqual([2, 3])
  expect(numbers([10, 50], [30])).toEqual([1, 3])
  expect(numbers([50], [10, 30])).toEqual([3])
  expect(numbers([], [10])).toEqual([])
})
