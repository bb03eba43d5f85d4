import { sizeOf } from '../../store/model-size.ts'
import { useModels } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'

const words = texts.suggestions

/** On or off for models as large as the one that is loaded. */
export function SuggestSwitch() {
  const model = useModels(({ load }) => (load.type === 'ready' ? load.model : null))
  const suggestions = useSettings((state) => state.suggestions)
  const switched = useSettings((state) => state.suggestionsSwitched)
  const size = model === null ? 'small' : sizeOf(model)
  return (
    <Button
      name={words.switchName}
      pressed={suggestions[size]}
      disabled={model?.canInfill === false}
      onPress={() => switched(size, !suggestions[size])}
    >
      {words.switch}
    </Button>
  )
}
