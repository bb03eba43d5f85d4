import { texts } from '../../src/ui/texts.ts'
import { PRESS_STOP } from './catch-answer.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { test as base, expect } from './fixtures.ts'
import { Inspector } from './inspector.ts'
import { llamaFile } from './llama-file.ts'
import type { Playground } from './playground.ts'
import { watchRuns } from './watch-runs.ts'

const words = texts.inspect

const test = base.extend<{ inspector: Inspector }>({
  inspector: async ({ page }, use) => use(new Inspector(page)),
})

/** The prompt of Meta's example and its ids, from their tokenizer (Code Llama, PSM). */
const GOLDEN_TEXT = 'def remove_non_ascii(s: str) -> str:\n    """ <FILL_ME>\n    return result\n'
const GOLDEN_IDS = [
  1, 32007, 822, 3349, 29918, 5464, 29918, 294, 18869, 29898, 29879, 29901, 851, 29897, 1599, 851, 29901, 13, 1678,
  9995, 29871, 32008, 13, 1678, 736, 1121, 13, 32009,
]

async function chooseOrder(playground: Playground, order: 'psm' | 'spm'): Promise<void> {
  const list = playground.page.getByRole('combobox', { name: texts.parameters.mode })
  await list.selectOption({ label: texts.parameters.modes[order] })
}

test('lays the run open: what was read, what was written, and why it ended', async ({ playground, inspector }) => {
  await playground.openWithModel()
  await expect(inspector.prompt).toContainText(words.prompt.hint)
  const before = await playground.text()
  await playground.fill()
  const ids = await inspector.ids()
  await expect(playground.numbers).toContainText(`${texts.format.tokens(ids.length)}, `)
  await expect(inspector.chips.first()).toHaveText('BOS')
  for (const name of ['PRE', 'SUF', 'MID']) {
    await expect(inspector.chips.filter({ hasText: new RegExp(`^${name}$`) })).toHaveCount(1)
  }
  const answer = await playground.answerIn(before)
  const spelled = await inspector.spelled()
  expect(spelled.at(-1)).toBe('EOT')
  expect(spelled.slice(0, -1).join('')).toBe(answer)
  await expect(playground.numbers).toContainText(
    new RegExp(`${texts.numbers.written}\\s*${texts.format.tokens(spelled.length - 1)}`),
  )
  await expect(inspector.trace).toContainText(/End of infill: the model wrote EOT \([\w .]*\d+(\.\d)?%\)/)
  await expect(inspector.trace).toContainText(words.trace.same)
  expect((await inspector.trace.locator('pre').textContent())?.replaceAll('↵', '').replaceAll('·', ' ')).toBe(answer)
})

test('a chip says its id and its bytes, to the pointer and to the keyboard', async ({
  page,
  playground,
  inspector,
}) => {
  await playground.openWithModel()
  await playground.fill()
  const def = inspector.chips.filter({ hasText: /^def$/ })
  await def.hover()
  await expect(inspector.prompt).toContainText('bytes 64 65 66')
  await page.mouse.move(0, 0)
  await expect(inspector.prompt).toContainText('1 of ')
  await inspector.prompt.getByRole('listbox').focus()
  await page.keyboard.press('End')
  const last = await inspector.ids().then((ids) => ids.at(-1))
  await expect(inspector.prompt).toContainText(`id ${last}, `)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(inspector.prompt).toContainText(words.prompt.special)
  await expect(inspector.prompt.getByRole('option', { selected: true })).toHaveText('PRE')
})

test('shows the other order of the same hole: the very ids that a run in it reads', async ({
  playground,
  inspector,
}) => {
  await playground.openWithModel()
  await playground.fill()
  const spm = await inspector.ids()
  await inspector.showOrder('psm')
  await expect(inspector.prompt).toContainText(words.prompt.previewCount(spm.length))
  const psm = await inspector.ids()
  expect(psm).not.toEqual(spm)
  expect(psm.toSorted()).toEqual(spm.toSorted())
  await inspector.showOrder('spm')
  await expect(inspector.prompt).not.toContainText(words.prompt.previewCount(spm.length))
  expect(await inspector.ids()).toEqual(spm)

  await playground.button('Reject').click()
  await chooseOrder(playground, 'psm')
  await playground.fill()
  expect(await inspector.ids()).toEqual(psm)
})

