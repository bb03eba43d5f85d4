import { texts } from '../../../src/ui/texts.ts'
import { readEditor } from '../read-editor.ts'
import { expect, START, testIn } from './fixtures.ts'
import { reload } from './reload.ts'
import { setField } from './set-field.ts'
import type { Tab } from './tab.ts'

const NAME = 'mine.gguf'

/** What every engine must be able to do beside the screens where a model is asked: one visit, because a start is what takes long. */
export function otherScreens(openTab: () => Promise<Tab>): void {
  const test = testIn(openTab)
  test('a file of the disk runs; keys, settings and About tell what they are there for', async ({ site, tab }) => {
    test.setTimeout(3 * START)
    const { models, settings, shortcuts, shell, toolbar } = texts
    const shows = (expression: string, text: string | RegExp) =>
      expect.poll(() => tab.evaluate<string>(expression).catch(() => ''), { timeout: START }).toMatch(text)
    const contains = (expression: string, parts: readonly string[]) => {
      const missing = async () => {
        const text = await tab.evaluate<string>(expression).catch(() => '')
        return parts.filter((part) => !text.includes(part))
      }
      return expect.poll(missing, { timeout: START }).toEqual([])
    }

    await tab.open(`${site.url}#/models`)
    await contains(BODY, [models.diskTitle])
    await tab.evaluate(PICK)
    await contains(CARD, [NAME, models.card.nextPicked])
    await tab.click(models.card.use)
    await contains(RUNNING, [NAME])
    await tab.evaluate(`location.hash = '#/playground'`)
    await shows(EDITOR_TEXT, /<FILL_ME>/)
    await shows(STATUS, new RegExp(`${NAME}.*CPU`))
    await tab.click(toolbar.fill)
    await tab.click(texts.footer.accept)
    await expect.poll(() => tab.evaluate<string>(EDITOR_TEXT)).not.toContain('<FILL_ME>')

    await tab.click(shortcuts.open)
    await contains(DIALOG, [shortcuts.title, ...Object.values(shortcuts.does)])
    await tab.click(shell.close)
    await tab.click(settings.open)
    await contains(DIALOG, [settings.theme])
    await tab.evaluate(setField(settings.theme, 'dark'))
    await tab.evaluate(setField(settings.fontSize, 20))
    const look = async () => [await tab.evaluate(THEME), await tab.evaluate(FONT_SIZE)]
    await expect.poll(look).toEqual(['dark', '20px'])
    await reload(tab, '#/about')
    await contains(LICENCES, ['react', 'monaco-editor', 'onnxruntime-web'])
    await contains(ABOUT, [texts.about.familyTitle, texts.about.cascade.title, 'Cria Instruct'])
    expect(await tab.evaluate(THEME)).toBe('dark')
    expect(await tab.evaluate(ALERTS)).toBe('')
    expect(site.violations).toEqual([])
  })
}

/** A file as a person picks it, which no driver of these engines can do alike. */
const PICK = `fetch('models/cria-0.Q8_0.gguf').then((answer) => answer.blob()).then((blob) => {
  const picked = new DataTransfer()
  picked.items.add(new File([blob], '${NAME}'))
  const field = document.querySelector('input[type=file]')
  field.files = picked.files
  field.dispatchEvent(new Event('change', { bubbles: true }))
})`

const textOf = (selector: string) => `document.querySelector('${selector}')?.textContent ?? ''`
const BODY = `document.body.textContent`
const CARD = textOf('.card')
const RUNNING = textOf('[aria-labelledby=running-models]')
const STATUS = textOf('.engine-status')
const DIALOG = textOf('dialog[open]')
const LICENCES = textOf('.licences')
const ABOUT = textOf('.about')
const THEME = `document.documentElement.dataset.theme`
const FONT_SIZE = `getComputedStyle(document.querySelector('#panel-playground .view-lines')).fontSize`
const EDITOR_TEXT = `(${readEditor})()`
const ALERTS = `[...document.querySelectorAll('[role=alert]:not(.monaco-alert)')].map((alert) => alert.textContent).join('')`
