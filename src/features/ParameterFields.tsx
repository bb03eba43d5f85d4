import type { SamplingParams } from '../generation/run-event.ts'
import { SAMPLING_LIMITS } from '../store/sampling-limits.ts'
import { NumberField } from '../ui/NumberField.tsx'
import { texts } from '../ui/texts.ts'

const ORDER = [
  'temperature',
  'topP',
  'topK',
  'repetitionPenalty',
  'maxTokens',
  'seed',
] as const satisfies readonly (keyof SamplingParams)[]

interface ParameterFieldsProps {
  readonly params: SamplingParams
  readonly onChange: (key: keyof SamplingParams, value: number) => void
}

/** One field for each number that a run takes; what they belong to is the screen's to say. */
export function ParameterFields({ params, onChange }: ParameterFieldsProps) {
  return ORDER.map((key) => (
    <NumberField
      key={key}
      label={texts.parameters[key]}
      value={params[key]}
      range={SAMPLING_LIMITS[key]}
      onChange={(value) => onChange(key, value)}
    />
  ))
}
