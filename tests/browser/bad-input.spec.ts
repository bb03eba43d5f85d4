import { availableParallelism } from 'node:os'
import type { Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { expect, test } from './fixtures.ts'
import type { Playground } from './playground.ts'
import type { ModelFault } from './serve.ts'

const SMALL = 'def double(n):\n    return <FILL_ME>\n'

/** The same as after a good start: the hole of a small text is filled. */
async function expectNextRunWorks(playground: Playground): Promise<void> {
  await playground.paste(SMALL)
  await expect.poll(() => playground.text()).toBe(SMALL)
  await playground.button('Fill').click()
  await expect.poll(() => playground.text()).toMatch(/^def double\(n\):\n {4}return (?!<FILL_ME>)/)
  await expect(playground.button('Accept')).toBeEnabled()
  await expect(playground.alert).toHaveCount(0)
}

test('an empty document gives an answer or a sentence, and nothing breaks', async ({ playground }) => {
  await playground.openWithModel()
  await playground.paste('')
  await expect.poll(() => playground.text()).toBe('')
  await playground.fill()
  if ((await playground.text()) === '') await expect(playground.alert).toContainText(texts.notices.emptyAnswer.sentence)
  await playground.button('Accept').click()
  await expectNextRunWorks(playground)
})

test('a document of 1 MB is cut for the model and stays whole in the editor', async ({ playground }) => {
  test.setTimeout(120_000)
  await playground.openWithModel()
  const line = 'x = [value for value in range(10)]  # one of very many lines that are all the same\n'
  const half = line.repeat(Math.ceil(500_000 / line.length))
  await playground.paste(`${half}${SMALL}${half}`)
  await playground.fill()
  await expect(playground.numbers).toContainText(texts.numbers.leftOut)
  await playground.button('Accept').click()
  const filled = await playground.copy()
  expect(filled.startsWith(`${half}def double(n):\n    return `)).toBe(true)
  expect(filled.endsWith(half)).toBe(true)
  expect(filled).not.toContain('<FILL_ME>')
  await expectNextRunWorks(playground)
})

test('a marker inside a string is a hole, an escaped one is text', async ({ playground }) => {
  await playground.openWithModel()
  const text = 'def greet(name):\n    return "<FILL_ME>" + name  # \\<FILL_ME> is text\n'
  await playground.paste(text)
  await playground.fill()
  const filled = await playground.text()
  expect(filled.startsWith('def greet(name):\n    return "')).toBe(true)
  expect(filled.endsWith('" + name  # \\<FILL_ME> is text\n')).toBe(true)
  await playground.button('Accept').click()
  await expectNextRunWorks(playground)
})

const FAULTS: { fault: ModelFault; name: string; sentences: string[] }[] = [
  { fault: 'cut', name: 'a model file cut in half', sentences: [texts.failures.modelFormat.truncated] },
  { fault: 'html', name: 'a web page instead of a model', sentences: [texts.failures.modelFormat.html] },
  { fault: 'missing', name: 'a model that is not there', sentences: [texts.failures.download['not-found']] },
]

for (const { fault, name, sentences } of FAULTS) {
  test(`${name}: one sentence, the text untouched, and Fill loads it again`, async ({ playground, site }) => {
    site.fault = fault
    await playground.open()
    const before = await playground.text()
    await playground.button('Fill').click()
    await expect(playground.alert).toHaveCount(1)
    await expect(playground.alert).toContainText(sentences)
    expect(await playground.text()).toBe(before)
    site.fault = null
    await expectNextRunWorks(playground)
  })
}

test('WebGPU chosen where there is none: one sentence, and the processor still runs it', async ({
  page,
  playground,
}) => {
  await playground.openWithModel()
  const before = await playground.text()
  await choose(page, texts.toolbar.engine, texts.engine.names.webgpu)
  await playground.button('Fill').click()
  await expect(playground.alert).toHaveCount(1)
  await expect(playground.alert).toContainText(texts.failures.device.webgpu)
  expect(await playground.text()).toBe(before)
  await choose(page, texts.toolbar.engine, texts.engine.names['onnx-cpu'])
  await expectNextRunWorks(playground)
})

test('a thread whose script cannot be had: one sentence, the text untouched, and Fill loads anew', async ({
  page,
  playground,
}) => {
  test.skip(availableParallelism() < 2, 'one core has no helpers')
  const ofThreads = '**/assets/thread-*.js'
  await page.route(ofThreads, (route) => route.abort())
  await playground.open()
  const before = await playground.text()
  await playground.button('Fill').click()
  await expect(playground.alert).toHaveCount(1)
  await expect(playground.alert).toContainText(texts.failures.engine)
  expect(await playground.text()).toBe(before)
  await expect.poll(() => page.workers().length).toBe(0)
  await page.unroute(ofThreads)
  await expectNextRunWorks(playground)
})

test('the worker ended in mid-run: one sentence, the text untouched, and Fill starts anew', async ({
  page,
  playground,
}) => {
  await page.addInitScript(rememberWorkers)
  await playground.openWithModel()
  const before = await playground.text()
  await playground.catchAnswer('endModelWorkers()', async () => (await playground.text()) === before)
  await expect(playground.alert).toHaveCount(1)
  await expect(playground.alert).toContainText(texts.failures.workerLost)
  await expect.poll(() => playground.text()).toBe(before)
  await page.getByRole('button', { name: texts.parameters.reset }).click()
  await expectNextRunWorks(playground)
})

/** The browser's own `terminate`, out of the page's sight: what a worker that ran out of memory looks like. */
function rememberWorkers(): void {
  const workers: Worker[] = []
  const Original = globalThis.Worker
  globalThis.Worker = class extends Original {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      if (String(url).includes('/worker-')) workers.push(this)
    }
  }
  Object.assign(globalThis, {
    endModelWorkers: () => {
      for (const worker of workers) Original.prototype.terminate.call(worker)
    },
  })
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).selectOption({ label: option })
}
