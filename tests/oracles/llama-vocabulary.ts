import llamaTokenizer from 'llama-tokenizer-js'
import type { GgufValue } from '../../src/gguf/gguf-file.ts'
import type { StoredValue } from './write-gguf.ts'

/** Places in Llama's vocabulary: 3 control pieces, 256 bytes, then merged pieces and at the end single characters. */
const FIRST_BYTE = 3
const FIRST_PIECE = 259
export const LLAMA_PIECES = 32_000
const CODE_LLAMA_PIECES = 32_016

/** `ModelProto.SentencePiece.Type`. */
const TYPE = { normal: 1, unknown: 2, control: 3, byte: 6 }

/** Code Llama's own spelling: the four specials are normal pieces there, which merging could reach through the first seven. */
const ADDED_PIECES = ['▁<SU', '▁<SUF', '▁<PRE', '▁<M', '▁<MID', '▁<E', '▁<EOT', '▁<PRE>', '▁<SUF>', '▁<MID>', '▁<EOT>']

/** Llama ranks runs of spaces below everything else: `▁return` is joined before `▁▁▁▁` is. */
const SPACE_RUN_SCORE = -1e9

/**
 * `tokenizer.ggml.*` of Code Llama 7B as a GGUF file holds it, made of the vocabulary that llama-tokenizer-js ships.
 * Llama's scores fall by one from piece to piece, so but for the runs of spaces they follow from the ids.
 */
export function codeLlamaMetadata(): Map<string, GgufValue> {
  const pieces = [...llamaTokenizer.vocabById, ...ADDED_PIECES]
  while (pieces.length < CODE_LLAMA_PIECES) pieces.push(`▁<EOT>${'<EOT>'.repeat(pieces.length - 32_010)}`)
  const types = pieces.map((_, id) => {
    if (id === 0) return TYPE.unknown
    if (id < FIRST_BYTE) return TYPE.control
    return id < FIRST_PIECE ? TYPE.byte : TYPE.normal
  })
  return new Map<string, GgufValue>([
    ['tokenizer.ggml.model', 'llama'],
    ['tokenizer.ggml.tokens', pieces],
    ['tokenizer.ggml.scores', Float32Array.from(pieces, scoreOf)],
    ['tokenizer.ggml.token_type', Int32Array.from(types)],
    ['tokenizer.ggml.bos_token_id', 1],
    ['tokenizer.ggml.eos_token_id', 2],
  ])
}

/** The same, to be written into a file. */
export function storedCodeLlamaVocabulary(): Map<string, StoredValue> {
  return new Map([...codeLlamaMetadata()].map(([key, value]) => [key, stored(value)]))
}

function stored(value: GgufValue): StoredValue {
  if (typeof value === 'string') return { type: 'string', value }
  if (typeof value === 'number') return { type: 'u32', value }
  if (value instanceof Float32Array) return { type: 'f32s', value }
  if (value instanceof Int32Array) return { type: 'i32s', value }
  if (Array.isArray(value)) return { type: 'strings', value: value.map(String) }
  throw new Error('Llama’s vocabulary holds no such value.')
}

function scoreOf(piece: string, id: number): number {
  if (/^▁▁+$/.test(piece)) return SPACE_RUN_SCORE
  return id < FIRST_PIECE ? 0 : FIRST_PIECE - id
}
