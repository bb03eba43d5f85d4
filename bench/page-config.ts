import { join } from 'node:path'
import type { UserConfig } from 'vite'
import { engine } from '../scripts/build-engine.mjs'
import app from '../vite.config.ts'

/** A page that only measures, `page.html` in `folder`: built as the app is, and never into it. */
export function pageConfig(folder: string): UserConfig {
  return {
    ...app,
    root: folder,
    publicDir: false,
    plugins: [engine()],
    build: { rolldownOptions: { input: join(folder, 'page.html') }, emptyOutDir: true },
  }
}
