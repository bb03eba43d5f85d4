/** Two neighbouring symbols that may be joined. */
export interface Pair {
  readonly score: number
  readonly left: number
  readonly right: number
  /** The piece that they spell together. */
  readonly id: number
}

/** A binary heap that gives the pair of the greatest score, the leftmost of equal ones. */
export class PairHeap {
  private readonly pairs: Pair[] = []

  push(pair: Pair): void {
    const { pairs } = this
    let hole = pairs.push(pair) - 1
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      if (!isBefore(pair, pairs[parent]!)) break
      pairs[hole] = pairs[parent]!
      hole = parent
    }
    pairs[hole] = pair
  }

  pop(): Pair | null {
    const { pairs } = this
    const first = pairs[0]
    const last = pairs.pop()
    if (first === undefined || last === undefined) return null
    if (pairs.length > 0) this.sink(last)
    return first
  }

  /** Puts `pair` at the root and lets it down to its place. */
  private sink(pair: Pair): void {
    const { pairs } = this
    let hole = 0
    for (;;) {
      const leftChild = 2 * hole + 1
      if (leftChild >= pairs.length) break
      const rightChild = leftChild + 1
      const child =
        rightChild < pairs.length && isBefore(pairs[rightChild]!, pairs[leftChild]!) ? rightChild : leftChild
      if (!isBefore(pairs[child]!, pair)) break
      pairs[hole] = pairs[child]!
      hole = child
    }
    pairs[hole] = pair
  }
}

function isBefore(a: Pair, b: Pair): boolean {
  return a.score > b.score || (a.score === b.score && a.left < b.left)
}
