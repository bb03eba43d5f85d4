/** Runs a program against its test, those with promises in a thread of their own: an endless chain of promises lets no timer of its thread fire. */
import { Worker } from 'node:worker_threads'
import { failureHere } from './run-case.mjs'

const PATIENCE = 5000 // milliseconds; several times the limit that the thread keeps by itself
const LIMITS = { maxOldGenerationSizeMb: 256 }
const OUT_OF_TIME = 'Error: out of time'
let thread = null

/** @returns null where the test passes, else what went wrong */
export function failure(program, test, name) {
  return /^(?:export )?async function test_/m.test(test) ? failureApart({ program, test, name }) : failureHere(program, test, name)
}

async function failureApart(job) {
  thread ??= startThread()
  const own = await thread
  return new Promise((resolve) => {
    const answered = (reason) => end(reason, false)
    const broken = (error) => end(`${error.name}: ${error.message}`.slice(0, 200), true)
    const end = (reason, isLost) => {
      clearTimeout(timer)
      own.off('message', answered).off('error', broken)
      // What ran out of time may go on in the background.
      if (isLost || reason === OUT_OF_TIME) {
        own.on('error', () => {})
        own.terminate()
        thread = null
      }
      resolve(reason)
    }
    const timer = setTimeout(() => end(OUT_OF_TIME, true), PATIENCE)
    own.on('message', answered).on('error', broken)
    own.postMessage(job)
  })
}

/** The thread once it is ready, so that a slow start takes nothing from the patience. From then on it keeps no process alive. */
function startThread() {
  const started = new Worker(new URL('case-thread.mjs', import.meta.url), { execArgv: [], resourceLimits: LIMITS })
  return new Promise((resolve) => started.once('message', () => {
    started.unref()
    resolve(started)
  }))
}
