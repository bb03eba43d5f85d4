import { PairHeap } from './pair-heap.ts'
import type { Vocabulary } from './vocabulary.ts'

const NONE = -1

const encoder = new TextEncoder()

/**
 * SentencePiece's BPE: again and again the neighbours whose concatenation is the piece of the best score are joined, the
 * leftmost pair where scores tie; code points that are no piece become their UTF-8 bytes (a lone surrogate those of
 * U+FFFD). `text` has spaces as `▁` already. O(n log n).
 * Source: bpe_model.cc of SentencePiece, `llm_tokenizer_spm` of llama.cpp.
 */
export function mergePieces(vocabulary: Vocabulary, text: string): number[] {
  const ids: number[] = []
  let run: string[] = []
  // No merge reaches across a code point that joins nothing, so each run between two of them is merged by itself.
  for (const point of text) {
    if (vocabulary.joining.has(point)) {
      run.push(point)
      continue
    }
    mergeRun(vocabulary, run, ids)
    run = []
    pushPoint(vocabulary, point, ids)
  }
  mergeRun(vocabulary, run, ids)
  return ids
}

/** Appends the ids of one run to `ids`. Symbols form a linked list by the index of their first code point. */
function mergeRun(vocabulary: Vocabulary, points: readonly string[], ids: number[]): void {
  const { textIds, scores } = vocabulary
  const count = points.length
  const symbols = points.slice()
  const next = Int32Array.from(points, (_, i) => (i + 1 < count ? i + 1 : NONE))
  const previous = Int32Array.from(points, (_, i) => i - 1)
  const heap = new PairHeap()
  const offer = (left: number, right: number) => {
    if (left === NONE || right === NONE) return
    const id = textIds.get(symbols[left]! + symbols[right]!)
    if (id !== undefined) heap.push({ score: scores[id]!, left, right, id })
  }
  for (let i = 0; i + 1 < count; i++) offer(i, i + 1)
  for (let pair = heap.pop(); pair !== null; pair = heap.pop()) {
    const { left, right, id } = pair
    const merged = vocabulary.pieces[id]!
    // Stale where one of the two was joined with another since: then they no longer spell the piece, or are not neighbours.
    if (next[left] !== right || symbols[left]!.length + symbols[right]!.length !== merged.length) continue
    symbols[left] = merged
    symbols[right] = ''
    next[left] = next[right]!
    if (next[left] !== NONE) previous[next[left]!] = left
    next[right] = NONE
    offer(previous[left]!, left)
    offer(left, next[left]!)
  }
  for (let i = count > 0 ? 0 : NONE; i !== NONE; i = next[i]!) pushPoint(vocabulary, symbols[i]!, ids)
}

/** A symbol is a piece, or a single code point that is none. */
function pushPoint(vocabulary: Vocabulary, symbol: string, ids: number[]): void {
  const id = vocabulary.textIds.get(symbol)
  if (id !== undefined) ids.push(id)
  else for (const byte of encoder.encode(symbol)) ids.push(vocabulary.byteIds[byte]!)
}
