// Writes the products of a tile, unrolled: 16 output rows × 1, 2 or 4 tokens for each weight type, as AssemblyScript. For one
// token also of two tiles at once: then memory is what is waited for, and it fetches ahead in two places more than in one.
//
// A quantised tile is read in blocks of 32 inputs. One load of 16 bytes holds 4 rows × 4 neighbouring inputs, so that four
// activations, broadcast to all lanes, meet four rows at once and no sum across lanes is ever needed. Codes are kept
// unsigned; what was added to make them so is taken off by starting the integer sum at −zero × (sum of the activations).
// Integer sums are exact and every float operation has one order for any number of tokens: results do not depend on how
// tokens are grouped, nor on which of the builds runs.

/**
 * How integers are multiplied; one binary each. The relaxed products are defined for weights of 7 bits, and take what a
 * processor makes of the eighth, which `chooseBuild` asks it.
 */
export const DOTS = {
  /** SIMD128 alone: codes and activations in 16 bits. */
  plain: { relaxed: false },
  /** Pairs of products summed in 16 bits for as long as they fit: what x86 has had for long. */
  pairs: { relaxed: true },
  /** Four products a lane at once by one instruction, the weights' eighth bit worth 128 (AVX-VNNI's vpdpbusd). */
  unsigned: { relaxed: true },
  /** The same, the eighth bit being the sign (ARM's sdot). */
  signed: { relaxed: true },
}

/** What one call multiplies: so many tiles with so many tokens; and how its function's name ends. */
const SHAPES = [
  { tiles: 1, tokens: 1, suffix: '1' },
  { tiles: 2, tokens: 1, suffix: 'pair' },
  { tiles: 1, tokens: 2, suffix: '2' },
  { tiles: 1, tokens: 4, suffix: '4' },
]
/** Groups of 4 rows in a tile. All of a block are computed in one go: then a tile is read once, in the order in which it stands. */
const GROUPS = [0, 1, 2, 3]

/**
 * Groups that meet a token's activations together, which are then loaded half as often: where their sums and codes, the
 * activations and a mask fit a processor's 16 registers. Of one token the activations stay in registers anyway.
 */
function groupsTogether(type, tokens, dots) {
  const sumsEach = new Set(products(type, 0, 0, dots).map(({ acc }) => acc)).size
  return tokens > 1 && sumsEach === 1 ? [GROUPS.slice(0, 2), GROUPS.slice(2)] : GROUPS.map((g) => [g])
}

/** Largest magnitude of an activation's code, and of a sum in 16 bits. */
const LARGEST_ACTIVATION = 127
const LARGEST_SUM = 32767

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
const ofGroups = (line) => GROUPS.map(line).join('\n')

const FLOATS = ['f32', 'f16', 'bf16']
const NAMES = [...FLOATS, ...QUANTISED.map(({ name }) => name)]

const HEADER = `// Written by generate-tiles.mjs.
import { HALF_EXPONENT_SHIFT, HALF_EXPONENT_UNSHIFT, HALF_MASK, kept, loadBytes, loadHalvesShifted, loadSignedBytes } from '../kernels/numbers'
import { BLOCK_BYTES, NEGATED_FIRST, NEGATED_LAST, NEGATED_SUM, SCALE } from '../kernels/operand'
import { ${NAMES.map((name) => name.toUpperCase()).join(', ')} } from '../kernels/types'

@inline
function finish(out: usize, offset: usize, sum: v128, add: bool): void {
  v128.store(out + offset, add ? f32x4.add(v128.load(out + offset), sum) : sum)
}
`

const parametersOf = ({ tiles }) =>
  tiles === 1
    ? 'tile0: usize, x: usize, stride: usize, inputs: i32, out0: usize, outStride: usize, add: bool'
    : 'tile0: usize, tile1: usize, x: usize, inputs: i32, out0: usize, out1: usize, add: bool'

/** The sum of tile `k`, token `t` and group of rows `g`, or a part of it. */
const sumOf = (k, t, g, part = 's') => `${part}${k}${t}${g}`

