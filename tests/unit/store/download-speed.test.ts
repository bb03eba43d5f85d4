import { expect, test } from 'vitest'
import { addSample, type Sample, speedOf, timeLeft } from '../../../src/store/download-speed.ts'

const samplesOf = (...pairs: [at: number, received: number][]) =>
  pairs.reduce<readonly Sample[]>((samples, [at, received]) => addSample(samples, { at, received }), [])

test('speed is of the last ten seconds', () => {
  expect(speedOf(samplesOf([0, 0], [5000, 5e6], [10_000, 10e6]))).toBe(1e6)
  expect(speedOf(samplesOf([0, 0], [20_000, 1e6], [25_000, 11e6]))).toBe(2e6)
})

test('too little says nothing', () => {
  expect(speedOf([])).toBeNull()
  expect(speedOf(samplesOf([0, 0]))).toBeNull()
  expect(speedOf(samplesOf([0, 0], [999, 5e6]))).toBeNull()
})

test('a download that began anew is measured anew', () => {
  expect(samplesOf([0, 0], [5000, 5e6], [6000, 0])).toEqual([{ at: 6000, received: 0 }])
})

test('the time that is left', () => {
  expect(timeLeft(25, 100, 5)).toBe(15_000)
  expect(timeLeft(100, 100, 5)).toBe(0)
  expect(timeLeft(25, null, 5)).toBeNull()
  expect(timeLeft(25, 100, null)).toBeNull()
  expect(timeLeft(25, 100, 0)).toBeNull()
})
