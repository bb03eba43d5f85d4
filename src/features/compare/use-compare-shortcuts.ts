import { useEffect } from 'react'
import type { CompareCommands } from './use-comparison.ts'

/** The keys that work anywhere on the screen; inside the editor they arrive already used up. */
export function useCompareShortcuts(commands: CompareCommands, active: boolean): void {
  useEffect(() => {
    if (!active) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.isComposing && obey(event, commands)) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [commands, active])
}

function obey({ key, ctrlKey, metaKey }: KeyboardEvent, commands: CompareCommands): boolean {
  if ((ctrlKey || metaKey) && key === 'Enter') {
    commands.run()
    return true
  }
  // Where nothing runs, Escape keeps its meaning: it closes what is open.
  return key === 'Escape' && commands.stop()
}
