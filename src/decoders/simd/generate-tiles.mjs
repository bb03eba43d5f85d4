// Writes the products of one tile, unrolled: 16 output rows × 1, 2 or 4 tokens for each weight type, as AssemblyScript.
//
// A quantised tile is read in blocks of 32 inputs. One load of 16 bytes holds 4 rows × 4 neighbouring inputs, so that four
// activations, broadcast to all lanes, meet four rows at once and no sum across lanes is ever needed. Codes are kept
// unsigned; what was added to make them so is taken off by starting the integer sum at −zero × (sum of the activations).
// Integer sums are exact and every float operation has one order for any number of tokens: results do not depend on how
// tokens are grouped, nor on which of the two builds runs.

const TOKENS = [1, 2, 4]
/** Groups of 4 rows in a tile. */
const GROUPS = 4

/**
 * Bytes of a block: the codes, group after group (4 bits: two groups of 4 inputs, 16 apart, a load; 8 bits: one), further
 * high bits of the codes, then scales. `halves`: a scale in half precision a row. `mins`: a whole number of 6 bits for
 * scale and least value each a row; `pair`: a signed byte for each 16 inputs a row. Those two multiply half-precision
 * numbers that stand once for 8 blocks, in front of them. Source of the quantisations: ggml-quants.c.
 */
const QUANTISED = [
  { name: 'q4_0', bits: 4, highBits: 0, zero: 8, scales: 'halves' },
  { name: 'q8_0', bits: 8, highBits: 0, zero: 128, scales: 'halves' },
  { name: 'q4_k', bits: 4, highBits: 0, zero: 0, scales: 'mins' },
  { name: 'q5_k', bits: 4, highBits: 1, zero: 0, scales: 'mins' },
  { name: 'q6_k', bits: 4, highBits: 2, zero: 32, scales: 'pair' },
]

const each = (n, line) => Array.from({ length: n }, (_, i) => line(i)).join('\n')

const HEADER = `// Written by generate-tiles.mjs.
import { loadBytes, loadHalves, loadHalvesShifted, loadSignedBytes } from '../kernels/numbers'
import { BLOCK_BYTES, FIRST_SUM, LAST_SUM, SCALE, SUM } from '../kernels/operand'

@inline
function finish(out: usize, offset: usize, sum: v128, add: bool): void {
  v128.store(out + offset, add ? f32x4.add(v128.load(out + offset), sum) : sum)
}
`

function tile(name, tokens, body) {
  return `
/** out (${tokens}, 16) = W (16, inputs) · x (${tokens}, inputs), added to out where \`add\`. */
export function ${name}_${tokens}(w: usize, x0: usize, stride: usize, inputs: i32, out: usize, outStride: usize, add: bool): void {
${each(tokens - 1, (t) => `  let x${t + 1} = x${t} + stride`)}
${each(tokens, (t) => each(GROUPS, (g) => `  let s${t}${g} = f32x4.splat(0)`))}
${body}
${each(tokens, (t) => each(GROUPS, (g) => `  finish(out + outStride * ${t}, ${g * 16}, s${t}${g}, add)`))}
}
`
}

/** F32, F16 and BF16: input by input, the 16 weights of an input next to one another. */
function floatTile(name, tokens, inputBytes, load) {
  const input = (t) => `    const a${t} = v128.load32_splat(x${t})
${each(GROUPS, (g) => `    s${t}${g} = f32x4.add(s${t}${g}, f32x4.mul(w${g}, a${t}))`)}
    x${t} += 4`
  return tile(
    name,
    tokens,
    `  for (let i = 0; i < inputs; i++) {
${each(GROUPS, (g) => `    const w${g} = ${load(g)}`)}
${each(tokens, input)}
    w += ${inputBytes}
  }`,
  )
}

/** Four rows' integer products with one load; \`a\` sums the first 16 inputs and \`b\` the last, which may be one sum. */
const relaxedDot = (t, at, acc) =>
  `        ${acc}${t} = i32x4.relaxed_dot_i8x16_i7x16_add_s(v128.load32_splat(x${t}, ${at}), u, ${acc}${t})`
const plainDot = (t, at, acc) =>
  `        ${acc}${t} = i32x4.add(${acc}${t}, i32x4.dot_i16x8_s(v128.load32_splat(x${t}, ${at}), u))`

