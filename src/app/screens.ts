import { type ComponentType, lazy } from 'react'
import type { EditorTheme } from '../editor/editor-handle.ts'
import { About } from '../features/about/About.tsx'
import { Playground } from '../features/playground/Playground.tsx'
import type { Texts } from '../ui/texts.ts'

export type ScreenId = keyof Texts['shell']['screens']

/** What the shell tells every screen. */
interface ScreenProps {
  /** Whether this is the screen in sight; the keys are its own only then. */
  readonly active: boolean
  readonly theme: EditorTheme
}

export interface Screen {
  readonly id: ScreenId
  readonly component: ComponentType<ScreenProps>
  /** `window`: as high as the window, and scrolls inside where it has to. `page`: as high as it comes. */
  readonly height: 'window' | 'page'
}

/** Screens that not everybody opens are fetched when they are first shown. */
const Compare = lazy(async () => ({ default: (await import('../features/compare/Compare.tsx')).Compare }))
const Chat = lazy(async () => ({ default: (await import('../features/chat/Chat.tsx')).Chat }))
const Models = lazy(async () => ({ default: (await import('../features/models/Models.tsx')).Models }))

/** What the bare address shows. */
export const FIRST_SCREEN: ScreenId = 'playground'

/** In the order of their tabs. A further screen is a line here and its name in the texts. */
export const SCREENS: readonly Screen[] = [
  { id: 'playground', component: Playground, height: 'window' },
  { id: 'compare', component: Compare, height: 'window' },
  { id: 'chat', component: Chat, height: 'window' },
  { id: 'models', component: Models, height: 'page' },
  { id: 'about', component: About, height: 'page' },
]
