import { describe, expect, it } from 'vitest'
import type { DeviceNeed, DownloadReason, Failure, ModelFormatReason, StorageReason } from '../../../src/lib/errors.ts'
import { describeFailure, failureDetail } from '../../../src/ui/describe-failure.ts'

/** Records and not lists: a new reason that is missing here does not compile. */
const FORMAT: Record<ModelFormatReason, true> = {
  'not-gguf': true,
  html: true,
  truncated: true,
  version: true,
  corrupt: true,
  unsupported: true,
}
const DOWNLOAD: Record<DownloadReason, true> = {
  network: true,
  'not-found': true,
  http: true,
  html: true,
  truncated: true,
  'wrong-length': true,
  'wrong-hash': true,
  changed: true,
  'no-ranges': true,
}
const STORAGE: Record<StorageReason, true> = {
  quota: true,
  busy: true,
  missing: true,
  unreadable: true,
  unpicked: true,
  refused: true,
}
const NEEDS: Record<DeviceNeed, true> = {
  webgpu: true,
  'wasm-simd': true,
  'wasm-memory64': true,
  'gpu-buffer': true,
  'gpu-self-check': true,
}
const keys = <Key extends string>(record: Record<Key, true>) => Object.keys(record) as Key[]

const FAILURES: Failure[] = [
  ...keys(FORMAT).map((reason) => ({ code: 'model-format' as const, reason, detail: 'x' })),
  ...keys(DOWNLOAD).map((reason) => ({
    code: 'download' as const,
    reason,
    url: 'https://example.test/m',
    status: 503,
  })),
  ...keys(STORAGE).map((reason) => ({ code: 'storage' as const, reason, bytes: 1_000_000_000 })),
  ...keys(NEEDS).map((need) => ({ code: 'unsupported-device' as const, need, detail: 'x' })),
  { code: 'out-of-memory', what: 'weights', bytes: 4_000_000_000 },
  { code: 'out-of-memory', what: 'kv-cache', bytes: null },
  { code: 'cannot-infill', model: 'Cria' },
  { code: 'context-too-small', promptTokens: 900, contextLength: 512 },
  { code: 'chat-tag', tag: '[/INST]' },
  { code: 'worker-lost' },
  { code: 'gpu-lost', reason: 'device', detail: 'x' },
  { code: 'gpu-lost', reason: 'memory', detail: 'x' },
  { code: 'engine', detail: 'x' },
]

describe('describeFailure', () => {
  it.each(FAILURES.map((failure) => [JSON.stringify(failure), failure] as const))(
    'has one plain sentence and a next step for %s',
    (_, failure) => {
      const { sentence, nextStep } = describeFailure(failure)
      for (const words of [sentence, nextStep]) {
        expect(words).toMatch(/^[A-Z].*[.)]$/)
        expect(words).not.toMatch(/undefined|null|NaN|\[object/)
      }
    },
  )

  it('tells the failures apart', () => {
    const sentences = FAILURES.map((failure) => describeFailure(failure).sentence)
    // Only the web page has two ways to arrive, and one sentence.
    expect(new Set(sentences).size).toBe(FAILURES.length - 1)
  })

  it('names the button by which a screen tries again', () => {
    const next = (failure: Failure) => [describeFailure(failure), describeFailure(failure, 'Run')]
    const named = FAILURES.map(next).filter(([fill]) => /Fill/.test(fill!.nextStep))
    expect(named.length).toBeGreaterThan(8)
    for (const [fill, run] of named) expect(run!.nextStep).toBe(fill!.nextStep.replace('Fill', 'Run'))
  })

  it('names the numbers', () => {
    expect(describeFailure({ code: 'out-of-memory', what: 'weights', bytes: 3_830_000_000 }).sentence).toContain(
      '3.83 GB',
    )
    expect(describeFailure({ code: 'download', reason: 'http', url: 'u', status: 503 }).sentence).toContain('503')
  })
})

describe('failureDetail', () => {
  it('bounds what may be the content of a file', () => {
    expect(failureDetail({ code: 'engine', detail: 'x'.repeat(100_000) })?.length).toBe(400)
  })

  it('is null where there is nothing to add', () => {
    expect(failureDetail({ code: 'worker-lost' })).toBeNull()
    expect(failureDetail({ code: 'engine', detail: '' })).toBeNull()
  })
})
