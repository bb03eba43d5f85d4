import { instantiateEngine } from './engine-exports.ts'

/** A module of one function with the instruction in question, which an engine without it refuses. */
const module = (...body: number[]) =>
  // prettier-ignore
  Uint8Array.of(
    ...[0, 97, 115, 109, 1, 0, 0, 0], // magic and version
    ...[1, 5, 1, 96, 0, 1, 123], // one type: () → v128
    ...[3, 2, 1, 0], // one function of it
    ...[10, body.length + 4, 1, body.length + 2, 0, ...body, 11], // its body, no locals
  )

/** i8x16.splat of 0. */
const ZEROS = [65, 0, 253, 15]

const SIMD = module(...ZEROS)
/** i32x4.relaxed_dot_i8x16_i7x16_add_s, opcode 0x113. */
const RELAXED_DOT = module(...ZEROS, ...ZEROS, ...ZEROS, 253, 147, 2)

export function hasSimd(): boolean {
  return WebAssembly.validate(SIMD)
}

export function hasRelaxedSimd(): boolean {
  return WebAssembly.validate(RELAXED_DOT)
}

/** False where a browser has the relaxed dot but computes it wrongly: V8's baseline compiler did so before it shipped (Node 20). */
export function dotsExactly(module: WebAssembly.Module): boolean {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true })
  return instantiateEngine(module, memory).dotsExactly() !== 0
}
