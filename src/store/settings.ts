import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { SamplingParams } from '../generation/run-event.ts'
import type { InfillMode } from '../prompts/prompt.ts'
import type { EngineChoice } from '../runtime/protocol.ts'
import {
  DEFAULT_SETTINGS,
  type ModelSize,
  type PanelId,
  readSettings,
  SETTINGS_VERSION,
  type Settings,
  type Theme,
} from './read-settings.ts'
import { sharedStorage } from './shared-storage.ts'

/** The settings that an answer depends on, wherever it runs. */
export type Asking = Pick<Settings, 'modelId' | 'params' | 'mode'>

interface SettingsState extends Settings {
  themeChosen(theme: Theme): void
  fontSizeChosen(pixels: number): void
  engineChosen(engine: EngineChoice): void
  threadsChosen(threads: number | null): void
  modelChosen(modelId: string): void
  contextChosen(positions: number): void
  paramChanged(key: keyof SamplingParams, value: number): void
  paramsReset(): void
  /** A parameter that was at its default follows it. */
  defaultParamChanged(key: keyof SamplingParams, value: number): void
  modeChosen(mode: InfillMode | null): void
  /** Everything that an answer depends on at once: of a link, or of what was here before it. */
  askingReplaced(asking: Asking): void
  panelFolded(panel: PanelId, open: boolean): void
  suggestionsSwitched(size: ModelSize, on: boolean): void
  cardDismissed(): void
}

export const useSettings = create<SettingsState>()(
  persist<SettingsState, [], [], Settings>(
    (set) => ({
      ...DEFAULT_SETTINGS,
      themeChosen: (theme) => set({ theme }),
      fontSizeChosen: (fontSize) => set({ fontSize }),
      engineChosen: (engine) => set({ engine }),
      threadsChosen: (threads) => set({ threads }),
      modelChosen: (modelId) => set({ modelId }),
      contextChosen: (contextLength) => set({ contextLength }),
      paramChanged: (key, value) => set(({ params }) => ({ params: { ...params, [key]: value } })),
      paramsReset: () => set(({ defaultParams }) => ({ params: defaultParams, mode: DEFAULT_SETTINGS.mode })),
      defaultParamChanged: (key, value) =>
        set(({ params, defaultParams }) => ({
          params: params[key] === defaultParams[key] ? { ...params, [key]: value } : params,
          defaultParams: { ...defaultParams, [key]: value },
        })),
      modeChosen: (mode) => set({ mode }),
      askingReplaced: ({ modelId, params, mode }) => set({ modelId, params, mode }),
      panelFolded: (panel, open) => set(({ panels }) => ({ panels: { ...panels, [panel]: open } })),
      suggestionsSwitched: (size, on) => set(({ suggestions }) => ({ suggestions: { ...suggestions, [size]: on } })),
      cardDismissed: () => set({ cardRead: true }),
    }),
    {
      name: 'settings',
      version: SETTINGS_VERSION,
      storage: sharedStorage(readSettings),
      partialize: readSettings,
      migrate: readSettings,
      merge: (stored, state) => ({ ...state, ...readSettings(stored) }),
    },
  ),
)
