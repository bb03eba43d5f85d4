// Which queries attend together, and where their keys and values stand.
import { mix, QUERIES, rotate, rowOf, STRETCH, score, storeKey, storeValue, stretchBytes, takeQuery, weigh } from './attention'
import { Model, Run } from './model'
import { rowBytes } from './rows'
import { next, ownScratch, take } from './threads'

/** Keys of all tokens, turned by their positions, and their values into the cache. */
export function fillCache(model: Model, run: Run, layer: i32): void {
  const units = run.tokenCount * model.kvHeadCount
  for (let unit = next(model, units, 1); unit < units; unit = take(model, units, 1)) {
    fill(model, run, layer, unit % model.kvHeadCount, unit / model.kvHeadCount)
  }
}

function fill(model: Model, run: Run, layer: i32, head: i32, token: i32): void {
  const headBytes = <usize>model.headSize << 2
  const at = <usize>token * rowBytes(model.kvHeadCount * model.headSize) + <usize>head * headBytes
  rotate(<usize>model.key + at, <usize>run.rotary + <usize>token * headBytes, model.headSize)
  const position = run.position + token
  storeKey(<usize>model.key + at, model.headSize, keysOf(model, run, layer, head), position, run.elementBytes)
  storeValue(<usize>model.value + at, model.headSize, valuesOf(model, run, layer, head), position, run.elementBytes)
}

/** Queries that share keys and values: of a head's tokens, and of the heads of a group. */
@inline
function sharingOf(model: Model, run: Run): i32 {
  return (model.headCount / model.kvHeadCount) * run.tokenCount
}

/** Whether all of a head's queries attend together: whoever does that also fills the head's cache, which saves a meeting. */
export function fillsAsItAttends(model: Model, run: Run): bool {
  return sharingOf(model, run) <= QUERIES
}

/** Queries that share keys and values attend together. */
export function attendAll(model: Model, run: Run, layer: i32): void {
  const sharing = sharingOf(model, run)
  // Of one token two heads together, as long as that leaves work for every thread.
  if (sharing == 1 && model.kvHeadCount >= 2 * model.threads) return attendHalves(model, run, layer)
  const fills = fillsAsItAttends(model, run)
  const batches = (sharing + QUERIES - 1) / QUERIES
  // Head by head, so that neighbouring units read the same stretch of the cache.
  const units = batches * model.kvHeadCount
  for (let unit = next(model, units, 1); unit < units; unit = take(model, units, 1)) {
    const head = unit / batches
    const first = (unit % batches) * QUERIES
    if (fills) for (let token = 0; token < run.tokenCount; token++) fill(model, run, layer, head, token)
    attendSome(model, run, layer, head, 0, first, min(QUERIES, sharing - first))
  }
}

/** The one token, where no heads share keys: a head of the first half together with its counterpart in the second. */
function attendHalves(model: Model, run: Run, layer: i32): void {
  const half = model.kvHeadCount >> 1
  const units = model.kvHeadCount - half
  for (let unit = next(model, units, 1); unit < units; unit = take(model, units, 1)) {
    const heads = unit < half ? 2 : 1
    for (let i = 0; i < heads; i++) fill(model, run, layer, unit + i * units, 0)
    attendSome(model, run, layer, unit, heads == 2 ? units : 0, 0, heads)
  }
}

/**
 * `queries` attend together: attended = softmax(query · keysᵀ / √headSize) · values, of each up to its position. They are
 * those that share the head `kvHead`, from `first` on; or where there is a `headStep` that of `kvHead` and that of the head so many further.
 */
function attendSome(model: Model, run: Run, layer: i32, kvHead: i32, headStep: i32, first: i32, queries: i32): void {
  const headSize = model.headSize
  const capacity = run.capacity
  const elementBytes = run.elementBytes
  const scratch = ownScratch(model)
  const headBytes = <usize>headSize << 2
  let most = 0
  for (let i = 0; i < queries; i++) {
    const token = tokenOf(run, first + i)
    const query = <usize>model.query + queryOffset(model, run, kvHead + i * headStep, headStep == 0 ? first + i : 0)
    rotate(query, <usize>run.rotary + <usize>token * headBytes, headSize)
    takeQuery(query, i, headSize, elementBytes, scratch)
    most = max(most, run.position + token + 1)
  }
  const stride = <usize>headStep * 2 * partBytes(model, run)
  score(queries, keysOf(model, run, layer, kvHead), stride, most, headSize, capacity, elementBytes, scratch)
  for (let i = 0; i < queries; i++) {
    weigh(i, run.position + tokenOf(run, first + i) + 1, most, headSize, capacity, elementBytes, scratch)
  }
  mix(queries, valuesOf(model, run, layer, kvHead), stride, most, headSize, capacity, elementBytes, scratch)
  for (let i = 0; i < queries; i++) {
    const out = <usize>model.attended + queryOffset(model, run, kvHead + i * headStep, headStep == 0 ? first + i : 0)
    memory.copy(out, rowOf(scratch, i, headSize), headBytes)
  }
}

/** Of the queries that share a head, tokens of one head follow each other. */
@inline
function tokenOf(run: Run, query: i32): i32 {
  return query % run.tokenCount
}

/** Bytes from the first token's first head. */
@inline
function queryOffset(model: Model, run: Run, kvHead: i32, query: i32): usize {
  const head = kvHead * (model.headCount / model.kvHeadCount) + query / run.tokenCount
  const stride = rowBytes(model.headCount * model.headSize)
  return <usize>tokenOf(run, query) * stride + (<usize>(head * model.headSize) << 2)
}

/** Bytes of all keys, or of all values, of one layer and head. */
@inline
function partBytes(model: Model, run: Run): usize {
  return <usize>(run.capacity / STRETCH) * stretchBytes(model.headSize, run.elementBytes)
}

@inline
function keysOf(model: Model, run: Run, layer: i32, head: i32): usize {
  return <usize>run.cache + <usize>(layer * model.kvHeadCount + head) * 2 * partBytes(model, run)
}

@inline
function valuesOf(model: Model, run: Run, layer: i32, head: i32): usize {
  return keysOf(model, run, layer, head) + partBytes(model, run)
}
