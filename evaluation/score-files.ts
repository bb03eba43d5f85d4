import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Scores } from './score-model.ts'

const RUN = fileURLToPath(new URL('run.mjs', import.meta.url))

/** The scores of the model files of `paths`, as many at once as there are cores. Rejects where one cannot be scored. */
export async function scoreFiles<K extends string>(
  paths: ReadonlyMap<K, string>,
  step: number,
): Promise<Map<K, Scores>> {
  const waiting = [...paths]
  const scores = new Map<K, Scores>()
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      scores.set(next[0], await scoreFile(next[1], step))
      console.error(`${next[0]}: scored`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return scores
}

function scoreFile(path: string, step: number): Promise<Scores> {
  const child = spawn(process.execPath, [RUN, 'score', path, String(step)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (part) => {
    output += part
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output))
      else reject(new Error(`${path} could not be scored: exit code ${code}`))
    })
  })
}
