import { type ReactNode, useId } from 'react'

interface PanelProps {
  readonly title: string
  /** A landmark of its own, named by the title. */
  readonly region?: boolean
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly children: ReactNode
}

/** A section that folds under its heading. */
export function Panel({ title, region = false, open, onToggle, children }: PanelProps) {
  const id = useId()
  return (
    <section className="panel" aria-label={region ? title : undefined}>
      <h2>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => onToggle(!open)}>
          <span className="arrow" aria-hidden="true">
            {open ? '▾' : '▸'}
          </span>
          {title}
        </button>
      </h2>
      <div className="content" id={id} hidden={!open}>
        {children}
      </div>
    </section>
  )
}
