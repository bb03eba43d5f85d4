import { useEffect, useMemo, useState } from 'react'
import { type DeviceFacts, gpuBytes, type Preflight, preflight } from '../../models/preflight.ts'
import { storedBytes } from '../../models/storage/stored-file.ts'
import { probeDevice } from '../../runtime/probe-device.ts'
import { useModelFiles } from '../../store/model-files.ts'
import { useSettings } from '../../store/settings.ts'
import type { Candidate } from './candidate.ts'

/** The device's numbers and the verdict; null while it is probed. What is stored already is not counted again. */
export function usePreflight(candidate: Candidate): { device: DeviceFacts; result: Preflight } | null {
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
    return { device, result: preflight(device, { ...candidate.needs, storedBytes: there }, positions, engine) }
  }, [candidate, device, stored, positions, engine])
}
