import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { findChromium, findFirefox, findWebKit, firstExecutable } from './find-browsers.mjs'
import { runCommand } from './run-command.mjs'

/** The engines that the browser tests drive, and the Debian packages that bring each. */
const BROWSERS = [
  { name: 'Chromium', find: findChromium, packages: ['chromium'] },
  { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
  { name: 'WebKit', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] },
]

/**
 * Installs the browsers that are missing, where apt can do it without asking. One that cannot be had does not keep the
 * others away.
 *
 * @returns {Promise<string[]>} the names of those that are still missing
 */
export async function installBrowsers() {
  const missing = BROWSERS.filter((browser) => browser.find() === null)
  const apt = missing.length > 0 ? aptCommand() : null
  if (apt !== null) {
    await runApt(apt, ['update'])
    for (const browser of missing) {
      await runApt(apt, ['install', '--yes', ...browser.packages])
    }
  }
  return missing.filter((browser) => browser.find() === null).map((browser) => browser.name)
}

/**
 * The beginning of an apt-get command that needs no password, or null where there is none.
 *
 * @returns {string[] | null}
 */
function aptCommand() {
  const apt = firstExecutable(['apt-get'])
  if (apt === null) return null
  if (process.getuid?.() === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive', apt]
  const sudo = firstExecutable(['sudo'])
  const passwordless = sudo !== null && spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status === 0
  return passwordless ? [sudo, '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', apt] : null
}

/**
 * @param {string[]} apt
 * @param {string[]} args
 */
function runApt([command = '', ...before], args) {
  return runCommand(command, [...before, ...args, '-qq'])
}
