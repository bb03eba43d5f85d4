import type { Preflight } from '../../models/preflight.ts'
import { chooseContext } from '../../store/choose-model.ts'
import { CONTEXT_LENGTHS } from '../../store/read-settings.ts'
import { useSettings } from '../../store/settings.ts'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'

interface ContextChoiceProps {
  readonly result: Preflight
  /** Of the model itself. */
  readonly longest: number
}

/** How much text a model may see at once, each with what it costs in memory. */
export function ContextChoice({ result, longest }: ContextChoiceProps) {
  const chosen = useSettings((state) => state.contextLength)
  const bytesAPosition = result.kvBytes / result.contextLength
  const options = CONTEXT_LENGTHS.filter((positions, i) => i === 0 || positions <= longest).map((positions) => ({
    value: String(positions),
    label: texts.models.card.context(bytesAPosition * Math.min(positions, longest), Math.min(positions, longest)),
  }))
  return (
    <Select
      label={texts.models.card.contextLength}
      value={String(chosen)}
      options={options}
      onChange={(value) => chooseContext(Number(value))}
    />
  )
}
