import { deflateRawSync } from 'node:zlib'
import type { BrowserContext, Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { expect, test } from './fixtures.ts'
import { Playground } from './playground.ts'
import { readEditor } from './read-editor.ts'
import type { Site } from './serve.ts'

const words = texts.links
const OWN = 'def triple(n):\n    # "$&" <b>mine</b>\n    return <FILL_ME>\n'
const OTHER = 'fn half(n: u32) -> u32 {\n    <FILL_ME>\n}\n'
const HOSTILE = '<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">\n<FILL_ME>\n'

const linkTo = (site: Site, content: unknown, version = 1, screen = 'playground') =>
  `${site.url}#/${screen}/${version}.${deflateRawSync(JSON.stringify(content)).toString('base64url')}`

test.describe('a link that was shared', () => {
  test('gives the same text, holes, model, parameters and answer in a fresh profile', async ({
    page,
    playground,
    browser,
    site,
  }) => {
    await playground.openWithModel()
    await playground.paste(OWN)
    await choose(page, texts.toolbar.language, texts.languages.rust)
    await playground.setNumber('Seed', 7)
    await playground.setNumber('Max tokens', 24)
    await choose(page, texts.parameters.mode, texts.parameters.modes.psm)
    const link = await share(playground)
    await playground.fill()
    const answered = await playground.text()

    await inFreshProfile(browser.newContext(), site, link, async (fresh) => {
      await fresh.mark('model-ready')
      await expect.poll(() => fresh.text()).toBe(OWN)
      await expect(fresh.page.getByText(words.arrived.link)).toBeVisible()
      await expect(fresh.page.getByRole('spinbutton', { name: 'Seed' })).toHaveValue('7')
      await expect(fresh.page.getByRole('spinbutton', { name: 'Max tokens' })).toHaveValue('24')
      await expect(fresh.page.getByRole('combobox', { name: texts.parameters.mode })).toHaveValue('psm')
      await expect(fresh.page.getByRole('combobox', { name: texts.toolbar.language })).toHaveValue('rust')
      await expect(fresh.button('Accept')).toHaveCount(0)
      await fresh.fill()
      expect(await fresh.text()).toBe(answered)
    })
  })

  test('holds the holes and not the answers, where answers wait for a decision', async ({
    playground,
    browser,
    site,
  }) => {
    await playground.openWithModel()
    await playground.paste(OWN)
    await playground.fill()
    const link = await share(playground)
    await inFreshProfile(browser.newContext(), site, link, async (fresh) => {
      await expect.poll(() => fresh.text()).toBe(OWN)
    })
  })

  test('holds the selection where the text has no marker', async ({ page, playground, browser, site }) => {
    await playground.openWithModel()
    await playground.paste('def one():\n    return 1\n')
    await playground.focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+ArrowLeft')
    const link = await share(playground)
    await inFreshProfile(browser.newContext(), site, link, async (fresh) => {
      await expect(fresh.page.getByText(words.arrived.link)).toBeVisible()
      await fresh.focus()
      await fresh.page.keyboard.type('23')
      expect(await fresh.text()).toBe('def one():\n    return 23\n')
    })
  })

  test('takes the place of a text that can be had back, and is not opened again by a reload', async ({
    page,
    playground,
    site,
  }) => {
    await playground.open()
    await playground.paste(OWN)
    await playground.setNumber('Seed', 5)
    await page.goto(linkTo(site, { text: OTHER, language: 'rust', params: { seed: 99 } }))
    await expect.poll(() => playground.text()).toBe(OTHER)
    await expect(page.getByText(words.leftOut)).toBeVisible()
    await expect(page.getByRole('spinbutton', { name: 'Seed' })).toHaveValue('99')
    await expect.poll(() => new URL(page.url()).hash).toBe('#/playground')
    await page.getByRole('button', { name: words.back }).click()
    await expect.poll(() => playground.text()).toBe(OWN)
    await expect(page.getByRole('spinbutton', { name: 'Seed' })).toHaveValue('5')
    await page.reload()
    await playground.mark('editor-ready')
    await expect.poll(() => playground.text()).toBe(OWN)
  })

  test('may show Compare with its panes, and asks none of them', async ({ page, site }) => {
    const pane = (seed: number) => ({ id: 'cria-0', chat: false, params: { seed } })
    await page.goto(linkTo(site, { text: OWN, language: 'rust', models: [pane(3), pane(4)] }, 1, 'compare'))
    await expect(page.getByText(words.arrived.link)).toBeVisible()
    // The panes hold no text before a run.
    const shown = () => page.getByRole('tabpanel').evaluate(readEditor)
    await expect.poll(shown).toBe(OWN)
    await expect.poll(() => new URL(page.url()).hash).toBe('#/compare')
    await expect(page.getByRole('region', { name: /^Base/ })).toHaveCount(2)
    await page.reload()
    await expect.poll(shown).toBe(OWN)
    await expect(page.getByRole('region', { name: /^Base/ })).toHaveCount(2)
    expect(await page.evaluate(`performance.getEntriesByName('first-token').length`)).toBe(0)
  })

  test('can be opened twice', async ({ page, playground, site }) => {
    const link = linkTo(site, { text: OTHER, language: 'rust' })
    await playground.open()
    for (let time = 0; time < 2; time++) {
      await page.goto(link)
      await expect.poll(() => playground.text()).toBe(OTHER)
      await playground.paste(OWN)
      await expect.poll(() => playground.text()).toBe(OWN)
    }
  })

  test('is a field to copy from where the browser lets no page copy', async ({ page, playground }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    })
    await playground.open()
    await playground.button(words.share).click()
    const field = page.getByRole('textbox', { name: words.notCopied })
    await expect(field).toHaveValue(/#\/playground\/1\.[\w-]+$/)
    await expect(field).toBeFocused()
    expect(await page.evaluate(() => String(getSelection()))).toBe(await field.inputValue())
    await page.getByRole('button', { name: texts.shell.dismiss }).click()
    await expect(field).toHaveCount(0)
  })

  test('is not made of a text that is too large for it', async ({ playground }) => {
    await playground.open()
    const noise = Array.from({ length: 12_000 }, (_, index) => ((index * 2654435761) % 2 ** 32).toString(36)).join('\n')
    await playground.paste(noise)
    await playground.button(words.share).click()
    await expect(playground.alert).toContainText(words.tooLarge.sentence)
    await expect(playground.alert).toContainText(words.tooLarge.nextStep)
  })
})

