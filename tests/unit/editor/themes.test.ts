import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { darkPalette, lightPalette } from '../../../src/editor/themes.ts'

/** WCAG 2.2, success criterion 1.4.3, for text of this size. */
const AA = 4.5

const css = readFileSync('src/ui/tokens.css', 'utf8')
const blocks = { light: css.slice(css.indexOf(':root {')), dark: css.slice(css.indexOf('data-theme="dark"]')) }

describe.each([
  ['light', lightPalette, blocks.light],
  ['dark', darkPalette, blocks.dark],
] as const)('the %s theme', (_, palette, block) => {
  const token = (name: string) => block.match(new RegExp(`--${name}: (#[0-9a-f]{6});`))?.[1] ?? 'absent'

  test.each(['sheet', 'ink', 'soft', 'line', 'focus', 'bad'] as const)('has the page’s %s', (name) => {
    expect(palette[name]).toBe(token(name))
  })

  test.each(['ink', 'soft', 'keyword', 'string', 'comment', 'number', 'type', 'bad'] as const)(
    '%s can be read on the sheet, on a fill, on a selection and on a match',
    (name) => {
      for (const ground of [palette.sheet, token('model'), palette.selection, palette.match]) {
        expect(contrast(palette[name], ground), `${palette[name]} on ${ground}`).toBeGreaterThanOrEqual(AA)
      }
    },
  )

  test('a chip can be read', () => {
    expect(contrast(token('hole-edge'), token('hole'))).toBeGreaterThanOrEqual(AA)
  })
})

/** WCAG 2.2, definition of contrast ratio. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(color: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
