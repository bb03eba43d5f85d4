import { ModelFormatError } from '../lib/errors.ts'
import type { GgufArray, GgufValue } from './gguf-file.ts'
import type { HeaderCursor } from './header-cursor.ts'

/** `enum gguf_metadata_value_type` of the GGUF specification (ggml, docs/gguf.md). */
const STRING = 8
const ARRAY = 9

type NumberArray = Float32Array | Float64Array | Int32Array | Uint8Array

interface Scalar {
  readonly bytes: number
  readonly read: (cursor: HeaderCursor) => number | boolean
  /** Smallest of the contract's arrays that holds every value of the type. */
  readonly array: (length: number) => NumberArray
}

const toUint8 = (length: number): NumberArray => new Uint8Array(length)
const toInt32 = (length: number): NumberArray => new Int32Array(length)
const toFloat32 = (length: number): NumberArray => new Float32Array(length)
const toFloat64 = (length: number): NumberArray => new Float64Array(length)

const SCALARS: ReadonlyMap<number, Scalar> = new Map([
  [0, { bytes: 1, read: (c: HeaderCursor) => c.u8(), array: toUint8 }],
  [1, { bytes: 1, read: (c: HeaderCursor) => c.i8(), array: toInt32 }],
  [2, { bytes: 2, read: (c: HeaderCursor) => c.u16(), array: toInt32 }],
  [3, { bytes: 2, read: (c: HeaderCursor) => c.i16(), array: toInt32 }],
  [4, { bytes: 4, read: (c: HeaderCursor) => c.u32(), array: toFloat64 }],
  [5, { bytes: 4, read: (c: HeaderCursor) => c.i32(), array: toInt32 }],
  [6, { bytes: 4, read: (c: HeaderCursor) => c.f32(), array: toFloat32 }],
  [7, { bytes: 1, read: (c: HeaderCursor) => c.bool(), array: toUint8 }],
  [10, { bytes: 8, read: (c: HeaderCursor) => c.u64(), array: toFloat64 }],
  [11, { bytes: 8, read: (c: HeaderCursor) => c.i64(), array: toFloat64 }],
  [12, { bytes: 8, read: (c: HeaderCursor) => c.f64(), array: toFloat64 }],
])

/** A string takes at least its length field. */
const MIN_STRING_BYTES = 8

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
  const array = scalar.array(length)
  for (let i = 0; i < length; i++) array[i] = Number(scalar.read(cursor))
  return array
}

function readStrings(cursor: HeaderCursor, key: string): readonly string[] {
  const length = cursor.count(`strings in ${key}`, MIN_STRING_BYTES)
  const strings: string[] = []
  for (let i = 0; i < length; i++) strings.push(cursor.string())
  return strings
}

function scalarOf(type: number, key: string): Scalar {
  const scalar = SCALARS.get(type)
  if (scalar === undefined) throw new ModelFormatError('corrupt', `${key} has the unknown value type ${type}`)
  return scalar
}
