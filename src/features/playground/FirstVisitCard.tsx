import { modelById } from '../../models/catalogue.ts'
import { useModels } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'

/** Says plainly what runs, until it was read. */
export function FirstVisitCard() {
  const cardRead = useSettings((state) => state.cardRead)
  const cardDismissed = useSettings((state) => state.cardDismissed)
  const modelId = useSettings((state) => state.modelId)
  const parameters = useModels(({ load }) => (load.type === 'ready' ? load.model.parameterCount : null))
  if (cardRead) return null
  return (
    <section className="message-box" aria-label={texts.card.title}>
      <p className="words">
        <strong>{texts.card.title}</strong> {texts.card.body(modelById(modelId).name, parameters)}
      </p>
      <Button onPress={cardDismissed}>{texts.card.dismiss}</Button>
    </section>
  )
}
