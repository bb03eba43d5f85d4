import type { LoadedModel } from '../runtime/protocol.ts'
import type { ModelSize } from './read-settings.ts'

/**
 * Up to this many parameters a model answers within a keystroke on two slow cores (the largest Cria), so it suggests unless
 * it is told not to. A larger one keeps all cores busy while somebody types, and is to be asked for that.
 */
const SMALL = 100e6

export function sizeOf({ parameterCount }: Pick<LoadedModel, 'parameterCount'>): ModelSize {
  return parameterCount <= SMALL ? 'small' : 'large'
}
