/** One number of a header: where it stands, and what it is for. */
export interface HeaderField {
  readonly kind: 'count' | 'length' | 'type' | 'value' | 'float' | 'dimensions' | 'dim' | 'offset'
  /** The metadata key or the tensor it belongs to. */
  readonly owner: string
  readonly at: number
  readonly bytes: 1 | 4 | 8
}

export interface HeaderFields {
  readonly fields: readonly HeaderField[]
  /** Where the tensor table ends. */
  readonly end: number
}

const BYTES_OF_TYPE: Readonly<Record<number, 1 | 4 | 8>> = { 4: 4, 5: 4, 6: 4, 7: 1, 10: 8 }
const FLOAT = 6
const STRING = 8
const ARRAY = 9

/** Every number in the header of a sound file, found by a reader of its own that knows what `writeGguf` writes. */
export function listHeaderFields(file: Uint8Array<ArrayBuffer>): HeaderFields {
  const view = new DataView(file.buffer)
  const fields: HeaderField[] = []
  // Behind magic and version.
  let at = 8
  const field = (kind: HeaderField['kind'], owner: string, bytes: HeaderField['bytes']): number => {
    fields.push({ kind, owner, at, bytes })
    const value = bytes === 8 ? Number(view.getBigUint64(at, true)) : bytes === 4 ? view.getUint32(at, true) : file[at]!
    at += bytes
    return value
  }
  const string = (owner: string): string => {
    const length = field('length', owner, 8)
    at += length
    return new TextDecoder().decode(file.subarray(at - length, at))
  }
  const value = (type: number, key: string) => {
    if (type === STRING) string(key)
    else if (type === ARRAY) {
      const element = field('type', key, 4)
      for (let left = field('count', key, 8); left > 0; left--) value(element, key)
    } else field(type === FLOAT ? 'float' : 'value', key, BYTES_OF_TYPE[type]!)
  }

  const tensorCount = field('count', 'tensors', 8)
  const entryCount = field('count', 'entries', 8)
  for (let i = 0; i < entryCount; i++) {
    const key = string('a key')
    value(field('type', key, 4), key)
  }
  for (let i = 0; i < tensorCount; i++) {
    const name = string('a name')
    for (let left = field('dimensions', name, 4); left > 0; left--) field('dim', name, 8)
    field('type', name, 4)
    field('offset', name, 8)
  }
  return { fields, end: at }
}
