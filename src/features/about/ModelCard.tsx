import type { CatalogueModel } from '../../models/catalogue.ts'
import { modelCard } from '../../models/model-cards.ts'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'

const words = texts.cards

/** What a model that comes with the page is, what it read, and what it cannot do. */
export function ModelCard({ model }: { readonly model: CatalogueModel }) {
  const card = modelCard(model.card)
  const { what, trainedOn, cannot } = words.models[model.card]
  return (
    <article className="model-card" aria-labelledby={`card-${model.id}`}>
      <h3 id={`card-${model.id}`}>
        <VariantDot variant={model.variant} /> {model.name}
      </h3>
      <p>{what}</p>
      <dl className="facts">
        <dt>{words.size}</dt>
        <dd>{words.sizes(card.parameters, card.vocabulary, card.context)}</dd>
        <dt>{words.file}</dt>
        <dd>{words.files(texts.format.bytes(model.bytes), model.licence)}</dd>
        <dt>{words.training}</dt>
        <dd>
          {trainedOn} {words.trained(card.trainedTokens, card.trainedOn)}
        </dd>
        <dt>{words.limits}</dt>
        <dd>{cannot}</dd>
      </dl>
    </article>
  )
}
