import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { catchAnswer, SEEDS } from './catch-answer.ts'
import { setField } from './engines/set-field.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { expect, test } from './fixtures.ts'
import type { Playground } from './playground.ts'

const words = texts.settings

async function openSettings(page: Page) {
  await page.getByRole('button', { name: words.open, exact: true }).click()
  const settings = page.getByRole('dialog', { name: words.title })
  await expect(settings.getByRole('combobox', { name: words.theme })).toBeVisible()
  return settings
}

const close = (page: Page) => page.keyboard.press('Escape')

test('the number of threads reaches the engine, and is kept; none outlives its model', async ({ page, playground }) => {
  await playground.openWithModel()
  const cores = await page.evaluate(() => navigator.hardwareConcurrency)
  test.skip(cores < 2, 'one core has nothing to choose')
  const status = page.getByRole('region', { name: texts.engine.label })
  await expect(status).toContainText(texts.engine.threads(Math.min(cores, 8)))
  const helpers = () => page.workers().filter((worker) => worker.url().includes('/thread-')).length
  await expect.poll(helpers).toBe(Math.min(cores, 8) - 1)
  const settings = await openSettings(page)
  await settings.getByRole('combobox', { name: words.threads }).selectOption('1')
  await expect(status).toContainText(`, ${texts.engine.threads(1)} `)
  await expect.poll(helpers).toBe(0)
  await close(page)
  await playground.fill()
  await page.reload()
  await playground.mark('model-ready')
  await expect(status).toContainText(`, ${texts.engine.threads(1)} `)
})

test('another number of threads while the model writes spoils nothing, and holds from the next run on', async ({
  page,
  playground,
}) => {
  await playground.openWithModel()
  test.skip((await page.evaluate(() => navigator.hardwareConcurrency)) < 2, 'one core has nothing to choose')
  await playground.setNumber('Temperature', 2)
  await playground.setNumber('Top-p', 1)
  await playground.setNumber('Max tokens', 2000)
  await chooseOneThreadInTheMiddle(playground)
  expect(await playground.alert.count()).toBe(0)
  await expect(playground.numbers, 'the answer came to its own end').not.toContainText(
    new RegExp(`${texts.numbers.stoppedBy}\\s*${texts.numbers.reasons.aborted}`),
  )
  await playground.button('Retry').click()
  await expect(playground.button('Accept')).toBeEnabled()
  await expect(page.getByRole('region', { name: texts.engine.label })).toContainText(`, ${texts.engine.threads(1)} `)
})

/** Fills under one seed after the other until the choice fell into an answer that was being written. */
async function chooseOneThreadInTheMiddle(playground: Playground): Promise<void> {
  const { page } = playground
  const before = await playground.text()
  for (const seed of SEEDS) {
    await playground.setNumber('Seed', seed)
    const settings = await openSettings(page)
    // Starts below the box, as a run that began before it was opened.
    const chosen = await page.evaluate<boolean>(catchAnswer(setField(words.threads, '1')))
    // By its button: the list was left, so a key would not go to the box.
    await settings.getByRole('button', { name: texts.shell.close, exact: true }).click()
    await expect(playground.button('Accept')).toBeEnabled()
    if (chosen) return
    await playground.button('Reject').click()
    await expect.poll(() => playground.text()).toBe(before)
  }
  throw new Error('every answer was complete before the choice')
}

test('Reset takes a number away that was refused', async ({ page, playground }) => {
  await playground.open()
  const field = page.getByRole('spinbutton', { name: texts.parameters.temperature })
  const before = await field.inputValue()
  await field.fill('5')
  await expect(page.getByRole('alert').filter({ hasText: texts.parameters.temperature })).toBeVisible()
  await playground.button(texts.parameters.reset).click()
  await expect(field).toHaveValue(before)
  await expect(field).toHaveAttribute('aria-invalid', 'false')
})

test('the engine is the one that was chosen, or a sentence says why it cannot be', async ({ page, playground }) => {
  await playground.openWithModel()
  const status = page.getByRole('region', { name: texts.engine.label })
  const settings = await openSettings(page)
  await settings.getByRole('combobox', { name: words.threads }).selectOption('1')
  await settings.getByRole('combobox', { name: texts.toolbar.engine }).selectOption('onnx-cpu')
  await expect(status).toContainText(`${texts.engine.shortNames['onnx-cpu']}, ${texts.engine.threads(1)} `)
  await close(page)
  await playground.fill()
  await playground.button('Reject').click()
  await openSettings(page)
  await settings.getByRole('combobox', { name: texts.toolbar.engine }).selectOption('webgpu')
  await close(page)
  await expect(playground.alert).toContainText('WebGPU')
  await expect(status).toContainText(texts.engine.failed)
})

test('the context reaches a model that a person brought', async ({ page, playground, site }) => {
  await page.goto(`${site.url}#/models`)
  await page.locator('input[type=file]').setInputFiles('public/models/cria-base.Q8_0.gguf')
  await playground.button(texts.models.stored.use).click()
  const running = page.getByRole('list', { name: texts.models.runningTitle })
  await expect(running).toContainText(texts.settings.positions(2048))
  const settings = await openSettings(page)
  await settings.getByRole('combobox', { name: words.context }).selectOption('4096')
  await close(page)
  await expect(running).toHaveCount(0)
  await page.getByRole('tab', { name: texts.shell.screens.playground }).click()
  await playground.fill()
  await page.getByRole('tab', { name: texts.shell.screens.models }).click()
  await expect(running).toContainText(texts.settings.positions(4096))
})

