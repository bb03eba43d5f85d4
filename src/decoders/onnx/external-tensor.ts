import type { TensorInfo } from '../../gguf/gguf-file.ts'

/** A constant of the graph whose bytes are made only when ONNX Runtime asks for them, so that all weights are never in memory twice. */
export interface ExternalTensor {
  readonly name: string
  readonly byteLength: number
  /** The tensor of the file it is made from; `null` where it is computed. */
  readonly from: TensorInfo | null
  /** Turns the file's bytes (none where `from` is null) into exactly `byteLength` bytes. */
  readonly pack: (fileBytes: Uint8Array) => Uint8Array
}

/** Reads a tensor's bytes at once, while ONNX Runtime waits. */
export type ReadTensor = (info: TensorInfo) => Uint8Array<ArrayBuffer>

interface ExternalEntry {
  readonly path: string
  readonly data: Uint8Array
}

export interface ExternalData {
  readonly entries: ExternalEntry[]
  /** Throws what a lazy entry threw: ONNX Runtime turns it into an error code and loses it. */
  rethrow(): void
}

export function createExternalData(tensors: readonly ExternalTensor[], read: ReadTensor): ExternalData {
  let failure: { error: unknown } | null = null
  const make = (tensor: ExternalTensor): Uint8Array => {
    try {
      const packed = tensor.pack(tensor.from === null ? new Uint8Array(0) : read(tensor.from))
      if (packed.byteLength !== tensor.byteLength) throw new RangeError(`${tensor.name}: ${packed.byteLength} bytes`)
      return packed
    } catch (error) {
      failure ??= { error }
      throw error
    }
  }
  return {
    entries: tensors.map((tensor) => ({ path: tensor.name, data: lazyBytes(tensor.byteLength, () => make(tensor)) })),
    rethrow() {
      if (failure !== null) throw failure.error
    },
  }
}

/** An array as ONNX Runtime uses one: it asks for `byteLength`, and once, when it fills its own memory, for `subarray`. */
function lazyBytes(byteLength: number, make: () => Uint8Array): Uint8Array {
  return Object.defineProperties(new Uint8Array(0), {
    byteLength: { value: byteLength },
    subarray: { value: (start: number, end: number) => make().subarray(start, end) },
  })
}
