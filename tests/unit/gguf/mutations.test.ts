import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { chooseBuild } from '../../../src/decoders/simd/wasm-features.ts'
import { readGguf } from '../../../src/gguf/read-gguf.ts'
import { blobSource } from '../../../src/lib/blob-source.ts'
import { ModelFormatError } from '../../../src/lib/errors.ts'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import { type CheckpointShape, randomCheckpoint } from '../../oracles/random-checkpoint.ts'
import { WIDE_SHAPE } from '../../oracles/small-shape.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'
import { openInNode } from '../decoders/simd/open-in-node.ts'
import { mutateGguf } from './mutate-gguf.ts'

const SHAPE: CheckpointShape = { ...WIDE_SHAPE, kvHeadCount: 2 }
const FILES = {
  Q8_0: randomCheckpoint(SHAPE, 'Q8_0', 1),
  'Q4_K and Q6_K': randomCheckpoint(SHAPE, (name) => (name === 'output.weight' ? 'Q6_K' : 'Q4_K'), 2),
  F16: randomCheckpoint({ ...SHAPE, tiedOutput: true }, 'F16', 3),
}

const MUTANTS_A_FILE = 100
/** Processor milliseconds of one mutant; bytes beyond its own that the process may ever hold, more than it did for a sound file. */
const MOST_MS = 2000
const MOST_BYTES = 64 * 2 ** 20

const PROMPT = 'def count_words(text):\n    words = {}'

/** All that a person's file goes through until the first token. */
async function loadAndRun(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const gguf = await readGguf(blobSource(new Blob([bytes])))
  const tokenizer = loadTokenizer(gguf.metadata)
  const model = await openInNode(gguf, chooseBuild())
  const sequence = await model.open()
  const ids = tokenizer.encode(PROMPT).slice(0, Math.min(64, model.contextLength))
  expect(await sequence.forward(Int32Array.from(ids))).toHaveLength(tokenizer.vocabSize)
  await model.dispose()
}

/** The most this process ever held. */
const peakBytes = () => process.resourceUsage().maxRSS * 1024

/** What one mutant left behind must not be counted for the next. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

test.each(Object.entries(FILES))(
  '%s: a broken file loads or is a ModelFormatError, soon and in little memory',
  async (_, file) => {
    await loadAndRun(file)
    collectGarbage()
    const peakOfSound = peakBytes()
    const outcomes = new Set<string>()
    for (const { description, bytes } of mutateGguf(file, MUTANTS_A_FILE, file.length)) {
      const cpuBefore = cpuMilliseconds()
      outcomes.add(await outcomeOf(bytes, description))
      expect(cpuMilliseconds() - cpuBefore, description).toBeLessThan(MOST_MS)
      expect(peakBytes() - peakOfSound, description).toBeLessThan(bytes.length + MOST_BYTES)
      collectGarbage()
    }
    expect([...outcomes]).toEqual(expect.arrayContaining(['loads', 'corrupt', 'truncated', 'unsupported']))
  },
  120_000,
)

async function outcomeOf(bytes: Uint8Array<ArrayBuffer>, description: string): Promise<string> {
  try {
    await loadAndRun(bytes)
    return 'loads'
  } catch (error) {
    if (error instanceof ModelFormatError) return error.failure.reason
    throw new Error(description, { cause: error })
  }
}
