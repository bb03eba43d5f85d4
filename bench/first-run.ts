import type { Browser, Page } from '@playwright/test'
import { type Site, serve } from '../tests/browser/serve.ts'
import { withFreshBrowser } from './with-fresh-browser.ts'

/** Fresh profiles measured: an odd number, so that the median is a run that happened. */
const RUNS = 5

/** Milliseconds until a run that does not come to its first token is given up. */
const GIVE_UP_AFTER = 120_000

interface FirstRun {
  readonly editorReadyMs: number
  readonly modelReadyMs: number
  readonly firstTokenMs: number
  readonly tokensPerSecond: number
  readonly transferredBytes: number
  readonly foreignRequests: number
}

/** The first visit of a new person: page open, Fill pressed as soon as there is an editor, until the answer is there. Times since navigation. */
export async function run(): Promise<void> {
  const site = await serve()
  const runs: FirstRun[] = []
  for (let i = 0; i < RUNS; i++) runs.push(await withFreshBrowser((browser) => measure(browser, site)))
  await site.close()
  const medians = Object.fromEntries(keysOf(runs).map((key) => [key, median(runs.map((one) => one[key]))]))
  console.table({ ...runs, median: medians })
  console.log(`Medians of ${RUNS} fresh profiles; bytes as a host without compression sends them.`)
  console.log(JSON.stringify(medians))
}

async function measure(browser: Browser, site: Site): Promise<FirstRun> {
  const page = await browser.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  const sentBefore = site.sentBytes
  await page.goto(site.url)
  const editorReadyMs = await timeOf(page, 'editor-ready')
  await page.getByRole('button', { name: 'Fill' }).click()
  const firstTokenMs = await timeOf(page, 'first-token')
  await page.getByRole('button', { name: 'Accept' }).waitFor({ timeout: GIVE_UP_AFTER })
  // The model is asked for by the worker: without its address the list is not a witness for workers.
  if (!requests.some((url) => url.includes('.gguf'))) throw new Error('The request for the model was not seen.')
  return {
    editorReadyMs,
    modelReadyMs: await timeOf(page, 'model-ready'),
    firstTokenMs,
    tokensPerSecond: await readSpeed(page),
    transferredBytes: site.sentBytes - sentBefore,
    foreignRequests: requests.filter((url) => isForeign(url, site)).length,
  }
}

async function timeOf(page: Page, mark: string): Promise<number> {
  const handle = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, mark, {
    timeout: GIVE_UP_AFTER,
  })
  return Math.round((await handle.jsonValue()) ?? Number.NaN)
}

async function readSpeed(page: Page): Promise<number> {
  const text = await page.getByRole('status', { name: 'Run numbers' }).innerText()
  const match = text.match(/Speed\s*([\d.,]+) tokens\/s/)
  if (!match) throw new Error(`Run numbers without a speed: ${text}`)
  return Number(match[1]?.replaceAll(',', ''))
}

/** Addresses inside the page (`data:`, `blob:`) go nowhere. */
function isForeign(url: string, site: Site): boolean {
  return /^(https?|wss?):/.test(url) && new URL(url).origin !== new URL(site.url).origin
}

function keysOf(runs: readonly FirstRun[]): (keyof FirstRun)[] {
  return Object.keys(runs[0] ?? {}) as (keyof FirstRun)[]
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
