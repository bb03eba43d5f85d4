import type { DeviceFacts, Preflight } from '../../models/preflight.ts'
import type { NumberRow } from '../../ui/NumbersList.tsx'
import { texts } from '../../ui/texts.ts'

const words = texts.models.card
const { bytes } = texts.format

/** What was probed and reckoned, in rows. */
export function cardRows(result: Preflight, device: DeviceFacts): readonly NumberRow[] {
  const { rows } = words
  return [
    { name: rows.download, value: result.fetchBytes === 0 ? rows.nothing : bytes(result.fetchBytes) },
    { name: rows.engine, value: engineText(result, device) },
    { name: rows.memory, value: bytes(result.memoryBytes) },
    ...contextRows(result),
    { name: rows.device, value: words.deviceMemory(device.memory?.bytes ?? null, device.memory?.isFloor ?? false) },
    ...gpuRows(device),
    { name: rows.storage, value: storageText(device) },
    ...(device.storage === null
      ? []
      : [{ name: rows.persistent, value: device.storage.isPersistent ? rows.isPersistent : rows.notPersistent }]),
  ]
}

function contextRows({ kvBytes, contextLength, sequences }: Preflight): readonly NumberRow[] {
  const value = words.context(kvBytes, contextLength)
  if (sequences === 1) return [{ name: words.rows.context, value }]
  return [
    { name: words.rows.eachContext, value },
    { name: words.rows.contexts, value: words.contexts(sequences) },
  ]
}

function engineText({ engine }: Preflight, { threads }: DeviceFacts): string {
  if (engine === null) return words.rows.noEngine
  return words.engine(texts.engine.names[engine], engine === 'webgpu' ? null : threads)
}

function storageText({ storage }: DeviceFacts): string {
  return storage === null ? words.rows.noStorage : words.freeStorage(storage.freeBytes, storage.isFloor)
}

function gpuRows({ gpu }: DeviceFacts): readonly NumberRow[] {
  const { rows } = words
  if (gpu === null) return [{ name: rows.gpu, value: rows.noGpu }]
  return [
    { name: rows.gpu, value: gpu.name === '' ? rows.unnamed : gpu.name },
    { name: rows.fp16, value: gpu.hasFp16 ? texts.models.yes : texts.models.no },
    { name: rows.buffer, value: bytes(gpu.maxBufferBytes) },
  ]
}
