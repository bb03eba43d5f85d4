import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeRandomFile } from '../../../../bench/random-file.ts'
import { readGguf } from '../../../../src/gguf/read-gguf.ts'
import type { ByteSource } from '../../../../src/lib/byte-source.ts'
import { loadInNode } from './open-in-node.ts'

const MIB = 2 ** 20

const folder = await mkdtemp(join(tmpdir(), 'load-memory-'))
afterAll(() => rm(folder, { recursive: true }))

/** 41 MB. */
const SHAPE = {
  layerCount: 5,
  hiddenSize: 1024,
  headCount: 16,
  kvHeadCount: 16,
  headSize: 64,
  feedForwardSize: 2816,
  contextLength: 1024,
  ropeBase: 1_000_000,
  tiedOutput: false,
  vocabSize: 4096,
}
const CACHE_BYTES = SHAPE.layerCount * 2 * SHAPE.contextLength * SHAPE.hiddenSize * 2

test('weights pass through JavaScript by a few megabytes, and memory holds them once', async () => {
  const path = join(folder, 'random.gguf')
  const size = await writeRandomFile(path, SHAPE)
  expect(size).toBeGreaterThan(35 * MIB)
  const file = await open(path)
  const before = process.memoryUsage().arrayBuffers
  let peak = 0
  const sample = () => {
    peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)
  }
  const source: ByteSource = {
    size,
    async read(start, end) {
      const bytes = new Uint8Array(end - start)
      sample()
      await file.read(bytes, 0, bytes.length, start)
      return bytes
    },
  }
  const { model, baseBytes, cacheBytes } = await loadInNode(await readGguf(source))
  sample()
  await file.close()
  expect(await (await model.open()).forward(Int32Array.of(1, 2, 3))).toHaveLength(SHAPE.vocabSize)
  // The span being read and the one being repacked, 8 MiB each, and the header.
  expect(peak).toBeLessThan(17 * MIB)
  expect(cacheBytes).toBe(CACHE_BYTES)
  expect(baseBytes + peak).toBeLessThan(1.1 * size + 64 * MIB)
}, 30_000)
