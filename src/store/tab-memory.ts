/** Milliseconds of quiet after a change before it is written: nobody's typing waits for storage. */
const WRITE_PAUSE = 400

/** UTF-16 units of JSON that one screen may keep. Browsers give all of a site's screens about five million a tab. */
const MAX_UNITS = 1_500_000

/** The parts of a window that are needed; a test brings its own. */
export type TabWindow = Pick<Window, 'sessionStorage' | 'addEventListener'>

/**
 * What a screen shows, kept in this tab until the tab is closed: a reload finds it again, another tab or a later visit
 * does not. A browser that refuses storage, or has no room left, makes the memory forget and does no other harm.
 *
 * `read` turns what was stored (a `Kept`, but nothing of it is to be trusted) into a value; null where it makes no sense.
 */
export class TabMemory<Value, Kept = Value> {
  readonly #key: string
  readonly #read: (stored: unknown) => Value | null
  readonly #window: () => TabWindow
  #take: (() => Kept) | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #listens = false

  constructor(name: string, read: (stored: unknown) => Value | null, tabWindow: () => TabWindow = () => window) {
    this.#key = `screen-${name}`
    this.#read = read
    this.#window = tabWindow
  }

  /** What was kept last; null where there is nothing, or nothing that can be read. */
  recall(): Value | null {
    try {
      const stored = this.#window().sessionStorage.getItem(this.#key)
      return stored === null ? null : this.#read(JSON.parse(stored))
    } catch {
      return null
    }
  }

  /** Something changed: keeps what `take` gives then, once it has been quiet for a moment, or the page goes out of sight. */
  keep(take: () => Kept): void {
    this.#listen()
    this.#take = take
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.flush(), WRITE_PAUSE)
  }

  /** Writes now what waits to be written: to be called before a change that is not to be kept yet. */
  flush(): void {
    if (this.#take === null) return
    const json = JSON.stringify(this.#take())
    this.#take = null
    clearTimeout(this.#timer)
    this.#write(json)
  }

  #listen(): void {
    if (this.#listens) return
    this.#listens = true
    for (const type of ['pagehide', 'visibilitychange']) this.#window().addEventListener(type, () => this.flush())
  }

  #write(json: string): void {
    try {
      const { sessionStorage } = this.#window()
      // What is out of date must not come back in place of what was too large to keep.
      sessionStorage.removeItem(this.#key)
      if (json.length <= MAX_UNITS) sessionStorage.setItem(this.#key, json)
    } catch {
      // Refused or full: a reload then begins afresh.
    }
  }
}
