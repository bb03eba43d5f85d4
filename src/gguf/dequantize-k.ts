import { eachSuperBlock, K_BLOCK, K_QUANTS, type KQuantName, SUPER_BLOCK } from './unpack-k.ts'

/** x = scale × (code − zero) − minimum, super-block by super-block. */
export function expandK(type: KQuantName, view: DataView, out: Float32Array): void {
  const { scaled, zero } = K_QUANTS[type]
  eachSuperBlock(type, view, ({ codes, scales, minima }, index) => {
    for (let i = 0; i < SUPER_BLOCK; i++) {
      const scale = scales[Math.floor(i / scaled)]!
      out[index * SUPER_BLOCK + i] = scale * (codes[i]! - zero) - minima[Math.floor(i / K_BLOCK)]!
    }
  })
}
