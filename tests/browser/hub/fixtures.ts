import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, chromium, expect } from '@playwright/test'
import { writeRandomFile } from '../../../bench/random-file.ts'
import playwrightConfig from '../../../playwright.config.ts'
import { removeFolder } from '../remove-folder.ts'
import { type Site, type SiteOptions, serve } from '../serve.ts'
import { type Hub, inMemory, startHub } from './hub.ts'
import { ModelsScreen } from './models-screen.ts'

const REPOSITORY = 'tests/random-GGUF'
export const FILE = 'random.Q4_0.gguf'
export const ADDRESS = `${REPOSITORY}/${FILE}`

/** Of the random models. */
export const SHAPE = {
  hiddenSize: 1024,
  headCount: 16,
  kvHeadCount: 16,
  headSize: 64,
  feedForwardSize: 2816,
  contextLength: 1024,
  ropeBase: 1_000_000,
  tiedOutput: false,
  vocabSize: 512,
}

interface Files {
  /** 59 MB. */
  readonly large: Uint8Array
  /** 15 MB. */
  readonly small: Uint8Array
}

interface Fixtures {
  readonly hosting: SiteOptions
  readonly site: Site
  readonly hub: Hub
  /** A browser with a profile of its own on disk, which finds the hub under its real names. */
  readonly profile: BrowserContext
  readonly models: ModelsScreen
}

export const test = base.extend<Fixtures, { files: Files }>({
  files: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function wants from this pattern.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'hub-'))
      const write = async (layerCount: number) => {
        const path = join(folder, `${layerCount}.gguf`)
        await writeRandomFile(path, { ...SHAPE, layerCount })
        return await readFile(path)
      }
      await use({ large: await write(8), small: await write(2) })
      await removeFolder(folder)
    },
    { scope: 'worker' },
  ],
  hosting: [{}, { option: true }],
  site: async ({ hosting }, use) => {
    const site = await serve(hosting)
    await use(site)
    await site.close()
  },
  hub: async ({ files }, use) => {
    const hub = await startHub(REPOSITORY, FILE)
    hub.serveFile(inMemory(files.small))
    await use(hub)
    await hub.close()
  },
  profile: async ({ hub }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'profile-'))
    const { args = [], ...options } = playwrightConfig.use?.launchOptions ?? {}
    const profile = await chromium.launchPersistentContext(folder, {
      ...options,
      args: [...args, ...hub.browserArgs],
      viewport: { width: 1280, height: 1800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await use(profile)
    await profile.close()
    await removeFolder(folder)
  },
  models: async ({ profile, site }, use) => {
    const page = profile.pages()[0] ?? (await profile.newPage())
    await use(new ModelsScreen(page, site))
    expect(site.violations, 'violations of the Content-Security-Policy').toEqual([])
  },
})

export { expect }
