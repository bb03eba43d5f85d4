import type { Page } from '@playwright/test'
import type { ExportedComparison } from '../../src/features/compare/export-json.ts'
import { texts } from '../../src/ui/texts.ts'
import { catchShown, PRESS_STOP, SEEDS } from './catch-answer.ts'
import { Comparing } from './comparing.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { test as base, expect } from './fixtures.ts'
import { Inspector } from './inspector.ts'
import { readEditor } from './read-editor.ts'

const words = texts.compare
const { base: BASE, python: PYTHON, instruct: INSTRUCT } = texts.variants
const VARIANTS = [BASE, PYTHON, INSTRUCT]

/** Answers that differ, and are long enough to be caught in the middle. */
const WILD = { [texts.parameters.temperature]: 2, [texts.parameters.topP]: 1 }

const test = base.extend<{ comparing: Comparing }>({
  // Wide enough for three panes that do not wrap their lines.
  viewport: { width: 2100, height: 1800 },
  // By way of `playground`, whose fixture watches the policy.
  comparing: async ({ playground }, use) => use(new Comparing(playground.page, playground.site)),
})

test('one press of Run brings three answers, each as its model was asked, and a file holds all of it', async ({
  comparing,
}) => {
  await comparing.open()
  const prompt = await comparing.prompt.evaluate(readEditor)
  const [prefix = '', suffix = ''] = prompt.split('<FILL_ME>')
  await comparing.runAll()
  const exported = await comparing.exportJson()
  const markdown = await comparing.export(words.exportMarkdown)

  expect(exported).toMatchObject({ format: 'code-llama-playground-comparison', version: 1, prompt: { text: prompt } })
  expect(exported.panes.map(({ variant }) => variant)).toEqual(['base', 'python', 'instruct'])
  for (const [place, { answers, sinceRun }] of exported.panes.entries()) {
    const [answer] = answers
    const name = VARIANTS[place] ?? ''
    const infills = name !== PYTHON
    expect(answer?.asked).toBe(infills ? 'infill' : 'continuation')
    await expect(comparing.status(name)).toContainText(words.status.did[infills ? 'infill' : 'continuation'])
    await expect(comparing.status(name)).toContainText(texts.format.tokens(answer?.tokens.length ?? -1))
    expect(await comparing.textOf(name)).toBe(prefix + answer?.text + (infills ? suffix : ''))
    await expect(comparing.pane(name).locator('.fill-edge').first()).toBeVisible()
    expect(answer?.tokens.map(({ text }) => text).join('')).toBe(answer?.text)
    expect(answer?.timings?.generatedTokens).toBe(answer?.tokens.length)
    expect(sinceRun.end).toBeGreaterThan(sinceRun.firstToken ?? Number.POSITIVE_INFINITY)
    expect(markdown).toContain(answer?.text)
  }
  expect(markdown).toContain(words.status.did.continuation)
})

test('answers stream, and Stop ends all of them', async ({ comparing }) => {
  await comparing.open()
  await comparing.setShared({ ...WILD, [texts.parameters.maxTokens]: 400 })
  let stopped: ExportedComparison['panes'][number] | undefined
  await inTheMiddle(comparing, PRESS_STOP, async () => {
    await comparing.finished()
    stopped = (await comparing.exportJson()).panes[1]
    return stopped?.answers[0]?.stoppedBy === 'aborted'
  })
  const answer = stopped?.answers[0]
  expect(answer).toMatchObject({ asked: 'continuation', stoppedBy: 'aborted' })
  expect(answer?.tokens.length).toBeGreaterThan(0)
  expect(answer?.tokens.length).toBeLessThan(400)
  expect(stopped?.phase.type).toBe('stopped')
  await comparing.setShared({ [texts.parameters.maxTokens]: 8 })
  await comparing.runAll()
  await expect(comparing.status(INSTRUCT)).toContainText(words.status.did.infill)
})

