import { dequantize } from '../../gguf/dequantize.ts'
import type { GgufFile, RunnableTypeName, TensorInfo } from '../../gguf/gguf-file.ts'
import { K_BLOCK } from '../../gguf/unpack-k.ts'
import { ModelFormatError } from '../../lib/errors.ts'
import type { ExternalTensor } from './external-tensor.ts'
import { MICROSOFT, type OnnxConstant, type OnnxNode, type OnnxType } from './onnx-graph.ts'
import { isQuantised, N_BITS, type QuantisedType } from './pack-nbits.ts'
import { transpose } from './transpose.ts'

const FLOAT_BYTES = 4

/** Reshape: a length of 0 is kept as it is. ReduceSum: −1 is the last axis. */
const KEEP_TWO_DIMS = [0n, 0n] as const
const LAST_AXIS = -1n

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
  /** Values whose block sums the graph has. */
  readonly #summed = new Set<string>()

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
    if (this.#form === 'quantised' && isQuantised(type)) return this.#quantised(x, info, type, output)
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

  /** A list of integers, held by the model itself. */
  integers(name: string, ...values: readonly bigint[]): string {
    const data = new Uint8Array(BigInt64Array.from(values).buffer)
    this.constants.push({ name, type: 'int64', dims: [values.length], data })
    return name
  }

  #quantised(x: string, info: TensorInfo, type: QuantisedType, output: string): string {
    const { offsets } = N_BITS[type]
    if (offsets === null) return this.#nBits(x, info, type, output)
    const [columns, rows] = matrixShape(info)
    const blocks = columns / K_BLOCK
    const table = this.#external('float32', [blocks, rows], {
      name: `${info.name}.offsets`,
      byteLength: rows * blocks * FLOAT_BYTES,
      from: info,
      pack: (bytes) => asBytes(transpose(offsets(bytes), rows, blocks)),
    })
    const codes = this.#nBits(x, info, type, `${output}.codes`)
    const rest = this.node({ op: 'MatMul', inputs: [this.#blockSums(x, blocks), table], outputs: [`${output}.rest`] })
    return this.node({ op: 'Add', inputs: [codes, rest], outputs: [output] })
  }

  /** The sums of each 32 elements of x (1, n, columns): (1, n, blocks). Several matrices may want the same. */
  #blockSums(x: string, blocks: number): string {
    const sums = `${x}.sums`
    if (this.#summed.has(x)) return sums
    this.#summed.add(x)
    const shape = this.integers(`${x}.blocks.shape`, ...KEEP_TWO_DIMS, BigInt(blocks), BigInt(K_BLOCK))
    const blocked = this.node({ op: 'Reshape', inputs: [x, shape], outputs: [`${x}.blocks`] })
    const axis = this.integers(`${x}.blocks.axis`, LAST_AXIS)
    return this.node({ op: 'ReduceSum', inputs: [blocked, axis], outputs: [sums], ints: { keepdims: 0 } })
  }

  #nBits(x: string, info: TensorInfo, type: QuantisedType, output: string): string {
    const { bits, blockSize, codes: packCodes, scales: packScales } = N_BITS[type]
    const [columns, rows] = matrixShape(info)
    const blocksPerRow = columns / blockSize
    const blockBytes = (blockSize * bits) / 8
    const codes = this.#external('uint8', [rows, blocksPerRow, blockBytes], {
      name: `${info.name}.codes`,
      byteLength: rows * blocksPerRow * blockBytes,
      from: info,
      pack: packCodes,
    })
    const scales = this.#external('float32', [rows * blocksPerRow], {
      name: `${info.name}.scales`,
      byteLength: rows * blocksPerRow * FLOAT_BYTES,
      from: info,
      pack: (bytes) => asBytes(packScales(bytes)),
    })
    return this.node({
      op: 'MatMulNBits',
      domain: MICROSOFT,
      inputs: [x, codes, scales],
      outputs: [output],
      ints: { K: columns, N: rows, bits, block_size: blockSize },
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
