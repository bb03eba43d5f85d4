import type { Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { expect, test } from './fixtures.ts'

const isIsolated = (page: Page) => page.evaluate(() => crossOriginIsolated)

test.describe('on a host that sends the headers', () => {
  test.use({ hosting: { basePath: '/some/where/' } })

  test('the page is isolated at once, without a reload, and the service worker comes only after the model', async ({
    page,
    playground,
  }) => {
    let navigations = 0
    page.on('framenavigated', () => navigations++)
    await page.addInitScript(noteRegistration)
    const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
    await playground.open()
    expect(await isIsolated(page)).toBe(true)
    await expect.poll(registered).toBe(1)
    expect(await page.evaluate('modelWasReady')).toBe(true)
    expect(navigations).toBe(1)
  })
})

/** Notes in the page whether the model was ready when the service worker was first asked for. */
function noteRegistration(): void {
  const { register } = ServiceWorkerContainer.prototype
  ServiceWorkerContainer.prototype.register = function (...args) {
    if (!('modelWasReady' in window)) {
      Object.assign(window, { modelWasReady: performance.getEntriesByName('model-ready').length > 0 })
    }
    return register.apply(this, args)
  }
}

test.describe('on a plain host, under a sub-path', () => {
  test.use({ hosting: { basePath: '/some/where/', headers: false } })

  test('the service worker isolates the page by one reload, and the model runs', async ({ page, playground }) => {
    let navigations = 0
    page.on('framenavigated', () => navigations++)
    await playground.open()
    await expect.poll(() => isIsolated(page).catch(() => false)).toBe(true)
    await playground.mark('editor-ready')
    await playground.mark('model-ready')
    const before = await playground.text()
    expect(before).toContain('<FILL_ME>')
    await playground.fill()
    expect(await playground.answerIn(before)).not.toBe('')
    expect(navigations).toBe(2)
    await page.reload()
    await playground.mark('model-ready')
    expect(await isIsolated(page)).toBe(true)
  })

  test('the service worker puts the worker under the policy too', async ({ page, playground, site }) => {
    await playground.open()
    await expect.poll(() => isIsolated(page).catch(() => false)).toBe(true)
    await playground.mark('model-ready')
    const worker = page.workers().find((one) => one.url().includes('/worker-'))
    const headers = await page.evaluate(async (url) => [...(await fetch(url)).headers], worker?.url() ?? '')
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cross-origin-embedder-policy': 'require-corp',
    })
    expect(site.violations).toEqual([])
  })

  test('it does not reload under the hands of a person', async ({ page, playground }) => {
    // The service worker comes late, when the person is already at work.
    let release = () => {}
    const typed = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.context().route('**/sw.js', async (route) => {
      await typed
      await route.continue()
    })
    await playground.open()
    await playground.focus()
    await page.keyboard.type('x = 1')
    await expect.poll(() => playground.text()).toContain('x = 1')
    const text = await playground.text()
    release()
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
    await page.waitForTimeout(RELOAD_WOULD_COME)
    expect(await playground.text()).toBe(text)
  })
})

/** Milliseconds after which a reload, had there been one, would have emptied the page. */
const RELOAD_WOULD_COME = 1_000

test.describe('where isolation cannot be had', () => {
  test.use({ hosting: { headers: false }, serviceWorkers: 'block' })

  test('the model runs on one thread, and the page says so', async ({ page, playground }) => {
    await playground.openWithModel()
    expect(await isIsolated(page)).toBe(false)
    await expect(page.getByText(texts.engine.threads(1))).toBeVisible()
    const before = await playground.text()
    await playground.fill()
    expect(await playground.answerIn(before)).not.toBe('')
  })
})
