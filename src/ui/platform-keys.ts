import { type KeyPress, spellPress } from './spell-press.ts'

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Control, and on a Mac Command. */
const main = isMac ? ({ metaKey: true } as const) : ({ ctrlKey: true } as const)

/** Keys as this platform writes them (`hint`) and as `aria-keyshortcuts` wants them (`keys`), of the press that they are. */
export const KEYS = {
  fill: ofPage({ key: 'Enter', ...main }),
  escape: ofPage({ key: 'Escape' }),
  previous: ofPage({ key: '[', code: 'BracketLeft', altKey: true }),
  next: ofPage({ key: ']', code: 'BracketRight', altKey: true }),
  send: ofPage({ key: 'Enter' }),
  newLine: ofPage({ key: 'Enter', shiftKey: true }),
  sheet: ofPage({ key: '?' }),
  // These act in the editor only, so they are no shortcuts of the page.
  accept: ofEditor({ key: 'Tab' }),
  freeTab: ofEditor({ key: 'm', ctrlKey: true, ...(isMac && { shiftKey: true }) }),
  suggest: ofEditor({ key: '\\', code: 'Backslash', altKey: true }),
  word: ofEditor({ key: 'ArrowRight', ...main }),
  line: ofEditor({ key: 'ArrowDown', ...main }),
} as const

function ofEditor(press: KeyPress) {
  return { press, hint: spellPress(press, isMac).hint }
}

function ofPage(press: KeyPress) {
  return { press, ...spellPress(press, isMac) }
}
