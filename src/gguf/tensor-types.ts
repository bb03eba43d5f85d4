import type { RunnableTypeName, TensorTypeName } from './gguf-file.ts'

/** Weights are stored in blocks along a row. */
export interface TensorType {
  readonly name: TensorTypeName
  /** Elements a block. */
  readonly blockSize: number
  /** Bytes a block. */
  readonly blockBytes: number
}

/** By the number a file uses. Source: `enum ggml_type` in ggml.h, block layouts in ggml-common.h. */
const TYPES: ReadonlyMap<number, TensorType> = new Map([
  [0, { name: 'F32', blockSize: 1, blockBytes: 4 }],
  [1, { name: 'F16', blockSize: 1, blockBytes: 2 }],
  [2, { name: 'Q4_0', blockSize: 32, blockBytes: 18 }],
  [3, { name: 'Q4_1', blockSize: 32, blockBytes: 20 }],
  [6, { name: 'Q5_0', blockSize: 32, blockBytes: 22 }],
  [7, { name: 'Q5_1', blockSize: 32, blockBytes: 24 }],
  [8, { name: 'Q8_0', blockSize: 32, blockBytes: 34 }],
  [10, { name: 'Q2_K', blockSize: 256, blockBytes: 84 }],
  [11, { name: 'Q3_K', blockSize: 256, blockBytes: 110 }],
  [12, { name: 'Q4_K', blockSize: 256, blockBytes: 144 }],
  [13, { name: 'Q5_K', blockSize: 256, blockBytes: 176 }],
  [14, { name: 'Q6_K', blockSize: 256, blockBytes: 210 }],
  [30, { name: 'BF16', blockSize: 1, blockBytes: 2 }],
])

const BY_NAME: ReadonlyMap<TensorTypeName, TensorType> = new Map([...TYPES.values()].map((type) => [type.name, type]))

/** `null` for a number that this table does not know. */
export function tensorTypeOf(number: number): TensorType | null {
  return TYPES.get(number) ?? null
}

export function tensorTypeNamed(name: TensorTypeName): TensorType {
  return BY_NAME.get(name)!
}

const RUNNABLE: ReadonlySet<TensorTypeName> = new Set<RunnableTypeName>([
  'F32',
  'F16',
  'BF16',
  'Q4_0',
  'Q8_0',
  'Q4_K',
  'Q5_K',
  'Q6_K',
])

export function isRunnable(name: TensorTypeName): name is RunnableTypeName {
  return RUNNABLE.has(name)
}
