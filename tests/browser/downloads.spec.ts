import { createHash } from 'node:crypto'
import { texts } from '../../src/ui/texts.ts'
import { ADDRESS, expect, FILE, test } from './hub/fixtures.ts'
import { type HubFaults, inMemory, SLOW, slowAfter } from './hub/hub.ts'
import { ModelsScreen } from './hub/models-screen.ts'

/** Milliseconds: megabytes pass through a slow disk, some of them twice. */
test.describe.configure({ timeout: 150_000 })

const MB = 1e6
const words = texts.models
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('a model cut off three times and reloaded in the middle arrives whole, fills, outlives the hub, and is deleted', async ({
  files: { large },
  hub,
  models,
}) => {
  test.setTimeout(240_000)
  hub.serveFile(inMemory(large))
  hub.faults = {
    cuts: [8 * MB, 20 * MB, 50 * MB],
    // The reload is to come before the third cut.
    get bytesPerSecond() {
      return hub.sentBytes < 40 * MB ? 15 * MB : SLOW
    },
  }
  await models.open()
  await models.expectNothingStored()
  await models.find(ADDRESS)
  await models.button(words.card.download).click()
  await models.reach(50)
  await models.page.reload()

  const row = models.stored(FILE)
  await expect(row).toContainText('not whole')
  const { cuts = [] } = hub.faults
  expect(cuts, 'cuts that are still to come').toHaveLength(1)
  hub.faults = { bytesPerSecond: 15 * MB, cuts }
  const before = hub.starts.length
  await row.getByRole('button', { name: words.stored.resume }).click()
  await models.expectStored(FILE)
  await expect(row).toContainText(words.stored.hash(sha256(large), true))
  expect(await models.storedFiles()).toEqual([{ bytes: large.length, sha256: sha256(large) }])
  // It went on from the byte that was noted last, at most a note's worth before the reload.
  expect(hub.starts[before]).toBeGreaterThan(large.length / 2 - 12 * MB)
  expect(hub.starts.length - before, 'one more cut').toBe(2)

  await row.getByRole('button', { name: words.stored.use }).click()
  await expect(row).toContainText(words.stored.inUse)
  await fillOnce(models)

  await hub.close()
  await models.page.reload()
  await models.playground.mark('model-ready')
  await fillOnce(models)

  await models.page.getByRole('tab', { name: texts.shell.screens.models }).click()
  await row.getByRole('button', { name: words.stored.delete }).click()
  await models.expectNothingStored()
})

/** A random model writes nonsense; that it writes at all, and where the hole was, is what counts. */
async function fillOnce(models: ModelsScreen): Promise<void> {
  await models.page.getByRole('tab', { name: texts.shell.screens.playground }).click()
  const { playground } = models
  await playground.mark('editor-ready')
  await playground.setNumber('Max tokens', 8)
  const before = 'def double(n):\n    return <FILL_ME>\n'
  await playground.paste(before)
  await expect.poll(() => playground.text()).toBe(before)
  await playground.fill()
  await playground.answerIn(before)
  await playground.button('Accept').click()
}

interface FaultCase {
  readonly name: string
  /** From the beginning; the file's header is looked into under them. */
  readonly first?: HubFaults
  /** From when Download is pressed. */
  readonly later?: HubFaults
  readonly sentence: string
}

const { download, storage } = texts.failures

const FAULTS: readonly FaultCase[] = [
  { name: 'a file that is gone', later: { status: 404 }, sentence: words.failures.notFound.sentence },
  { name: 'a page with status 200', later: { page: true }, sentence: download.html },
  {
    name: 'another length than the hub’s list says',
    first: { listedBytes: 5 * MB },
    sentence: download['wrong-length'],
  },
  {
    name: 'another hash than the hub’s list says',
    first: { listedHash: 'f'.repeat(64) },
    sentence: download['wrong-hash'],
  },
  {
    name: 'a server without ranges on a broken connection',
    later: { noRanges: true, resetEvery: 5 * MB },
    sentence: download['no-ranges'],
  },
]

