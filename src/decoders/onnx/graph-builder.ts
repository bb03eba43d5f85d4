import { dequantize } from '../../gguf/dequantize.ts'
import type { GgufFile, RunnableTypeName, TensorInfo } from '../../gguf/gguf-file.ts'
import { ModelFormatError } from '../../lib/errors.ts'
import type { ExternalTensor } from './external-tensor.ts'
import { MICROSOFT, type OnnxConstant, type OnnxNode, type OnnxType } from './onnx-graph.ts'
import { BLOCK_SIZE, CODE_BITS, CODE_BYTES, packCodes, packScales, scalesByteLength } from './pack-nbits.ts'
import { transpose } from './transpose.ts'

const FLOAT_BYTES = 4

/**
 * How a matrix of 4 or 8 bits runs: as it is (MatMulNBits), or expanded to fp32 (MatMul). WebGPU keeps the bits, since
 * memory is its limit; on the CPU MatMulNBits dequantises the whole matrix for every token, and fp32 decodes 7 × faster.
 */
export type WeightForm = 'quantised' | 'float'

/** Collects nodes and the constants they use. */
export class GraphBuilder {
  readonly nodes: OnnxNode[] = []
  readonly constants: OnnxConstant[] = []
  readonly external: ExternalTensor[] = []
  readonly #gguf: GgufFile
  readonly #form: WeightForm

  constructor(gguf: GgufFile, form: WeightForm) {
    this.#gguf = gguf
    this.#form = form
  }

  /** Adds a node and returns the name of its first output. */
  node(node: OnnxNode): string {
    this.nodes.push(node)
    return node.outputs[0]!
  }

  /** x (…, columns) times the transpose of a matrix (rows, columns) of the file. */
  linear(x: string, tensorName: string, output: string): string {
    const info = this.#tensor(tensorName)
    const { type } = info
    if (this.#form === 'quantised' && (type === 'Q4_0' || type === 'Q8_0')) return this.#nBits(x, info, type, output)
    return this.#float(x, info, output)
  }

  /** A one-dimensional tensor of the file as fp32. */
  vector(tensorName: string): string {
    const info = this.#tensor(tensorName)
    const length = info.dims[0]!
    return this.#external('float32', [length], {
      name: info.name,
      byteLength: length * FLOAT_BYTES,
      from: info,
      pack: (bytes) => asBytes(expand(info, bytes)),
    })
  }

  /** A table (rows, columns) that is computed. */
  table(name: string, rows: number, columns: number, compute: () => Float32Array<ArrayBuffer>): string {
    const byteLength = rows * columns * FLOAT_BYTES
    return this.#external('float32', [rows, columns], { name, byteLength, from: null, pack: () => asBytes(compute()) })
  }

  /** A list of one integer, held by the model itself. */
  integer(name: string, value: bigint): string {
    this.constants.push({ name, type: 'int64', dims: [1], data: new Uint8Array(BigInt64Array.of(value).buffer) })
    return name
  }

  #nBits(x: string, info: TensorInfo, type: 'Q4_0' | 'Q8_0', output: string): string {
    const [columns, rows] = matrixShape(info)
    const blocksPerRow = columns / BLOCK_SIZE
    const codes = this.#external('uint8', [rows, blocksPerRow, CODE_BYTES[type]], {
      name: `${info.name}.codes`,
      byteLength: rows * blocksPerRow * CODE_BYTES[type],
      from: info,
      pack: (bytes) => packCodes(type, bytes),
    })
    const scales = this.#external('float32', [rows * blocksPerRow], {
      name: `${info.name}.scales`,
      byteLength: scalesByteLength(rows * blocksPerRow),
      from: info,
      pack: (bytes) => packScales(type, bytes),
    })
    return this.node({
      op: 'MatMulNBits',
      domain: MICROSOFT,
      inputs: [x, codes, scales],
      outputs: [output],
      ints: { K: columns, N: rows, bits: CODE_BITS[type], block_size: BLOCK_SIZE },
    })
  }

  #float(x: string, info: TensorInfo, output: string): string {
    const [columns, rows] = matrixShape(info)
    const matrix = this.#external('float32', [columns, rows], {
      name: `${info.name}.transposed`,
      byteLength: rows * columns * FLOAT_BYTES,
      from: info,
      pack: (bytes) => asBytes(transpose(expand(info, bytes), rows, columns)),
    })
    return this.node({ op: 'MatMul', inputs: [x, matrix], outputs: [output] })
  }

  #external(type: OnnxType, dims: readonly number[], tensor: ExternalTensor): string {
    this.constants.push({ name: tensor.name, type, dims, data: 'external' })
    this.external.push(tensor)
    return tensor.name
  }

  #tensor(name: string): TensorInfo {
    const info = this.#gguf.tensors.get(name)
    if (info === undefined) throw new ModelFormatError('corrupt', `the tensor ${name} is missing`)
    return info
  }
}

/** (columns, rows): ggml's order, the row's length first. */
function matrixShape(info: TensorInfo): [columns: number, rows: number] {
  return [info.dims[0]!, info.dims[1]!]
}

/** `readLlamaConfig` has refused the types that do not run. */
function expand(info: TensorInfo, bytes: Uint8Array): Float32Array<ArrayBuffer> {
  return dequantize(info.type as RunnableTypeName, bytes)
}

function asBytes(floats: Float32Array<ArrayBuffer>): Uint8Array {
  return new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength)
}
