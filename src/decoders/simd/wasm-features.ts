/** The builds of the engine, by how they multiply integers: see `generate-tiles.mjs`. */
export type EngineBuild = 'plain' | 'quads' | 'pairs'

const MAGIC_AND_VERSION = [0, 97, 115, 109, 1, 0, 0, 0]
/** i8x16.splat of a local, of 0; i32x4.extract_lane 0. */
const splatLocal = (index: number) => [32, index, 253, 15]
const SPLAT_ZERO = [65, 0, 253, 15]
const FIRST_LANE = [253, 27, 0]
/** i32x4.relaxed_dot_i8x16_i7x16_add_s, opcode 0x113. */
const RELAXED_DOT_ADD = [253, 147, 2]

/** A module of one function (i32, i32) → i32, exported as `f`. */
function moduleOf(body: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(
    ...MAGIC_AND_VERSION,
    ...[1, 7, 1, 96, 2, 127, 127, 1, 127], // its type
    ...[3, 2, 1, 0],
    ...[7, 5, 1, 1, 102, 0, 0], // its export
    ...[10, body.length + 4, 1, body.length + 2, 0, ...body, 11], // no locals of its own
  )
}

const SIMD = moduleOf([...splatLocal(0), ...FIRST_LANE])
const RELAXED = moduleOf([...splatLocal(0), ...splatLocal(1), ...SPLAT_ZERO, ...RELAXED_DOT_ADD, ...FIRST_LANE])

export function hasSimd(): boolean {
  return WebAssembly.validate(SIMD)
}

/** A module that imports a shared memory of 64-bit addresses. */
const MEMORY64 = Uint8Array.of(
  ...MAGIC_AND_VERSION,
  ...[2, 16, 1, 3, 101, 110, 118, 6, 109, 101, 109, 111, 114, 121, 2, 7, 1, 2], // env.memory, 1 to 2 pages
)

/** Memories beyond 4 GiB. */
export function hasMemory64(): boolean {
  return WebAssembly.validate(MEMORY64)
}

/** Whether this thread may hand a memory to another: not without isolation, and not in every browser's workers. */
export function canShareMemory(): boolean {
  const { port1 } = new MessageChannel()
  try {
    port1.postMessage(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }))
    return true
  } catch {
    return false
  } finally {
    port1.close()
  }
}

/** The fastest build that is right here; the caller has made sure of SIMD. */
export function chooseBuild(): EngineBuild {
  if (!WebAssembly.validate(RELAXED)) return 'plain'
  const { f } = new WebAssembly.Instance(new WebAssembly.Module(RELAXED)).exports
  const dot = f as (x: number, w: number) => number
  if (!isExact(dot)) return 'plain'
  return sumsPairsIn16Bits(dot) ? 'pairs' : 'quads'
}

/** Within 7 bits there is one right result; V8's baseline compiler missed it before relaxed SIMD was shipped (Node 20). */
function isExact(dot: (x: number, w: number) => number): boolean {
  return [127, -127, 3].every((x) => [127, 15, 1].every((w) => dot(x, w) === 4 * x * w))
}

/**
 * Beyond 7 bits processors differ, and tell what they are: without an instruction for four products, pairs of them are
 * summed in 16 bits and saturate at −32768. Then summing more pairs there, before they are widened, saves time.
 */
function sumsPairsIn16Bits(dot: (x: number, w: number) => number): boolean {
  return dot(-127, 255) === 2 * -32768
}
