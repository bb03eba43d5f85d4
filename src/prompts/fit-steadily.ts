import type { Tokenizer } from '../tokenizer/tokenizer.ts'
import { type EncodedLines, encodeLines } from './encode-lines.ts'
import { countLines, type FittedTexts, SUFFIX_SHARE } from './fit-context.ts'
import { takeNearest } from './take-nearest.ts'

/** Share of its budget by which the start of the prefix moves on at once, and that a growing text has until then. */
const JUMP = 0.25
/** UTF-16 units by which the start of the window is known again. */
const MARK_UNITS = 256

/** What of two texts was in the last prompt. A value: keep it, and hand it in with the next texts. */
export interface PromptWindow {
  /** Where the part of the prefix began. */
  readonly start: number
  readonly prefix: EncodedLines
  readonly suffix: EncodedLines
  /** The suffix was in the prompt to its end. */
  readonly suffixWhole: boolean
}

export interface SteadilyFitted extends FittedTexts {
  readonly window: PromptWindow
}

/**
 * Texts for a prompt in which little may move from one key to the next, so that what is in the cache stays true: the part
 * of the suffix stays as long as the suffix does, and the start of the prefix moves only when it has to, and then by a
 * quarter of its budget. Shares and whole lines are those of `fitContext`.
 */
export function fitSteadily(
  tokenizer: Tokenizer,
  prefix: string,
  suffix: string,
  room: number,
  before: PromptWindow | null,
): SteadilyFitted {
  const held = before === null ? null : holdWindow(tokenizer, prefix, suffix, room, before)
  const window = held ?? cutWindow(tokenizer, prefix, suffix, room, before)
  return {
    prefixIds: window.prefix.ids,
    suffixIds: window.suffix.ids,
    cut: {
      prefixLines: countLines(prefix.slice(0, window.start)),
      suffixLines: countLines(suffix.slice(window.suffix.text.length)),
    },
    window,
  }
}

/** The window at the edges that it had; null where it must move. */
function holdWindow(
  tokenizer: Tokenizer,
  prefix: string,
  suffix: string,
  room: number,
  before: PromptWindow,
): PromptWindow | null {
  const { start, suffixWhole } = before
  const kept = before.suffix.text
  if (suffixWhole ? suffix !== kept : !suffix.startsWith(kept)) return null
  if (start > 0 && !prefix.startsWith(before.prefix.text.slice(0, MARK_UNITS), start)) return null
  const text = prefix.slice(start)
  const prefixRoom = room - before.suffix.ids.length
  const encoded = encodeLines(text, tokenizer.encode, tokenizer, before.prefix)
  if (encoded.ids.length > prefixRoom) return null
  // Far above the place that it was cut for, it would leave out what fits by now.
  if (start > 0 && encoded.ids.length < prefixRoom * (1 - 2 * JUMP)) return null
  return { ...before, prefix: encoded }
}

function cutWindow(
  tokenizer: Tokenizer,
  prefix: string,
  suffix: string,
  room: number,
  before: PromptWindow | null,
): PromptWindow {
  const sides = {
    before: { text: prefix, near: 'end', encode: tokenizer.encode, tokenizer },
    after: { text: suffix, near: 'start', encode: tokenizer.encodeInfill, tokenizer },
  } as const
  const spare = Math.floor(room * (1 - SUFFIX_SHARE) * JUMP)
  const share = Math.floor(room * SUFFIX_SHARE)
  const whole = takeNearest(sides.before, room)
  const free = whole.left === '' ? room - whole.ids.length - spare : 0
  const after = takeNearest(sides.after, Math.max(share, free))
  const prefixRoom = room - after.ids.length
  const start = whole.left === '' && whole.ids.length <= prefixRoom ? 0 : startFor(prefixRoom)
  return {
    start,
    prefix: encodeLines(prefix.slice(start), tokenizer.encode, tokenizer, before?.prefix ?? null),
    suffix: encodeLines(suffix.slice(0, suffix.length - after.left.length), tokenizer.encodeInfill, tokenizer, null),
    suffixWhole: after.left === '',
  }

  /** A quarter of the room stays free for what will be typed. */
  function startFor(prefixRoom: number): number {
    return takeNearest(sides.before, Math.ceil(prefixRoom * (1 - JUMP))).left.length
  }
}
