import { expect, START } from './fixtures.ts'
import type { Tab } from './tab.ts'

/** Reloads the page, at another address of its own where one is given, and waits until the page before is gone. */
export async function reload(tab: Tab, hash?: string): Promise<void> {
  await tab.evaluate('window.beforeReload = true')
  const goThere = hash === undefined ? '' : `location.hash = '${hash}';`
  await tab.evaluate(`void setTimeout(() => { ${goThere} location.reload() })`)
  const isOld = () => tab.evaluate<boolean>(`'beforeReload' in window`).catch(() => true)
  await expect.poll(isOld, { timeout: START }).toBe(false)
}
