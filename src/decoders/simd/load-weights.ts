import type { ByteSource } from '../../lib/byte-source.ts'
import { freeBytes } from '../../lib/free-bytes.ts'
import type { Address, EngineExports } from './engine-exports.ts'
import type { MemoryPlan, PlacedTensor } from './memory-plan.ts'
import { matrixBytes, TILE, TILE_TYPES } from './tile-bytes.ts'

/** Bytes a read at most, unless one band is larger: few requests for a small model, little memory for a large one. */
const SPAN_BYTES = 8 * 1024 * 1024

/** Whole tiles of rows of a matrix, or one vector, as they stand in the file. */
interface Band {
  readonly tensor: PlacedTensor
  readonly start: number
  readonly end: number
  readonly firstRow: number
  readonly rows: number
}

/** Neighbours in the file that are read together. */
interface Span {
  readonly start: number
  end: number
  readonly bands: Band[]
}

export interface WeightTarget {
  readonly memory: WebAssembly.Memory
  readonly plan: MemoryPlan
  readonly engine: EngineExports
  readonly toAddress: (address: number) => Address
}

/**
 * Streams all tensors through the staging buffer into their places. At most two spans are in JavaScript's memory: the one
 * being repacked and the one being read. Rejects with what the source rejects with.
 */
export async function loadWeights(
  source: ByteSource,
  target: WeightTarget,
  onProgress: (loadedBytes: number, totalBytes: number) => void,
): Promise<void> {
  const spans = spansOf([...target.plan.tensors.values()], target.plan.stagingBytes)
  const totalBytes = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  let loadedBytes = 0
  onProgress(loadedBytes, totalBytes)
  let reading = readSpan(source, spans[0])
  for (const [i, span] of spans.entries()) {
    const bytes = await reading
    reading = readSpan(source, spans[i + 1])
    for (const band of span.bands)
      placeBand(bytes.subarray(band.start - span.start, band.end - span.start), band, target)
    freeBytes(bytes)
    loadedBytes += span.end - span.start
    onProgress(loadedBytes, totalBytes)
  }
}

function readSpan(source: ByteSource, span: Span | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (span === undefined) return Promise.resolve(new Uint8Array())
  const bytes = source.read(span.start, span.end)
  // Awaited only after the span before it is in place; a failure until then is not unhandled.
  bytes.catch(() => undefined)
  return bytes
}

/** In the order of the file. */
function spansOf(tensors: PlacedTensor[], bandBytes: number): Span[] {
  const spans: Span[] = []
  for (const band of tensors.sort((a, b) => a.info.offset - b.info.offset).flatMap((t) => bandsOf(t, bandBytes))) {
    const last = spans.at(-1)
    if (last !== undefined && band.end - last.start <= SPAN_BYTES) {
      last.end = band.end
      last.bands.push(band)
    } else spans.push({ start: band.start, end: band.end, bands: [band] })
  }
  return spans
}

function bandsOf(tensor: PlacedTensor, bandBytes: number): Band[] {
  const { offset, byteLength } = tensor.info
  const rowBytes = byteLength / tensor.rows
  const rowsAtOnce = Math.floor(bandBytes / rowBytes / TILE) * TILE
  const bands: Band[] = []
  for (let firstRow = 0; firstRow < tensor.rows; firstRow += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, tensor.rows - firstRow)
    const start = offset + firstRow * rowBytes
    bands.push({ tensor, start, end: start + rows * rowBytes, firstRow, rows })
  }
  return bands
}

function placeBand(bytes: Uint8Array, { tensor, firstRow, rows }: Band, target: WeightTarget): void {
  const { plan, memory, engine, toAddress } = target
  if (tensor.info.dims.length === 1) {
    new Uint8Array(memory.buffer, tensor.address, bytes.length).set(bytes)
    return
  }
  new Uint8Array(memory.buffer, plan.addresses.staging, bytes.length).set(bytes)
  const out = tensor.address + matrixBytes(tensor.type, tensor.inputs, firstRow)
  const { number } = TILE_TYPES[tensor.type]
  engine.repack(number, toAddress(plan.addresses.staging), rows, tensor.inputs, toAddress(out))
}
