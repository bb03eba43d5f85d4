/** An address as the kernels take it: a bigint where the memory is wider than 32 bits. */
export type Address = number | bigint

/** What `kernels/engine.ts` exports. */
export interface EngineExports {
  /** Waits until the next run may be written; 0 where a helper thread was lost. */
  ready(model: Address): number
  /** Appends what `Run` says and leaves logits; 0 where a helper thread was lost. */
  lead(model: Address, run: Address): number
  /** A helper's life; never returns while its peers live. */
  serve(model: Address, run: Address, thread: number): void
  repack(type: number, source: Address, rows: number, inputs: number, out: Address): void
}

/** Synchronous: the module is compiled already, and only workers and Node run this. */
export function instantiateEngine(module: WebAssembly.Module, memory: WebAssembly.Memory): EngineExports {
  const imports = {
    env: {
      memory,
      abort() {
        throw new Error('the engine aborted')
      },
    },
  }
  return new WebAssembly.Instance(module, imports).exports as unknown as EngineExports
}