test('code has the size that was chosen, on every screen and after a reload', async ({ page, playground }) => {
  await playground.open()
  const sizeOf = (panel: string) =>
    page
      .locator(`#panel-${panel} .view-lines`)
      .first()
      .evaluate((lines) => getComputedStyle(lines).fontSize)
  expect(await sizeOf('playground')).toBe('14px')
  const settings = await openSettings(page)
  await settings.getByRole('spinbutton', { name: words.fontSize }).fill('20')
  await close(page)
  expect(await sizeOf('playground')).toBe('20px')
  await page.getByRole('tab', { name: texts.shell.screens.compare }).click()
  await expect.poll(() => sizeOf('compare')).toBe('20px')
  await page.reload()
  await expect.poll(() => sizeOf('compare')).toBe('20px')
})

test('the theme, the engine and the default parameters hold at once and for the next visit', async ({
  page,
  playground,
}) => {
  await playground.open()
  const temperature = page.getByRole('spinbutton', { name: texts.parameters.temperature })
  await playground.setNumber(texts.parameters.topK, 9)
  const settings = await openSettings(page)
  await settings.getByRole('combobox', { name: words.theme }).selectOption('contrast')
  await settings.getByRole('combobox', { name: texts.toolbar.engine }).selectOption('simd')
  await settings.getByRole('spinbutton', { name: texts.parameters.temperature }).fill('0.5')
  await settings.getByRole('spinbutton', { name: texts.parameters.topK }).fill('7')
  await expectNoViolations(page)
  await close(page)
  await page.reload()
  await playground.mark('editor-ready')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast-light')
  await expect(page.getByRole('combobox', { name: texts.toolbar.engine })).toHaveValue('simd')
  await expect(temperature, 'was at its default and followed').toHaveValue('0.5')
  await expect(page.getByRole('spinbutton', { name: texts.parameters.topK }), 'was changed and stayed').toHaveValue('9')
  await playground.button(texts.parameters.reset).click()
  await expect(page.getByRole('spinbutton', { name: texts.parameters.topK })).toHaveValue('7')
})

test('? shows the keys wherever nobody writes; Escape closes them and takes no answer away', async ({
  page,
  playground,
}) => {
  await playground.openWithModel()
  const sheet = page.getByRole('dialog', { name: texts.shortcuts.title })
  await playground.fill()
  const answered = await playground.text()
  const tab = page.getByRole('tab', { name: texts.shell.screens.playground })
  await tab.focus()
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  for (const does of Object.values(texts.shortcuts.does)) await expect(sheet).toContainText(does)
  // Nothing in the sheet has the focus then.
  await sheet.getByText(texts.shortcuts.does.fill).click()
  await close(page)
  await expect(sheet).toHaveCount(0)
  await expect(tab).toBeFocused()
  await expect(playground.button('Accept')).toBeEnabled()
  expect(await playground.text()).toBe(answered)
  await playground.button('Accept').click()

  await playground.focus()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('?')
  await expect.poll(() => playground.text()).toMatch(/^\?/)
  await page.getByRole('spinbutton', { name: texts.parameters.seed }).press('?')
  await page.getByRole('combobox', { name: texts.toolbar.example }).press('?')
  await expect(sheet).toHaveCount(0)
})

test('the first card tells what runs and leads to what a download would bring', async ({ page, playground }) => {
  await playground.openWithModel()
  const card = page.getByRole('region', { name: texts.card.title })
  await expect(card).toContainText(/Cria .* parameters.*Code Llama 7B.*3\.83 GB/)
  await card.getByRole('link', { name: texts.card.toModels }).click()
  await expect(page.getByRole('tab', { name: texts.shell.screens.models })).toHaveAttribute('aria-selected', 'true')
  await page.goBack()
  await card.getByRole('button', { name: texts.card.dismiss }).click()
  await expect(card).toHaveCount(0)
  await page.reload()
  await playground.mark('model-ready')
  await expect(card).toHaveCount(0)
})

test('About tells the licence of everything that the build contains, the workers too', async ({ page, site }) => {
  await page.goto(`${site.url}#/about`)
  const licences = page.locator('.licences')
  for (const [name, licence] of [
    ['react', 'MIT'],
    ['monaco-editor', 'MIT'],
    ['@huggingface/transformers', 'Apache-2.0'],
    ['onnxruntime-web', 'MIT'],
    ['hash-wasm', 'MIT'],
    ['@huggingface/jinja', 'MIT'],
  ] as const) {
    await expect(licences.locator('summary', { hasText: new RegExp(`^${name} [\\d.]+.*${licence}$`) })).toHaveCount(1)
  }
  for (const name of ['zustand', 'onnxruntime-web']) {
    const one = licences.getByRole('listitem').filter({ hasText: name })
    await one.locator('summary').click()
    await expect(one).toContainText('Permission is hereby granted', { useInnerText: true })
  }
})

test('a model of a very long name pushes nothing out of sight', async ({ page, playground, site }) => {
  const name = `${'a-model-of-somebody-with-a-very-long-name-'.repeat(3)}Q8_0.gguf`
  await page.goto(`${site.url}#/models`)
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: readFileSync('public/models/cria-0.Q8_0.gguf'),
  })
  await playground.button(texts.models.stored.use).click()
  const status = page.getByRole('region', { name: texts.engine.label })
  await expect(status).toContainText(texts.engine.shortNames.simd)
  await expect(status).toContainText(name)
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 800 })
    await expectNoViolations(page)
    const right = await status.evaluate((section) => section.lastElementChild!.getBoundingClientRect().right)
    expect(right, 'engine and memory are in the window').toBeLessThanOrEqual(width)
  }
})
