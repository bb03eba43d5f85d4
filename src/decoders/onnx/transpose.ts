/** Edge of a tile: 32 × 32 floats of source and target stay in a processor's first cache. */
const TILE = 32

/** (rows, columns) → (columns, rows): a file stores an output's weights as a row, ONNX's MatMul wants them as a column. */
export function transpose(matrix: Float32Array, rows: number, columns: number): Float32Array<ArrayBuffer> {
  const result = new Float32Array(rows * columns)
  for (let rowStart = 0; rowStart < rows; rowStart += TILE) {
    const rowEnd = Math.min(rowStart + TILE, rows)
    for (let columnStart = 0; columnStart < columns; columnStart += TILE) {
      const columnEnd = Math.min(columnStart + TILE, columns)
      for (let column = columnStart; column < columnEnd; column++) {
        for (let row = rowStart; row < rowEnd; row++) result[column * rows + row] = matrix[row * columns + column]!
      }
    }
  }
  return result
}
