import process from 'node:process'
import { defineConfig } from 'vitest/config'

/** Node 20 has relaxed SIMD behind a flag, and compiles it rightly only without its baseline compiler; later ones have it. */
const RELAXED_SIMD_FLAGS = process.versions.node.startsWith('20.')
  ? ['--experimental-wasm-relaxed-simd', '--no-liftoff']
  : []

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    environment: 'node',
    execArgv: RELAXED_SIMD_FLAGS,
    globalSetup: 'tests/unit/build-engine.ts',
    // `npm test` adds up the counts of this file and of the browser tests' one.
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
