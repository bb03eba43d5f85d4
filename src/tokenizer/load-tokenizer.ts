import type { GgufValue } from '../gguf/gguf-file.ts'
import { readNumbers, readText, readTexts } from '../gguf/read-metadata.ts'
import { ModelFormatError } from '../lib/errors.ts'
import { findSpecials } from './find-specials.ts'
import { mergePieces } from './merge-pieces.ts'
import type { Tokenizer } from './tokenizer.ts'
import { buildVocabulary, SPACE_MARK, type Vocabulary } from './vocabulary.ts'

/** Pieces; Llama 2 has 32,000, the largest known SentencePiece vocabularies 256,000. */
const MAX_VOCAB_SIZE = 300_000

/**
 * The tokenizer that a GGUF file carries in `tokenizer.ggml.*`, where it is SentencePiece's BPE (ggml calls it `llama`).
 * Throws ModelFormatError.
 */
export function loadTokenizer(metadata: ReadonlyMap<string, GgufValue>): Tokenizer {
  checkKind(metadata)
  const pieces = readTexts(metadata, 'tokenizer.ggml.tokens')
  if (pieces.length === 0 || pieces.length > MAX_VOCAB_SIZE) {
    throw new ModelFormatError('corrupt', `a vocabulary of ${pieces.length} pieces`)
  }
  const scores = readNumbers(metadata, 'tokenizer.ggml.scores', pieces.length)
  const types = readNumbers(metadata, 'tokenizer.ggml.token_type', pieces.length)
  const specials = findSpecials(metadata, pieces)
  return tokenizerOf(buildVocabulary(pieces, scores, types, specials))
}

function checkKind(metadata: ReadonlyMap<string, GgufValue>): void {
  const kind = readText(metadata, 'tokenizer.ggml.model')
  if (kind !== 'llama') throw new ModelFormatError('unsupported', `the tokenizer ${JSON.stringify(kind)}`)
  // Without it `encode` and the stripping of the leading space would both mean something else.
  if (metadata.get('tokenizer.ggml.add_space_prefix') === false) {
    throw new ModelFormatError('unsupported', 'a tokenizer that adds no leading space')
  }
}

function tokenizerOf(vocabulary: Vocabulary): Tokenizer {
  const encodeInfill = (text: string) => mergePieces(vocabulary, text.replaceAll(' ', SPACE_MARK))
  return {
    vocabSize: vocabulary.pieces.length,
    specials: vocabulary.specials,
    linesApart: !vocabulary.joining.has('\n'),
    encode: (text) => (text === '' ? [] : encodeInfill(SPACE_MARK + text)),
    encodeInfill,
    bytes: (id) => vocabulary.bytes(id),
    piece: (id) => vocabulary.pieces[id] ?? '',
  }
}
