import type { Variant } from '../models/catalogue.ts'

/** The colour of a variant; its name stands beside it, so the colour is never alone. */
export function VariantDot({ variant }: { readonly variant: Variant }) {
  return <span className={`dot ${variant}`} aria-hidden="true" />
}
