import { describe, expect, it } from 'vitest'
import { followFontSize, setFontSize } from '../../../src/editor/font-size.ts'

describe('the size of the editors’ text', () => {
  it('is told to editors of now and kept for those to come, lines in proportion', () => {
    const told: unknown[] = []
    const options = followFontSize((changed) => told.push(changed))
    expect(options()).toEqual({ fontSize: 14, lineHeight: 22 })
    setFontSize(21)
    expect(told).toEqual([{ fontSize: 21, lineHeight: 33 }])
    expect(options()).toEqual({ fontSize: 21, lineHeight: 33 })
  })
})
