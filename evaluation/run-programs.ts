import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Some Python code and the test functions it has to pass. */
export interface ProgramCase {
  readonly program: string
  readonly test: string
}

const SANDBOX = fileURLToPath(new URL('sandbox.py', import.meta.url))
/** Bytes of outcomes; each is a short line. */
const MOST_OUTPUT = 1 << 24

/** Whether each program passes its test, run by `python3` in a sandbox (its limits: sandbox.py). Throws where there is no Python to run it. */
export function runPrograms(cases: readonly ProgramCase[]): boolean[] {
  const input = cases.map((one) => `${JSON.stringify(one)}\n`).join('')
  // Isolated: neither its environment nor the folder it is called from reaches the programs.
  const { stdout, stderr, status, error } = spawnSync('python3', ['-I', SANDBOX], {
    input,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  })
  if (error || status !== 0) throw new Error(`python3 could not run the programs: ${error?.message ?? stderr}`)
  const outcomes = stdout.trimEnd().split('\n')
  if (cases.length > 0 && outcomes.length !== cases.length)
    throw new Error(`${outcomes.length} outcomes of ${cases.length}`)
  return cases.map((_, i) => JSON.parse(outcomes[i]!) === 'passed')
}
