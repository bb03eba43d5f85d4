import { expect, test } from 'vitest'
import { DEFAULT_MODEL, modelById } from '../../../src/models/catalogue.ts'
import { CODE_LLAMA } from '../../../src/models/code-llama.ts'
import { codeLlamaUrl, hubUrlOf, idOfHubUrl } from '../../../src/models/model-facts.ts'

test('a model of Code Llama and its address lead to each other', () => {
  for (const model of CODE_LLAMA) {
    expect(modelById(model.id)).toBe(model)
    expect(hubUrlOf(model.id)).toBe(codeLlamaUrl(model))
    expect(idOfHubUrl(codeLlamaUrl(model))).toBe(model.id)
  }
  expect(codeLlamaUrl(CODE_LLAMA[0]!)).toBe(
    'https://huggingface.co/TheBloke/CodeLlama-7B-GGUF/resolve/main/codellama-7b.Q4_0.gguf',
  )
})

test('any other file of the hub is known by its address', () => {
  const url = 'https://huggingface.co/owner/name/resolve/main/some%20model.gguf'
  expect(idOfHubUrl(url)).toBe(url)
  expect(hubUrlOf(url)).toBe(url)
  expect(modelById(url)).toMatchObject({ id: url, name: 'some model.gguf', variant: null, bytes: null })
})

test('a picked file by its name; an address of nowhere not at all', () => {
  expect(modelById('file:my.gguf')).toMatchObject({ name: 'my.gguf', variant: null })
  expect(modelById('https://example.com/a/b/resolve/main/c.gguf').id).toBe(DEFAULT_MODEL.id)
  expect(hubUrlOf('cria-0')).toBeNull()
})
