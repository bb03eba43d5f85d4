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
  // Up to the first that is more than the model has: that one stands for all it has.
  const lengths = CONTEXT_LENGTHS.filter((_, i) => i === 0 || (CONTEXT_LENGTHS[i - 1] ?? 0) < longest)
  const options = lengths.map((chosenLength) => {
    const positions = Math.min(chosenLength, longest)
    const label = words.context(bytesAPosition * positions, positions)
    return { value: String(chosenLength), label: fits(positions) ? label : words.tooLong(label) }
  })
  return (
    <Select
      label={words.contextLength}
      value={String(Math.max(...lengths.filter((length) => length <= chosen)))}
      options={options}
      onChange={(value) => chooseContext(Number(value))}
    />
  )
}
