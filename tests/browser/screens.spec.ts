import type { Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { expect, test } from './fixtures.ts'

/** CSS pixels: a desktop, a tablet, and the narrowest phone that is supported. */
const WIDTHS = [1440, 768, 360]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    test(`every screen as it opens breaks no rule: ${colorScheme}, ${width} px wide`, async ({ page, playground }) => {
      test.setTimeout(120_000)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await playground.openWithModel()
      const tabs = await page.getByRole('tab').all()
      expect(tabs.length).toBeGreaterThan(2)
      for (const tab of tabs) {
        await tab.click()
        await expect(page.getByText(texts.shell.coming)).toHaveCount(0)
        await expectNoViolations(page)
      }
    })
  }

  test(`what Share and links say breaks no rule: ${colorScheme}, on a phone`, async ({ page, playground, site }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    await playground.open()
    await playground.button(texts.links.share).click()
    await expect(page.getByText(/^The link is copied/)).toBeVisible()
    await expectNoViolations(page)
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await playground.button(texts.links.share).click()
    await expect(page.getByRole('textbox', { name: texts.links.notCopied })).toBeVisible()
    await expectNoViolations(page)
    await page.goto(link)
    await expect(page.getByText(texts.links.arrived.link)).toBeVisible()
    await page.goto(`${site.url}#/playground/99.abc`)
    await expect(playground.alert).toContainText(texts.links.refused.version.sentence)
    await expectNoViolations(page)
  })
}

test('arrow keys go from screen to screen and around, and the focus stays on the tab', async ({ page, playground }) => {
  await playground.open()
  const tabs = page.getByRole('tab')
  const count = await tabs.count()
  await tabs.first().focus()
  for (let step = 1; step <= count; step++) {
    await page.keyboard.press('ArrowRight')
    const tab = tabs.nth(step % count)
    await expect(tab).toBeFocused()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    const panel = page.locator(`#${await tab.getAttribute('aria-controls')}`)
    await expect(panel).toBeVisible()
    await expect(page.getByRole('tabpanel')).toHaveCount(1)
  }
  await page.keyboard.press('End')
  await expect(tabs.last()).toBeFocused()
})

test('a screen that is left and shown again has not begun anew', async ({ page, playground }) => {
  await playground.openWithModel()
  await playground.fill()
  const answered = await playground.text()
  await page.getByRole('tab', { name: texts.shell.screens.about }).click()
  await page.goBack()
  await expect(playground.button('Accept')).toBeEnabled()
  expect(await playground.text()).toBe(answered)
})

test('on a phone a screen begins at its top and is found where it was left', async ({ page, playground }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await playground.open()
  const tab = (name: string) => page.getByRole('tab', { name })
  const top = () => page.evaluate(() => Math.round(scrollY))
  await scrollDown(page, 150)
  await expect.poll(top).toBe(150)
  // By the keyboard of the page, not the mouse: the tabs are out of sight.
  await tab(texts.shell.screens.about).evaluate((button: HTMLButtonElement) => button.click())
  await expect.poll(top).toBe(0)
  await scrollDown(page, 90)
  await expect.poll(top).toBe(90)
  await page.goBack()
  await expect.poll(top).toBe(150)
  await page.goForward()
  await expect.poll(top).toBe(90)
})

/** Until the page was told of it too, which is in the next picture. */
async function scrollDown(page: Page, top: number): Promise<void> {
  await page.evaluate((place) => {
    scrollTo(0, place)
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))))
  }, top)
}

test('Compare takes the text of the Playground, holes and not answers, and runs nothing by itself', async ({
  page,
  playground,
}) => {
  await playground.openWithModel()
  const before = await playground.text()
  await playground.fill()
  await playground.button(texts.toolbar.compare).click()
  await expect(page).toHaveURL(/#\/compare$/)
  await expect(page.getByText(texts.links.arrived.playground)).toBeVisible()
  const prompt = page.getByRole('tabpanel').locator('.view-line')
  const [firstLine = ''] = before.split('\n')
  await expect(prompt.first()).toContainText(firstLine)
  await expect(page.getByRole('tabpanel').locator('.hole-chip')).toHaveCount(1)
})
