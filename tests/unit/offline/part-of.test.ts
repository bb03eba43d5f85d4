import { expect, test } from 'vitest'
import { openUrlSource } from '../../../src/lib/url-source.ts'
import { partOf } from '../../../src/offline/part-of.ts'

const blob = new Blob([Uint8Array.from({ length: 10 }, (_, i) => i)])

const bytesOf = async (response: Response | null) => [...new Uint8Array((await response?.arrayBuffer()) ?? [])]

test.each([
  ['bytes=0-3', 'bytes 0-3/10', [0, 1, 2, 3]],
  ['bytes=8-', 'bytes 8-9/10', [8, 9]],
  ['bytes=7-99', 'bytes 7-9/10', [7, 8, 9]],
])('%s', async (range, contentRange, bytes) => {
  const response = partOf(blob, range)
  expect(response?.status).toBe(206)
  expect(response?.headers.get('Content-Range')).toBe(contentRange)
  expect(await bytesOf(response)).toEqual(bytes)
})

test('a part behind the end is refused as a host does', () => {
  const response = partOf(blob, 'bytes=10-12')
  expect(response?.status).toBe(416)
  expect(response?.headers.get('Content-Range')).toBe('bytes */10')
})

test.each(['bytes=-3', 'bytes=0-1,4-5', 'lines=1-2', ''])('%j is left to the network', (range) => {
  expect(partOf(blob, range)).toBeNull()
})

test('the page reads a model from such parts as from a host', async () => {
  const big = new Blob([new Uint8Array(100_000).fill(7), Uint8Array.of(1, 2, 3)])
  const fetch = async (_: string, init: RequestInit) => partOf(big, new Headers(init.headers).get('Range') ?? '')!
  const source = await openUrlSource('http://host/model', fetch, new AbortController().signal)
  expect(source.size).toBe(big.size)
  expect([...(await source.read(99_999, 100_003))]).toEqual([7, 1, 2, 3])
})
