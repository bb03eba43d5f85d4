import { KEYS } from '../ui/platform-keys.ts'

/** Where a character is text, or finds something in a list. */
const TAKES_TEXT = 'input, select, textarea, [contenteditable], [role="textbox"], .code-editor'

/** Whether a key asks for the sheet of keys: not where a person writes. Its Shift is the keyboard's, and not counted. */
export function opensSheet({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== KEYS.sheet.press.key || ctrlKey || metaKey || altKey) return false
  return !(target instanceof Element && target.closest(TAKES_TEXT))
}