test.describe('on a plain host, which needs one reload to be isolated', () => {
  test.use({ hosting: { basePath: '/some/where/', headers: false } })

  test('a link is opened all the same', async ({ page, playground, site }) => {
    await page.goto(linkTo(site, { text: OTHER, language: 'rust' }))
    await expect.poll(() => page.evaluate(() => crossOriginIsolated).catch(() => false)).toBe(true)
    await playground.mark('editor-ready')
    await expect.poll(() => playground.text()).toBe(OTHER)
    await expect(page).toHaveURL(`${site.url}#/playground`)
  })
})

test.describe('a hostile link', () => {
  test('shows markup and scripts as the text they are', async ({ page, playground, site }) => {
    await page.goto(linkTo(site, { text: HOSTILE, language: '<img onerror=1>', models: ['<b>'], onload: 'hacked = 1' }))
    await playground.mark('model-ready')
    await expect.poll(() => playground.text()).toBe(HOSTILE)
    await expect(page.getByText(words.leftOut)).toBeVisible()
    expect(await page.evaluate('window.hacked')).toBeUndefined()
    expect(await page.evaluate(`performance.getEntriesByName('first-token').length`)).toBe(0)
  })

  test('makes the page fetch no model: those that are not here are named', async ({ page, playground, site }) => {
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) foreign.push(request.url())
    })
    const ids = ['https://huggingface.co/some/one/resolve/main/evil.gguf', 'code-llama-7b-base-q4_0']
    const models = ids.map((id) => ({ id, chat: false, params: {} }))
    await page.goto(linkTo(site, { text: OTHER, language: 'rust', models }))
    await playground.mark('model-ready')
    await expect(page.getByText(words.missing(['evil.gguf', 'Code Llama 7B Q4_0']))).toBeVisible()
    await expect.poll(() => playground.text()).toBe(OTHER)
    expect(foreign).toEqual([])
  })

  const refused: [string, keyof typeof words.refused, (site: Site) => string][] = [
    ['a version that is not known', 'version', (site) => linkTo(site, { text: OTHER }, 99)],
    ['a script in place of content', 'malformed', (site) => `${site.url}#/playground/<script>alert(1)</script>`],
    ['half of its content', 'malformed', (site) => linkTo(site, { text: OTHER }).slice(0, -20)],
    ['a text that is a number', 'malformed', (site) => linkTo(site, { text: 42 })],
    ['a screen that takes no text', 'malformed', (site) => linkTo(site, { text: OTHER }, 1, 'about')],
    ['a bomb', 'too-large', (site) => linkTo(site, { text: 'x'.repeat(30_000_000) })],
    ['a hundred thousand characters', 'too-large', (site) => `${site.url}#/playground/1.${'A'.repeat(100_000)}`],
  ]
  for (const [what, fault, makeLink] of refused) {
    test(`is refused by one sentence where it has ${what}`, async ({ page, playground, site }) => {
      await playground.open()
      await playground.paste(OWN)
      await page.goto(makeLink(site))
      await expect(playground.alert).toHaveCount(1)
      await expect(playground.alert).toContainText(words.refused[fault].sentence)
      await page.getByRole('button', { name: texts.shell.dismiss }).click()
      await expect(playground.alert).toHaveCount(0)
      expect(new URL(page.url()).hash).toMatch(/^#\/(playground|about)$/)
      await page.getByRole('tab', { name: texts.shell.screens.playground }).click()
      expect(await playground.text()).toBe(OWN)
    })
  }
})

