import { Worker } from 'node:worker_threads'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { StartThreads, ThreadTask } from '../../../../src/decoders/simd/load-simd-model.ts'
import type { GgufFile, RunnableTypeName } from '../../../../src/gguf/gguf-file.ts'
import { readGguf } from '../../../../src/gguf/read-gguf.ts'
import { blobSource } from '../../../../src/lib/blob-source.ts'
import { OutOfMemoryError } from '../../../../src/lib/errors.ts'
import { float64Forward, loadFloat64Model } from '../../../oracles/float64-forward.ts'
import { worstDifference } from '../../../oracles/log-probabilities.ts'
import { type CheckpointShape, randomCheckpoint } from '../../../oracles/random-checkpoint.ts'
import { WIDE_SHAPE } from '../../../oracles/small-shape.ts'
import { builds, openInNode } from './open-in-node.ts'

const MULTI_HEAD: CheckpointShape = { ...WIDE_SHAPE, contextLength: 64 }
const GROUPED: CheckpointShape = { ...MULTI_HEAD, headCount: 6, kvHeadCount: 2, headSize: 128, tiedOutput: true }
/** One of them has no counterpart to attend with. */
const THREE_HEADS: CheckpointShape = { ...MULTI_HEAD, headCount: 3, kvHeadCount: 3, headSize: 64 }
/** Nothing a multiple of 16, heads not even of 8. */
const ODD: CheckpointShape = {
  ...MULTI_HEAD,
  hiddenSize: 44,
  headCount: 5,
  kvHeadCount: 1,
  headSize: 12,
  feedForwardSize: 83,
}

/**
 * Nats by which a log-probability of any token may differ from the float64 forward pass. Products of quantised matrices
 * take their inputs in 8 bits; the random files' logits spread wider than a trained model's, and so do the errors.
 */
const MOST_ERROR: Record<RunnableTypeName, number> = {
  F32: 1e-3,
  F16: 0.05,
  BF16: 0.05,
  Q8_0: 1,
  Q4_0: 1,
  Q4_K: 1,
  Q5_K: 1,
  Q6_K: 1,
}

const IDS = Int32Array.from({ length: 17 }, (_, i) => (i * 7919 + 11) % 400)

const fileOf = (shape: CheckpointShape, type: RunnableTypeName): Promise<GgufFile> =>
  readGguf(blobSource(new Blob([randomCheckpoint(shape, type, 3)])))

const rowsOf = (logits: Float32Array, count: number): Float32Array[] =>
  Array.from({ length: count }, (_, i) => logits.slice((i * logits.length) / count, ((i + 1) * logits.length) / count))

const CASES: [string, CheckpointShape, RunnableTypeName][] = [
  ...(Object.keys(MOST_ERROR) as RunnableTypeName[]).flatMap((type): [string, CheckpointShape, RunnableTypeName][] => [
    ['a head a key', MULTI_HEAD, type],
    ['three heads a key', GROUPED, type],
  ]),
  ['three heads', THREE_HEADS, 'F32'],
  ['three heads', THREE_HEADS, 'Q8_0'],
  ['odd sizes', ODD, 'F32'],
  ['odd sizes', ODD, 'F16'],
]

describe.each(CASES)('%s', (_, shape, type) => {
  test(`${type}: the float64 forward pass, in any grouping, in every build`, async () => {
    const gguf = await fileOf(shape, type)
    const truth = float64Forward(await loadFloat64Model(gguf), IDS)
    const logits: Float32Array[] = []
    for (const build of builds) {
      const sequence = await (await openInNode(gguf, build)).open()
      const whole = (await sequence.forward(IDS, IDS.length)).slice()
      expect(worstDifference(rowsOf(whole, IDS.length), truth)).toBeLessThan(MOST_ERROR[type])
      sequence.rewind(0)
      for (const groups of [
        [1, 1, 2, 3, 10],
        [4, 13],
      ]) {
        let start = 0
        for (const size of groups) {
          const part = await sequence.forward(IDS.slice(start, start + size), size)
          start += size
          expect(part).toEqual(
            whole.slice((whole.length / IDS.length) * (start - size), (whole.length / IDS.length) * start),
          )
        }
        expect(sequence.rewind(0)).toBe(0)
      }
      logits.push(whole)
    }
    for (const other of logits) expect(other).toEqual(logits[0])
  }, 30_000)
})

