import type { Kept, PageLock, ToServiceWorker } from '../offline/messages.ts'
import { pool, useModels } from '../store/models.ts'
import { useNewVersion } from '../store/new-version.ts'
import { usedFiles } from '../store/used-files.ts'

/** Milliseconds that the models are left alone before anything is kept: a first Fill comes first. */
const REST = 3_000

/** Milliseconds after which no answer is to be expected: twice the five minutes that Chromium gives a service worker for one message. */
const LONGEST_WORK = 10 * 60_000

/** The script of this page; its name changes with every version. */
const SCRIPT = import.meta.url

/**
 * Keeps the page, and what it used, for a start without a network: once a model is ready and all is quiet, and again after
 * another model or a new version came. Tells of a new version as soon as that is kept whole.
 */
export function keepOffline(register: () => Promise<ServiceWorkerRegistration>): void {
  holdVersion()
  let last = ''
  let work = Promise.resolve()
  let isWorking = false
  const keep = async (used: readonly string[]) => {
    await rest()
    isWorking = true
    try {
      const registration = await register()
      // An update that the page did not ask for: another page did, or the browser in its own time.
      registration.onupdatefound = () => isWorking || begin(used)
      await keepAll(registration, used)
    } catch {
      // Refused by a setting or a private window: the page then needs its host.
    } finally {
      isWorking = false
    }
  }
  const begin = (used: readonly string[]) => {
    work = work.then(() => keep(used))
  }
  const look = () => {
    const used = usedFiles(useModels.getState().models)
    if (used.length === 0 || used.join() === last) return
    last = used.join()
    begin(used)
  }
  useModels.subscribe(look)
  look()
}

/** Files of a version stay as long as one of its pages lives. */
function holdVersion(): void {
  const name: PageLock = `page ${SCRIPT}`
  void navigator.locks?.request(name, { mode: 'shared' }, () => new Promise(() => {})).catch(() => undefined)
}

async function rest(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, REST))
  while (!pool.isAtRest)
}

async function keepAll(registration: ServiceWorkerRegistration, used: readonly string[]): Promise<void> {
  // Without a network the browser would complain to the console.
  if (registration.active !== null && navigator.onLine) await registration.update().catch(() => undefined)
  if (registration.installing !== null) await pastState(registration.installing, 'installing')
  // The first one comes into force at once; later ones wait.
  const { active } = await (registration.active === null ? navigator.serviceWorker.ready : registration)
  if (active !== null) {
    await pastState(active, 'activating')
    await ask(active, used)
  }
  const { waiting } = registration
  if (waiting === null) return
  const { complete, isOther } = await ask(waiting, used)
  if (complete && isOther) useNewVersion.getState().newVersionReady(() => void goOver(waiting))
}

/** Of a worker that dies at work its pages are told nothing: silence for that long means that nothing more is kept for now. */
function ask(worker: ServiceWorker, used: readonly string[]): Promise<Kept> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data)
    setTimeout(resolve, LONGEST_WORK, { complete: false, isOther: false } satisfies Kept)
    say(worker, { type: 'keep', used, script: SCRIPT }, port2)
  })
}

/** Other pages go on as they are, with the files of their version. */
async function goOver(worker: ServiceWorker): Promise<void> {
  say(worker, { type: 'take-over' })
  await pastState(worker, 'installed')
  await pastState(worker, 'activating')
  location.reload()
}

function say(worker: ServiceWorker, message: ToServiceWorker, ...ports: MessagePort[]): void {
  worker.postMessage(message, ports)
}

/** Waits for as long as the worker is in that state. */
async function pastState(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  while (worker.state === state) {
    await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }))
  }
}
