import type { Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { Chatting } from './chatting.ts'
import { Comparing } from './comparing.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { test as base, expect } from './fixtures.ts'

const test = base.extend<{ comparing: Comparing; chatting: Chatting }>({
  // By way of `playground`, whose fixture watches the policy.
  comparing: async ({ playground }, use) => use(new Comparing(playground.page, playground.site)),
  chatting: async ({ playground }, use) => use(new Chatting(playground.page, playground.site)),
})

/** CSS pixels: a laptop of 1440 × 900 zoomed to 200 %, and the narrowest that text must flow into (WCAG 1.4.10). */
const WINDOWS = [
  { name: '200 % zoom', width: 720, height: 450, deviceScaleFactor: 2 },
  { name: '320 pixels', width: 320, height: 640, deviceScaleFactor: 1 },
]
const TABLET = { name: '768 pixels', width: 768, height: 1024, deviceScaleFactor: 1 }

interface Layout {
  /** What scrolls sideways, other than code. */
  readonly sideways: string[]
  /** Controls that are not whole inside the window, or whose words do not fit. */
  readonly clipped: string[]
  readonly controls: number
}

/** What a person would miss. Code keeps its lines and may scroll; the names in a list may end in an ellipsis. */
function readLayout(page: Page): Promise<Layout> {
  return page.evaluate(() => {
    const CODE = '.monaco-editor, pre'
    const SPARE = 1
    const seen = [...document.querySelectorAll<HTMLElement>('body, body *')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(CODE),
    )
    const name = (element: HTMLElement) =>
      `${element.nodeName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`
    const scrolls = ({ overflowX }: CSSStyleDeclaration) => overflowX === 'auto' || overflowX === 'scroll'
    const sideways = seen.filter((element) => {
      const isPage = element === document.body
      const { scrollWidth, clientWidth } = isPage ? document.documentElement : element
      return scrollWidth > clientWidth + SPARE && (isPage || scrolls(getComputedStyle(element)))
    })
    const controls = seen.filter((element) =>
      element.matches('a, button, input, select, textarea, summary, [role=tab]'),
    )
    const clipped = controls.filter((control) => {
      // The field for a file is read, not seen: its label is the control.
      if (control.matches('.sr-only, .skip')) return false
      const { left, right } = control.getBoundingClientRect()
      const cut = !control.matches('input, select') && control.scrollWidth > control.clientWidth + SPARE
      return left < -SPARE || right > innerWidth + SPARE || (cut && getComputedStyle(control).display !== 'inline')
    })
    return { sideways: sideways.map(name), clipped: clipped.map(name), controls: controls.length }
  })
}

async function expectWhole(page: Page, where: string): Promise<void> {
  // A screen that is fetched shows the header's eight controls first.
  await expect
    .poll(async () => (await readLayout(page)).controls, `controls to be looked at: ${where}`)
    .toBeGreaterThan(8)
  const { sideways, clipped } = await readLayout(page)
  expect({ sideways, clipped }, where).toEqual({ sideways: [], clipped: [] })
}

for (const { name, width, height, deviceScaleFactor } of WINDOWS) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor })

    test(`no screen scrolls sideways and no control is cut: ${name}`, async ({ page, playground }) => {
      test.setTimeout(180_000)
      await playground.openWithModel()
      await expectWhole(page, 'the Playground')
      await playground.fill()
      await page.locator('.token').first().click()
      await expectWhole(page, 'an answer, laid open')
      for (const open of [texts.shortcuts.open, texts.settings.open]) {
        await page.getByRole('button', { name: open, exact: true }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await expect(page.getByText(texts.shell.coming)).toHaveCount(0)
        await expectWhole(page, open)
        await page.keyboard.press('Escape')
      }
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click()
        await expect(page.getByText(texts.shell.coming)).toHaveCount(0)
        await expectWhole(page, await tab.innerText())
      }
      await page.getByRole('tab', { name: texts.shell.screens.models }).click()
      await page.getByRole('button', { name: texts.models.checkName('Code Llama 7B Q4_0') }).click()
      // The verdict brings most of the card.
      await expect(page.locator('.card').getByRole('status')).toContainText(/It (fits|does not fit)/)
      await expectWhole(page, 'a card of Models')
    })

    test(`Compare with answers, a difference and a vote: ${name}`, async ({ page, comparing }) => {
      test.setTimeout(120_000)
      await comparing.open()
      await comparing.runAll()
      await expectWhole(page, 'answers')
      await comparing.button(texts.compare.diff).click()
      await expectWhole(page, 'a difference')
      await comparing.button(texts.compare.blind).click()
      await comparing.runAll()
      await expectWhole(page, 'a blind run')
    })
  })
}

for (const { name, width, height, deviceScaleFactor } of [...WINDOWS, TABLET]) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor })

    test(`Chat in high contrast breaks no rule, scrolls nowhere sideways and cuts nothing: ${name}`, async ({
      page,
      chatting,
    }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ contrast: 'more' })
      await chatting.open()
      await chatting.say('Write a Python function that returns the larger of two numbers.')
      await expectWhole(page, 'Chat')
      await expectNoViolations(page)
    })
  })
}
