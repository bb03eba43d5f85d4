/** Chips [start, end) that stand in one row. */
export interface ChipRow {
  readonly start: number
  readonly end: number
}

/** Chips of the given widths, in order, as many to a row as `room` holds; at least one. All lengths in CSS pixels. */
export function layOutRows(widths: ArrayLike<number>, room: number, gap: number): ChipRow[] {
  const rows: ChipRow[] = []
  let start = 0
  let used = 0
  for (let i = 0; i < widths.length; i++) {
    const width = widths[i] ?? 0
    const needed = i === start ? width : used + gap + width
    if (i > start && needed > room) {
      rows.push({ start, end: i })
      start = i
      used = width
    } else {
      used = needed
    }
  }
  if (start < widths.length) rows.push({ start, end: widths.length })
  return rows
}

/** Index of the row that holds a chip: the last one that does not begin behind it. */
export function rowOf(rows: readonly ChipRow[], chip: number): number {
  let low = 0
  let high = rows.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((rows[middle]?.start ?? 0) <= chip) low = middle
    else high = middle - 1
  }
  return low
}
