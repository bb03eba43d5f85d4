import { requestGpuAdapter } from '../decoders/request-gpu-adapter.ts'
import { hasMemory64, hasSimd } from '../decoders/simd/wasm-features.ts'
import type { DeviceFacts, GpuFacts } from '../models/preflight.ts'
import { readFreeStorage } from '../models/storage/free-storage.ts'
import { hasFileSystem } from '../models/storage/model-folder.ts'
import { countThreads } from './count-threads.ts'

const GIB = 2 ** 30

/** Numbers of GiB that browsers do not exceed, however much there is (W3C Device Memory). */
const HIGHEST_TOLD_GIB = 32

/** Bytes asked of a graphics card at once: below what any allows a buffer. */
const GRANT_STEP_BYTES = 2 ** 28
/** WebGPU's GPUBufferUsage.STORAGE, which no library of types declares as a value. */
const STORAGE = 0x80

/** What this device and browser have; `threads` are those that were chosen. A graphics card is asked for `gpuBytes` and gives them back at once. */
export async function probeDevice(gpuBytes: number, threads: number | null): Promise<DeviceFacts> {
  const isIsolated = crossOriginIsolated
  return {
    gpu: await probeGpu(gpuBytes),
    hasSimd: hasSimd(),
    hasMemory64: hasMemory64(),
    isIsolated,
    threads: countThreads(threads, { isIsolated, cores: navigator.hardwareConcurrency }),
    memory: readMemory(),
    storage: hasFileSystem() ? await readStorage() : null,
  }
}

function readMemory(): DeviceFacts['memory'] {
  const gib = 'deviceMemory' in navigator ? navigator.deviceMemory : null
  return typeof gib === 'number' ? { bytes: gib * GIB, isFloor: gib >= HIGHEST_TOLD_GIB } : null
}

async function readStorage(): Promise<DeviceFacts['storage']> {
  return { ...(await readFreeStorage()), isPersistent: await navigator.storage.persisted() }
}

async function probeGpu(bytes: number): Promise<GpuFacts | null> {
  const adapter = await requestGpuAdapter()
  if (adapter === null) return null
  const { info, limits, features } = adapter
  const isSoftware = info.isFallbackAdapter
  return {
    name: info.description || [info.vendor, info.architecture].filter((part) => part !== '').join(' '),
    isSoftware,
    hasFp16: features.has('shader-f16'),
    maxBufferBytes: Math.min(limits.maxBufferSize, limits.maxStorageBufferBindingSize),
    grantedBytes: isSoftware ? null : await askForBytes(adapter, bytes),
  }
}

/** Null where the device cannot even be opened. */
async function askForBytes(adapter: GPUAdapter, bytes: number): Promise<number | null> {
  const device = await adapter.requestDevice().catch(() => null)
  if (device === null) return null
  let granted = 0
  try {
    while (granted < bytes) {
      const size = Math.min(GRANT_STEP_BYTES, Math.ceil((bytes - granted) / 4) * 4)
      device.pushErrorScope('out-of-memory')
      device.createBuffer({ size, usage: STORAGE })
      if ((await device.popErrorScope()) !== null) break
      granted += size
    }
  } catch {
    // The device was lost under the load: what it gave until then is what it has.
  } finally {
    device.destroy()
  }
  return granted
}
