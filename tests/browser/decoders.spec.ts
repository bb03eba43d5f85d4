import { expect } from '@playwright/test'
import type { EngineName } from '../../src/decoders/engine-name.ts'
import { readGguf } from '../../src/gguf/read-gguf.ts'
import { blobSource } from '../../src/lib/blob-source.ts'
import { worstDifference } from '../oracles/log-probabilities.ts'
import { openInNode } from '../unit/decoders/simd/open-in-node.ts'
import { Decoder } from './harness/decoder.ts'
import { MODELS, type ModelName, test } from './harness/fixtures.ts'
import { bestTwo, truthOf } from './harness/truth.ts'
import { serve } from './serve.ts'

/** Nats; what ONNX Runtime in fp32 may differ by from the same computation in float64. */
const TOLERANCE = 1e-3

/**
 * What is compared of a type of tensor: enough tokens in one go, and again in groups of one, of few and of many, for which a
 * device has kernels of its own. A GPU in software takes half a minute for that; how a cache is gone back in and shared does
 * not depend on the type of the weights, and is tried on the others.
 */
const TYPES_ONLY: ReadonlySet<string> = new Set([
  'webgpu f16-tied.gguf',
  'webgpu q4_k_m.gguf',
  'webgpu q5_k.gguf',
  'webgpu bf16.gguf',
])

const CASES: readonly [EngineName, ModelName][] = [
  ['onnx-cpu', 'q4_0.gguf'],
  ['onnx-cpu', 'q4_0-grouped.gguf'],
  ['onnx-cpu', 'q8_0.gguf'],
  ['onnx-cpu', 'q8_0-grouped.gguf'],
  ['onnx-cpu', 'f16-tied.gguf'],
  ['onnx-cpu', 'f32.gguf'],
  ['simd', 'f32.gguf'],
  ['onnx-cpu', 'cria-0.gguf'],
  ['webgpu', 'q4_0.gguf'],
  ['webgpu', 'q8_0-grouped.gguf'],
  ['webgpu', 'f16-tied.gguf'],
  ['webgpu', 'q4_k_m.gguf'],
  ['webgpu', 'q5_k.gguf'],
  ['webgpu', 'bf16.gguf'],
]

for (const [engine, model] of CASES) {
  test(`${engine} on ${model}: the oracle's probabilities in any grouping, after a rewind, side by side`, async ({
    page,
    site,
  }) => {
    test.slow(engine === 'webgpu')
    const { ids, rows: truth } = await truthOf(model)
    const [decoder, loaded] = await Decoder.load(page, site.url, model, engine)
    expect(loaded.engine).toBe(engine)
    const { vocabSize } = loaded

    const first = await decoder.ask('open')
    const long = await decoder.forwardInGroups(first, ids, [64], vocabSize)
    expect(worstDifference(long, truth), 'chunks of 64').toBeLessThan(TOLERANCE)
    const { compared, different } = compareChoices(long, truth)
    expect(different, 'greedy tokens that differ').toBe(0)
    expect(compared, 'greedy tokens compared').toBeGreaterThanOrEqual(200)

    const second = await decoder.ask('open')
    if (TYPES_ONLY.has(`${engine} ${model}`)) {
      const few = await decoder.forwardInGroups(second, ids.slice(0, 37), [1, 31, 2, 1], vocabSize)
      expect(worstDifference(few, truth.slice(0, 37)), 'groups of one, many and few').toBeLessThan(TOLERANCE)
      return
    }
    const uneven = await decoder.forwardInGroups(second, ids.slice(0, 90), [1, 31, 32, 2, 24], vocabSize)
    expect(worstDifference(uneven, truth.slice(0, 90)), 'uneven groups').toBeLessThan(TOLERANCE)

    // other keys and values come to stand where the first sequence is then taken up again
    expect(await decoder.ask('rewind', first, 40)).toBe(40)
    await decoder.ask('forward', first, ids.slice(0, 64), 1)
    expect(await decoder.ask('rewind', first, 40)).toBe(40)
    const again = await decoder.forwardInGroups(first, ids.slice(40, 100), [17], vocabSize)
    expect(worstDifference(again, truth.slice(40, 100)), 'after a rewind').toBeLessThan(TOLERANCE)

    const rest = await decoder.forwardInGroups(second, ids.slice(90, 120), [30], vocabSize)
    expect(worstDifference(rest, truth.slice(90, 120)), 'the other sequence').toBeLessThan(TOLERANCE)

    const last = await decoder.ask('forward', second, ids.slice(120, 140), 3)
    const lastRows = [0, 1, 2].map((row) => last.slice(row * vocabSize, (row + 1) * vocabSize))
    expect(worstDifference(lastRows, truth.slice(137, 140)), 'the last three rows').toBeLessThan(TOLERANCE)
  })
}

