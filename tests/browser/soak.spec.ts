import process from 'node:process'
import type { CDPSession } from '@playwright/test'
import { seededRandom } from '../oracles/seeded-random.ts'
import { expect, test } from './fixtures.ts'
import type { Playground } from './playground.ts'
import { CHOICES, Hands } from './random-edits.ts'
import { watchRuns } from './watch-runs.ts'

/** `npm run soak` makes 10,000; SOAK_SEED gives the edits of another day. */
const EDITS = Number(process.env.SOAK_EDITS ?? 500)
const SEED = Number(process.env.SOAK_SEED ?? 1)
/** Memory may grow by this share from the warm page to the end, each time without the history of edits. */
const MEMORY_GROWTH = 0.1
/**
 * Edits before memory is measured. Until then the browser compiles what it meets, and 32 answers come to be kept: of what was
 * added from edit 150 to edit 700, heap snapshots show nearly all as compiled code, and none after about 350.
 */
const WARM_UP = 300
/** Milliseconds that an edit takes at most, on two slow cores with others at work. */
const EDIT_LIMIT = 2000
/** A longer text is deleted: the window has to show all of it. UTF-16 units. */
const MAX_LENGTH = 1200
/** Undone between two looks at the text. */
const UNDONE_AT_ONCE = 25

test('random edits with suggestions on leave the text, the runs and the memory as they should be', async ({
  page,
  playground,
}) => {
  test.setTimeout(120_000 + EDITS * EDIT_LIMIT)
  page.setDefaultTimeout(30_000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  const runs = await watchRuns(page)
  await playground.openWithModel()
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Plain text' })
  const client = await page.context().newCDPSession(page)
  const start = await playground.text()
  await playground.paste('')

  const random = seededRandom(SEED)
  const warmUp = Math.min(WARM_UP, EDITS / 2)
  const first = new Hands(playground, random, start)
  await editAtRandom(first, 0, warmUp)
  await forgetHistory(playground, start)
  const warm = await heapBytes(client)
  const hands = new Hands(playground, random, start)
  await editAtRandom(hands, warmUp, EDITS)
  const full = await heapBytes(client)
  await forgetHistory(playground, start)
  await expect.poll(() => runs.open(), 'every run has ended').toBe(0)
  const end = await heapBytes(client)

  expect(errors).toEqual([])
  const growth = end / warm - 1
  const accepted = first.accepted + hands.accepted
  const [a, b, c] = [warm, full, end].map((bytes) => `${(bytes / 1e6).toFixed(2)} MB`)
  console.log(
    `${EDITS} edits, ${accepted} suggestions taken, ${await runs.started()} runs; heap ${a} when warm, ` +
      `${b} with the history of edits, ${c} without: grown by ${(growth * 100).toFixed(1)} %`,
  )
  expect(accepted, 'suggestions were taken').toBeGreaterThan(EDITS / 50)
  expect(growth).toBeLessThan(MEMORY_GROWTH)
})

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
