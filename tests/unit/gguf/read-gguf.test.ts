import { describe, expect, test } from 'vitest'
import type { GgufFile } from '../../../src/gguf/gguf-file.ts'
import { readGguf } from '../../../src/gguf/read-gguf.ts'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { ModelFormatError, type ModelFormatReason } from '../../../src/lib/errors.ts'
import { ByteWriter } from '../../oracles/byte-writer.ts'
import { type StoredTensor, type StoredValue, writeGguf } from '../../oracles/write-gguf.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'
import { recordingSource } from './recording-source.ts'

const METADATA = new Map<string, StoredValue>([
  ['general.architecture', { type: 'string', value: 'llama' }],
  ['a.u32', { type: 'u32', value: 4_000_000_000 }],
  ['a.i32', { type: 'i32', value: -7 }],
  ['a.u64', { type: 'u64', value: 2 ** 40 }],
  ['a.f32', { type: 'f32', value: 0.5 }],
  ['a.bool', { type: 'bool', value: true }],
  ['a.strings', { type: 'strings', value: ['▁the', '', '\ufeff', '日本'] }],
  ['a.f32s', { type: 'f32s', value: [1, -0.25] }],
  ['a.i32s', { type: 'i32s', value: [1, -2, 3] }],
])

const TENSORS: StoredTensor[] = [
  { name: 'norm', dims: [3], type: 'F32', values: Float32Array.of(1, 2, 3) },
  { name: 'matrix', dims: [32, 2], type: 'Q8_0', values: new Float32Array(64).fill(1) },
]

const read = (bytes: Uint8Array<ArrayBuffer>): Promise<GgufFile> => readGguf(blobSource(new Blob([bytes])))

describe('a sound file', () => {
  test('metadata of every kind', async () => {
    const { metadata } = await read(writeGguf(METADATA, TENSORS))
    expect(Object.fromEntries(metadata)).toEqual({
      'general.architecture': 'llama',
      'a.u32': 4_000_000_000,
      'a.i32': -7,
      'a.u64': 2 ** 40,
      'a.f32': 0.5,
      'a.bool': true,
      'a.strings': ['▁the', '', '\ufeff', '日本'],
      'a.f32s': Float32Array.of(1, -0.25),
      'a.i32s': Int32Array.of(1, -2, 3),
    })
  })

  test('tensors stand where the table says', async () => {
    const bytes = writeGguf(METADATA, TENSORS)
    const { tensors, source } = await read(bytes)
    const norm = tensors.get('norm')!
    const matrix = tensors.get('matrix')!
    expect(norm).toMatchObject({ dims: [3], type: 'F32', byteLength: 12 })
    expect(matrix).toMatchObject({ dims: [32, 2], type: 'Q8_0', byteLength: 68, offset: norm.offset + 32 })
    const data = await source.read(norm.offset, norm.offset + norm.byteLength)
    expect(new Float32Array(data.buffer)).toEqual(Float32Array.of(1, 2, 3))
    expect(matrix.offset + matrix.byteLength).toBe(bytes.length)
  })

  test('version 2 reads the same', async () => {
    const bytes = writeGguf(METADATA, TENSORS)
    bytes[4] = 2
    expect((await read(bytes)).tensors.size).toBe(2)
  })

  test('only the header is read, however large the file', async () => {
    const strings = Array.from({ length: 40_000 }, (_, i) => `piece ${i}`)
    const metadata = new Map(METADATA).set('many', { type: 'strings', value: strings })
    const header = writeGguf(metadata, [])
    const recording = recordingSource(header, 5e9)
    const { metadata: found } = await readGguf(recording.source)
    expect(found.get('many')).toEqual(strings)
    expect(recording.bytesRead).toBeLessThan(header.length * 4)
  })
})

