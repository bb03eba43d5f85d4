/** A key beside the button that it presses. Hidden from the accessible name, which `aria-keyshortcuts` completes. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <span className="kbd" aria-hidden="true">
      {children}
    </span>
  )
}
