import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  contrastDarkPalette,
  contrastLightPalette,
  darkPalette,
  lightPalette,
  syntaxColorOf,
} from '../../../src/editor/themes.ts'

/** WCAG 2.2, success criteria 1.4.3 and 1.4.6, for text of this size. */
const AA = 4.5
const AAA = 7

const css = readFileSync('src/ui/tokens.css', 'utf8')
const light = blockOf(':root {')

describe.each([
  ['light', lightPalette, light, AA],
  ['dark', darkPalette, blockOf(':root[data-theme="dark"] {'), AA],
  ['contrast-light', contrastLightPalette, blockOf(':root[data-theme="contrast-light"] {'), AAA],
  ['contrast-dark', contrastDarkPalette, blockOf(':root[data-theme="contrast-dark"] {'), AAA],
] as const)('the %s theme', (_, palette, block, least) => {
  const token = (name: string) => tokenOf(block, name) ?? tokenOf(light, name) ?? 'absent'

  test.each(['sheet', 'ink', 'soft', 'line', 'focus', 'bad'] as const)('has the page’s %s', (name) => {
    expect(palette[name]).toBe(token(name))
  })

  test.each(['ink', 'soft', 'keyword', 'string', 'comment', 'number', 'type', 'bad'] as const)(
    '%s can be read on the sheet, on a fill, on a selection and on a match',
    (name) => {
      for (const ground of [palette.sheet, token('model'), palette.selection, palette.match]) {
        expect(contrast(palette[name], ground), `${palette[name]} on ${ground}`).toBeGreaterThanOrEqual(least)
      }
    },
  )

  test('a chip can be read', () => {
    expect(contrast(token('hole-edge'), token('hole'))).toBeGreaterThanOrEqual(AA)
  })

  test.each(['ink', 'soft', 'bad'])('%s can be read on paper and sheet', (name) => {
    for (const ground of ['paper', 'sheet']) {
      expect(contrast(token(name), token(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(least)
    }
  })

  test('what is pressed can be read', () => {
    expect(contrast(token('ink'), token('fill'))).toBeGreaterThanOrEqual(AA)
  })

  test.each(['control-line', 'focus', 'variant-base', 'variant-python', 'variant-instruct'])(
    '%s stands out from what is around it',
    (name) => {
      for (const ground of ['paper', 'sheet']) {
        expect(contrast(token(name), token(ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(3)
      }
    },
  )

  test.each(['sure', 'likely', 'open', 'unlikely'])('%s stands out from what the model wrote', (name) => {
    expect(contrast(token(name), token('model'))).toBeGreaterThanOrEqual(3)
  })
})

/** What stands in the braces behind a selector. */
function blockOf(selector: string): string {
  const start = css.indexOf(selector)
  return css.slice(start, css.indexOf('}', start))
}

function tokenOf(block: string, name: string): string | undefined {
  return block.match(new RegExp(`--${name}: (#[0-9a-f]{6});`))?.[1]
}

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

test.each([
  ['keyword.flow.python', 'keyword'],
  ['string.escape', 'string'],
  ['comment', 'comment'],
  ['identifier.python', 'ink'],
  ['', 'ink'],
  ['constructor', 'ink'],
  ['typeParameter', 'ink'],
])('a token of type %j has the colour %s', (type, color) => {
  expect(syntaxColorOf(type)).toBe(color)
})
