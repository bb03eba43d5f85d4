import { expect, type Locator, type Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'

const words = texts.inspect

/** The Inspect panel as a person uses it. */
export class Inspector {
  readonly page: Page
  readonly prompt: Locator
  readonly trace: Locator
  readonly sureness: Locator
  /** The chips of the prompt, as many as are in the page. */
  readonly chips: Locator
  /** The tokens of the answer. */
  readonly tokens: Locator
  readonly alternatives: Locator

  constructor(page: Page) {
    this.page = page
    this.prompt = page.getByRole('region', { name: words.prompt.title })
    this.trace = page.getByRole('region', { name: words.trace.title })
    this.sureness = page.getByRole('region', { name: words.sureness.title })
    this.chips = this.prompt.getByRole('option')
    this.tokens = this.sureness.getByRole('toolbar').getByRole('button')
    this.alternatives = this.sureness.getByRole('listbox').getByRole('option')
  }

  /** The ids of a prompt that is short enough for all its chips to be in the page. */
  async ids(): Promise<number[]> {
    const labels = await this.chips.evaluateAll((chips) => chips.map((chip) => chip.getAttribute('aria-label') ?? ''))
    const size = await this.chips.first().getAttribute('aria-setsize')
    expect(labels, 'chips in the page').toHaveLength(Number(size))
    return labels.map((label) => Number(/, id (\d+), /.exec(label)?.[1] ?? Number.NaN))
  }

  /** The answer as its tokens spell it. */
  async spelled(): Promise<string[]> {
    const texts = await this.tokens.allTextContents()
    return texts.map((text) => text.replaceAll('↵', '\n'))
  }

  async showOrder(order: 'psm' | 'spm'): Promise<void> {
    await this.prompt.getByRole('radio', { name: words.prompt.orders[order] }).check()
  }
}
