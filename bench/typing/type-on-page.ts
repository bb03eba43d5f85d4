import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import playwrightConfig from '../../playwright.config.ts'
import { Playground } from '../../tests/browser/playground.ts'
import { serve } from '../../tests/browser/serve.ts'
import { type AskedRun, watchTyping } from './watch-typing.ts'

export interface Halves {
  readonly before: string
  readonly after: string
}

/** What one key cost; null where nothing was asked: it was what the suggestion said. */
export type KeyCost = { readonly run: AskedRun; readonly keyAt: number } | null

/** Milliseconds between two keys at least. */
const KEY_GAP = 150
/** A key after which nothing was asked for so long needed no answer: longer than the longest wait for a pause. */
const NO_QUESTION = 500
/** Milliseconds: a window of 2,048 tokens read anew by a model of 271 M, on cores that others use. */
const PATIENCE = 900_000

/**
 * Types `keys` between the halves of a text in the built page, on `model` (a file; null is the page's own). Each key waits for
 * the first token of the one before. Then the first `anew` of them once more, and before each the cache is filled with
 * another text.
 */
export async function typeOnPage(
  model: string | null,
  { before, after }: Halves,
  keys: readonly string[],
  anew: number,
): Promise<{ readonly reused: KeyCost[]; readonly anew: KeyCost[] }> {
  const site = await serve()
  site.model = model
  const profile = await mkdtemp(join(tmpdir(), 'typing-profile-'))
  const browser = await chromium.launchPersistentContext(profile, {
    ...playwrightConfig.use?.launchOptions,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    await watchTyping(page)
    const playground = new Playground(page, site)
    await playground.openWithModel()
    await switchOn(page)
    await playground.paste(after)
    await page.keyboard.press('ControlOrMeta+Home')
    await page.evaluate((text) => navigator.clipboard.writeText(text), before)
    await page.keyboard.press('ControlOrMeta+v')
    await firstAnswer(page)
    return { reused: await pressAll(page, keys, true), anew: await pressAll(page, keys.slice(0, anew), false) }
  } finally {
    await browser.close()
    await site.close()
    await rm(profile, { recursive: true, force: true })
  }
}

async function pressAll(page: Page, keys: readonly string[], reuse: boolean): Promise<KeyCost[]> {
  const costs: KeyCost[] = []
  for (const key of keys) {
    if (!reuse) await page.evaluate(readAnotherText)
    await page.keyboard.press(key)
    costs.push(await costOfKey(page))
    await page.waitForTimeout(KEY_GAP)
  }
  return costs
}

async function switchOn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Suggestions while typing' })
  if ((await button.getAttribute('aria-pressed')) === 'false') await button.click()
}

/** The text was pasted: the whole window is read. */
async function firstAnswer(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const last = window.typing.runs.at(-1)
    return last !== undefined && (last.firstTokenAt !== null || last.ended)
  })
}

async function costOfKey(page: Page): Promise<KeyCost> {
  const answer = await page.waitForFunction((noQuestion) => {
    const { runs, keyAt } = window.typing
    const run = runs.find(({ askedAt }) => askedAt >= keyAt)
    if (run === undefined) return performance.now() - keyAt > noQuestion ? { run: null, keyAt } : null
    return run.firstTokenAt !== null || run.ended ? { run, keyAt } : null
  }, NO_QUESTION)
  const { run, keyAt } = (await answer.jsonValue())!
  return run === null ? null : { run, keyAt }
}

/** Asks the worker for one token behind a text that is no part of the document, in the place of the suggestions. */
async function readAnotherText(): Promise<void> {
  const { worker } = window.typing
  const id = 1e9 + window.typing.runs.length
  const params = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0, maxTokens: 1 }
  const request = { place: 'suggest', prompt: { type: 'completion', prefix: 'nothing of it' }, params }
  worker?.postMessage({ type: 'run', id, request })
  while (!window.typing.runs.find((run) => run.id === id)?.ended) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
