import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'

/** MB, the most that the largest renderer below this process ever held (Linux: `VmHWM`); 0 elsewhere. */
export function peakRendererMb(): number {
  const peaks = descendants().map((pid) => {
    const command = read(`/proc/${pid}/cmdline`)
    const peak = read(`/proc/${pid}/status`).match(/VmHWM:\s+(\d+) kB/)
    return command.includes('--type=renderer') && peak ? Number(peak[1]) / 1000 : Number.NaN
  })
  return Math.round(peaks.filter(Number.isFinite).reduce((a, b) => Math.max(a, b), 0))
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
