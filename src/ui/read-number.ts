/** What a numeric setting may be. */
export interface NumberRange {
  readonly min: number
  readonly max: number
  /** One press of an arrow key. */
  readonly step: number
  readonly integer: boolean
}

/** The number that `text` spells, if it is within `range`; null otherwise. */
export function readNumber(text: string, range: NumberRange): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value) || value < range.min || value > range.max) return null
  return range.integer && !Number.isInteger(value) ? null : value
}
