import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { QUANTISATIONS } from '../src/models/code-llama.ts'
import { checkpointShape } from './checkpoint-shapes.ts'
import { writeCheckpoint } from './write-checkpoint.ts'

/** A file as Code Llama's, with random weights: `npm run bench -- make-checkpoint --shape 7b --type Q4_0 --out FILE`. */
export async function run(): Promise<void> {
  const options = {
    shape: { type: 'string', default: '7b' },
    type: { type: 'string', default: 'Q4_0' },
    out: { type: 'string' },
  } as const
  const { values } = parseArgs({ args: process.argv.slice(3), options })
  const type = QUANTISATIONS.find((one) => one === values.type)
  if (type === undefined) throw new Error(`There is no type "${values.type}", only ${QUANTISATIONS}.`)
  const file = values.out ?? join(tmpdir(), `random-${values.shape}.${type}.gguf`)
  const startedAt = performance.now()
  const fileBytes = await writeCheckpoint(file, checkpointShape(values.shape), type)
  console.log(JSON.stringify({ file, fileBytes, ms: Math.round(performance.now() - startedAt) }))
}
