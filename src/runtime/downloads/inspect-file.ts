import type { GgufFile, LlamaConfig, TensorInfo } from '../../gguf/gguf-file.ts'
import { readGguf } from '../../gguf/read-gguf.ts'
import { readLlamaConfig } from '../../gguf/read-llama-config.ts'
import type { ByteSource } from '../../lib/byte-source.ts'
import { gpuWeightBytes } from '../../models/gpu-weight-bytes.ts'
import type { ModelNeeds } from '../../models/model-needs.ts'
import { loadTokenizer } from '../../tokenizer/load-tokenizer.ts'
import type { FileFacts } from './download-protocol.ts'

/** Reads header, tables and vocabulary, and holds them against each other. Rejects with ModelFormatError, or as the source does. */
export async function inspectFile(source: ByteSource): Promise<FileFacts> {
  const gguf = await readGguf(source)
  const config = readLlamaConfig(gguf)
  const canInfill = loadTokenizer(gguf.metadata).specials.infill !== null
  return { name: config.name, canInfill, needs: needsOf(gguf, config) }
}

function needsOf({ source, tensors }: GgufFile, config: LlamaConfig): ModelNeeds {
  // The embedding stays on the CPU; a tied output is made of it.
  const matrices = [...tensors.values()].filter(
    ({ name, dims }) => dims.length > 1 && (name !== 'token_embd.weight' || config.tiedOutput),
  )
  const weights = ({ dims }: TensorInfo) => dims[0]! * dims[1]!
  const onGpu = matrices.map((info) => gpuWeightBytes(info.type, weights(info)))
  return {
    fileBytes: source.size,
    storedBytes: 0,
    layerCount: config.layerCount,
    kvHeadCount: config.kvHeadCount,
    headSize: config.headSize,
    contextLength: config.contextLength,
    parameterCount: config.parameterCount,
    cpuElementBytes: [...tensors.values()].every(({ type }) => type === 'F32') ? 4 : 2,
    weightCount: matrices.reduce((sum, info) => sum + weights(info), 0),
    gpuWeightBytes: onGpu.reduce((sum, { all }) => sum + all, 0),
    largestGpuBufferBytes: onGpu.reduce((most, { largest }) => Math.max(most, largest), 0),
  }
}
