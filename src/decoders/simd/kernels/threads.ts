// How the threads share a stage and meet at its end.
import { ARRIVED, GENERATION, LOST, Model } from './model'

/** Nanoseconds one sleep lasts at most; a model says how many there are before the peers are given up. */
const SLEEP_NS: i64 = 100_000_000

/** The first of `count` units of the stage that nobody has taken yet. */
@inline
export function takeUnits(model: Model, stage: i32, count: i32): i32 {
  const counter = <usize>model.counters + (<usize>stage << 2)
  if (model.threads == 1) {
    const first = load<i32>(counter)
    store<i32>(counter, first + count)
    return first
  }
  return atomic.add<i32>(counter, count)
}

/** Every thread waits here until all have come; false where a peer never does, which ends the run. */
export function meet(model: Model): bool {
  if (model.threads == 1) return true
  const sync = <usize>model.sync
  const generation = atomic.load<i32>(sync + GENERATION)
  if (atomic.add<i32>(sync + ARRIVED, 1) == model.threads - 1) {
    atomic.store<i32>(sync + ARRIVED, 0)
    atomic.add<i32>(sync + GENERATION, 1)
    atomic.notify(sync + GENERATION)
    return true
  }
  return awaitChange(sync + GENERATION, generation, model)
}

function awaitChange(address: usize, old: i32, model: Model): bool {
  if (spin(address, old, model.spins)) return true
  const sync = <usize>model.sync
  for (let i = 0, sleeps = model.patience; i < sleeps; i++) {
    atomic.wait<i32>(address, old, SLEEP_NS)
    if (atomic.load<i32>(address) != old) return true
    if (atomic.load<i32>(sync + LOST) != 0) return false
  }
  atomic.store<i32>(sync + LOST, 1)
  return false
}

/** A helper between two runs: spins a moment, since the next token comes soon, then sleeps for as long as it takes. */
export function awaitStart(address: usize, old: i32, spins: i32): void {
  if (spin(address, old, spins)) return
  while (atomic.load<i32>(address) == old) atomic.wait<i32>(address, old, -1)
}

/** Looks at the word `times` at most, half a nanosecond each; whether it has changed. */
@inline
function spin(address: usize, old: i32, times: i32): bool {
  for (let i = 0; i < times; i++) if (atomic.load<i32>(address) != old) return true
  return false
}
