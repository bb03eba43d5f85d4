import type { RunnableTypeName } from '../../src/gguf/gguf-file.ts'
import { floatToHalf } from './float-to-half.ts'
import { quantiseQ4K, quantiseQ5K, quantiseQ6K } from './quantise-k.ts'

const BLOCK = 32

/** Values as bytes of a tensor of `type`, as llama.cpp writes them. Source: `quantize_row_*_ref` in ggml-quants.c. */
export function quantise(type: RunnableTypeName, values: Float32Array): Uint8Array<ArrayBuffer> {
  switch (type) {
    case 'F32':
      return new Uint8Array(values.slice().buffer)
    case 'F16':
      return new Uint8Array(Uint16Array.from(values, floatToHalf).buffer)
    case 'Q8_0':
      return inBlocks(values, 34, quantiseQ8)
    case 'Q4_0':
      return inBlocks(values, 18, quantiseQ4)
    case 'BF16':
      return new Uint8Array(Uint16Array.from(values, floatToBrainFloat).buffer)
    case 'Q4_K':
      return quantiseQ4K(values)
    case 'Q5_K':
      return quantiseQ5K(values)
    case 'Q6_K':
      return quantiseQ6K(values)
  }
}

type WriteBlock = (block: Float32Array, view: DataView) => void

function inBlocks(values: Float32Array, blockBytes: number, write: WriteBlock): Uint8Array<ArrayBuffer> {
  if (values.length % BLOCK !== 0) throw new RangeError(`${values.length} values are no whole blocks of ${BLOCK}`)
  const bytes = new Uint8Array((values.length / BLOCK) * blockBytes)
  for (let i = 0; i < values.length / BLOCK; i++) {
    write(values.subarray(i * BLOCK, (i + 1) * BLOCK), new DataView(bytes.buffer, i * blockBytes, blockBytes))
  }
  return bytes
}

/** The largest magnitude becomes ±127. */
function quantiseQ8(block: Float32Array, view: DataView): void {
  const scale = Math.max(...block.map(Math.abs)) / 127
  view.setUint16(0, floatToHalf(scale), true)
  for (let i = 0; i < BLOCK; i++) view.setInt8(2 + i, scale === 0 ? 0 : Math.round(block[i]! / scale))
}

/** The value of the largest magnitude becomes −8, so the scale has the opposite sign. */
function quantiseQ4(block: Float32Array, view: DataView): void {
  const extreme = block.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0)
  const scale = extreme / -8
  const codeOf = (value: number) => (scale === 0 ? 8 : Math.min(15, Math.floor(value / scale + 8.5)))
  view.setUint16(0, floatToHalf(scale), true)
  for (let i = 0; i < BLOCK / 2; i++) view.setUint8(2 + i, codeOf(block[i]!) | (codeOf(block[i + BLOCK / 2]!) << 4))
}

/** The upper 16 bits of a float, nearest, ties to even. */
function floatToBrainFloat(value: number): number {
  const bits = new Uint32Array(Float32Array.of(value).buffer)[0]!
  return (bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16
}
