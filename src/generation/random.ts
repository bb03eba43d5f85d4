/** Steps of mulberry32, as published: an odd increment near 2^32 / golden ratio, so that the state visits all 2^32 values. */
const INCREMENT = 0x6d2b79f5
const TWO_TO_32 = 2 ** 32

/** Uniform in [0, 1). */
export type Random = () => number

/**
 * mulberry32 by Tommy Ettinger (public domain, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c):
 * its whole state is the unsigned 32-bit `seed`, so a seed names one sequence of numbers on every engine and machine.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + INCREMENT) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32
  }
}
