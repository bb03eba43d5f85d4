import { ProtoWriter } from './proto-writer.ts'

/** TensorProto.DataType, the values that occur here. */
const DATA_TYPES = { float32: 1, uint8: 2, int32: 6, int64: 7 } as const
export type OnnxType = keyof typeof DATA_TYPES

/** AttributeProto.AttributeType. */
const ATTRIBUTE_FLOAT = 1
const ATTRIBUTE_INT = 2

/** TensorProto.DataLocation.EXTERNAL. */
const EXTERNAL = 1

/** IR 10 came with ONNX 1.16; the operators below are those of opset 17 and of version 1 of Microsoft's. */
const IR_VERSION = 10
const OPSET = 17
const MICROSOFT_OPSET = 1
export const MICROSOFT = 'com.microsoft'

export interface OnnxNode {
  readonly op: string
  readonly domain?: typeof MICROSOFT
  /** '' for an optional input or output that is left out. */
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly ints?: Readonly<Record<string, number>>
  readonly floats?: Readonly<Record<string, number>>
}

/** Shape of an input or output; a string names a length that varies from run to run. */
export interface OnnxValue {
  readonly name: string
  readonly type: OnnxType
  readonly dims: readonly (number | string)[]
}

/** A constant: its bytes stand in the model itself, or come from the external entry that bears its name. */
export interface OnnxConstant {
  readonly name: string
  readonly type: OnnxType
  readonly dims: readonly number[]
  readonly data: Uint8Array | 'external'
}

export interface OnnxGraph {
  readonly inputs: readonly OnnxValue[]
  readonly outputs: readonly OnnxValue[]
  readonly constants: readonly OnnxConstant[]
  readonly nodes: readonly OnnxNode[]
}

/** A ModelProto. Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
export function encodeModel(graph: OnnxGraph): Uint8Array<ArrayBuffer> {
  return new ProtoWriter()
    .int(1, IR_VERSION)
    .message(7, (w) => writeGraph(w, graph))
    .message(8, (w) => w.string(1, '').int(2, OPSET))
    .message(8, (w) => w.string(1, MICROSOFT).int(2, MICROSOFT_OPSET))
    .finish()
}

function writeGraph(w: ProtoWriter, graph: OnnxGraph): void {
  for (const node of graph.nodes) w.message(1, (inner) => writeNode(inner, node))
  w.string(2, 'llama')
  for (const constant of graph.constants) w.message(5, (inner) => writeConstant(inner, constant))
  for (const value of graph.inputs) w.message(11, (inner) => writeValue(inner, value))
  for (const value of graph.outputs) w.message(12, (inner) => writeValue(inner, value))
}

function writeNode(w: ProtoWriter, node: OnnxNode): void {
  for (const input of node.inputs) w.string(1, input)
  for (const output of node.outputs) w.string(2, output)
  w.string(3, node.outputs[0]!) // every output has one producer, so its name is unique among nodes too
  w.string(4, node.op)
  for (const [name, value] of Object.entries(node.ints ?? {}))
    w.message(5, (a) => a.string(1, name).int(3, value).int(20, ATTRIBUTE_INT))
  for (const [name, value] of Object.entries(node.floats ?? {}))
    w.message(5, (a) => a.string(1, name).float(2, value).int(20, ATTRIBUTE_FLOAT))
  if (node.domain !== undefined) w.string(7, node.domain)
}

function writeConstant(w: ProtoWriter, constant: OnnxConstant): void {
  for (const dim of constant.dims) w.int(1, dim)
  w.int(2, DATA_TYPES[constant.type]).string(8, constant.name)
  if (constant.data !== 'external') {
    w.bytes(9, constant.data)
    return
  }
  w.message(13, (entry) => entry.string(1, 'location').string(2, constant.name)).int(14, EXTERNAL)
}

function writeValue(w: ProtoWriter, value: OnnxValue): void {
  w.string(1, value.name).message(2, (type) =>
    type.message(1, (tensor) =>
      tensor.int(1, DATA_TYPES[value.type]).message(2, (shape) => {
        for (const dim of value.dims)
          shape.message(1, (d) => (typeof dim === 'number' ? d.int(1, dim) : d.string(2, dim)))
      }),
    ),
  )
}
