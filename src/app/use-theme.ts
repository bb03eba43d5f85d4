import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { EditorTheme } from '../editor/editor-handle.ts'
import { useSettings } from '../store/settings.ts'
import { themeInForce } from './theme-in-force.ts'

const wantsDark = matchMedia('(prefers-color-scheme: dark)')
/** Where the system chooses the colours itself, what keeps its own (the code) has to keep up with them. */
const wantsContrast = matchMedia('(prefers-contrast: more), (forced-colors: active)')

/** The theme in force, which it also puts on the document. */
export function useTheme(): EditorTheme {
  const chosen = useSettings((state) => state.theme)
  const theme = themeInForce(chosen, { dark: useMatch(wantsDark), contrast: useMatch(wantsContrast) })
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return theme
}

function useMatch(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (onChange) => {
      query.addEventListener('change', onChange)
      return () => query.removeEventListener('change', onChange)
    },
    () => query.matches,
  )
}
