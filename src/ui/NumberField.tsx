import { useId, useState } from 'react'
import { type NumberRange, readNumber } from './read-number.ts'
import { texts } from './texts.ts'

interface NumberFieldProps {
  readonly label: string
  readonly value: number
  readonly range: NumberRange
  readonly onChange: (value: number) => void
  /** `box`: label and value in one frame, for a toolbar. */
  readonly look?: 'row' | 'box'
}

/** A spin button. What is not a number of the range is kept in sight with a message, and the last good value stays in force. */
export function NumberField({ label, value, range, onChange, look = 'row' }: NumberFieldProps) {
  const id = useId()
  const [refused, setRefused] = useState<{ readonly text: string; readonly value: number } | null>(null)
  // Another value than the one that was left in force came from elsewhere.
  if (refused !== null && refused.value !== value) setRefused(null)
  const wrong = refused !== null
  const change = (text: string) => {
    const next = readNumber(text, range)
    setRefused(next === null ? { text, value } : null)
    if (next !== null) onChange(next)
  }
  return (
    <div className={look === 'box' ? 'number-field box' : 'number-field'}>
      <div className="row">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="number"
          inputMode={range.integer ? 'numeric' : 'decimal'}
          min={range.min}
          max={range.max}
          step={range.step}
          value={wrong ? refused.text : value}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-message` : undefined}
          onChange={(event) => change(event.target.value)}
        />
      </div>
      {wrong && (
        <p className="message" id={`${id}-message`} role="alert">
          {(range.integer ? texts.parameters.badInteger : texts.parameters.badNumber)(
            label,
            range.min,
            range.max,
            value,
          )}
        </p>
      )}
    </div>
  )
}
