/** The thread of run-tests.mjs: says that it is ready, then answers each job with what went wrong, or null. */
import { parentPort } from 'node:worker_threads'
import { failureHere } from './run-case.mjs'

parentPort.on('message', async ({ program, test, name }) => parentPort.postMessage(await failureHere(program, test, name)))
parentPort.postMessage('ready')
