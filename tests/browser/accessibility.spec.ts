import { expectNoViolations } from './expect-no-violations.ts'
import { test } from './fixtures.ts'

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
