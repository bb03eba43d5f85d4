import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { MAX_LINK_CHARS, packLink, unpackLink } from '../../../src/lib/permalink.ts'

// Milliseconds. Node's streams of compression pass each piece to another thread, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const linkOf = (bytes: Uint8Array | string, version = '1') =>
  `${version}.${deflateRawSync(bytes).toString('base64url')}`

async function packed(value: unknown): Promise<string> {
  const made = await packLink(value)
  if (made.type !== 'packed') throw new Error('did not fit')
  return made.link
}

describe('a permalink', () => {
  it('gives back any JSON value, lone surrogates and all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ unit: 'binary' }), async (json, text) => {
        // JSON has no -0.
        const value = JSON.parse(JSON.stringify({ json, text: `${text}\ud800` }))
        expect(await unpackLink(await packed(value))).toEqual({ type: 'unpacked', value })
      }),
      { numRuns: 40 },
    )
  })

  it('is made of characters that need no escaping in a fragment', async () => {
    const random = Array.from({ length: 3000 }, (_, index) => (index * 2654435761) % 65521)
    expect(await packed(random)).toMatch(/^1\.[\w-]+$/)
  })

  it('reads what another maker of raw deflate wrote', async () => {
    expect(await unpackLink(linkOf('{"text":"<FILL_ME>"}'))).toEqual({ type: 'unpacked', value: { text: '<FILL_ME>' } })
  })

  it('is not made of what is too large, packed or unpacked', async () => {
    let state = 1
    const noise = Array.from({ length: 60_000 }, () => {
      state = (state * 48271) % 2147483647
      return String.fromCharCode(33 + (state % 90))
    }).join('')
    expect(await packLink(noise)).toEqual({ type: 'too-large' })
    expect(await packLink('x'.repeat(700_000))).toEqual({ type: 'too-large' })
    expect((await packLink('x'.repeat(500_000))).type).toBe('packed')
  })

  it('is refused where it is cut off, and where it is not base64', async () => {
    const link = await packed({ text: 'def double(n):\n    return <FILL_ME>\n' })
    for (let length = 0; length < link.length; length += 3) {
      const fault = length === 0 ? 'malformed' : (await unpackLink(link.slice(0, length))).type
      expect([length, fault]).toEqual([length, length === 0 ? 'malformed' : 'refused'])
    }
    expect(await unpackLink(`${link.slice(0, 9)}%20${link.slice(9)}`)).toEqual({ type: 'refused', fault: 'malformed' })
  })

  it('never throws, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const outcome = await unpackLink(`1.${Buffer.from(bytes).toString('base64url')}`)
        expect(['unpacked', 'refused']).toContain(outcome.type)
      }),
      { numRuns: 60 },
    )
  })
})

describe.each([
  ['nothing', '', 'malformed'],
  ['no version', 'abc', 'malformed'],
  ['a version that is no number', 'x.abc', 'malformed'],
  ['no content', '1.', 'malformed'],
  ['a script', '1.<script>alert(1)</script>', 'malformed'],
  ['bytes that are no deflate', '1._____w', 'malformed'],
  ['an unpacked text that is no JSON', linkOf('alert(1)'), 'malformed'],
  ['a text that is no UTF-8', linkOf(Uint8Array.of(0x22, 0xff, 0x22)), 'malformed'],
  ['a newer version', linkOf('{}', '2'), 'version'],
  ['a version of many digits', linkOf('{}', '999999999'), 'version'],
  ['more characters than a link has', `1.${'A'.repeat(MAX_LINK_CHARS)}`, 'too-large'],
  ['a bomb', linkOf(`"${'a'.repeat(40_000_000)}"`), 'too-large'],
  ['brackets within brackets without end', linkOf('['.repeat(500_000)), 'malformed'],
] as const)('a hostile link: %s', (_, link, fault) => {
  it(`is refused as ${fault}`, async () => {
    expect(await unpackLink(link)).toEqual({ type: 'refused', fault })
  })
})
