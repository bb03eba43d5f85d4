import { StorageError } from '../lib/errors.ts'
import { CATALOGUE, DEFAULT_MODEL, modelUrl } from '../models/catalogue.ts'
import { hubUrlOf, PICKED_PREFIX } from '../models/model-facts.ts'
import { hasFileSystem } from '../models/storage/model-folder.ts'
import type { ModelSource } from '../runtime/protocol.ts'
import { useSettings } from './settings.ts'

/** Files that a person picked, by the id of the model; a page cannot keep them beyond its own life. */
const picked = new Map<string, File>()

/** Returns the id of its model: another one for another file of the same name, which may be loaded already. */
export function rememberPicked(file: File): string {
  for (let n = 1; ; n++) {
    const id = `${PICKED_PREFIX}${file.name}${n === 1 ? '' : ` (${n})`}`
    const before = picked.get(id)
    const isSame = before?.size === file.size && before.lastModified === file.lastModified
    if (before !== undefined && !isSame) continue
    picked.set(id, file)
    return id
  }
}

/**
 * Where a model's bytes are: shipped with the page, picked, in storage, or, without a storage, on the hub. Throws a
 * `StorageError` for a picked file of which the page was reloaded since.
 */
export function sourceOf(modelId: string): ModelSource {
  const file = picked.get(modelId)
  if (file !== undefined) return { type: 'blob', blob: file }
  if (modelId.startsWith(PICKED_PREFIX)) throw new StorageError('unpicked')
  const url = hubUrlOf(modelId)
  if (url !== null) return hasFileSystem() ? { type: 'stored', url } : { type: 'url', url }
  const shipped = CATALOGUE.find(({ id }) => id === modelId) ?? DEFAULT_MODEL
  return { type: 'url', url: modelUrl(shipped, document.baseURI) }
}

/** Positions for a model's sequences: the person's choice for what they brought; shipped models are small, and their engine knows best. */
export function contextOf(modelId: string): number | null {
  return CATALOGUE.some(({ id }) => id === modelId) ? null : useSettings.getState().contextLength
}
