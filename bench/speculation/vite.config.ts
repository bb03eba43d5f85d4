import { join } from 'node:path'
import { defineConfig } from 'vite'
import { engine } from '../../scripts/build-engine.mjs'
import app from '../../vite.config.ts'

/** The page that measures reading ahead: built as the app is, and never into it. */
export default defineConfig({
  ...app,
  root: import.meta.dirname,
  publicDir: false,
  plugins: [engine()],
  build: { rolldownOptions: { input: join(import.meta.dirname, 'page.html') }, emptyOutDir: true },
})
