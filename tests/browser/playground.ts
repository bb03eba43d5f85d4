import { expect, type Locator, type Page } from '@playwright/test'
import { catchAnswer, SEEDS } from './catch-answer.ts'
import { readEditor } from './read-editor.ts'
import type { Site } from './serve.ts'

/** The page as a person uses it: by names, keys and what can be read. */
export class Playground {
  readonly page: Page
  readonly site: Site
  readonly editor: Locator
  readonly alert: Locator
  readonly numbers: Locator

  constructor(page: Page, site: Site) {
    this.page = page
    this.site = site
    this.editor = page.getByRole('region', { name: 'Code editor' })
    // Monaco keeps two of its own for screen readers.
    this.alert = page.locator('[role=alert]:not(.monaco-alert)')
    this.numbers = page.getByRole('status', { name: 'Run numbers' })
  }

  button(name: string): Locator {
    // Beginning of the name: a shortcut may stand behind it.
    return this.page.getByRole('button', { name: new RegExp(`^${name}\\b`) })
  }

  /** Opens the page and waits until the editor can be used. */
  async open(): Promise<void> {
    await this.page.goto(this.site.url)
    await this.mark('editor-ready')
  }

  async openWithModel(): Promise<void> {
    await this.open()
    await this.mark('model-ready')
  }

  /** Waits for a performance mark of the page and gives its time, in milliseconds since navigation. */
  async mark(name: string): Promise<number> {
    const handle = await this.page.waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, name)
    return (await handle.jsonValue()) ?? Number.NaN
  }

  /** What the editor shows, once it has drawn whatever was changed before this call. */
  async text(): Promise<string> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
    )
    return this.editor.evaluate(readEditor)
  }

  /** Replaces everything by pasting, as a person would. */
  async paste(text: string): Promise<void> {
    await this.focus()
    await this.page.keyboard.press('ControlOrMeta+a')
    if (text === '') {
      await this.page.keyboard.press('Delete')
      return
    }
    await this.page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
    await this.page.keyboard.press('ControlOrMeta+v')
  }

  /** All of the text, visible or not, through the clipboard. Leaves the cursor at the end. */
  async copy(): Promise<string> {
    await this.focus()
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.press('ControlOrMeta+c')
    await this.page.keyboard.press('ControlOrMeta+End')
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  async undo(): Promise<void> {
    await this.focus()
    await this.page.keyboard.press('ControlOrMeta+z')
  }

  async focus(): Promise<void> {
    await this.editor.getByRole('textbox').focus()
  }

  /** Fills from the first press to the answer that waits for a decision. */
  async fill(): Promise<void> {
    await this.button('Fill').click()
    await expect(this.button('Accept')).toBeEnabled()
  }

  async setNumber(label: string, value: number): Promise<void> {
    const field = this.page.getByRole('spinbutton', { name: label })
    await field.fill(String(value))
    await field.blur()
  }

  /**
   * Fills under one seed after the other until `act`, an expression for the page, met an answer in the middle. `met` says
   * so once nothing is written any more: the worker may have finished before the page heard of it.
   */
  async catchAnswer(act: string, met: () => Promise<boolean>): Promise<void> {
    const before = await this.text()
    await this.setNumber('Temperature', 2)
    await this.setNumber('Top-p', 1)
    await this.setNumber('Max tokens', 512)
    for (const seed of SEEDS) {
      await this.setNumber('Seed', seed)
      const acted = await this.page.evaluate<boolean>(catchAnswer(act))
      // Stop is off as soon as it was pressed; Fill is on again once what came waits for a decision.
      await expect(this.button('Fill')).toBeEnabled()
      if (acted && (await met())) return
      if (await this.button('Reject').isVisible()) await this.button('Reject').click()
      await expect.poll(() => this.text()).toBe(before)
    }
    throw new Error('every answer was complete before it could be caught')
  }

  /** Everything around the one hole of `before` stands; gives what is in its place. */
  async answerIn(before: string): Promise<string> {
    const [prefix = '', suffix = ''] = before.split('<FILL_ME>')
    const after = await this.text()
    expect(after.startsWith(prefix), 'the text before the hole stands').toBe(true)
    expect(after.endsWith(suffix), 'the text behind the hole stands').toBe(true)
    return after.slice(prefix.length, after.length - suffix.length)
  }
}
