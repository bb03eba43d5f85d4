/**
 * Angles of rotary position embeddings: position × base^(−2i / headSize) for pair i (RoFormer, arXiv 2104.09864, section 3.2.2).
 * Shape (positions, headSize / 2), row by row, as ONNX Runtime's GroupQueryAttention takes them.
 */
export function rotaryTable(
  of: 'cos' | 'sin',
  positions: number,
  headSize: number,
  base: number,
): Float32Array<ArrayBuffer> {
  const pairs = headSize / 2
  const table = new Float32Array(positions * pairs)
  for (let position = 0; position < positions; position++) {
    for (let i = 0; i < pairs; i++) table[position * pairs + i] = Math[of](position * base ** ((-2 * i) / headSize))
  }
  return table
}
