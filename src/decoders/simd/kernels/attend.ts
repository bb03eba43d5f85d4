// Which queries attend together, and where their keys and values stand.
import { mix, QUERIES, rotate, rowOf, score, storeKey, storeValue, stretchBytes, takeQuery, weigh } from './attention'
import { Model, Run } from './model'
import { rowBytes } from './rows'
import { next, ownScratch, take } from './threads'

/** Keys of all tokens, turned by their positions, and their values into the cache. */
export function fillCache(model: Model, run: Run, layer: i32): void {
  const units = run.tokenCount * model.kvHeadCount
  const stride = rowBytes(model.kvHeadCount * model.headSize)
  const headBytes = <usize>model.headSize << 2
  for (let unit = next(model, units, 1); unit < units; unit = take(model, units, 1)) {
    const token = unit / model.kvHeadCount
    const head = unit % model.kvHeadCount
    const at = <usize>token * stride + <usize>head * headBytes
    rotate(<usize>model.key + at, <usize>run.rotary + <usize>token * headBytes, model.headSize)
    const position = run.position + token
    const keys = keysOf(model, run, layer, head)
    storeKey(<usize>model.key + at, model.headSize, keys, position, run.elementBytes)
    const values = valuesOf(model, run, layer, head)
    storeValue(<usize>model.value + at, model.headSize, values, position, run.capacity, run.elementBytes)
  }
}

/** Queries that share keys and values attend together: of a head's tokens, and of the heads of a group. */
export function attendAll(model: Model, run: Run, layer: i32): void {
  const sharing = (model.headCount / model.kvHeadCount) * run.tokenCount
  const batches = (sharing + QUERIES - 1) / QUERIES
  // Head by head, so that neighbouring units read the same stretch of the cache.
  const units = batches * model.kvHeadCount
  for (let unit = next(model, units, 1); unit < units; unit = take(model, units, 1)) {
    const first = (unit % batches) * QUERIES
    attendSome(model, run, layer, unit / batches, first, min(QUERIES, sharing - first))
  }
}

/** `queries` of those that share the head `kvHead`, from `first` on: attended = softmax(query · keysᵀ / √headSize) · values, of each up to its position. */
function attendSome(model: Model, run: Run, layer: i32, kvHead: i32, first: i32, queries: i32): void {
  const headSize = model.headSize
  const capacity = run.capacity
  const elementBytes = run.elementBytes
  const scratch = ownScratch(model)
  const headBytes = <usize>headSize << 2
  let most = 0
  for (let i = 0; i < queries; i++) {
    const token = tokenOf(run, first + i)
    const query = <usize>model.query + queryOffset(model, run, kvHead, first + i)
    rotate(query, <usize>run.rotary + <usize>token * headBytes, headSize)
    takeQuery(query, i, headSize, elementBytes, scratch)
    most = max(most, run.position + token + 1)
  }
  score(queries, keysOf(model, run, layer, kvHead), most, headSize, capacity, elementBytes, scratch)
  for (let i = 0; i < queries; i++) {
    weigh(i, run.position + tokenOf(run, first + i) + 1, most, headSize, capacity, elementBytes, scratch)
  }
  mix(queries, valuesOf(model, run, layer, kvHead), most, headSize, capacity, elementBytes, scratch)
  for (let i = 0; i < queries; i++) {
    const out = <usize>model.attended + queryOffset(model, run, kvHead, first + i)
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

@inline
function keysOf(model: Model, run: Run, layer: i32, head: i32): usize {
  const stretch = stretchBytes(run.capacity, model.headSize, run.elementBytes)
  return <usize>run.cache + <usize>(layer * model.kvHeadCount + head) * 2 * stretch
}

@inline
function valuesOf(model: Model, run: Run, layer: i32, head: i32): usize {
  return keysOf(model, run, layer, head) + stretchBytes(run.capacity, model.headSize, run.elementBytes)
}
