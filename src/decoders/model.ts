/** Most ids one `forward` takes: small enough that Stop is felt at once during a prefill, large enough to amortise a step. */
export const PREFILL_CHUNK = 64

/** The weights. Every engine fits this contract; the generation loop owns it. */
export interface Model {
  readonly vocabSize: number
  /** Positions one sequence can hold. */
  readonly contextLength: number
  /** A fresh, empty sequence; OutOfMemoryError where no further KV cache fits. */
  open(): Promise<Sequence>
  dispose(): Promise<void>
}

/** One running state over a model: its KV cache. */
export interface Sequence {
  /** Positions in the cache. */
  readonly length: number
  /** Forgets positions from `length` on; returns how many remain. */
  rewind(length: number): number
  /**
   * Appends `ids` (1 … PREFILL_CHUNK of them); returns the logits of the last `rows` (default 1) positions, shape
   * (rows, vocabSize), valid until the next call. Where it rejects, the length is unchanged. How ids are grouped into
   * calls changes nothing beyond 1e-3.
   */
  forward(ids: Int32Array, rows?: number): Promise<Float32Array>
  dispose(): Promise<void>
}
