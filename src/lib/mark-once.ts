/** Sets a mark of the User Timing API the first time only: the measurements want the first of each kind since navigation. */
export function markOnce(name: 'editor-ready' | 'model-ready' | 'first-token'): void {
  if (performance.getEntriesByName(name, 'mark').length === 0) performance.mark(name)
}
