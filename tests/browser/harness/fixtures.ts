import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { build } from 'vite'
import { type CheckpointShape, randomCheckpoint } from '../../oracles/random-checkpoint.ts'
import { SMALL_SHAPE, WIDE_SHAPE } from '../../oracles/small-shape.ts'
import { removeFolder } from '../remove-folder.ts'
import { type Site, serve } from '../serve.ts'

const GROUPED: CheckpointShape = { ...SMALL_SHAPE, kvHeadCount: 2 }
const WIDE: CheckpointShape = { ...WIDE_SHAPE, kvHeadCount: 2 }

/** Keys of one layer as large as those of 7B, over few weights. */
const LONG: CheckpointShape = {
  ...SMALL_SHAPE,
  layerCount: 1,
  headCount: 32,
  kvHeadCount: 32,
  headSize: 128,
  contextLength: 16_384,
}

/** As llama.cpp mixes Q4_K_M: values, half of the feed-forward and the output are kept finer. */
const likeQ4KM = (name: string) => (/attn_v|ffn_down|output\.weight/.test(name) ? 'Q6_K' : 'Q4_K')

export const MODELS = {
  'q4_0.gguf': randomCheckpoint(SMALL_SHAPE, 'Q4_0', 1),
  'q4_0-grouped.gguf': randomCheckpoint(GROUPED, 'Q4_0', 2),
  'q8_0.gguf': randomCheckpoint(SMALL_SHAPE, 'Q8_0', 3),
  'q8_0-grouped.gguf': randomCheckpoint(GROUPED, 'Q8_0', 4),
  'f16-tied.gguf': randomCheckpoint({ ...GROUPED, tiedOutput: true }, 'F16', 5),
  'f32.gguf': randomCheckpoint({ ...SMALL_SHAPE, kvHeadCount: 1, headSize: 32 }, 'F32', 6),
  'q4_k_m.gguf': randomCheckpoint(WIDE, likeQ4KM, 8),
  'q5_k.gguf': randomCheckpoint(WIDE, 'Q5_K', 9),
  'bf16.gguf': randomCheckpoint(GROUPED, 'BF16', 10),
  'cria-0.gguf': Uint8Array.from(readFileSync('public/models/cria-0.Q8_0.gguf')),
  'long-context.gguf': randomCheckpoint(LONG, 'F16', 11),
  'odd-heads.gguf': randomCheckpoint({ ...SMALL_SHAPE, headCount: 8, kvHeadCount: 8, headSize: 8 }, 'F32', 7),
}
export type ModelName = keyof typeof MODELS

/** The harness, built once, with the models beside it. */
export const test = base.extend<{ site: Site }, { folder: string }>({
  folder: [
    async ({ browserName: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'decoder-harness-'))
      const configFile = join(import.meta.dirname, 'vite.config.ts')
      await build({ configFile, build: { outDir: folder }, logLevel: 'warn' })
      for (const [name, bytes] of Object.entries(MODELS)) await writeFile(join(folder, name), bytes)
      await use(folder)
      await removeFolder(folder)
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: async ({ folder }, use) => {
    const site = await serve({ folder })
    await use(site)
    await site.close()
    expect(site.violations, 'violations of the Content-Security-Policy').toEqual([])
  },
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader']
      await use({ ...launchOptions, args })
    },
    { scope: 'worker' },
  ],
})
