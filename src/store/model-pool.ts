import type { ModelHandle } from '../runtime/model-handle.ts'
import type { EngineChoice, LoadRequest } from '../runtime/protocol.ts'
import { type LoadModel, type LoadOptions, type LoadState, ModelSlot } from './model-slot.ts'

/** A model of the catalogue on an engine: what screens ask for, and the name under which it is kept. */
export interface ModelWish {
  readonly modelId: string
  readonly engine: EngineChoice
}

export interface PooledModel {
  readonly wish: ModelWish
  readonly load: LoadState
}

export interface ModelPoolDependencies {
  readonly load: LoadModel
  /** As things are now; throws where the model cannot be had. */
  readonly request: (wish: ModelWish) => LoadRequest
  /** Bytes that a model will take at most; null where nothing of it is known before it is loaded and says so itself. */
  readonly expectedBytes: (wish: ModelWish) => number | null
  /** Bytes for all models together. One that is larger by itself is loaded when no other is. */
  readonly budgetBytes: number
  readonly report: (models: readonly PooledModel[]) => void
}

interface Entry {
  readonly wish: ModelWish
  readonly slot: ModelSlot
  load: LoadState
  /** Its load was let in: it counts against the budget. */
  admitted: boolean
  /** Those who keep it; with none it may make way for another. */
  holders: number
  /** To be let go as soon as nobody keeps it. */
  unwanted: boolean
  /** When it was last asked for or given back, as a count and not a time. */
  usedAt: number
}

/**
 * Keeps models loaded, one worker each, as many as the budget holds. Whoever asks for one more than that gets the room of the
 * least recently used that nobody keeps, and waits (`queued`) where there is none.
 */
export class ModelPool {
  readonly #deps: ModelPoolDependencies
  #entries: readonly Entry[] = []
  #uses = 0
  /** Wakes those who wait for room. */
  #changed: (() => void)[] = []

  constructor(deps: ModelPoolDependencies) {
    this.#deps = deps
  }

  /** Loads the model if it is not there. */
  open(wish: ModelWish): void {
    this.#use(this.#find(wish) ?? this.#add(wish))
  }

  /** Loads the model ahead of its use if there is room for it beside all that is loaded; otherwise does nothing. */
  warm(wish: ModelWish): void {
    if (!this.#find(wish) && this.#fit(this.#deps.expectedBytes(wish) ?? 0, this.#entries)) this.#add(wish)
  }

  /**
   * The loaded model, after waiting for it; loads it where it is not there or had failed. It is kept until `signal` aborts, so
   * whoever asks has to abort in the end. Rejects with the failure of the load, or with `signal.reason`.
   */
  async handle(wish: ModelWish, signal: AbortSignal): Promise<ModelHandle> {
    signal.throwIfAborted()
    const entry = this.#find(wish) ?? this.#add(wish)
    const release = this.#hold(entry)
    signal.addEventListener('abort', release, { once: true })
    try {
      return await entry.slot.handle(signal)
    } catch (error) {
      release()
      throw error
    }
  }

  /** Lets the model go, at once or as soon as nobody keeps it any more. */
  release(wish: ModelWish): void {
    const entry = this.#find(wish)
    if (entry === undefined) return
    if (entry.holders > 0) entry.unwanted = true
    else this.#remove(entry)
  }

  /** Whether nothing is asked of any model now, and none is being loaded. */
  get isAtRest(): boolean {
    return this.#entries.every(
      ({ holders, load }) => holders === 0 && load.type !== 'loading' && load.type !== 'queued',
    )
  }

  #find(wish: ModelWish): Entry | undefined {
    return findModel(this.#entries, wish)
  }

  #add(wish: ModelWish): Entry {
    const entry: Entry = {
      wish,
      slot: new ModelSlot(
        (request, options) => this.#loadWithRoom(entry, request, options),
        (load) => this.#enter(entry, load),
      ),
      load: { type: 'idle' },
      admitted: false,
      holders: 0,
      unwanted: false,
      usedAt: this.#uses++,
    }
    this.#entries = [...this.#entries, entry]
    entry.slot.open(() => this.#deps.request(wish))
    return entry
  }

