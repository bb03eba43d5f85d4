import type { Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { expect, test } from './fixtures.ts'
import type { Playground } from './playground.ts'
import { watchRuns } from './watch-runs.ts'

/** Milliseconds between two keys of somebody who types at leisure. */
const KEY_GAP = 60
/** Longer than the longest wait for a pause, and than a suggestion takes here. */
const QUIET = 1500

const MEAN = 'def mean(values):\n    """The mean of a list of numbers."""\n    '

const SUM = `${MEAN}total = sum(values)\n    `

/** What is suggested: the rest of the line at the cursor, and the lines below. */
async function ghost(page: Page): Promise<string> {
  return page.evaluate(() => {
    const spaces = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')
    const first = [...document.querySelectorAll('.ghost-text')].map(({ textContent }) => spaces(textContent)).join('')
    const lines = document.querySelector('.view-zones .ghost-lines')
    return lines === null ? first : `${first}\n${spaces(lines.textContent)}`
  })
}

/** The suggestion once nothing of it comes any more: twice the same, with a pause between. */
async function settled(page: Page): Promise<string> {
  let last = ''
  await expect
    .poll(
      async () => {
        const before = last
        last = await ghost(page)
        return last !== '' && last === before
      },
      { intervals: [300] },
    )
    .toBe(true)
  return last
}

async function typeMean(playground: Playground): Promise<string> {
  await playground.openWithModel()
  return typeTotal(playground)
}

async function typeTotal(playground: Playground): Promise<string> {
  await playground.paste(MEAN)
  await playground.page.keyboard.type('total = ', { delay: KEY_GAP })
  return settled(playground.page)
}

/** What is suggested for the end of a function, and where the first bracket is opened in it. */
async function typeReturn(playground: Playground): Promise<{ suggested: string; bracket: number }> {
  await playground.paste(SUM)
  await playground.page.keyboard.type('return ', { delay: KEY_GAP })
  const suggested = await settled(playground.page)
  const bracket = suggested.indexOf('(')
  expect(bracket, `a bracket is opened in ${suggested}`).toBeGreaterThan(0)
  return { suggested, bracket }
}

test.describe('a suggestion', () => {
  test('streams into the text, and Tab takes it as one undo step', async ({ page, playground }) => {
    await page.addInitScript(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      const look = () => {
        const lines = document.querySelector('.view-zones .ghost-lines')?.textContent ?? ''
        seen.add(`${document.querySelector('.ghost-text')?.textContent ?? ''}${lines}`)
      }
      new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
    })
    // The slower engine: the other one's suggestions can be whole before the browser draws for the first time.
    await playground.open()
    await page.getByRole('combobox', { name: texts.toolbar.engine }).selectOption('onnx-cpu')
    await playground.openWithModel()
    const suggested = await typeTotal(playground)
    const steps = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
    const whole = steps.reduce((longest, step) => (step.length > longest.length ? step : longest))
    const beginnings = steps.filter((step) => step !== '' && step !== whole && whole.startsWith(step))
    expect(suggested, 'a block').toContain('\n')
    expect(beginnings, 'it grew while it came').not.toEqual([])

    const before = await playground.text()
    expect(before, 'nothing of it stands in the text').toBe(`${MEAN}total = `)
    await page.keyboard.press('Tab')
    await expect.poll(() => playground.text()).toBe(before + suggested)
    await playground.undo()
    await expect.poll(() => playground.text()).toBe(before)
  })

  test('that takes a while is announced in the gutter', async ({ page, playground }) => {
    await page.addInitScript(() => {
      const { postMessage } = Worker.prototype
      const released = new Promise<void>((resolve) => Object.assign(window, { release: resolve }))
      Worker.prototype.postMessage = function (...args: unknown[]) {
        const post = () => Reflect.apply(postMessage, this, args)
        if ((args[0] as { type?: string }).type === 'run') void released.then(post)
        else post()
      }
    })
    await playground.openWithModel()
    await playground.paste(MEAN)
    await page.keyboard.type('total = ')
    await expect(page.locator('.ghost-asking')).toHaveCount(1)
    await page.evaluate('release()')
    await expect(page.locator('.ghost-shown')).toHaveCount(1)
    await expect(page.locator('.ghost-asking')).toHaveCount(0)
  })

  test('is taken by word and by line, and Escape waves it away', async ({ page, playground }) => {
    const suggested = await typeMean(playground)
    const before = await playground.text()
    await page.keyboard.press('ControlOrMeta+ArrowRight')
    const word = /^\s*(?:\w+|[^\w\s]+)/.exec(suggested)![0]
    await expect.poll(() => playground.text()).toBe(before + word)
    await page.keyboard.press('ControlOrMeta+ArrowDown')
    const afterLine = await playground.text()
    expect(afterLine.startsWith(before + word)).toBe(true)
    expect((before + suggested).startsWith(afterLine), 'it is what was suggested').toBe(true)
    expect(afterLine.length).toBeGreaterThan(before.length + word.length)
    expect(await settled(page)).not.toBe('')
    await page.keyboard.press('Escape')
    await page.waitForTimeout(QUIET)
    expect(await ghost(page)).toBe('')
    expect(await playground.text()).toBe(afterLine)
  })

  test('stays while the person types what it says, without another run', async ({ page, playground }) => {
    const runs = await watchRuns(page)
    const suggested = await typeMean(playground)
    // What follows it is fetched ahead.
    await page.waitForTimeout(QUIET)
    const before = await runs.started()
    const typed = suggested.slice(0, 1)
    await page.keyboard.type(typed)
    await expect.poll(() => ghost(page)).toBe(suggested.slice(1))
    expect(await runs.started()).toBe(before)
    await page.keyboard.type('qq')
    await expect.poll(runs.started).toBeGreaterThan(before)
  })

  test('stays while a bracket of it is typed, which gets no end by the editor', async ({ page, playground }) => {
    const runs = await watchRuns(page)
    await playground.openWithModel()
    const { suggested, bracket } = await typeReturn(playground)
    const text = await playground.text()
    await page.waitForTimeout(QUIET)
    const before = await runs.started()
    await page.keyboard.type(suggested.slice(0, bracket + 1), { delay: KEY_GAP })
    await expect.poll(() => ghost(page)).toBe(suggested.slice(bracket + 1))
    expect(await playground.text()).toBe(text + suggested.slice(0, bracket + 1))
    expect(await runs.started(), 'nothing was asked again').toBe(before)
    await page.keyboard.press('Tab')
    await expect.poll(() => playground.text()).toBe(text + suggested)
  })

  test('is announced, and its trace can be read and its filters switched', async ({ page, playground }) => {
    const suggested = await typeMean(playground)
    const [first = ''] = suggested.trim().split('\n')
    await expect(page.locator('[aria-live=polite]', { hasText: `Suggestion: ${first}` })).toHaveCount(1)
    await page.getByRole('button', { name: 'Suggestion', exact: true }).click()
    const trace = page.getByRole('region', { name: 'Suggestion', exact: true })
    await expect(trace.locator('pre').first()).toContainText(first)
    await expect(trace.getByRole('definition').first()).not.toBeEmpty()
    const filter = trace.getByRole('checkbox', { name: 'special tokens' })
    await expect(filter).toBeChecked()
    await filter.uncheck()
    await expect(filter).not.toBeChecked()
  })

  test('is taken by its buttons too, and the editor keeps the focus', async ({ page, playground }) => {
    const suggested = await typeMean(playground)
    const before = await playground.text()
    await page.getByRole('button', { name: 'Take the next word' }).click()
    await expect.poll(() => playground.text()).not.toBe(before)
    await page.getByRole('button', { name: 'Take all of the suggestion' }).click()
    await expect.poll(() => playground.text()).toBe(before + suggested)
    await expect(playground.editor.getByRole('textbox')).toBeFocused()
  })

  test('has alternatives', async ({ page, playground }) => {
    const suggested = await typeMean(playground)
    await page.keyboard.press('Alt+BracketRight')
    await expect.poll(() => ghost(page)).not.toBe(suggested)
    const other = await settled(page)
    await page.keyboard.press('Alt+BracketLeft')
    await expect.poll(() => ghost(page)).toBe(suggested)
    await page.keyboard.press('Alt+BracketRight')
    await expect.poll(() => ghost(page)).toBe(other)
  })
})

