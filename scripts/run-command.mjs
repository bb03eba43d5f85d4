import { spawn } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** Where package.json stands: every command here runs in it, wherever it was called from. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a command with this process's own output and gives its exit code; 127, as a shell does, where it cannot be started.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function runCommand(command, args) {
  return new Promise((resolve) => {
    // On Windows npm and npx are scripts, and only a shell runs those.
    const shell = process.platform === 'win32'
    const child = spawn(command, args, { cwd: PROJECT_ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell })
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
}
