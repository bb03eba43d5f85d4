import type { EditorTheme } from '../editor/editor-handle.ts'
import type { Theme } from '../store/read-settings.ts'

/** What the system asks of every page. */
export interface SystemLook {
  readonly dark: boolean
  readonly contrast: boolean
}

/** Light or dark is the person's word before the system's; the contrast is high where either wants it. */
export function themeInForce(chosen: Theme, system: SystemLook): EditorTheme {
  const scheme = chosen === 'light' || chosen === 'dark' ? chosen : system.dark ? 'dark' : 'light'
  return chosen === 'contrast' || system.contrast ? `contrast-${scheme}` : scheme
}
