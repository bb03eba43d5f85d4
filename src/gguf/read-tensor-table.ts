import { ModelFormatError } from '../lib/errors.ts'
import type { GgufValue, TensorInfo } from './gguf-file.ts'
import type { HeaderCursor } from './header-cursor.ts'
import { type TensorType, tensorTypeOf } from './tensor-types.ts'

/** `GGML_MAX_DIMS` in ggml.h. */
const MAX_DIMS = 4

/** Bytes; the specification's default, and a bound for what a file may ask for. */
const DEFAULT_ALIGNMENT = 32
const MAX_ALIGNMENT = 2 ** 20

/** The table and the place of each tensor in the file; refuses tensors outside of it or on top of one another. */
export function readTensorTable(
  cursor: HeaderCursor,
  count: number,
  metadata: ReadonlyMap<string, GgufValue>,
  fileSize: number,
): ReadonlyMap<string, TensorInfo> {
  const alignment = alignmentOf(metadata)
  const entries: TensorInfo[] = []
  for (let i = 0; i < count; i++) entries.push(readEntry(cursor, alignment))
  const dataStart = Math.ceil(cursor.position / alignment) * alignment
  const tensors = entries.map((entry) => ({ ...entry, offset: dataStart + entry.offset }))
  checkPlaces(tensors, fileSize)
  return byName(tensors)
}

/** One row of the table; its offset still counts from the start of the data. */
function readEntry(cursor: HeaderCursor, alignment: number): TensorInfo {
  const name = cursor.string()
  const dims = readDims(cursor, name)
  const typeNumber = cursor.u32()
  const type = tensorTypeOf(typeNumber)
  if (type === null) throw new ModelFormatError('unsupported', `${name} has the unknown tensor type ${typeNumber}`)
  const offset = cursor.u64()
  if (offset % alignment !== 0) throw new ModelFormatError('corrupt', `${name} at the unaligned offset ${offset}`)
  return { name, dims, type: type.name, offset, byteLength: byteLengthOf(name, dims, type) }
}

function readDims(cursor: HeaderCursor, name: string): number[] {
  const count = cursor.u32()
  if (count < 1 || count > MAX_DIMS) throw new ModelFormatError('corrupt', `${name} has ${count} dimensions`)
  const dims = Array.from({ length: count }, () => cursor.u64())
  if (dims.includes(0)) throw new ModelFormatError('corrupt', `${name} has the shape ${dims.join(' × ')}`)
  return dims
}

function byteLengthOf(name: string, dims: readonly number[], type: TensorType): number {
  if (dims[0]! % type.blockSize !== 0) {
    throw new ModelFormatError('corrupt', `${name}: rows of ${dims[0]} do not divide into blocks of ${type.name}`)
  }
  const elements = dims.reduce((product, dim) => product * dim, 1)
  const bytes = (elements / type.blockSize) * type.blockBytes
  if (!Number.isSafeInteger(elements) || !Number.isSafeInteger(bytes)) {
    throw new ModelFormatError('corrupt', `${name} has the shape ${dims.join(' × ')}`)
  }
  return bytes
}

function alignmentOf(metadata: ReadonlyMap<string, GgufValue>): number {
  const alignment = metadata.get('general.alignment') ?? DEFAULT_ALIGNMENT
  const isPowerOfTwo = typeof alignment === 'number' && Number.isInteger(Math.log2(alignment))
  if (!isPowerOfTwo || alignment < 1 || alignment > MAX_ALIGNMENT) {
    throw new ModelFormatError('corrupt', `general.alignment is ${String(alignment)}`)
  }
  return alignment
}

function checkPlaces(tensors: readonly TensorInfo[], fileSize: number): void {
  let previousEnd = 0
  for (const { name, offset, byteLength } of [...tensors].sort((a, b) => a.offset - b.offset)) {
    if (offset < previousEnd) throw new ModelFormatError('corrupt', `${name} overlaps the tensor before it`)
    previousEnd = offset + byteLength
    if (previousEnd > fileSize) {
      throw new ModelFormatError('truncated', `${name} ends at byte ${previousEnd} of a file of ${fileSize}`)
    }
  }
}

function byName(tensors: readonly TensorInfo[]): ReadonlyMap<string, TensorInfo> {
  const map = new Map<string, TensorInfo>()
  for (const tensor of tensors) {
    if (map.has(tensor.name)) throw new ModelFormatError('corrupt', `the tensor ${tensor.name} twice`)
    map.set(tensor.name, tensor)
  }
  return map
}
