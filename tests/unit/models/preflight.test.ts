import { describe, expect, test } from 'vitest'
import { CODE_LLAMA } from '../../../src/models/code-llama.ts'
import { needsOfCodeLlama } from '../../../src/models/code-llama-needs.ts'
import { type DeviceFacts, type GpuFacts, gpuBytes, preflight } from '../../../src/models/preflight.ts'
import { needsOfShipped } from '../../../src/models/shipped-needs.ts'

const GIB = 2 ** 30
const PLENTY = { freeBytes: 200e9, isFloor: false, isPersistent: true }

const gpu = (maxBufferBytes: number, grantedBytes: number | null): GpuFacts => ({
  name: 'a card',
  isSoftware: false,
  hasFp16: true,
  maxBufferBytes,
  grantedBytes,
})

const memory = (gib: number, isFloor = false) => ({ bytes: gib * GIB, isFloor })

const DESKTOP: DeviceFacts = {
  gpu: null,
  hasSimd: true,
  hasMemory64: true,
  isIsolated: true,
  threads: 8,
  memory: memory(16),
  storage: PLENTY,
}

const DEVICES: Readonly<Record<string, DeviceFacts>> = {
  phone: { ...DESKTOP, gpu: gpu(0.25 * GIB, 1 * GIB), memory: memory(4), hasMemory64: false },
  'an 8 GB laptop': { ...DESKTOP, memory: memory(8), threads: 4 },
  'an integrated GPU': { ...DESKTOP, gpu: gpu(2 * GIB, 3 * GIB) },
  'a 24 GB card': { ...DESKTOP, gpu: gpu(4 * GIB, 23 * GIB), memory: memory(32, true) },
  'no WebGPU': { ...DESKTOP, memory: null },
  'no isolation': { ...DESKTOP, isIsolated: false },
  '32-bit WebAssembly only': { ...DESKTOP, hasMemory64: false },
  'a software adapter': { ...DESKTOP, gpu: { ...gpu(4 * GIB, 30 * GIB), isSoftware: true } },
}

/** Of 7B, 13B and 34B in Q4_0; the variants of a size are alike. */
const EXPECTED: readonly [device: string, verdicts: readonly [string, string, string]][] = [
  ['phone', ['memory', 'address-space', 'address-space']],
  ['an 8 GB laptop', ['fits-cpu', 'memory', 'address-space']],
  ['an integrated GPU', ['fits-cpu', 'fits-cpu', 'address-space']],
  ['a 24 GB card', ['fits-gpu', 'fits-gpu', 'fits-gpu']],
  ['no WebGPU', ['fits-cpu', 'fits-cpu', 'address-space']],
  ['no isolation', ['fits-cpu', 'fits-cpu', 'address-space']],
  // 7B with a context of 512.
  ['32-bit WebAssembly only', ['fits-cpu', 'address-space', 'address-space']],
  ['a software adapter', ['fits-cpu', 'fits-cpu', 'address-space']],
]

const verdictOf = (device: DeviceFacts, id: string) => {
  const { verdict } = preflight(device, needs(id), 2048)
  return verdict.type === 'does-not-fit' ? verdict.because : verdict.type
}

function needs(id: string, storedBytes = 0) {
  return needsOfCodeLlama(CODE_LLAMA.find((model) => model.id === id)!, storedBytes)
}

