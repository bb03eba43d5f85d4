import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Kept, ToServiceWorker } from '../../../src/offline/messages.ts'
import { LOADED } from '../store/loaded-model.ts'

// Modules ask it for facts of the machine when they are loaded.
vi.hoisted(() => vi.stubGlobal('navigator', { onLine: false }))

import { keepOffline } from '../../../src/app/keep-offline.ts'
import { CATALOGUE } from '../../../src/models/catalogue.ts'
import { useModels } from '../../../src/store/models.ts'
import { useNewVersion } from '../../../src/store/new-version.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  useModels.setState({ models: [] })
  useNewVersion.setState({ reload: null })
})

afterEach(() => vi.useRealTimers())

/** A service worker that was begun; with `answer` null it dies at work. */
function serviceWorker(answer: Kept | null) {
  const asked: string[][] = []
  const postMessage = (message: ToServiceWorker, [port]: MessagePort[]) => {
    if (message.type === 'keep') asked.push(message.used.filter((file) => file.startsWith('models/')))
    if (answer !== null) port?.postMessage(answer)
  }
  return { worker: { state: 'activated', postMessage }, asked }
}

function keepWith(active: ReturnType<typeof serviceWorker>, waiting: ReturnType<typeof serviceWorker> | null): void {
  const registration = { installing: null, active: active.worker, waiting: waiting?.worker ?? null }
  keepOffline(async () => registration as unknown as ServiceWorkerRegistration)
}

const [first, second] = CATALOGUE

function ready(...ids: string[]): void {
  useModels.setState({
    models: ids.map((modelId) => ({ wish: { modelId, engine: 'auto' }, load: { type: 'ready', model: LOADED } })),
  })
}

/** Lets seconds pass, an hour of them at most, and messages arrive in each. */
async function passUntil(isSo: () => boolean): Promise<void> {
  for (let second = 0; second < 3600 && !isSo(); second++) {
    await vi.advanceTimersByTimeAsync(1_000)
    await new Promise(setImmediate)
  }
  expect(isSo()).toBe(true)
}

const isAnnounced = () => useNewVersion.getState().reload !== null

test('what is used is kept, by the version in force and by the one that waits, which is then announced', async () => {
  const active = serviceWorker({ complete: true, isOther: false })
  const waiting = serviceWorker({ complete: true, isOther: true })
  keepWith(active, waiting)
  ready(first!.id)
  await passUntil(isAnnounced)
  expect([active.asked, waiting.asked]).toEqual([[[first!.path]], [[first!.path]]])
})

test('a service worker that dies at work holds up neither what is kept later nor a new version', async () => {
  const active = serviceWorker(null)
  const waiting = serviceWorker({ complete: true, isOther: true })
  keepWith(active, waiting)
  ready(first!.id)
  await passUntil(() => active.asked.length === 1)
  ready(first!.id, second!.id)
  await passUntil(() => active.asked.length === 2)
  expect(active.asked).toEqual([[first!.path], [first!.path, second!.path].sort()])
  await passUntil(isAnnounced)
})
