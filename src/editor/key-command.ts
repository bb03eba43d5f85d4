import type { EditorCommands } from './editor-handle.ts'

/** The part of a keyboard event that decides. */
export type Key = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>

/** Ctrl+M, on a Mac Ctrl+Shift+M: the key by which Monaco's users switch between indenting and leaving by Tab. */
export function switchesTab(key: Key): boolean {
  return key.ctrlKey && !key.metaKey && !key.altKey && key.key.toLowerCase() === 'm'
}

/**
 * Does what a key asks of the page; true when that was something, and the key is then used up. `tabMovesFocus` says that Tab
 * is to leave the editor, for people without a mouse.
 */
export function obeyKey(key: Key, commands: EditorCommands, tabMovesFocus: boolean): boolean {
  if (key.isComposing || key.shiftKey) return false
  if (key.altKey) {
    // By place on the keyboard: with Alt, some systems report another character.
    if (key.ctrlKey || key.metaKey) return false
    if (key.code === 'Backslash') return commands.suggest()
    if (key.code === 'BracketRight') return commands.nextAlternative()
    return key.code === 'BracketLeft' && commands.previousAlternative()
  }
  if (key.ctrlKey || key.metaKey) return obeyWithControl(key, commands)
  if (key.key === 'Tab') return !tabMovesFocus && (commands.accept() || commands.acceptSuggestion('all'))
  return key.key === 'Escape' && (commands.stop() || commands.reject() || commands.dismissSuggestion())
}

function obeyWithControl({ key }: Key, commands: EditorCommands): boolean {
  if (key === 'ArrowRight') return commands.acceptSuggestion('word')
  if (key === 'ArrowDown') return commands.acceptSuggestion('line')
  if (key !== 'Enter') return false
  commands.fill()
  return true
}
