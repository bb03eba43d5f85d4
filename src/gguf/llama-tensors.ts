import type { LlamaConfig } from './gguf-file.ts'

type Shape = Omit<LlamaConfig, 'name' | 'parameterCount' | 'contextLength' | 'ropeBase' | 'normEpsilon'>

/**
 * Every tensor of a Llama with its dims in ggml order (inputs first, then outputs), in the order in which a forward pass
 * needs them. Names: ggml, docs/gguf.md, "Standardized tensor names".
 */
export function llamaTensors(shape: Shape): ReadonlyMap<string, readonly number[]> {
  const { vocabSize, hiddenSize, feedForwardSize, headSize } = shape
  const queries = shape.headCount * headSize
  const keys = shape.kvHeadCount * headSize
  const tensors = new Map<string, readonly number[]>([['token_embd.weight', [hiddenSize, vocabSize]]])
  for (let layer = 0; layer < shape.layerCount; layer++) {
    const add = (name: string, ...dims: number[]) => tensors.set(`blk.${layer}.${name}.weight`, dims)
    add('attn_norm', hiddenSize)
    add('attn_q', hiddenSize, queries)
    add('attn_k', hiddenSize, keys)
    add('attn_v', hiddenSize, keys)
    add('attn_output', queries, hiddenSize)
    add('ffn_norm', hiddenSize)
    add('ffn_gate', hiddenSize, feedForwardSize)
    add('ffn_up', hiddenSize, feedForwardSize)
    add('ffn_down', feedForwardSize, hiddenSize)
  }
  tensors.set('output_norm.weight', [hiddenSize])
  if (!shape.tiedOutput) tensors.set('output.weight', [hiddenSize, vocabSize])
  return tensors
}
