/**
 * The ids of `weights`, largest weight first, equal weights by the lower id. A binary heap built in O(n): taking the
 * few tokens that top-k or top-p keep costs O(log n) each, where sorting a vocabulary of 32,000 would cost milliseconds.
 */
export function* largestFirst(weights: Float64Array): Generator<number, void, void> {
  const heap = new Int32Array(weights.length)
  for (let id = 0; id < heap.length; id++) heap[id] = id
  for (let root = (heap.length >> 1) - 1; root >= 0; root--) siftDown(heap, root, heap.length, weights)
  for (let size = heap.length; size > 0; ) {
    const top = heap[0]!
    size--
    heap[0] = heap[size]!
    siftDown(heap, 0, size, weights)
    yield top
  }
}

function siftDown(heap: Int32Array, root: number, size: number, weights: Float64Array): void {
  const sinking = heap[root]!
  let hole = root
  for (let child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
    if (child + 1 < size && comesFirst(heap[child + 1]!, heap[child]!, weights)) child++
    if (!comesFirst(heap[child]!, sinking, weights)) break
    heap[hole] = heap[child]!
    hole = child
  }
  heap[hole] = sinking
}

function comesFirst(a: number, b: number, weights: Float64Array): boolean {
  const difference = weights[a]! - weights[b]!
  return difference > 0 || (difference === 0 && a < b)
}
