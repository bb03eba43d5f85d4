import { useCallback } from 'react'
import { usePageKeys } from '../../ui/use-page-keys.ts'
import type { CompareCommands } from './use-comparison.ts'

/** The keys that work anywhere on the screen; inside the editor they arrive already used up. */
export function useCompareShortcuts(commands: CompareCommands, active: boolean): void {
  usePageKeys(
    active,
    useCallback((event) => obey(event, commands), [commands]),
  )
}

function obey({ key, ctrlKey, metaKey }: KeyboardEvent, commands: CompareCommands): boolean {
  if ((ctrlKey || metaKey) && key === 'Enter') {
    commands.run()
    return true
  }
  // Where nothing runs, Escape keeps its meaning: it closes what is open.
  return key === 'Escape' && commands.stop()
}
