import {
  eachSuperBlock,
  K_BLOCK,
  K_QUANTS,
  type KQuantName,
  SUPER_BLOCK,
  type SuperBlock,
} from '../../gguf/unpack-k.ts'

/**
 * K-quants for MatMulNBits: Q4_K in 4 bits, the others in 8. There a code stands for (code − 2^(bits − 1)) × scale; what is
 * left of a K-quant's x = scale × (code − zero) − minimum is the same for all of a block, its offset.
 */
export const K_BITS: Readonly<Record<KQuantName, 4 | 8>> = { Q4_K: 4, Q5_K: 8, Q6_K: 8 }

/** What MatMulNBits takes off a code. */
const MIDDLE = { 4: 8, 8: 128 } as const

/** 8 bits: the code less its zero, around the middle. 4 bits: as it is, elements 2j (low) and 2j + 1 (high) in byte j. */
export function packKCodes(type: KQuantName, file: Uint8Array): Uint8Array {
  const bits = K_BITS[type]
  const shift = MIDDLE[8] - K_QUANTS[type].zero
  const perSuperBlock = (SUPER_BLOCK * bits) / 8
  const packed = new Uint8Array(superBlocksOf(type, file) * perSuperBlock)
  eachSuperBlock(type, viewOf(file), ({ codes }, index) => {
    const at = index * perSuperBlock
    for (let i = 0; i < perSuperBlock; i++) {
      packed[at + i] = bits === 8 ? codes[i]! + shift : codes[2 * i]! | (codes[2 * i + 1]! << 4)
    }
  })
  return packed
}

export function packKScales(type: KQuantName, file: Uint8Array): Float32Array<ArrayBuffer> {
  return gather(type, file, SUPER_BLOCK / K_QUANTS[type].scaled, ({ scales }, n) => scales[n]!)
}

/** Q4_K and Q5_K: one for each 32 elements, that the sum of the inputs they meet is to be multiplied with. */
export function packKOffsets(type: KQuantName, file: Uint8Array): Float32Array<ArrayBuffer> {
  const zero = K_BITS[type] === 4 ? MIDDLE[4] : 0
  return gather(type, file, SUPER_BLOCK / K_BLOCK, ({ scales, minima }, n) => zero * scales[n]! - minima[n]!)
}

function gather(
  type: KQuantName,
  file: Uint8Array,
  perSuperBlock: number,
  value: (block: SuperBlock, n: number) => number,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(superBlocksOf(type, file) * perSuperBlock)
  eachSuperBlock(type, viewOf(file), (block, index) => {
    for (let n = 0; n < perSuperBlock; n++) out[index * perSuperBlock + n] = value(block, n)
  })
  return out
}

function superBlocksOf(type: KQuantName, file: Uint8Array): number {
  return file.length / K_QUANTS[type].bytes
}

function viewOf(file: Uint8Array): DataView {
  return new DataView(file.buffer, file.byteOffset, file.byteLength)
}
