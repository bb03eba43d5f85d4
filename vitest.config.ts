import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    environment: 'node',
    globalSetup: 'tests/unit/build-engine.ts',
    // `npm test` adds up the counts of this file and of the browser tests' one.
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