/** `loop` is the loop over the inputs: w0 (and w1) walk along the tiles, x0 … along the tokens. */
function tile(name, shape, loop) {
  const { tiles, tokens, suffix } = shape
  const out = (k, t) => (t === 0 ? `out${k}` : `out${k} + outStride * ${t}`)
  const sums = (line) => each(tiles, (k) => each(tokens, (t) => ofGroups((g) => line(k, t, g))))
  return `
/** ${tiles === 1 ? `out (${tokens}, 16)` : 'out0, out1 (16 each)'} = W (16, inputs) · x (${tokens}, inputs), added to out where \`add\`. */
export function ${name}_${suffix}(${parametersOf(shape)}): void {
${keptIn(loop)}
${each(tiles, (k) => `  let w${k} = tile${k}`)}
${each(tokens, (t) => `  let x${t} = ${t === 0 ? 'x' : `x${t - 1} + stride`}`)}
${sums((k, t, g) => `  let ${sumOf(k, t, g)} = f32x4.splat(0)`)}
${loop}
${sums((k, t, g) => `  finish(${out(k, t)}, ${g * 16}, ${sumOf(k, t, g)}, add)`)}
}
`
}

/** Constants by the names that they have in a loop: `kept` says why they have any. Masks are named by their lanes' bits and value. */
const CONSTANTS = {
  ones: '0x10001',
  halfMask: 'HALF_MASK',
  halfRise: 'reinterpret<i32>(HALF_EXPONENT_SHIFT)',
  halfFall: 'reinterpret<i32>(HALF_EXPONENT_UNSHIFT)',
}
const mask = (bits, value) => `mask${bits}_${value}`
const halves = (address) => `loadHalvesShifted(${address}, halfMask)`

function keptIn(loop) {
  const masks = [...new Set(loop.match(/mask\d+_\d+/g))].map((name) => {
    const [, bits, value] = /(\d+)_(\d+)/.exec(name)
    const lanes = Array.from({ length: 32 / bits }, (_, i) => value * 2 ** (bits * i))
    return [name, lanes.reduce((a, b) => a | b)]
  })
  const others = Object.entries(CONSTANTS).filter(([name]) => loop.includes(name))
  return [...masks, ...others].map(([name, value]) => `  const ${name} = kept(${value})`).join('\n')
}

/** Calls the function of a weight type by ggml's number. */
function dispatch(shape) {
  const names = parametersOf(shape).replaceAll(/: \w+/g, '')
  return `
export function multiply_${shape.suffix}(type: i32, ${parametersOf(shape)}): void {
  switch (type) {
${NAMES.map((name) => `    case ${name.toUpperCase()}:\n      return ${name}_${shape.suffix}(${names})`).join('\n')}
    default:
      unreachable()
  }
}
`
}

/** F32, F16 and BF16: input by input, the 16 weights of an input next to one another. */
function floatTile(name, shape, inputBytes, load) {
  const { tiles, tokens } = shape
  const product = (k, t) => (g) => addTo(k, t, g, `f32x4.mul(w${k}${g}, a${t})`)
  return tile(
    name,
    shape,
    `  for (let i = 0; i < inputs; i++) {
${each(tokens, (t) => `    const a${t} = v128.load32_splat(x${t})`)}
${each(tiles, (k) => ofGroups((g) => `    const w${k}${g} = ${load(`w${k}`, g)}`))}
${each(tiles, (k) => each(tokens, (t) => ofGroups(product(k, t))))}
${each(tokens, (t) => `    x${t} += 4`)}
${each(tiles, (k) => `    w${k} += ${inputBytes}`)}
  }`,
  )
}

/**
 * Four rows' codes for the 16 lanes of one vector: `unpack` makes them, `at` is where the activations stand in the block,
 * `acc` which sum they go to, `most` the largest code.
 */
function products(type, k, g, dots) {
  const loads = type.bits === 4 ? nibbles : bytes
  return Array.from({ length: type.bits }, (_, j) => {
    const vector = `v128.load(w${k}, ${g * type.bits * 16 + 16 * j})`
    return loads(type, j, g, vector, dots)
  }).flat()
}

