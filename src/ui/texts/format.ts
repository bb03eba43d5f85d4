export const LOCALE = 'en'
export const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 })
export const ofAll = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 })
export const date = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' })
export const short = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1, minimumFractionDigits: 1 })

export const count = (n: number, one: string, many: string) => `${whole.format(n)} ${n === 1 ? one : many}`
export const tokens = (n: number) => count(n, 'token', 'tokens')
export const millions = (n: number) => `${short.format(n / 1e6)} M`

/** Milliseconds up to a second, seconds above. */
export const duration = (ms: number) => (ms < 1000 ? `${whole.format(ms)} ms` : `${short.format(ms / 1000)} s`)
/** Hours, minutes or seconds, whichever is the largest that is not zero. */
export const longDuration = (ms: number) => {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 60) return `${whole.format(seconds)} s`
  return seconds < 3600 ? `${whole.format(seconds / 60)} min` : `${short.format(seconds / 3600)} h`
}
export const rate = (perSecond: number) =>
  `${perSecond < 100 ? short.format(perSecond) : whole.format(perSecond)} tokens/s`

/** 0 … 1; a probability is never shown as more certain than it is. */
export const percent = (share: number) => {
  if (share < 0.001) return 'under 0.1%'
  if (share < 0.1) return `${short.format(share * 100)}%`
  return share < 1 && share >= 0.995 ? 'over 99%' : `${whole.format(share * 100)}%`
}
export const sureOf = (probability: number | null) => (probability === null ? '' : ` (${percent(probability)})`)
