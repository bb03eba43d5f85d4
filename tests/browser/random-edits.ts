import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import type { Playground } from './playground.ts'

const PIECES = ['x = ', 'return ', 'for i in ', 'if x', '# sum', ' + ', 'é', '日本', '   ']
const PASTED = ['\n', '\n', 'def f(a, b):\n', 'print(', ')', '"']
/** Columns between two tab stops of the editor. */
const TAB_SIZE = 4

/** The text and the cursor as they should be. */
interface Model {
  text: string
  cursor: number
  /** Every text that there was: an undo leads back to one of them. */
  readonly past: Set<string>
}

type Edit = (hands: Hands) => Promise<void>

/** A person at the keyboard, and what the text is then. */
export class Hands {
  readonly playground: Playground
  readonly page: Page
  readonly random: () => number
  readonly model: Model
  accepted = 0

  /** `before`: the text that was deleted for a start, to which an undo may lead. */
  constructor(playground: Playground, random: () => number, before: string) {
    this.model = { text: '', cursor: 0, past: new Set(['', before]) }
    this.playground = playground
    this.page = playground.page
    this.random = random
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)]!
  }

  upTo(most: number): number {
    return 1 + Math.floor(this.random() * most)
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.page.keyboard.press(key)
  }

  /** In the model; the same was done in the page. */
  replace(start: number, end: number, by: string): void {
    const { model } = this
    model.text = model.text.slice(0, start) + by + model.text.slice(end)
    model.cursor = start + by.length
    model.past.add(model.text)
  }

  /** Undo may stop after every letter. */
  async type(piece: string): Promise<void> {
    for (const letter of piece) {
      await this.page.keyboard.insertText(letter)
      this.replace(this.model.cursor, this.model.cursor, letter)
    }
  }
}

const type: Edit = (hands) => hands.type(hands.pick(PIECES))

/** What the editor would add to if it were typed: closing brackets and quotes, indentation. */
const paste: Edit = async (hands) => {
  const piece = hands.pick(PASTED)
  await hands.page.evaluate((text) => navigator.clipboard.writeText(text), piece)
  await hands.press('ControlOrMeta+v')
  hands.replace(hands.model.cursor, hands.model.cursor, piece)
}

const deleteBack: Edit = async (hands) => {
  const times = hands.upTo(4)
  for (let time = 0; time < times && hands.model.cursor > 0; time++) {
    await hands.press('Backspace')
    const { text, cursor } = hands.model
    hands.replace(cursor - lengthBack(text.slice(0, cursor)), cursor, '')
  }
}

/** What Backspace deletes behind `before`, in UTF-16 units: in an indentation all up to the tab stop before. */
function lengthBack(before: string): number {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return /^ +$/.test(line) ? ((line.length - 1) % TAB_SIZE) + 1 : 1
}

const moveLeft: Edit = async (hands) => {
  const times = Math.min(hands.upTo(12), hands.model.cursor)
  await hands.press('ArrowLeft', times)
  hands.model.cursor -= times
}

const moveToEnd: Edit = async (hands) => {
  await hands.press('ControlOrMeta+End')
  hands.model.cursor = hands.model.text.length
}

const select: Edit = async (hands) => {
  await hands.press('Shift+ControlOrMeta+Home')
  await hands.press('ArrowRight')
}

/** Types so that something is suggested, and takes it; what is taken begins with what was seen. */
const take: Edit = async (hands) => {
  await hands.type(hands.pick(['x', ' ', 're', '=']))
  const ghost = hands.page.locator('.ghost-text, .view-zones .ghost-lines').first()
  await ghost.waitFor({ timeout: 700 }).catch(() => null)
  const key = hands.pick(['Tab', 'ArrowRight', 'ArrowDown'])
  const seen = await hands.page.evaluate(pressOnGhost, key)
  if (seen === null) return
  const { text, cursor } = hands.model
  const now = await hands.playground.text()
  const taken = now.slice(cursor, now.length - (text.length - cursor))
  expect(now, 'the text around stands').toBe(text.slice(0, cursor) + taken + text.slice(cursor))
  const isPart = taken !== '' && (taken.startsWith(seen) || (key !== 'Tab' && seen.startsWith(taken)))
  expect(isPart, `${JSON.stringify(taken)} was suggested as ${JSON.stringify(seen)}`).toBe(true)
  hands.accepted++
  hands.replace(cursor, cursor, taken)
  if (hands.random() < 0.3) {
    await hands.press('ControlOrMeta+z')
    await expect.poll(() => hands.playground.text(), 'one undo step takes it back').toBe(text)
    Object.assign(hands.model, { text, cursor })
  }
}

/**
 * Looks and presses in one task, so that no token comes in between, and right after a picture was drawn: until then the
 * editor still shows what was let go with the last letter.
 */
async function pressOnGhost(key: string): Promise<string | null> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))
  const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')
  const first = [...document.querySelectorAll('.ghost-text')].map(({ textContent }) => plain(textContent)).join('')
  const lines = document.querySelector('.view-zones .ghost-lines')
  if (first === '' && lines === null) return null
  // Read before the key: what it takes may be lines, and then others stand there.
  const seen = lines === null ? first : `${first}\n${plain(lines.textContent)}`
  const options = { key, code: key, ctrlKey: key !== 'Tab', bubbles: true, cancelable: true }
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options))
  return seen
}

const waveAway: Edit = (hands) => hands.press('Escape')

const askAndStop: Edit = async (hands) => {
  await hands.press('Alt+Backslash')
  await hands.page.waitForTimeout(hands.upTo(100))
  await hands.press('Escape')
}

const turn: Edit = (hands) => hands.press(hands.pick(['Alt+BracketRight', 'Alt+BracketLeft']))

const undo: Edit = async (hands) => {
  await hands.press('ControlOrMeta+z')
  const now = await hands.playground.text()
  expect(hands.model.past.has(now), `undo led to a text that never was: ${JSON.stringify(now)}`).toBe(true)
  hands.model.text = now
  await moveToEnd(hands)
}

/** A Fill that is stopped, and rejected where it had come to something. */
const fillAndStop: Edit = async (hands) => {
  await hands.press('ControlOrMeta+Enter')
  await hands.page.waitForTimeout(hands.upTo(150))
  await hands.press('Escape')
  // Stop is off as soon as it was pressed; Fill is on again once what came waits for a decision.
  await expect(hands.playground.button('Fill')).toBeEnabled()
  const reject = hands.playground.button('Reject')
  if (await reject.isVisible()) await reject.click()
  await hands.playground.focus()
}

const EDITS_BY_WEIGHT: readonly (readonly [number, Edit])[] = [
  [30, type],
  [10, paste],
  [8, deleteBack],
  [8, moveLeft],
  [6, moveToEnd],
  [2, select],
  [20, take],
  [4, waveAway],
  [4, askAndStop],
  [4, turn],
  [4, undo],
  [2, fillAndStop],
]

/** Each as often as it weighs. */
export const CHOICES = EDITS_BY_WEIGHT.flatMap(([weight, edit]) => Array.from({ length: weight }, () => edit))
