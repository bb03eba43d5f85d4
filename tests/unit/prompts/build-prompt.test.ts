import { describe, expect, test } from 'vitest'
import { CannotInfillError, ContextTooSmallError } from '../../../src/lib/errors.ts'
import { buildPrompt } from '../../../src/prompts/build-prompt.ts'
import type { InfillMode, Prompt } from '../../../src/prompts/prompt.ts'
import { loadTokenizer } from '../../../src/tokenizer/load-tokenizer.ts'
import type { Tokenizer } from '../../../src/tokenizer/tokenizer.ts'
import { codeLlamaMetadata } from '../../oracles/llama-vocabulary.ts'
import { cpuMilliseconds } from '../cpu-milliseconds.ts'

const tokenizer = loadTokenizer(codeLlamaMetadata())
const [BOS, PRE, SUF, MID] = [1, 32007, 32008, 32009]
const ROOMY = { contextLength: 4096, maxTokens: 256, modelName: 'Code Llama' }

function infill(mode: InfillMode, prefix: string, suffix: string, contextLength = 4096, maxTokens = 256): Prompt {
  return buildPrompt({ type: 'infill', mode, prefix, suffix }, tokenizer, { ...ROOMY, contextLength, maxTokens })
}

/** The two texts inside a PSM prompt, as text again. */
function textsOf({ ids }: Prompt): { prefix: string; suffix: string } {
  const suf = ids.indexOf(SUF)
  return { prefix: textOf(ids.slice(2, suf)).slice(1), suffix: textOf(ids.slice(suf + 1, -1)) }
}

function textOf(ids: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(ids.flatMap((id) => [...tokenizer.bytes(id)])))
}

describe('the golden prompts', () => {
  const prefix = 'def remove_non_ascii(s: str) -> str:\n    """ '
  const suffix = '\n    return result\n'
  const prefixIds = [
    822, 3349, 29918, 5464, 29918, 294, 18869, 29898, 29879, 29901, 851, 29897, 1599, 851, 29901, 13, 1678, 9995, 29871,
  ]
  const suffixIds = [13, 1678, 736, 1121, 13]

  test('prefix, suffix, middle', () => {
    expect(infill('psm', prefix, suffix)).toEqual({
      ids: [BOS, PRE, ...prefixIds, SUF, ...suffixIds, MID],
      cut: { prefixLines: 0, suffixLines: 0 },
    })
  })

  test('suffix, prefix, middle', () => {
    expect(infill('spm', prefix, suffix).ids).toEqual([BOS, PRE, SUF, ...suffixIds, MID, ...prefixIds])
  })

  test('completion', () => {
    expect(buildPrompt({ type: 'completion', prefix }, tokenizer, ROOMY).ids).toEqual([BOS, ...prefixIds])
  })

  test('windows line ends read the same', () => {
    const windows = infill('psm', prefix.replaceAll('\n', '\r\n'), suffix.replaceAll('\n', '\r\n'))
    expect(windows.ids).toEqual([BOS, PRE, ...prefixIds, SUF, ...suffixIds, MID])
  })

  test('nothing around the hole', () => {
    expect(infill('psm', '', '').ids).toEqual([BOS, PRE, SUF, MID])
    expect(infill('spm', '', '').ids).toEqual([BOS, PRE, SUF, MID])
    expect(buildPrompt({ type: 'completion', prefix: '' }, tokenizer, ROOMY).ids).toEqual([BOS])
  })
})

test('special tokens in the code stay text', () => {
  const text = '<s> <PRE> <SUF> <MID> <EOT> </s> ▁<PRE>$&$1\n'
  const { ids } = infill('psm', text, text)
  expect(ids.filter((id) => [1, 2, 32007, 32008, 32009, 32010].includes(id))).toEqual([BOS, PRE, SUF, MID])
  expect(textsOf({ ids, cut: { prefixLines: 0, suffixLines: 0 } })).toEqual({
    prefix: text.replace('▁', ' '),
    suffix: text.replace('▁', ' '),
  })
})

