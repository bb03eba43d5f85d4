// What the kernels read: written once by the page (`write-model.ts`, the same fields in the same order), then only read.
// Every address has a slot of 8 bytes, whatever the width of the memory, so that both widths share one layout.

/** A weight matrix in tiles of 16 rows (`repack.ts`): out (rows) = W (rows, inputs) · x (inputs). 24 bytes. */
@unmanaged
export class Matrix {
  data: u64
  type: i32 // ggml's number of the type
  rows: i32
  inputs: i32
  padding: i32
}

/** One transformer layer. Matrices stand in place, one after the other. */
@unmanaged
export class Layer {
  attentionNorm: u64 // f32 (hidden)
  feedForwardNorm: u64 // f32 (hidden)
}
/** Byte offsets of a layer's matrices and its whole size. */
export const QUERY: usize = 16
export const KEY: usize = 40
export const VALUE: usize = 64
export const ATTENTION_OUT: usize = 88
export const GATE: usize = 112
export const UP: usize = 136
export const DOWN: usize = 160
export const LAYER_BYTES: usize = 184

/** Shape, weights and scratch of one model. All `f32 (…)` buffers have rows padded to whole tiles of 16. */
@unmanaged
export class Model {
  // Shape
  layerCount: i32
  hidden: i32
  headCount: i32
  kvHeadCount: i32
  headSize: i32
  feedForward: i32
  threads: i32
  normEpsilon: f32
  // Weights
  layers: u64 // Layer[layerCount]
  outputNorm: u64 // f32 (hidden)
  embedding: u64 // Matrix
  output: u64 // Matrix
  // Scratch, shared by all threads
  x: u64 // f32 (tokens, hidden): the residual stream
  query: u64 // f32 (tokens, headCount · headSize)
  key: u64 // f32 (tokens, kvHeadCount · headSize)
  value: u64 // f32 (tokens, kvHeadCount · headSize)
  attended: u64 // f32 (tokens, headCount · headSize)
  gate: u64 // f32 (tokens, feedForward)
  up: u64 // f32 (tokens, feedForward)
  logits: u64 // f32 (rows, vocabulary)
  operandFloats: u64 // f32 (tokens, hidden): inputs behind a norm
  operandBlocks: u64 // quantised (tokens, widest input)
  // Scratch, one a thread
  threadScratch: u64
  threadScratchBytes: u64
  // Meeting of the threads
  sync: u64 // the five words below
  counters: u64 // i32 (stages of one forward, 2): units handed out of each stage, and done of each phase
  patience: i32 // sleeps of a tenth of a second at a meeting before the peers are given up
  spins: i32 // looks at a meeting before a thread goes to sleep
}

/** What the leading thread asks of all threads. */
@unmanaged
export class Run {
  tokenCount: i32
  position: i32 // of the first token
  rows: i32 // logits wanted, of the last tokens
  capacity: i32 // positions of the cache, a multiple of 64
  elementBytes: i32 // of the cache: 2 for fp16, 4 for fp32
  padding: i32
  tokens: u64 // i32 (tokens)
  rotary: u64 // f32 (tokens, headSize / 2, 2): cosine and sine of each angle
  cache: u64 // keys and values of each layer and head (`attention.ts`)
}

/** Bytes of a stage's two counters. */
export const COUNTER_BYTES: usize = 8

/** Byte offsets of the words by which threads meet, each on a cache line of its own. */
export const PHASES: usize = 0 // that are over in the current run
export const STARTED: usize = 64 // runs so far
export const OPEN: usize = 128 // the number of the run that may be entered, or 0
export const INSIDE: usize = 192 // helpers that are in a run
export const LOST: usize = 256 // 1 once somebody was given up
