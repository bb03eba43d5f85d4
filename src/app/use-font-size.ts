import { useLayoutEffect } from 'react'
import { setFontSize } from '../editor/font-size.ts'
import { useSettings } from '../store/settings.ts'

/** The size of the code in every editor, as the settings want it. */
export function useFontSize(): void {
  const fontSize = useSettings((state) => state.fontSize)
  useLayoutEffect(() => setFontSize(fontSize), [fontSize])
}
