import type { GgufValue } from '../gguf/gguf-file.ts'
import { readOptionalInteger } from '../gguf/read-metadata.ts'
import { ModelFormatError } from '../lib/errors.ts'
import type { SpecialTokens } from './tokenizer.ts'

interface Special {
  /** Keys under `tokenizer.ggml.` that may hold the id, newest first; converters renamed the infill ones. */
  readonly keys: readonly string[]
  readonly piece: string
}

const BOS: Special = { keys: ['bos_token_id'], piece: '<s>' }
const EOS: Special = { keys: ['eos_token_id'], piece: '</s>' }
const PREFIX: Special = { keys: ['fim_pre_token_id', 'prefix_token_id'], piece: '▁<PRE>' }
const SUFFIX: Special = { keys: ['fim_suf_token_id', 'suffix_token_id'], piece: '▁<SUF>' }
const MIDDLE: Special = { keys: ['fim_mid_token_id', 'middle_token_id'], piece: '▁<MID>' }
const EOT: Special = { keys: ['eot_token_id'], piece: '▁<EOT>' }

/** Ids come from the metadata, else from the piece's place in the vocabulary. Throws where BOS or EOS is in neither. */
export function findSpecials(metadata: ReadonlyMap<string, GgufValue>, pieces: readonly string[]): SpecialTokens {
  const find = (special: Special) => findId(metadata, pieces, special)
  return { bos: find(BOS) ?? missing('BOS'), eos: find(EOS) ?? missing('EOS'), infill: findInfill(find) }
}

/** All four or none, and four different ones: with less a prompt could not be told from its answer. */
function findInfill(find: (special: Special) => number | null): SpecialTokens['infill'] {
  const [prefix, suffix, middle, eot] = [find(PREFIX), find(SUFFIX), find(MIDDLE), find(EOT)]
  if (prefix === null || suffix === null || middle === null || eot === null) return null
  if (new Set([prefix, suffix, middle, eot]).size < 4) return null
  return { prefix, suffix, middle, eot }
}

function findId(metadata: ReadonlyMap<string, GgufValue>, pieces: readonly string[], special: Special): number | null {
  for (const key of special.keys) {
    const id = readOptionalInteger(metadata, `tokenizer.ggml.${key}`, { min: 0, max: pieces.length - 1 })
    if (id !== null) return id
  }
  const id = pieces.indexOf(special.piece)
  return id < 0 ? null : id
}

function missing(name: string): never {
  throw new ModelFormatError('corrupt', `the vocabulary has no ${name} token`)
}
