import { buildEngine } from '../../scripts/build-engine.mjs'

/** Vitest calls it once before all tests. */
export const setup = buildEngine
