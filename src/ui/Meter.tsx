/** How much of something is there, 0 … 1. Decoration beside the words that say the same. */
export function Meter({ share }: { readonly share: number }) {
  return (
    <div className="meter" aria-hidden="true">
      <div className="done" style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
    </div>
  )
}
