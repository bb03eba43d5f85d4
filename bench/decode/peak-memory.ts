import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'

/** Milliseconds between looks: shorter than loading holds a buffer, and seldom enough to cost nothing. */
const INTERVAL_MS = 50

export interface MemoryWatch {
  /** MB, the most that the renderer held beyond what it held at the start. */
  stop(): number
}

/**
 * Watches what the largest renderer below this process holds by itself: WebAssembly's pages, JavaScript's heap and buffers,
 * and not the files of the browser that are mapped into it (Linux: `RssAnon` and `RssShmem`; 0 elsewhere).
 */
export function watchRenderer(): MemoryWatch {
  const renderers = descendants().filter((pid) => read(`/proc/${pid}/cmdline`).includes('--type=renderer'))
  const largest = () => Math.max(0, ...renderers.map(heldMb))
  const before = largest()
  let most = before
  const look = () => {
    most = Math.max(most, largest())
  }
  // Whoever fails before it stops the watch shall not be kept alive by it.
  const timer = setInterval(look, INTERVAL_MS).unref()
  return {
    stop() {
      look()
      clearInterval(timer)
      return Math.round(most - before)
    },
  }
}

function heldMb(pid: number): number {
  const status = read(`/proc/${pid}/status`)
  const kilobytes = (field: string) => Number(status.match(new RegExp(`${field}:\\s+(\\d+) kB`))?.[1] ?? 0)
  return (kilobytes('RssAnon') + kilobytes('RssShmem')) / 1000
}

function descendants(): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = read(`/proc/${name}/status`).match(/PPid:\s+(\d+)/)
    if (parent) parents.set(Number(name), Number(parent[1]))
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && (parent === process.pid || isBelow(parent))
  }
  return [...parents.keys()].filter(isBelow)
}

/** Empty where the process has gone. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
