import type { ByteSource } from '../lib/byte-source.ts'

/** One value of the metadata; 64-bit integers arrive as numbers (an unsafe one is a ModelFormatError). */
export type GgufValue = number | boolean | string | GgufArray
/** Strings as a plain array, numbers and booleans as a typed array. */
export type GgufArray = readonly string[] | GgufNumbers
/** As the file stores them, so that they take no more memory than there; 64-bit integers as doubles. */
export type GgufNumbers =
  | Float32Array
  | Float64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array

export interface TensorInfo {
  readonly name: string
  /** ggml order: `dims[0]` is the length of a row (innermost), `dims[1]` the number of rows. */
  readonly dims: readonly number[]
  readonly type: TensorTypeName
  /** Absolute position in the file, in bytes. */
  readonly offset: number
  readonly byteLength: number
}

/** The types that run here, on every engine. */
export type RunnableTypeName = 'F32' | 'F16' | 'Q4_0' | 'Q8_0' | 'BF16' | 'Q4_K' | 'Q5_K' | 'Q6_K'

/** The types whose size and name are known; a file may hold any of them, `readLlamaConfig` refuses what does not run. */
export type TensorTypeName = RunnableTypeName | 'Q4_1' | 'Q5_0' | 'Q5_1' | 'Q2_K' | 'Q3_K'

/** Header, metadata and tensor table; tensors themselves are read from `source` when they are needed. */
export interface GgufFile {
  readonly source: ByteSource
  readonly metadata: ReadonlyMap<string, GgufValue>
  readonly tensors: ReadonlyMap<string, TensorInfo>
}

/** Shape and constants of a Llama, checked against the tensor table. */
export interface LlamaConfig {
  readonly name: string
  readonly vocabSize: number
  readonly contextLength: number
  readonly hiddenSize: number
  readonly layerCount: number
  readonly headCount: number
  readonly kvHeadCount: number
  /** hiddenSize / headCount, unless the file says otherwise. */
  readonly headSize: number
  readonly feedForwardSize: number
  readonly ropeBase: number
  readonly normEpsilon: number
  /** True where the file has no `output.weight`: the embedding is used instead. */
  readonly tiedOutput: boolean
  /** Sum of all tensors' elements. */
  readonly parameterCount: number
}
