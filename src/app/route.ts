/** Where the page is: `#/<screen>`, or `#/<screen>/<link>` while a link has not been opened yet. */
export interface Route<Id extends string> {
  readonly screen: Id
  /** Packed work, of which nothing is known yet. */
  readonly link: string | null
}

/** What a fragment of the address stands for; a screen that is not there, and no fragment at all, are the first of `screens`. */
export function readRoute<Id extends string>(hash: string, screens: readonly [Id, ...Id[]]): Route<Id> {
  const [, name, link = ''] = /^#\/([^/]*)(?:\/(.*))?$/s.exec(hash) ?? []
  return { screen: screens.find((id) => id === name) ?? screens[0], link: link === '' ? null : link }
}
