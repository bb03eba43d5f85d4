/**
 * What somebody typed, key by key: ⏎ is Enter, ⌫ is Backspace. The editor indents, and closes brackets and quotes, which are
 * typed over. 200 keys.
 */
const TYPED =
  'def spread(values):⏎"""How far values lie from the mean"""⏎if not valeu⌫⌫ues:⏎return 0.0⏎⌫' +
  'mean = sum(values) / len(values)⏎total = 0.0⏎for value in values:⏎total += (value - men⌫an) ** 2⏎⌫return total'

const NAMES: Readonly<Record<string, string>> = { '⏎': 'Enter', '⌫': 'Backspace', ' ': 'Space' }

/** As Playwright names keys. */
export const KEYSTROKES: readonly string[] = [...TYPED].map((key) => NAMES[key] ?? key)