describe('a broken file is a ModelFormatError, at once', () => {
  test('cut anywhere: truncated', async () => {
    const bytes = writeGguf(METADATA, TENSORS)
    for (let length = 0; length < bytes.length; length++) {
      await expectReason(read(bytes.slice(0, length)), 'truncated', `cut after ${length} bytes`)
    }
  }, 30_000)

  test.each(['<!doctype html><html>', '\n  <html>', '\ufeff<?xml version="1.0"?>'])('a web page: %j', async (page) => {
    await expectReason(read(new TextEncoder().encode(page)), 'html')
  })

  test('another format', async () => {
    await expectReason(read(new TextEncoder().encode('PK\u0003\u0004 something')), 'not-gguf')
  })

  test.each([1, 4, 0x03000000])('version %d', async (version) => {
    await expectReason(read(header({ version })), 'version')
  })

  const absurd: [string, ModelFormatReason, Uint8Array<ArrayBuffer>][] = [
    ['count of tensors', 'corrupt', header({ tensors: 2n ** 40n })],
    ['count of tensors beyond every integer', 'corrupt', header({ tensors: 2n ** 63n })],
    ['count of entries', 'corrupt', header({ entries: 2n ** 50n })],
    ['count of tensors that would fit', 'corrupt', withZeros(header({ tensors: 10_001n }), 10_001 * 32)],
    ['count of entries that would fit', 'corrupt', withZeros(header({ entries: 10_001n }), 10_001 * 13)],
    [
      'array of strings that would fit',
      'corrupt',
      withZeros(
        entry((out) => array(out, 8, 2n ** 20n + 1n)),
        2 ** 23 + 8,
      ),
    ],
    ['length of a key', 'corrupt', header({ entries: 1n }, (out) => out.u64(2n ** 60n))],
    ['length of a key just above the bound', 'corrupt', header({ entries: 1n }, (out) => out.u64(2 ** 24 + 1))],
    ['length of an array', 'corrupt', entry((out) => array(out, 6, 2n ** 45n))],
    ['length of an array of strings', 'corrupt', entry((out) => array(out, 8, 2n ** 45n))],
    ['value type', 'corrupt', entry((out) => out.u32(13))],
    ['type of array elements', 'corrupt', entry((out) => array(out, 77, 1n))],
    ['boolean', 'corrupt', entry((out) => write(out, 7, Uint8Array.of(2)))],
    ['64-bit value', 'corrupt', entry((out) => write(out, 10, new Uint8Array(8).fill(255)))],
    ['alignment of no power of two', 'corrupt', alignment(48)],
    ['alignment of zero', 'corrupt', alignment(0)],
    ['alignment', 'corrupt', alignment(2 ** 21)],
    ['depth of arrays', 'unsupported', entry((out) => array(out, 9, 1n))],
    ['number of dimensions', 'corrupt', tensorTable([{ dims: [1, 1, 1, 1, 1] }])],
    ['lack of dimensions', 'corrupt', tensorTable([{ dims: [] }])],
    ['dimension of zero', 'corrupt', tensorTable([{ dims: [4, 0] }])],
    ['product of dimensions', 'corrupt', tensorTable([{ dims: [2 ** 30, 2 ** 30] }])],
    ['row that ends inside a block', 'corrupt', tensorTable([{ dims: [33], type: 8 }])],
    ['tensor type', 'unsupported', tensorTable([{ type: 99 }])],
    ['offset off the alignment', 'corrupt', tensorTable([{ offset: 4 }])],
    ['offset past the end', 'truncated', tensorTable([{ offset: 2 ** 40 }])],
    ['tensors on top of one another', 'corrupt', tensorTable([{ name: 'a' }, { name: 'b' }])],
    ['tensors of one name', 'corrupt', tensorTable([{ name: 'a' }, { name: 'a', offset: 32 }])],
  ]
  test.each(absurd)('an absurd %s', async (_, reason, bytes) => {
    await expectReason(read(bytes), reason)
  })

  test('a key twice', async () => {
    const value = (out: ByteWriter) => {
      out.string('key')
      write(out, 7, Uint8Array.of(1))
    }
    const bytes = header({ entries: 2n }, (out) => {
      value(out)
      value(out)
    })
    await expectReason(read(bytes), 'corrupt')
  })

  test('a huge file whose header never ends is given up early', async () => {
    const start = header({ entries: 1000n }, (out) => {
      out.string('key')
      array(out, 6, 2n ** 30n)
    })
    const recording = recordingSource(start, 2 ** 33)
    await expectReason(readGguf(recording.source), 'corrupt')
    expect(recording.bytesRead).toBeLessThanOrEqual(2 ** 16)
  })

  test('what is said of it is short, however long its names', async () => {
    const bytes = tensorTable([{ name: 'x'.repeat(100_000), offset: 4 }])
    await expect(read(bytes)).rejects.toMatchObject({ failure: { detail: 'x'.repeat(300) } })
  })

  test('types of other engines are known by name', async () => {
    const { tensors } = await read(tensorTable([{ dims: [256], type: 12 }]))
    expect(tensors.get('t')).toMatchObject({ type: 'Q4_K', byteLength: 144 })
  })
})

async function expectReason(reading: Promise<unknown>, reason: ModelFormatReason, what?: string): Promise<void> {
  const started = cpuMilliseconds()
  const error = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error, what).toBeInstanceOf(ModelFormatError)
  expect((error as ModelFormatError).failure.reason, what).toBe(reason)
  expect(cpuMilliseconds() - started, 'under a second').toBeLessThan(1000)
}

interface Counts {
  readonly version?: number
  readonly tensors?: bigint
  readonly entries?: bigint
}

/** A file that begins as announced and is filled up with zeros. */
function header(counts: Counts, body: (out: ByteWriter) => void = () => undefined): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter()
  out.bytes(new TextEncoder().encode('GGUF'))
  out.u32(counts.version ?? 3)
  out.u64(counts.tensors ?? 0n)
  out.u64(counts.entries ?? 0n)
  body(out)
  out.bytes(new Uint8Array(1024))
  return out.finish()
}

function entry(value: (out: ByteWriter) => void): Uint8Array<ArrayBuffer> {
  return header({ entries: 1n }, (out) => {
    out.string('key')
    value(out)
  })
}

function write(out: ByteWriter, type: number, bytes: Uint8Array): void {
  out.u32(type)
  out.bytes(bytes)
}

function array(out: ByteWriter, type: number, length: bigint): void {
  out.u32(9)
  out.u32(type)
  out.u64(length)
}

function alignment(value: number): Uint8Array<ArrayBuffer> {
  return header({ entries: 1n }, (out) => {
    out.string('general.alignment')
    out.u32(4)
    out.u32(value)
  })
}

interface Row {
  readonly name?: string
  readonly dims?: readonly number[]
  readonly type?: number
  readonly offset?: number
}

function tensorTable(rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  return header({ tensors: BigInt(rows.length) }, (out) => {
    for (const { name = 't', dims = [4], type = 0, offset = 0 } of rows) {
      out.string(name)
      out.u32(dims.length)
      for (const dim of dims) out.u64(dim)
      out.u32(type)
      out.u64(offset)
    }
  })
}

function withZeros(start: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(start.length + bytes)
  file.set(start)
  return file
}
