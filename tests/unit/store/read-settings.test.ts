import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../src/store/read-settings.ts'

describe('readSettings', () => {
  it.each([null, undefined, 'text', 7, [], {}])('gives the defaults for %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS)
  })

  it('keeps what is good, through JSON and back', () => {
    const settings: Settings = {
      theme: 'contrast',
      fontSize: 18,
      engine: 'webgpu',
      threads: 3,
      modelId: 'cria-0',
      contextLength: 8192,
      params: { temperature: 0, topP: 0.5, topK: 40, repetitionPenalty: 1.1, seed: 4294967295, maxTokens: 1 },
      defaultParams: { temperature: 0.3, topP: 1, topK: 0, repetitionPenalty: 1, seed: 1, maxTokens: 64 },
      mode: 'psm',
      panels: { numbers: false, sureness: true, prompt: false, trace: false, suggestion: true, parameters: true },
      suggestions: { small: false, large: true },
      cardRead: true,
    }
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
  })

  it('replaces field by field what is foreign or out of range', () => {
    const params = { temperature: -1, topP: 'high', topK: 2.5, repetitionPenalty: 1.2, seed: -3, maxTokens: 1e9 }
    const settings = readSettings({
      theme: 'pink',
      fontSize: 400,
      engine: 'cloud',
      threads: 1.5,
      modelId: 'file:gone with its page.gguf',
      contextLength: 1e9,
      mode: 'msp',
      params,
      defaultParams: 'mine',
      panels: { numbers: 'no' },
    })
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, params: { ...DEFAULT_SETTINGS.params, repetitionPenalty: 1.2 } })
  })

  it('takes over all that the page stored before it had sizes, threads, defaults and suggestions', () => {
    const before = {
      theme: 'dark',
      engine: 'simd',
      modelId: 'cria-python',
      contextLength: 4096,
      params: { temperature: 0.7, topP: 0.5, topK: 9, repetitionPenalty: 1.5, seed: 7, maxTokens: 99 },
      mode: 'spm',
      panels: { numbers: true, sureness: false, prompt: true, trace: false, parameters: false },
      cardRead: true,
    }
    const { fontSize, threads, defaultParams, suggestions, panels } = DEFAULT_SETTINGS
    expect(readSettings(before)).toEqual({
      ...before,
      ...{ fontSize, threads, defaultParams, suggestions },
      panels: { ...panels, ...before.panels },
    })
  })

  it('drops what it does not know', () => {
    expect(readSettings({ stray: 1, theme: 'light' })).not.toHaveProperty('stray')
  })
})
