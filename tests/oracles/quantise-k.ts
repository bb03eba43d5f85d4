import { floatToHalf } from './float-to-half.ts'

// Plain encoders: what llama.cpp's search for better scales gains does not matter here, only that every field of the
// format varies. Formats: block_q4_K, block_q5_K, block_q6_K in ggml-common.h.

const SUPER_BLOCK = 256
const BLOCK = 32
const BLOCKS = 8

export function quantiseQ4K(values: Float32Array): Uint8Array<ArrayBuffer> {
  return inSuperBlocks(values, 144, (part, view) => {
    const { codes } = writeScalesAndMinima(part, view, 15)
    writeNibblePairs(codes, view, 16)
  })
}

export function quantiseQ5K(values: Float32Array): Uint8Array<ArrayBuffer> {
  return inSuperBlocks(values, 176, (part, view) => {
    const { codes } = writeScalesAndMinima(part, view, 31)
    for (const [i, code] of codes.entries()) {
      const at = 16 + (i % BLOCK)
      view.setUint8(at, view.getUint8(at) | ((code >> 4) << Math.floor(i / BLOCK)))
    }
    writeNibblePairs(codes, view, 48)
  })
}

export function quantiseQ6K(values: Float32Array): Uint8Array<ArrayBuffer> {
  return inSuperBlocks(values, 210, (part, view) => {
    const wanted = Array.from({ length: 16 }, (_, n) => extreme(part.subarray(n * 16, n * 16 + 16)) / -32)
    const whole = Math.max(...wanted.map(Math.abs)) / 127
    view.setUint16(208, floatToHalf(whole), true)
    const scales = wanted.map((scale) => (whole === 0 ? 0 : Math.round(scale / whole)))
    for (const [n, scale] of scales.entries()) view.setInt8(192 + n, scale)
    for (const [i, value] of part.entries()) {
      const scale = whole * scales[i >> 4]!
      const code = scale === 0 ? 32 : clamp(Math.round(value / scale) + 32, 63)
      const [half, quarter, lane] = [i >> 7, (i >> 5) & 3, i & 31]
      add(view, half * 64 + (quarter & 1) * 32 + lane, (code & 15) << ((quarter >> 1) * 4))
      add(view, 128 + half * 32 + lane, (code >> 4) << (quarter * 2))
    }
  })
}

function inSuperBlocks(
  values: Float32Array,
  bytes: number,
  write: (part: Float32Array, view: DataView) => void,
): Uint8Array<ArrayBuffer> {
  if (values.length % SUPER_BLOCK !== 0) throw new RangeError(`${values.length} values are no whole super-blocks`)
  const out = new Uint8Array((values.length / SUPER_BLOCK) * bytes)
  for (let n = 0; n * SUPER_BLOCK < values.length; n++) {
    write(values.subarray(n * SUPER_BLOCK, (n + 1) * SUPER_BLOCK), new DataView(out.buffer, n * bytes, bytes))
  }
  return out
}

function writeScalesAndMinima(part: Float32Array, view: DataView, most: number): { codes: number[] } {
  const blocks = Array.from({ length: BLOCKS }, (_, n) => part.subarray(n * BLOCK, (n + 1) * BLOCK))
  const minima = blocks.map((block) => Math.max(0, -Math.min(...block)))
  const scales = blocks.map((block, n) => (Math.max(...block) + minima[n]!) / most)
  const [scaleUnit, minimumUnit] = [Math.max(...scales) / 63, Math.max(...minima) / 63]
  view.setUint16(0, floatToHalf(scaleUnit), true)
  view.setUint16(2, floatToHalf(minimumUnit), true)
  const scaleCodes = scales.map((scale) => (scaleUnit === 0 ? 0 : Math.round(scale / scaleUnit)))
  const minimumCodes = minima.map((minimum) => (minimumUnit === 0 ? 0 : Math.round(minimum / minimumUnit)))
  writeSixBits(view, scaleCodes, minimumCodes)
  const codes = Array.from(part, (value, i) => {
    const n = Math.floor(i / BLOCK)
    const scale = scaleUnit * scaleCodes[n]!
    return scale === 0 ? 0 : clamp(Math.round((value + minimumUnit * minimumCodes[n]!) / scale), most)
  })
  return { codes }
}

/** The first four of each in the low 6 bits of 8 bytes; the last four's low halves in 4 bytes, their high bits on top of the first. */
function writeSixBits(view: DataView, scales: readonly number[], minima: readonly number[]): void {
  for (let n = 0; n < 4; n++) {
    view.setUint8(4 + n, scales[n]! | ((scales[n + 4]! >> 4) << 6))
    view.setUint8(8 + n, minima[n]! | ((minima[n + 4]! >> 4) << 6))
    view.setUint8(12 + n, (scales[n + 4]! & 15) | ((minima[n + 4]! & 15) << 4))
  }
}

/** Two neighbouring blocks in 32 bytes, the first in the low halves. */
function writeNibblePairs(codes: readonly number[], view: DataView, at: number): void {
  for (const [i, code] of codes.entries()) {
    const block = Math.floor(i / BLOCK)
    add(view, at + (block >> 1) * BLOCK + (i % BLOCK), (code & 15) << ((block % 2) * 4))
  }
}

function add(view: DataView, at: number, bits: number): void {
  view.setUint8(at, view.getUint8(at) | bits)
}

function extreme(values: Float32Array): number {
  return values.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0)
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value))
}
