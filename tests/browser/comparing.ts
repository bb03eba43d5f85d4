import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import type { ExportedComparison } from '../../src/features/compare/export-json.ts'
import { texts } from '../../src/ui/texts.ts'
import { readEditor } from './read-editor.ts'
import type { Site } from './serve.ts'

const words = texts.compare

/** Compare as a person uses it. */
export class Comparing {
  readonly page: Page
  readonly site: Site
  readonly prompt: Locator
  readonly run: Locator
  readonly stop: Locator

  constructor(page: Page, site: Site) {
    this.page = page
    this.site = site
    this.prompt = page.getByRole('region', { name: words.promptEditor })
    this.run = this.button(words.run)
    this.stop = this.button(texts.toolbar.stop)
  }

  /** Opens the page at this screen. */
  async open(): Promise<void> {
    await this.page.goto(`${this.site.url}#/compare`)
    await expect(this.run).toBeEnabled()
  }

  button(name: string): Locator {
    // Beginning of the name: a shortcut may stand behind it.
    return this.page.getByRole('button', { name: new RegExp(`^${name}\\b`) })
  }

  pane(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  status(pane: string): Locator {
    return this.pane(pane).locator('footer .status')
  }

  /** Replaces the prompt by pasting, as a person would. */
  async paste(text: string): Promise<void> {
    await this.prompt.getByRole('textbox').focus()
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
    await this.page.keyboard.press('ControlOrMeta+v')
  }

  /** Presses Run and waits until every pane is done. */
  async runAll(): Promise<void> {
    await this.run.click()
    await this.finished()
  }

  async finished(): Promise<void> {
    await expect(this.stop).toBeDisabled()
    await expect(this.run).toBeEnabled()
  }

  /** What a pane's editor shows, once it has drawn it. */
  async textOf(pane: string): Promise<string> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
    )
    return this.pane(pane).evaluate(readEditor)
  }

  async setNumber(label: string, value: number, inside: Page | Locator = this.page): Promise<void> {
    const field = inside.getByRole('spinbutton', { name: label, exact: true })
    await field.fill(String(value))
    await field.blur()
  }

  /** Opens what a pane is asked otherwise than the rest. */
  async options(pane: string): Promise<Locator> {
    await this.page.getByRole('button', { name: words.options.open(pane), exact: true }).click()
    return this.page.getByRole('dialog', { name: words.options.open(pane), exact: true })
  }

  /** Sets parameters of all panes. */
  async setShared(values: Readonly<Record<string, number>>): Promise<void> {
    await this.page.getByRole('button', { name: words.parameters, exact: true }).click()
    const box = this.page.getByRole('dialog', { name: words.parameters })
    for (const [label, value] of Object.entries(values)) await this.setNumber(label, value, box)
    await this.page.keyboard.press('Escape')
  }

  /** The file that Export saves. */
  async export(as: string): Promise<string> {
    await this.page.getByRole('button', { name: words.export, exact: true }).click()
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('dialog', { name: words.export }).getByRole('button', { name: as }).click()
    return await readFile(await (await download).path(), 'utf8')
  }

  async exportJson(): Promise<ExportedComparison> {
    return JSON.parse(await this.export(words.exportJson))
  }
}
