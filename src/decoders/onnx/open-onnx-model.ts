import { InferenceSession } from 'onnxruntime-web/webgpu'
import type { GgufFile, LlamaConfig } from '../../gguf/gguf-file.ts'
import { CACHE_COPIES_IN_A_RUN } from '../../lib/engine-limits.ts'
import { ModelFormatError, UnsupportedDeviceError } from '../../lib/errors.ts'
import type { EngineName } from '../engine-name.ts'
import { PREFILL_CHUNK } from '../model.ts'
import type { OpenedModel, OpenOptions } from '../open-model.ts'
import { buildGraph, type LlamaGraph } from './build-graph.ts'
import { configureRuntime } from './configure-runtime.ts'
import { createCpuDevice } from './cpu-device.ts'
import { Embedding } from './embedding.ts'
import { createExternalData, type ReadTensor } from './external-tensor.ts'
import { createGpuDevice } from './gpu-device.ts'
import { cacheByteLength } from './kv-cache.ts'
import type { OnnxDevice } from './onnx-device.ts'
import { OnnxModel, type OnnxModelParts } from './onnx-model.ts'
import { selfCheck } from './self-check.ts'
import { stageTensors } from './stage-tensors.ts'
import { toEngineError } from './to-engine-error.ts'

/**
 * Positions. On a GPU the whole cache is reserved, and a 7B's takes 1 MiB a position in fp32: 2 GiB, about what common
 * devices have left beside its weights. On the CPU ONNX Runtime copies what is used of it at every token.
 */
const DEFAULT_CAPACITY = 2048

/** ONNX Runtime's GroupQueryAttention with rotary positions takes no other head sizes. */
const HEAD_SIZE_UNIT = 16

/** A driver that fails at 32 positions and more may still be right below. */
const CAUTIOUS_RUN = 31

/** Loads a model into ONNX Runtime. Rejects with PlaygroundError. */
export async function openOnnxModel(gguf: GgufFile, config: LlamaConfig, options: OpenOptions): Promise<OpenedModel> {
  checkHeadSize(config)
  const capacity = Math.min(config.contextLength, options.contextLength ?? DEFAULT_CAPACITY)
  const device = await createDevice(options.engine, config, capacity, options.threads)
  try {
    configureRuntime(device.engine, device.threads)
    const graph = buildGraph(gguf, config, device.weightForm, capacity)
    device.checkWeights(graph.external)
    const read = await stageTensors(gguf.source, gguf.tensors.values(), options.onProgress)
    const embedding = readEmbedding(gguf, read)
    const session = await createSession(device, graph, read)
    const parts = { config, device, session, embedding, capacity }
    const model = await createModel(parts)
    const cacheBytes = cacheByteLength(config, capacity)
    const copied = device.engine === 'onnx-cpu' ? CACHE_COPIES_IN_A_RUN * cacheBytes : 0
    const baseBytes = weightBytes(graph) + embedding.byteLength + copied
    return { model, engine: device.engine, threads: device.threads, baseBytes, cacheBytes }
  } catch (error) {
    const reason = await device.explain(toEngineError(error, 'weights'))
    device.dispose()
    throw reason
  }
}

function checkHeadSize({ headSize }: LlamaConfig): void {
  if (headSize % HEAD_SIZE_UNIT === 0) return
  throw new ModelFormatError('unsupported', `heads of ${headSize}, not of a multiple of ${HEAD_SIZE_UNIT}`)
}

function createDevice(engine: EngineName, config: LlamaConfig, capacity: number, threads: number): Promise<OnnxDevice> {
  if (engine === 'webgpu') return createGpuDevice(config, capacity)
  return Promise.resolve(createCpuDevice(config, crossOriginIsolated ? threads : 1))
}

function readEmbedding(gguf: GgufFile, read: ReadTensor): Embedding {
  const info = gguf.tensors.get('token_embd.weight')!
  return new Embedding(info, read(info))
}

async function createSession(device: OnnxDevice, graph: LlamaGraph, read: ReadTensor): Promise<InferenceSession> {
  const external = createExternalData(graph.external, read)
  const create = () =>
    InferenceSession.create(graph.model, { executionProviders: device.providers, externalData: external.entries })
  try {
    return await device.guard(weightBytes(graph), create)
  } catch (error) {
    external.rethrow()
    throw toEngineError(error, 'weights', weightBytes(graph))
  }
}

/** On a GPU nothing is believed that was not tried: long runs first, then shorter ones. */
async function createModel(parts: OnnxModelParts): Promise<OnnxModel> {
  if (parts.device.engine === 'onnx-cpu') return new OnnxModel(parts, PREFILL_CHUNK)
  try {
    for (const maxRun of [PREFILL_CHUNK, CAUTIOUS_RUN]) {
      const model = new OnnxModel(parts, maxRun)
      if (await selfCheck(model)) return model
    }
    throw new UnsupportedDeviceError('gpu-self-check', 'the same ids in other groups gave other logits')
  } catch (error) {
    await parts.session.release().catch(() => undefined) // on a lost device it may fail as well
    throw error
  }
}

function weightBytes(graph: LlamaGraph): number {
  return graph.external.reduce((sum, { byteLength }) => sum + byteLength, 0)
}