/** Greedy choices; where the best two are closer than both sides' errors together, they have no order. */
function compareChoices(rows: readonly ArrayLike<number>[], truth: readonly ArrayLike<number>[]) {
  let compared = 0
  let different = 0
  for (const [i, row] of rows.entries()) {
    const [best, next] = bestTwo(truth[i]!)
    if (best.value - next.value <= 2 * TOLERANCE) continue
    compared++
    if (bestTwo(row)[0].id !== best.id) different++
  }
  return { compared, different }
}

for (const [engine, model] of [
  ['simd', 'f32.gguf'],
  ['onnx-cpu', 'q8_0.gguf'],
  ['webgpu', 'q8_0.gguf'],
] as const) {
  test(`${engine}: a rejected call leaves the sequence as it was`, async ({ page, site }) => {
    test.slow(engine === 'webgpu')
    const [decoder, { vocabSize, contextLength }] = await Decoder.load(page, site.url, model, engine)
    const { ids, rows: truth } = await truthOf(model)
    const sequence = await decoder.ask('open')
    await decoder.ask('forward', sequence, ids.slice(0, 10), 1)

    for (const [wrong, rows] of [
      [[vocabSize], 1],
      [[1, -1], 1],
      [[], 1],
      [[1], 2],
      [Array(65).fill(1), 1],
    ] as const)
      expect(await decoder.failureOf('forward', sequence, wrong, rows)).toMatchObject({ code: 'engine' })
    expect(await decoder.ask('length', sequence)).toBe(10)
    const rows = await decoder.forwardInGroups(sequence, ids.slice(10, 20), [10], vocabSize)
    expect(worstDifference(rows, truth.slice(10, 20))).toBeLessThan(TOLERANCE)

    while ((await decoder.ask('length', sequence)) < contextLength - 20)
      await decoder.ask('forward', sequence, ids.slice(0, 20), 1)
    expect(await decoder.failureOf('forward', sequence, ids.slice(0, 30), 1)).toMatchObject({ code: 'engine' })
    expect(await decoder.ask('length', sequence)).toBeLessThanOrEqual(contextLength)

    await decoder.ask('close', sequence)
    expect(await decoder.failureOf('forward', sequence, [1], 1)).toMatchObject({
      detail: 'the sequence was disposed of',
    })
    const other = await decoder.ask('open')
    expect(await decoder.ask('forward', other, [1], 1)).toHaveLength(vocabSize)
    await decoder.ask('dispose')
    expect(await decoder.failureOf('forward', other, [1], 1)).toMatchObject({ detail: 'the model was disposed of' })
    expect(await decoder.failureOf('open')).toMatchObject({ detail: 'the model was disposed of' })
  })
}

test('a device that computes long runs wrongly and says nothing is noticed, and given shorter ones', async ({
  page,
  site,
}) => {
  test.slow()
  const decoder = await Decoder.start(page, site.url)
  await decoder.ask('allowSubgroups')
  const { vocabSize } = await decoder.ask('load', new URL('q8_0.gguf', site.url).href, 'webgpu', 1)
  const { ids, rows: truth } = await truthOf('q8_0.gguf')
  const rows = await decoder.forwardInGroups(await decoder.ask('open'), ids.slice(0, 128), [64], vocabSize)
  expect(worstDifference(rows, truth.slice(0, 128))).toBeLessThan(TOLERANCE)
})

