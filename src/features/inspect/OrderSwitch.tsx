import { useId } from 'react'
import type { InfillMode } from '../../prompts/prompt.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.inspect.prompt
const MODES = ['psm', 'spm'] as const satisfies readonly InfillMode[]

interface OrderSwitchProps {
  readonly mode: InfillMode
  readonly onChange: (mode: InfillMode) => void
}

/** PSM or SPM of the same hole. */
export function OrderSwitch({ mode, onChange }: OrderSwitchProps) {
  const name = useId()
  return (
    <fieldset className="order-switch">
      <legend className="sr-only">{words.order}</legend>
      {MODES.map((one) => (
        <label key={one} title={words.orderMeans[one]}>
          <input type="radio" name={name} checked={one === mode} onChange={() => onChange(one)} />
          {words.orders[one]}
        </label>
      ))}
      <span className="means">{words.orderMeans[mode]}</span>
    </fieldset>
  )
}