test('another token is chosen, and the answer goes on from there', async ({ page, playground, inspector }) => {
  const runs = await watchRuns(page)
  await playground.openWithModel()
  const before = await playground.text()
  await playground.fill()
  const first = await playground.answerIn(before)
  const prompt = await inspector.ids()
  const spelled = await inspector.spelled()
  const place = 1
  await inspector.tokens.nth(place).click()
  await expect(inspector.alternatives).toHaveCount(10)
  await expect(inspector.sureness.getByRole('listbox')).toBeFocused()
  const chosen = inspector.alternatives.nth(1)
  const token = ((await chosen.locator('.chip').textContent()) ?? '').replaceAll('·', ' ')
  expect(token).not.toBe(spelled[place])
  await chosen.click()
  await expect(playground.button('Accept')).toBeEnabled()
  await expect.poll(() => playground.answerIn(before)).toContain(spelled[0] + token)
  expect((await playground.answerIn(before)).startsWith(spelled[0] + token)).toBe(true)
  await expect(inspector.tokens.nth(place)).toHaveAccessibleName(/chosen by you/)
  expect(await inspector.ids()).toEqual(prompt)
  await expect(playground.numbers).toContainText(texts.numbers.promptTokens(prompt.length, prompt.length))

  await playground.button('Previous alternative').click()
  await expect.poll(() => playground.answerIn(before)).toBe(first)
  expect((await inspector.spelled()).join('')).toBe(spelled.join(''))
  await playground.button('Accept').click()
  await inspector.tokens.first().click()
  await expect(inspector.sureness).toContainText(words.alternatives.blocked)
  await expect(inspector.alternatives.and(page.locator('[aria-disabled=true]'))).toHaveCount(10)
  const started = await runs.started()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(inspector.alternatives, 'none was chosen').toHaveCount(10)
  expect(await playground.answerIn(before)).toBe(first)
  expect(await runs.started()).toBe(started)
})

