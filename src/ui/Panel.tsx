import { type ReactNode, useId } from 'react'

interface PanelProps {
  readonly title: string
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly children: ReactNode
}

/** A section that folds under its heading. */
export function Panel({ title, open, onToggle, children }: PanelProps) {
  const id = useId()
  return (
    <section className="panel">
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
