import type { Failure } from '../lib/errors.ts'
import type { EngineChoice } from '../runtime/protocol.ts'
import { useSettings } from '../store/settings.ts'
import { texts } from '../ui/texts.ts'

interface Offer {
  readonly label: string
  readonly onPress: () => void
}

/** Lets the CPU take over, and then does `then`, where that may help; null where it cannot, or nothing failed. */
export function useCpuOffer(failure: Failure | null, then: () => void): Offer | null {
  const engine = useSettings((state) => state.engine)
  const engineChosen = useSettings((state) => state.engineChosen)
  if (failure === null || !cpuMayHelp(failure, engine)) return null
  const onPress = () => {
    engineChosen('simd')
    then()
  }
  return { label: texts.notices.useCpu, onPress }
}

/** Whether the CPU may do what the graphics card could not. `auto` has tried it already where memory was too small. */
export function cpuMayHelp(failure: Failure, engine: EngineChoice): boolean {
  if (engine === 'simd') return false
  switch (failure.code) {
    case 'unsupported-device':
      return ['webgpu', 'gpu-buffer', 'gpu-self-check'].includes(failure.need)
    case 'out-of-memory':
      return engine !== 'auto'
    default:
      return failure.code === 'gpu-lost'
  }
}
