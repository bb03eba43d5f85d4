import { Tensor } from '@huggingface/transformers'
import { Tensor as RuntimeTensor } from 'onnxruntime-web/webgpu'
import type { LlamaConfig } from '../../gguf/gguf-file.ts'
import { OutOfMemoryError } from '../../lib/errors.ts'
import { cacheNames } from './build-graph.ts'

const FLOAT_BYTES = 4

/** WebGPU's GPUBufferUsage flags, which no library of types declares as values. https://www.w3.org/TR/webgpu/#buffer-usage */
const COPY_SRC = 0x04
const COPY_DST = 0x08
const STORAGE = 0x80

/**
 * Keys and values of one sequence, by tensor name. Rewinding needs nothing here: each run says how many positions of the
 * past hold, and writes its own after them.
 */
export interface KvCache {
  /** What the next run reads. */
  readonly past: Readonly<Record<string, Tensor>>
  /** Where the next run writes; `null` where ONNX Runtime makes new tensors. */
  readonly present: Readonly<Record<string, RuntimeTensor>> | null
  /** Takes over the outputs of a run. */
  keep(outputs: Readonly<Record<string, Tensor>>): void
  dispose(): void
}

/** Bytes of one cache of `positions`, in fp32. */
export function cacheByteLength(config: LlamaConfig, positions: number): number {
  return 2 * config.layerCount * tensorByteLength(config, positions)
}

/** Bytes of the keys, or of the values, of one layer. */
export function tensorByteLength(config: LlamaConfig, positions: number): number {
  return config.kvHeadCount * positions * config.headSize * FLOAT_BYTES
}

/** On the CPU ONNX Runtime copies the cache in and out of its own memory every run, so it only grows as far as it is used. */
export function createCpuCache(config: LlamaConfig): KvCache {
  const names = cacheNames(config.layerCount)
  const empty = () => new Tensor('float32', new Float32Array(0), [1, config.kvHeadCount, 0, config.headSize])
  let past: Record<string, Tensor> = Object.fromEntries(names.map((name) => [name.past, empty()]))
  return {
    get past() {
      return past
    },
    present: null,
    keep(outputs) {
      past = Object.fromEntries(names.map((name) => [name.past, outputs[name.present]!]))
    },
    dispose() {
      past = {}
    },
  }
}

/**
 * Buffers of full capacity whose tensors are both past and present: attention then writes in place, and nothing is
 * allocated or copied from token to token. Rejects with OutOfMemoryError.
 */
export async function createGpuCache(device: GPUDevice, config: LlamaConfig, capacity: number): Promise<KvCache> {
  const buffers: GPUBuffer[] = []
  const past: Record<string, Tensor> = {}
  const present: Record<string, RuntimeTensor> = {}
  const dims = [1, config.kvHeadCount, capacity, config.headSize]
  device.pushErrorScope('out-of-memory')
  for (const name of cacheNames(config.layerCount)) {
    const size = tensorByteLength(config, capacity)
    const buffer = device.createBuffer({ size, usage: STORAGE | COPY_SRC | COPY_DST })
    buffers.push(buffer)
    // The class of ONNX Runtime's own bundle: a fetch of another class is silently dropped.
    const tensor = RuntimeTensor.fromGpuBuffer(buffer, { dataType: 'float32', dims })
    past[name.past] = new Tensor(tensor)
    present[name.present] = tensor
  }
  const dispose = () => {
    for (const buffer of buffers) buffer.destroy()
  }
  if ((await device.popErrorScope()) !== null) {
    dispose()
    throw new OutOfMemoryError('kv-cache', cacheByteLength(config, capacity))
  }
  return { past, present, keep() {}, dispose }
}