test.describe('no suggestion', () => {
  test('while an input method composes; then for what it wrote', async ({ page, playground }) => {
    const runs = await watchRuns(page)
    await playground.openWithModel()
    await playground.paste(MEAN)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(QUIET)
    const before = await runs.started()
    const client = await page.context().newCDPSession(page)
    await client.send('Input.imeSetComposition', { text: 'tot', selectionStart: 3, selectionEnd: 3 })
    await page.waitForTimeout(QUIET)
    expect(await runs.started(), 'nothing is asked while it composes').toBe(before)
    await client.send('Input.insertText', { text: 'total' })
    await expect.poll(runs.started).toBeGreaterThan(before)
    expect(await playground.text()).toBe(`${MEAN}total`)
  })

  test('on a selection, and none after a mere move of the cursor', async ({ page, playground }) => {
    const runs = await watchRuns(page)
    await typeMean(playground)
    await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(() => ghost(page)).toBe('')
    const before = await runs.started()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(QUIET)
    expect(await runs.started()).toBe(before)
    expect(await ghost(page)).toBe('')
  })

  test('when it is switched off, which is remembered; Alt+\\ still asks', async ({ page, playground }) => {
    await typeMean(playground)
    const button = page.getByRole('button', { name: 'Suggestions while typing' })
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await button.click()
    await expect.poll(() => ghost(page)).toBe('')
    await page.reload()
    await playground.mark('model-ready')
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await playground.focus()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' ')
    await page.waitForTimeout(QUIET)
    expect(await ghost(page)).toBe('')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Alt+Backslash')
    expect(await settled(page)).not.toBe('')
  })

  test('is needed for Tab to indent, and Ctrl+M frees Tab, which is said', async ({ page, playground }) => {
    await typeMean(playground)
    await page.keyboard.press('Escape')
    const before = await playground.text()
    await page.keyboard.press('Tab')
    await expect.poll(() => playground.text()).not.toBe(before)
    expect((await playground.text()).trimEnd()).toBe(before.trimEnd())
    await page.keyboard.press('Control+m')
    await expect(page.locator('[aria-live=polite]', { hasText: 'Tab leaves the editor now.' })).toHaveCount(1)
    await page.keyboard.press('Tab')
    await expect(playground.editor.getByRole('textbox')).not.toBeFocused()
  })

  test('stands in the way of Fill', async ({ page, playground }) => {
    await typeMean(playground)
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect(playground.button('Accept')).toBeEnabled()
    expect(await ghost(page)).toBe('')
    await playground.button('Accept').click()
    await playground.undo()
    await expect.poll(() => playground.text()).toBe(`${MEAN}total = `)
  })
})

test('a cut word is gone on with as the whole word would be', async ({ page, playground }) => {
  await playground.openWithModel()
  await playground.paste('def mean(values):\n    total = 0\n    for value in values:\n        total += value\n    ')
  await page.keyboard.type('retu', { delay: KEY_GAP })
  expect(await settled(page)).toMatch(/^rn\b/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test(`a suggestion and its trace break no rule: ${colorScheme}, ${width} px wide`, async ({ page, playground }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await playground.openWithModel()
      await page.getByRole('button', { name: 'Suggestion', exact: true }).click()
      await playground.paste(MEAN)
      await page.keyboard.type('total = ', { delay: KEY_GAP })
      await settled(page)
      await expectNoViolations(page)
    })
  }
}
