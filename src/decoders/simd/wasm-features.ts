/** The builds of the engine, by how they multiply integers: see `generate-tiles.mjs`. */
export type EngineBuild = 'plain' | 'pairs' | 'unsigned' | 'signed'

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
  return buildFor(f as Dot)
}

/** The sum of four equal products x · w, with a sum in 32 bits; x signed. */
type Dot = (x: number, w: number) => number

/**
 * The build whose arithmetic `dot` has. Within 7 bits of `w` there is one right result, which V8's baseline compiler missed
 * before relaxed SIMD was shipped (Node 20). What becomes of the eighth is left to the environment, which keeps to it
 * (https://github.com/WebAssembly/relaxed-simd): a product of unsigned or signed weights, or sums of two that saturate at 16 bits.
 */
export function buildFor(dot: Dot): EngineBuild {
  const always = (weights: readonly number[], right: (x: number, w: number) => number) =>
    weights.every((w) => [127, -127, 3].every((x) => dot(x, w) === right(x, w)))
  if (!always([127, 15, 1], (x, w) => 4 * x * w)) return 'plain'
  const eighth = [128, 200, 255]
  if (always(eighth, (x, w) => 4 * x * w)) return 'unsigned'
  if (always(eighth, (x, w) => 4 * x * (w - 256))) return 'signed'
  return 'pairs'
}
