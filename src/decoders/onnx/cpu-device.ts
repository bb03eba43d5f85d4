import type { LlamaConfig } from '../../gguf/gguf-file.ts'
import { MOST_FLOAT_WEIGHT_BYTES } from '../../lib/engine-limits.ts'
import { OutOfMemoryError } from '../../lib/errors.ts'
import { createCpuCache } from './kv-cache.ts'
import type { OnnxDevice } from './onnx-device.ts'

export function createCpuDevice(config: LlamaConfig, threads: number): OnnxDevice {
  return {
    engine: 'onnx-cpu',
    threads,
    weightForm: 'float',
    providers: ['wasm'],
    checkWeights(tensors) {
      const bytes = tensors.reduce((sum, { byteLength }) => sum + byteLength, 0)
      if (bytes > MOST_FLOAT_WEIGHT_BYTES) throw new OutOfMemoryError('weights', bytes)
    },
    guard: (_bytes, load) => load(),
    explain: async (error) => error,
    openCache: async () => createCpuCache(config),
    lost: new Promise(() => undefined),
    dispose() {},
  }
}
