import type { LlamaConfig } from '../../gguf/gguf-file.ts'
import { OutOfMemoryError } from '../../lib/errors.ts'
import { createCpuCache } from './kv-cache.ts'
import type { OnnxDevice } from './onnx-device.ts'

/** Bytes of fp32 weights that were seen to fit beside caches and activations in the 4 GiB of a WebAssembly memory. */
const MAX_WEIGHT_BYTES = 2.5e9

export function createCpuDevice(config: LlamaConfig, threads: number): OnnxDevice {
  return {
    engine: 'onnx-cpu',
    threads,
    weightForm: 'float',
    providers: ['wasm'],
    checkWeights(tensors) {
      const bytes = tensors.reduce((sum, { byteLength }) => sum + byteLength, 0)
      if (bytes > MAX_WEIGHT_BYTES) throw new OutOfMemoryError('weights', bytes)
    },
    guard: (_bytes, load) => load(),
    openCache: async () => createCpuCache(config),
    lost: new Promise(() => undefined),
    dispose() {},
  }
}
