import type { PersistStorage, StorageValue } from 'zustand/middleware'
import { forgivingStorage } from './forgiving-storage.ts'
import { asRecord } from './read-settings.ts'

/** Each field of a state as JSON. */
type Fields = Readonly<Record<string, string>>

interface Known {
  /** All that is stored, where it is as this tab has it; else null. */
  readonly text: string | null
  /** As this tab has them. */
  readonly fields: Fields
}

/**
 * What all tabs of this site write to. Where another has written since, a tab writes only the fields that it has changed
 * itself since it read or wrote last: what is only looked at in one tab undoes nothing of another. `read` gives the state that
 * the store makes of what is stored, if it is anything.
 */
export function sharedStorage<State extends object>(
  read: (stored: unknown) => State,
  storage = forgivingStorage,
): PersistStorage<State> {
  const known = new Map<string, Known>()
  return {
    getItem(name) {
      const text = storage.getItem(name) as string | null
      const value = parse<State>(text)
      known.set(name, { text, fields: fieldsOf(read(value?.state)) })
      return value
    },
    setItem(name, { state, version = 0 }) {
      const before = known.get(name)
      const fields = fieldsOf(state)
      const there = storage.getItem(name) as string | null
      const other = there === before?.text ? null : parse<State>(there)
      const isMerged = other?.version === version
      const isChanged = ([key]: [string, unknown]) => fields[key] !== before?.fields[key]
      const changed = Object.fromEntries(Object.entries(state).filter(isChanged))
      const text = JSON.stringify({ state: isMerged ? { ...other.state, ...changed } : state, version })
      storage.setItem(name, text)
      known.set(name, { text: isMerged ? null : text, fields })
    },
    removeItem: (name) => storage.removeItem(name),
  }
}

/** null where it is none of what a store has written. */
function parse<State>(text: string | null): StorageValue<State> | null {
  try {
    const value = asRecord(JSON.parse(text ?? ''))
    return { state: asRecord(value.state) as State, version: Number(value.version) }
  } catch {
    return null
  }
}

function fieldsOf(state: object): Fields {
  return Object.fromEntries(Object.entries(state).map(([key, value]) => [key, JSON.stringify(value)]))
}
