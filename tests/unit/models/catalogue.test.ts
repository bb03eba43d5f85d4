import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, DEFAULT_MODEL, modelById, modelUrl } from '../../../src/models/catalogue.ts'
import { FAMILY } from '../../../src/models/family.ts'

describe('the catalogue', () => {
  it('has one entry an id, and falls back to the default', () => {
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length)
    expect(modelById('no longer here')).toBe(DEFAULT_MODEL)
  })

  it.each(CATALOGUE.map((model) => [model.id, model] as const))(
    '%s states the size of the file that is shipped',
    (_, model) => {
      expect(statSync(new URL(`../../../public/${model.path}`, import.meta.url)).size).toBe(model.bytes)
    },
  )

  it('has a prompt order exactly for models that infill', () => {
    for (const model of CATALOGUE) expect(model.defaultMode !== null).toBe(model.capabilities.infill)
  })

  it('finds files under any sub-path', () => {
    const [model] = CATALOGUE
    expect(modelUrl(model!, 'https://host.test/some/where/')).toBe(`https://host.test/some/where/${model!.path}`)
    expect(modelUrl(model!, 'https://host.test/some/index.html?x#y')).toBe(`https://host.test/some/${model!.path}`)
  })
})

describe('the family', () => {
  it('has three variants in three sizes, with the scores of the paper', () => {
    expect(FAMILY.map(({ variant, size, humanEval, mbpp }) => [variant, size, humanEval, mbpp])).toEqual([
      ['base', '7B', 33.5, 41.4],
      ['base', '13B', 36.0, 47.0],
      ['base', '34B', 48.8, 55.0],
      ['python', '7B', 38.4, 47.6],
      ['python', '13B', 43.3, 49.0],
      ['python', '34B', 53.7, 56.2],
      ['instruct', '7B', 34.8, 44.4],
      ['instruct', '13B', 42.7, 49.4],
      ['instruct', '34B', 41.5, 57.0],
    ])
  })

  it('infills where the vocabulary has the four tokens, and nowhere else', () => {
    for (const { infill, vocabulary } of FAMILY) expect(vocabulary).toBe(infill ? 32016 : 32000)
  })

  it('infills as Base and Instruct of 7B and 13B', () => {
    expect(FAMILY.filter(({ infill }) => infill).map(({ variant, size }) => variant + size)).toEqual([
      'base7B',
      'base13B',
      'instruct7B',
      'instruct13B',
    ])
  })
})
