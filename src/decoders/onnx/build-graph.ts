import type { GgufFile, LlamaConfig } from '../../gguf/gguf-file.ts'
import type { ExternalTensor } from './external-tensor.ts'
import { GraphBuilder, type WeightForm } from './graph-builder.ts'
import { encodeModel, MICROSOFT, type OnnxValue } from './onnx-graph.ts'
import { rotaryTable } from './rotary-tables.ts'

/** The end of a Slice that goes to the last row, however many there are. */
const TO_THE_END = 2n ** 63n - 1n
/** Slice along the positions of (batch, positions, hidden). */
const POSITION_AXIS = 1n

/** The cache's tensors, two a layer. Shape (1, KV heads, positions, head size). */
export function cacheNames(layerCount: number): { past: string; present: string }[] {
  return Array.from({ length: layerCount }, (_, layer) => ['key', 'value'].map((part) => `${layer}.${part}`))
    .flat()
    .map((name) => ({ past: `past_key_values.${name}`, present: `present.${name}` }))
}

export interface LlamaGraph {
  /** The bytes of an ONNX ModelProto without the weights. */
  readonly model: Uint8Array<ArrayBuffer>
  readonly external: readonly ExternalTensor[]
}

/**
 * A Llama of `config`'s shape over the tensors of `gguf`, as ONNX (Llama 2, arXiv 2307.09288; operators of Microsoft:
 * ContribOperators.md of onnxruntime). GGUF stores the rows of query and key so that rotary pairs are neighbours, which is
 * `rotary_interleaved`. The embedding's rows are gathered outside: no operator gathers quantised rows on both devices.
 *
 * Inputs: inputs_embeds (1, n, hidden); seqlens_k (1), the positions after this run less one; total_sequence_length (1), the
 * positions after this run; first_row (1), the first of the n rows whose logits are wanted; the cache's past tensors.
 * Outputs: logits (1, n − first_row, vocabulary); the cache's present tensors.
 */
export function buildGraph(gguf: GgufFile, config: LlamaConfig, form: WeightForm, capacity: number): LlamaGraph {
  const g = new GraphBuilder(gguf, form)
  const tables = (['cos', 'sin'] as const).map((of) =>
    g.table(`rotary.${of}`, capacity, config.headSize / 2, () =>
      rotaryTable(of, capacity, config.headSize, config.ropeBase),
    ),
  )

  // x: the residual stream (1, n, hidden); normed: the same after the norm that comes next
  let x = 'inputs_embeds'
  let normed = g.node({
    op: 'SimplifiedLayerNormalization',
    inputs: [x, g.vector('blk.0.attn_norm.weight')],
    outputs: ['blk.0.attn_norm'],
    ints: { axis: -1 },
    floats: { epsilon: config.normEpsilon },
  })

  for (let layer = 0; layer < config.layerCount; layer++) {
    const blk = `blk.${layer}`

    // attention over the cache: (1, n, heads × head size)
    const attention = g.node({
      op: 'GroupQueryAttention',
      domain: MICROSOFT,
      inputs: [
        g.linear(normed, `${blk}.attn_q.weight`, `${blk}.q`),
        g.linear(normed, `${blk}.attn_k.weight`, `${blk}.k`),
        g.linear(normed, `${blk}.attn_v.weight`, `${blk}.v`),
        `past_key_values.${layer}.key`,
        `past_key_values.${layer}.value`,
        'seqlens_k',
        'total_sequence_length',
        ...tables,
      ],
      outputs: [`${blk}.attention`, `present.${layer}.key`, `present.${layer}.value`],
      ints: { num_heads: config.headCount, kv_num_heads: config.kvHeadCount, do_rotary: 1, rotary_interleaved: 1 },
    })
    const attended = g.linear(attention, `${blk}.attn_output.weight`, `${blk}.attn_output`)
    ;[normed, x] = addAndNormalise(g, x, attended, `${blk}.ffn_norm`, config)

    // SwiGLU: (silu(gate) × up), then down to (1, n, hidden)
    const gate = g.linear(normed, `${blk}.ffn_gate.weight`, `${blk}.gate`)
    const up = g.linear(normed, `${blk}.ffn_up.weight`, `${blk}.up`)
    const silu = g.node({
      op: 'QuickGelu', // y × sigmoid(alpha × y): with alpha 1 it is SiLU
      domain: MICROSOFT,
      inputs: [gate],
      outputs: [`${blk}.silu`],
      floats: { alpha: 1 },
    })
    const gated = g.node({ op: 'Mul', inputs: [silu, up], outputs: [`${blk}.gated`] })
    const fed = g.linear(gated, `${blk}.ffn_down.weight`, `${blk}.ffn_down`)
    const next = layer + 1 < config.layerCount ? `blk.${layer + 1}.attn_norm` : 'output_norm'
    ;[normed, x] = addAndNormalise(g, x, fed, next, config)
  }

  // logits of the rows that are wanted
  const rows = g.node({
    op: 'Slice',
    inputs: [normed, 'first_row', g.integers('to_the_end', TO_THE_END), g.integers('position_axis', POSITION_AXIS)],
    outputs: ['last_rows'],
  })
  g.linear(rows, config.tiedOutput ? 'token_embd.weight' : 'output.weight', 'logits')

  const { nodes, constants, external } = g
  return { model: encodeModel({ nodes, constants, ...inputsAndOutputs(config) }), external }
}

/** The residual x + y, and its RMSNorm. */
function addAndNormalise(
  g: GraphBuilder,
  x: string,
  y: string,
  norm: string,
  config: LlamaConfig,
): [normed: string, sum: string] {
  const sum = `${norm}.sum`
  const normed = g.node({
    op: 'SkipSimplifiedLayerNormalization',
    domain: MICROSOFT,
    inputs: [x, y, g.vector(`${norm}.weight`)],
    outputs: [norm, '', '', sum],
    floats: { epsilon: config.normEpsilon },
  })
  return [normed, sum]
}

function inputsAndOutputs(config: LlamaConfig): { inputs: OnnxValue[]; outputs: OnnxValue[] } {
  const cache = cacheNames(config.layerCount)
  const cacheValue = (name: string, positions: string): OnnxValue => ({
    name,
    type: 'float32',
    dims: [1, config.kvHeadCount, positions, config.headSize],
  })
  return {
    inputs: [
      { name: 'inputs_embeds', type: 'float32', dims: [1, 'n', config.hiddenSize] },
      { name: 'seqlens_k', type: 'int32', dims: [1] },
      { name: 'total_sequence_length', type: 'int32', dims: [1] },
      { name: 'first_row', type: 'int64', dims: [1] },
      ...cache.map(({ past }) => cacheValue(past, 'past')),
    ],
    outputs: [
      { name: 'logits', type: 'float32', dims: [1, 'rows', config.vocabSize] },
      ...cache.map(({ present }) => cacheValue(present, 'present')),
    ],
  }
}
