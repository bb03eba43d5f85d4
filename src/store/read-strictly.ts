/** Reads what this page itself has written down, and throws a TypeError at the first thing that is not as it was written. */

export function fieldsOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no object')
  return { ...value }
}

export function listOf<Item>(value: unknown, read: (item: unknown) => Item): Item[] {
  if (!Array.isArray(value)) throw new TypeError('no list')
  return value.map((item) => read(item))
}

export function numberIn(value: unknown): number {
  if (typeof value !== 'number') throw new TypeError('no number')
  return value
}

export function textIn(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('no text')
  return value
}

export function oneIn<Value>(value: unknown, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw new TypeError('none of those allowed')
  return found
}

export function orNull<Value>(value: unknown, read: (value: unknown) => Value): Value | null {
  return value === null ? null : read(value)
}
