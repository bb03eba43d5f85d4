import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { EditorTheme } from '../editor/editor-handle.ts'
import { useSettings } from '../store/settings.ts'

const darkSystem = matchMedia('(prefers-color-scheme: dark)')

function watchSystem(onChange: () => void): () => void {
  darkSystem.addEventListener('change', onChange)
  return () => darkSystem.removeEventListener('change', onChange)
}

/** The theme in force, which it also puts on the document. */
export function useTheme(): EditorTheme {
  const chosen = useSettings((state) => state.theme)
  const isSystemDark = useSyncExternalStore(watchSystem, () => darkSystem.matches)
  const theme = chosen === 'system' ? (isSystemDark ? 'dark' : 'light') : chosen
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return theme
}
