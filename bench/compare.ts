import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import type { ExportedComparison } from '../src/features/compare/export-json.ts'
import { texts } from '../src/ui/texts.ts'
import { serve } from '../tests/browser/serve.ts'
import { withFreshBrowser } from './with-fresh-browser.ts'

/** Fresh profiles measured: an odd number, so that the median is a run that happened. */
const RUNS = 5

/** Milliseconds until a comparison that does not end is given up. */
const GIVE_UP_AFTER = 120_000

const words = texts.compare

interface Compared {
  /** From the press of Run to the first token on the page, a pane each. */
  readonly firstTokenMs: readonly number[]
  /** From the press of Run to the end of the last pane. */
  readonly allDoneMs: number
  readonly tokens: readonly number[]
}

interface Measured {
  readonly first: Compared
  readonly again: Compared
}

/**
 * The three miniatures on the first example: Run pressed as soon as the screen can be used, with nothing loaded yet, and
 * once more when all is there. All figures come from the export of the page, which counts by its own clock.
 */
export async function run(): Promise<void> {
  const site = await serve()
  const runs: Measured[] = []
  for (let i = 0; i < RUNS; i++) runs.push(await withFreshBrowser((browser) => measure(browser, site.url)))
  await site.close()
  console.table(runs.map(({ first, again }) => ({ ...tableRow('first', first), ...tableRow('again', again) })))
  const middle = <Value>(pick: (run: Measured) => Value) => pick(medianRun(runs))
  console.log(
    `The run with the median time of ${RUNS} fresh profiles; tokens a pane: ${middle(({ first }) => first.tokens).join(', ')}.`,
  )
  console.log(
    JSON.stringify({
      firstTokenMs: middle(({ first }) => first.firstTokenMs),
      allDoneMs: middle(({ first }) => first.allDoneMs),
      againAllDoneMs: middle(({ again }) => again.allDoneMs),
    }),
  )
}

async function measure(browser: Browser, url: string): Promise<Measured> {
  const page = await browser.newPage()
  await page.goto(`${url}#/compare`)
  const first = await compare(page)
  return { first, again: await compare(page) }
}

async function compare(page: Page): Promise<Compared> {
  const run = page.getByRole('button', { name: new RegExp(`^${words.run}\\b`) })
  await run.click()
  await page.getByRole('button', { name: texts.toolbar.stop, disabled: true }).waitFor({ timeout: GIVE_UP_AFTER })
  await page.getByRole('button', { name: words.export }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.exportJson }).click()
  const exported: ExportedComparison = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  return figuresOf(exported)
}

function figuresOf({ panes }: ExportedComparison): Compared {
  const ends = panes.map(({ sinceRun }) => sinceRun.end ?? Number.NaN)
  if (panes.some(({ phase }) => phase.type !== 'done')) throw new Error(`A pane failed: ${JSON.stringify(panes)}`)
  return {
    firstTokenMs: panes.map(({ sinceRun }) => Math.round(sinceRun.firstToken ?? Number.NaN)),
    allDoneMs: Math.round(Math.max(...ends)),
    tokens: panes.map(({ answers }) => answers[0]?.tokens.length ?? 0),
  }
}

function tableRow(name: string, { firstTokenMs, allDoneMs }: Compared) {
  return { [`${name}: first tokens`]: firstTokenMs.join(', '), [`${name}: all done`]: allDoneMs }
}

function medianRun(runs: readonly Measured[]): Measured {
  const sorted = runs.toSorted((a, b) => a.first.allDoneMs - b.first.allDoneMs)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('nothing was measured')
  return middle
}
