import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../../src/decoders/onnx/build-graph.ts'
import type { WeightForm } from '../../../src/decoders/onnx/graph-builder.ts'
import type { RunnableTypeName } from '../../../src/gguf/gguf-file.ts'
import { readGguf } from '../../../src/gguf/read-gguf.ts'
import { readLlamaConfig } from '../../../src/gguf/read-llama-config.ts'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { ModelFormatError } from '../../../src/lib/errors.ts'
import { randomCheckpoint } from '../../oracles/random-checkpoint.ts'
import { messagesOf, type ProtoField, readProto, textsOf, valuesOf } from './read-proto.ts'

const CAPACITY = 128
const SHAPE = {
  layerCount: 2,
  hiddenSize: 64,
  headCount: 4,
  kvHeadCount: 2,
  headSize: 16,
  feedForwardSize: 96,
  contextLength: 256,
  ropeBase: 1e6,
  tiedOutput: false,
}

/** Rows of K-quants are whole super-blocks. */
const WIDE = { ...SHAPE, hiddenSize: 256, headSize: 64, feedForwardSize: 256 }

async function graphOf(type: RunnableTypeName, form: WeightForm, tiedOutput = false) {
  const shape = type.endsWith('_K') ? WIDE : SHAPE
  const gguf = await readGguf(blobSource(new Blob([randomCheckpoint({ ...shape, tiedOutput }, type, 1)])))
  const built = buildGraph(gguf, readLlamaConfig(gguf), form, CAPACITY)
  const model = readProto(built.model)
  const [graph] = messagesOf(model, 7)
  return { ...built, gguf, model, graph: graph!, nodes: messagesOf(graph!, 1), constants: messagesOf(graph!, 5) }
}

const op = (node: ProtoField[]) => textsOf(node, 4)[0]!

/** Milliseconds. A wide file takes a second to draw and quantise, on a busy machine several. */
const TIMEOUT = 30_000

describe('buildGraph', { timeout: TIMEOUT }, () => {
  test.each(['Q4_0', 'Q4_K'] as const)(
    '%s: every input of a node is an input of the graph, a constant, or an output of an earlier node; none is written twice',
    async (type) => {
      const { graph, nodes, constants } = await graphOf(type, 'quantised')
      const inputs = messagesOf(graph, 11).flatMap((value) => textsOf(value, 1))
      const known = new Set([...inputs, ...constants.flatMap((constant) => textsOf(constant, 8))])
      for (const node of nodes) {
        for (const input of textsOf(node, 1)) expect(known, `${op(node)} reads ${input}`).toContain(input)
        for (const output of textsOf(node, 2).filter((name) => name !== '')) {
          expect(known, `${op(node)} writes ${output}`).not.toContain(output)
          known.add(output)
        }
      }
      for (const output of messagesOf(graph, 12)) expect(known).toContain(textsOf(output, 1)[0])
    },
  )

  test.each([
    ['Q4_0', 'quantised', 'MatMulNBits'],
    ['Q8_0', 'quantised', 'MatMulNBits'],
    ['Q6_K', 'quantised', 'MatMulNBits'],
    ['F16', 'quantised', 'MatMul'],
    ['Q8_0', 'float', 'MatMul'],
  ] as const)('%s in %s form runs as %s: seven a layer and the output', async (type, form, expected) => {
    const { nodes } = await graphOf(type, form)
    expect(nodes.map(op).filter((name) => name.startsWith('MatMul'))).toEqual(
      Array(7 * SHAPE.layerCount + 1).fill(expected),
    )
  })

  test.each(['Q4_K', 'Q5_K'] as const)(
    '%s runs as MatMulNBits and a product of sums, made once for each input',
    async (type) => {
      const { nodes } = await graphOf(type, 'quantised')
      const count = (name: string) => nodes.map(op).filter((each) => each === name).length
      const matrices = 7 * SHAPE.layerCount + 1
      expect([count('MatMulNBits'), count('MatMul')]).toEqual([matrices, matrices])
      // Of what goes into query, key and value; into the attention's output; into gate and up; into down.
      expect(count('ReduceSum')).toBe(4 * SHAPE.layerCount + 1)
    },
  )

  test('the entries pack to the length they announce, and the constants name exactly them', async () => {
    for (const [type, form] of [
      ['Q4_0', 'quantised'],
      ['Q8_0', 'quantised'],
      ['Q4_K', 'quantised'],
      ['Q5_K', 'quantised'],
      ['Q6_K', 'quantised'],
      ['Q4_0', 'float'],
      ['F16', 'float'],
    ] as const) {
      const { external, constants, gguf } = await graphOf(type, form)
      for (const { name, from, byteLength, pack } of external) {
        const bytes =
          from === null ? new Uint8Array(0) : await gguf.source.read(from.offset, from.offset + from.byteLength)
        expect(pack(bytes).byteLength, name).toBe(byteLength)
      }
      const outside = constants.filter((constant) => valuesOf(constant, 14).length > 0)
      expect(outside.map((constant) => textsOf(constant, 8)[0])).toEqual(external.map(({ name }) => name))
      for (const constant of outside) {
        const bytesOfType = Number(valuesOf(constant, 2)[0]) === 2 ? 1 : 4
        const elements = valuesOf(constant, 1).reduce<number>((product, dim) => product * Number(dim), 1)
        expect(elements * bytesOfType).toBe(external.find(({ name }) => name === textsOf(constant, 8)[0])!.byteLength)
      }
    }
  })

  test('a tied output is made from the embedding', async () => {
    const { external } = await graphOf('Q8_0', 'quantised', true)
    expect(external.at(-1)!.from!.name).toBe('token_embd.weight')
  })

  test('a missing tensor is a contradiction in the file', async () => {
    const gguf = await readGguf(blobSource(new Blob([randomCheckpoint(SHAPE, 'F32', 1)])))
    const tensors = new Map(gguf.tensors)
    tensors.delete('blk.1.ffn_up.weight')
    expect(() => buildGraph({ ...gguf, tensors }, readLlamaConfig(gguf), 'float', CAPACITY)).toThrow(ModelFormatError)
  })
})
