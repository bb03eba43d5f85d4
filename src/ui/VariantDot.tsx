import type { Variant } from '../models/catalogue.ts'

/** The colour of a variant; its name stands beside it, so the colour is never alone. None for a model that is of no variant. */
export function VariantDot({ variant }: { readonly variant: Variant | null }) {
  if (variant === null) return null
  return <span className={`dot ${variant}`} aria-hidden="true" />
}
