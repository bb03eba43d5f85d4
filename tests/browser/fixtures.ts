import { test as base, expect, type Page } from '@playwright/test'
import { Playground } from './playground.ts'
import { type Site, type SiteOptions, serve } from './serve.ts'

interface Fixtures {
  /** How the page is hosted in this file or group of tests (`test.use`). */
  readonly hosting: SiteOptions
  readonly site: Site
  readonly playground: Playground
}

/** Tall enough for every example to be shown whole: the editor keeps only visible lines in the page. */
export const VIEWPORT = { width: 1280, height: 1800 }

/** Tests of the built page. Each one also fails where the policy stopped something, on the page or in a worker. */
export const test = base.extend<Fixtures>({
  hosting: [{}, { option: true }],
  site: async ({ hosting }, use) => {
    const site = await serve(hosting)
    await use(site)
    await site.close()
  },
  viewport: VIEWPORT,
  permissions: ['clipboard-read', 'clipboard-write'],
  playground: async ({ page, site }, use) => {
    const complaints = listenForComplaints(page)
    await use(new Playground(page, site))
    expect([...complaints, ...site.violations], 'violations of the Content-Security-Policy').toEqual([])
  },
})

export { expect }

/** What the console says about the policy; reports to the site do not come from a page's `<meta>`. */
function listenForComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy'))
      complaints.push(message.text())
  })
  return complaints
}
