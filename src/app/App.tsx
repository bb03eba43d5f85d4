import { useEffect } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { texts } from '../ui/texts.ts'
import './app.css'
import { EngineStatus } from './EngineStatus.tsx'
import { LinkRefusal } from './LinkRefusal.tsx'
import { NewVersion } from './NewVersion.tsx'
import { ScreenPanel } from './ScreenPanel.tsx'
import { SCREENS } from './screens.ts'
import { Tools } from './Tools.tsx'
import { useFontSize } from './use-font-size.ts'
import { useLinks } from './use-links.ts'
import { showScreen, useRoute } from './use-route.ts'
import { useScrollPlaces } from './use-scroll-places.ts'
import { useTheme } from './use-theme.ts'

const TABS = SCREENS.map(({ id }) => ({ id, label: texts.shell.screens[id] }))

/** The shell: which screen is in sight is the address's to say. */
export function App() {
  const route = useRoute()
  const theme = useTheme()
  const { screen: id } = route
  useLinks(route)
  useScrollPlaces(id)
  useFontSize()
  useEffect(() => {
    document.title = `${texts.shell.screens[id]} · ${texts.shell.product}`
  }, [id])
  return (
    <ErrorBoundary>
      {id === 'playground' && (
        <button type="button" className="skip" onClick={() => document.getElementById('editor')?.focus()}>
          {texts.shell.skip}
        </button>
      )}
      <header className="header">
        <h1>{texts.shell.product}</h1>
        <Tabs label={texts.shell.tabs} tabs={TABS} selected={id} onSelect={showScreen} />
        <EngineStatus all={id !== 'playground'} />
        <Tools />
      </header>
      <main className="main">
        <NewVersion />
        <LinkRefusal />
        {SCREENS.map((screen) => (
          <ScreenPanel key={screen.id} screen={screen} active={screen.id === id} theme={theme} />
        ))}
      </main>
    </ErrorBoundary>
  )
}
