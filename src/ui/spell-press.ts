/** A press of a key, as a keyboard event tells of it. */
export interface KeyPress {
  readonly key: string
  /** The place on the keyboard, where that decides and not the character. */
  readonly code?: string
  readonly ctrlKey?: boolean
  readonly metaKey?: boolean
  readonly altKey?: boolean
  readonly shiftKey?: boolean
}

/** Keys whose names are longer than what people read on them. */
const SIGNS: Readonly<Record<string, string>> = { Enter: '↵', Escape: 'Esc', ArrowRight: '→', ArrowDown: '↓' }

/** For people, and for `aria-keyshortcuts`. */
export function spellPress(press: KeyPress, isMac: boolean): { readonly hint: string; readonly keys: string } {
  const { key } = press
  const letter = key.length === 1 ? key.toUpperCase() : key
  const modifiers = [
    ...(press.ctrlKey ? [['Ctrl', 'Control']] : []),
    ...(press.metaKey ? [['⌘', 'Meta']] : []),
    ...(press.altKey ? [[isMac ? '⌥' : 'Alt', 'Alt']] : []),
    ...(press.shiftKey ? [[isMac ? '⇧' : 'Shift', 'Shift']] : []),
  ]
  return {
    hint: [...modifiers.map(([sign]) => sign), SIGNS[key] ?? letter].join(' '),
    keys: [...modifiers.map(([, name]) => name), letter].join('+'),
  }
}
