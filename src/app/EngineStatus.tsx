import { assertNever } from '../lib/assert-never.ts'
import { modelById } from '../models/catalogue.ts'
import type { LoadState } from '../store/model-slot.ts'
import { useModels } from '../store/models.ts'
import { useSettings } from '../store/settings.ts'
import { Meter } from '../ui/Meter.tsx'
import { texts } from '../ui/texts.ts'
import { VariantDot } from '../ui/VariantDot.tsx'

const words = texts.engine

/** Model, engine, threads and memory, always in this one place. */
export function EngineStatus() {
  const load = useModels((state) => state.load)
  const modelId = useSettings((state) => state.modelId)
  const { name, variant } = modelById(modelId)
  const progress = load.type === 'loading' ? load.progress : null
  return (
    <section className="engine-status" aria-label={words.label}>
      <VariantDot variant={variant} />
      <span>
        {name} <span className="sign">·</span> {stateText(load)}
      </span>
      {progress !== null && <Meter share={progress.loadedBytes / progress.totalBytes} />}
    </section>
  )
}

function stateText(load: LoadState): string {
  switch (load.type) {
    case 'idle':
      return words.idle
    case 'loading':
      return load.progress === null ? words.starting : loadingText(load.progress)
    case 'ready': {
      const { engine, threads, memoryBytes } = load.model
      const parts = [words.shortNames[engine], ...(engine === 'webgpu' ? [] : [words.threads(threads)])]
      return `${parts.join(', ')} · ${texts.format.bytes(memoryBytes)}`
    }
    case 'failed':
      return words.failed
    default:
      return assertNever(load)
  }
}

/** All bytes are there before the engine has made its graph of them. */
function loadingText({ loadedBytes, totalBytes }: { loadedBytes: number; totalBytes: number }): string {
  return loadedBytes < totalBytes ? words.loading(loadedBytes, totalBytes) : words.preparing
}
