import type { ModelShape, Quantisation } from './code-llama.ts'

/** Types of matrices in the files of the catalogue. */
export type MixedType = 'Q4_0' | 'Q4_K' | 'Q6_K'

/** Matrices of a layer whose error is felt most. */
const SENSITIVE: readonly string[] = ['attn_v', 'ffn_down']

/** As llama.cpp mixes types (`llama_tensor_get_type`): more bits for the output, and in K_M for half of the layers' values and down-projections. */
export function typeInMix(name: string, layerCount: number, quantisation: Quantisation): MixedType {
  if (name === 'output.weight') return 'Q6_K'
  if (quantisation === 'Q4_0') return 'Q4_0'
  const [, layer, kind = ''] = /^blk\.(\d+)\.(\w+)/.exec(name) ?? []
  return SENSITIVE.includes(kind) && usesMoreBits(Number(layer), layerCount) ? 'Q6_K' : 'Q4_K'
}

/** The first and the last eighth of the layers, and every third between them (`use_more_bits`). */
function usesMoreBits(layer: number, layerCount: number): boolean {
  const eighth = Math.floor(layerCount / 8)
  return layer < eighth || layer >= Math.floor((7 * layerCount) / 8) || (layer - eighth) % 3 === 2
}

/** Every matrix of a model but the embedding, with its type in the mix and its weights. */
export function matricesOf(
  shape: ModelShape,
  quantisation: Quantisation,
): { readonly type: MixedType; readonly weights: number }[] {
  const { hiddenSize, feedForwardSize, layerCount, vocabSize } = shape
  const queries = hiddenSize * shape.headCount * shape.headSize
  const keys = hiddenSize * shape.kvHeadCount * shape.headSize
  const forward = hiddenSize * feedForwardSize
  const ofLayer = Object.entries({
    attn_q: queries,
    attn_k: keys,
    attn_v: keys,
    attn_output: queries,
    ffn_gate: forward,
    ffn_up: forward,
    ffn_down: forward,
  })
  const layers = Array.from({ length: layerCount }, (_, layer) =>
    ofLayer.map(([kind, weights]) => ({
      type: typeInMix(`blk.${layer}.${kind}.weight`, layerCount, quantisation),
      weights,
    })),
  )
  return [...layers.flat(), { type: 'Q6_K', weights: hiddenSize * vocabSize }]
}