describe('sequences', () => {
  let gguf: GgufFile
  beforeAll(async () => {
    gguf = await fileOf({ ...MULTI_HEAD, layerCount: 1 }, 'Q4_0')
  })

  test('keep out of each other, and come back clean', async () => {
    const model = await openInNode(gguf)
    const [first, second] = [await model.open(), await model.open()]
    const expected = (await first.forward(IDS)).slice()
    await first.forward(Int32Array.of(1, 2, 3))
    await second.forward(Int32Array.of(4, 5))
    await second.forward(IDS)
    expect(first.rewind(IDS.length)).toBe(IDS.length)
    const again = await first.forward(Int32Array.of(1, 2, 3))
    await second.dispose()
    const third = await model.open()
    expect(third.length).toBe(0)
    expect(await third.forward(IDS)).toEqual(expected)
    expect(await third.forward(Int32Array.of(1, 2, 3))).toEqual(again)
  })

  test('rows are the last positions', async () => {
    const model = await openInNode(gguf)
    const sequence = await model.open()
    const all = (await sequence.forward(IDS, IDS.length)).slice()
    sequence.rewind(0)
    expect(await sequence.forward(IDS, 2)).toEqual(all.slice(-2 * model.vocabSize))
  })

  test('refuse what does not fit and stay as they were', async () => {
    const model = await openInNode(gguf)
    const sequence = await model.open()
    await sequence.forward(IDS)
    await expect(sequence.forward(new Int32Array(model.contextLength))).rejects.toThrow('positions')
    await expect(sequence.forward(Int32Array.of(model.vocabSize))).rejects.toThrow(`the id ${model.vocabSize}`)
    await expect(sequence.forward(Int32Array.of(-1))).rejects.toThrow('the id -1')
    await expect(sequence.forward(Int32Array.of())).rejects.toThrow('0 ids')
    await expect(sequence.forward(Int32Array.of(1), 2)).rejects.toThrow('2 of 1')
    expect(sequence.length).toBe(IDS.length)
    await model.dispose()
    await expect(sequence.forward(Int32Array.of(1))).rejects.toMatchObject({ failure: { code: 'engine' } })
    await expect(model.open()).rejects.toMatchObject({ failure: { code: 'engine' } })
  })
})

describe('a system that refuses memories by their maximum alone', () => {
  const { Memory } = WebAssembly
  afterEach(() => {
    WebAssembly.Memory = Memory
  })

  /** Takes a maximum of so many pages; gives those that were asked for. */
  function allowPages(most: number): number[] {
    const asked: number[] = []
    WebAssembly.Memory = class extends Memory {
      constructor(descriptor: WebAssembly.MemoryDescriptor) {
        asked.push(descriptor.maximum!)
        if (descriptor.maximum! > most) throw new RangeError('could not allocate memory')
        super(descriptor)
      }
    }
    return asked
  }

  let gguf: GgufFile
  let expected: Float32Array
  let asked: readonly number[]
  beforeAll(async () => {
    gguf = await fileOf({ ...MULTI_HEAD, contextLength: 512, layerCount: 1 }, 'Q4_0')
    expected = await (await (await openInNode(gguf)).open()).forward(IDS)
    asked = allowPages(0)
    await openInNode(gguf).catch(() => undefined)
    WebAssembly.Memory = Memory
  })

  test('a smaller maximum has room for a sequence of each place, and no more', async () => {
    allowPages(asked[1]!)
    const model = await openInNode(gguf)
    for (let i = 0; i < 3; i++) expect(await (await model.open()).forward(IDS)).toEqual(expected)
    await expect(model.open()).rejects.toBeInstanceOf(OutOfMemoryError)
  })

  test('with no room for more it runs with one sequence', async () => {
    expect(asked[2]).toBeLessThan(asked[1]!)
    allowPages(asked[2]!)
    const model = await openInNode(gguf)
    const first = await model.open()
    await expect(model.open()).rejects.toMatchObject({ failure: { code: 'out-of-memory', what: 'kv-cache' } })
    expect(await first.forward(IDS)).toEqual(expected)
    await first.dispose()
    expect(await (await model.open()).forward(IDS)).toEqual(expected)
  })

  test('one that refuses even that has too little memory', async () => {
    expect(asked).toHaveLength(3)
    allowPages(asked[2]! - 1)
    await expect(openInNode(gguf)).rejects.toMatchObject({ failure: { code: 'out-of-memory', what: 'weights' } })
  })
})

