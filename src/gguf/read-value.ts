import { ModelFormatError } from '../lib/errors.ts'
import type { GgufArray, GgufNumbers, GgufValue } from './gguf-file.ts'
import type { HeaderCursor } from './header-cursor.ts'

/** `enum gguf_metadata_value_type` of the GGUF specification (ggml, docs/gguf.md). */
const STRING = 8
const ARRAY = 9

interface Scalar {
  readonly bytes: number
  readonly read: (cursor: HeaderCursor) => number | boolean
  /** The smallest array that holds every value of the type. */
  readonly array: new (
    length: number,
  ) => GgufNumbers
}

const SCALARS: ReadonlyMap<number, Scalar> = new Map<number, Scalar>([
  [0, { bytes: 1, read: (c) => c.u8(), array: Uint8Array }],
  [1, { bytes: 1, read: (c) => c.i8(), array: Int8Array }],
  [2, { bytes: 2, read: (c) => c.u16(), array: Uint16Array }],
  [3, { bytes: 2, read: (c) => c.i16(), array: Int16Array }],
  [4, { bytes: 4, read: (c) => c.u32(), array: Uint32Array }],
  [5, { bytes: 4, read: (c) => c.i32(), array: Int32Array }],
  [6, { bytes: 4, read: (c) => c.f32(), array: Float32Array }],
  [7, { bytes: 1, read: (c) => c.bool(), array: Uint8Array }],
  [10, { bytes: 8, read: (c) => c.u64(), array: Float64Array }],
  [11, { bytes: 8, read: (c) => c.i64(), array: Float64Array }],
  [12, { bytes: 8, read: (c) => c.f64(), array: Float64Array }],
])

/** A string takes at least its length field. */
const MIN_STRING_BYTES = 8
/** A short string takes several times its bytes in memory; vocabularies of 256,000 pieces come with some 500,000 merges. */
const MAX_STRINGS = 2 ** 20

/** One metadata value with its type in front of it. */
export function readValue(cursor: HeaderCursor, key: string): GgufValue {
  const type = cursor.u32()
  if (type === STRING) return cursor.string()
  if (type === ARRAY) return readArray(cursor, key)
  return scalarOf(type, key).read(cursor)
}

/** No model needs an array of arrays, so none is read: depth is bounded at one. */
function readArray(cursor: HeaderCursor, key: string): GgufArray {
  const type = cursor.u32()
  if (type === ARRAY) throw new ModelFormatError('unsupported', `${key} is an array of arrays`)
  if (type === STRING) return readStrings(cursor, key)
  const scalar = scalarOf(type, key)
  const length = cursor.count(`numbers in ${key}`, scalar.bytes)
  // Asked for as a whole first, so that a long array never allocates before its bytes are there.
  const start = cursor.take(length * scalar.bytes)
  cursor.position = start
  const array = new scalar.array(length)
  for (let i = 0; i < length; i++) array[i] = Number(scalar.read(cursor))
  return array
}

function readStrings(cursor: HeaderCursor, key: string): readonly string[] {
  const length = cursor.count(`strings in ${key}`, MIN_STRING_BYTES, MAX_STRINGS)
  const strings: string[] = []
  for (let i = 0; i < length; i++) strings.push(cursor.string())
  return strings
}

function scalarOf(type: number, key: string): Scalar {
  const scalar = SCALARS.get(type)
  if (scalar === undefined) throw new ModelFormatError('corrupt', `${key} has the unknown value type ${type}`)
  return scalar
}
