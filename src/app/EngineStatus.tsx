import { assertNever } from '../lib/assert-never.ts'
import { modelById } from '../models/catalogue.ts'
import type { LoadedModel } from '../runtime/protocol.ts'
import type { PooledModel } from '../store/model-pool.ts'
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
  return (
    <section className="engine-status" aria-label={words.label}>
      {all && models.length > 0 ? <AllModels models={models} /> : <PlaygroundModel />}
    </section>
  )
}

function AllModels({ models }: { readonly models: readonly PooledModel[] }) {
  const [first] = models
  if (first !== undefined && models.length === 1) return <OneModel modelId={first.wish.modelId} load={first.load} />
  const ready = models.flatMap(({ load }) => (load.type === 'ready' ? [load.model] : []))
  const memoryBytes = ready.reduce((sum, model) => sum + model.memoryBytes, 0)
  const engines = [...new Set(ready.map(engineText))].join(' + ')
  const other = models.find(({ load }) => load.type === 'loading') ?? (ready.length === 0 ? first : undefined)
  const failed = models.filter(({ load }) => load.type === 'failed').length
  return (
    <span className="all">
      {words.models(models.length - failed || models.length)} ·{' '}
      {other ? stateText(other.load) : `${engines} · ${texts.format.bytes(memoryBytes)}`}
    </span>
  )
}

function PlaygroundModel() {
  const load = useModels((state) => state.load)
  const modelId = useSettings((state) => state.modelId)
  return <OneModel modelId={modelId} load={load} />
}

function OneModel({ modelId, load }: { readonly modelId: string; readonly load: LoadState }) {
  const { name, variant } = modelById(modelId)
  const progress = load.type === 'loading' ? load.progress : null
  return (
    <>
      <VariantDot variant={variant} />
      <span className="name" title={name}>
        {name}
      </span>{' '}
      <span className="state">· {stateText(load)}</span>
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
