import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { mkdtemp, rm, stat, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { type BrowserContext, chromium } from '@playwright/test'
import playwrightConfig from '../playwright.config.ts'
import { type Hub, type ServedFile, startHub } from '../tests/browser/hub/hub.ts'
import { ModelsScreen } from '../tests/browser/hub/models-screen.ts'
import { type Site, serve } from '../tests/browser/serve.ts'
import { checkpointShape } from './checkpoint-shapes.ts'
import { watchRenderer } from './decode/peak-memory.ts'
import { writeCheckpoint } from './write-checkpoint.ts'

const REPOSITORY = 'bench/random-GGUF'
const FILE = 'random.Q4_0.gguf'

/** Percent of the download at which the page is reloaded. */
const RELOAD_AT = 50
/** Milliseconds: 7B on a slow disk. */
const PATIENCE_MS = 30 * 60_000

/** Room on the disk that the measurement takes, in files: the checkpoint, and the browser's copy of it. */
const FILES_ON_DISK = 2.1

/**
 * From the hub to a model that answers, with a reload in the middle of the download: `npm run bench -- load --shape 1.1b`; 7b
 * by hand, `--folder` where the disk has room. Memory is what the renderer holds beyond what it held before the model was
 * loaded; of the KV cache only what is used is resident.
 */
export async function run(): Promise<void> {
  const options = { shape: { type: 'string', default: '1.1b' }, folder: { type: 'string', default: tmpdir() } } as const
  const { values } = parseArgs({ args: process.argv.slice(3), options })
  const folder = await mkdtemp(join(values.folder, 'load-'))
  const path = join(folder, FILE)
  try {
    const fileBytes = await writeCheckpoint(path, checkpointShape(values.shape), 'Q4_0')
    await checkRoom(folder, fileBytes)
    const measured = await withHub(await onDisk(path), folder, measure)
    const peakOverFile = Number((measured.peakBytes / fileBytes).toFixed(3))
    console.table({ [values.shape]: { fileBytes, ...measured, peakOverFile } })
    console.log(JSON.stringify({ fileBytes, ...measured, peakOverFile }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function checkRoom(folder: string, fileBytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < fileBytes * (FILES_ON_DISK - 1)) throw new Error(`${folder} has no room; name another --folder.`)
}

async function onDisk(path: string): Promise<ServedFile> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  const { size } = await stat(path)
  return {
    length: size,
    sha256: hash.digest('hex'),
    read(start, end) {
      const bytes = new Uint8Array(end - start)
      const file = openSync(path, 'r')
      readSync(file, bytes, 0, bytes.length, start)
      closeSync(file)
      return bytes
    },
  }
}

interface Measured {
  readonly peakBytes: number
  readonly loadMs: number
  readonly downloadMs: number
  readonly resumedFromByte: number
}

type Measure = (profile: BrowserContext, site: Site, hub: Hub) => Promise<Measured>

async function withHub(file: ServedFile, folder: string, work: Measure): Promise<Measured> {
  const [hub, site] = await Promise.all([startHub(REPOSITORY, FILE), serve()])
  hub.serveFile(file)
  const { args = [], ...options } = playwrightConfig.use?.launchOptions ?? {}
  const launch = { ...options, args: [...args, ...hub.browserArgs], viewport: { width: 1280, height: 1000 } }
  const profile = await chromium.launchPersistentContext(join(folder, 'profile'), launch)
  try {
    return await work(profile, site, hub)
  } finally {
    await profile.close()
    await Promise.all([hub.close(), site.close()])
  }
}

const measure: Measure = async (profile, site, hub) => {
  const page = profile.pages()[0]!
  page.setDefaultTimeout(PATIENCE_MS)
  const models = new ModelsScreen(page, site)
  await models.open()
  await models.find(`${REPOSITORY}/${FILE}`)
  const startedAt = performance.now()
  await models.button('Download').click()
  await page.waitForFunction(
    (percent) => Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')) >= percent,
    RELOAD_AT,
  )
  await page.reload()
  await models.button('Resume').click()
  await models.button('Use').waitFor()
  const downloadMs = Math.round(performance.now() - startedAt)
  const memory = watchRenderer()
  const usedAt = performance.now()
  await models.button('Use').click()
  await page.getByText('in use', { exact: true }).waitFor()
  const loadMs = Math.round(performance.now() - usedAt)
  return { peakBytes: memory.stop() * 1e6, loadMs, downloadMs, resumedFromByte: hub.starts.at(-1)! }
}
