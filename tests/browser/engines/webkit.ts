import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import process from 'node:process'
import { findWebKit } from '../../../scripts/find-browsers.mjs'
import { buttonXPath, type Tab, WINDOW } from './tab.ts'

/** The key of an element's reference in the protocol (W3C WebDriver, section "Elements"). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Milliseconds between two attempts at something that is not there yet, and until it is given up. */
const RETRY_PAUSE = 100
const GIVE_UP_AFTER = 30_000

/** A display that holds the window, in the words of Xvfb. */
const SCREEN = `-screen 0 ${WINDOW.width}x${WINDOW.height}x24`

/** WebKitGTK through the classic WebDriver protocol, on a display of its own. */
export async function openWebKit(): Promise<Tab> {
  const webkit = findWebKit()
  if (webkit === null) throw new Error('WebKitGTK is not installed.')
  const port = await freePort()
  // A process group: the wrapper, the display and the driver end together.
  const driver = spawn(webkit.xvfbRun, ['-a', '-s', SCREEN, webkit.driver, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
  })
  const server = `http://127.0.0.1:${port}`
  await retry(() => call(server, 'GET', '/status'))
  const options = { binary: webkit.browser, args: ['--automation'] }
  const { sessionId } = await call<{ sessionId: string }>(server, 'POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })
  const session = `${server}/session/${sessionId}`
  await call(session, 'POST', '/window/rect', { x: 0, y: 0, ...WINDOW })
  return {
    open: (url) => call(session, 'POST', '/url', { url }),
    evaluate: (expression) => call(session, 'POST', '/execute/sync', { script: `return ${expression}`, args: [] }),
    click: (name) => retry(() => clickButton(session, name)),
    async close() {
      await call(session, 'DELETE', '')
      process.kill(-(driver.pid ?? 0), 'SIGTERM')
      await once(driver, 'exit')
    },
  }
}

async function clickButton(session: string, name: string): Promise<void> {
  const query = { using: 'xpath', value: buttonXPath(name) }
  const { [ELEMENT]: id } = await call<{ [ELEMENT]: string }>(session, 'POST', '/element', query)
  await call(session, 'POST', `/element/${id}/click`, {})
}

async function call<T>(base: string, method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(base + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) })
  const { value } = (await response.json()) as { value: T & { message?: string } }
  if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value.message}`)
  return value
}

async function retry<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + GIVE_UP_AFTER
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE))
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