test('a model without the four tokens cannot infill, but completes', () => {
  const plain: Tokenizer = { ...tokenizer, specials: { ...tokenizer.specials, infill: null } }
  const ask = () => buildPrompt({ type: 'infill', mode: 'psm', prefix: 'a', suffix: 'b' }, plain, ROOMY)
  expect(ask).toThrow(CannotInfillError)
  expect(ask).toThrow(expect.objectContaining({ failure: { code: 'cannot-infill', model: 'Code Llama' } }))
  expect(buildPrompt({ type: 'completion', prefix: 'a' }, plain, ROOMY).ids).toHaveLength(2)
})

describe('the budget', () => {
  const lines = (count: number, name: string) => Array.from({ length: count }, (_, i) => `${name}_${i} = ${i}\n`)
  const before = lines(400, 'before')
  const after = lines(400, 'after')

  test('whole lines far from the hole go first, about 3 to 1', () => {
    const prompt = infill('psm', `${before.join('')}x = `, `  # end\n${after.join('')}`, 1024, 256)
    expect(prompt.ids.length).toBeLessThanOrEqual(768)
    expect(prompt.ids.length).toBeGreaterThan(768 - 40)
    const { prefix, suffix } = textsOf(prompt)
    const { prefixLines, suffixLines } = prompt.cut
    expect(prefix).toBe(`${before.slice(prefixLines).join('')}x = `)
    expect(suffix).toBe(`  # end\n${after.slice(0, 400 - suffixLines).join('')}`)
    const share = prompt.ids.indexOf(SUF) / prompt.ids.length
    expect(share).toBeGreaterThan(0.7)
    expect(share).toBeLessThan(0.8)
  })

  test.each(['psm', 'spm'] as const)(
    'in all 16,384 positions of the family, around a hole deep in a long file: %s',
    (mode) => {
      const many = (name: string) => lines(4000, name)
      const [above, below] = [many('above'), many('below')]
      const { ids, cut } = infill(mode, `${above.join('')}x = `, `  # end\n${below.join('')}`, 16_384)
      const room = 16_384 - 256
      expect(ids.length).toBeLessThanOrEqual(room)
      expect(ids.length).toBeGreaterThan(room - 40)
      const [suf, mid] = [ids.indexOf(SUF), ids.indexOf(MID)]
      const prefixIds = mode === 'psm' ? ids.slice(2, suf) : ids.slice(mid + 1)
      const suffixIds = ids.slice(suf + 1, mode === 'psm' ? -1 : mid)
      expect(textOf(prefixIds).slice(1)).toBe(`${above.slice(cut.prefixLines).join('')}x = `)
      expect(textOf(suffixIds)).toBe(`  # end\n${below.slice(0, 4000 - cut.suffixLines).join('')}`)
      expect(prefixIds.length / ids.length).toBeGreaterThan(0.74)
      expect(prefixIds.length / ids.length).toBeLessThan(0.76)
    },
  )

  test('both modes keep the same text', () => {
    const [psm, spm] = (['psm', 'spm'] as const).map((mode) => infill(mode, before.join(''), after.join(''), 1024))
    expect(psm!.cut).toEqual(spm!.cut)
    expect([...psm!.ids].sort()).toEqual([...spm!.ids].sort())
    expect(spm!.ids.slice(0, 3)).toEqual([BOS, PRE, SUF])
    expect(spm!.ids).toContain(MID)
  })

  test('a short side leaves its share to the other', () => {
    const longPrefix = infill('psm', before.join(''), 'end\n', 1024)
    expect(longPrefix.cut.suffixLines).toBe(0)
    expect(longPrefix.ids.length).toBeGreaterThan(768 - 15)
    const longSuffix = infill('psm', 'x\n', after.join(''), 1024)
    expect(longSuffix.cut.prefixLines).toBe(0)
    expect(longSuffix.ids.length).toBeGreaterThan(768 - 15)
  })

  test('what fits exactly is not cut, one token less cuts a line', () => {
    const prefix = before.slice(0, 20).join('')
    const suffix = after.slice(0, 20).join('')
    const whole = infill('psm', prefix, suffix).ids.length
    expect(infill('psm', prefix, suffix, whole + 10, 10).cut).toEqual({ prefixLines: 0, suffixLines: 0 })
    const cut = infill('psm', prefix, suffix, whole + 9, 10).cut
    expect(cut.prefixLines + cut.suffixLines).toBe(1)
  })

  test.each(['def f(): return [y for y in range(10)]; ', '日本語🦙', '\ud83d🦙', 'x'])(
    'a line of only %j is cut inside',
    (part) => {
      const long = part.repeat(3000)
      const prompt = infill('psm', `first\n${long}`, `${long}\nlast\n`, 256, 64)
      expect(prompt.ids.length).toBeLessThanOrEqual(192)
      expect(prompt.ids.length).toBeGreaterThan(192 - 12)
      expect(prompt.cut).toEqual({ prefixLines: 2, suffixLines: 2 })
      const { prefix, suffix } = textsOf(prompt)
      const asRead = long.replaceAll('\ud83d🦙', '\ufffd🦙')
      expect(asRead.endsWith(prefix)).toBe(true)
      expect(asRead.startsWith(suffix)).toBe(true)
      expect(prefix.length).toBeGreaterThan(suffix.length)
    },
  )

  test('the answer reserves half of the context at most', () => {
    const prompt = infill('psm', before.join(''), '', 512, 100_000)
    expect(prompt.ids.length).toBeLessThanOrEqual(256)
    expect(prompt.ids.length).toBeGreaterThan(256 - 15)
  })

  test('a context without room for a single token of text', () => {
    expect(infill('psm', '', '', 8, 4).ids).toHaveLength(4)
    expect(() => infill('psm', 'x', '', 8, 4)).toThrow(ContextTooSmallError)
    expect(() => infill('psm', '', '', 6, 6)).toThrow(
      expect.objectContaining({ failure: { code: 'context-too-small', promptTokens: 4, contextLength: 6 } }),
    )
    expect(infill('psm', 'x', '', 10, 5).ids).toHaveLength(5)
  })

  test('a megabyte on both sides, in lines or in one, takes little more than its context', () => {
    const megabyte = 'value = compute(value, 42)  # 計算\n'.repeat(32_000)
    const started = cpuMilliseconds()
    for (const text of [megabyte, megabyte.replaceAll('\n', ' '), '\n'.repeat(1e6)]) {
      const { ids } = infill('psm', text, text, 2048)
      expect(ids.length).toBeLessThanOrEqual(2048 - 256)
      expect(ids.length).toBeGreaterThan(2048 - 256 - 40)
    }
    expect(cpuMilliseconds() - started).toBeLessThan(4000)
  }, 30_000)
})

test('at every size the prompt fits, frame and all, and holds what touches the hole', () => {
  const prefix = ['def f(a, b):', '    total = 0  ', '', '\t# タブ', '    return a', 'x'.repeat(300), 'z'].join('\n')
  const suffix = ['', 'print(f(1, 2))', '', `${'é'.repeat(50)}`, 'done'].join('\n')
  for (let contextLength = 10; contextLength <= 400; contextLength += 3) {
    const { ids } = infill('psm', prefix, suffix, contextLength, 5)
    expect(ids.length).toBeLessThanOrEqual(contextLength - 5)
    expect(ids.slice(0, 2)).toEqual([BOS, PRE])
    expect(ids.filter((id) => id === SUF || id === MID)).toEqual([SUF, MID])
    const { prefix: seenBefore, suffix: seenAfter } = textsOf({ ids, cut: { prefixLines: 0, suffixLines: 0 } })
    expect(prefix.endsWith(seenBefore)).toBe(true)
    expect(suffix.startsWith(seenAfter)).toBe(true)
  }
})
