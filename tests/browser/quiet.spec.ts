import { texts } from '../../src/ui/texts.ts'
import { expect, test } from './fixtures.ts'

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
  await expect(page.getByRole('button', { name: /^Stop\b/ })).toBeEnabled()
  await expect(page.getByRole('button', { name: /^Run\b/ })).toBeEnabled()
  await page.getByRole('tab', { name: texts.shell.screens.playground }).click()
  await page.reload()
  await playground.mark('model-ready')
  // Long enough for what is kept for a start without a network.
  await page.waitForTimeout(8_000)
  expect(printed).toEqual([])
  expect(site.violations).toEqual([])
})
