import type { Theme } from '../store/read-settings.ts'
import { useSettings } from '../store/settings.ts'
import { Button } from '../ui/Button.tsx'
import { texts } from '../ui/texts.ts'

const NEXT: Readonly<Record<Theme, Theme>> = {
  system: 'light',
  light: 'dark',
  dark: 'contrast',
  contrast: 'system',
}
const SIGNS: Readonly<Record<Theme, string>> = { system: '◐', light: '☀', dark: '☾', contrast: '◑' }

/** As the system, light, dark, high contrast, and round again. */
export function ThemeToggle() {
  const theme = useSettings((state) => state.theme)
  const themeChosen = useSettings((state) => state.themeChosen)
  return (
    <Button look="square" name={texts.shell.theme[theme]} onPress={() => themeChosen(NEXT[theme])}>
      {SIGNS[theme]}
    </Button>
  )
}
