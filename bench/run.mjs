import { existsSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** `npm run bench -- <name>` runs bench/<name>.ts: a measurement that prints a table and, as its last line, one JSON object. */
const name = process.argv[2] ?? ''
const path = fileURLToPath(new URL(`${name}.ts`, import.meta.url))
const isFile = /^[a-z-]+$/.test(name) && existsSync(path)
// Node 20 reads no TypeScript; Vite does.
const { run } = isFile ? (await runnerImport(path)).module : {}
if (run === undefined) {
  console.error(`There is no measurement "${name}"; each file bench/<name>.ts with a function run() is one.`)
  process.exit(2)
}
await run()