describe('threads', () => {
  /** One worker a task, each from the script that `scriptOf` names for its thread. */
  const startInNode =
    (scriptOf: (thread: number) => string = () => './thread.mjs'): StartThreads =>
    async (tasks: readonly ThreadTask[]) => {
      const workers = tasks.map(
        (task) => new Worker(new URL(scriptOf(task.thread), import.meta.url), { workerData: task }),
      )
      await Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('message', resolve))))
      return () => {
        for (const worker of workers) void worker.terminate()
      }
    }

  test.each([2, 3])(
    '%i give the same as one, bit for bit',
    async (threads) => {
      for (const [shape, type] of [
        [GROUPED, 'Q4_0'],
        [MULTI_HEAD, 'F32'],
      ] as const) {
        const gguf = await fileOf(shape, type)
        const alone = await (await openInNode(gguf)).open()
        const model = await openInNode(gguf, 'plain', { threads, startThreads: startInNode() })
        const together = await model.open()
        for (const [start, end] of [
          [0, 13],
          [13, 14],
          [14, 17],
        ]) {
          const ids = IDS.slice(start, end)
          expect(await together.forward(ids, ids.length)).toEqual(await alone.forward(ids, ids.length))
        }
        await model.dispose()
      }
    },
    30_000,
  )

  test('one that has not come is not waited for', async () => {
    const gguf = await fileOf(GROUPED, 'Q4_0')
    const never: StartThreads = async () => () => undefined
    const model = await openInNode(gguf, 'plain', { threads: 2, startThreads: never, lostAfterMs: 100 })
    const expected = await (await (await openInNode(gguf)).open()).forward(IDS)
    expect(await (await model.open()).forward(IDS)).toEqual(expected)
  })

  test('runs of one token with pauses between, so that helpers come at any moment of one, change no bit', async () => {
    const gguf = await fileOf(GROUPED, 'Q4_0')
    const model = await openInNode(gguf, 'plain', { threads: 4, startThreads: startInNode() })
    const alone = await (await openInNode(gguf)).open()
    const together = await model.open()
    for (let i = 0; i < 400; i++) {
      if (i % 8 === 0) await new Promise((resolve) => setTimeout(resolve, i % 3))
      if (i % 16 === 0) for (const sequence of [alone, together]) sequence.rewind(0)
      const id = IDS.slice(i % IDS.length, (i % IDS.length) + 1)
      expect(await together.forward(id)).toEqual(await alone.forward(id))
    }
    await model.dispose()
  }, 30_000)

  test('one that is lost in the middle ends the run and the model, and the next model runs', async () => {
    const gguf = await fileOf(GROUPED, 'Q4_0')
    const startThreads = startInNode((thread) => (thread === 2 ? './lost-thread.mjs' : './thread.mjs'))
    const model = await openInNode(gguf, 'plain', { threads: 3, startThreads, lostAfterMs: 1000 })
    const sequence = await model.open()
    const runForEver = async () => {
      for (;;) {
        sequence.rewind(0)
        await sequence.forward(IDS)
      }
    }
    const lost = { failure: { code: 'worker-lost' } }
    await expect(runForEver()).rejects.toMatchObject(lost)
    expect(sequence.length).toBe(0)
    await expect(sequence.forward(IDS)).rejects.toMatchObject(lost)
    await expect(model.open()).rejects.toMatchObject(lost)

    const next = await openInNode(gguf, 'plain', { threads: 3, startThreads: startInNode() })
    const expected = await (await (await openInNode(gguf)).open()).forward(IDS)
    expect(await (await next.open()).forward(IDS)).toEqual(expected)
    await next.dispose()
  }, 60_000)
})
