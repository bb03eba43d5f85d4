import { join } from 'node:path'
import { build } from 'vite'

const OUT = 'test-results/editor-harness'

/** Builds the page around the editor as the app is built; gives the folder. */
export async function buildEditorHarness(): Promise<string> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: join(process.cwd(), OUT),
      emptyOutDir: true,
      rolldownOptions: { input: join(import.meta.dirname, 'editor-harness.html') },
    },
  })
  return OUT
}
