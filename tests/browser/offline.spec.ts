import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DEFAULT_MODEL } from '../../src/models/catalogue.ts'
import { texts } from '../../src/ui/texts.ts'
import { expect, test } from './fixtures.ts'
import { ADDRESS, FILE, test as hubTest } from './hub/fixtures.ts'
import { expectKept, keptPaths } from './kept-paths.ts'
import { Playground } from './playground.ts'
import { NEXT_TITLE, prepareReleases, type Releases } from './releases.ts'
import { type Site, serve } from './serve.ts'

test.describe.configure({ timeout: 120_000 })

const { newVersion, screens, product } = texts.shell

async function expectFills(playground: Playground): Promise<void> {
  await playground.mark('editor-ready')
  await playground.mark('model-ready')
  const before = await playground.text()
  expect(before).toContain('<FILL_ME>')
  await playground.fill()
  expect(await playground.answerIn(before)).not.toBe('')
}

for (const headers of [true, false]) {
  test.describe(headers ? 'on a host that sends the headers' : 'on a plain host', () => {
    test.use({ hosting: { basePath: '/some/where/', headers } })

    test('after one visit the page starts and fills without its host, and says nothing to the console', async ({
      page,
      site,
      playground,
    }) => {
      await playground.openWithModel()
      await expectKept(page, DEFAULT_MODEL.path)
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      await site.close()
      await page.context().setOffline(true)
      await page.reload()
      await expectFills(playground)
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
      await playground.button('Accept').click()
      await page.getByRole('tab', { name: screens.compare }).click()
      await expect(page.getByRole('button', { name: texts.compare.run })).toBeVisible()
      expect(said).toEqual([])
    })
  })
}

test('a broken file is not served: it comes anew from the host, and whole', async ({ page, playground }) => {
  await playground.openWithModel()
  await expectKept(page, DEFAULT_MODEL.path)
  const broken = [/^assets\/index-.*\.js$/, /^models\//]
  const before = await bytesOfKept(page, broken)
  expect(Object.keys(before)).toHaveLength(broken.length)
  await page.evaluate(breakKept, { patterns: broken, content: BROKEN })
  expect(Object.values(await bytesOfKept(page, broken))).toEqual([BROKEN.length, BROKEN.length])
  await forgetWhatWasChecked(page)
  await page.reload()
  await expectFills(playground)
  await expect.poll(() => bytesOfKept(page, broken)).toEqual(before)
})

test('without its host the page takes the model that an older release kept', async ({ page, site, playground }) => {
  await playground.openWithModel()
  await expectKept(page, DEFAULT_MODEL.path)
  await page.evaluate(ageKept, DEFAULT_MODEL.path)
  await forgetWhatWasChecked(page)
  await site.close()
  await page.reload()
  await expectFills(playground)
})

/** A release with other headers keeps a file of the same content under another address. */
async function ageKept(path: string): Promise<void> {
  const cache = await caches.open(`files of ${new URL('./', location.href).href}`)
  const [own] = await cache.keys(new URL(path, location.href), { ignoreSearch: true })
  const response = own && (await cache.match(own))
  if (response === undefined) throw new Error(`${path} is not kept`)
  await cache.put(own!.url.replace(/headers=.*/, 'headers=before'), response)
  await cache.delete(own!)
}

test('another site below the page’s address is left as it is', async ({ page }, testInfo) => {
  const folder = testInfo.outputPath('site')
  await cp('dist', folder, { recursive: true })
  await mkdir(join(folder, 'blog'))
  await writeFile(join(folder, 'blog/index.html'), BLOG)
  await writeFile(join(folder, 'blog/worker.js'), BLOG_WORKER)
  const site = await serve({ folder, headers: false })
  await page.goto(site.url)
  await expect.poll(() => page.evaluate(() => crossOriginIsolated).catch(() => false)).toBe(true)
  await page.goto(`${site.url}blog/index.html`)
  await expect(page).toHaveTitle('2 of the worker')
  expect(await page.evaluate(() => [navigator.serviceWorker.controller !== null, crossOriginIsolated])).toEqual([
    true,
    false,
  ])
  await site.close()
})

/** Does what the page’s policy forbids: a script within the text, and text that becomes code. */
const BLOG = `<!doctype html><script>
  new Worker('worker.js').onmessage = ({ data }) => { document.title = data }
</script>`
const BLOG_WORKER = `postMessage(eval('1 + 1') + ' of the worker')`

/** Sizes of kept files, by path. */
async function bytesOfKept(page: Page, paths: readonly RegExp[]): Promise<Record<string, number>> {
  return await page.evaluate(async (patterns) => {
    const cache = await caches.open(`files of ${new URL('./', location.href).href}`)
    const found: Record<string, number> = {}
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname.slice(1)
      if (!patterns.some((pattern) => pattern.test(path))) continue
      found[path] = (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0
    }
    return found
  }, paths)
}

const BROKEN = 'half of'

/** As a disk may that loses a block: another content under the same name. */
async function breakKept({ patterns, content }: { patterns: readonly RegExp[]; content: string }): Promise<void> {
  const cache = await caches.open(`files of ${new URL('./', location.href).href}`)
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url)
    if (!patterns.some((pattern) => pattern.test(pathname.slice(1)))) continue
    const { headers = new Headers() } = (await cache.match(request)) ?? {}
    await cache.put(request, new Response(content, { headers }))
  }
}

