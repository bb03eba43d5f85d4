import type { ModelNeeds } from './model-needs.ts'

export interface StorageFacts {
  readonly freeBytes: number
  /** The browser tells no more, and there may be more. */
  readonly isFloor: boolean
  readonly isPersistent: boolean
}

export interface StoragePlan {
  readonly fetchBytes: number
  readonly storage: 'kept' | 'not-kept' | 'no-room'
  /** That storage would have to be freed first; 0 where there is room. */
  readonly missingBytes: number
}

/** Stays free in storage: a full quota makes the browser throw away other things. */
const STORAGE_RESERVE_BYTES = 64 * 2 ** 20

/** What is still to be fetched of a model, and whether it can be kept; `storage` is null where the browser gives pages no file system. */
export function planStorage(storage: StorageFacts | null, model: ModelNeeds): StoragePlan {
  const fetchBytes = Math.max(0, model.fileBytes - model.storedBytes)
  if (fetchBytes === 0) return { fetchBytes, storage: 'kept', missingBytes: 0 }
  if (storage === null) return { fetchBytes, storage: 'not-kept', missingBytes: 0 }
  const missingBytes = missingStorage(storage, fetchBytes)
  return { fetchBytes, storage: missingBytes === 0 ? 'kept' : 'no-room', missingBytes }
}

/** Bytes that would have to be freed before so many can be stored. */
export function missingStorage({ freeBytes, isFloor }: Omit<StorageFacts, 'isPersistent'>, bytes: number): number {
  return isFloor ? 0 : Math.max(0, bytes + STORAGE_RESERVE_BYTES - freeBytes)
}
