/** Types that the WebGPU engine keeps quantised, with a scale in single precision for each block: bytes a weight. */
const QUANTISED_BYTES: Readonly<Record<string, { readonly codes: number; readonly scales: number }>> = {
  Q4_0: { codes: 4 / 8, scales: 4 / 32 },
  Q8_0: { codes: 8 / 8, scales: 4 / 32 },
}

/** Every other type is expanded. */
const FLOAT_BYTES = 4

/** What a matrix of so many weights takes on the GPU: in all, and its largest buffer. */
export function gpuWeightBytes(type: string, weights: number): { all: number; largest: number } {
  const kept = QUANTISED_BYTES[type]
  if (kept === undefined) return { all: weights * FLOAT_BYTES, largest: weights * FLOAT_BYTES }
  return { all: weights * (kept.codes + kept.scales), largest: weights * kept.codes }
}
