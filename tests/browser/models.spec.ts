import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeRandomFile } from '../../bench/random-file.ts'
import { SETTINGS_VERSION } from '../../src/store/read-settings.ts'
import { texts } from '../../src/ui/texts.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { ADDRESS, expect, SHAPE, test } from './hub/fixtures.ts'
import { removeFolder } from './remove-folder.ts'

test.describe.configure({ timeout: 120_000 })

const words = texts.models
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test(`the Models screen with a card and a download breaks no rule: ${colorScheme}, ${width} px wide`, async ({
      hub,
      models,
    }) => {
      const { page } = models
      hub.faults = { bytesPerSecond: 1e6 }
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await models.open()
      await models.find(ADDRESS)
      await models.button(words.card.download).click()
      await models.reach(1)
      await expectNoViolations(page)
    })
  }
}

test('the window does not scroll beside the screen in it', async ({ models }) => {
  await models.page.setViewportSize({ width: 1440, height: 900 })
  await models.open()
  const hidden = ({ scrollHeight, clientHeight }: Element) => scrollHeight - clientHeight
  expect(await models.page.getByRole('tabpanel').evaluate(hidden), 'something to scroll').toBeGreaterThan(100)
  expect(await models.page.locator(':root').evaluate(hidden)).toBe(0)
})

test('a file that is dropped is looked into as a picked one is', async ({ files, models }) => {
  const { page, card } = models
  await models.open()
  const base64 = Buffer.from(files.small).toString('base64')
  const transfer = await page.evaluateHandle((content) => {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
    const dropped = new DataTransfer()
    dropped.items.add(new File([bytes], 'dropped.gguf'))
    return dropped
  }, base64)
  await page.getByText(words.drop).dispatchEvent('drop', { dataTransfer: transfer })
  await expect(card.getByRole('heading', { name: 'dropped.gguf' })).toBeVisible()
  await expect(card.getByRole('status')).toContainText(words.card.nextPicked)
})

test('a model of Code Llama: the licence and a verdict before anything is fetched, by keyboard alone', async ({
  hub,
  models,
}) => {
  const { page, card } = models
  await models.open()
  await page.getByRole('combobox', { name: words.fileType }).selectOption('Q4_K_M')
  const check = page.getByRole('button', { name: words.checkName('Code Llama 7B Instruct Q4_K_M') })
  await check.focus()
  await page.keyboard.press('Enter')
  await expect(card.getByRole('heading', { name: 'Code Llama 7B Instruct Q4_K_M' })).toBeFocused()
  await expect(card.getByRole('status')).toContainText(/It (fits|does not fit)/)
  await expect(card).toContainText(words.card.licence)
  await expect(card).toContainText('4.08 GB')
  await expect(card).toContainText(texts.format.bytes(2 ** 30))
  await page.getByRole('combobox', { name: words.card.contextLength }).selectOption('16384')
  await expect(card.getByRole('status')).toContainText(/It (fits|does not fit)/)
  await expect(card).toContainText(texts.format.bytes(8 * 2 ** 30))
  expect(hub.sentBytes).toBe(0)
  // The stand-in for the hub has no such repository.
  await card.getByRole('button', { name: new RegExp(`^${words.card.download}`) }).click()
  await expect(models.alert).toContainText(words.failures.notFound.sentence)
})

test('a context that is too long for the device says so where it is chosen', async ({ models }) => {
  const { page, card } = models
  await models.open()
  const context = page.getByRole('combobox', { name: words.card.contextLength })
  const verdicts = new Set<string>()
  for (const size of ['7B', '34B']) {
    await page.getByRole('button', { name: words.checkName(`Code Llama ${size} Instruct Q4_0`) }).click()
    await context.selectOption('16384')
    await expect(card.getByRole('status')).toContainText(/It (fits|does not fit)/)
    const refused = /does not fit/.test((await card.getByRole('status').textContent()) ?? '')
    const label = (await context.locator('option[value="16384"]').textContent()) ?? ''
    expect(label.endsWith(words.card.tooLong(''))).toBe(refused)
    verdicts.add(`${size} ${refused}`)
  }
  expect(verdicts).toContain('34B true')
})

test('a context longer than the model has is the longest that it has', async ({ models }) => {
  const { page, card } = models
  const folder = await mkdtemp(join(tmpdir(), 'context-'))
  try {
    await writeRandomFile(join(folder, 'odd.gguf'), { ...SHAPE, layerCount: 1, contextLength: 3000 })
    const settings = JSON.stringify({ state: { contextLength: 16_384 }, version: SETTINGS_VERSION })
    await page.addInitScript((stored) => localStorage.setItem('settings', stored), settings)
    await models.open()
    await page.getByLabel(words.pick).setInputFiles(join(folder, 'odd.gguf'))
    const list = card.getByRole('combobox', { name: words.card.contextLength })
    await expect(list.locator('option:checked')).toContainText('3,000')
    await expect(list.locator('option')).toHaveCount(2)
  } finally {
    await removeFolder(folder)
  }
})

test('what is no address, no repository and no model gets its own sentence', async ({ hub, models }) => {
  const { page } = models
  await models.open()
  const look = async (address: string) => {
    await page.getByRole('textbox', { name: words.address }).fill(address)
    await page.keyboard.press('Enter')
  }
  await look('https://example.com/model.gguf')
  await expect(models.alert).toContainText(words.badAddress.sentence)
  await look('nobody/nothing')
  await expect(models.alert).toContainText(words.failures.notFound.sentence)
  hub.faults = { page: true }
  await look(ADDRESS)
  await expect(models.alert).toContainText(texts.failures.download.html)
  hub.faults = {}
  await models.find(ADDRESS)
  await expect(models.alert).toHaveCount(0)
})

test('a file from the disk is looked into, read in place and fills; a broken one is refused', async ({
  files,
  models,
}) => {
  const { page, playground, card } = models
  const folder = await mkdtemp(join(tmpdir(), 'picked-'))
  const pick = async (name: string, bytes: Uint8Array | string) => {
    await writeFile(join(folder, name), bytes)
    await page.getByLabel(words.pick).setInputFiles(join(folder, name))
  }
  try {
    await models.open()
    await pick('words.gguf', 'This is no model.')
    await expect(models.alert).toContainText(texts.failures.modelFormat['not-gguf'])
    await pick('cut.gguf', files.small.subarray(0, 5_000_000))
    await expect(models.alert).toContainText(texts.failures.modelFormat.truncated)
    await pick('my model.gguf', files.small)
    await expect(card.getByRole('status')).toContainText(words.card.nextPicked)
    await card.getByRole('button', { name: words.card.use }).click()
    await page.getByRole('tab', { name: texts.shell.screens.playground }).click()
    await playground.mark('model-ready')
    await expect(page.getByRole('combobox', { name: texts.toolbar.model })).toHaveValue('file:my model.gguf')
    await playground.setNumber('Max tokens', 8)
    await playground.fill()
    expect(await models.storedFiles()).toEqual([])
  } finally {
    await removeFolder(folder)
  }
})
