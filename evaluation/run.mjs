import process from 'node:process'
import { fileURLToPath } from 'node:url'
import v8 from 'node:v8'
import { runnerImport } from 'vite'
import { buildEngine } from '../scripts/build-engine.mjs'

/** Node 20 has relaxed SIMD behind a flag, and compiles it rightly only without its baseline compiler; later ones have it. */
if (process.versions.node.startsWith('20.')) {
  for (const flag of ['--experimental-wasm-relaxed-simd', '--no-liftoff']) v8.setFlagsFromString(flag)
}

/** `node evaluation/run.mjs NAME …` runs evaluation/NAME.ts. Node 20 reads no TypeScript; Vite does. */
const [name = '', ...args] = process.argv.slice(2)
if (!/^[a-z-]+$/.test(name)) throw new Error(`no command ${JSON.stringify(name)}`)
await buildEngine()
const { module } = await runnerImport(fileURLToPath(new URL(`${name}.ts`, import.meta.url)))
process.exitCode = await module.run(args)
