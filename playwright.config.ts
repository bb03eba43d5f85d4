import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { findChromium, findFirefox, findWebKit } from './scripts/find-browsers.mjs'

const chromium = findChromium()

/** Chromium's sandbox refuses to run as root, which is who a container mostly is. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const projects = [
  ...(chromium === null ? [] : [{ name: 'chromium', testMatch: 'tests/browser/*.spec.ts' }]),
  // These two are driven by other means than Playwright's own (see tests/browser/engines).
  ...(findFirefox() === null ? [] : [{ name: 'firefox', testMatch: 'tests/browser/engines/firefox.spec.ts' }]),
  ...(findWebKit() === null ? [] : [{ name: 'webkit', testMatch: 'tests/browser/engines/webkit.spec.ts' }]),
]

export default defineConfig({
  projects,
  // One page at a time: inference takes every core there is.
  workers: 1,
  // On shared cores a browser may stall for seconds. A test that needs its second try is listed as flaky, for somebody to mend.
  retries: process.env.CI ? 1 : 0,
  // Milliseconds. Two slow cores without a GPU load the page and a model in 5 to 15 seconds.
  timeout: 60_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  use: {
    browserName: 'chromium',
    launchOptions: { args: SANDBOX, ...(chromium === null ? {} : { executablePath: chromium }) },
    screenshot: 'only-on-failure',
  },
})
