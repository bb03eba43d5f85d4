import binaryen from 'binaryen'

/** What processors make of the weights' eighth bit. */
export type EighthBit = 'signed' | 'unsigned'

/** For each of four lanes: sum of the four products x · w of bytes, x signed, in 32 bits. */
const emulated = (weights: EighthBit): string => {
  const extended = (half: 'low' | 'high', from: string, sign: 's' | 'u') =>
    `(i16x8.extend_${half}_i8x16_${sign} (local.get ${from}))`
  const pairs = (half: 'low' | 'high') =>
    `(i32x4.dot_i16x8_s ${extended(half, '$x', 's')} ${extended(half, '$w', weights === 'signed' ? 's' : 'u')})`
  const lanes = (first: number) =>
    [0, 2, 4, 6].flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * (lane + first) + byte)).join(' ')
  const everySecond = (first: number) => `(i8x16.shuffle ${lanes(first)} (local.get $low) (local.get $high))`
  return `(func $emulatedDot (param $x v128) (param $w v128) (param $sum v128) (result v128)
    (local $low v128) (local $high v128)
    (local.set $low ${pairs('low')})
    (local.set $high ${pairs('high')})
    (i32x4.add (local.get $sum) (i32x4.add ${everySecond(0)} ${everySecond(1)})))`
}

/** `binary` without relaxed products of four: it computes as on a processor of the other kind, several times as slowly. */
export function emulateDot(binary: Uint8Array, weights: EighthBit): Uint8Array {
  const module = binaryen.readBinary(binary)
  const text = module.emitText()
  module.dispose()
  const calling = text.replaceAll('(i32x4.relaxed_dot_i8x16_i7x16_add_s\n', '(call $emulatedDot\n')
  if (calling === text) throw new Error('nothing to emulate')
  const changed = binaryen.parseText(calling.replace(/\)\s*$/, `${emulated(weights)})`))
  changed.setFeatures(binaryen.Features.All & ~binaryen.Features.RelaxedSIMD)
  if (changed.validate() === 0) throw new Error('what emulates is no valid module')
  const bytes = changed.emitBinary()
  changed.dispose()
  return bytes
}
