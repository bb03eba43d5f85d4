import process from 'node:process'
import type { Browser, CDPSession } from '@playwright/test'
import { seededRandom } from '../oracles/seeded-random.ts'
import { expect, test, VIEWPORT } from './fixtures.ts'
import { Playground } from './playground.ts'
import { CHOICES, Hands } from './random-edits.ts'
import { serve } from './serve.ts'
import { watchRuns } from './watch-runs.ts'

/** `npm run soak` makes 10,000; SOAK_SEED gives the edits of another day. */
const EDITS = Number(process.env.SOAK_EDITS ?? 500)
const SEED = Number(process.env.SOAK_SEED ?? 1)
/** Memory may grow by this share from the warm page to the end, each time without the history of edits. */
const MEMORY_GROWTH = 0.1
/**
 * Edits before memory is measured for the first time. Until then the runs of 32 fills come to be kept, of which one edit in
 * fifty is one, and the browser compiles what it meets: heap snapshots after 300 and after 2,300 edits differ mostly by these.
 */
const WARM_UP = Math.min(2000, EDITS / 2)
/** Edits in one test, all in one page: Playwright lists the steps of a test and looks through the list at every step. */
const EDITS_A_TEST = 500
/** Milliseconds that an edit takes at most, on two slow cores with others at work. */
const EDIT_LIMIT = 2000
/** A longer text is deleted: the window has to show all of it. UTF-16 units. */
const MAX_LENGTH = 1200
/** Undone between two looks at the text. */
const UNDONE_AT_ONCE = 25

test.describe.configure({ mode: 'serial' })

let soak: Awaited<ReturnType<typeof openSoak>>
let hands: Hands
/** Bytes of the page's heap once it is warm. */
let warm: number
let accepted = 0

test.beforeAll(async ({ browser }) => {
  soak = await openSoak(browser)
  hands = soak.newHands()
})
test.beforeEach(() => test.setTimeout(120_000 + EDITS_A_TEST * EDIT_LIMIT))
test.afterAll(() => soak.close())

testEdits(0, WARM_UP)

test('the memory of the warm page is measured', async () => {
  accepted += hands.accepted
  await forgetHistory(soak.playground, soak.start)
  warm = await heapBytes(soak.client)
  hands = soak.newHands()
})

testEdits(WARM_UP, EDITS)

test('after all of them no run is left, nothing failed, and the memory is as it was', async () => {
  accepted += hands.accepted
  const { playground, client, runs, errors, start } = soak
  const full = await heapBytes(client)
  await forgetHistory(playground, start)
  await expect.poll(() => runs.open(), 'every run has ended').toBe(0)
  const end = await heapBytes(client)

  expect([...errors, ...playground.site.violations]).toEqual([])
  const growth = end / warm - 1
  const [a, b, c] = [warm, full, end].map((bytes) => `${(bytes / 1e6).toFixed(2)} MB`)
  console.log(
    `${EDITS} edits, ${accepted} suggestions taken, ${await runs.started()} runs; heap ${a} when warm, ` +
      `${b} with the history of edits, ${c} without: grown by ${(growth * 100).toFixed(1)} %`,
  )
  expect(accepted, 'suggestions were taken').toBeGreaterThan(EDITS / 50)
  expect(growth).toBeLessThan(MEMORY_GROWTH)
})

function testEdits(from: number, end: number): void {
  for (let start = from; start < end; start += EDITS_A_TEST) {
    const to = Math.min(start + EDITS_A_TEST, end)
    test(`after each of the random edits ${start + 1} to ${to} the text is as it should be`, () =>
      editAtRandom(hands, start, to))
  }
}

/** One page for all tests of this file, with an empty text and a model that is ready. */
async function openSoak(browser: Browser) {
  const site = await serve()
  const context = await browser.newContext({ viewport: VIEWPORT, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  const runs = await watchRuns(page)
  const playground = new Playground(page, site)
  await playground.openWithModel()
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Plain text' })
  const client = await context.newCDPSession(page)
  const start = await playground.text()
  await playground.paste('')
  const random = seededRandom(SEED)
  return {
    playground,
    client,
    runs,
    errors,
    start,
    newHands: () => new Hands(playground, random, start),
    async close() {
      await context.close()
      await site.close()
    },
  }
}

async function editAtRandom(hands: Hands, from: number, to: number): Promise<void> {
  const { playground, page } = hands
  for (let edit = from; edit < to; edit++) {
    if (hands.model.text.length > MAX_LENGTH) {
      await hands.press('ControlOrMeta+a')
      await hands.press('Backspace')
      hands.replace(0, hands.model.text.length, '')
    }
    const act = hands.pick(CHOICES)
    await act(hands)
    expect(await playground.text(), `after edit ${edit} (${act.name || 'edit'}) of seed ${SEED}`).toBe(hands.model.text)
    if (hands.random() < 0.2) await page.waitForTimeout(hands.upTo(400))
  }
  await hands.press('Escape')
}

/**
 * Every edit stays in the editor's history of undo, which is the person's and grows with their work. So all is undone, down to
 * the text of the `start`, and something else is done, which leaves nothing to redo: what memory still holds is the page's.
 */
async function forgetHistory(playground: Playground, start: string): Promise<void> {
  let before: string
  let now = await playground.text()
  do {
    before = now
    for (let time = 0; time < UNDONE_AT_ONCE; time++) await playground.page.keyboard.press('ControlOrMeta+z')
    now = await playground.text()
  } while (now !== before)
  expect(now, 'all undone, the text is that of the start').toBe(start)
  await playground.paste('')
}

/** Bytes of the page's own heap, after everything that can go has gone. */
async function heapBytes(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize
}
