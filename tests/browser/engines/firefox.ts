import { launch } from 'puppeteer-core'
import { findFirefox } from '../../../scripts/find-browsers.mjs'
import { buttonXPath, type Tab, WINDOW } from './tab.ts'

/** Firefox as its maker ships it, through WebDriver BiDi. */
export async function openFirefox(): Promise<Tab> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    defaultViewport: WINDOW,
  })
  const page = await browser.newPage()
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (name) => page.locator(`::-p-xpath(${buttonXPath(name)})`).click(),
    close: () => browser.close(),
  }
}
