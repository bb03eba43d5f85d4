import { mkdirSync, writeFileSync } from 'node:fs'
import { CATALOGUE, type CatalogueModel } from '../src/models/catalogue.ts'
import { modelCard } from '../src/models/model-cards.ts'
import { texts } from '../src/ui/texts.ts'

export const CARDS_FOLDER = new URL('../training/cards/', import.meta.url)

const words = texts.cards

/** `npm run eval:cards`: the cards of the page as files of training/cards. */
export async function run(): Promise<number> {
  mkdirSync(CARDS_FOLDER, { recursive: true })
  for (const model of CATALOGUE) writeFileSync(new URL(`${model.id}.md`, CARDS_FOLDER), renderCard(model))
  return 0
}

/** Markdown, of the words and figures that the page shows. */
export function renderCard(model: CatalogueModel): string {
  const card = modelCard(model.card)
  const { what, trainedOn, cannot } = words.models[model.card]
  const facts = [
    [words.size, words.sizes(card.parameters, card.vocabulary, card.context)],
    [words.file, `\`${model.path}\`, ${words.files(texts.format.bytes(model.bytes), model.licence)}`],
    [words.training, `${trainedOn} ${words.trained(card.trainedTokens, card.trainedOn)}`],
    [words.limits, cannot],
  ].map(([name, text]) => `**${name}.** ${text}`)
  const measured = [
    words.share(words.oneLine, card.oneLine),
    words.share(words.severalLines, card.severalLines),
    words.share(words.completions, card.completions),
    words.share(words.instructions, card.instructions),
  ].map((text) => `- ${text}`)
  const parts = [`# ${model.name}`, what, ...facts, `**${words.measured}.** ${words.measuredOn}`, measured.join('\n')]
  return `${parts.join('\n\n')}\n`
}