test.describe('the address', () => {
  test('says which screen is open: Back, Forward and a reload return to it with what was in it', async ({
    page,
    playground,
  }) => {
    const about = page.getByRole('tab', { name: texts.shell.screens.about })
    const tab = page.getByRole('tab', { name: texts.shell.screens.playground })
    await playground.open()
    await playground.paste(OWN)
    await about.click()
    await expect(page).toHaveURL(/#\/about$/)
    await expect(page).toHaveTitle(/^About/)
    await page.reload()
    await expect(about).toHaveAttribute('aria-selected', 'true')
    await page.goBack()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
    await playground.mark('editor-ready')
    await expect.poll(() => playground.text()).toBe(OWN)
    await page.goForward()
    await expect(about).toHaveAttribute('aria-selected', 'true')
    await page.goBack()
    await expect.poll(() => playground.text()).toBe(OWN)
  })

  test('of an example keeps which one it is, and its language', async ({ page, playground }) => {
    await playground.open()
    await choose(page, texts.toolbar.example, 'Two holes: smallest and largest')
    await choose(page, texts.toolbar.language, texts.languages.go)
    const before = await playground.text()
    await page.reload()
    await playground.mark('editor-ready')
    await expect.poll(() => playground.text()).toBe(before)
    await expect(page.getByRole('combobox', { name: texts.toolbar.example })).toHaveValue('two-holes')
    await expect(page.getByRole('combobox', { name: texts.toolbar.language })).toHaveValue('go')
  })

  test('holds no text, and neither does anything that outlives the tab', async ({
    page,
    playground,
    context,
    site,
  }) => {
    await playground.open()
    await playground.paste(OWN)
    await page.getByRole('tab', { name: texts.shell.screens.about }).click()
    expect(page.url()).toBe(`${site.url}#/about`)
    const kept = await page.evaluate(() => {
      // What would be written a moment later is written now.
      dispatchEvent(new Event('pagehide'))
      return JSON.stringify(localStorage)
    })
    expect(kept).not.toContain('triple')
    const other = new Playground(await context.newPage(), site)
    await other.open()
    expect(await other.text()).not.toContain('triple')
  })

  test('keeps the hole and not half an answer, where the page goes away in the middle of a fill', async ({
    page,
    playground,
  }) => {
    await playground.openWithModel()
    await playground.paste(OWN)
    await expect.poll(() => playground.text()).toBe(OWN)
    // A reload takes a while to begin, in which a fast answer would be complete: this is the moment when a page is told of it.
    const leave = `dispatchEvent(new Event('pagehide')); globalThis.kept = sessionStorage.getItem('screen-playground')`
    await playground.catchAnswer(leave, async () => true)
    expect(JSON.parse(await page.evaluate<string>('globalThis.kept'))).toMatchObject({ text: OWN })
  })
})

/** Presses Share and reads the link from the clipboard. */
async function share(playground: Playground): Promise<string> {
  await playground.button(words.share).click()
  await expect(playground.page.getByText(/^The link is copied/)).toBeVisible()
  return playground.page.evaluate(() => navigator.clipboard.readText())
}

async function inFreshProfile(
  opened: Promise<BrowserContext>,
  site: Site,
  link: string,
  look: (fresh: Playground) => Promise<void>,
): Promise<void> {
  const context = await opened
  const page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 1800 })
  await page.goto(link)
  const fresh = new Playground(page, site)
  await fresh.mark('editor-ready')
  await look(fresh)
  await context.close()
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).selectOption({ label: option })
}
