import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import process from 'node:process'

/** WebKitGTK's small browser is no command: Debian keeps it beside the library. The newest interface first. */
const MINI_BROWSERS = ['6.0', '4.1', '4.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
)

const CHROMIUMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const FIREFOXES = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** @returns {string | null} */
export const findChromium = () => firstExecutable(CHROMIUMS)

/** @returns {string | null} */
export const findFirefox = () => firstExecutable(FIREFOXES)

/**
 * WebKitGTK takes three parts: a driver, a browser, and a display where there is none.
 *
 * @returns {{ driver: string, browser: string, xvfbRun: string } | null}
 */
export function findWebKit() {
  const driver = firstExecutable(['WebKitWebDriver'])
  const browser = firstExecutable(MINI_BROWSERS)
  const xvfbRun = firstExecutable(['xauth']) && firstExecutable(['xvfb-run'])
  return driver && browser && xvfbRun ? { driver, browser, xvfbRun } : null
}

/**
 * The first of some commands (looked up in PATH) and absolute paths that may be run here.
 *
 * @param {readonly string[]} names
 * @returns {string | null}
 */
export function firstExecutable(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const name of names) {
    const paths = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))
    const found = paths.find(isExecutable)
    if (found !== undefined) return found
  }
  return null
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