  #use(entry: Entry): void {
    entry.usedAt = this.#uses++
    entry.unwanted = false
  }

  /** Returns what ends the holding; further calls of that are without effect. */
  #hold(entry: Entry): () => void {
    let held = true
    entry.holders++
    this.#use(entry)
    return () => {
      if (!held) return
      held = false
      entry.holders--
      entry.usedAt = this.#uses++
      if (entry.unwanted && entry.holders === 0) this.#remove(entry)
      this.#wake()
    }
  }

  #remove(entry: Entry): void {
    this.#entries = this.#entries.filter((other) => other !== entry)
    entry.slot.close()
  }

  async #loadWithRoom(entry: Entry, request: LoadRequest, options: LoadOptions): Promise<ModelHandle> {
    entry.admitted = false
    while (!this.#makeRoom(entry)) {
      if (entry.load.type !== 'queued') this.#enter(entry, { type: 'queued' })
      await new Promise<void>((resolve) => {
        this.#changed.push(resolve)
      })
      options.signal.throwIfAborted()
    }
    entry.admitted = true
    if (entry.load.type === 'queued') this.#enter(entry, { type: 'loading', progress: null })
    return await this.#deps.load(request, options)
  }

  /** Lets go of others until `entry` fits; false where those that are left are all kept by someone. */
  #makeRoom(entry: Entry): boolean {
    for (;;) {
      const others = this.#entries.filter((other) => other !== entry && this.#bytesOf(other) > 0)
      if (others.length === 0 || this.#fit(this.#expected(entry), others)) return true
      const [victim] = unkept(others)
      if (victim === undefined) return false
      this.#remove(victim)
    }
  }

  /** Where models turned out larger than was thought, those used least recently make way, but never the last one used. */
  #trim(): void {
    const last = this.#entries.reduce((latest, { usedAt }) => Math.max(latest, usedAt), 0)
    for (const victim of unkept(this.#entries)) {
      if (victim.usedAt === last || this.#fit(0, this.#entries)) return
      this.#remove(victim)
    }
  }

  #fit(bytes: number, others: readonly Entry[]): boolean {
    const taken = others.reduce((sum, other) => sum + this.#bytesOf(other), 0)
    return taken + bytes <= this.#deps.budgetBytes
  }

  #bytesOf(entry: Entry): number {
    if (entry.load.type === 'ready') return entry.load.model.memoryBytes
    return entry.admitted && entry.load.type === 'loading' ? this.#expected(entry) : 0
  }

  /** Of a model of which nothing is known the weights count, once its header tells how many bytes they are. */
  #expected({ wish, load }: Pick<Entry, 'wish' | 'load'>): number {
    const read = load.type === 'loading' ? (load.progress?.totalBytes ?? 0) : 0
    return this.#deps.expectedBytes(wish) ?? read
  }

  #enter(entry: Entry, load: LoadState): void {
    entry.load = load
    if (load.type === 'ready') this.#trim()
    this.#publish()
    this.#wake()
  }

  #publish(): void {
    this.#deps.report(this.#entries.map(({ wish, load }) => ({ wish, load })))
  }

  #wake(): void {
    const waiting = this.#changed
    this.#changed = []
    for (const wake of waiting) wake()
  }
}

/** Those that may make way for another, the least recently used first. */
function unkept(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ holders }) => holders === 0).sort((a, b) => a.usedAt - b.usedAt)
}

/** The model that serves `wish`: the one loaded for it, or one that runs on the very engine it names, chosen automatically. */
export function findModel<Model extends PooledModel>(models: readonly Model[], wish: ModelWish): Model | undefined {
  const same = models.filter((model) => model.wish.modelId === wish.modelId)
  return (
    same.find((model) => model.wish.engine === wish.engine) ??
    same.find(({ load }) => load.type === 'ready' && load.model.engine === wish.engine)
  )
}
