import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CARDS_FOLDER, renderCard } from '../../../evaluation/cards.ts'
import { CATALOGUE } from '../../../src/models/catalogue.ts'

it('every model that comes with the page has its card among the files, with the words and figures of the page', () => {
  expect(readdirSync(CARDS_FOLDER).sort()).toEqual(CATALOGUE.map(({ id }) => `${id}.md`).sort())
  for (const model of CATALOGUE) {
    expect(readFileSync(new URL(`${model.id}.md`, CARDS_FOLDER), 'utf8'), model.id).toBe(renderCard(model))
  }
})