/** One load of 4-bit codes: inputs 4j … in the low halves of its bytes, 16 + 4j … in the high ones. */
function nibbles(type, j, g, vector, dots) {
  const { relaxed } = DOTS[dots]
  const most = (16 << type.highBits) - 1
  const last = type.scales === 'pair' ? 'b' : 'a'
  const part = (low, group, odd, at, acc) => {
    const high = type.highBits === 0 ? null : highBits(type.highBits, group, g, odd, relaxed ? 8 : 16)
    return { unpack: high === null ? low : `v128.or(${low}, ${high})`, at, acc, most }
  }
  const parts = relaxed
    ? [
        part(`v128.and(v${g}, ${mask(8, 15)})`, j, false, 4 * j, 'a'),
        part(`v128.and(i16x8.shr_u(v${g}, 4), ${mask(8, 15)})`, j + 4, false, 16 + 4 * j, last),
      ]
    : [
        part(`v128.and(v${g}, ${mask(16, 15)})`, j, false, 8 * j, 'a'),
        part(`v128.and(i16x8.shr_u(v${g}, 8), ${mask(16, 15)})`, j, true, 8 * j + 4, 'a'),
        part(`v128.and(i16x8.shr_u(v${g}, 4), ${mask(16, 15)})`, j + 4, false, 32 + 8 * j, last),
        part(`i16x8.shr_u(v${g}, 12)`, j + 4, true, 32 + 8 * j + 4, last),
      ]
  parts[0].vector = vector
  return parts
}

/** The high bits of input group `j` (4 inputs each) from vector `h…`, moved to bit 4 in lanes of so many bits; `odd`: of the odd bytes, to the low byte. */
function highBits(bits, j, g, odd, laneBits) {
  const from = ((j * bits) % 8) + (odd ? 8 : 0)
  const vector = `h${g}${Math.floor((j * bits) / 8)}`
  const up = `i16x8.shl(${vector}, ${4 - from})`
  const down = `i16x8.shr_u(${vector}, ${from - 4})`
  const moved = from === 4 ? vector : from < 4 ? up : down
  return `v128.and(${moved}, ${mask(laneBits, ((1 << bits) - 1) << 4)})`
}

/** One load of 8-bit codes. Pairs of whole ones would not fit 16 bits: halves in `b`, times 16 at the end, and in `a`. */
function bytes(_, j, g, vector, dots) {
  switch (dots) {
    case 'plain':
      return [
        { vector, unpack: `v128.and(v${g}, ${mask(16, 255)})`, at: 8 * j, acc: 'a' },
        { unpack: `i16x8.shr_u(v${g}, 8)`, at: 8 * j + 4, acc: 'a' },
      ]
    case 'pairs':
      return [
        { vector, unpack: `v128.and(v${g}, ${mask(8, 15)})`, at: 4 * j, acc: 'a', most: 15 },
        { unpack: `v128.and(i16x8.shr_u(v${g}, 4), ${mask(8, 15)})`, at: 4 * j, acc: 'b', most: 15 },
      ]
    case 'unsigned':
      return [{ vector, unpack: `v${g}`, at: 4 * j, acc: 'a' }]
    case 'signed':
      return [{ vector, unpack: `v128.xor(v${g}, ${mask(8, 128)})`, at: 4 * j, acc: 'a' }]
  }
}

/**
 * All integer products of some groups of 4 rows for every token. The order is that of the registers: activations are loaded
 * once for all groups, codes unpacked once for all tokens, and only the sums stay.
 */
function groupProducts(type, k, groups, tokens, dots) {
  const partsOf = groups.map((g) => products(type, k, g, dots))
  const seen = { a: 0, b: 0 }
  return partsOf[0]
    .map(({ at, acc, most }, i) => {
      const place = { n: seen[acc]++, count: partsOf[0].filter((part) => part.acc === acc).length }
      const codes = groups.map((g, index) => {
        const { vector, unpack } = partsOf[index][i]
        return `${vector === undefined ? '' : `      v${g} = ${vector}\n`}      u${g} = ${unpack}`
      })
      const sums = (t) => groups.map((g) => multiplyAdd(type, dots, { t, g, acc, most, ...place })).join('\n')
      return `${codes.join('\n')}\n${each(tokens, (t) => `      x = v128.load32_splat(x${t}, ${at})\n${sums(t)}`)}`
    })
    .join('\n')
}

