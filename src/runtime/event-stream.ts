/** Values that come when they will, read in order by one reader. */
export interface EventStream<T> extends AsyncIterable<T> {
  push(value: T): void
  /** No more values; what was pushed before is still read. */
  end(): void
  /** As `end`, but the reader then meets `error`. */
  fail(error: unknown): void
}

/** Unbounded on purpose: a run reports at most a few thousand small events. */
export function createEventStream<T>(): EventStream<T> {
  const values: T[] = []
  let ending: { error: unknown } | 'clean' | null = null
  let wake: () => void = () => undefined

  async function* read(): AsyncGenerator<T, void, void> {
    for (;;) {
      while (values.length > 0) yield values.shift()!
      if (ending === 'clean') return
      if (ending !== null) throw ending.error
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }

  return {
    push(value) {
      values.push(value)
      wake()
    },
    end() {
      ending ??= 'clean'
      wake()
    },
    fail(error) {
      ending ??= { error }
      wake()
    },
    [Symbol.asyncIterator]: read,
  }
}
