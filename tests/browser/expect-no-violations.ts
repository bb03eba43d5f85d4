import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** WCAG 2.2 level AA, with everything below it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The least that any screen of the page gives axe to check: fewer mean that it saw another page. */
const LEAST_CHECKED = 9

/** WCAG 2.2 AA as far as axe can tell, on the page as it stands, and nothing that scrolls sideways. */
export async function expectNoViolations(page: Page): Promise<void> {
  // Down to its end: what keeps to the end of a narrow window covers half of a button there that can be scrolled free, and
  // axe takes the other half for all of it.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  expect(passes.length, 'rules that found something to check').toBeGreaterThanOrEqual(LEAST_CHECKED)
  const overflow = await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('[role=tabpanel]:not([hidden])')]
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth))
  })
  expect(overflow, 'pixels to scroll sideways').toBeLessThanOrEqual(0)
}
