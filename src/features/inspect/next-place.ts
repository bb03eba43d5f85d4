import { type ChipRow, rowOf } from './lay-out-rows.ts'

/** Rows that Page Up and Page Down go. */
const PAGE_ROWS = 6

/** Where a key leads from `place` in chips laid out as `rows`; null for keys that lead nowhere. */
export function nextPlace(key: string, place: number, rows: readonly ChipRow[]): number | null {
  const last = (rows.at(-1)?.end ?? 0) - 1
  switch (key) {
    case 'ArrowRight':
      return Math.min(place + 1, last)
    case 'ArrowLeft':
      return Math.max(place - 1, 0)
    case 'ArrowDown':
      return inRow(rows, place, 1)
    case 'ArrowUp':
      return inRow(rows, place, -1)
    case 'PageDown':
      return inRow(rows, place, PAGE_ROWS)
    case 'PageUp':
      return inRow(rows, place, -PAGE_ROWS)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/** As far from the row's beginning as now, `step` rows on, within the first and the last. */
function inRow(rows: readonly ChipRow[], place: number, step: number): number {
  const from = rowOf(rows, place)
  const row = rows[Math.min(Math.max(from + step, 0), rows.length - 1)]
  if (row === undefined) return place
  return Math.min(row.start + (place - (rows[from]?.start ?? 0)), row.end - 1)
}
