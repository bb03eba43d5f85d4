/** As `scripts/list-licences.mjs` writes it. */
export interface Licence {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** The package's own words. */
  readonly text: string
}

/** Rejects where the file is not there: before a build, or without a network. */
export async function readLicences(): Promise<readonly Licence[]> {
  const response = await fetch(new URL('licences.json', document.baseURI))
  if (!response.ok) throw new Error(`licences: ${response.status}`)
  return await response.json()
}
