import type { LlamaConfig } from '../../gguf/gguf-file.ts'
import { type GpuLossReason, OutOfMemoryError, PlaygroundError, UnsupportedDeviceError } from '../../lib/errors.ts'
import { requestGpuAdapter } from '../request-gpu-adapter.ts'
import { createGpuCache, tensorByteLength } from './kv-cache.ts'
import type { OnnxDevice } from './onnx-device.ts'

/** Raised to what the adapter has: the defaults (buffers of 256 MiB, bindings of 128 MiB) are too small for a large matrix. */
const RAISED_LIMITS = [
  'maxBufferSize',
  'maxStorageBufferBindingSize',
  'maxStorageBuffersPerShaderStage',
  'maxComputeWorkgroupStorageSize',
  'maxComputeInvocationsPerWorkgroup',
  'maxComputeWorkgroupSizeX',
  'maxComputeWorkgroupSizeY',
  'maxComputeWorkgroupSizeZ',
  'maxComputeWorkgroupsPerDimension',
] as const

/** Milliseconds in which a loss is told, once a call has failed by it. */
const LOSS_TOLD_MS = 200

/** Rejects with UnsupportedDeviceError('webgpu'). */
export async function createGpuDevice(config: LlamaConfig, capacity: number): Promise<OnnxDevice> {
  const device = await requestDevice()
  const lost = firstFailure(device)
  return {
    engine: 'webgpu',
    threads: 1, // the CPU only prepares the GPU's work
    weightForm: 'quantised',
    providers: [{ name: 'webgpu', device }],
    checkWeights(tensors) {
      const cache = { name: 'the keys of a layer', byteLength: tensorByteLength(config, capacity) }
      for (const tensor of [...tensors, cache]) checkBufferSize(device, tensor)
    },
    async guard(bytes, load) {
      device.pushErrorScope('out-of-memory')
      const [result] = await Promise.allSettled([load()])
      if ((await device.popErrorScope()) !== null) throw new OutOfMemoryError('weights', bytes)
      if (result.status === 'rejected') throw result.reason
      return result.value
    },
    async explain(error) {
      if (error instanceof PlaygroundError && error.failure.code !== 'engine') return error
      const nothingTold = new Promise((resolve) => setTimeout(() => resolve(error), LOSS_TOLD_MS))
      return await Promise.race([lost, nothingTold])
    },
    openCache: () => createGpuCache(device, config, capacity),
    lost,
    dispose: () => device.destroy(),
  }
}

/**
 * A device of our own, without the `subgroups` feature: with it some drivers compute the attention of 32 and more
 * positions wrongly and report nothing.
 */
async function requestDevice(): Promise<GPUDevice> {
  const adapter = await requestGpuAdapter()
  if (adapter === null) throw new UnsupportedDeviceError('webgpu', 'no WebGPU adapter')
  const requiredLimits = Object.fromEntries(RAISED_LIMITS.map((limit) => [limit, adapter.limits[limit]]))
  try {
    return await adapter.requestDevice({ requiredLimits })
  } catch (error) {
    throw new UnsupportedDeviceError('webgpu', String(error), error)
  }
}

/** The loss of the device, or an error that no one asked about: after either, what comes out of it is not to be trusted. */
function firstFailure(device: GPUDevice): Promise<Error> {
  const lost = device.lost.then(({ reason, message }) =>
    gpuLost('device', `the GPU device was lost (${reason}): ${message}`),
  )
  const uncaptured = new Promise<Error>((resolve) => {
    device.addEventListener('uncapturederror', ({ error }) => {
      const reason = error instanceof GPUOutOfMemoryError ? 'memory' : 'device'
      resolve(gpuLost(reason, `the GPU reported: ${error.message}`))
    })
  })
  return Promise.race([lost, uncaptured])
}

function gpuLost(reason: GpuLossReason, detail: string): Error {
  return new PlaygroundError({ code: 'gpu-lost', reason, detail })
}

function checkBufferSize(device: GPUDevice, { name, byteLength }: { name: string; byteLength: number }): void {
  const most = Math.min(device.limits.maxBufferSize, device.limits.maxStorageBufferBindingSize)
  if (byteLength > most)
    throw new UnsupportedDeviceError('gpu-buffer', `${name}: ${byteLength} bytes of at most ${most}`)
}
