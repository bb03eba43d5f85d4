import { describe, expect, test } from 'vitest'
import type { GgufValue } from '../../../src/gguf/gguf-file.ts'
import { ModelFormatError } from '../../../src/lib/errors.ts'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import { createStreamDecoder } from '../../../src/tokenizer/stream-decoder.ts'
import { codeLlamaMetadata } from '../../oracles/llama-vocabulary.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'

const tokenizer = loadTokenizer(codeLlamaMetadata())

describe('the golden ids of Code Llama', () => {
  test('a prefix keeps its leading mark, a suffix has none', () => {
    const prefix = 'def remove_non_ascii(s: str) -> str:\n    """ '
    expect(tokenizer.encode(prefix).join(' ')).toBe(
      '822 3349 29918 5464 29918 294 18869 29898 29879 29901 851 29897 1599 851 29901 13 1678 9995 29871',
    )
    expect(tokenizer.encodeInfill('\n    return result\n')).toEqual([13, 1678, 736, 1121, 13])
  })

  test('a tag of Instruct is made of ordinary tokens', () => {
    expect(tokenizer.encode('[/INST]')).toEqual([518, 29914, 25580, 29962])
    expect(tokenizer.encodeInfill('[/INST]')).toEqual([29961, 29914, 25580, 29962])
  })

  test('the four specials are found by their pieces', () => {
    expect(tokenizer.specials).toEqual({
      bos: 1,
      eos: 2,
      infill: { prefix: 32007, suffix: 32008, middle: 32009, eot: 32010 },
    })
  })
})

describe('text stays text', () => {
  const spellings = [
    '<s>',
    '</s>',
    '<unk>',
    ' <PRE>',
    '▁<PRE>',
    ' <SUF>',
    ' <MID>',
    ' <EOT>',
    '<EOT>',
    '<0x41>',
    '<0x0A>',
  ]
  test.each(spellings)('%s gives no special token and comes back as it was', (spelling) => {
    const { bos, eos, infill } = tokenizer.specials
    const special = new Set([0, bos, eos, ...Object.values(infill!)])
    const ids = [...tokenizer.encode(`x${spelling}y`), ...tokenizer.encodeInfill(spelling)]
    expect(ids.filter((id) => special.has(id))).toEqual([])
    expect(textOf(tokenizer.encodeInfill(spelling))).toBe(spelling.replaceAll('▁', ' '))
  })

  test('a byte token stands for its byte, a special one for nothing', () => {
    expect([...tokenizer.bytes(3 + 0xe3)]).toEqual([0xe3])
    expect(tokenizer.bytes(tokenizer.specials.bos)).toHaveLength(0)
    expect(tokenizer.bytes(tokenizer.specials.infill!.eot)).toHaveLength(0)
    expect(tokenizer.bytes(-1)).toHaveLength(0)
    expect(tokenizer.piece(32010)).toBe('▁<EOT>')
  })
})

describe('edges', () => {
  test('empty text gives no ids', () => {
    expect(tokenizer.encode('')).toEqual([])
    expect(tokenizer.encodeInfill('')).toEqual([])
  })

  test('a lone surrogate becomes the bytes of U+FFFD', () => {
    expect(tokenizer.encodeInfill('\ud800')).toEqual([3 + 0xef, 3 + 0xbf, 3 + 0xbd])
  })

  test('a megabyte is encoded in seconds, with and without line breaks', () => {
    const line = 'def f(x): return [y * 2 for y in range(x) if y % 3 == 0]  # 二倍にする\n'
    const text = line.repeat(Math.ceil(1e6 / line.length))
    for (const sample of [text, text.replaceAll('\n', ' ')]) {
      const started = cpuMilliseconds()
      const ids = tokenizer.encodeInfill(sample)
      expect(cpuMilliseconds() - started).toBeLessThan(5_000)
      expect(textOf(ids)).toBe(sample)
    }
  }, 60_000)
})

describe('a vocabulary from a file is not trusted', () => {
  const broken: [string, string, GgufValue | undefined][] = [
    ['another kind', 'tokenizer.ggml.model', 'gpt2'],
    ['no kind', 'tokenizer.ggml.model', undefined],
    ['no pieces', 'tokenizer.ggml.tokens', undefined],
    ['an empty vocabulary', 'tokenizer.ggml.tokens', []],
    ['too many pieces', 'tokenizer.ggml.tokens', Array.from({ length: 300_001 }, () => 'x')],
    ['scores of another length', 'tokenizer.ggml.scores', new Float32Array(3)],
    ['types that are text', 'tokenizer.ggml.token_type', 'normal'],
    ['an id outside the vocabulary', 'tokenizer.ggml.bos_token_id', 32_016],
    ['an id that is no integer', 'tokenizer.ggml.eos_token_id', 1.5],
    ['no leading space', 'tokenizer.ggml.add_space_prefix', false],
    ['no byte tokens', 'tokenizer.ggml.token_type', new Int32Array(32_016).fill(1)],
  ]
  test.each(broken)('%s', (_, key, value) => {
    const metadata = codeLlamaMetadata()
    if (value === undefined) metadata.delete(key)
    else metadata.set(key, value)
    expect(() => loadTokenizer(metadata)).toThrow(ModelFormatError)
  })

  test('ids in the metadata come before the spelling', () => {
    const metadata = codeLlamaMetadata().set('tokenizer.ggml.eot_token_id', 32_011)
    expect(loadTokenizer(metadata).specials.infill?.eot).toBe(32_011)
  })

  test('a vocabulary with three of the four specials cannot infill', () => {
    const metadata = codeLlamaMetadata()
    const pieces = metadata.get('tokenizer.ggml.tokens') as string[]
    pieces[32_008] = '▁<other>'
    expect(loadTokenizer(metadata).specials.infill).toBeNull()
  })
})

function textOf(ids: readonly number[]): string {
  const decoder = createStreamDecoder(tokenizer, { stripLeadingSpace: false })
  return ids.map((id) => decoder.push(id)).join('') + decoder.flush()
}
