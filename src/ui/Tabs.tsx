import type { KeyboardEvent } from 'react'

interface TabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly { readonly id: Id; readonly label: string }[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
}

/** The pattern of the ARIA practices: one stop for Tab, arrow keys between the tabs. Panels are named `panel-<id>`. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const index = tabs.findIndex(({ id }) => id === selected)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // With Alt or the command key an arrow leads back in the page's history.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const next = tabs.at(indexAfter(event.key, index, tabs.length) ?? index)
    if (next === undefined || next.id === selected) return
    event.preventDefault()
    onSelect(next.id)
    document.getElementById(`tab-${next.id}`)?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={`panel-${tab.id}`}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}

/** Where a key leads, around the ends; null for keys that lead nowhere. */
function indexAfter(key: string, index: number, count: number): number | null {
  if (key === 'ArrowRight') return (index + 1) % count
  if (key === 'ArrowLeft') return (index - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
