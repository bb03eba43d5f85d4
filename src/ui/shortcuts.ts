import { KEYS } from './platform-keys.ts'
import type { KeyPress } from './spell-press.ts'
import type { Texts } from './texts.ts'

interface Shortcut {
  /** What a press does; any of the keys that stand together does its part of it. */
  readonly does: keyof Texts['shortcuts']['does']
  readonly keys: readonly { readonly press: KeyPress; readonly hint: string }[]
}

interface ShortcutGroup {
  readonly place: keyof Texts['shortcuts']['places']
  readonly rows: readonly Shortcut[]
}

/** The one table of keys: the sheet shows it, and its test presses each of them (`tests/unit/ui/shortcuts.test.ts`). */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    place: 'playground',
    rows: [
      { does: 'fill', keys: [KEYS.fill] },
      { does: 'stopOrReject', keys: [KEYS.escape] },
      { does: 'accept', keys: [KEYS.accept] },
      { does: 'alternatives', keys: [KEYS.previous, KEYS.next] },
      { does: 'freeTab', keys: [KEYS.freeTab] },
    ],
  },
  {
    place: 'suggestions',
    rows: [
      { does: 'suggest', keys: [KEYS.suggest] },
      { does: 'takeAll', keys: [KEYS.accept] },
      { does: 'takeWord', keys: [KEYS.word] },
      { does: 'takeLine', keys: [KEYS.line] },
      { does: 'dismiss', keys: [KEYS.escape] },
    ],
  },
  {
    place: 'compare',
    rows: [
      { does: 'run', keys: [KEYS.fill] },
      { does: 'stop', keys: [KEYS.escape] },
    ],
  },
  {
    place: 'chat',
    rows: [
      { does: 'send', keys: [KEYS.send] },
      { does: 'newLine', keys: [KEYS.newLine] },
      { does: 'stop', keys: [KEYS.escape] },
    ],
  },
  { place: 'page', rows: [{ does: 'sheet', keys: [KEYS.sheet] }] },
]
