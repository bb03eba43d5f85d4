import type { RunnableTypeName } from '../../src/gguf/gguf-file.ts'
import { ByteWriter } from './byte-writer.ts'
import { quantise } from './quantise.ts'

/** A metadata value with the type it is stored as. */
export type StoredValue =
  | { type: 'u32' | 'i32' | 'f32' | 'u64'; value: number }
  | { type: 'bool'; value: boolean }
  | { type: 'string'; value: string }
  | { type: 'strings'; value: readonly string[] }
  | { type: 'f32s' | 'i32s'; value: ArrayLike<number> }

export interface StoredTensor {
  readonly name: string
  /** ggml order: row length first. */
  readonly dims: readonly number[]
  readonly type: RunnableTypeName
  readonly values: Float32Array
}

const VERSION = 3
export const GGUF_ALIGNMENT = 32

/** `enum ggml_type` and `enum gguf_metadata_value_type`. */
const TENSOR_TYPES: Record<RunnableTypeName, number> = {
  F32: 0,
  F16: 1,
  Q4_0: 2,
  Q8_0: 8,
  Q4_K: 12,
  Q5_K: 13,
  Q6_K: 14,
  BF16: 30,
}
const VALUE_TYPES = { u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9, u64: 10 }

/** A GGUF file of version 3. Format: ggml, docs/gguf.md. */
export function writeGguf(
  metadata: ReadonlyMap<string, StoredValue>,
  tensors: readonly StoredTensor[],
): Uint8Array<ArrayBuffer> {
  const data = tensors.map(({ type, values }) => quantise(type, values))
  const out = new ByteWriter()
  out.bytes(
    ggufHeader(
      metadata,
      tensors.map(({ name, dims, type }, i) => ({ name, dims, type, byteLength: data[i]!.length })),
    ),
  )
  for (const bytes of data) {
    out.align(GGUF_ALIGNMENT)
    out.bytes(bytes)
  }
  return out.finish()
}

export type TensorEntry = Omit<StoredTensor, 'values'> & { readonly byteLength: number }

/** All that stands before the tensors' bytes, which follow in the same order, each padded to GGUF_ALIGNMENT. */
export function ggufHeader(
  metadata: ReadonlyMap<string, StoredValue>,
  tensors: readonly TensorEntry[],
): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter()
  out.bytes(new TextEncoder().encode('GGUF'))
  out.u32(VERSION)
  out.u64(tensors.length)
  out.u64(metadata.size)
  for (const [key, value] of metadata) {
    out.string(key)
    writeValue(out, value)
  }
  let offset = 0
  for (const tensor of tensors) {
    writeEntry(out, tensor, offset)
    offset = Math.ceil((offset + tensor.byteLength) / GGUF_ALIGNMENT) * GGUF_ALIGNMENT
  }
  out.align(GGUF_ALIGNMENT)
  return out.finish()
}

function writeEntry(out: ByteWriter, { name, dims, type }: TensorEntry, offset: number): void {
  out.string(name)
  out.u32(dims.length)
  for (const dim of dims) out.u64(dim)
  out.u32(TENSOR_TYPES[type])
  out.u64(offset)
}

function writeValue(out: ByteWriter, stored: StoredValue): void {
  switch (stored.type) {
    case 'strings':
      writeArrayHead(out, VALUE_TYPES.string, stored.value.length)
      for (const text of stored.value) out.string(text)
      return
    case 'f32s':
      writeArrayHead(out, VALUE_TYPES.f32, stored.value.length)
      for (let i = 0; i < stored.value.length; i++) out.f32(stored.value[i]!)
      return
    case 'i32s':
      writeArrayHead(out, VALUE_TYPES.i32, stored.value.length)
      for (let i = 0; i < stored.value.length; i++) out.u32(stored.value[i]! >>> 0)
      return
    case 'string':
      out.u32(VALUE_TYPES.string)
      out.string(stored.value)
      return
    case 'bool':
      out.u32(VALUE_TYPES.bool)
      out.bytes(Uint8Array.of(stored.value ? 1 : 0))
      return
    default:
      writeNumber(out, stored.type, stored.value)
  }
}

function writeNumber(out: ByteWriter, type: 'u32' | 'i32' | 'f32' | 'u64', value: number): void {
  out.u32(VALUE_TYPES[type])
  if (type === 'f32') out.f32(value)
  else if (type === 'u64') out.u64(value)
  else out.u32(value >>> 0)
}

function writeArrayHead(out: ByteWriter, elementType: number, length: number): void {
  out.u32(VALUE_TYPES.array)
  out.u32(elementType)
  out.u64(length)
}
