import { statSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT, runCommand } from './run-command.mjs'

/** npm writes this copy of the lock at the end of an install: where it is missing, the install did not finish. */
const INSTALLED_LOCK = join(PROJECT_ROOT, 'node_modules', '.package-lock.json')
const LOCK = join(PROJECT_ROOT, 'package-lock.json')

/** Installs exactly what the lock says, unless that has been done since the lock last changed. Throws where npm fails. */
export async function ensureInstalled() {
  const installed = statSync(INSTALLED_LOCK, { throwIfNoEntry: false })
  if (installed !== undefined && installed.mtimeMs >= statSync(LOCK).mtimeMs) return
  const code = await runCommand('npm', ['ci', '--no-audit', '--no-fund'])
  if (code !== 0) throw new Error(`npm ci ended with exit code ${code}.`)
}