const step = (tokens, unpack, dot, at, acc) => `        u = ${unpack}\n${each(tokens, (t) => dot(t, at, acc))}`

/** The high bits of input group `j` (4 inputs each), from vector `h…` moved to bit 4; `odd`: of the odd bytes, to the low byte. */
function highBits(bits, j, odd, lanes) {
  const from = ((j * bits) % 8) + (odd ? 8 : 0)
  const vector = `h${Math.floor((j * bits) / 8)}`
  const moved =
    from === 4 ? vector : from < 4 ? `i16x8.shl(${vector}, ${4 - from})` : `i16x8.shr_u(${vector}, ${from - 4})`
  return `v128.and(${moved}, ${lanes}.splat(${((1 << bits) - 1) << 4}))`
}

/** One load of 4-bit codes: inputs 4j … in the low halves of its bytes, 16 + 4j … in the high ones. */
function nibbles(type, tokens, offset, j, last) {
  const whole = (low, group, odd, lanes) =>
    type.highBits === 0 ? low : `v128.or(${low}, ${highBits(type.highBits, group, odd, lanes)})`
  const relaxed = (low, group, at, acc) => step(tokens, whole(low, group, false, 'i8x16'), relaxedDot, at, acc)
  const plain = (low, group, odd, at, acc) => step(tokens, whole(low, group, odd, 'i16x8'), plainDot, at, acc)
  return `      v = v128.load(w, ${offset + 16 * j})
      if (ASC_FEATURE_RELAXED_SIMD) {
${relaxed('v128.and(v, i8x16.splat(15))', j, 4 * j, 'a')}
${relaxed('v128.and(i16x8.shr_u(v, 4), i8x16.splat(15))', j + 4, 16 + 4 * j, last)}
      } else {
${plain('v128.and(v, i16x8.splat(15))', j, false, 8 * j, 'a')}
${plain('v128.and(i16x8.shr_u(v, 8), i16x8.splat(15))', j, true, 8 * j + 4, 'a')}
${plain('v128.and(i16x8.shr_u(v, 4), i16x8.splat(15))', j + 4, false, 32 + 8 * j, last)}
${plain('i16x8.shr_u(v, 12)', j + 4, true, 32 + 8 * j + 4, last)}
      }`
}

/** One load of 8-bit codes. The relaxed dot takes 7 bits: the upper seven in \`b\`, doubled at the end, and the lowest in \`a\`. */
function bytes(tokens, offset, j) {
  return `      v = v128.load(w, ${offset + 16 * j})
      if (ASC_FEATURE_RELAXED_SIMD) {
${step(tokens, 'v128.and(i16x8.shr_u(v, 1), i8x16.splat(127))', relaxedDot, 4 * j, 'b')}
${step(tokens, 'v128.and(v, i8x16.splat(1))', relaxedDot, 4 * j, 'a')}
      } else {
${step(tokens, 'v128.and(v, i16x8.splat(255))', plainDot, 8 * j, 'a')}
${step(tokens, 'i16x8.shr_u(v, 8)', plainDot, 8 * j + 4, 'a')}
      }`
}

const START = (zero, sum) => (zero === 0 ? 'i32x4.splat(0)' : `i32x4.splat(-${zero} * ${sum})`)
const sum = (t, which) => `load<i32>(x${t}, ${which})`

