import { beforeEach, describe, expect, it, vi } from 'vitest'
import { stubStorage } from './other-tab.ts'

const tabs = stubStorage()
const { stored } = tabs

/** The store reads what is stored when its module is evaluated. */
async function freshStore() {
  vi.resetModules()
  return (await import('../../../src/store/settings.ts')).useSettings
}

beforeEach(() => stored.clear())

describe('the settings store', () => {
  it('keeps a change for the next visit, with the version and without the actions', async () => {
    const first = await freshStore()
    first.getState().paramChanged('seed', 7)
    first.getState().themeChosen('dark')
    const written = JSON.parse(stored.get('settings') ?? '')
    expect(written.version).toBe(1)
    expect(Object.keys(written.state).sort()).toEqual([
      'cardRead',
      'contextLength',
      'defaultParams',
      'engine',
      'fontSize',
      'mode',
      'modelId',
      'panels',
      'params',
      'suggestions',
      'theme',
      'threads',
    ])
    const second = await freshStore()
    expect(second.getState().params.seed).toBe(7)
    expect(second.getState().theme).toBe('dark')
  })

  it('goes back to the person’s own defaults, and a parameter at its default follows it', async () => {
    const store = await freshStore()
    store.getState().paramChanged('topK', 5)
    store.getState().defaultParamChanged('temperature', 0.5)
    store.getState().defaultParamChanged('topK', 7)
    expect(store.getState().params).toMatchObject({ temperature: 0.5, topK: 5 })
    store.getState().paramsReset()
    expect(store.getState().params).toMatchObject({ temperature: 0.5, topK: 7 })
  })

  it('reads what an unknown version left, as far as it is good', async () => {
    stored.set('settings', JSON.stringify({ version: 0, state: { theme: 'dark', params: { seed: 'x', topK: 5 } } }))
    const { theme, params } = (await freshStore()).getState()
    expect({ theme, seed: params.seed, topK: params.topK }).toEqual({ theme: 'dark', seed: 42, topK: 5 })
  })

  it('undoes nothing that another tab has changed, and goes on with its own', async () => {
    const store = await freshStore()
    store.getState().modeChosen('psm')
    tabs.writeElsewhere('settings', () => ({ theme: 'dark', fontSize: 18 }))
    for (const size of [19, 20]) store.getState().fontSizeChosen(size)
    expect(store.getState()).toMatchObject({ theme: 'system', mode: 'psm' })
    expect((await freshStore()).getState()).toMatchObject({ theme: 'dark', fontSize: 20, mode: 'psm' })
  })

  it('writes all of its own where another version of the page has written', async () => {
    const store = await freshStore()
    store.getState().modeChosen('psm')
    tabs.writeElsewhere('settings', () => ({ theme: 'dark', more: 1 }), 7)
    store.getState().fontSizeChosen(20)
    expect(JSON.parse(stored.get('settings') ?? '')).toMatchObject({
      version: 1,
      state: { theme: 'system', fontSize: 20 },
    })
    expect(stored.get('settings')).not.toContain('more')
  })

  it('writes what was refused for want of room with the next change', async () => {
    const store = await freshStore()
    store.getState().modeChosen('psm')
    const noRoom = vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new Error('full')
    })
    store.getState().themeChosen('light')
    noRoom.mockRestore()
    store.getState().fontSizeChosen(20)
    expect((await freshStore()).getState()).toMatchObject({ theme: 'light', fontSize: 20, mode: 'psm' })
  })

  it('chooses the default model where the stored one is none', async () => {
    stored.set('settings', JSON.stringify({ version: 1, state: { modelId: 'unheard-of' } }))
    expect((await freshStore()).getState().modelId).toBe('cria-0')
  })

  it('goes on with defaults where the stored text is broken', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    stored.set('settings', '{"version":1,"state":')
    const store = await freshStore()
    expect(store.getState().theme).toBe('system')
    store.getState().themeChosen('light')
    expect(store.getState().theme).toBe('light')
  })

  it('lasts as long as the page where storage is refused', async () => {
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new Error('denied')
      },
      setItem() {
        throw new Error('denied')
      },
    })
    const store = await freshStore()
    store.getState().paramChanged('topK', 3)
    expect(store.getState().params.topK).toBe(3)
  })
})
