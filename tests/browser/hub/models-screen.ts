import { expect, type Locator, type Page } from '@playwright/test'
import { texts } from '../../../src/ui/texts.ts'
import { Playground } from '../playground.ts'
import type { Site } from '../serve.ts'

/** The Models screen as a person uses it. */
export class ModelsScreen {
  readonly page: Page
  readonly playground: Playground
  readonly card: Locator
  readonly bar: Locator
  readonly alert: Locator
  readonly #site: Site

  constructor(page: Page, site: Site) {
    this.page = page
    this.#site = site
    this.playground = new Playground(page, site)
    this.card = page.getByRole('region', { name: texts.models.card.label })
    this.bar = page.getByRole('progressbar')
    this.alert = page.getByRole('tabpanel', { name: texts.shell.screens.models }).getByRole('alert')
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.#site.url}#/models`)
    await expect(this.page.getByRole('heading', { name: texts.models.storedTitle })).toBeVisible()
  }

  /** Looks for a model of the hub, up to its card. */
  async find(address: string): Promise<void> {
    await this.page.getByRole('textbox', { name: texts.models.address }).fill(address)
    await this.page.getByRole('button', { name: texts.models.find }).click()
    await expect(this.card.getByRole('status')).toContainText(texts.models.card.verdict['fits-cpu'])
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** The row of a file in storage. */
  stored(name: string): Locator {
    const list = this.page.getByRole('list', { name: texts.models.storedTitle })
    return list.getByRole('listitem').filter({ hasText: name })
  }

  /** Waits for percents of the download. */
  async reach(percent: number): Promise<void> {
    const reached = async () => Number(await this.bar.getAttribute('aria-valuenow'))
    await expect.poll(reached, { intervals: [50] }).toBeGreaterThanOrEqual(percent)
  }

  async expectStored(name: string): Promise<void> {
    await expect(this.stored(name)).toContainText('SHA-256', { timeout: 60_000 })
    await expect(this.bar).toHaveCount(0)
  }

  async expectNothingStored(): Promise<void> {
    await expect(this.page.getByText(texts.models.stored.none)).toBeVisible()
    // A download that goes on is no part of the list, which says so all the time; the file of one that is given up goes later.
    await expect.poll(() => this.storedNames()).toEqual([])
  }

  /** Names alone: reading what the page is about to delete fails in the middle. */
  private async storedNames(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('models', { create: true })
      const names: string[] = []
      for await (const name of folder.keys()) names.push(name)
      return names
    })
  }

  /** What really lies in the browser's file system once nothing comes or goes: bytes and SHA-256 of every file. */
  async storedFiles(): Promise<{ bytes: number; sha256: string }[]> {
    return this.page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('models', { create: true })
      const files: { bytes: number; sha256: string }[] = []
      for await (const handle of folder.values()) {
        const bytes = await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer()
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
        const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
        files.push({ bytes: bytes.byteLength, sha256 })
      }
      return files
    })
  }
}
