import { describe, expect, test } from 'vitest'
import { ProtoWriter } from '../../../src/decoders/onnx/proto-writer.ts'
import { messagesOf, readProto, textsOf, valuesOf } from './read-proto.ts'

describe('ProtoWriter', () => {
  test('writes the bytes of the encoding guide', () => {
    expect([...new ProtoWriter().int(1, 150).finish()]).toEqual([0x08, 0x96, 0x01])
    expect([...new ProtoWriter().string(2, 'testing').finish()]).toEqual([
      0x12,
      7,
      ...new TextEncoder().encode('testing'),
    ])
    expect([...new ProtoWriter().message(3, (w) => w.int(1, 150)).finish()]).toEqual([0x1a, 3, 0x08, 0x96, 0x01])
    expect([...new ProtoWriter().int(1, -2).finish()]).toEqual([0x08, 0xfe, ...Array(8).fill(0xff), 0x01])
  })

  test('numbers at the edges of a varint, and fields above 15', () => {
    for (const value of [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, Number.MAX_SAFE_INTEGER]) {
      expect(readProto(new ProtoWriter().int(20, value).finish())).toEqual([[20, BigInt(value)]])
    }
  })

  test('a message in a message, floats, bytes and text of several bytes a character', () => {
    const data = Uint8Array.from({ length: 300 }, (_, i) => i & 0xff)
    const bytes = new ProtoWriter().message(7, (w) => w.float(2, 1e-5).string(1, '▁é').bytes(9, data)).finish()
    const [inner] = messagesOf(readProto(bytes), 7)
    expect(valuesOf(inner!, 2)).toEqual([Math.fround(1e-5)])
    expect(textsOf(inner!, 1)).toEqual(['▁é'])
    expect(valuesOf(inner!, 9)).toEqual([data])
  })
})