/** What scales one group's integers: the vectors made once for all tokens, and how a token's sum takes them. */
const SCALES = {
  halves: {
    accumulators: (type, t) => [
      `let a${t} = ${START(type.zero, sum(t, 'SUM'))}`,
      ...(type.bits === 8 ? [`let b${t} = i32x4.splat(0)`] : []),
    ],
    load: (g, at) => `      const scale = loadHalvesShifted(w, ${at + 8 * g})`,
    apply: (type, t, g) =>
      `${type.bits === 8 ? `      if (ASC_FEATURE_RELAXED_SIMD) a${t} = i32x4.add(a${t}, i32x4.shl(b${t}, 1))\n` : ''}      s${t}${g} = f32x4.add(s${t}${g}, f32x4.mul(f32x4.convert_i32x4_s(a${t}), f32x4.mul(scale, d${t})))`,
    bytes: 32,
    front: 0,
  },
  mins: {
    accumulators: (_, t) => [`let a${t} = i32x4.splat(0)`],
    load: (g, at) => `      const scale = f32x4.mul(loadBytes(w + ${at + 4 * g}), loadHalvesShifted(front, ${8 * g}))
      const least = f32x4.mul(loadBytes(w + ${at + 16 + 4 * g}), loadHalvesShifted(front, ${32 + 8 * g}))`,
    apply: (_, t, g) =>
      `      s${t}${g} = f32x4.add(s${t}${g}, f32x4.mul(f32x4.sub(f32x4.mul(f32x4.convert_i32x4_s(a${t}), scale), f32x4.mul(least, f32x4.splat(<f32>${sum(t, 'SUM')}))), d${t}))`,
    bytes: 32,
    front: 64,
  },
  pair: {
    accumulators: (type, t) => [
      `let a${t} = ${START(type.zero, sum(t, 'FIRST_SUM'))}`,
      `let b${t} = ${START(type.zero, sum(t, 'LAST_SUM'))}`,
    ],
    load: (g, at) => `      const whole = loadHalvesShifted(front, ${8 * g})
      const first = f32x4.mul(loadSignedBytes(w + ${at + 4 * g}), whole)
      const last = f32x4.mul(loadSignedBytes(w + ${at + 16 + 4 * g}), whole)`,
    apply: (_, t, g) =>
      `      s${t}${g} = f32x4.add(s${t}${g}, f32x4.mul(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a${t}), first), f32x4.mul(f32x4.convert_i32x4_s(b${t}), last)), d${t}))`,
    bytes: 32,
    front: 32,
  },
}

/** Blocks that share the numbers in front of them. */
const BLOCKS_TOGETHER = 8

function block(type, tokens) {
  const scales = SCALES[type.scales]
  const groupBytes = type.bits * 16
  const high = { at: groupBytes * GROUPS, bytes: type.highBits * 16 }
  const scalesAt = high.at + high.bytes * GROUPS
  const last = type.scales === 'pair' ? 'b' : 'a'
  const group = (g) => `    {
${each(tokens, (t) =>
  scales
    .accumulators(type, t)
    .map((line) => `      ${line}`)
    .join('\n'),
)}
${each(type.highBits, (h) => `      const h${h} = v128.load(w, ${high.at + high.bytes * g + 16 * h})`)}
${each(type.bits, (j) => (type.bits === 4 ? nibbles(type, tokens, g * groupBytes, j, last) : bytes(tokens, g * groupBytes, j)))}
${scales.load(g, scalesAt)}
${each(tokens, (t) => scales.apply(type, t, g))}
    }`
  return `${each(tokens, (t) => `    const d${t} = v128.load32_splat(x${t}, SCALE)`)}
${each(GROUPS, group)}
${each(tokens, (t) => `    x${t} += BLOCK_BYTES`)}
    w += ${scalesAt + scales.bytes}`
}

function quantisedTile(type, tokens) {
  const { front } = SCALES[type.scales]
  const loop =
    front === 0
      ? `  for (let i = 0; i < inputs; i += 32) {\n${block(type, tokens)}\n  }`
      : `  for (let i = 0; i < inputs; i += ${32 * BLOCKS_TOGETHER}) {
    const front = w
    w += ${front}
    for (let n = 0; n < ${BLOCKS_TOGETHER}; n++) {\n${block(type, tokens)}\n    }
  }`
  return tile(type.name, tokens, `  let v: v128, u: v128\n${loop}`)
}

/** The whole module. */
export function generateTiles() {
  const perTokens = (write) => TOKENS.map(write).join('')
  return [
    HEADER,
    perTokens((n) => floatTile('f32', n, 64, (g) => `v128.load(w, ${16 * g})`)),
    perTokens((n) => floatTile('f16', n, 32, (g) => `loadHalves(w + ${8 * g})`)),
    perTokens((n) => floatTile('bf16', n, 32, (g) => `i32x4.shl(v128.load_ext<i16>(w, ${8 * g}), 16)`)),
    ...QUANTISED.map((type) => perTokens((n) => quantisedTile(type, n))),
  ].join('')
}
