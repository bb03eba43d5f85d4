import { describe, expect, test } from 'vitest'
import { createExternalData, type ExternalTensor } from '../../../src/decoders/onnx/external-tensor.ts'

const from = { name: 'a', dims: [4], type: 'F32', offset: 0, byteLength: 16 } as const
const reversed: ExternalTensor = { name: 'a', byteLength: 4, from, pack: (bytes) => bytes.slice().reverse() }

describe('createExternalData', () => {
  test('nothing is read until ONNX Runtime takes its part', () => {
    const reads: string[] = []
    const { entries, rethrow } = createExternalData([reversed], ({ name }) => {
      reads.push(name)
      return Uint8Array.of(1, 2, 3, 4)
    })
    const { path, data } = entries[0]!
    expect([path, data.byteLength, data instanceof Uint8Array]).toEqual(['a', 4, true])
    expect(reads).toEqual([])
    expect([...data.subarray(1, 3)]).toEqual([3, 2])
    expect(reads).toEqual(['a'])
    expect(rethrow).not.toThrow()
  })

  test('a computed one reads nothing', () => {
    const computed: ExternalTensor = { name: 't', byteLength: 2, from: null, pack: () => Uint8Array.of(7, 8) }
    const { entries } = createExternalData([computed], () => {
      throw new Error('read')
    })
    expect([...entries[0]!.data.subarray(0, 2)]).toEqual([7, 8])
  })

  test('the first failure is kept for whoever started the load', () => {
    const { entries, rethrow } = createExternalData([reversed], () => {
      throw new Error('the disk is gone')
    })
    expect(() => entries[0]!.data.subarray(0, 4)).toThrow('the disk is gone')
    expect(rethrow).toThrow('the disk is gone')
  })

  test('so is a length other than announced', () => {
    const { entries, rethrow } = createExternalData([reversed], () => Uint8Array.of(1))
    expect(() => entries[0]!.data.subarray(0, 4)).toThrow(RangeError)
    expect(rethrow).toThrow('a: 1 bytes')
  })
})
