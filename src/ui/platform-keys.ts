const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Keys as this platform writes them, with what `aria-keyshortcuts` wants. */
export const KEYS = {
  fill: isMac ? { hint: '⌘ ↵', keys: 'Meta+Enter' } : { hint: 'Ctrl ↵', keys: 'Control+Enter' },
  escape: { hint: 'Esc', keys: 'Escape' },
  // These two act in the editor only, so they are no shortcuts of the page.
  accept: { hint: 'Tab' },
  freeTab: { hint: isMac ? 'Ctrl ⇧ M' : 'Ctrl M' },
  previous: { hint: isMac ? '⌥ [' : 'Alt [', keys: 'Alt+[' },
  next: { hint: isMac ? '⌥ ]' : 'Alt ]', keys: 'Alt+]' },
} as const
