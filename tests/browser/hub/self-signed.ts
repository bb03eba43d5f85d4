import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** ASN.1 tags in DER (X.690). */
const TAG = { integer: 0x02, bits: 0x03, null: 0x05, oid: 0x06, utf8: 0x0c, sequence: 0x30, set: 0x31, utcTime: 0x17 }

/** sha256WithRSAEncryption and commonName, as DER writes their numbers. */
const RSA_SHA256 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b]
const COMMON_NAME = [0x55, 0x04, 0x03]

/**
 * A certificate for one test run that nobody trusts: the browser is told not to ask (RFC 5280, version 1: without
 * extensions). Made here, so that neither a key lies in the repository nor a tool must be installed.
 */
export function selfSigned(host: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const algorithm = sequence(der(TAG.oid, RSA_SHA256), der(TAG.null, []))
  const name = sequence(der(TAG.set, sequence(der(TAG.oid, COMMON_NAME), der(TAG.utf8, Buffer.from(host)))))
  const serial = der(TAG.integer, [0x01, ...randomBytes(8)])
  const validity = sequence(utcTime(-1), utcTime(1))
  const body = sequence(serial, algorithm, name, validity, name, publicKey.export({ type: 'spki', format: 'der' }))
  const signature = createSign('sha256').update(body).sign(privateKey)
  const certificate = sequence(body, algorithm, der(TAG.bits, [0, ...signature]))
  const lines = certificate
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}

function der(tag: number, content: Iterable<number>): Buffer {
  const bytes = Buffer.from([...content])
  const { length } = bytes
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), bytes])
  const digits = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...digits]), bytes])
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(TAG.sequence, Buffer.concat(parts))
}

/** So many days from now. */
function utcTime(days: number): Buffer {
  const time = new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]|\.\d+/g, '')
  return der(TAG.utcTime, Buffer.from(time.slice(2)))
}