test('an answer is the one that Playground gets, and goes there and back', async ({ page, comparing, playground }) => {
  await comparing.open()
  await comparing.setShared({ [texts.parameters.temperature]: 0.8, [texts.parameters.seed]: 11 })
  await comparing.runAll()
  const pane = (await comparing.exportJson()).panes.find(({ variant }) => variant === 'instruct')
  const answer = pane?.answers[0]
  const filled = await comparing.textOf(INSTRUCT)
  await comparing.pane(INSTRUCT).getByRole('button', { name: words.pane.toPlayground }).click()
  await expect(page.getByText(texts.links.arrived.compare)).toBeVisible()
  await expect.poll(() => playground.text()).toBe(filled)
  await page.getByRole('button', { name: texts.links.back }).click()
  await page.getByRole('combobox', { name: texts.toolbar.model }).selectOption(pane?.modelId ?? '')
  const before = await playground.text()
  await playground.fill()
  expect(await playground.answerIn(before)).toBe(answer?.text)
  await expect(playground.numbers).toContainText(pane?.model ?? '-')
  await expect(playground.numbers).toContainText(texts.format.tokens(answer?.tokens.length ?? -1))
  await expect(playground.numbers).toContainText(texts.format.tokens(answer?.timings?.promptTokens ?? -1))

  // Over the answer that waits for a decision, and all around it: there is no hole left of it.
  await playground.paste('x = <FILL_ME>\n')
  await page.getByRole('button', { name: texts.toolbar.compare }).click()
  await expect.poll(() => comparing.prompt.evaluate(readEditor)).toBe('x = <FILL_ME>\n')
  await page.getByRole('button', { name: texts.links.back }).click()
  await expect.poll(() => comparing.prompt.evaluate(readEditor)).toContain('def count_words')
})

test('Instruct can be asked in a chat turn, and a pane can have parameters of its own', async ({ page, comparing }) => {
  await comparing.open()
  await expect(page.getByText(words.footer.same)).toBeVisible()
  await comparing.setShared({ [texts.parameters.maxTokens]: 24 })
  const instruct = await comparing.options(INSTRUCT)
  await instruct.getByRole('combobox', { name: words.options.askedBy }).selectOption({ label: words.options.chat })
  await page.keyboard.press('Escape')
  await comparing.setNumber(texts.parameters.maxTokens, 2, await comparing.options(BASE))
  await page.keyboard.press('Escape')
  await expect(page.getByText(words.footer.own)).toBeVisible()
  await comparing.runAll()
  await expect(comparing.status(INSTRUCT)).toContainText(words.status.did.chat)
  const { panes } = await comparing.exportJson()
  expect(panes.map(({ answers }) => answers[0]?.prompt.type)).toEqual(['infill', 'completion', 'chat'])
  expect(panes.map(({ answers }) => answers[0]?.params.maxTokens)).toEqual([2, 24, 24])
  expect(panes[0]?.answers[0]?.tokens).toHaveLength(2)
})

test('several seeds at once: where answers part, how far they agree, and seeds that were not drawn yet', async ({
  page,
  comparing,
}) => {
  await comparing.open()
  await comparing.setShared({ ...WILD, [texts.parameters.maxTokens]: 12, [texts.parameters.seed]: 5 })
  await comparing.setNumber(words.seeds, 3)
  await comparing.runAll()
  const { panes } = await comparing.exportJson()
  for (const { answers } of panes) expect(answers.map(({ params }) => params.seed)).toEqual([5, 6, 7])
  await expect(comparing.pane(BASE)).toContainText(/\d of 3 answers the same, \d+% alike/)
  await page.getByRole('button', { name: words.nextSeed }).click()
  await expect(page.getByText(words.seed(6, 2, 3))).toBeVisible()

  const [left = [], right = []] = panes.map(({ answers }) => answers[1]?.tokens.map(({ text }) => text) ?? [])
  const first = left.findIndex((token, index) => token !== right[index])
  expect(first, 'the answers of this seed differ').toBeGreaterThanOrEqual(0)
  await expect(page.getByText(words.footer.first(BASE, PYTHON, first + 1))).toBeVisible()
  await page.getByRole('button', { name: words.diff }).click()
  const difference = page.getByRole('region', { name: words.difference.title })
  await expect(difference.getByText(words.difference.first(first + 1))).toBeVisible()
  expect(await difference.locator('.first').first().textContent()).toBe(left[first])
  expect(await difference.locator('pre').first().textContent()).toBe(left.join(''))

  await comparing.button(words.anotherSeed).click()
  await comparing.finished()
  const again = await comparing.exportJson()
  expect(again.panes[0]?.answers.map(({ params }) => params.seed)).toEqual([8, 9, 10])
})

test('a selection is the hole, and what stood there is compared with the answers', async ({ page, comparing }) => {
  await comparing.open()
  await comparing.paste('def add(a, b):\n    return a + b')
  for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowLeft')
  await comparing.runAll()
  await page.getByRole('button', { name: words.diff }).click()
  const difference = page.getByRole('region', { name: words.difference.title })
  const right = difference.getByRole('combobox', { name: words.difference.right })
  await right.selectOption({ label: words.difference.original })
  await expect(difference.locator('pre').last()).toHaveText('a + b')
  expect((await comparing.exportJson()).prompt.original).toBe('a + b')
})

