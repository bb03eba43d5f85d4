const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const
/** Decimal units, as download sizes are quoted. */
const STEP = 1000

/** `3830000000` → `3.83 GB`; three significant digits, `locale` decides on the decimal sign. */
export function formatBytes(bytes: number, locale: string): string {
  let value = bytes
  let unit = 0
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP
    unit++
  }
  const digits = new Intl.NumberFormat(locale, { maximumSignificantDigits: unit === 0 ? 4 : 3 })
  return `${digits.format(value)} ${UNITS[unit]}`
}