/** The `n`th of `count` products of a sum. What the sum starts from comes with the first integers of 32 bits. */
function multiplyAdd(type, dots, { t, g, acc, most, n, count }) {
  const sum = `${acc}${t}${g}`
  const begin = SCALES[type.scales].start(zeroOf(type, dots), t, acc)
  const dot = (name) => `${name}(x, u${g}`
  if (dots === 'plain') return `      ${sum} = ${plus(n === 0 ? begin : sum, `${dot('i32x4.dot_i16x8_s')})`)}`
  if (dots !== 'pairs') {
    return `      ${sum} = ${dot('i32x4.relaxed_dot_i8x16_i7x16_add_s')}, ${n === 0 ? begin : sum})`
  }
  const fit = Math.floor(LARGEST_SUM / (2 * LARGEST_ACTIVATION * most))
  const pair = `${dot('i16x8.relaxed_dot_i8x16_i7x16_s')})`
  const pairs = `      p${sum} = ${n % fit === 0 ? pair : `i16x8.add(p${sum}, ${pair})`}`
  if ((n + 1) % fit !== 0 && n + 1 !== count) return pairs
  return `${pairs}\n      ${sum} = ${plus(n < fit ? begin : sum, `i32x4.dot_i16x8_s(p${sum}, ones)`)}`
}

const NOTHING = 'i32x4.splat(0)'
const plus = (before, value) => (before === NOTHING ? value : `i32x4.add(${before}, ${value})`)

/** What is added to codes to make them unsigned; to those of 8 bits nothing where they are taken for signed. */
const zeroOf = ({ zero, bits }, dots) => (bits === 8 && dots === 'signed' ? 0 : zero)
/** −zero × (sum of the activations); every zero is a power of two, and the operand holds sums negated. */
const start = (zero, t, which) =>
  zero === 0 ? NOTHING : `i32x4.shl(v128.load32_splat(x${t}, ${which}), ${Math.log2(zero)})`
const scaled = (sum, scale) => `f32x4.mul(f32x4.convert_i32x4_s(${sum}), ${scale})`
const addTo = (k, t, g, value, part = 's') =>
  `      ${sumOf(k, t, g, part)} = f32x4.add(${sumOf(k, t, g, part)}, ${value})`

/**
 * What scales one group's integers: the vectors made once for all tokens (of tile `k`, in its block `at`), and a token's share of
 * the sum. Where numbers in front of 8 blocks multiply, shares add up in `parts` first: `numbers` then says where each part's stand.
 */
const SCALES = {
  halves: {
    front: 0,
    parts: [],
    start: (zero, t, acc) => (acc === 'a' ? start(zero, t, 'NEGATED_SUM') : NOTHING),
    load: (k, g, at) => `      const scale${g} = ${halves(`w${k} + ${at + 8 * g}`)}`,
    share: (type, t, g, dots) => {
      const whole = type.bits === 8 && dots === 'pairs' ? `i32x4.add(a${t}${g}, i32x4.shl(b${t}${g}, 4))` : `a${t}${g}`
      return { s: scaled(whole, `f32x4.mul(scale${g}, d${t})`) }
    },
  },
  mins: {
    front: 64,
    parts: ['f', 'm'],
    numbers: { f: 0, m: 32 },
    start: () => NOTHING,
    load: (k, g, at) => `      const scale${g} = loadBytes(w${k} + ${at + 4 * g})
      const least${g} = loadBytes(w${k} + ${at + 16 + 4 * g})`,
    share: (_, t, g) => {
      const sum = scaled(`v128.load32_splat(x${t}, NEGATED_SUM)`, `d${t}`)
      return { f: `f32x4.mul(${scaled(`a${t}${g}`, `d${t}`)}, scale${g})`, m: `f32x4.mul(${sum}, least${g})` }
    },
  },
  pair: {
    front: 32,
    parts: ['f'],
    numbers: { f: 0 },
    start: (zero, t, acc) => start(zero, t, acc === 'a' ? 'NEGATED_FIRST' : 'NEGATED_LAST'),
    load: (k, g, at) => `      const first${g} = loadSignedBytes(w${k} + ${at + 4 * g})
      const last${g} = loadSignedBytes(w${k} + ${at + 16 + 4 * g})`,
    share: (_, t, g) => ({
      f: `f32x4.mul(f32x4.add(${scaled(`a${t}${g}`, `first${g}`)}, ${scaled(`b${t}${g}`, `last${g}`)}), d${t})`,
    }),
  },
}

/** Bytes of scales in a block: 16 rows of two bytes, whatever they are. */
const SCALE_BYTES = 32
/** Blocks that share the numbers in front of them. */
const BLOCKS_TOGETHER = 8

