import { describe, expect, it } from 'vitest'
import { readRoute } from '../../../src/app/route.ts'

const SCREENS = ['playground', 'compare', 'about'] as const

describe('the screen of an address', () => {
  it.each([
    ['', 'playground', null],
    ['#', 'playground', null],
    ['#/', 'playground', null],
    ['#/compare', 'compare', null],
    ['#/compare/', 'compare', null],
    ['#/compare/1.abc-_', 'compare', '1.abc-_'],
    ['#/about/1.a/b', 'about', '1.a/b'],
    ['#/nowhere', 'playground', null],
    ['#/nowhere/1.abc', 'playground', '1.abc'],
    ['#compare', 'playground', null],
    ['#/Compare', 'playground', null],
    ['#/__proto__', 'playground', null],
    ['#/playground/javascript:alert(1)', 'playground', 'javascript:alert(1)'],
    ['#/playground/a\nb', 'playground', 'a\nb'],
  ] as const)('%j is %s', (hash, screen, link) => {
    expect(readRoute(hash, SCREENS)).toEqual({ screen, link })
  })
})
