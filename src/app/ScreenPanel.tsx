import { Suspense, useRef } from 'react'
import type { EditorTheme } from '../editor/editor-handle.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { texts } from '../ui/texts.ts'
import type { Screen } from './screens.ts'

interface ScreenPanelProps {
  readonly screen: Screen
  readonly active: boolean
  readonly theme: EditorTheme
}

/** A screen begins when it is first shown and stays from then on: what is in it is the person's. */
export function ScreenPanel({ screen, active, theme }: ScreenPanelProps) {
  const shown = useRef(false)
  shown.current ||= active
  const { id, component: Component, height } = screen
  return (
    <div
      role="tabpanel"
      id={`panel-${id}`}
      className={`screen ${height}`}
      aria-labelledby={`tab-${id}`}
      hidden={!active}
    >
      {shown.current && (
        <ErrorBoundary>
          <Suspense fallback={<p className="coming">{texts.shell.coming}</p>}>
            <Component active={active} theme={theme} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  )
}