test('a blind run hides who is who until the vote, and counts it for the variant', async ({ page, comparing }) => {
  await comparing.open()
  await comparing.button(words.blind).click()
  await comparing.runAll()
  for (const name of VARIANTS) await expect(comparing.pane(name)).toHaveCount(0)
  const secret = words.secretName('B')
  await expect(comparing.status(secret)).toHaveText(words.status.ended.done)
  await expect(comparing.button(words.export)).toBeDisabled()
  const panes = page.locator('.panes')
  for (const name of [...VARIANTS, words.status.did.continuation]) await expect(panes).not.toContainText(name)
  const [prefix = '', suffix = ''] = (await comparing.prompt.evaluate(readEditor)).split('<FILL_ME>')
  // Python's answer has no suffix behind it; nothing in sight may tell that.
  const secrets = await Promise.all(['A', 'B', 'C'].map((letter) => comparing.textOf(words.secretName(letter))))
  for (const text of secrets) {
    expect(text.startsWith(prefix)).toBe(true)
    expect(text.endsWith(suffix), 'the suffix is not shown').toBe(false)
  }
  const actions = comparing.pane(secret).locator('.pane-actions').getByRole('button')
  expect(await actions.allTextContents()).toEqual([texts.shell.copy, words.pane.vote(secret)])
  const written = secrets[1] ?? ''

  await page.getByRole('button', { name: words.pane.vote(secret) }).click()
  const votes = page.getByRole('region', { name: words.votes.label })
  await expect(votes).toContainText(words.votes.thanks)
  // The panes keep the order in which they were shuffled.
  const variant = texts.variants[(await comparing.exportJson()).panes[1]?.variant ?? 'base']
  const behind = variant === PYTHON ? '' : suffix
  expect(await comparing.textOf(variant)).toBe(written + behind)
  await expect(votes).toContainText(words.votes.count(variant, 1))
  await page.reload()
  await expect(votes, 'votes outlive a reload').toContainText(words.votes.count(variant, 1))
  await votes.getByRole('button', { name: words.votes.reset }).click()
  await expect(votes).toContainText(words.votes.count(variant, 0))
})

test('a run is laid open, and goes on from another token', async ({ page, comparing }) => {
  await comparing.open()
  await comparing.runAll()
  const before = (await comparing.exportJson()).panes[0]?.answers[0]
  await comparing.pane(BASE).getByRole('button', { name: words.pane.inspect }).click()
  const inspector = new Inspector(page)
  const ended = before?.stoppedBy === 'end-of-infill' ? 1 : 0
  await expect(inspector.tokens).toHaveCount((before?.tokens.length ?? Number.NaN) + ended)
  await inspector.tokens.first().click()
  await inspector.alternatives.nth(1).click()
  await expect(inspector.tokens.first()).toHaveAccessibleName(/chosen by you/)
  await comparing.finished()
  const after = (await comparing.exportJson()).panes[0]?.answers[0]
  expect(after?.tokens[0]).toMatchObject({ given: true })
  expect(after?.tokens[0]?.id).not.toBe(before?.tokens[0]?.id)
})

test('prompt and panes outlive a reload, and a link holds them', async ({ page, comparing, browser }) => {
  await comparing.open()
  await comparing.paste('y = <FILL_ME>\n')
  await (await comparing.options(PYTHON)).getByRole('button', { name: words.options.remove }).click()
  await expect(comparing.pane(PYTHON)).toHaveCount(0)
  await page.getByRole('button', { name: texts.links.share }).click()
  await expect(page.getByText(/^The link is copied/)).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.reload()
  await expect.poll(() => comparing.prompt.evaluate(readEditor)).toBe('y = <FILL_ME>\n')
  await expect(comparing.pane(PYTHON)).toHaveCount(0)

  const context = await browser.newContext()
  const fresh = new Comparing(await context.newPage(), comparing.site)
  await fresh.page.goto(link)
  await expect.poll(() => fresh.prompt.evaluate(readEditor)).toBe('y = <FILL_ME>\n')
  await expect(fresh.pane(PYTHON)).toHaveCount(0)
  await expect(fresh.pane(INSTRUCT)).toBeVisible()
  await expect(fresh.pane(BASE).locator('footer'), 'nothing was run').toHaveCount(0)
  await context.close()
})

