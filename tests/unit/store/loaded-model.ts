import type { LoadedModel } from '../../../src/runtime/protocol.ts'

export const LOADED: LoadedModel = {
  name: 'Cria 0',
  engine: 'onnx-cpu',
  threads: 2,
  memoryBytes: 10_000_000,
  parameterCount: 3_000_000,
  vocabSize: 4096,
  contextLength: 1024,
  canInfill: true,
  pieces: { bytes: new TextEncoder().encode('abc'), ends: Uint32Array.of(0, 1, 2, 3), names: new Map([[0, 'BOS']]) },
}
