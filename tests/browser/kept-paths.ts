import { expect, type Page } from '@playwright/test'

/** Paths of all that is kept for a start without a network, relative to the page. */
export function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const scope = new URL('./', location.href).href
    const cache = await caches.open(`files of ${scope}`)
    return (await cache.keys()).map(({ url }) => url.slice(scope.length).replace(/\?.*/, ''))
  })
}

/** Waits until a file is kept: the page is the last of what it needs itself, models come behind it. */
export async function expectKept(page: Page, path: string | RegExp): Promise<void> {
  const isThere = async () =>
    (await keptPaths(page)).some((kept) => (path instanceof RegExp ? path.test(kept) : kept === path))
  await expect.poll(isThere).toBe(true)
}
