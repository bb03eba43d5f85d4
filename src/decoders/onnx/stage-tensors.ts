import type { TensorInfo } from '../../gguf/gguf-file.ts'
import type { ByteSource } from '../../lib/byte-source.ts'
import type { ReadTensor } from './external-tensor.ts'

/** Bytes a read: few requests for a small model, a steady progress for a large one. */
const SPAN_BYTES = 32 * 1024 * 1024

/** Neighbours in the file that are read together. */
interface Span {
  readonly start: number
  readonly end: number
  readonly tensors: readonly TensorInfo[]
}

/**
 * Reads all tensors into Blobs, which browsers keep outside the JavaScript heap and may move to disk, and returns a
 * synchronous reader of them. ONNX Runtime asks for weights in the middle of a call, when nothing can be awaited.
 * Rejects with what the source rejects with.
 */
export async function stageTensors(
  source: ByteSource,
  tensors: Iterable<TensorInfo>,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<ReadTensor> {
  const spans = toSpans([...tensors])
  const totalBytes = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const blobs = new Map<string, Blob>()
  let loadedBytes = 0
  onProgress(loadedBytes, totalBytes)
  for (const { start, end, tensors } of spans) {
    const blob = new Blob([await source.read(start, end)])
    for (const { name, offset, byteLength } of tensors)
      blobs.set(name, blob.slice(offset - start, offset - start + byteLength))
    loadedBytes += end - start
    onProgress(loadedBytes, totalBytes)
  }
  return ({ name }) => readBlob(blobs.get(name)!)
}

/** In the order of the file; a tensor is never split, so a large one is a span by itself. */
function toSpans(tensors: TensorInfo[]): Span[] {
  const spans: Span[] = []
  for (const tensor of tensors.sort((a, b) => a.offset - b.offset)) {
    const last = spans.at(-1)
    const end = tensor.offset + tensor.byteLength
    if (last !== undefined && end - last.start <= SPAN_BYTES)
      spans[spans.length - 1] = { start: last.start, end, tensors: [...last.tensors, tensor] }
    else spans.push({ start: tensor.offset, end, tensors: [tensor] })
  }
  return spans
}

/** Workers only have it, and the page's own library of types does not know it. */
interface WorkerScope {
  readonly FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer }
}

function readBlob(blob: Blob): Uint8Array<ArrayBuffer> {
  const { FileReaderSync } = globalThis as unknown as WorkerScope
  return new Uint8Array(new FileReaderSync().readAsArrayBuffer(blob))
}
