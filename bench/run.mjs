import { existsSync } from 'node:fs'
import process from 'node:process'
import { runnerImport } from 'vite'

/** `npm run bench -- <name>` runs bench/<name>.ts: a measurement that prints a table and, as its last line, one JSON object. */
const name = process.argv[2] ?? ''
const path = new URL(`${name}.ts`, import.meta.url).pathname
if (!/^[a-z-]+$/.test(name) || !existsSync(path)) {
  console.error(`There is no measurement "${name}"; each file bench/<name>.ts is one.`)
  process.exit(2)
}
// Node 20 reads no TypeScript; Vite does.
const { module } = await runnerImport(path)
await module.run()
