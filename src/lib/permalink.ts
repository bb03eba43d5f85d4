/** Goes up when an older page would misread the content; it stands before the content, and a page refuses one it does not know. */
const VERSION = '1'

/** Characters of a packed link. Browsers, mail and clipboards carry more; chats that cut at less say so by a broken link. */
export const MAX_LINK_CHARS = 60_000

/** Bytes of JSON in a link, before it is packed and after it is unpacked: far more code than a person reads through. */
const MAX_JSON_BYTES = 600_000

/** Packed bytes handed on at once. Deflate makes at most 1,032 of one, so this bounds what comes before the count is seen. */
const SLICE_BYTES = 256

export type PackedLink = { type: 'packed'; link: string } | { type: 'too-large' }

/** Why a link was not opened. */
export type LinkFault =
  | 'malformed' // cut, changed on the way, or never one of ours
  | 'version' // of another version of this page
  | 'too-large' // as packed, or as unpacked

export type UnpackedLink = { type: 'unpacked'; value: unknown } | { type: 'refused'; fault: LinkFault }

/** `value` as the characters `<version>.<raw deflate (RFC 1951) of its JSON, in base64url (RFC 4648, section 5)>`. */
export async function packLink(value: unknown): Promise<PackedLink> {
  const json = new TextEncoder().encode(JSON.stringify(value))
  if (json.length > MAX_JSON_BYTES) return { type: 'too-large' }
  const deflated = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const link = `${VERSION}.${toBase64Url(new Uint8Array(await new Response(deflated).arrayBuffer()))}`
  return link.length > MAX_LINK_CHARS ? { type: 'too-large' } : { type: 'packed', link }
}

/** The JSON value in a link, of which nothing else is checked yet. Never rejects, and stops unpacking at the bound. */
export async function unpackLink(link: string): Promise<UnpackedLink> {
  if (link.length > MAX_LINK_CHARS) return { type: 'refused', fault: 'too-large' }
  const [, version, packed = ''] = /^(\d{1,9})\.([\w-]+)$/.exec(link) ?? []
  if (version === undefined) return { type: 'refused', fault: 'malformed' }
  if (version !== VERSION) return { type: 'refused', fault: 'version' }
  try {
    const json = await inflate(fromBase64Url(packed))
    return json === null ? { type: 'refused', fault: 'too-large' } : { type: 'unpacked', value: JSON.parse(json) }
  } catch {
    return { type: 'refused', fault: 'malformed' }
  }
}

/** The text in raw deflate; null where it is longer than the bound. Throws on anything else. */
async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let length = 0
  const inflated = inSlices(packed).pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = inflated.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    length += value.length
    if (length > MAX_JSON_BYTES) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}

function inSlices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0
  return new ReadableStream(
    {
      pull(controller) {
        if (start < bytes.length) controller.enqueue(bytes.slice(start, start + SLICE_BYTES))
        else controller.close()
        start += SLICE_BYTES
      },
    },
    { highWaterMark: 0 },
  )
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
}
