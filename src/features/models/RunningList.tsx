import { assertNever } from '../../lib/assert-never.ts'
import { modelById } from '../../models/catalogue.ts'
import type { PooledModel } from '../../store/model-pool.ts'
import type { LoadState } from '../../store/model-slot.ts'
import { pool, useModels } from '../../store/models.ts'
import { DismissButton } from '../../ui/DismissButton.tsx'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'

const words = texts.models.running

/** What is in memory now, whichever screen asked for it. */
export function RunningList() {
  const models = useModels((state) => state.models)
  if (models.length === 0) return <p>{words.none}</p>
  return (
    <ul className="stored" aria-labelledby="running-models">
      {models.map((model) => (
        <RunningRow key={`${model.wish.modelId} ${model.wish.engine}`} {...model} />
      ))}
    </ul>
  )
}

function RunningRow({ wish, load }: PooledModel) {
  const { name, variant } = modelById(wish.modelId)
  return (
    <li>
      <div className="what">
        <span className="name">
          <VariantDot variant={variant} /> {name}
        </span>
        <span className="aside">{describe(load)}</span>
      </div>
      <DismissButton goes="li" onPress={() => pool.release(wish)} name={words.unloadName(name)}>
        {words.unload}
      </DismissButton>
    </li>
  )
}

function describe(load: LoadState): string {
  switch (load.type) {
    case 'ready': {
      const { engine, threads, memoryBytes, contextLength } = load.model
      return words.ready(texts.engine.shortNames[engine], threads, memoryBytes, contextLength)
    }
    case 'loading':
      return words.loading
    case 'queued':
      return words.queued
    case 'failed':
      return words.failed
    case 'idle':
      return words.idle
    default:
      return assertNever(load)
  }
}
