import { describe, expect, test } from 'vitest'
import { buildFor, chooseBuild, hasSimd } from '../../../../src/decoders/simd/wasm-features.ts'
import { builds } from './open-in-node.ts'

test('this very Node runs all builds, so that the other tests compare them', () => {
  expect(hasSimd()).toBe(true)
  expect(builds).toEqual(['plain', 'pairs', 'unsigned', 'signed'])
  expect(chooseBuild()).not.toBe('plain')
})

describe('the build is the one whose arithmetic the processor has', () => {
  const signed = (w: number) => (w << 24) >> 24
  const saturate = (sum: number) => Math.max(-32768, Math.min(sum, 32767))
  const wrap = (sum: number) => (sum << 16) >> 16

  test.each([
    ['vpdpbusd', 'unsigned', (x: number, w: number) => 4 * x * w],
    ['sdot', 'signed', (x: number, w: number) => 4 * x * signed(w)],
    ['smull and sadalp', 'signed', (x: number, w: number) => 2 * wrap(2 * x * signed(w))],
    ['pmaddubsw and pmaddwd', 'pairs', (x: number, w: number) => 2 * saturate(2 * x * w)],
    ['nothing that is right in 7 bits', 'plain', (x: number, w: number) => 4 * x * w + 1],
  ] as const)('%s: %s', (_, build, dot) => {
    expect(buildFor(dot)).toBe(build)
  })
})
