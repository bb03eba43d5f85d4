import { expect, test } from 'vitest'
import { cpuMayHelp } from '../../../src/features/use-cpu-offer.ts'
import type { Failure } from '../../../src/lib/errors.ts'

const LOST: Failure = { code: 'gpu-lost', reason: 'device', detail: '' }
const BUFFERS: Failure = { code: 'unsupported-device', need: 'gpu-buffer', detail: '' }
const NO_SIMD: Failure = { code: 'unsupported-device', need: 'wasm-simd', detail: '' }
const MEMORY: Failure = { code: 'out-of-memory', what: 'weights', bytes: 1 }
const ENGINE: Failure = { code: 'engine', detail: '' }

test.each([
  ['a lost card', LOST, 'webgpu', true],
  ['a lost card that nobody chose', LOST, 'auto', true],
  ['buffers that are too small', BUFFERS, 'webgpu', true],
  ['too little memory on the engine that was chosen', MEMORY, 'webgpu', true],
  ['too little memory where the CPU was tried as well', MEMORY, 'auto', false],
  ['anything on the CPU', LOST, 'simd', false],
  ['a processor that is too old', NO_SIMD, 'auto', false],
  ['any other failure', ENGINE, 'webgpu', false],
] as const)('%s', (_, failure, engine, helps) => expect(cpuMayHelp(failure, engine)).toBe(helps))
