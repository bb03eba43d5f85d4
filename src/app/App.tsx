import { useState } from 'react'
import { About } from '../features/about/About.tsx'
import { Playground } from '../features/playground/Playground.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { texts } from '../ui/texts.ts'
import './app.css'
import { EngineStatus } from './EngineStatus.tsx'
import { Tabs } from './Tabs.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'
import { useTheme } from './use-theme.ts'

const SCREENS = ['playground', 'about'] as const
type Screen = (typeof SCREENS)[number]

const TABS = SCREENS.map((id) => ({ id, label: texts.shell[id] }))

/** The shell. Screens stay mounted when they are out of sight: the text in the editor is the person's. */
export function App() {
  const [screen, setScreen] = useState<Screen>('playground')
  const theme = useTheme()
  const panel = (id: Screen) => ({
    id: `panel-${id}`,
    'aria-labelledby': `tab-${id}`,
    hidden: screen !== id,
  })
  return (
    <ErrorBoundary>
      {screen === 'playground' && (
        <button type="button" className="skip" onClick={() => document.getElementById('editor')?.focus()}>
          {texts.shell.skip}
        </button>
      )}
      <header className="header">
        <h1>{texts.shell.product}</h1>
        <Tabs label={texts.shell.tabs} tabs={TABS} selected={screen} onSelect={setScreen} />
        <EngineStatus all={screen !== 'playground'} />
        <ThemeToggle />
      </header>
      <main className="main">
        <div role="tabpanel" className="screen fixed" {...panel('playground')}>
          <Playground active={screen === 'playground'} theme={theme} />
        </div>
        <div role="tabpanel" className="screen" {...panel('about')}>
          <About />
        </div>
      </main>
    </ErrorBoundary>
  )
}
