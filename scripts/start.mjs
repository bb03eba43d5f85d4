import process from 'node:process'
import { ensureInstalled } from './ensure-installed.mjs'
import { PROJECT_ROOT } from './run-command.mjs'

process.chdir(PROJECT_ROOT)
await ensureInstalled()
// Only now: in a fresh clone Vite came with the line above.
const { build, preview } = await import('vite')
await build()
const server = await preview({ preview: { open: true } })
server.printUrls()
server.bindCLIShortcuts({ print: true })
