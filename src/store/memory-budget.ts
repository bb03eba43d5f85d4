const GIB = 2 ** 30

/** Gibibytes to reckon with where a browser does not tell: a phone of the middle class, a small laptop. */
const ASSUMED_GIB = 4

/** Share of the machine's memory that models may take: the rest is for the browser, the editor and everything else. */
const SHARE = 0.5

/** Bytes that all loaded models may take together. `deviceMemory` of the navigator is coarse, in GiB, and known in Chromium only. */
export function memoryBudget(navigator: object): number {
  const told = 'deviceMemory' in navigator && typeof navigator.deviceMemory === 'number' ? navigator.deviceMemory : null
  return (told ?? ASSUMED_GIB) * SHARE * GIB
}
