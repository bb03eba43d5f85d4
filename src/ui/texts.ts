import { formatBytes } from '../lib/format-bytes.ts'
import { about } from './texts/about.ts'
import { cards } from './texts/cards.ts'
import { chat } from './texts/chat.ts'
import { compare } from './texts/compare.ts'
import { failures } from './texts/failures.ts'
import { count, duration, LOCALE, millions, rate, short, tokens, whole } from './texts/format.ts'
import { inspect } from './texts/inspect.ts'
import { links } from './texts/links.ts'
import { models } from './texts/models.ts'
import { settings } from './texts/settings.ts'
import { shortcuts } from './texts/shortcuts.ts'
import { stopRules } from './texts/stop-rules.ts'
import { suggestions } from './texts/suggestions.ts'

/** Every word that the interface shows or reads aloud, in English. A second language is a second object of the type `Texts`. */
const en = {
  locale: LOCALE,
  none: '–',
  format: {
    bytes: (n: number) => formatBytes(n, LOCALE),
    score: (n: number) => short.format(n),
    tokens,
    duration,
    rate,
  },

  shell: {
    product: 'Code Llama Playground',
    skip: 'Skip to the editor',
    tabs: 'Screens',
    screens: { playground: 'Playground', compare: 'Compare', chat: 'Chat', models: 'Models', about: 'About' },
    coming: 'Loading this screen…',
    theme: {
      system: 'Theme: as the system',
      light: 'Theme: light',
      dark: 'Theme: dark',
      contrast: 'Theme: high contrast',
    },
    crashedTitle: 'This part of the page stopped working.',
    crashedNext: 'Copy what you need from the rest of the page, then reload.',
    reload: 'Reload the page',
    newVersion: { sentence: 'A new version of this page is ready.', reload: 'Reload', later: 'Later' },
    details: 'Details',
    dismiss: 'Dismiss',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Not copied: the browser refused',
  },

  settings,

  shortcuts,

  links,

  engine: {
    label: 'Engine status',
    names: { auto: 'Automatic', webgpu: 'WebGPU', simd: 'CPU', 'onnx-cpu': 'ONNX Runtime on the CPU' },
    /** For the status, which has little room. */
    shortNames: { webgpu: 'WebGPU', simd: 'CPU', 'onnx-cpu': 'CPU (ONNX Runtime)' },
    threads: (n: number) => count(n, 'thread', 'threads'),
    models: (n: number) => count(n, 'model', 'models'),
    idle: 'not loaded yet',
    queued: 'waiting for memory',
    starting: 'loading',
    loading: (loaded: number, total: number) =>
      `loading, ${formatBytes(loaded, LOCALE)} of ${formatBytes(total, LOCALE)}`,
    preparing: 'preparing',
    failed: 'not running',
  },

  variants: { base: 'Base', python: 'Python', instruct: 'Instruct' },

  card: {
    title: 'What runs here:',
    body: (name: string, parameters: number | null) =>
      `${name}${parameters === null ? '' : `, a miniature Llama of ${millions(parameters)} parameters`}, inside this page: no server, no account. ` +
      'It shows how filling a hole works, and is often wrong.',
    offer: (name: string, bytes: number) =>
      `For real help load ${name}: ${formatBytes(bytes, LOCALE)}, fetched once and kept in this browser.`,
    toModels: 'See whether it fits',
    dismiss: 'Got it',
  },

  /** The cards of the miniatures, in the page and in training/cards. */
  cards,

  toolbar: {
    example: 'Example',
    ownText: 'Another text',
    compare: 'Compare models',
    language: 'Language',
    model: 'Model',
    engine: 'Engine',
    fill: 'Fill',
    stop: 'Stop',
    suits: { miniature: 'Small enough for a miniature', 'code-llama': 'Made for Code Llama itself' },
  },

  languages: {
    python: 'Python',
    typescript: 'TypeScript',
    javascript: 'JavaScript',
    cpp: 'C++',
    java: 'Java',
    rust: 'Rust',
    go: 'Go',
    shell: 'Shell',
    markdown: 'Markdown',
    plaintext: 'Plain text',
  },

  editor: {
    label: 'Code editor',
    hole: (n: number) => `hole ${whole.format(n)}`,
    writing: 'The model is writing. Stop it to edit.',
    freeTab: 'lets Tab leave the editor',
    holdTab: 'lets Tab indent',
  },

  compare,

  chat,

  numbers: {
    title: 'Run',
    label: 'Run numbers',
    firstToken: 'First token',
    speed: 'Speed',
    prefill: 'Prefill',
    prompt: 'Prompt',
    written: 'Written',
    guessed: 'Guessed ahead',
    guessedTokens: (right: number, all: number) => `${whole.format(right)} of ${whole.format(all)} right`,
    stoppedBy: 'Stopped by',
    model: 'Model',
    engine: 'Engine',
    promptTokens: (n: number, reused: number) => `${tokens(n)}, ${whole.format(reused)} reused`,
    leftOut: 'Left out',
    leftOutLines: (before: number, after: number) =>
      `${count(before, 'line', 'lines')} above, ${whole.format(after)} below`,
    outcomes: { running: 'running', failed: 'an error', 'cut-off': 'a reload of the page' },
    reasons: {
      'end-of-infill': 'end of infill',
      'end-of-text': 'end of text',
      'stop-rule': stopRules.short,
      length: 'max tokens',
      aborted: 'you',
      'context-full': 'full context',
    },
  },

  inspect,

  parameters: {
    title: 'Parameters',
    temperature: 'Temperature',
    topP: 'Top-p',
    topK: 'Top-k',
    repetitionPenalty: 'Repetition penalty',
    maxTokens: 'Max tokens',
    seed: 'Seed',
    mode: 'Prompt order',
    modes: { psm: 'PSM', spm: 'SPM' },
    modeDefault: (mode: string) => `Model’s own (${mode})`,
    reset: 'Reset parameters',
    badNumber: (label: string, min: number, max: number, inForce: number) =>
      `${label} is a number from ${min} to ${max}. ${inForce} stays in force.`,
    badInteger: (label: string, min: number, max: number, inForce: number) =>
      `${label} is a whole number from ${min} to ${max}. ${inForce} stays in force.`,
  },

  footer: {
    label: 'Answers',
    privacy: 'Your code stays on this machine',
    hint: (marker: string) => `Fill writes at ${marker}, or at the cursor where there is none`,
    waiting: 'Waiting for the model…',
    filling: (hole: number, of: number) => `Filling hole ${hole} of ${of}…`,
    stopping: 'Stopping…',
    filled: (hole: number, of: number) => `hole ${hole} of ${of} filled`,
    accept: 'Accept',
    reject: 'Reject',
    retry: 'Retry',
    previous: 'Previous alternative',
    next: 'Next alternative',
    shown: (shown: number, of: number) => `${shown} / ${of}`,
  },

  notices: {
    useCpu: 'Use the CPU',
    sameAnswer: {
      sentence: 'At temperature 0 another try gives the same answer.',
      nextStep: 'Raise Temperature to get alternatives.',
    },
    runGone: {
      sentence: 'The text around this hole, or the model, has changed since that answer was written.',
      nextStep: 'Press Retry, then choose the other token.',
    },
    emptyAnswer: {
      sentence: 'The model wrote nothing new for this hole.',
      nextStep: 'Retry, reject it, or accept the empty answer.',
    },
  },

  spoken: {
    waiting: 'Waiting for the model.',
    started: (hole: number, of: number) => `Filling hole ${hole} of ${of}.`,
    finished: (hole: number, of: number, written: number, speed: number | null) =>
      `Hole ${hole} of ${of} filled: ${tokens(written)}${speed === null ? '' : `, ${rate(speed)}`}. Accept, reject or retry.`,
    stopped: 'Stopped.',
    accepted: 'Accepted.',
    rejected: 'Rejected; the hole is back.',
    alternative: (shown: number, of: number) => `Alternative ${shown} of ${of}.`,
    modelReady: (name: string, engine: string) => `${name} is ready, on ${engine}.`,
  },

  failures,

  models,

  suggestions,

  about,
} as const

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> }

export type Texts = Widen<typeof en>

/** The language in use. */
export const texts: Texts = en
