/** Types that the WebGPU engine keeps quantised (`decoders/onnx/pack-nbits.ts`): bytes a weight. Scales, and offsets of Q4_K and Q5_K, are single-precision. */
const QUANTISED_BYTES: Readonly<Record<string, { readonly codes: number; readonly scales: number }>> = {
  Q4_0: { codes: 4 / 8, scales: 4 / 32 },
  Q8_0: { codes: 8 / 8, scales: 4 / 32 },
  Q4_K: { codes: 4 / 8, scales: (4 + 4) / 32 },
  Q5_K: { codes: 8 / 8, scales: (4 + 4) / 32 },
  Q6_K: { codes: 8 / 8, scales: 4 / 16 },
}

/** Every other type is expanded. */
const FLOAT_BYTES = 4

/** What a matrix of so many weights takes on the GPU: in all, and its largest buffer. */
export function gpuWeightBytes(type: string, weights: number): { all: number; largest: number } {
  const kept = QUANTISED_BYTES[type]
  if (kept === undefined) return { all: weights * FLOAT_BYTES, largest: weights * FLOAT_BYTES }
  return { all: weights * (kept.codes + kept.scales), largest: weights * kept.codes }
}
