import { useEffect, useRef, useState } from 'react'
import type { Run } from '../../store/run.ts'

/** Milliseconds between two pictures of a run that goes on: a fast model writes a token a millisecond, which nobody can read. */
const PICTURE_MS = 200

/** The run as a panel needs it: now and then while it goes on, at once where it begins and ends. */
export function useCalmRun(run: Run | null): Run | null {
  const latest = useRef(run)
  const [shown, show] = useState(run)
  if (shown?.id !== run?.id) show(run)
  useEffect(() => {
    latest.current = run
  })
  const running = run?.outcome.type === 'running'
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => show(latest.current), PICTURE_MS)
    return () => clearInterval(timer)
  }, [running])
  return running ? shown : run
}
