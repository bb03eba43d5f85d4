import { type ReactNode, useState } from 'react'
import type { SamplingParams } from '../generation/run-event.ts'
import { SAMPLING_LIMITS } from '../store/sampling-limits.ts'
import { Button } from '../ui/Button.tsx'
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
  /** Where there is something to go back to: a button does. */
  readonly onReset?: () => void
  /** Stands below the fields. */
  readonly children?: ReactNode
}

/** One field for each number that a run takes; what they belong to is the screen's to say. */
export function ParameterFields({ params, onChange, onReset, children }: ParameterFieldsProps) {
  // Other fields after each reset: what was refused in one, and is no value, goes too.
  const [resets, setResets] = useState(0)
  const reset = () => {
    onReset?.()
    setResets(resets + 1)
  }
  return (
    <>
      {ORDER.map((key) => (
        <NumberField
          key={`${key} ${resets}`}
          label={texts.parameters[key]}
          value={params[key]}
          range={SAMPLING_LIMITS[key]}
          onChange={(value) => onChange(key, value)}
        />
      ))}
      {children}
      {onReset && <Button onPress={reset}>{texts.parameters.reset}</Button>}
    </>
  )
}
