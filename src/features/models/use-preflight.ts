import { useEffect, useMemo, useState } from 'react'
import { type DeviceFacts, gpuBytes, type Preflight, preflight } from '../../models/preflight.ts'
import { storedBytes } from '../../models/storage/stored-file.ts'
import { probeDevice } from '../../runtime/probe-device.ts'
import { useModelFiles } from '../../store/model-files.ts'
import { useSettings } from '../../store/settings.ts'
import type { Candidate } from './candidate.ts'

export interface Checked {
  readonly device: DeviceFacts
  readonly result: Preflight
  /** Whether so many positions would fit too, as far as the numbers at hand tell: a graphics card was asked for those of `result` only. */
  readonly fits: (positions: number) => boolean
}

/** The device's numbers and the verdict; null while it is probed. What is stored already is not counted again. */
export function usePreflight(candidate: Candidate): Checked | null {
  const [device, setDevice] = useState<DeviceFacts | null>(null)
  const positions = useSettings((state) => state.contextLength)
  const engine = useSettings((state) => state.engine)
  const threads = useSettings((state) => state.threads)
  const stored = useModelFiles((state) => state.stored)
  useEffect(() => {
    let isStale = false
    setDevice(null)
    void probeDevice(gpuBytes(candidate.needs, positions), threads).then((probed) => {
      if (!isStale) setDevice(probed)
    })
    return () => {
      isStale = true
    }
  }, [candidate, positions, threads])
  return useMemo(() => {
    if (device === null) return null
    const { from } = candidate
    const file = from.type === 'disk' ? undefined : stored?.find(({ url }) => url === from.url)
    // The catalogue's size is rounded; a whole file has nothing left to fetch.
    const there =
      file === undefined ? candidate.needs.storedBytes : file.state.type === 'whole' ? Infinity : storedBytes(file)
    const check = (length: number) => preflight(device, { ...candidate.needs, storedBytes: there }, length, engine)
    return { device, result: check(positions), fits: (length) => check(length).verdict.type !== 'does-not-fit' }
  }, [candidate, device, stored, positions, engine])
}
