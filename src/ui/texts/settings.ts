import { count, tokens } from './format.ts'

/** The settings. */
export const settings = {
  title: 'Settings',
  open: 'Settings',
  look: 'Look',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  fontSize: 'Size of code',
  engine: 'Models',
  threads: 'Threads',
  automatic: 'Automatic',
  threadCount: (n: number) => count(n, 'thread', 'threads'),
  threadsHint: 'Of the processor, for each model. Another number loads the models anew.',
  notIsolated:
    'This page cannot share memory between threads here, so there is one. A host that sends isolation headers changes that.',
  context: 'Context',
  positions: (n: number) => tokens(n),
  contextHint: 'How much text a model that you bring sees at once. Those that come with the page know their own.',
  defaults: 'Default parameters',
  defaultsHint: 'What Reset parameters goes back to. A parameter that you have not changed follows.',
  kept: 'Settings are kept in this browser and nowhere else.',
} as const
