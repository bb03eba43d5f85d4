import { readGguf } from '../../src/gguf/read-gguf.ts'
import { blobSource } from '../../src/lib/blob-source.ts'

/** `ModelProto.SentencePiece.Type`: an ordinary piece. */
const NORMAL = 1

const BYTE_PIECE = /^<0x([89A-F][0-9A-F])>$/

/** Length of a string's length, of a type, and of an array's count, in a GGUF file. */
const U64 = 8
const U32 = 4

/**
 * The same model with other names for the bytes that are no characters by themselves (`<0x80>` becomes `[0x80]`, an
 * ordinary piece). llama.cpp's wrapper reports tokens as JSON and fails on text that is no UTF-8; ids and weights stand.
 */
export async function withPrintablePieces(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { metadata } = await readGguf(blobSource(new Blob([file])))
  const pieces = metadata.get('tokenizer.ggml.tokens')
  if (!Array.isArray(pieces)) throw new Error('The file has no vocabulary.')
  const copy = file.slice()
  const view = new DataView(copy.buffer)
  const typesAt = endOf(copy, 'tokenizer.ggml.token_type') + U32 + U32 + U64
  let at = endOf(copy, 'tokenizer.ggml.tokens') + U32 + U32 + U64
  for (const [id, piece] of pieces.entries()) {
    const length = Number(view.getBigUint64(at, true))
    if (BYTE_PIECE.test(piece)) {
      copy.set(new TextEncoder().encode(`[${piece.slice(1, -1)}]`), at + U64)
      view.setInt32(typesAt + id * U32, NORMAL, true)
    }
    at += U64 + length
  }
  return copy
}

/** Where a metadata key ends. */
function endOf(file: Uint8Array<ArrayBuffer>, key: string): number {
  const at = Buffer.from(file.buffer).indexOf(key)
  if (at < 0) throw new Error(`The file has no ${key}.`)
  return at + key.length
}
