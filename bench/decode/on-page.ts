import { cp, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import playwrightConfig from '../../playwright.config.ts'
import { type Site, serve } from '../../tests/browser/serve.ts'
import type {} from './page.ts'

/** The page that measures, built into `folder`; files to measure are put beside it. */
export async function buildPage(folder: string): Promise<void> {
  await build({ configFile: join(import.meta.dirname, 'vite.config.ts'), build: { outDir: folder }, logLevel: 'warn' })
  await cp('node_modules/@wllama/wllama/esm', folder, { recursive: true })
}

/** Opens the page in a browser of its own, so that nothing is left of the measurement before. */
export async function onPage<T>(folder: string, use: (page: Page, site: Site) => Promise<T>): Promise<T> {
  // Without the policy: wllama starts its threads from blobs, which it forbids.
  const site = await serve({ folder, headers: 'isolation' })
  // With a profile on the disk: without one, what a page stores is kept in memory.
  const profile = await mkdtemp(join(folder, 'profile-'))
  const browser = await chromium.launchPersistentContext(profile, playwrightConfig.use?.launchOptions)
  try {
    const page = await browser.newPage()
    await page.goto(new URL('page.html', site.url).href)
    return await use(page, site)
  } finally {
    await browser.close()
    await site.close()
    await rm(profile, { recursive: true, force: true })
  }
}

/** Bytes a second that so many threads read from memory together. */
export function readMemory(folder: string, threads: number): Promise<number> {
  return onPage(folder, (page) => page.evaluate((count) => window.readMemory(count), threads))
}
