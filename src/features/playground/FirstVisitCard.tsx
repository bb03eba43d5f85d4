import { CATALOGUE } from '../../models/catalogue.ts'
import { CODE_LLAMA } from '../../models/code-llama.ts'
import { useModels } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { DismissButton } from '../../ui/DismissButton.tsx'
import { texts } from '../../ui/texts.ts'

/** The smallest that helps for real. */
const LARGER = CODE_LLAMA[0]!

/** Says plainly what runs, and what a download would bring, until it was read. Of the models that come with the page: another was the person's own choice. */
export function FirstVisitCard() {
  const cardRead = useSettings((state) => state.cardRead)
  const cardDismissed = useSettings((state) => state.cardDismissed)
  const modelId = useSettings((state) => state.modelId)
  const parameters = useModels(({ load }) => (load.type === 'ready' ? load.model.parameterCount : null))
  const shipped = CATALOGUE.find(({ id }) => id === modelId)
  if (cardRead || shipped === undefined) return null
  return (
    <section className="message-box" aria-label={texts.card.title}>
      <p className="words">
        <strong>{texts.card.title}</strong> {texts.card.body(shipped.name, parameters)}{' '}
        {texts.card.offer(LARGER.name, LARGER.bytes)} <a href="#/models">{texts.card.toModels}</a>
      </p>
      <DismissButton onPress={cardDismissed}>{texts.card.dismiss}</DismissButton>
    </section>
  )
}