/** A service worker checks a file once in its life; browsers end it when it had nothing to do for a while. */
async function forgetWhatWasChecked(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('ServiceWorker.enable')
  await devTools.send('ServiceWorker.stopAllWorkers')
}

test.describe('a new version', () => {
  let releases: Releases
  let site: Site

  test.beforeAll(async () => {
    test.setTimeout(180_000)
    releases = await prepareReleases(product)
  })
  test.afterAll(() => releases.remove())
  test.beforeEach(async () => {
    await releases.publish('built')
    site = await serve({ folder: releases.folder })
  })
  test.afterEach(() => site.close())

  test('is announced, leaves running pages alone, comes with Reload, and then what was is swept away', async ({
    page,
    context,
  }) => {
    test.setTimeout(240_000)
    const playground = new Playground(page, site)
    const other = new Playground(await context.newPage(), site)
    const announced = (where: Page) => where.getByRole('status').filter({ hasText: newVersion.sentence })
    const title = (where: Page) => where.getByRole('heading', { level: 1 })
    await playground.openWithModel()
    await expectKept(page, DEFAULT_MODEL.path)
    const before = await keptPaths(page)
    await other.open()

    await releases.publish('next')
    await page.reload()
    await expect(announced(page)).toBeVisible()
    await expect(title(page)).toHaveText(product)
    await expectFills(playground)
    await playground.button('Accept').click()
    const written = await playground.text()

    await page.getByRole('button', { name: newVersion.reload, exact: true }).click()
    await expect(title(page)).toHaveText(NEXT_TITLE)
    await playground.mark('editor-ready')
    expect(await playground.text()).toBe(written)

    // The other page was not reloaded, and opens a screen whose file the host has no more.
    await expect(title(other.page)).toHaveText(product)
    await other.page.getByRole('tab', { name: screens.models }).click()
    await expect(other.page.getByRole('heading', { name: texts.models.storedTitle })).toBeVisible()
    await other.page.getByRole('tab', { name: screens.playground }).click()
    await expectFills(other)

    const after = await keptPaths(page)
    const old = before.filter((path) => /^assets\/index-.*js$/.test(path))
    expect(old).toHaveLength(1)
    expect(after).toEqual(expect.arrayContaining(old))
    await other.page.close()
    await page.reload()
    await expect.poll(() => keptPaths(page)).not.toContain(old[0])
    await site.close()
    await page.reload()
    await expect(title(page)).toHaveText(NEXT_TITLE)
    await playground.mark('model-ready')
  })
})

/** What is kept behind the page for an engine. */
const ENGINE_FILES = {
  simd: [],
  'onnx-cpu': [/^assets\/ort-wasm-simd-threaded-[^/]*\.wasm$/, /^assets\/ort-wasm-simd-threaded-[^/]*\.js$/],
} as const

for (const engine of ['simd', 'onnx-cpu'] as const) {
  hubTest(`a stored model starts without host and hub: ${engine}`, async ({ hub, models, site }) => {
    hubTest.setTimeout(180_000)
    const { page, playground } = models
    const status = page.getByRole('region', { name: texts.engine.label })
    await models.open()
    await models.find(ADDRESS)
    await models.button(texts.models.card.download).click()
    await models.expectStored(FILE)
    await models.stored(FILE).getByRole('button', { name: texts.models.stored.use }).click()
    await page.getByRole('tab', { name: screens.playground }).click()
    await page.getByRole('combobox', { name: texts.toolbar.engine }).selectOption(engine)
    await playground.setNumber('Max tokens', 8)
    await expect(status).toContainText(`${texts.engine.shortNames[engine]}, `)
    for (const file of ['index.html', ...ENGINE_FILES[engine]]) await expectKept(page, file)
    await hub.close()
    await site.close()
    await page.reload()
    await expectFills(playground)
    await expect(status).toContainText(`${texts.engine.shortNames[engine]}, `)
  })
}

hubTest('the page can be installed', async ({ models }) => {
  const { page, playground } = models
  await playground.openWithModel()
  await expectKept(page, 'index.html')
  const devTools = await page.context().newCDPSession(page)
  const { data, errors } = await devTools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(JSON.parse(data ?? '{}')).toMatchObject({ name: product, display: 'standalone' })
  expect((await devTools.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
})
