// How the threads share a run. Work comes in stages, a stage in units, and a phase is the stages between two meetings. A phase
// is over when all its units are done, whoever did them: nobody counts threads. One that still sleeps, or that lost its core
// to something else on the machine, is missed no longer than the units take that it holds; once it comes it finds the past
// phases over and walks through to the one that is not.
import { COUNTER_BYTES, INSIDE, LOST, Model, OPEN, PHASES, STARTED } from './model'

/** Nanoseconds one sleep lasts at most; a model says how many there are before the peers are given up. */
const SLEEP_NS: i64 = 100_000_000

// Who this thread is, and where in the current run. A module's globals belong to the thread that instantiated it.
let self: i32 = 0
let stage: i32 = 0
let phase: i32 = 0
/** Units of the phase up to here, and those of them that this thread did. */
let units: i32 = 0
let finished: i32 = 0

export function become(thread: i32): void {
  self = thread
}

/** This thread's part of the scratch. */
@inline
export function ownScratch(model: Model): usize {
  return <usize>model.threadScratch + <usize>model.threadScratchBytes * <usize>self
}

/** Opens the next stage, of `total` units, and takes up to `count` of them: the number of the first, `total` or more where none is left. */
@inline
export function next(model: Model, total: i32, count: i32): i32 {
  stage++
  units += total
  return take(model, total, count)
}

/** Takes further units of the stage. */
@inline
export function take(model: Model, total: i32, count: i32): i32 {
  const first = takeUnits(model, count)
  if (first < total) finished += min(count, total - first)
  return first
}

@inline
function takeUnits(model: Model, count: i32): i32 {
  const counter = <usize>model.counters + <usize>stage * COUNTER_BYTES
  if (model.threads > 1) return atomic.add<i32>(counter, count)
  const first = load<i32>(counter)
  store<i32>(counter, first + count)
  return first
}

/** Whether others have done all of the current phase: nothing need be made ready for it. */
@inline
export function isOver(model: Model): bool {
  return model.threads > 1 && atomic.load<i32>(<usize>model.sync + PHASES) > phase
}

/** Every thread waits here until the phase is over; false where a unit never gets done, which ends the run. */
export function meet(model: Model): bool {
  if (model.threads == 1) return true
  const done = <usize>model.counters + <usize>phase * COUNTER_BYTES + 4
  const own = finished
  const all = units
  phase++
  finished = 0
  units = 0
  if (own == 0 || atomic.add<i32>(done, own) + own < all) return awaitPhases(model)
  const phases = <usize>model.sync + PHASES
  atomic.store<i32>(phases, phase)
  atomic.notify(phases)
  return true
}

/** Waits until as many phases are over as this thread has behind it. */
function awaitPhases(model: Model): bool {
  const phases = <usize>model.sync + PHASES
  for (let i = 0; i < model.spins; i++) if (atomic.load<i32>(phases) >= phase) return true
  for (let i = 0; i < model.patience; i++) {
    const over = atomic.load<i32>(phases)
    if (over >= phase) return true
    if (atomic.load<i32>(<usize>model.sync + LOST) != 0) return false
    atomic.wait<i32>(phases, over, SLEEP_NS)
  }
  return giveUp(model)
}

function giveUp(model: Model): bool {
  atomic.store<i32>(<usize>model.sync + LOST, 1)
  return false
}

function begin(): void {
  stage = 0
  phase = 0
  units = 0
  finished = 0
}

/** The leading thread lets the helpers into a new run. */
export function openRun(model: Model): void {
  begin()
  if (model.threads == 1) return
  const sync = <usize>model.sync
  const run = atomic.load<i32>(sync + STARTED) + 1
  atomic.store<i32>(sync + PHASES, 0)
  atomic.store<i32>(sync + OPEN, run)
  atomic.store<i32>(sync + STARTED, run)
  atomic.notify(sync + STARTED)
}

/** No helper enters any more; some may still be on their way out. */
export function closeRun(model: Model): void {
  if (model.threads > 1) atomic.store<i32>(<usize>model.sync + OPEN, 0)
}

/** Waits until no helper is in the run that was closed, so that the next one may be written; false where one never leaves. */
export function settle(model: Model): bool {
  if (model.threads == 1) return true
  const inside = <usize>model.sync + INSIDE
  for (let i = 0; i < model.spins; i++) if (atomic.load<i32>(inside) == 0) return true
  for (let i = 0; i < model.patience; i++) {
    const count = atomic.load<i32>(inside)
    if (count == 0) return true
    atomic.wait<i32>(inside, count, SLEEP_NS)
  }
  return giveUp(model)
}

/** A helper behind run `seen` waits for a later one and enters it: spins a moment, since the next token comes soon, then sleeps for as long as it takes. */
export function enterRun(model: Model, seen: i32): i32 {
  const sync = <usize>model.sync
  for (let i = 0; i < model.spins; i++) if (atomic.load<i32>(sync + STARTED) != seen) break
  while (true) {
    const run = atomic.load<i32>(sync + STARTED)
    if (run == seen) {
      atomic.wait<i32>(sync + STARTED, seen, -1)
      continue
    }
    // First in, then a look whether it is open still: the leader closes first and then looks who is in.
    atomic.add<i32>(sync + INSIDE, 1)
    if (atomic.load<i32>(sync + OPEN) == run) {
      begin()
      return run
    }
    leaveRun(model)
    seen = run
  }
}

export function leaveRun(model: Model): void {
  const inside = <usize>model.sync + INSIDE
  if (atomic.sub<i32>(inside, 1) == 1) atomic.notify(inside)
}
