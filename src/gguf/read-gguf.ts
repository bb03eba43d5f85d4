import type { ByteSource } from '../lib/byte-source.ts'
import { ModelFormatError } from '../lib/errors.ts'
import type { GgufFile, GgufValue } from './gguf-file.ts'
import { HeaderCursor, WindowTooSmall } from './header-cursor.ts'
import { readTensorTable } from './read-tensor-table.ts'
import { readValue } from './read-value.ts'

/** Bytes read at first, and how much wider the window gets each time the header turns out longer. */
const FIRST_WINDOW_BYTES = 64 * 1024
const WINDOW_GROWTH = 4

/** Longest header read: a vocabulary of 256,000 pieces with merges takes about 12 MB. */
const MAX_HEADER_BYTES = 64 * 1024 * 1024

/** What is known of a tensor or an entry takes many times its bytes in the file; the largest Llama, 405B, has 1,138 tensors, and files some 40 entries. */
const MAX_TENSORS = 10_000
const MAX_ENTRIES = 10_000

const MAGIC = 'GGUF'
/** Version 2 made counts 64 bits wide, version 3 added big-endian files, which say so by a byte-swapped version. */
const VERSIONS = [2, 3]

/** Key length, value type and a one-byte value; name length, dimension count, one dimension, type and offset. */
const MIN_ENTRY_BYTES = 13
const MIN_TENSOR_BYTES = 32

/**
 * Header, metadata and tensor table of a little-endian GGUF file, version 2 or 3. Format: ggml, docs/gguf.md. Only the
 * header is read. Rejects with ModelFormatError, or with what `source.read` rejects with.
 */
export async function readGguf(source: ByteSource): Promise<GgufFile> {
  let window = await source.read(0, Math.min(source.size, FIRST_WINDOW_BYTES))
  checkMagic(window)
  for (;;) {
    try {
      return parse(source, new HeaderCursor(window, source.size))
    } catch (reason) {
      if (!(reason instanceof WindowTooSmall)) throw reason
      window = await widen(source, window, reason.needed)
    }
  }
}

async function widen(source: ByteSource, window: Uint8Array<ArrayBuffer>, needed: number) {
  const wanted = Math.max(needed, window.length * WINDOW_GROWTH)
  if (needed > MAX_HEADER_BYTES)
    throw new ModelFormatError('corrupt', `a header of more than ${MAX_HEADER_BYTES} bytes`)
  const wider = new Uint8Array(Math.min(wanted, source.size, MAX_HEADER_BYTES))
  wider.set(window)
  wider.set(await source.read(window.length, wider.length), window.length)
  return wider
}

/** Told apart first, since each has another next step: a web page, a foreign file, a file that hardly began. */
function checkMagic(window: Uint8Array): void {
  const start = new TextDecoder('latin1').decode(window.subarray(0, 64))
  if (start.startsWith(MAGIC)) return
  if (start.length < MAGIC.length && MAGIC.startsWith(start)) {
    throw new ModelFormatError('truncated', `a file of ${start.length} bytes`)
  }
  // A byte order mark, read as Latin-1, and white space may stand before the first tag.
  if (/^(ï»¿)?\s*</.test(start)) throw new ModelFormatError('html', start)
  throw new ModelFormatError('not-gguf', `the file begins with ${JSON.stringify(start.slice(0, MAGIC.length))}`)
}

function parse(source: ByteSource, cursor: HeaderCursor): GgufFile {
  cursor.take(MAGIC.length)
  const version = cursor.u32()
  if (!VERSIONS.includes(version)) throw new ModelFormatError('version', `GGUF version ${version}`)
  const tensorCount = cursor.count('tensors', MIN_TENSOR_BYTES, MAX_TENSORS)
  const entryCount = cursor.count('metadata entries', MIN_ENTRY_BYTES, MAX_ENTRIES)
  const metadata = readMetadata(cursor, entryCount)
  const tensors = readTensorTable(cursor, tensorCount, metadata, source.size)
  return { source, metadata, tensors }
}

function readMetadata(cursor: HeaderCursor, count: number): ReadonlyMap<string, GgufValue> {
  const metadata = new Map<string, GgufValue>()
  for (let i = 0; i < count; i++) {
    const key = cursor.string()
    if (metadata.has(key)) throw new ModelFormatError('corrupt', `the key ${key} twice`)
    metadata.set(key, readValue(cursor, key))
  }
  return metadata
}
