/** A field as it stands in a protocol buffer: number, and its value by wire type. */
export type ProtoField = readonly [field: number, value: bigint | number | Uint8Array]

/** Reads one message the way the encoding's description says, independently of the writer. https://protobuf.dev/programming-guides/encoding/ */
export function readProto(bytes: Uint8Array): ProtoField[] {
  const fields: ProtoField[] = []
  let at = 0
  const varint = () => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++]
      if (byte === undefined) throw new RangeError('the message ends in a number')
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  const take = (length: number) => {
    if (at + length > bytes.length) throw new RangeError('the message ends in a field')
    at += length
    return bytes.slice(at - length, at)
  }
  while (at < bytes.length) {
    const tag = Number(varint())
    const wireType = tag & 7
    if (wireType === 0) fields.push([tag >> 3, varint()])
    else if (wireType === 2) fields.push([tag >> 3, take(Number(varint()))])
    else if (wireType === 5) fields.push([tag >> 3, new Float32Array(take(4).buffer)[0]!])
    else throw new RangeError(`wire type ${wireType}`)
  }
  return fields
}

/** All values of one field. */
export function valuesOf(fields: readonly ProtoField[], field: number): ProtoField[1][] {
  return fields.filter(([number]) => number === field).map(([, value]) => value)
}

export function messagesOf(fields: readonly ProtoField[], field: number): ProtoField[][] {
  return valuesOf(fields, field).map((value) => readProto(value as Uint8Array))
}

export function textsOf(fields: readonly ProtoField[], field: number): string[] {
  return valuesOf(fields, field).map((value) => new TextDecoder().decode(value as Uint8Array))
}