describe('the verdict', () => {
  for (const [device, expected] of EXPECTED) {
    for (const variant of ['base', 'python', 'instruct']) {
      for (const [i, size] of ['7b', '13b', '34b'].entries()) {
        test(`${device}, ${size} ${variant}: ${expected[i]}`, () => {
          expect(verdictOf(DEVICES[device]!, `code-llama-${size}-${variant}-q4_0`)).toBe(expected[i])
        })
      }
    }
  }

  test('the eight heads of keys and values of 34B make its cache smaller than that of 7B', () => {
    const card = DEVICES['a 24 GB card']!
    const large = preflight(card, needs('code-llama-34b-base-q4_0'), 2048)
    expect(large.verdict).toEqual({ type: 'fits-gpu' })
    expect(large.kvBytes).toBe(2 * 48 * 8 * 128 * 2048 * 4)
    expect(large.kvBytes).toBeLessThan(preflight(card, needs('code-llama-7b-base-q4_0'), 2048).kvBytes)
  })

  test('7B takes half a MiB a token in half precision, as the paper’s shape says', () => {
    expect(preflight(DESKTOP, needs('code-llama-7b-base-q4_0'), 2048).kvBytes).toBe(GIB)
  })

  test('a longer context may be what does not fit', () => {
    const laptop = DEVICES['an 8 GB laptop']!
    expect(preflight(laptop, needs('code-llama-7b-base-q4_0'), 2048).verdict.type).toBe('fits-cpu')
    expect(preflight(laptop, needs('code-llama-7b-base-q4_0'), 16_384).verdict).toEqual({
      type: 'does-not-fit',
      because: 'memory',
    })
  })

  test('then the longest one that would fit is told, and nothing where none would', () => {
    const laptop = DEVICES['an 8 GB laptop']!
    const seven = needs('code-llama-7b-base-q4_0')
    expect(preflight(laptop, seven, 16_384).shorterContext).toBe(4096)
    expect(preflight(laptop, { ...seven, contextLength: 10_000 }, 16_384).shorterContext).toBe(4096)
    expect(preflight(laptop, seven, 4096)).toMatchObject({ verdict: { type: 'fits-cpu' }, shorterContext: null })
    expect(preflight(laptop, needs('code-llama-13b-base-q4_0'), 16_384).shorterContext).toBeNull()
    const card = { ...DESKTOP, gpu: gpu(4 * GIB, gpuBytes(seven, 4096)) }
    expect(preflight(card, seven, 16_384, 'webgpu')).toMatchObject({ whyNotGpu: 'memory', shorterContext: 4096 })
  })

  test('a processor without vectors runs nothing', () => {
    expect(verdictOf({ ...DESKTOP, hasSimd: false }, 'code-llama-7b-base-q4_0')).toBe('no-simd')
  })
})

describe('why not the graphics card', () => {
  const model = needs('code-llama-7b-base-q4_0')
  const why = (facts: GpuFacts | null) => preflight({ ...DESKTOP, gpu: facts }, model, 2048).whyNotGpu
  const enough = gpuBytes(model, 2048)

  test.each([
    ['there is none', null, 'none'],
    ['software', { ...gpu(4 * GIB, enough), isSoftware: true }, 'software'],
    ['small buffers', gpu(model.largestGpuBufferBytes - 1, enough), 'buffer'],
    ['a byte too little memory', gpu(4 * GIB, enough - 1), 'memory'],
    ['exactly enough', gpu(model.largestGpuBufferBytes, enough), null],
  ] as const)('%s', (_, facts, expected) => expect(why(facts)).toBe(expected))

  test('memory that was not asked for is no obstacle, but a caution', () => {
    const result = preflight({ ...DESKTOP, gpu: gpu(4 * GIB, null) }, model, 2048)
    expect(result).toMatchObject({ engine: 'webgpu', cautions: ['gpu-memory-unknown'] })
  })
})

describe('the engine that a person chose', () => {
  const model = needs('code-llama-7b-base-q4_0')
  const card = DEVICES['a 24 GB card']!

  test('the CPU, although the graphics card could', () => {
    expect(preflight(card, model, 2048, 'simd')).toMatchObject({ engine: 'simd', whyNotGpu: 'chosen' })
  })

  test('the graphics card: in software too, and not the CPU in its place', () => {
    const software = preflight(DEVICES['a software adapter']!, model, 2048, 'webgpu')
    expect(software).toMatchObject({ engine: 'webgpu', cautions: ['software'] })
    expect(preflight(DESKTOP, model, 2048, 'webgpu')).toMatchObject({
      verdict: { type: 'does-not-fit', because: 'gpu' },
      engine: null,
      whyNotGpu: 'none',
    })
  })

  test('ONNX Runtime on the CPU, whose weights are single-precision and whose addresses have 32 bits', () => {
    expect(preflight(DESKTOP, model, 2048, 'onnx-cpu').verdict).toEqual({
      type: 'does-not-fit',
      because: 'address-space',
    })
    expect(preflight(DESKTOP, needsOfShipped('cria-base')!, 2048, 'onnx-cpu')).toMatchObject({ engine: 'onnx-cpu' })
  })

  test('nobody chose: a miniature stays on the CPU', () => {
    expect(preflight(card, needsOfShipped('cria-base')!, 4096)).toMatchObject({ engine: 'simd', whyNotGpu: 'small' })
  })
})

