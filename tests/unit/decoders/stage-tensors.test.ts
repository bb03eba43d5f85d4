import { describe, expect, test } from 'vitest'
import { stageTensors } from '../../../src/decoders/onnx/stage-tensors.ts'
import type { TensorInfo } from '../../../src/gguf/gguf-file.ts'
import type { ByteSource } from '../../../src/lib/byte-source.ts'

const MIB = 1024 * 1024

function tensor(name: string, offset: number, byteLength: number): TensorInfo {
  return { name, dims: [byteLength], type: 'F32', offset, byteLength }
}

/** A file that is not there: every byte is 0. */
function emptySource(onRead: (start: number, end: number) => void): ByteSource {
  return {
    size: 200 * MIB,
    read: async (start, end) => {
      onRead(start, end)
      return new Uint8Array(end - start)
    },
  }
}

describe('stageTensors', () => {
  test('neighbours are read together up to 32 MiB, a larger tensor at once, all in the order of the file', async () => {
    const tensors = [
      tensor('big', 30 * MIB, 40 * MIB),
      tensor('b', 10 * MIB, 9 * MIB),
      tensor('a', 64, 4 * MIB),
      tensor('c', 19 * MIB, MIB),
    ]
    const reads: [number, number][] = []
    const progress: [number, number][] = []
    await stageTensors(
      emptySource((...range) => reads.push(range)),
      tensors,
      (...p) => progress.push(p),
    )
    expect(reads).toEqual([
      [64, 20 * MIB],
      [30 * MIB, 70 * MIB],
    ])
    const total = 60 * MIB - 64
    expect(progress).toEqual([
      [0, total],
      [20 * MIB - 64, total],
      [total, total],
    ])
  })

  test('passes on what the source rejects with', async () => {
    const source: ByteSource = { size: 10, read: () => Promise.reject(new Error('gone')) }
    await expect(stageTensors(source, [tensor('a', 0, 4)], () => undefined)).rejects.toThrow('gone')
  })
})