for (const { name, first = {}, later, sentence } of FAULTS) {
  test(`${name}: one sentence, and nothing is left of it`, async ({ hub, models }) => {
    hub.faults = first
    await models.open()
    await models.find(ADDRESS)
    hub.faults = later ?? first
    await models.button(words.card.download).click()
    await expect(models.alert).toContainText(sentence)
    await expect(models.bar).toHaveCount(0)
    const partial = models.stored(FILE)
    if ((await partial.count()) > 0) await partial.getByRole('button', { name: words.stored.delete }).click()
    await models.expectNothingStored()
    hub.faults = {}
    await models.button(words.card.download).click()
    await models.expectStored(FILE)
  })
}

test('a connection reset every 5 MB brings the model all the same', async ({ files: { large }, hub, models }) => {
  hub.serveFile(inMemory(large))
  await models.open()
  await models.find(ADDRESS)
  hub.faults = { resetEvery: 5 * MB }
  await models.button(words.card.download).click()
  await models.expectStored(FILE)
  expect(hub.starts.length).toBeGreaterThanOrEqual(Math.floor(large.length / (5 * MB)))
  expect(await models.storedFiles()).toEqual([{ bytes: large.length, sha256: sha256(large) }])
})

test('a pause keeps what came; a file replaced meanwhile is not glued to it', async ({
  files: { small },
  hub,
  models,
}) => {
  await models.open()
  await models.find(ADDRESS)
  hub.faults = slowAfter(hub, small.length * 0.4)
  await models.button(words.card.download).click()
  await models.reach(30)
  await models.button(words.download.pause).click()
  const row = models.stored(FILE)
  await expect(row).toContainText('not whole')
  const replaced = Uint8Array.from(small)
  replaced.set([1, 2, 3], replaced.length - 3)
  hub.serveFile(inMemory(replaced))
  hub.faults = {}
  await row.getByRole('button', { name: words.stored.resume }).click()
  await expect(models.alert).toContainText(download.changed)
  await models.expectNothingStored()
  await models.button(words.card.download).click()
  await models.expectStored(FILE)
  expect(await models.storedFiles()).toEqual([{ bytes: replaced.length, sha256: sha256(replaced) }])
})

test('a cancelled download leaves nothing', async ({ files: { small }, hub, models }) => {
  await models.open()
  await models.find(ADDRESS)
  hub.faults = slowAfter(hub, small.length * 0.4)
  await models.button(words.card.download).click()
  await models.reach(30)
  await models.button(words.download.cancel).click()
  await models.expectNothingStored()
  await expect(models.alert).toHaveCount(0)
})

test('two tabs do not write one file', async ({ files: { small }, profile, site, hub, models }) => {
  const other = new ModelsScreen(await profile.newPage(), site)
  for (const one of [models, other]) {
    await one.open()
    await one.find(ADDRESS)
  }
  hub.faults = slowAfter(hub, small.length * 0.1)
  await models.button(words.card.download).click()
  await models.reach(5)
  await other.button(words.card.download).click()
  await expect(other.alert).toContainText(storage.busy(null))
  hub.faults = {}
  await models.expectStored(FILE)
  expect(await models.storedFiles()).toHaveLength(1)
})

test('storage without room is told before the download', async ({ models }) => {
  await models.page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ quota: 5e6, usage: 0 })
  })
  await models.open()
  await models.find(ADDRESS)
  await expect(models.card).toContainText(words.card.nextNoRoom(0).slice(0, 20))
  await expect(models.button(words.card.download)).toBeDisabled()
})

test('storage that fills up in the middle keeps what came, and the rest comes once there is room', async ({
  files: { small },
  profile,
  site,
  hub,
  models,
}) => {
  const devTools = await profile.newCDPSession(models.page)
  const { origin } = new URL(site.url)
  await models.open()
  await models.find(ADDRESS)
  hub.faults = slowAfter(hub, small.length * 0.25)
  await models.button(words.card.download).click()
  await models.reach(20)
  await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 6 * MB })
  hub.faults = {}
  await expect(models.alert).toContainText(storage.quota(null).slice(0, 40))
  const row = models.stored(FILE)
  await expect(row).toContainText('not whole')
  await devTools.send('Storage.overrideQuotaForOrigin', { origin })
  await row.getByRole('button', { name: words.stored.resume }).click()
  await models.expectStored(FILE)
})
