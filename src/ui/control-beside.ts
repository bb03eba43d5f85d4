/** The control of `around` that can be used and comes behind `gone` in the order of the page; behind the last, the one before. */
export function controlBeside(gone: Element, around: ParentNode = document): HTMLElement | undefined {
  const all = around.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]')
  // A tab goes with its panel.
  const goesToo = (control: Element) =>
    gone.contains(control) || (gone.id !== '' && control.matches(`[aria-controls="${gone.id}"]`))
  const controls = [...all].filter((control) => !goesToo(control) && isUsable(control))
  const follows = (control: Element) => (gone.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return controls.find(follows) ?? controls.at(-1)
}

function isUsable(control: HTMLElement): boolean {
  return control.tabIndex >= 0 && !control.matches(':disabled') && control.getClientRects().length > 0
}
