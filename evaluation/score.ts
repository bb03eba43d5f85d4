import { openModel } from './open-model.ts'
import { scoreModel } from './score-model.ts'
import { readSets } from './sets.ts'

/** One model's part of `npm run eval:cria`, in a process of its own: prints its observations as one line of JSON. */
export async function run([path = '', step = '']: readonly string[]): Promise<number> {
  console.log(JSON.stringify(await scoreModel(await openModel(path), readSets(Number(step)))))
  return 0
}
