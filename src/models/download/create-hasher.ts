import { createSHA256 } from 'hash-wasm'
import type { Hasher } from './download.ts'

/** SHA-256 in WebAssembly: the browser's own takes a whole file at once, and keeps no state. */
export async function createHasher(): Promise<Hasher> {
  const sha256 = await createSHA256()
  return {
    reset: () => void sha256.init(),
    update: (bytes) => void sha256.update(bytes),
    save: () => new Uint8Array(sha256.save()),
    load: (state) => void sha256.load(state),
    digest: () => sha256.digest(),
  }
}
