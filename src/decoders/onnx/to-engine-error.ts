import { OutOfMemoryError, PlaygroundError, UnsupportedDeviceError } from '../../lib/errors.ts'

/** How V8, SpiderMonkey, JavaScriptCore, emscripten and ONNX Runtime say that memory has run out. */
const OUT_OF_MEMORY =
  /bad_alloc|out of memory|\bOOM\b|allocation failed|failed to allocate|cannot enlarge memory|invalid array/i

/** What ONNX Runtime threw, as an error that a person can be told about. */
export function toEngineError(error: unknown, what: 'weights' | 'kv-cache', bytes: number | null = null): unknown {
  if (error instanceof PlaygroundError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (OUT_OF_MEMORY.test(message)) return new OutOfMemoryError(what, bytes, error)
  if (message.includes('SIMD is not supported')) return new UnsupportedDeviceError('wasm-simd', message, error)
  return new PlaygroundError({ code: 'engine', detail: message }, error)
}