test('the keyboard alone opens the alternatives, closes them, and chooses one', async ({
  page,
  playground,
  inspector,
}) => {
  await playground.openWithModel()
  const before = await playground.text()
  await playground.fill()
  const spelled = await inspector.spelled()
  await page.getByRole('button', { name: words.sureness.title }).focus()
  await page.keyboard.press('Tab')
  await expect(inspector.tokens.first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(inspector.alternatives).toHaveCount(10)
  await page.keyboard.press('Escape')
  await expect(inspector.alternatives).toHaveCount(0)
  await expect(inspector.tokens.nth(1)).toBeFocused()
  await expect(playground.button('Accept'), 'Escape closed the list and rejected nothing').toBeEnabled()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  const token = await inspector.alternatives.last().locator('.chip').textContent()
  await page.keyboard.press('Enter')
  await expect(inspector.tokens.first()).toHaveAccessibleName(/chosen by you/)
  await expect(playground.button('Accept')).toBeEnabled()
  const answer = await playground.answerIn(before)
  expect(answer.startsWith((token ?? '').replaceAll('·', ' ').replaceAll('↵', '\n'))).toBe(true)
  expect(answer.startsWith(spelled[0] ?? '')).toBe(false)
})

test('the end can be refused: the answer goes on where the model would have stopped', async ({
  playground,
  inspector,
}) => {
  await playground.openWithModel()
  const before = await playground.text()
  await playground.fill()
  const first = await playground.answerIn(before)
  await inspector.tokens.last().click()
  const other = inspector.alternatives.filter({ hasNotText: 'EOT' }).first()
  await other.click()
  await expect(playground.button('Accept')).toBeEnabled()
  await expect.poll(async () => (await playground.answerIn(before)).length).toBeGreaterThan(first.length)
  expect((await playground.answerIn(before)).startsWith(first)).toBe(true)
})

test('with the vocabulary of Llama the ids are the golden ones', async ({ playground, inspector, site }, testInfo) => {
  site.model = llamaFile(testInfo.outputPath('llama.gguf'))
  await playground.openWithModel()
  await chooseOrder(playground, 'psm')
  await playground.setNumber(texts.parameters.maxTokens, 8)
  await playground.paste(GOLDEN_TEXT)
  await expect.poll(() => playground.text()).toBe(GOLDEN_TEXT)
  await playground.fill()
  expect(await inspector.ids()).toEqual(GOLDEN_IDS)
  await expect(inspector.tokens).toHaveCount(8)
})

test('a prompt of 4,000 tokens keeps few chips in the page, reaches the last, and says what was left out', async ({
  page,
  playground,
  inspector,
  site,
}, testInfo) => {
  site.model = llamaFile(testInfo.outputPath('llama.gguf'))
  await playground.openWithModel()
  await playground.setNumber(texts.parameters.maxTokens, 8)
  const line = 'total = first_value + second_value  # one of many lines\n'
  await playground.paste(`${line.repeat(400)}answer = <FILL_ME>\n`)
  await playground.fill()
  await expect(inspector.prompt).toContainText(/Left out: [\d,]+ lines above and 0 below/)
  await expect(inspector.prompt).toContainText('The model holds 4,096 tokens, of which 8 are kept free')
  const size = Number(await inspector.chips.first().getAttribute('aria-setsize'))
  expect(size).toBeGreaterThan(4_000)
  const list = inspector.prompt.getByRole('listbox')
  await list.focus()
  await page.keyboard.press('End')
  await expect(inspector.prompt.getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', String(size))
  await expect(inspector.prompt.getByRole('option', { selected: true })).toBeInViewport()
  await list.evaluate((box) => {
    box.scrollTop = box.scrollHeight / 2
  })
  await expect(inspector.chips.nth(40)).toHaveAttribute('aria-posinset', /^[12]\d{3}$/)
  expect(await inspector.chips.count()).toBeLessThan(400)
})

test('a reload finds the run again: its numbers, and all that it was laid open to', async ({
  page,
  playground,
  inspector,
}) => {
  await playground.openWithModel()
  await playground.fill()
  const numbers = await playground.numbers.textContent()
  const [ids, spelled, trace] = [await inspector.ids(), await inspector.spelled(), await inspector.trace.textContent()]
  await page.reload()
  await expect(playground.numbers).toHaveText(numbers ?? '')
  await expect(inspector.tokens).toHaveCount(spelled.length)
  expect(await inspector.ids()).toEqual(ids)
  expect(await inspector.spelled()).toEqual(spelled)
  await expect(inspector.trace).toHaveText(trace ?? '')
  await inspector.showOrder('psm')
  await expect(inspector.prompt).toContainText(words.prompt.orderMeans.psm)
  await inspector.tokens.first().click()
  await expect(inspector.alternatives.first()).toBeVisible()
})

test('a run that was stopped says so in its trace', async ({ playground, inspector }) => {
  await playground.openWithModel()
  const stopped = async () => ((await inspector.trace.textContent()) ?? '').includes(words.trace.reasons.aborted)
  await playground.catchAnswer(PRESS_STOP, stopped)
  await expect(inspector.trace).toContainText(words.trace.reasons.aborted)
})

test('what scrolls beside the editor is its panel and not the window', async ({ page, playground }) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  await playground.openWithModel()
  await playground.fill()
  const hidden = ({ scrollHeight, clientHeight }: Element) => scrollHeight - clientHeight
  expect(await page.locator('.side').evaluate(hidden), 'something to scroll').toBeGreaterThan(100)
  expect(await page.getByRole('tabpanel').evaluate(hidden)).toBe(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test(`breaks no rule with the alternatives open: ${colorScheme}, ${width} px wide`, async ({
      page,
      playground,
      inspector,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 1_000 })
      await playground.openWithModel()
      await playground.fill()
      await inspector.tokens.nth(1).click()
      await expect(inspector.alternatives).toHaveCount(10)
      await expectNoViolations(page)
    })
  }
}
