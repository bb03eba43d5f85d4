import { seededRandom } from '../../oracles/seeded-random.ts'
import { type HeaderField, listHeaderFields } from './list-header-fields.ts'

export interface Mutant {
  readonly description: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Of whole numbers, beside the neighbours of the true one: none, few, what 31, 32, 53 and 64 bits end at. */
const INTEGERS = [0n, 1n, 2n, 3n, 8n, 17n, 255n, 4096n, 2n ** 20n, 2n ** 31n - 1n, 2n ** 31n, 2n ** 32n - 1n]
const LONG_INTEGERS = [...INTEGERS, 2n ** 40n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n]
const FLOATS = [0, -1, 1, 0.5, 1e-38, 1e12, 3e38, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]

/** Share of each way to break a file, in order. */
const FIELDS = 0.6
const CUTS = 0.1
const HEADER_BYTES = 0.2

/** `count` broken copies of a sound file, the same for the same seed. */
export function* mutateGguf(file: Uint8Array<ArrayBuffer>, count: number, seed: number): Generator<Mutant> {
  const random = seededRandom(seed)
  const below = (end: number) => Math.floor(random() * end)
  const { fields, end } = listHeaderFields(file)
  const groups = groupFields(fields)
  for (let i = 0; i < count; i++) {
    const share = (i + 0.5) / count
    if (share < FIELDS) yield changeField(file, pick(groups[i % groups.length]!, below), below)
    else if (share < FIELDS + CUTS) yield cut(file, i % 2 === 0 ? below(end) : below(file.length))
    else if (share < FIELDS + CUTS + HEADER_BYTES) yield changeBytes(file, 1 + below(4), () => below(end), below)
    else yield changeBytes(file, 1 + below(64), () => end + below(file.length - end), below)
  }
}

/**
 * One group a scalar of the metadata, since each means something else; of the many numbers of arrays and of the table one
 * group a kind and array.
 */
function groupFields(fields: readonly HeaderField[]): HeaderField[][] {
  const groups = new Map<string, HeaderField[]>()
  for (const field of fields) {
    const isOfTable = /\.weight$/.test(field.owner)
    const name = isOfTable ? field.kind : `${field.kind} ${field.owner}`
    const group = groups.get(name) ?? []
    group.push(field)
    groups.set(name, group)
  }
  return [...groups.values()]
}

function pick<T>(choices: readonly T[], below: (end: number) => number): T {
  return choices[below(choices.length)]!
}

function changeField(file: Uint8Array<ArrayBuffer>, field: HeaderField, below: (end: number) => number): Mutant {
  const bytes = file.slice()
  const view = new DataView(bytes.buffer)
  const { kind, owner, at } = field
  if (kind === 'float') {
    const value = pick(FLOATS, below)
    view.setFloat32(at, value, true)
    return { description: `${owner}: ${value}`, bytes }
  }
  const old = field.bytes === 8 ? view.getBigUint64(at, true) : BigInt(file[at]!)
  const near = [old - 1n, old + 1n, old * 2n, old + 16n, old + 32n]
  const value = pick([...(field.bytes === 8 ? LONG_INTEGERS : INTEGERS), ...near], below)
  if (field.bytes === 8) view.setBigUint64(at, BigInt.asUintN(64, value), true)
  else if (field.bytes === 4) view.setUint32(at, Number(BigInt.asUintN(32, value)), true)
  else view.setUint8(at, Number(BigInt.asUintN(8, value)))
  return { description: `${kind} of ${owner}: ${value}`, bytes }
}

function cut(file: Uint8Array<ArrayBuffer>, length: number): Mutant {
  return { description: `cut after ${length} bytes`, bytes: file.slice(0, length) }
}

function changeBytes(
  file: Uint8Array<ArrayBuffer>,
  count: number,
  place: () => number,
  below: (end: number) => number,
): Mutant {
  const bytes = file.slice()
  const places = Array.from({ length: count }, place)
  for (const at of places) bytes[at] = below(256)
  return { description: `other bytes at ${places.join(', ')}`, bytes }
}