describe('several sequences', () => {
  test('count as far as there may be several at once', () => {
    const cria = preflight(DESKTOP, needsOfShipped('cria-base')!, 4096)
    expect(cria.sequences).toBe(3)
    expect(cria.memoryBytes).toBeGreaterThan(3 * cria.kvBytes)
    expect(preflight(DESKTOP, needs('code-llama-7b-base-q4_0'), 2048).sequences).toBe(1)
  })

  test('and may be what a device has no memory for', () => {
    const small = { ...needs('code-llama-7b-base-q4_0'), fileBytes: 2e9, layerCount: 8 }
    const { kvBytes, sequences, memoryBytes } = preflight(DESKTOP, small, 2048)
    expect(sequences).toBe(3)
    const verdict = (bytes: number) =>
      preflight({ ...DESKTOP, memory: { bytes: bytes / 0.75, isFloor: false } }, small, 2048).verdict.type
    expect(verdict(memoryBytes)).toBe('fits-cpu')
    expect(verdict(memoryBytes - kvBytes)).toBe('does-not-fit')
  })
})

describe('cautions on the CPU', () => {
  const cautions = (device: Partial<DeviceFacts>) =>
    preflight({ ...DESKTOP, ...device }, needs('code-llama-13b-base-q4_0'), 2048).cautions

  test.each([
    ['nothing', {}, []],
    ['no isolation', { isIsolated: false }, ['one-thread']],
    ['a browser that does not tell', { memory: null }, ['memory-unknown']],
    ['one that says “8 or more”', { memory: memory(8, true) }, ['memory-unknown']],
  ] as const)('%s', (_, device, expected) => expect(cautions(device)).toEqual(expected))

  test('a context that 32 bits have no room for is halved', () => {
    const small = { ...needs('code-llama-7b-base-q4_0'), fileBytes: 3e9 }
    const result = preflight({ ...DESKTOP, hasMemory64: false }, small, 4096)
    expect(result).toMatchObject({ verdict: { type: 'fits-cpu' }, contextLength: 2048, cautions: ['shorter-context'] })
  })
})

describe('storage', () => {
  const id = 'code-llama-7b-base-q4_0'
  const { fileBytes } = needs(id)
  const plan = (storage: DeviceFacts['storage'], storedBytes = 0) =>
    preflight({ ...DESKTOP, storage }, needs(id, storedBytes), 2048)

  test('room, no room, no file system', () => {
    expect(plan(PLENTY)).toMatchObject({ storage: 'kept', fetchBytes: fileBytes, missingBytes: 0 })
    expect(plan({ ...PLENTY, freeBytes: fileBytes })).toMatchObject({
      storage: 'no-room',
      missingBytes: 64 * 2 ** 20,
    })
    expect(plan({ ...PLENTY, freeBytes: fileBytes, isFloor: true })).toMatchObject({ storage: 'kept' })
    expect(plan(null)).toMatchObject({ storage: 'not-kept' })
  })

  test('what is there needs no room', () => {
    expect(plan({ ...PLENTY, freeBytes: 1e9 }, fileBytes - 1e8)).toMatchObject({
      storage: 'kept',
      fetchBytes: 1e8,
    })
    expect(plan({ ...PLENTY, freeBytes: 0 }, fileBytes)).toMatchObject({ storage: 'kept', fetchBytes: 0 })
  })
})
