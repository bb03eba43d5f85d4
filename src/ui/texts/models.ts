import { formatBytes } from '../../lib/format-bytes.ts'
import { count, LOCALE, longDuration, tokens, whole } from './format.ts'

/** The Models screen. */
export const models = {
  storedTitle: 'In this browser',
  stored: {
    reading: 'Reading the storage…',
    none: 'No model is stored yet. What the page ships needs no storage.',
    noFileSystem:
      'This browser gives pages no file system: a model is read straight into memory, and is gone when the page closes.',
    total: (bytes: number) => `${formatBytes(bytes, LOCALE)} in all.`,
    whole: (bytes: number, savedAt: number) =>
      `${formatBytes(bytes, LOCALE)}, since ${new Date(savedAt).toLocaleDateString(LOCALE, { dateStyle: 'medium' })}`,
    hash: (sha256: string, compared: boolean) =>
      compared
        ? `SHA-256 as the hub says: ${sha256.slice(0, 12)}…`
        : `SHA-256 ${sha256.slice(0, 12)}…, which the hub did not tell`,
    partial: (received: number, total: number | null) =>
      total === null
        ? `${formatBytes(received, LOCALE)} so far, not whole`
        : `${formatBytes(received, LOCALE)} of ${formatBytes(total, LOCALE)}, not whole`,
    use: 'Use',
    inUse: 'in use',
    loading: 'loading',
    failed: 'could not be loaded',
    delete: 'Delete',
    resume: 'Resume',
  },
  download: {
    label: 'Download',
    progress: (received: number, total: number | null) =>
      total === null
        ? formatBytes(received, LOCALE)
        : `${formatBytes(received, LOCALE)} of ${formatBytes(total, LOCALE)}`,
    speed: (perSecond: number) => `${formatBytes(perSecond, LOCALE)}/s`,
    left: (ms: number) => `${longDuration(ms)} left`,
    starting: 'Connecting…',
    waiting: 'The connection broke; trying again…',
    stopping: 'Stopping…',
    restarted: 'This server cannot go on where a download stopped: it began anew.',
    pause: 'Pause',
    cancel: 'Cancel',
  },
  spoken: {
    progress: (name: string, percent: number) => `${name}: ${percent} percent.`,
    stored: (name: string) => `${name} is stored and checked.`,
    paused: (name: string) => `${name} is paused.`,
    deleted: (name: string) => `${name} is deleted.`,
  },
  runningTitle: 'In memory now',
  running: {
    none: 'No model is loaded. The Playground loads its own when it is shown.',
    ready: (engine: string, threads: number, bytes: number, positions: number) =>
      `${engine}, ${count(threads, 'thread', 'threads')} · ${formatBytes(bytes, LOCALE)} · context of ${tokens(positions)}`,
    loading: 'loading',
    queued: 'waiting for room',
    failed: 'could not be loaded',
    idle: 'not loaded',
    unload: 'Unload',
    unloadName: (name: string) => `Unload ${name}`,
  },
  codeLlamaTitle: 'Code Llama',
  codeLlama:
    'The models of Meta’s release in 4-bit files, as TheBloke published them on Hugging Face. Base and Instruct of 7B and 13B fill holes; the others continue a text.',
  fileType: 'File type',
  columns: { model: 'Model', size: 'Download', infill: 'Fills holes', check: 'Check' },
  yes: 'yes',
  no: 'no',
  check: 'Check',
  checkName: (name: string) => `Check ${name}`,
  isStored: 'stored',
  otherTitle: 'Another model',
  other:
    'Any Llama-architecture model in one GGUF file on Hugging Face: its name there, or the address of its page or file.',
  address: 'Name or address',
  addressHint: 'owner/name, or owner/name/file.gguf',
  find: 'Find',
  finding: 'Asking the hub…',
  badAddress: {
    sentence: 'This is no name and no address of a model on huggingface.co.',
    nextStep:
      'Write it as owner/name, or copy the address of the file from its page there. A file from elsewhere: download it, then pick it below.',
  },
  noFiles: {
    sentence: 'There is no GGUF file in one piece in this repository.',
    nextStep: 'Look for one whose name ends in “GGUF”.',
  },
  files: 'File',
  reading: 'Reading the header of the file…',
  diskTitle: 'From your disk',
  disk: 'A GGUF file is read in place: nothing is copied, and nothing is sent. Pick it again after a reload.',
  pick: 'Pick a file',
  drop: 'or drop it here',
  card: {
    label: 'Before it runs',
    probing: 'Looking at this device…',
    verdict: {
      'fits-gpu': 'It fits on the graphics card.',
      'fits-cpu': 'It fits on the processor.',
      'does-not-fit': 'It does not fit.',
    },
    because: {
      memory: (needs: number, has: number | null) =>
        `It needs ${formatBytes(needs, LOCALE)} of memory${has === null ? '' : `, and this device has ${formatBytes(has, LOCALE)} for everything`}.`,
      'address-space': (needs: number, _has: number | null) =>
        `It needs ${formatBytes(needs, LOCALE)} in one piece, more than this browser gives to WebAssembly.`,
      'no-simd': (_needs: number, _has: number | null) =>
        'This browser lacks the WebAssembly instructions that the engine needs.',
    },
    nextCpu: 'Choose “CPU” as the engine.',
    nextShorter: (positions: number) => `Choose a context of ${tokens(positions)}: that fits.`,
    nextFits: 'Download it; it can be paused, and goes on after a reload.',
    nextStored: 'It is stored: use it.',
    nextPicked: 'Use it; it is read from your disk.',
    nextNotKept: 'Load it; this browser cannot keep it, so the next visit would load it again.',
    nextNoRoom: (missing: number) =>
      `There is no room for it in this browser’s storage: free ${formatBytes(missing, LOCALE)}, or delete another model.`,
    nextSmaller: 'Choose a smaller model, or a device with more memory or a larger graphics card.',
    nextBrowser: 'Open the page in a current Chrome, Edge or Firefox, or choose a smaller model.',
    whyNotGpu: {
      none: 'The browser offers no graphics card (WebGPU).',
      software: 'WebGPU is only emulated by the processor here.',
      buffer: 'The graphics card does not allow buffers as large as this model’s.',
      memory: 'The graphics card did not grant as much memory as this model takes.',
      small: 'It is too small to gain by a graphics card.',
      chosen: 'The processor is chosen as the engine.',
    },
    cautions: {
      'one-thread': 'One thread only: the page is not cross-origin isolated, or there is one core. It will be slow.',
      'memory-unknown':
        'The browser does not tell whether the memory suffices. If the page stops, choose a smaller model.',
      'gpu-memory-unknown': 'How much memory the graphics card has is not known.',
      software:
        'WebGPU is only emulated by the processor here: it will be a thousand times slower than a graphics card.',
      'shorter-context': 'The context is shorter than usual, so that it fits 4 GiB.',
    },
    rows: {
      download: 'Download',
      nothing: 'nothing',
      engine: 'Runs on',
      noEngine: 'nothing here',
      memory: 'Memory, at most',
      context: 'of it, for the context',
      eachContext: 'of it, for each context',
      contexts: 'Contexts at once',
      gpu: 'Graphics card',
      noGpu: 'none',
      unnamed: 'unnamed',
      fp16: 'Half precision',
      buffer: 'Largest buffer',
      device: 'Memory of the device',
      storage: 'Free storage',
      noStorage: 'none',
      persistent: 'Kept',
      isPersistent: 'until you delete it',
      notPersistent: 'the browser may remove it when space is short',
    },
    contextLength: 'Context',
    engine: (name: string, threads: number | null) =>
      threads === null ? name : `${name}, ${count(threads, 'thread', 'threads')}`,
    context: (bytes: number, positions: number) => `${formatBytes(bytes, LOCALE)} for ${tokens(positions)}`,
    tooLong: (context: string) => `${context}, too much for this device`,
    contexts: (most: number) => `up to ${most}`,
    deviceMemory: (bytes: number | null, isFloor: boolean) =>
      bytes === null ? 'not told' : `${whole.format(bytes / 2 ** 30)} GiB${isFloor ? ' or more' : ''}`,
    freeStorage: (bytes: number, isFloor: boolean) => `${formatBytes(bytes, LOCALE)}${isFloor ? ' or more' : ''}`,
    licence:
      'Code Llama comes under Meta’s Llama 2 community licence and its acceptable use policy. By downloading it you accept them.',
    licenceLink: 'Read the licence',
    licenceUrl: 'https://ai.meta.com/llama/license/',
    foreign: 'The licence of this model stands on its page on the hub.',
    download: 'Download',
    resume: 'Resume',
    downloadAnyway: 'Download anyway',
    useAnyway: 'Use anyway',
    use: 'Use',
    load: 'Load without keeping',
    close: 'Close',
    busy: 'Another download goes on; pause it first.',
  },
  failures: {
    notFound: {
      sentence: 'The hub has no public file of this name.',
      nextStep: 'Check the name on huggingface.co; private and gated models cannot be loaded from here.',
    },
    networkNext: 'Check the connection, then press Download or Resume: what has come is kept.',
    serverNext: 'Try again later: what has come is kept.',
    htmlNext: 'A network that wants you to sign in does that: sign in, then press Download.',
    fileNext: 'Choose another file.',
  },
} as const
