/** SentencePiece-style BPE over a model's own vocabulary. */
export interface Tokenizer {
  readonly vocabSize: number
  readonly specials: SpecialTokens
  /** No piece reaches across a line feed, so that each line is tokenised for itself. */
  readonly linesApart: boolean
  /** Ids of `text` as SentencePiece gives them: with the leading `▁`, no BOS. Empty text gives no ids. Text never yields a special token. */
  encode(text: string): number[]
  /** Ids of `text` without the leading `▁`: for a suffix, and for what an infill writes. */
  encodeInfill(text: string): number[]
  /** Bytes a token stands for (`▁` as a space); empty for a special token. */
  bytes(id: number): Uint8Array
  /** The piece as the vocabulary spells it, for display. */
  piece(id: number): string
}

export interface SpecialTokens {
  readonly bos: number
  readonly eos: number
  /** `null` where the vocabulary lacks one of the four: such a model cannot infill. */
  readonly infill: {
    readonly prefix: number
    readonly suffix: number
    readonly middle: number
    readonly eot: number
  } | null
}
