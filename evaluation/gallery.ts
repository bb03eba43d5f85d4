import { EXAMPLES, type Example } from '../src/features/examples.ts'
import { answerRules } from '../src/generation/answer-rules.ts'
import { findHoles, surround } from '../src/lib/holes.ts'
import { CATALOGUE, type CatalogueModel } from '../src/models/catalogue.ts'
import { DEFAULT_SAMPLING } from '../src/store/sampling-limits.ts'
import { fill, holePrompt } from './fill.ts'
import { type OpenedModel, openModel } from './open-model.ts'
import { shippedPath } from './shipped-path.ts'
import { writeSection } from './write-section.ts'

/** Examples shown: the first of the gallery, whatever comes of them. */
const SHOWN = 10
const MODEL_ID = 'cria-base'
const GREEDY = { ...DEFAULT_SAMPLING, temperature: 0 }
/** Around what the model wrote. */
const [OPENING, CLOSING] = ['⟦', '⟧']
/** One more than any example holds. */
const FENCE = '`'.repeat(4)

/** `npm run eval:gallery`: fills the examples as the page does, at temperature 0, and writes them into training/README.md as they come. */
export async function run(): Promise<number> {
  const model = CATALOGUE.find(({ id }) => id === MODEL_ID)
  if (model === undefined) throw new Error(`the catalogue has no ${MODEL_ID}`)
  const opened = await openModel(shippedPath(model))
  const parts: string[] = []
  for (const example of EXAMPLES.slice(0, SHOWN)) parts.push(await fillExample(opened, model, example))
  const markdown = parts.join('\n\n')
  writeSection('gallery', markdown)
  console.log(markdown)
  return 0
}

/** Markdown of an example with its answers marked; every hole is filled in order, each one seeing the answers before it. */
export async function fillExample(
  opened: OpenedModel,
  { defaultMode }: Pick<CatalogueModel, 'defaultMode'>,
  example: Example,
): Promise<string> {
  let { text } = example
  let marked = ''
  let shown = 0
  const stops: string[] = []
  for (let [hole] = findHoles(text); hole; [hole] = findHoles(text)) {
    const { prefix, suffix } = surround(text, hole.start, hole.end)
    const prompt = holePrompt(defaultMode ?? 'continue', prefix, suffix)
    const rules = answerRules(prompt)
    const answer = await fill(opened, { prompt, params: GREEDY, stopRules: rules })
    marked += text.slice(shown, hole.start) + OPENING + answer.text + CLOSING
    text = text.slice(0, hole.start) + answer.text + text.slice(hole.end)
    shown = hole.start + answer.text.length
    stops.push(answer.stop)
  }
  const ends = stops.every((stop) => stop === 'end-of-infill') ? '' : ` (stopped by: ${stops.join(', ')})`
  return `**${example.title}**${ends}\n\n${FENCE}${example.language}\n${marked}${text.slice(shown)}${FENCE}`
}
