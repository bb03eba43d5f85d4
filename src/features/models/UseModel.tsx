import { useRef } from 'react'
import { chooseModel } from '../../store/choose-model.ts'
import { useModels } from '../../store/models.ts'
import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'

const words = texts.models.stored

interface UseModelProps {
  readonly modelId: string
  readonly label: string
  readonly look?: 'filled' | 'plain'
}

/** Makes it the Playground's model, and then tells how that goes. Until it was asked for, or the Playground was in sight, it is not loaded. */
export function UseModel({ modelId, label, look = 'plain' }: UseModelProps) {
  const isWanted = useModels(({ wish }) => wish?.modelId === modelId)
  const load = useModels((state) => state.load.type)
  const isPressed = useRef(false)
  const use = () => {
    isPressed.current = true
    chooseModel(modelId)
  }
  // The focus of the button that is gone.
  const takeFocus = (status: HTMLElement | null) => {
    if (isPressed.current) status?.focus()
    isPressed.current = false
  }
  if (!isWanted || load === 'idle') {
    return (
      <Button look={look} onPress={use}>
        {label}
      </Button>
    )
  }
  const state = load === 'ready' ? words.inUse : load === 'failed' ? words.failed : words.loading
  return (
    <span className="aside" role="status" tabIndex={-1} ref={takeFocus}>
      {state}
    </span>
  )
}
