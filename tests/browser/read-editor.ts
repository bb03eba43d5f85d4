/**
 * Everything in the editor inside `root`, as the model reads it: the lines from top to bottom, without the chips of the holes
 * and without what is only suggested. Runs in the page; the editor keeps only visible lines there, so the window must be tall enough.
 */
export function readEditor(root: ParentNode = document): string {
  return [...root.querySelectorAll<HTMLElement>('.view-line')]
    .toSorted((a, b) => Number.parseInt(a.style.top, 10) - Number.parseInt(b.style.top, 10))
    .map((line) => {
      const copy = line.cloneNode(true) as HTMLElement
      for (const drawn of copy.querySelectorAll('.hole-chip, .ghost-text')) drawn.remove()
      return (copy.textContent ?? '').replaceAll('\u00a0', ' ')
    })
    .join('\n')
}
