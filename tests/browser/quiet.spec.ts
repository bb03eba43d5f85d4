import { texts } from '../../src/ui/texts.ts'
import { Chatting } from './chatting.ts'
import { expect, test } from './fixtures.ts'

/** Chromium's own word where a page asks for a graphics card and there is none, as the card of a model does; no page can keep it back. */
const NO_GPU = 'warning: No available adapters.'

test('normal use prints nothing to the console', async ({ page, playground, site }) => {
  test.setTimeout(180_000)
  const printed: string[] = []
  page.on('console', (message) => printed.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => printed.push(`error: ${error.message}`))
  await playground.openWithModel()
  await playground.fill()
  await playground.button('Retry').click()
  await expect(playground.button('Accept')).toBeEnabled()
  await playground.button('Accept').click()
  await playground.undo()
  await playground.button('Share').click()
  await expect(page.getByText(/^The link is copied/)).toBeVisible()
  for (const open of [texts.shortcuts.open, texts.settings.open]) {
    await page.getByRole('button', { name: open, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await expect(page.getByText(texts.shell.coming)).toHaveCount(0)
  }
  await page.getByRole('tab', { name: texts.shell.screens.compare }).click()
  await page.getByRole('button', { name: /^Run\b/ }).click()
  await expect(page.getByRole('button', { name: /^Run\b/ })).toBeEnabled()
  await page.getByRole('tab', { name: texts.shell.screens.chat }).click()
  await new Chatting(page, site).say('Write a Python function that returns the larger of two numbers.')
  await page.getByRole('tab', { name: texts.shell.screens.models }).click()
  await page.getByRole('button', { name: texts.models.checkName('Code Llama 7B Q4_0') }).click()
  await expect(page.locator('.card').getByRole('status')).toContainText(/It (fits|does not fit)/)
  await page.getByRole('tab', { name: texts.shell.screens.playground }).click()
  await page.reload()
  await playground.mark('model-ready')
  // Long enough for what is kept for a start without a network.
  await page.waitForTimeout(8_000)
  expect(printed.filter((message) => message !== NO_GPU)).toEqual([])
  expect(site.violations).toEqual([])
})
