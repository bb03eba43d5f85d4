import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../src/store/read-settings.ts'

describe('readSettings', () => {
  it.each([null, undefined, 'text', 7, [], {}])('gives the defaults for %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS)
  })

  it('keeps what is good, through JSON and back', () => {
    const settings: Settings = {
      theme: 'dark',
      engine: 'webgpu',
      modelId: 'cria-0',
      contextLength: 8192,
      params: { temperature: 0, topP: 0.5, topK: 40, repetitionPenalty: 1.1, seed: 4294967295, maxTokens: 1 },
      mode: 'psm',
      panels: { numbers: false, sureness: true, prompt: false, trace: false, parameters: true },
      cardRead: true,
    }
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
  })

  it('replaces field by field what is foreign or out of range', () => {
    const params = { temperature: -1, topP: 'high', topK: 2.5, repetitionPenalty: 1.2, seed: -3, maxTokens: 1e9 }
    const settings = readSettings({
      theme: 'pink',
      engine: 'cloud',
      modelId: 'file:gone with its page.gguf',
      contextLength: 1e9,
      mode: 'msp',
      params,
      panels: { numbers: 'no' },
    })
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, params: { ...DEFAULT_SETTINGS.params, repetitionPenalty: 1.2 } })
  })

  it('drops what it does not know', () => {
    expect(readSettings({ stray: 1, theme: 'light' })).not.toHaveProperty('stray')
  })
})
