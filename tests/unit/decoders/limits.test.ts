import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { EngineChoice } from '../../../src/decoders/engine-name.ts'
import { createCpuDevice } from '../../../src/decoders/onnx/cpu-device.ts'
import { cacheByteLength } from '../../../src/decoders/onnx/kv-cache.ts'
import { toEngineError } from '../../../src/decoders/onnx/to-engine-error.ts'
import { chooseEngine, type OpenedModel, type OpenOptions, openOnChoice } from '../../../src/decoders/open-model.ts'
import type { GgufFile, LlamaConfig } from '../../../src/gguf/gguf-file.ts'
import {
  ModelFormatError,
  OutOfMemoryError,
  PlaygroundError,
  toFailure,
  UnsupportedDeviceError,
} from '../../../src/lib/errors.ts'

/** Code Llama 7B (the paper, arXiv 2308.12950). */
const CONFIG: LlamaConfig = {
  name: 'Code Llama 7B',
  vocabSize: 32_016,
  contextLength: 16_384,
  hiddenSize: 4096,
  layerCount: 32,
  headCount: 32,
  kvHeadCount: 32,
  headSize: 128,
  feedForwardSize: 11_008,
  ropeBase: 1e6,
  normEpsilon: 1e-5,
  tiedOutput: false,
  parameterCount: 6_738_546_688,
}

describe('memory', () => {
  test('a 7B takes 1 MiB of cache a position in fp32', () => {
    expect(cacheByteLength(CONFIG, 2048)).toBe(2 * 2 ** 30)
  })

  test('weights that cannot fit a WebAssembly memory are refused before they are read', () => {
    const device = createCpuDevice(CONFIG, 2)
    const gigabyte = { name: 'a', byteLength: 1e9 }
    expect(() => device.checkWeights([gigabyte, gigabyte])).not.toThrow()
    expect(() => device.checkWeights([gigabyte, gigabyte, gigabyte])).toThrow(OutOfMemoryError)
  })
})

describe('toEngineError', () => {
  test.each([
    'failed to call OrtRun(). ERROR_CODE: 6, ERROR_MESSAGE: std::bad_alloc',
    "Can't create a session. failed to allocate a buffer of size 4.",
    'Array buffer allocation failed',
    'Aborted(OOM). Build with -sASSERTIONS for more info.',
  ])('%s', (message) => {
    expect(toEngineError(new Error(message), 'weights', 7)).toMatchObject({ failure: { what: 'weights', bytes: 7 } })
  })

  test('what is none of these is the engine’s failure; ours pass as they are', () => {
    expect(toFailure(toEngineError(new Error('node Add'), 'weights'))).toEqual({ code: 'engine', detail: 'node Add' })
    const ours = new UnsupportedDeviceError('webgpu', 'x')
    expect(toEngineError(ours, 'weights')).toBe(ours)
    expect(toEngineError(new Error('WebAssembly SIMD is not supported'), 'weights')).toBeInstanceOf(
      UnsupportedDeviceError,
    )
    expect(toEngineError('text', 'weights')).toBeInstanceOf(PlaygroundError)
  })
})

const LARGE = 7e9
const SMALL = 2e6

function withAdapter(adapter: { info: { isFallbackAdapter: boolean } } | null): void {
  vi.stubGlobal('navigator', { gpu: { requestAdapter: async () => adapter } })
}

describe('chooseEngine', () => {
  afterEach(() => vi.unstubAllGlobals())

  test('a real adapter, for a model that gains by it', async () => {
    withAdapter({ info: { isFallbackAdapter: false } })
    expect(await chooseEngine('auto', LARGE)).toBe('webgpu')
    expect(await chooseEngine('auto', SMALL)).toBe('simd')
    expect(await chooseEngine('webgpu', SMALL)).toBe('webgpu')
    expect(await chooseEngine('onnx-cpu', LARGE)).toBe('onnx-cpu')
  })

  test('an adapter in software is used only where it is asked for', async () => {
    withAdapter({ info: { isFallbackAdapter: true } })
    expect(await chooseEngine('auto', LARGE)).toBe('simd')
    expect(await chooseEngine('webgpu', LARGE)).toBe('webgpu')
  })

  test.each([
    ['no adapter', () => withAdapter(null)],
    ['no WebGPU at all', () => vi.stubGlobal('navigator', {})],
  ])('%s', async (_, prepare) => {
    prepare()
    expect(await chooseEngine('auto', LARGE)).toBe('simd')
    await expect(chooseEngine('webgpu', LARGE)).rejects.toBeInstanceOf(UnsupportedDeviceError)
  })
})

describe('openOnChoice', () => {
  beforeEach(() => withAdapter({ info: { isFallbackAdapter: false } }))
  afterEach(() => vi.unstubAllGlobals())

  const config = { parameterCount: LARGE } as LlamaConfig
  const options = { threads: 1, onProgress: () => undefined }

  /** Opens on any engine but the GPU, which fails with `error`; gives the engines tried. */
  async function tried(choice: EngineChoice, error: Error): Promise<string[]> {
    const engines: string[] = []
    const open = async (_gguf: GgufFile, _config: LlamaConfig, { engine }: OpenOptions): Promise<OpenedModel> => {
      engines.push(engine)
      if (engine === 'webgpu') throw error
      return { engine } as OpenedModel
    }
    await openOnChoice(choice, {} as GgufFile, config, options, open).catch((thrown) => {
      expect(thrown).toBe(error)
      engines.push('failed')
    })
    return engines
  }

  test('a GPU that fails gives way to the CPU where the choice was ours', async () => {
    expect(await tried('auto', new UnsupportedDeviceError('gpu-self-check', ''))).toEqual(['webgpu', 'simd'])
    expect(await tried('auto', new OutOfMemoryError('weights', null))).toEqual(['webgpu', 'simd'])
    expect(await tried('auto', new Error('no such kernel'))).toEqual(['webgpu', 'simd'])
    const lost = new PlaygroundError({ code: 'gpu-lost', reason: 'device', detail: '' })
    expect(await tried('auto', lost)).toEqual(['webgpu', 'simd'])
  })

  test('it does not where WebGPU was asked for, or where the file is at fault', async () => {
    expect(await tried('webgpu', new OutOfMemoryError('weights', null))).toEqual(['webgpu', 'failed'])
    expect(await tried('auto', new ModelFormatError('corrupt', ''))).toEqual(['webgpu', 'failed'])
  })
})
