import { useEffect, useState } from 'react'
import type { EditorTheme } from '../../editor/editor-handle.ts'
import type { ScrollGroup } from '../../editor/scroll-together.ts'
import type { PaneSetup } from '../../store/comparison.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { texts } from '../../ui/texts.ts'
import type { Drawer } from './Compare.tsx'
import type { PaneName } from './name-panes.ts'
import { Pane } from './Pane.tsx'

/** Narrower than this, panes beside each other would show a few words a line: they become tabs. */
const NARROW = '(max-width: 900px)'

interface PanesProps {
  readonly panes: readonly PaneSetup[]
  readonly names: readonly PaneName[]
  /** Which of the seeds is shown. */
  readonly index: number
  readonly theme: EditorTheme
  readonly group: ScrollGroup
  readonly drawer: Drawer
  readonly onDrawer: (drawer: Drawer) => void
  readonly onRun: () => void
}

/** Side by side, or one at a time behind tabs where there is little room. */
export function Panes({ panes, names, ...rest }: PanesProps) {
  const narrow = useMedia(NARROW)
  const [chosen, setChosen] = useState<number | null>(null)
  const shown = panes.find(({ id }) => id === chosen) ?? panes[0]
  const tabs = panes.map(({ id }, place) => ({ id: tabId(id), label: names[place]?.name ?? '' }))
  return (
    <div className="panes" data-count={narrow ? 1 : panes.length}>
      {narrow && shown !== undefined && (
        <Tabs
          label={texts.compare.panes}
          tabs={tabs}
          selected={tabId(shown.id)}
          onSelect={(id) => setChosen(panes.find((pane) => tabId(pane.id) === id)?.id ?? null)}
        />
      )}
      {panes.map((setup, place) => {
        const name = names[place]
        if (name === undefined) return null
        const panel = narrow
          ? {
              role: 'tabpanel',
              id: `panel-${tabId(setup.id)}`,
              hidden: setup !== shown,
              'aria-labelledby': `tab-${tabId(setup.id)}`,
            }
          : {}
        return (
          <div key={setup.id} className="pane-place" {...panel}>
            <Pane setup={setup} name={name} {...rest} />
          </div>
        )
      })}
    </div>
  )
}

const tabId = (pane: number) => `pane-${pane}`

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const media = matchMedia(query)
    const change = () => setMatches(media.matches)
    media.addEventListener('change', change)
    change()
    return () => media.removeEventListener('change', change)
  }, [query])
  return matches
}
