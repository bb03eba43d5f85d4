// Makes AssemblyScript 0.28 compile for a memory of 64-bit addresses, which it can but offers no option for: a transform of
// its compiler, loaded by path. It leans on the compiler's inside, hence the exact version in package.json.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Transform } from 'assemblyscript/transform'

/** `Target.Wasm64` of the compiler; binaryen's number of i64. */
const WASM64 = 2
const I64 = 3
/** Pages that may come: 16 GiB, which is what browsers allow. */
const MAX_PAGES = 262144

/** The very binaryen that the compiler itself resolves. */
const fromCompiler = createRequire(import.meta.resolve('assemblyscript/asc'))
const { default: binaryen } = await import(pathToFileURL(fromCompiler.resolve('binaryen')).href)

export default class Memory64 extends Transform {
  /** @override */
  afterParse() {
    const { program } = this
    program.options.target = WASM64
    const { module } = program
    module.sizeType = I64
    module.setMemory = (initial, _maximum, segments, _target, _exportName, name, shared) => {
      if (segments.length > 0) throw new Error('The kernels hold static data, for which no place is planned.')
      const nameAt = module.allocStringCached(name ?? null)
      binaryen._BinaryenSetMemory(module.ref, initial, MAX_PAGES, 0, 0, 0, 0, 0, 0, 0, shared, true, nameAt)
    }
  }
}
