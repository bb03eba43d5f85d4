import { texts } from '../../src/ui/texts.ts'
import { expectNoViolations } from './expect-no-violations.ts'
import { expect, test } from './fixtures.ts'

/** CSS pixels: a desktop, and the narrowest phone that is supported. */
const WIDTHS = [1280, 360]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    test(`the Playground with an answer breaks no rule: ${colorScheme}, ${width} px wide`, async ({
      page,
      playground,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await playground.openWithModel()
      await playground.fill()
      await expectNoViolations(page)
    })
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const contrast of ['no-preference', 'more'] as const) {
    test(`the boxes over the page break no rule: ${colorScheme}, contrast: ${contrast}`, async ({
      page,
      playground,
    }) => {
      await page.emulateMedia({ colorScheme, contrast })
      await page.setViewportSize({ width: 360, height: 740 })
      await playground.open()
      for (const open of [texts.shortcuts.open, texts.settings.open]) {
        await page.getByRole('button', { name: open, exact: true }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await expect(page.getByText(texts.shell.coming)).toHaveCount(0)
        await expectNoViolations(page)
        await page.keyboard.press('Escape')
      }
    })
  }

  for (const width of WIDTHS) {
    test(`every screen in high contrast breaks no rule: ${colorScheme}, ${width} px wide`, async ({
      page,
      playground,
    }) => {
      test.setTimeout(180_000)
      await page.emulateMedia({ colorScheme, contrast: 'more' })
      await page.setViewportSize({ width, height: 800 })
      await playground.openWithModel()
      await expect(page.locator('html')).toHaveAttribute('data-theme', `contrast-${colorScheme}`)
      await playground.fill()
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click()
        await expect(page.getByText(texts.shell.coming)).toHaveCount(0)
        await expectNoViolations(page)
      }
    })
  }
}
