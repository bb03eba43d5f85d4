import { expect, test } from 'vitest'
import { jointRate } from '../../../bench/decode/joint-rate.ts'

const steady = (from: number, to: number, bytesPerMs: number) =>
  Array.from({ length: (to - from) / 10 }, (_, i) => ({
    start: from + i * 10,
    stop: from + i * 10 + 10,
    bytes: bytesPerMs * 10,
  }))

test('what each gets alone, before the other reads, does not count', () => {
  const early = [...steady(0, 500, 9), ...steady(500, 1000, 5)]
  const late = [...steady(500, 1000, 5), ...steady(1000, 1500, 9)]
  expect(jointRate([early, late])).toBeCloseTo(10_000, 0)
})

test('the best stretch counts, and readings across its edges by their share', () => {
  const long = [{ start: 0, stop: 1000, bytes: 4000 }]
  const uneven = [...steady(0, 400, 1), ...steady(400, 700, 3), ...steady(700, 1000, 1)]
  expect(jointRate([long, uneven])).toBeCloseTo(7000, 0)
})
