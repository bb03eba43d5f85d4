import { expect, test } from 'vitest'
import { pieceAt } from '../../../src/lib/piece-table.ts'
import { listPieces } from '../../../src/tokenizer/list-pieces.ts'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import { codeLlamaMetadata } from '../../oracles/llama-vocabulary.ts'

const tokenizer = loadTokenizer(codeLlamaMetadata())
const table = listPieces(tokenizer)
const textAt = (id: number) => new TextDecoder().decode(pieceAt(table, id).bytes)

test('the table holds the bytes of every id of Code Llama', () => {
  const others: number[] = []
  for (let id = 0; id < tokenizer.vocabSize; id++) {
    if (Buffer.compare(pieceAt(table, id).bytes, tokenizer.bytes(id)) !== 0) others.push(id)
  }
  expect(others).toEqual([])
  expect(table.ends).toHaveLength(32_016)
})

test('special tokens have names and no bytes, all others bytes and no name', () => {
  const names = [1, 2, 32_007, 32_008, 32_009, 32_010, 0].map((id) => pieceAt(table, id).name)
  expect(names).toEqual(['BOS', 'EOS', 'PRE', 'SUF', 'MID', 'EOT', '<unk>'])
  expect(pieceAt(table, 822)).toEqual({ bytes: new TextEncoder().encode(' def'), name: null })
  expect(textAt(13)).toBe('\n')
  expect([...pieceAt(table, 3 + 0xe2).bytes]).toEqual([0xe2])
})

test('an id beyond the table is named by its number, a long name is cut', () => {
  expect(pieceAt(table, 99_999)).toEqual({ bytes: new Uint8Array(0), name: '#99999' })
  expect(pieceAt(table, -1).name).toBe('#-1')
  const long = { ...tokenizer, vocabSize: 1, bytes: () => new Uint8Array(0), piece: () => 'x'.repeat(1e6) }
  expect(pieceAt(listPieces(long), 0).name).toHaveLength(40)
})
