import { modelById, type Variant } from '../../models/catalogue.ts'
import { type Comparison, isSecret, type PaneSetup } from '../../store/comparison.ts'
import { texts } from '../../ui/texts.ts'

export interface PaneName {
  readonly name: string
  /** null while it must not be told. */
  readonly model: { readonly name: string; readonly variant: Variant | null } | null
}

/** Each pane by its variant, or by the model's name where it has none, numbered where two have the same; by a letter as long as it is secret who is who. */
export function namePanes(panes: readonly PaneSetup[], comparison: Comparison | null): PaneName[] {
  const secret = comparison !== null && isSecret(comparison)
  return panes.map(({ modelId }, index) => {
    if (secret) return { name: texts.compare.secretName(String.fromCharCode('A'.charCodeAt(0) + index)), model: null }
    const { name, variant } = modelById(modelId)
    const word = variant === null ? name : texts.variants[variant]
    const earlier = panes.slice(0, index).filter((pane) => isSameKind(pane.modelId, modelId)).length
    return { name: earlier === 0 ? word : `${word} ${earlier + 1}`, model: { name, variant } }
  })
}

/** Two models of one variant, or the same model of none. */
function isSameKind(a: string, b: string): boolean {
  const { variant } = modelById(a)
  return variant === modelById(b).variant && (variant !== null || a === b)
}
