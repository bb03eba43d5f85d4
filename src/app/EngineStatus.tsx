import { assertNever } from '../lib/assert-never.ts'
import { modelById } from '../models/catalogue.ts'
import type { LoadedModel } from '../runtime/protocol.ts'
import type { LoadState } from '../store/model-slot.ts'
import { useModels } from '../store/models.ts'
import { useSettings } from '../store/settings.ts'
import { Meter } from '../ui/Meter.tsx'
import { texts } from '../ui/texts.ts'
import { VariantDot } from '../ui/VariantDot.tsx'

const words = texts.engine

interface EngineStatusProps {
  /** The screen works with more than the Playground's model: several are told of together. */
  readonly all: boolean
}

/** Model, engine, threads and memory, always in this one place. */
export function EngineStatus({ all }: EngineStatusProps) {
  const models = useModels((state) => state.models)
  const ready = models.flatMap(({ load }) => (load.type === 'ready' ? [load.model] : []))
  return (
    <section className="engine-status" aria-label={words.label}>
      {all && ready.length > 1 ? <AllModels models={ready} /> : <OneModel />}
    </section>
  )
}

function AllModels({ models }: { readonly models: readonly LoadedModel[] }) {
  const memoryBytes = models.reduce((sum, model) => sum + model.memoryBytes, 0)
  const engines = [...new Set(models.map(engineText))].join(' + ')
  return (
    <span>
      {words.models(models.length)} <span className="sign">·</span> {engines} · {texts.format.bytes(memoryBytes)}
    </span>
  )
}

function OneModel() {
  const load = useModels((state) => state.load)
  const modelId = useSettings((state) => state.modelId)
  const { name, variant } = modelById(modelId)
  const progress = load.type === 'loading' ? load.progress : null
  return (
    <>
      <VariantDot variant={variant} />
      <span>
        {name} <span className="sign">·</span> {stateText(load)}
      </span>
      {progress !== null && <Meter share={progress.loadedBytes / progress.totalBytes} />}
    </>
  )
}

function stateText(load: LoadState): string {
  switch (load.type) {
    case 'idle':
      return words.idle
    case 'queued':
      return words.queued
    case 'loading':
      return load.progress === null ? words.starting : loadingText(load.progress)
    case 'ready':
      return `${engineText(load.model)} · ${texts.format.bytes(load.model.memoryBytes)}`
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

function engineText({ engine, threads }: LoadedModel): string {
  return [words.shortNames[engine], ...(engine === 'webgpu' ? [] : [words.threads(threads)])].join(', ')
}
