import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findHoles, surround } from '../../../src/lib/holes.ts'

const markersIn = (text: string) => findHoles(text).map(({ start, end }) => text.slice(start, end))

describe('findHoles', () => {
  test.each([
    ['', []],
    ['no hole', []],
    ['a<FILL_ME>b', ['<FILL_ME>']],
    ['a<FILL>b<FILL_ME>', ['<FILL>', '<FILL_ME>']],
    ['<FILL><FILL>', ['<FILL>', '<FILL>']],
    ['s = "<FILL_ME>"  # <FILL>', ['<FILL_ME>', '<FILL>']],
    ['\\<FILL_ME> and \\<FILL>', []],
    ['\\\\<FILL>', []],
    ['<fill_me> <FILL_M> <FILL_ME', []],
    ['日本🦙<FILL>🦙', ['<FILL>']],
  ])('%j', (text, markers) => {
    expect(markersIn(text)).toEqual(markers)
  })

  test('places count UTF-16 units', () => {
    expect(findHoles('🦙<FILL>')).toEqual([{ start: 2, end: 8 }])
  })
})

describe('surround', () => {
  test('other markers are gone, escaped ones are text', () => {
    const text = 'a<FILL>b \\<FILL_ME> <FILL_ME> c<FILL> \\<FILL> d'
    const [, hole] = findHoles(text)
    expect(surround(text, hole!.start, hole!.end)).toEqual({ prefix: 'ab <FILL_ME> ', suffix: ' c <FILL> d' })
  })

  test('a cursor is a hole of no width', () => {
    expect(surround('ab', 1, 1)).toEqual({ prefix: 'a', suffix: 'b' })
  })

  test('a dollar sign in the code is no pattern', () => {
    expect(surround('$& $1 <FILL> $$', 6, 12)).toEqual({ prefix: '$& $1 ', suffix: ' $$' })
  })
})

/** Text of every kind, often with markers, parts of markers and backslashes. */
const code = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('<FILL_ME>', '<FILL>', '\\', '<FILL', '_ME>', '\n')))
  .map((parts) => parts.join(''))

describe('nothing is lost', () => {
  test('text, fill and text are the document with the hole filled', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('<FILL_ME>', '<FILL>'), code, code, (before, marker, after, fill) => {
        const document = `${before}\n${marker}${after}`
        const hole = findHoles(document).find(({ start }) => start === before.length + 1)
        expect(hole).toEqual({ start: before.length + 1, end: before.length + 1 + marker.length })
        const filled = document.slice(0, hole!.start) + fill + document.slice(hole!.end)
        expect(filled).toBe(`${before}\n${fill}${after}`)
      }),
    )
  })

  test('the model sees every character but the markers', () => {
    const plain = fc.string({ unit: 'binary' }).filter((text) => !/[<\\]/.test(text))
    fc.assert(
      fc.property(fc.array(plain, { minLength: 2, maxLength: 6 }), fc.nat(), fc.string(), (texts, pick, fill) => {
        const document = texts.join('<FILL_ME>')
        const holes = findHoles(document)
        expect(holes).toHaveLength(texts.length - 1)
        const chosen = pick % holes.length
        const { prefix, suffix } = surround(document, holes[chosen]!.start, holes[chosen]!.end)
        expect(prefix).toBe(texts.slice(0, chosen + 1).join(''))
        expect(suffix).toBe(texts.slice(chosen + 1).join(''))
        expect(prefix + fill + suffix).toBe(texts.map((text, i) => (i === chosen ? text + fill : text)).join(''))
      }),
    )
  })

  test('escaping a marker brings exactly that text to the model', () => {
    fc.assert(
      fc.property(fc.constantFrom('<FILL_ME>', '<FILL>'), (marker) => {
        expect(surround(`a \\${marker} b<FILL>`, 0, 0).suffix).toBe(`a ${marker} b`)
      }),
    )
  })

  test('holes never overlap and stand in order', () => {
    fc.assert(
      fc.property(code, (text) => {
        let end = 0
        for (const hole of findHoles(text)) {
          expect(hole.start).toBeGreaterThanOrEqual(end)
          end = hole.end
        }
      }),
    )
  })
})
