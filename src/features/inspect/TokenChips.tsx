import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react'
import type { PieceTable } from '../../lib/piece-table.ts'
import { texts } from '../../ui/texts.ts'
import { ChipDetails } from './ChipDetails.tsx'
import { ChipRowView } from './ChipRowView.tsx'
import { CHIP_GAP, ROW_HEIGHT } from './chip-sizes.ts'
import { layOutRows, rowOf } from './lay-out-rows.ts'
import { chipWidths } from './measure-chips.ts'
import { nextPlace } from './next-place.ts'
import { useBoxSize } from './use-box-size.ts'

/** Rows drawn beyond each edge of what is in sight, so that scrolling meets no gap. */
const SPARE_ROWS = 4

interface TokenChipsProps {
  readonly ids: Int32Array
  readonly pieces: PieceTable
}

/**
 * Tokens as chips. Only the rows in sight are in the page: a prompt may have 16,000 tokens and more. A list box, so that
 * one stop of Tab and the arrow keys reach them all, and each says its id and bytes.
 */
export function TokenChips({ ids, pieces }: TokenChipsProps) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const { width, height, font } = useBoxSize(box)
  const [scrollTop, setScrollTop] = useState(0)
  const [active, setActive] = useState(0)
  const [pointed, setPointed] = useState<number | null>(null)
  const widths = useMemo(() => chipWidths(ids, pieces, font), [ids, pieces, font])
  const rows = useMemo(() => layOutRows(widths, width, CHIP_GAP), [widths, width])
  const chip = Math.min(active, ids.length - 1)
  const activeRow = rowOf(rows, chip)

  const goTo = (place: number) => {
    setActive(place)
    setPointed(null)
    scrollTo(box.current, rowOf(rows, place))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? null : nextPlace(event.key, chip, rows)
    if (next === null) return
    event.preventDefault()
    goTo(next)
  }
  const onPointer = (event: PointerEvent) => setPointed(placeAt(event.target))
  return (
    <>
      <div
        ref={box}
        className="chips"
        role="listbox"
        tabIndex={0}
        aria-label={texts.inspect.prompt.title}
        aria-activedescendant={`${id}-${chip}`}
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
        onKeyDown={onKeyDown}
        onPointerOver={onPointer}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => setActive(placeAt(event.target) ?? chip)}
      >
        <div className="sheet" role="presentation" style={{ height: rows.length * ROW_HEIGHT }}>
          {rowsInSight(rows.length, scrollTop, height, activeRow).map((row) => (
            <ChipRowView
              key={row}
              id={id}
              row={row}
              chips={rows[row]!}
              ids={ids}
              widths={widths}
              pieces={pieces}
              active={row === activeRow ? chip : null}
            />
          ))}
        </div>
      </div>
      <ChipDetails ids={ids} place={pointed ?? chip} pieces={pieces} />
    </>
  )
}

/** Those in sight with some to spare, and the one that the keyboard is in, which assistive technology must find. */
function rowsInSight(count: number, scrollTop: number, height: number, activeRow: number): number[] {
  const first = Math.max(0, Math.floor(scrollTop / ROW_HEIGHT) - SPARE_ROWS)
  const last = Math.min(count, Math.ceil((scrollTop + height) / ROW_HEIGHT) + SPARE_ROWS)
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index)
  return rows.includes(activeRow) || activeRow >= count ? rows : [...rows, activeRow]
}

function scrollTo(box: HTMLElement | null, row: number): void {
  if (box === null) return
  const top = row * ROW_HEIGHT
  if (top < box.scrollTop) box.scrollTop = top
  else if (top + ROW_HEIGHT > box.scrollTop + box.clientHeight) box.scrollTop = top + ROW_HEIGHT - box.clientHeight
}

function placeAt(target: EventTarget): number | null {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-place]')?.dataset.place : undefined
  return place === undefined ? null : Number(place)
}
