import type { Preflight } from '../../models/preflight.ts'
import { chooseContext } from '../../store/choose-model.ts'
import { CONTEXT_LENGTHS } from '../../store/read-settings.ts'
import { useSettings } from '../../store/settings.ts'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'

const words = texts.models.card

interface ContextChoiceProps {
  readonly result: Preflight
  /** Of the model itself. */
  readonly longest: number
  readonly fits: (positions: number) => boolean
}

/** How much text a model may see at once, each with what it costs in memory. One that does not fit may be chosen: it holds for other models as well. */
export function ContextChoice({ result, longest, fits }: ContextChoiceProps) {
  const chosen = useSettings((state) => state.contextLength)
  const bytesAPosition = result.kvBytes / result.contextLength
  const lengths = CONTEXT_LENGTHS.filter((positions, i) => i === 0 || positions <= longest)
  const options = lengths.map((chosenLength) => {
    const positions = Math.min(chosenLength, longest)
    const label = words.context(bytesAPosition * positions, positions)
    return { value: String(chosenLength), label: fits(positions) ? label : words.tooLong(label) }
  })
  return (
    <Select
      label={words.contextLength}
      value={String(chosen)}
      options={options}
      onChange={(value) => chooseContext(Number(value))}
    />
  )
}
