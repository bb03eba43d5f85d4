import { describe, expect, it, vi } from 'vitest'
import type { EditorCommands } from '../../../src/editor/editor-handle.ts'
import { type Key, obeyKey, switchesTab } from '../../../src/editor/key-command.ts'
import { SHORTCUTS } from '../../../src/ui/shortcuts.ts'
import { type KeyPress, spellPress } from '../../../src/ui/spell-press.ts'

const NO_KEY: Key = {
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
}

/** The commands that the editor asks for in turn at each key of a row, as long as none has anything to do: those that the row is about. */
const IN_EDITOR: Partial<Record<string, readonly (readonly string[])[]>> = {
  fill: [['fill']],
  stopOrReject: [['stop', 'reject']],
  accept: [['accept']],
  alternatives: [['previousAlternative'], ['nextAlternative']],
  suggest: [['suggest']],
  takeAll: [['acceptSuggestion all']],
  takeWord: [['acceptSuggestion word']],
  takeLine: [['acceptSuggestion line']],
  dismiss: [['dismissSuggestion']],
}

const rows = SHORTCUTS.flatMap(({ place, rows: all }) => all.map((row) => ({ place, ...row })))
const editorRows = rows.filter(({ place, does }) => !['page', 'compare', 'chat'].includes(place) && does !== 'freeTab')

describe('the sheet of keys', () => {
  it.each(editorRows)('$does in $place is what its keys do', ({ does, keys }) => {
    const asked = keys.map(({ press }) => commandsOf(press))
    const wanted = IN_EDITOR[does]
    expect(wanted, 'what the row stands for').toBeDefined()
    expect(asked.length).toBe(wanted?.length)
    for (const [i, commands] of asked.entries())
      expect(commands).toEqual(expect.arrayContaining([...(wanted?.[i] ?? [])]))
  })

  it('holds every command of the editor', () => {
    const told = editorRows.flatMap(({ keys }) => keys.flatMap(({ press }) => commandsOf(press)))
    const names = new Set(told.map((command) => command.split(' ')[0]))
    expect([...names].sort()).toEqual(Object.keys(commandSpies(() => {})).sort())
  })

  it('frees Tab by its key', () => {
    const { keys } = rows.find(({ does }) => does === 'freeTab')!
    expect(keys.every(({ press }) => switchesTab({ ...NO_KEY, ...press }))).toBe(true)
  })

  it('tells no two rows of one place by one key', () => {
    for (const { rows: inPlace } of SHORTCUTS) {
      const hints = inPlace.flatMap(({ keys }) => keys.map(({ hint }) => hint))
      expect(new Set(hints).size).toBe(hints.length)
    }
  })
})

describe('spellPress', () => {
  it.each([
    [{ key: 'Enter', ctrlKey: true }, false, 'Ctrl ↵', 'Control+Enter'],
    [{ key: 'Enter', metaKey: true }, true, '⌘ ↵', 'Meta+Enter'],
    [{ key: 'Escape' }, false, 'Esc', 'Escape'],
    [{ key: ']', code: 'BracketRight', altKey: true }, false, 'Alt ]', 'Alt+]'],
    [{ key: ']', code: 'BracketRight', altKey: true }, true, '⌥ ]', 'Alt+]'],
    [{ key: 'm', ctrlKey: true, shiftKey: true }, true, 'Ctrl ⇧ M', 'Control+Shift+M'],
    [{ key: 'ArrowRight', ctrlKey: true }, false, 'Ctrl →', 'Control+ArrowRight'],
    [{ key: '?' }, false, '?', '?'],
  ])('%j', (press, isMac, hint, keys) => {
    expect(spellPress(press, isMac)).toEqual({ hint, keys })
  })
})

/** What the editor asks for at a press, where nothing there has anything to do: each command in turn. */
function commandsOf(press: KeyPress): string[] {
  const asked: string[] = []
  obeyKey(
    { ...NO_KEY, ...press },
    commandSpies((name) => asked.push(name)),
    false,
  )
  return asked
}

function commandSpies(note: (name: string) => void): EditorCommands {
  const spy = (name: string) =>
    vi.fn((part?: string) => {
      note(part === undefined ? name : `${name} ${part}`)
      return false
    })
  return {
    fill: spy('fill'),
    stop: spy('stop'),
    accept: spy('accept'),
    reject: spy('reject'),
    nextAlternative: spy('nextAlternative'),
    previousAlternative: spy('previousAlternative'),
    suggest: spy('suggest'),
    acceptSuggestion: spy('acceptSuggestion'),
    dismissSuggestion: spy('dismissSuggestion'),
  }
}
