import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** WCAG 2.2 level AA, with everything below it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The least that any screen of the page gives axe to check: fewer mean that it saw another page. */
const LEAST_CHECKED = 9

/** WCAG 2.2 AA as far as axe can tell, on the page as it stands, and nothing that scrolls sideways. */
export async function expectNoViolations(page: Page): Promise<void> {
  const { violations, passes } = await checkedAt(page, 'end')
  // What keeps to an edge of the window covers half of a button there that can be scrolled free, and axe takes the other half
  // for all of it: what is too small has to be so where the page is scrolled the other way, too.
  const staying = violations.length > 0 ? (await checkedAt(page, 'start')).violations : []
  const faults = violations.filter((one) => !one.startsWith('target-size:') || staying.includes(one))
  expect(faults).toEqual([])
  expect(passes.length, 'rules that found something to check').toBeGreaterThanOrEqual(LEAST_CHECKED)
  const overflow = await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('[role=tabpanel]:not([hidden])')]
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth))
  })
  expect(overflow, 'pixels to scroll sideways').toBeLessThanOrEqual(0)
}

async function checkedAt(page: Page, edge: 'start' | 'end') {
  await page.evaluate((end) => {
    const scrolls = (box: Element) => ['auto', 'scroll'].includes(getComputedStyle(box).overflowY)
    const boxes = [...document.querySelectorAll('[role=tabpanel]:not([hidden]), [role=tabpanel]:not([hidden]) *')]
    for (const box of [document.documentElement, ...boxes.filter(scrolls)]) box.scrollTo(0, end ? box.scrollHeight : 0)
  }, edge === 'end')
  // What the legacy mode cannot see is frames of other origins, of which there are none; the other one opens a page for each look.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze()
  const named = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  return { violations: named, passes }
}
