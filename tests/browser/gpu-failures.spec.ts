import { expect } from '@playwright/test'
import { worstDifference } from '../oracles/log-probabilities.ts'
import { Decoder } from './harness/decoder.ts'
import { test } from './harness/fixtures.ts'
import { truthOf } from './harness/truth.ts'

/** The GPU is software; a load takes seconds. */
test.slow()

const MODEL = 'q8_0.gguf'
const MIB = 2 ** 20

const urlOf = (site: string, model: string) => new URL(model, site).href

/** After whatever went wrong the model is loaded anew, and computes rightly. */
async function expectLoadsAnew(decoder: Decoder, site: string): Promise<void> {
  const { ids, rows: truth } = await truthOf(MODEL)
  const { engine, vocabSize } = await decoder.ask('load', urlOf(site, MODEL), 'webgpu', 1)
  expect(engine).toBe('webgpu')
  const rows = await decoder.forwardInGroups(await decoder.ask('open'), ids.slice(0, 20), [20], vocabSize)
  expect(worstDifference(rows, truth.slice(0, 20))).toBeLessThan(1e-3)
}

test('buffers that the device does not allow are refused before the weights are read; a shorter context fits', async ({
  page,
  site,
}) => {
  const decoder = await Decoder.start(page, site.url)
  await decoder.ask('keepLimits')
  const before = site.sentBytes
  const failure = await decoder.failureOf('load', urlOf(site.url, 'long-context.gguf'), 'webgpu', 1, 16_384)
  expect(failure).toMatchObject({ code: 'unsupported-device', need: 'gpu-buffer' })
  expect(failure).toMatchObject({ detail: `the keys of a layer: ${256 * MIB} bytes of at most ${128 * MIB}` })
  expect(site.sentBytes - before, 'no more than the header').toBeLessThan(MIB)
  const { contextLength, vocabSize } = await decoder.ask('load', urlOf(site.url, 'long-context.gguf'), 'webgpu', 1, 512)
  expect(contextLength).toBe(512)
  expect(await decoder.ask('forward', await decoder.ask('open'), [1, 2, 3], 1)).toHaveLength(vocabSize)
})

test('a device without memory for the weights says so, and another load brings them', async ({ page, site }) => {
  const decoder = await Decoder.start(page, site.url)
  await decoder.ask('grantBytes', 50_000)
  const failure = await decoder.failureOf('load', urlOf(site.url, MODEL), 'webgpu', 1)
  expect(failure).toMatchObject({ code: 'out-of-memory', what: 'weights' })
  await decoder.ask('grantBytes', Number.MAX_SAFE_INTEGER)
  await expectLoadsAnew(decoder, site.url)
})

test('a device without memory for another sequence refuses that one, and the first goes on', async ({ page, site }) => {
  const [decoder, { vocabSize }] = await Decoder.load(page, site.url, MODEL, 'webgpu')
  const { ids, rows: truth } = await truthOf(MODEL)
  const sequence = await decoder.ask('open')
  await decoder.forwardInGroups(sequence, ids.slice(0, 10), [10], vocabSize)
  await decoder.ask('grantBytes', 0)
  expect(await decoder.failureOf('open')).toMatchObject({ code: 'out-of-memory', what: 'kv-cache' })
  await decoder.ask('grantBytes', Number.MAX_SAFE_INTEGER)
  const rows = await decoder.forwardInGroups(sequence, ids.slice(10, 20), [10], vocabSize)
  expect(worstDifference(rows, truth.slice(10, 20))).toBeLessThan(1e-3)
  expect(await decoder.ask('open')).toBe(1)
})

test('memory that runs out in the middle of a run ends the model with that reason, and it is loaded anew', async ({
  page,
  site,
}) => {
  const [decoder] = await Decoder.load(page, site.url, MODEL, 'webgpu')
  const sequence = await decoder.ask('open')
  await decoder.ask('forward', sequence, [1, 2, 3], 1)
  await decoder.ask('grantBytes', 0)
  // The run that met it may have come to its end before the device told.
  await decoder.attempt('forward', sequence, [4, 5, 6, 7, 8], 5)
  const failure = await decoder.failureOf('forward', sequence, [9], 1)
  expect(failure).toMatchObject({ code: 'gpu-lost', reason: 'memory' })
  await decoder.ask('grantBytes', Number.MAX_SAFE_INTEGER)
  await expectLoadsAnew(decoder, site.url)
})

for (const when of ['between two runs', 'in the middle of a run'] as const) {
  test(`a device that is lost ${when} ends the model with a sentence, and it is loaded anew`, async ({
    page,
    site,
  }) => {
    const [decoder] = await Decoder.load(page, site.url, MODEL, 'webgpu')
    const sequence = await decoder.ask('open')
    await decoder.ask('forward', sequence, [1, 2, 3], 1)
    if (when === 'between two runs') await decoder.ask('loseDevice')
    const failure =
      when === 'between two runs'
        ? await decoder.failureOf('forward', sequence, [4], 1)
        : await decoder.failureOf('loseDeviceWhile', sequence, [4, 5, 6])
    expect(failure).toMatchObject({
      code: 'gpu-lost',
      reason: 'device',
      detail: expect.stringContaining('the GPU device was lost'),
    })
    expect(await decoder.ask('length', sequence)).toBe(3)
    await expectLoadsAnew(decoder, site.url)
  })
}

test('a device that is lost while the weights come is told as such, and another load brings them', async ({
  page,
  site,
}) => {
  const decoder = await Decoder.start(page, site.url)
  await decoder.ask('loseDeviceAt', 50_000)
  const failure = await decoder.failureOf('load', urlOf(site.url, MODEL), 'webgpu', 1)
  expect(failure).toMatchObject({ code: 'gpu-lost', reason: 'device' })
  await decoder.ask('grantBytes', Number.MAX_SAFE_INTEGER)
  await expectLoadsAnew(decoder, site.url)
})
