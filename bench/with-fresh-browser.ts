import { type Browser, chromium } from '@playwright/test'
import playwrightConfig from '../playwright.config.ts'

/** A browser that has seen nothing yet, closed again whatever comes of `use`. */
export async function withFreshBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch(playwrightConfig.use?.launchOptions)
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}
