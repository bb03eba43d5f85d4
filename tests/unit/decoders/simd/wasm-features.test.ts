import { expect, test } from 'vitest'
import { chooseBuild, hasSimd } from '../../../../src/decoders/simd/wasm-features.ts'
import { builds } from './open-in-node.ts'

test('this very Node runs all builds, so that the other tests compare them', () => {
  expect(hasSimd()).toBe(true)
  expect(builds).toEqual(['plain', 'quads', 'pairs'])
  expect(['quads', 'pairs']).toContain(chooseBuild())
})