function block(type, { tiles, tokens }, dots) {
  const scales = SCALES[type.scales]
  const highAt = type.bits * 16 * GROUPS.length
  const highBytes = type.highBits * 16
  const scalesAt = highAt + highBytes * GROUPS.length
  const together = (k, groups) => {
    const sumNames = (g) =>
      each(tokens, (t) => `      let a${t}${g}: v128, b${t}${g}: v128, pa${t}${g}: v128, pb${t}${g}: v128`)
    const share = (t, g) =>
      Object.entries(scales.share(type, t, g, dots))
        .map(([part, value]) => addTo(k, t, g, value, part))
        .join('\n')
    const high = (g) =>
      each(type.highBits, (h) => `      const h${g}${h} = v128.load(w${k}, ${highAt + highBytes * g + 16 * h})`)
    return `    {
      let x: v128
${groups.map((g) => `      let v${g}: v128, u${g}: v128\n${sumNames(g)}`).join('\n')}
${groups.map(high).join('\n')}
${groupProducts(type, k, groups, tokens, dots)}
${groups.map((g) => scales.load(k, g, scalesAt)).join('\n')}
${each(tokens, (t) => groups.map((g) => share(t, g)).join('\n'))}
    }`
  }
  const unshifted = (scale) => (scales.parts.length === 0 ? scale : `f32x4.mul(${scale}, halfFall)`)
  return `${each(tokens, (t) => `    const d${t} = ${unshifted(`v128.load32_splat(x${t}, SCALE)`)}`)}
${each(tiles, (k) =>
  groupsTogether(type, tokens, dots)
    .map((groups) => together(k, groups))
    .join('\n'),
)}
${each(tokens, (t) => `    x${t} += BLOCK_BYTES`)}
${each(tiles, (k) => `    w${k} += ${scalesAt + SCALE_BYTES}`)}`
}

function quantisedTile(type, shape, dots) {
  return tile(type.name, shape, quantisedLoop(type, shape, dots))
}

function quantisedLoop(type, shape, dots) {
  const { front, parts, numbers } = SCALES[type.scales]
  const { tiles, tokens } = shape
  const blocks = block(type, shape, dots)
  if (front === 0) return `  for (let i = 0; i < inputs; i += 32) {\n${blocks}\n  }`
  const everyPart = (line) =>
    each(tiles, (k) => each(tokens, (t) => GROUPS.flatMap((g) => parts.map((part) => line(k, t, g, part))).join('\n')))
  const whole = (k, t, g, part) => {
    const number = `f32x4.mul(${halves(`front${k} + ${numbers[part] + 8 * g}`)}, halfRise)`
    return addTo(k, t, g, `f32x4.mul(${sumOf(k, t, g, part)}, ${number})`)
  }
  return `  for (let i = 0; i < inputs; i += ${32 * BLOCKS_TOGETHER}) {
${each(tiles, (k) => `    const front${k} = w${k}\n    w${k} += ${front}`)}
${everyPart((k, t, g, part) => `    let ${sumOf(k, t, g, part)} = f32x4.splat(0)`)}
    for (let n = 0; n < ${BLOCKS_TOGETHER}; n++) {\n${blocks}\n    }
${everyPart(whole)}
  }`
}

/** How four weights of one input are loaded. */
const FLOAT_LOADS = {
  f32: { bytes: 64, load: (w, g) => `v128.load(${w}, ${16 * g})` },
  f16: { bytes: 32, load: (w, g) => `f32x4.mul(${halves(`${w} + ${8 * g}`)}, halfRise)` },
  bf16: { bytes: 32, load: (w, g) => `i32x4.shl(v128.load_ext<i16>(${w}, ${8 * g}), 16)` },
}

/** The whole module; `dots` is a key of DOTS. */
export function generateTiles(dots) {
  const perShape = (write) => SHAPES.map(write).join('')
  return [
    HEADER,
    ...FLOATS.map((name) =>
      perShape((shape) => floatTile(name, shape, FLOAT_LOADS[name].bytes, FLOAT_LOADS[name].load)),
    ),
    ...QUANTISED.map((type) => perShape((shape) => quantisedTile(type, shape, dots))),
    perShape(dispatch),
  ].join('')
}
