import * as monaco from 'monaco-editor/editor/editor.api'
import { findHoles } from '../lib/holes.ts'
import { numberHoles } from './number-holes.ts'

/** Up to this many UTF-16 units the text is searched at every change (well under a millisecond); a larger one now and then. */
const SEARCH_AT_ONCE = 100_000
/** Milliseconds from a change of a large text to the search that takes it in, and others meanwhile. */
const SEARCH_DELAY = 150
/** Half an em (U+2002) of room inside the chip; padding would let the cursor before the chip stand inside it. */
const CHIP_EDGE = '\u2002'

export interface HoleChips {
  /** The markers as they are drawn now. */
  ranges(): monaco.Range[]
  /** To be called when the text has changed. */
  update(): void
  /** To be called when the open fills have changed: their chips go at once. */
  draw(): void
  dispose(): void
}

/**
 * Draws every marker as a numbered chip. The marker stays in the document, without width; the chip is injected before it.
 * `openStarts` gives the offsets of the markers that are being filled: they keep their numbers.
 */
export function drawHoles(
  editor: monaco.editor.ICodeEditor,
  model: monaco.editor.ITextModel,
  chipText: (number: number) => string,
  openStarts: () => readonly number[],
): HoleChips {
  const chips = editor.createDecorationsCollection()
  let timer: ReturnType<typeof setTimeout> | undefined
  const draw = () => {
    clearTimeout(timer)
    timer = undefined
    const holes = numberHoles(findHoles(model.getValue()), openStarts())
    chips.set(
      holes.map(({ span, number }) => ({
        range: monaco.Range.fromPositions(model.getPositionAt(span.start), model.getPositionAt(span.end)),
        options: chip(chipText(number)),
      })),
    )
  }
  const update = () => {
    if (model.getValueLength() <= SEARCH_AT_ONCE) draw()
    else timer ??= setTimeout(draw, SEARCH_DELAY)
  }
  draw()
  return { ranges: () => chips.getRanges(), update, draw, dispose: () => clearTimeout(timer) }
}

function chip(content: string): monaco.editor.IModelDecorationOptions {
  return {
    stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    inlineClassName: 'hole-marker',
    inlineClassNameAffectsLetterSpacing: true,
    before: {
      content: CHIP_EDGE + content + CHIP_EDGE,
      inlineClassName: 'hole-chip',
      inlineClassNameAffectsLetterSpacing: true,
      // The chip and its marker are one thing: the cursor stands before the chip or behind the marker.
      cursorStops: monaco.editor.InjectedTextCursorStops.Left,
    },
  }
}
