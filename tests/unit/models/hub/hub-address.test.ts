import { describe, expect, test } from 'vitest'
import { fileNameOf, hubFileUrl, readHubAddress } from '../../../../src/models/hub/hub-address.ts'

describe('what a person writes for a model', () => {
  test.each([
    ['TheBloke/CodeLlama-7B-GGUF', 'TheBloke/CodeLlama-7B-GGUF', 'main', null],
    ['  owner/name  ', 'owner/name', 'main', null],
    ['owner/name/model.Q4_0.gguf', 'owner/name', 'main', 'model.Q4_0.gguf'],
    ['owner/name/folder/model.GGUF', 'owner/name', 'main', 'folder/model.GGUF'],
    ['https://huggingface.co/owner/name', 'owner/name', 'main', null],
    ['https://huggingface.co/owner/name/', 'owner/name', 'main', null],
    ['https://huggingface.co/owner/name/tree/main', 'owner/name', 'main', null],
    ['https://huggingface.co/owner/name/blob/main/a%20b.gguf', 'owner/name', 'main', 'a b.gguf'],
    ['https://huggingface.co/owner/name/resolve/v2/f/m.gguf?download=true', 'owner/name', 'v2', 'f/m.gguf'],
  ])('%s', (text, repository, revision, path) => {
    expect(readHubAddress(text)).toEqual({ repository, revision, path })
  })

  test.each([
    '',
    'model.gguf',
    'owner/name/readme.md',
    'owner/../../etc/model.txt',
    'https://example.com/owner/name',
    'http://huggingface.co/owner/name',
    'https://huggingface.co.example.com/owner/name',
    'https://huggingface.co/owner',
    'https://huggingface.co/owner/name/resolve/main/config.json',
    'javascript:alert(1)',
    'cria-0',
  ])('nothing is made of %j', (text) => expect(readHubAddress(text)).toBeNull())
})

test('an address holds whatever a file is called, and gives the name back', () => {
  const url = hubFileUrl('owner/name', 'a folder/b#c?.gguf')
  expect(url).toBe('https://huggingface.co/owner/name/resolve/main/a%20folder/b%23c%3F.gguf')
  expect(fileNameOf(url)).toBe('b#c?.gguf')
  expect(readHubAddress(url)?.path).toBe('a folder/b#c?.gguf')
})
