/**
 * Cosine and sine of every pair's angle for `count` positions from `position` on, (count, headSize / 2, 2), in `out`.
 * In double precision: at position 16,000 a single's angle would be off by a thousandth.
 * Pair i turns by position × base^(−2i / headSize). Source: RoFormer, arXiv 2104.09864.
 */
export function writeRotaryAngles(
  out: Float32Array,
  position: number,
  count: number,
  headSize: number,
  base: number,
): void {
  for (let pair = 0; pair < headSize / 2; pair++) {
    const frequency = base ** ((-2 * pair) / headSize)
    for (let token = 0; token < count; token++) {
      const angle = (position + token) * frequency
      out[token * headSize + pair * 2] = Math.cos(angle)
      out[token * headSize + pair * 2 + 1] = Math.sin(angle)
    }
  }
}
