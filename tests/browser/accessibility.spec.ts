import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'

/** WCAG 2.2 level AA, with everything below it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

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
      const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
      expect(found).toEqual([])
      expect(passes.length, 'rules that found something to check').toBeGreaterThan(10)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, 'pixels to scroll sideways').toBeLessThanOrEqual(0)
    })
  }
}