test('answers outlive a reload: their numbers, where they part, and their runs laid open', async ({
  page,
  comparing,
}) => {
  await comparing.open()
  await comparing.setShared({ ...WILD, [texts.parameters.maxTokens]: 12 })
  await comparing.setNumber(words.seeds, 2)
  await comparing.runAll()
  const shown = async () => ({
    text: await comparing.textOf(PYTHON),
    pane: await comparing.pane(PYTHON).locator('footer p').allTextContents(),
    below: await page.locator('.compare-footer .difference').textContent(),
  })
  const before = await shown()
  const exported = await comparing.exportJson()
  await page.reload()
  await expect.poll(shown).toEqual(before)
  expect(withoutDigits(await comparing.exportJson())).toEqual(withoutDigits(exported))

  await comparing.pane(BASE).getByRole('button', { name: words.pane.inspect }).click()
  const inspector = new Inspector(page)
  const [first] = exported.panes[0]?.answers[0]?.tokens ?? []
  await expect(inspector.tokens.first(), 'the model spells the ids again').toHaveText(/\S/)
  await expect(inspector.tokens.first()).not.toHaveText(/#\d/)
  await inspector.tokens.first().click()
  await inspector.alternatives.nth(1).click()
  await expect(inspector.tokens.first()).toHaveAccessibleName(/chosen by you/)
  await comparing.finished()
  const after = (await comparing.exportJson()).panes[0]?.answers[0]?.tokens[0]
  expect(after).toMatchObject({ given: true })
  expect(after?.id).not.toBe(first?.id)
})

test('other work that arrives gives the answers back that it took the place of', async ({
  page,
  comparing,
  playground,
}) => {
  await comparing.open()
  await comparing.paste('# <FILL_ME> an old text')
  await comparing.runAll()
  const before = await comparing.exportJson()
  const screens = texts.shell.screens
  await page.getByRole('tab', { name: screens.playground }).click()
  await playground.button(texts.toolbar.compare).click()
  await expect(page.getByText(texts.links.arrived.playground)).toBeVisible()
  await page.getByRole('button', { name: texts.links.back }).click()
  await expect.poll(() => comparing.prompt.evaluate(readEditor)).toContain('an old text')
  const after = await comparing.exportJson()
  expect({ ...after, exportedAt: '' }).toEqual({ ...before, exportedAt: '' })
})

test('a pane whose file is gone with a reload says so, and runs nothing in its place', async ({ page, comparing }) => {
  const models = ['file:mine.gguf', 'cria-base'].map((id) => ({ id, chat: false, params: {} }))
  const work = { text: 'a = <FILL_ME>', language: 'python', hole: null, models, params: {}, mode: null }
  await page.addInitScript((kept) => sessionStorage.setItem('screen-compare', kept), JSON.stringify(work))
  await comparing.open()
  await comparing.runAll()
  const gone = comparing.pane('mine.gguf')
  await expect(gone).toContainText(texts.failures.storage.unpicked(null))
  await expect(gone).toContainText(texts.failures.storageNext.unpicked)
  await expect(comparing.status(BASE)).toContainText(words.status.did.infill)
  const options = await comparing.options('mine.gguf')
  await expect(options.getByRole('combobox', { name: words.options.model })).toHaveValue('file:mine.gguf')
})

test('a reload in the middle of a run shows what was written till then, as stopped', async ({ page, comparing }) => {
  await comparing.open()
  await comparing.setShared({ ...WILD, [texts.parameters.maxTokens]: 1000 })
  await inTheMiddle(comparing, LEAVE_AND_RELOAD, async () => {
    await page.waitForFunction(() => !('beforeReload' in window))
    await expect(comparing.status(PYTHON)).toContainText(/[1-9]\d* tokens?/)
    return /stopped/.test(await comparing.status(PYTHON).innerText())
  })
  await comparing.finished()
  const answer = (await comparing.exportJson()).panes[1]?.answers[0]
  expect(answer?.stoppedBy).toBe('cut-off')
  expect(answer?.tokens.map(({ text }) => text).join('')).toBe(answer?.text)
  expect(await comparing.textOf(PYTHON)).toContain(asDrawn(answer?.text ?? '-'))
})

/**
 * The page is told that it goes away, and what is to be kept from then on is not: a reload takes a while to begin, in which a
 * fast answer would be complete.
 */
const LEAVE_AND_RELOAD = `dispatchEvent(new Event('pagehide'))
  Storage.prototype.setItem = Storage.prototype.removeItem = () => undefined
  window.beforeReload = true
  setTimeout(() => location.reload())`

/** The editor shows control characters by their pictures, and a hot answer may hold any. */
function asDrawn(text: string): string {
  const draw = (char: string) =>
    char < ' ' && char !== '\n' ? String.fromCodePoint(0x2400 + char.charCodeAt(0)) : char
  return [...text].map(draw).join('')
}

test('all of it by the keyboard alone', async ({ page, comparing }) => {
  await comparing.open()
  await comparing.prompt.getByRole('textbox').focus()
  await page.keyboard.press('ControlOrMeta+Enter')
  await comparing.finished()
  await expect(comparing.status(PYTHON)).toContainText(words.status.did.continuation)
  await comparing.pane(BASE).getByRole('textbox').focus()
  await page.keyboard.press('Tab')
  await expect(comparing.pane(BASE).getByRole('button', { name: texts.shell.copy })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(comparing.pane(BASE).getByText(texts.shell.copied)).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe((await comparing.exportJson()).panes[0]?.answers[0]?.text)
  await comparing.button(words.parameters).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('dialog').getByRole('spinbutton', { name: texts.parameters.temperature })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(comparing.button(words.parameters)).toBeFocused()
})

test('panes scroll together; with little room they are tabs', async ({ page, comparing }) => {
  await page.setViewportSize({ width: 1280, height: 700 })
  await comparing.open()
  await comparing.paste(`${'# line\n'.repeat(120)}x = <FILL_ME>\n`)
  await comparing.runAll()
  const line = (name: string, number: string) =>
    comparing.pane(name).locator('.line-numbers').getByText(number, { exact: true })
  const answer = (name: string) => comparing.pane(name).locator('.fill-lines, .fill-stretch').first()
  for (const name of VARIANTS) {
    await expect(answer(name), 'the answer is in sight').toBeVisible()
    await expect(line(name, '1')).toBeHidden()
  }
  await comparing.pane(BASE).getByRole('textbox').focus()
  await page.keyboard.press('ControlOrMeta+Home')
  for (const name of VARIANTS) await expect(line(name, '1')).toBeVisible()

  await page.setViewportSize({ width: 360, height: 780 })
  const tabs = page.getByRole('tablist', { name: words.panes })
  await expect(comparing.pane(BASE)).toBeVisible()
  await tabs.getByRole('tab', { name: BASE }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(comparing.status(PYTHON)).toContainText(words.status.did.continuation)
  await expect(comparing.pane(BASE)).toBeHidden()
})

test('with an answer laid open, what scrolls is the screen and not the window beside it', async ({
  page,
  comparing,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await comparing.open()
  await comparing.runAll()
  await page.getByRole('button', { name: words.pane.inspect }).first().click()
  const hidden = ({ scrollHeight, clientHeight }: Element) => scrollHeight - clientHeight
  expect(await page.locator('.compare').evaluate(hidden), 'something to scroll').toBeGreaterThan(100)
  expect(await page.getByRole('tabpanel').evaluate(hidden)).toBe(0)
})

for (const width of [1280, 360]) {
  test(`breaks no rule, in light and dark, ${width} px wide`, async ({ page, comparing }) => {
    // Six passes of axe over all of it.
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await comparing.open()
    await comparing.button(words.blind).click()
    await comparing.runAll()
    await expectNoViolationsByDayAndNight(page)
    await page.getByRole('button', { name: words.votes.tie }).click()
    await page.getByRole('button', { name: words.diff }).click()
    await expectNoViolationsByDayAndNight(page)
    await page.getByRole('button', { name: words.pane.inspect }).first().click()
    await page.getByRole('button', { name: words.parameters, exact: true }).click()
    await expectNoViolationsByDayAndNight(page)
  })
}

/** Less what a reload may change: the time of the export, and the last digits of what a token's probability was. */
function withoutDigits(exported: ExportedComparison) {
  const panes = exported.panes.map((pane) => ({
    ...pane,
    answers: pane.answers.map((answer) => ({
      ...answer,
      tokens: answer.tokens.map((token) => ({ ...token, logprob: Number(token.logprob.toPrecision(7)) })),
    })),
  }))
  return { ...exported, exportedAt: '', panes }
}

async function expectNoViolationsByDayAndNight(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectNoViolations(page)
  }
}

/** Runs under one seed after the other until `act`, an expression for the page, met the second pane with a part of its answer; `met` says so. */
async function inTheMiddle(comparing: Comparing, act: string, met: () => Promise<boolean>): Promise<void> {
  const expression = catchShown('.compare', words.run, PART_IN_SECOND, act)
  for (const seed of SEEDS) {
    await comparing.finished()
    await comparing.setShared({ [texts.parameters.seed]: seed })
    const acted = await comparing.page.evaluate<boolean>(expression)
    if (acted && (await met())) return
  }
  throw new Error('every answer was complete before it could be met')
}

const PART_IN_SECOND = `/[1-9]\\d* tokens?/.test(document.querySelectorAll('.pane .status')[1]?.textContent)`
