import { describe, expect, test } from 'vitest'
import { type Key, obeyKey, switchesTab } from '../../../src/editor/key-command.ts'

const NO_KEY: Key = {
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
}

/** What is asked of a page that has a run, a fill, both or neither, and whether the key is used up. */
function press(key: Partial<Key>, { run = false, fill = false, tabMovesFocus = false } = {}) {
  const asked: string[] = []
  const ask = (name: string, has: boolean) => () => {
    asked.push(name)
    return has
  }
  const commands = {
    fill: ask('fill', true),
    stop: ask('stop', run),
    accept: ask('accept', fill),
    reject: ask('reject', fill),
    nextAlternative: ask('next', fill),
    previousAlternative: ask('previous', fill),
  }
  return [obeyKey({ ...NO_KEY, ...key }, commands, tabMovesFocus), ...asked]
}

describe('keys', () => {
  test.each([
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }],
    ['Command+Enter', { key: 'Enter', metaKey: true }],
  ])('%s fills', (_, key) => {
    expect(press(key)).toEqual([true, 'fill'])
  })

  test('Tab accepts where there is something to accept', () => {
    expect(press({ key: 'Tab' }, { fill: true })).toEqual([true, 'accept'])
    expect(press({ key: 'Tab' })).toEqual([false, 'accept'])
    expect(press({ key: 'Tab', shiftKey: true }, { fill: true })).toEqual([false])
    expect(press({ key: 'Tab' }, { fill: true, tabMovesFocus: true })).toEqual([false])
  })

  test('Escape stops, else rejects, else is left to the editor', () => {
    expect(press({ key: 'Escape' }, { run: true, fill: true })).toEqual([true, 'stop'])
    expect(press({ key: 'Escape' }, { fill: true })).toEqual([true, 'stop', 'reject'])
    expect(press({ key: 'Escape' })).toEqual([false, 'stop', 'reject'])
  })

  test('Alt and a bracket turn the answers, by place on the keyboard; AltGr writes', () => {
    expect(press({ key: '‘', code: 'BracketRight', altKey: true }, { fill: true })).toEqual([true, 'next'])
    expect(press({ key: '“', code: 'BracketLeft', altKey: true }, { fill: true })).toEqual([true, 'previous'])
    expect(press({ key: ']', code: 'BracketRight', altKey: true, ctrlKey: true }, { fill: true })).toEqual([false])
  })

  test('nothing is asked while an input method composes', () => {
    expect(press({ key: 'Enter', ctrlKey: true, isComposing: true })).toEqual([false])
  })

  test('Ctrl+M, on a Mac Ctrl+Shift+M, switches what Tab does', () => {
    expect(switchesTab({ ...NO_KEY, key: 'm', ctrlKey: true })).toBe(true)
    expect(switchesTab({ ...NO_KEY, key: 'M', ctrlKey: true, shiftKey: true })).toBe(true)
    expect(switchesTab({ ...NO_KEY, key: 'm', metaKey: true })).toBe(false)
    expect(switchesTab({ ...NO_KEY, key: 'm' })).toBe(false)
  })
})
