import type { EngineChoice, EngineName } from '../../../src/decoders/engine-name.ts'
import type { Failure } from '../../../src/lib/errors.ts'

export interface LoadedDecoder {
  readonly engine: EngineName
  readonly threads: number
  readonly vocabSize: number
  readonly contextLength: number
  /** Every progress reported, in bytes. */
  readonly progress: readonly { loaded: number; total: number }[]
}

/** What a test can ask of the decoder in the worker; one model a page, sequences by number. */
export interface DecoderCommands {
  load(url: string, engine: EngineChoice, threads: number, contextLength?: number): Promise<LoadedDecoder>
  /** As `load` on the CPU engine, with addresses of 64 bits although the model does not need them. */
  loadWide(url: string, threads: number): Promise<LoadedDecoder>
  open(): Promise<number>
  length(sequence: number): number
  rewind(sequence: number, length: number): number
  /** Logits, row by row. */
  forward(sequence: number, ids: readonly number[], rows: number): Promise<number[]>
  close(sequence: number): Promise<void>
  /** Devices asked for from now on have the feature with which software WebGPU computes long runs wrongly. */
  allowSubgroups(): void
  /** Devices asked for from now on have no higher limits than every device has. */
  keepLimits(): void
  /** Buffers of so many bytes more may be made; with the one beyond, the device reports that its memory ran out. */
  grantBytes(bytes: number): void
  /** With the buffer beyond so many bytes more, the device is destroyed. */
  loseDeviceAt(bytes: number): void
  /** Destroys the GPU device under the model, as a driver's reset does. */
  loseDevice(): void
  /** The same in the middle of a `forward`, which it answers. */
  loseDeviceWhile(sequence: number, ids: readonly number[]): Promise<number[]>
  dispose(): Promise<void>
}

export type CommandName = keyof DecoderCommands

export interface CommandMessage {
  readonly id: number
  readonly name: CommandName
  readonly args: readonly unknown[]
}

export type Answer = { type: 'value'; value: unknown } | { type: 'failure'; failure: Failure }
export type AnswerMessage = Answer & { id: number }
