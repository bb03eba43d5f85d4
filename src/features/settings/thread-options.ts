import type { Option } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'

interface ThreadOptions {
  readonly value: string
  readonly options: readonly Option<string>[]
}

/** One choice a core, and none in particular. A number of another machine shows as the most that this one has: it is what runs. */
export function threadOptions(chosen: number | null, cores: number): ThreadOptions {
  const counts = Array.from({ length: cores }, (_, i) => ({
    value: String(i + 1),
    label: texts.settings.threadCount(i + 1),
  }))
  return {
    value: chosen === null ? 'auto' : String(Math.min(chosen, cores)),
    options: [{ value: 'auto', label: texts.settings.automatic }, ...counts],
  }
}
