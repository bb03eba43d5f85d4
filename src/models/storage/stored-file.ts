import type { PartialDownload } from '../download/download.ts'
import type { ModelNeeds } from '../model-needs.ts'

/** A model file in this browser's storage, whole or on its way. */
export interface StoredFile {
  /** Where it comes from; names it. */
  readonly url: string
  /** In words for the person. */
  readonly name: string
  /** In the origin private file system. */
  readonly file: string
  /** What the hub announced; null where it did not. */
  readonly announced: { readonly bytes: number | null; readonly sha256: string | null }
  readonly state: { type: 'partial'; partial: PartialDownload | null } | ({ type: 'whole' } & WholeFile)
}

/** What is known once every byte is there, hashed, and its tables read. */
interface WholeFile {
  readonly bytes: number
  readonly sha256: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly canInfill: boolean
  /** Records of the first visits lack it. */
  readonly needs?: ModelNeeds
}

/** Bytes that need not be fetched again. */
export function storedBytes({ state }: StoredFile): number {
  return state.type === 'whole' ? state.bytes : (state.partial?.received ?? 0)
}
