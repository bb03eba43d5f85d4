import { ModelFormatError } from '../lib/errors.ts'
import type { GgufValue } from './gguf-file.ts'

type Metadata = ReadonlyMap<string, GgufValue>

/** Inclusive. */
interface Bounds {
  readonly min: number
  readonly max: number
}

/** A whole number within `bounds`; `null` where the key is absent. */
export function readOptionalInteger(metadata: Metadata, key: string, bounds: Bounds): number | null {
  const value = metadata.get(key)
  if (value === undefined) return null
  if (typeof value !== 'number' || !Number.isInteger(value) || value < bounds.min || value > bounds.max) {
    throw new ModelFormatError('corrupt', `${key} is ${describe(value)}`)
  }
  return value
}

export function readInteger(metadata: Metadata, key: string, bounds: Bounds): number {
  return readOptionalInteger(metadata, key, bounds) ?? missing(key)
}

/** A finite number within `bounds`; `null` where the key is absent. */
export function readOptionalNumber(metadata: Metadata, key: string, bounds: Bounds): number | null {
  const value = metadata.get(key)
  if (value === undefined) return null
  if (typeof value !== 'number' || !(value >= bounds.min && value <= bounds.max)) {
    throw new ModelFormatError('corrupt', `${key} is ${describe(value)}`)
  }
  return value
}

export function readText(metadata: Metadata, key: string): string {
  const value = metadata.get(key) ?? missing(key)
  if (typeof value !== 'string') throw new ModelFormatError('corrupt', `${key} is ${describe(value)}`)
  return value
}

export function readTexts(metadata: Metadata, key: string): readonly string[] {
  const value = metadata.get(key) ?? missing(key)
  if (!Array.isArray(value)) throw new ModelFormatError('corrupt', `${key} is ${describe(value)}`)
  return value
}

/** Numbers of any stored type, exactly `length` of them. */
export function readNumbers(metadata: Metadata, key: string, length: number): ArrayLike<number> {
  const value = metadata.get(key) ?? missing(key)
  if (typeof value !== 'object' || !ArrayBuffer.isView(value) || value.length !== length) {
    throw new ModelFormatError('corrupt', `${key} is ${describe(value)}, not ${length} numbers`)
  }
  return value
}

function missing(key: string): never {
  throw new ModelFormatError('corrupt', `${key} is missing`)
}

function describe(value: GgufValue): string {
  return typeof value === 'object' ? `an array of ${value.length}` : JSON.stringify(value)
}