test('a model whose heads ONNX Runtime does not run is refused', async ({ page, site }) => {
  const decoder = await Decoder.start(page, site.url)
  const failure = await decoder.failureOf('load', new URL('odd-heads.gguf', site.url).href, 'onnx-cpu', 1)
  expect(failure).toMatchObject({ code: 'model-format', reason: 'unsupported' })
})

test('a software adapter is not chosen by itself', async ({ page, site }) => {
  const [, loaded] = await Decoder.load(page, site.url, 'q8_0.gguf', 'auto')
  expect(loaded.engine).toBe('simd')
})

test('simd gives the same in a browser on one thread and on two, and in Node, bit for bit', async ({ page, site }) => {
  const ids = Array.from({ length: 100 }, (_, i) => ((i + 1) * 7919) % 400)
  for (const name of ['q4_0-grouped.gguf', 'q8_0.gguf', 'f16-tied.gguf'] as const) {
    const inNode = await (await openInNode(await readGguf(blobSource(new Blob([MODELS[name]]))))).open()
    const expected: Float32Array[] = []
    for (const start of [0, 50]) {
      const part = Int32Array.from(ids.slice(start, start + 50))
      expected.push((await inNode.forward(part, 50)).slice())
    }
    for (const threads of [1, 2]) {
      const decoder = await Decoder.start(page, site.url)
      const loaded = await decoder.ask('load', new URL(name, site.url).href, 'simd', threads)
      expect(loaded).toMatchObject({ engine: 'simd', threads })
      const sequence = await decoder.ask('open')
      const rows = await decoder.forwardInGroups(sequence, ids, [1, 1, 30, 2, 16], loaded.vocabSize)
      expect(rows.flat()).toEqual(expected.flatMap((part) => [...part]))
      await decoder.ask('dispose')
    }
  }
  await expect.poll(() => page.workers().length, 'the last one’s helper is ended').toBe(1)
})

test('simd with addresses of 64 bits gives the same as with 32', async ({ page, site }) => {
  const ids = Array.from({ length: 40 }, (_, i) => ((i + 1) * 7919) % 400)
  const narrow = await Decoder.start(page, site.url)
  const { vocabSize } = await narrow.ask('load', new URL('q4_0.gguf', site.url).href, 'simd', 2)
  const expected = await narrow.forwardInGroups(await narrow.ask('open'), ids, [17], vocabSize)
  const wide = await Decoder.start(page, site.url)
  await wide.ask('loadWide', new URL('q4_0.gguf', site.url).href, 2)
  // the second sequence's cache lies behind the memory that there was at first
  await wide.ask('open')
  expect(await wide.forwardInGroups(await wide.ask('open'), ids, [17], vocabSize)).toEqual(expected)
})

test('reading is reported from nothing to all bytes, threads as they are', async ({ page, site }) => {
  const [, loaded] = await Decoder.load(page, site.url, 'q8_0.gguf', 'onnx-cpu')
  expect(loaded.threads).toBe(2)
  expect(loaded.progress[0]!.loaded).toBe(0)
  expect(loaded.progress.at(-1)!.loaded).toBe(loaded.progress.at(-1)!.total)
  expect(loaded.progress.at(-1)!.total).toBeGreaterThan(MODELS['q8_0.gguf'].length / 2)
})

test('without isolation one thread runs, without WebGPU asking for it fails', async ({ playwright, folder }) => {
  const site = await serve({ folder, headers: false })
  const { executablePath, args } = test.info().project.use.launchOptions ?? {}
  const browser = await playwright.chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: args ?? [],
  })
  const [decoder, loaded] = await Decoder.load(await browser.newPage(), site.url, 'q8_0.gguf', 'auto')
  expect(loaded).toMatchObject({ engine: 'simd', threads: 1 })
  expect(await decoder.ask('forward', await decoder.ask('open'), [1, 2], 1)).toHaveLength(loaded.vocabSize)
  const failure = await decoder.failureOf('load', new URL('q8_0.gguf', site.url).href, 'webgpu', 1)
  expect(failure).toMatchObject({ code: 'unsupported-device', need: 'webgpu' })
  await browser.close()
  await site.close()
})
