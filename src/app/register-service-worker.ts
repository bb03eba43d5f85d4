import { keepOffline } from './keep-offline.ts'

/** Tells when this tab last reloaded itself. A time and not a flag: a later visit in the same tab may need it again. */
const RELOADED_AT_KEY = 'isolation-reload-at'

/** Milliseconds in which a second reload would be a loop: isolation is then impossible here, and the page stays as it is. */
const RELOAD_PAUSE = 60_000

/** What a person does to a page. After the first of these it is theirs, and nothing here may reload it. */
const TOUCHES = ['keydown', 'pointerdown', 'input', 'paste', 'drop'] as const

/**
 * The service worker has two duties: on a host that sends no isolation headers it adds them, for which it comes at once;
 * and it keeps the page for a start without a network, for which it comes once all is quiet. Never rejects.
 */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  if (!crossOriginIsolated) await isolate()
  keepOffline(register)
}

function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(new URL('sw.js', document.baseURI))
}

/** One reload right at the start puts the headers in force. Without isolation everything works too, on one thread. */
async function isolate(): Promise<void> {
  const touched = firstTouch()
  try {
    await register()
    await navigator.serviceWorker.ready
    if (!touched.happened() && mayReload()) location.reload()
  } catch {
    // Refused by a setting or a private window: the page goes on without isolation.
  } finally {
    touched.forget()
  }
}

function firstTouch(): { happened(): boolean; forget(): void } {
  let happened = false
  const touch = () => {
    happened = true
  }
  for (const type of TOUCHES) addEventListener(type, touch, { capture: true })
  return {
    happened: () => happened,
    forget() {
      for (const type of TOUCHES) removeEventListener(type, touch, { capture: true })
    },
  }
}

/** Throws where storage is refused: without a memory of the last reload none may happen. */
function mayReload(): boolean {
  const now = Date.now()
  if (now - Number(sessionStorage.getItem(RELOADED_AT_KEY) ?? 0) < RELOAD_PAUSE) return false
  sessionStorage.setItem(RELOADED_AT_KEY, String(now))
  return true
}
