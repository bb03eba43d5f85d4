import type { StoredValue } from './write-gguf.ts'

/** What the pieces are learnt from: a little of everything that the tests write. */
const SAMPLE = `def add(a, b):
    """Return the sum of a and b."""
    return a + b

def count_words(text):
    words = {}
    for word in text.split():
        if word not in words:
            words[word] = 0
        words[word] += 1
    return words

class Counter:
    def __init__(self, start=0):
        self.value = start

    def next(self):
        self.value += 1
        return self.value

def first_even(numbers):
    for number in numbers:
        if number % 2 == 0:
            return number
    return None
`

/** Learnt pieces of two characters and more. */
const MERGES = 120

/** `ModelProto.SentencePiece.Type`. */
const TYPE = { normal: 1, unknown: 2, control: 3, byte: 6 }

interface Piece {
  readonly text: string
  readonly type: number
}

/** `tokenizer.ggml.*` of a vocabulary of some 480 pieces in SentencePiece's order: controls, bytes, merges, characters; the four infill tokens last. */
export function smallVocabulary(): Map<string, StoredValue> {
  const pieces = listPieces()
  const idOf = (text: string) => pieces.findIndex((piece) => piece.text === text)
  const firstMerge = idOf('<0xFF>') + 1
  // As SentencePiece's BPE scores: the earlier a merge was learnt, the higher; the rest has none.
  const scores = pieces.map(({ type }, id) => (type === TYPE.normal ? firstMerge - id : 0))
  return new Map<string, StoredValue>([
    ['tokenizer.ggml.model', { type: 'string', value: 'llama' }],
    ['tokenizer.ggml.tokens', { type: 'strings', value: pieces.map(({ text }) => text) }],
    ['tokenizer.ggml.scores', { type: 'f32s', value: scores }],
    ['tokenizer.ggml.token_type', { type: 'i32s', value: pieces.map(({ type }) => type) }],
    ['tokenizer.ggml.bos_token_id', { type: 'u32', value: idOf('<s>') }],
    ['tokenizer.ggml.eos_token_id', { type: 'u32', value: idOf('</s>') }],
    ['tokenizer.ggml.unknown_token_id', { type: 'u32', value: idOf('<unk>') }],
    ['tokenizer.ggml.prefix_token_id', { type: 'u32', value: idOf('▁<PRE>') }],
    ['tokenizer.ggml.suffix_token_id', { type: 'u32', value: idOf('▁<SUF>') }],
    ['tokenizer.ggml.middle_token_id', { type: 'u32', value: idOf('▁<MID>') }],
    ['tokenizer.ggml.eot_token_id', { type: 'u32', value: idOf('▁<EOT>') }],
  ])
}

function listPieces(): Piece[] {
  const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`)
  const characters = ['▁', ...Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))]
  const ofType = (type: number, texts: readonly string[]) => texts.map((text) => ({ text, type }))
  return [
    ...ofType(TYPE.unknown, ['<unk>']),
    ...ofType(TYPE.control, ['<s>', '</s>']),
    ...ofType(TYPE.byte, bytes),
    ...ofType(TYPE.normal, [...learnMerges(), ...characters]),
    ...ofType(TYPE.control, ['▁<PRE>', '▁<SUF>', '▁<MID>', '▁<EOT>']),
  ]
}

/** BPE on words that begin with their spaces: the most frequent pair of neighbours becomes a piece, again and again. */
function learnMerges(): string[] {
  let words = (SAMPLE.match(/ *[^ \n]+/g) ?? []).map((word) => [...word.replaceAll(' ', '▁')])
  const merges: string[] = []
  while (merges.length < MERGES) {
    const merged = mostFrequentPair(words)
    merges.push(merged)
    words = words.map((word) => joinPairs(word, merged))
  }
  return merges
}

function mostFrequentPair(words: readonly string[][]): string {
  const counts = new Map<string, number>()
  for (const word of words) {
    for (let i = 0; i + 1 < word.length; i++) {
      const pair = word[i]! + word[i + 1]!
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}

function joinPairs(word: readonly string[], merged: string): string[] {
  const joined: string[] = []
  for (const symbol of word) {
    if (joined.at(-1) !== undefined && joined.at(-1)! + symbol === merged) joined[joined.length - 1] = merged
    else joined.push(symbol)
  }
  return joined
}
