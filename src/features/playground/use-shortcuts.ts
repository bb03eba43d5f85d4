import { useCallback } from 'react'
import { usePageKeys } from '../../ui/use-page-keys.ts'
import type { PlaygroundCommands } from './use-fill-holes.ts'

/** The keys that work outside the editor too; inside it they arrive already used up. */
export function useShortcuts(commands: PlaygroundCommands, active: boolean): void {
  usePageKeys(
    active,
    useCallback((event) => obey(event, commands), [commands]),
  )
}

function obey(event: KeyboardEvent, commands: PlaygroundCommands): boolean {
  const { key, code, ctrlKey, metaKey, altKey } = event
  if ((ctrlKey || metaKey) && key === 'Enter') {
    commands.fill()
    commands.focusEditor()
    return true
  }
  // In a list or a field Escape closes or clears; it must not take an answer away.
  if (key === 'Escape') return commands.stop() || (!isField(event.target) && commands.reject())
  if (altKey && code === 'BracketRight') return commands.nextAlternative()
  return altKey && code === 'BracketLeft' && commands.previousAlternative()
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}
