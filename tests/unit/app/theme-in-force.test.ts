import { describe, expect, it } from 'vitest'
import { themeInForce } from '../../../src/app/theme-in-force.ts'

describe('themeInForce', () => {
  it.each([
    ['system', { dark: false, contrast: false }, 'light'],
    ['system', { dark: true, contrast: false }, 'dark'],
    ['system', { dark: true, contrast: true }, 'contrast-dark'],
    ['light', { dark: true, contrast: false }, 'light'],
    ['light', { dark: true, contrast: true }, 'contrast-light'],
    ['dark', { dark: false, contrast: false }, 'dark'],
    ['contrast', { dark: false, contrast: false }, 'contrast-light'],
    ['contrast', { dark: true, contrast: false }, 'contrast-dark'],
  ] as const)('%s under %j is %s', (chosen, system, theme) => {
    expect(themeInForce(chosen, system)).toBe(theme)
  })
})
