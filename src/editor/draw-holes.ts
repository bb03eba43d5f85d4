import * as monaco from 'monaco-editor/editor/editor.api'
import { findHoles } from '../lib/holes.ts'
import { numberHoles } from './number-holes.ts'

/** Up to this many UTF-16 units the text is searched at every change (well under a millisecond); a larger one once in a pause. */
const SEARCH_AT_ONCE = 100_000
/** Milliseconds without a change before a large text is searched. */
const SEARCH_PAUSE = 150
/** Half an em (U+2002) of room inside the chip; padding would let the cursor before the chip stand inside it. */
const CHIP_EDGE = '\u2002'

export interface HoleChips {
  /** The markers as they are drawn now. */
  ranges(): monaco.Range[]
  /** To be called when the text or the open fills have changed. */
  update(): void
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
    const holes = numberHoles(findHoles(model.getValue()), openStarts())
    chips.set(
      holes.map(({ span, number }) => ({
        range: monaco.Range.fromPositions(model.getPositionAt(span.start), model.getPositionAt(span.end)),
        options: chip(chipText(number)),
      })),
    )
  }
  const update = () => {
    clearTimeout(timer)
    if (model.getValueLength() <= SEARCH_AT_ONCE) draw()
    else timer = setTimeout(draw, SEARCH_PAUSE)
  }
  draw()
  return { ranges: () => chips.getRanges(), update, dispose: () => clearTimeout(timer) }
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
