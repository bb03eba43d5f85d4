import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { CHAT_VERSION } from '../../src/store/read-chat.ts'
import { texts } from '../../src/ui/texts.ts'
import type { Site } from './serve.ts'

const words = texts.chat

interface StoredTurn {
  readonly user: string
  readonly answer: string
}

/** Chat as a person uses it. */
export class Chatting {
  readonly page: Page
  readonly site: Site
  readonly message: Locator
  readonly send: Locator
  readonly stop: Locator
  readonly turns: Locator

  constructor(page: Page, site: Site) {
    this.page = page
    this.site = site
    this.message = page.getByRole('textbox', { name: words.message, exact: true })
    this.send = this.button(words.send)
    this.stop = this.button(texts.toolbar.stop)
    this.turns = page.getByRole('article')
  }

  /** Opens the page at this screen, with the model loaded. */
  async open(): Promise<void> {
    await this.page.goto(`${this.site.url}#/chat`)
    await expect(this.message).toBeVisible()
    await expect(this.page.getByText(/^Context: \d/)).toBeVisible()
  }

  button(name: string): Locator {
    // Beginning of the name: a shortcut may stand behind it.
    return this.page.getByRole('button', { name: new RegExp(`^${name}(?! \\w)`) })
  }

  turn(number: number): Locator {
    return this.page.getByRole('article', { name: words.turn(number), exact: true })
  }

  /** Says something by keyboard and waits for the end of the answer. */
  async say(message: string): Promise<void> {
    const before = await this.turns.count()
    await this.message.fill(message)
    await this.message.press('Enter')
    await expect(this.turns).toHaveCount(before + 1)
    await this.finished()
  }

  async finished(): Promise<void> {
    await expect(this.stop).toBeDisabled()
  }

  /** What was written, as the page was told. */
  async answers(): Promise<string[]> {
    const stored = await this.page.evaluate(() => {
      // What is stored is written a moment after it came, and at once where the page is told that it goes away.
      dispatchEvent(new Event('pagehide'))
      return localStorage.getItem('chat')
    })
    return JSON.parse(stored ?? '{}').state.turns.map(({ answer }: StoredTurn) => answer)
  }

  /** How many tokens the prompt of a turn had, and how many of them had been read before. */
  async promptOf(number: number): Promise<{ all: number; reused: number }> {
    const text = await this.turn(number).locator('.more').first().innerText()
    const [, all = '', reused = ''] = /prompt ([\d,]+) tokens, ([\d,]+) reused/.exec(text) ?? []
    return { all: Number(all.replaceAll(',', '')), reused: Number(reused.replaceAll(',', '')) }
  }

  async setParameters(values: Readonly<Record<string, number>>): Promise<void> {
    await this.button(words.parameters).click()
    const box = this.page.getByRole('dialog', { name: words.parameters })
    for (const [label, value] of Object.entries(values)) {
      const field = box.getByRole('spinbutton', { name: label, exact: true })
      await field.fill(String(value))
      await field.blur()
    }
    await this.page.keyboard.press('Escape')
  }

  async setSystem(text: string): Promise<void> {
    await this.button(words.system.open).click()
    await this.page.getByRole('textbox', { name: words.system.label }).fill(text)
    await this.page.keyboard.press('Escape')
  }

  /** Before the page is opened: a conversation of an earlier visit. */
  async remember(turns: readonly StoredTurn[], more: object = {}): Promise<void> {
    const state = {
      turns: turns.map((turn) => ({ ...turn, modelId: 'cria-instruct', seed: 42, phase: 'complete' })),
      ...more,
    }
    const stored = JSON.stringify({ state, version: CHAT_VERSION })
    await this.page.addInitScript((value) => localStorage.setItem('chat', value), stored)
  }

  /** The file that Export saves. */
  async export(): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.button(words.export).click()
    return await readFile(await (await download).path(), 'utf8')
  }
}
