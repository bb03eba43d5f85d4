/** Units [aStart, aEnd) of one text stand where [bStart, bEnd) stand in the other: the same ones, or different. */
export interface DiffPart {
  readonly same: boolean
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** Cells of the table (16 bits each) that one comparison may fill: 8 MB. What is longer between its first and last difference is shown as different throughout. */
const MAX_CELLS = 4_000_000

/** How two sequences differ, by a longest common subsequence (dynamic programming; Wagner and Fischer 1974). */
export function diffUnits(a: readonly string[], b: readonly string[]): DiffPart[] {
  const head = commonStart(a, b)
  const tail = commonEnd(a, b, head)
  const pairs = middlePairs(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const same: [number, number, number][] = [[0, 0, head]]
  for (const [i, j] of pairs) same.push([head + i, head + j, 1])
  same.push([a.length - tail, b.length - tail, tail])
  return joinParts(same)
}

/** How alike two sequences are, 0 … 1: the share of units that are in common (Dice's coefficient over the subsequence). */
export function similarity(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1
  const common = diffUnits(a, b).reduce((sum, part) => sum + (part.same ? part.aEnd - part.aStart : 0), 0)
  return (2 * common) / (a.length + b.length)
}

/** Index of the first unit that differs; null where the two are equal. */
export function firstDifference(a: readonly string[], b: readonly string[]): number | null {
  const index = commonStart(a, b)
  return index === a.length && index === b.length ? null : index
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let count = 0
  while (count < a.length && count < b.length && a[count] === b[count]) count++
  return count
}

function commonEnd(a: readonly string[], b: readonly string[], head: number): number {
  const most = Math.min(a.length, b.length) - head
  let count = 0
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++
  return count
}

/** Places (i, j) of a longest common subsequence, in order; none where the table would be too large. */
function middlePairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const width = b.length + 1
  if (a.length * b.length > MAX_CELLS) return []
  // lengths[i * width + j]: of the longest common subsequence of a from i on and b from j on.
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Runs of equal units [start in a, start in b, count], in order and without overlap, to parts that leave no gap. */
function joinParts(runs: readonly (readonly [number, number, number])[]): DiffPart[] {
  const parts: DiffPart[] = []
  let aEnd = 0
  let bEnd = 0
  for (const [i, j, count] of runs) {
    if (i > aEnd || j > bEnd) parts.push({ same: false, aStart: aEnd, aEnd: i, bStart: bEnd, bEnd: j })
    aEnd = i + count
    bEnd = j + count
    const last = parts.at(-1)
    if (count === 0) continue
    if (last?.same) parts[parts.length - 1] = { ...last, aEnd, bEnd }
    else parts.push({ same: true, aStart: i, aEnd, bStart: j, bEnd })
  }
  return parts
}
