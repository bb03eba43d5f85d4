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

/** What is asked of a page that has a run, a fill, a suggestion, or none of them, and whether the key is used up. */
function press(key: Partial<Key>, { run = false, fill = false, suggestion = false, tabMovesFocus = false } = {}) {
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
    suggest: ask('suggest', true),
    acceptSuggestion: (part: string) => ask(`take ${part}`, suggestion)(),
    dismissSuggestion: ask('dismiss', suggestion),
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
    expect(press({ key: 'Tab' }, { suggestion: true })).toEqual([true, 'accept', 'take all'])
    expect(press({ key: 'Tab' })).toEqual([false, 'accept', 'take all'])
    expect(press({ key: 'Tab', shiftKey: true }, { fill: true })).toEqual([false])
    expect(press({ key: 'Tab' }, { fill: true, suggestion: true, tabMovesFocus: true })).toEqual([false])
  })

  test('with Control or Command the right arrow takes a word and the arrow down a line, where there is a suggestion', () => {
    expect(press({ key: 'ArrowRight', ctrlKey: true }, { suggestion: true })).toEqual([true, 'take word'])
    expect(press({ key: 'ArrowDown', metaKey: true }, { suggestion: true })).toEqual([true, 'take line'])
    expect(press({ key: 'ArrowRight', ctrlKey: true })).toEqual([false, 'take word'])
    expect(press({ key: 'ArrowRight' }, { suggestion: true })).toEqual([false])
  })

  test('Alt and the backslash, by place on the keyboard, ask for a suggestion', () => {
    expect(press({ key: '«', code: 'Backslash', altKey: true })).toEqual([true, 'suggest'])
    expect(press({ key: '\\', code: 'Backslash' })).toEqual([false])
  })

  test('Escape stops, else rejects, else takes a suggestion away, else is left to the editor', () => {
    expect(press({ key: 'Escape' }, { run: true, fill: true })).toEqual([true, 'stop'])
    expect(press({ key: 'Escape' }, { fill: true })).toEqual([true, 'stop', 'reject'])
    expect(press({ key: 'Escape' }, { suggestion: true })).toEqual([true, 'stop', 'reject', 'dismiss'])
    expect(press({ key: 'Escape' })).toEqual([false, 'stop', 'reject', 'dismiss'])
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
