import { test as base, expect } from '@playwright/test'
import { type Site, serve } from '../serve.ts'
import type { Tab } from './tab.ts'

/** Milliseconds for a cold start of the page and the model: these engines compile it more slowly than Chromium. */
export const START = 60_000

/** Tests of the built page in another engine, under a path as a project page has one. */
export function testIn(openTab: () => Promise<Tab>) {
  return base.extend<{ site: Site; tab: Tab }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function wants from this pattern.
    site: async ({}, use) => {
      const site = await serve({ basePath: '/some/where/' })
      await use(site)
      await site.close()
    },
    // biome-ignore lint/correctness/noEmptyPattern: as above
    tab: async ({}, use) => {
      const tab = await openTab()
      await use(tab)
      await tab.close()
    },
  })
}

export { expect }
