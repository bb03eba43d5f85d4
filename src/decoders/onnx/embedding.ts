import { dequantize } from '../../gguf/dequantize.ts'
import type { RunnableTypeName, TensorInfo } from '../../gguf/gguf-file.ts'

/** The embedding as the file holds it, dequantised row by row when a token needs its row. */
export class Embedding {
  readonly #bytes: Uint8Array<ArrayBuffer>
  readonly #type: RunnableTypeName
  /** Elements a row. */
  readonly #hiddenSize: number
  readonly #vocabSize: number

  constructor(info: TensorInfo, bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes
    this.#type = info.type as RunnableTypeName
    this.#hiddenSize = info.dims[0]!
    this.#vocabSize = info.dims[1]!
  }

  get byteLength(): number {
    return this.#bytes.byteLength
  }

  /** Shape (ids, hidden). Throws RangeError for an id outside of the vocabulary. */
  gather(ids: Int32Array): Float32Array<ArrayBuffer> {
    const rowBytes = this.#bytes.byteLength / this.#vocabSize
    const rows = new Float32Array(ids.length * this.#hiddenSize)
    ids.forEach((id, i) => {
      if (id < 0 || id >= this.#vocabSize) throw new RangeError(`token ${id} of a vocabulary of ${this.#vocabSize}`)
      const row = this.#bytes.subarray(id * rowBytes, (id + 1) * rowBytes)
      rows.set(dequantize(this.#type, row), i * this.#hiddenSize)
    })
    return rows
  }
}
