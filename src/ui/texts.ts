import { formatBytes } from '../lib/format-bytes.ts'

const LOCALE = 'en'
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 })
const ofAll = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 })
const date = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' })
const short = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1, minimumFractionDigits: 1 })

const count = (n: number, one: string, many: string) => `${whole.format(n)} ${n === 1 ? one : many}`
const tokens = (n: number) => count(n, 'token', 'tokens')
const millions = (n: number) => `${short.format(n / 1e6)} M`

/** Milliseconds up to a second, seconds above. */
const duration = (ms: number) => (ms < 1000 ? `${whole.format(ms)} ms` : `${short.format(ms / 1000)} s`)
/** Hours, minutes or seconds, whichever is the largest that is not zero. */
const longDuration = (ms: number) => {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 60) return `${whole.format(seconds)} s`
  return seconds < 3600 ? `${whole.format(seconds / 60)} min` : `${short.format(seconds / 3600)} h`
}
const rate = (perSecond: number) => `${perSecond < 100 ? short.format(perSecond) : whole.format(perSecond)} tokens/s`

/** 0 … 1; a probability is never shown as more certain than it is. */
const percent = (share: number) => {
  if (share < 0.001) return 'under 0.1 %'
  if (share < 0.1) return `${short.format(share * 100)} %`
  return share < 1 && share >= 0.995 ? 'over 99 %' : `${whole.format(share * 100)} %`
}
const sureOf = (probability: number | null) => (probability === null ? '' : ` (${percent(probability)})`)

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
    theme: { system: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
    crashedTitle: 'This part of the page stopped working.',
    crashedNext: 'Copy what you need from the rest of the page, then reload.',
    reload: 'Reload the page',
    details: 'Details',
    dismiss: 'Dismiss',
  },

  links: {
    share: 'Share',
    copied: (characters: number) =>
      `The link is copied (${whole.format(characters)} characters). It holds the text, the model and the parameters; nothing was sent.`,
    notCopied: 'The browser refused to copy. This is the link:',
    tooLarge: {
      sentence: 'This text is too large for a link, which holds about 60,000 characters after compression.',
      nextStep: 'Shorten it, or pass it on as a file.',
    },
    failed: {
      sentence: 'This browser cannot pack a link.',
      nextStep: 'Open the page in a current Chrome, Edge, Firefox or Safari.',
    },
    refused: {
      malformed: {
        sentence: 'This link is damaged: part of it is missing, or was changed on the way.',
        nextStep: 'Copy all of it and open it again; nothing here was changed.',
      },
      version: {
        sentence: 'This link was made by another version of this page.',
        nextStep: 'Reload the page for its latest version; nothing here was changed.',
      },
      'too-large': {
        sentence: 'This link holds more than a link of this page may.',
        nextStep: 'Ask for the text itself; nothing here was changed.',
      },
    },
    arrived: {
      link: 'This text and its parameters came from a link. Nothing was run.',
      compare: 'This text came from Compare. Nothing was run.',
      playground: 'This text came from the Playground. Nothing was run.',
    },
    missing: (names: readonly string[]) =>
      `${names.join(', ')}: not on this machine, so what is chosen here stays. The Models screen tells how to get it.`,
    leftOut: 'Part of it is unknown to this version and was left out.',
    back: 'Back to what was here',
  },

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
      `${name}${parameters === null ? '' : `, a miniature of ${millions(parameters)} parameters`}, inside this page: no server, no account. ` +
      'It is a Llama built like Code Llama, a thousand times smaller or more: it shows how filling a hole works, and is often wrong.',
    dismiss: 'Got it',
  },

  /** The cards of the miniatures, in the page and in training/cards. */
  cards: {
    size: 'Size',
    sizes: (parameters: number, vocabulary: number, context: number) =>
      `${millions(parameters)} parameters, a vocabulary of ${whole.format(vocabulary)} tokens, ${whole.format(context)} positions`,
    file: 'File',
    files: (size: string, licence: string) => `${size}, GGUF, ${licence} licence`,
    training: 'Trained on',
    trained: (tokenCount: number, day: string) =>
      `${millions(tokenCount)} tokens in all, on two processor cores; it ended on ${date.format(new Date(day))}.`,
    measured: 'How they did',
    measuredOn:
      'Share of tasks done at temperature 0, on functions and files that they were not trained on: holes of one line and of several filled with exactly what stood there, functions that pass their test when written below head and docstring, and when asked for in words. Below each share its 95 % interval. What is not exactly what stood there may still be right.',
    columns: {
      model: 'Model',
      oneLine: 'One line',
      severalLines: 'Several lines',
      completions: 'Body',
      instructions: 'Asked for',
    },
    percent: (share: number) => ofAll.format(share),
    interval: (low: number, high: number) => `${ofAll.format(low)} to ${ofAll.format(high)}`,
    cannot: 'cannot',
    oneLine: 'Holes of one line filled with exactly what stood there',
    severalLines: 'Holes of two to six lines, likewise',
    completions: 'Functions that pass their test, written below head and docstring',
    instructions: 'Functions that pass their test, written from an instruction',
    share: (name: string, share: { value: number; low: number; high: number } | null) =>
      share === null
        ? `${name}: cannot be asked`
        : `${name}: ${ofAll.format(share.value)} (95 % interval ${ofAll.format(share.low)} to ${ofAll.format(share.high)})`,
    limits: 'Cannot',
    models: {
      'cria-base': {
        what: 'Reads what stands before and behind a hole and writes what goes between. The first of the family, from which Instruct was made.',
        trainedOn:
          'Small documented functions that we wrote by hand and a program varied, each run against its test, and source of 120 permissively licensed packages: mostly Python, some JavaScript, TypeScript and shell; with holes in nine texts of ten.',
        cannot:
          'It does not know libraries, and in long files or in anything unlike its functions it guesses. A line that looks right may not be.',
      },
      'cria-python': {
        what: 'Goes on from where Python code breaks off. Like Code Llama – Python it has no tokens for holes: it sees what stands before, never what comes behind.',
        trainedOn: 'The same beginning as Base, then Python alone, read from front to back.',
        cannot:
          'It cannot fill holes, and it knows other languages only from its beginning. Like Base it guesses where code is unlike its functions.',
      },
      'cria-instruct': {
        what: 'Base, taught to answer: ask it in words for a small function, or to complete, mend or rename one. It still fills holes.',
        trainedOn:
          'Base, then instructions with answers made of the same functions, all code in them run against its test; the answers only were learned.',
        cannot:
          'It is no assistant: it knows no facts and holds no conversation. Beyond the kinds of task it was taught it writes text that means nothing.',
      },
      'cria-0': {
        what: 'The first try, before the family: it fills holes in small Python functions like those it learned by heart. Kept for comparison.',
        trainedOn:
          'Small documented Python functions that we wrote as templates and varied, and a few of Python’s standard library.',
        cannot:
          'It does not know libraries, other languages or long files, and what is unlike its templates it fills with text that only looks like Python.',
      },
    },
  },

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

  compare: {
    prompt: 'Prompt',
    promptEditor: 'Prompt editor',
    run: 'Run',
    anotherSeed: 'Another seed',
    seeds: 'Seeds',
    parameters: 'Parameters',
    shared: 'Every pane is asked with these, the Playground too.',
    addPane: 'Add a pane',
    panes: 'Panes',
    secretName: (letter: string) => `Answer ${letter}`,
    blind: 'Blind',
    diff: 'Diff',
    export: 'Export',
    exportJson: 'JSON',
    exportMarkdown: 'Markdown',
    options: {
      open: (pane: string) => `Options of ${pane}`,
      model: 'Model',
      askedBy: 'Ask by',
      infill: 'Infill',
      chat: 'Chat turn',
      own: 'Parameters of its own',
      remove: 'Remove this pane',
    },
    pane: {
      answer: (name: string) => `What ${name} wrote`,
      copy: 'Copy',
      copied: 'Copied',
      notCopied: 'Not copied: the browser refused',
      toPlayground: 'To the Playground',
      inspect: 'Inspect',
      vote: (name: string) => `Vote for ${name}`,
    },
    status: {
      planned: {
        infill: 'Will fill the hole.',
        continuation: 'Cannot infill: will continue the prefix instead.',
        chat: 'Will be asked in a chat turn made of the hole.',
      },
      queued: 'waits for its turn',
      working: 'at work',
      doing: { infill: 'infilling…', continuation: 'cannot infill: continues the prefix…', chat: 'answers in a chat…' },
      did: {
        infill: 'infilled',
        continuation: 'cannot infill: continued from the prefix instead',
        chat: 'answered in a chat turn',
      },
      ended: { done: 'done', stopped: 'stopped', failed: 'failed' },
      prompt: (text: string) => `prompt ${text}`,
      firstToken: (ms: number) => `first token after ${duration(ms)}`,
    },
    agreement: (same: number, of: number, alike: number) =>
      `${whole.format(same)} of ${whole.format(of)} answers the same, ${whole.format(alike * 100)} % alike`,
    seed: (seed: number, shown: number, of: number) => `Seed ${seed} (${shown} of ${of})`,
    previousSeed: 'Previous seed',
    nextSeed: 'Next seed',
    footer: {
      same: 'same prompt, seed and parameters in every pane',
      own: 'same prompt in every pane; some have parameters of their own',
      first: (left: string, right: string, token: number) =>
        `${left} and ${right} differ first at token ${whole.format(token)}`,
      equal: (left: string, right: string) => `${left} and ${right} wrote the same`,
    },
    votes: {
      label: 'Votes',
      count: (who: string, votes: number) => `${who} ${whole.format(votes)}`,
      other: 'others',
      ties: 'ties',
      next: 'The next run hides the names until you vote.',
      ask: 'Which answer is best?',
      tie: 'None is better',
      thanks: 'Voted. The names are back.',
      reset: 'Reset votes',
    },
    difference: {
      title: 'Difference',
      left: 'Left',
      right: 'Right',
      original: 'Hidden original',
      close: 'Close',
      none: 'The two are the same.',
      first: (token: number) => `The first difference is at token ${whole.format(token)}.`,
      somewhere: 'Where they differ is underlined.',
      noAnswer: 'Run first: there are no two texts to compare yet.',
    },
    inspecting: (name: string) => `Inspect ${name}`,
    report: {
      title: 'A comparison',
      when: (time: string) => `Made in the Code Llama Playground, ${time}.`,
      prompt: 'Prompt',
      original: 'What stood in the hole:',
      params: (all: readonly string[]) => `Parameters: ${all.join(', ')}.`,
      seed: (seed: number) => `seed ${seed}`,
    },
    spoken: {
      started: (panes: number) => `Comparing ${whole.format(panes)} models.`,
      finished: 'All panes are done.',
      stopped: 'Stopped.',
    },
  },

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
    running: 'running',
    failed: 'an error',
    reasons: {
      'end-of-infill': 'end of infill',
      'end-of-text': 'end of text',
      'stop-rule': (rule: string) => `rule: ${rule}`,
      length: 'max tokens',
      aborted: 'you',
      'context-full': 'full context',
    },
  },

  inspect: {
    sureness: {
      title: 'How sure the model was',
      hint: 'Fill a hole to see how probable each token was.',
      answer: 'Tokens of the answer',
      steps: { sure: '90 % and more', likely: '50 to 90 %', open: '10 to 50 %', unlikely: 'less than 10 %' },
      chosen: 'chosen by you',
      percent,
      token: (spelling: string, probability: number, chosen: boolean) =>
        `${spelling}, ${percent(probability)}${chosen ? ', chosen by you' : ''}`,
      how: 'Press a token to see what else could have stood there.',
    },
    alternatives: {
      title: (place: number) => `In place ${whole.format(place)} could stand`,
      written: 'as written',
      choose: 'Choose one to write the answer anew from there.',
      blocked: 'Only the answer that waits for your decision can be changed.',
      close: 'Close',
      option: (spelling: string, probability: number, written: boolean) =>
        `${spelling}, ${percent(probability)}${written ? ', as written' : ''}`,
    },
    prompt: {
      title: 'Prompt tokens',
      hint: 'Fill a hole to see the exact tokens that the model reads.',
      count: (n: number, reused: number) => `${tokens(n)}, ${whole.format(reused)} already read before`,
      previewCount: (n: number) => `${tokens(n)}; this order was not run`,
      order: 'Order of the prompt',
      orders: { psm: 'PSM', spm: 'SPM' },
      orderMeans: {
        psm: 'Prefix, suffix, then the middle is written.',
        spm: 'Suffix, prefix, then the middle is written.',
      },
      counting: 'Counting…',
      noPreview: 'The model of this run is no longer loaded: run it again to see the other order.',
      place: (place: number, of: number) => `${whole.format(place)} of ${whole.format(of)}`,
      id: (id: number) => `id ${id}`,
      bytes: (hex: string) => `bytes ${hex}`,
      special: 'special: no bytes',
      legend: '· space   ↵ line end   → tab',
      leftOut: (before: number, after: number, contextLength: number, kept: number) =>
        `Left out: ${count(before, 'line', 'lines')} above and ${whole.format(after)} below, those farthest from the hole. ` +
        `The model holds ${tokens(contextLength)}, of which ${whole.format(kept)} are kept free for the answer.`,
    },
    trace: {
      title: 'Trace',
      hint: 'Fill a hole to see what was written, what was shown, and why it ended.',
      raw: 'Raw text',
      shown: 'Shown text',
      nothing: 'nothing',
      same: 'The same.',
      difference: {
        'leading-space': 'Without the space that stands in front of every text.',
        other: 'Not the same.',
      },
      cut: (characters: number) => `${count(characters, 'character', 'characters')} cut off at the end.`,
      healed: (word: string) => `Without “${word}”, which stands before the hole: the model wrote the cut word anew.`,
      specials: (names: readonly string[]) => `Special tokens, never shown: ${names.join(', ')}.`,
      ended: 'Ended by',
      running: 'The model is writing.',
      failed: 'The run failed; the message above says why.',
      reasons: {
        'end-of-infill': (probability: number | null) =>
          `End of infill: the model wrote EOT${sureOf(probability)}, so it took the hole for filled.`,
        'end-of-text': (probability: number | null) =>
          `End of text: the model wrote EOS${sureOf(probability)}, as at the end of a file.`,
        'stop-rule': (rule: string) => `The rule “${rule}”.`,
        length: (limit: number) => `Max tokens: the answer may have ${tokens(limit)}, and it has them.`,
        aborted: 'You: it was stopped.',
        'context-full': (contextLength: number) =>
          `Full context: the model can hold no more than ${tokens(contextLength)}.`,
      },
    },
  },

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
    sameAnswer: {
      sentence: 'At temperature 0 another try gives the same answer.',
      nextStep: 'Raise Temperature to get alternatives.',
    },
    runGone: {
      sentence: 'The text around this hole, or the model, has changed since that answer was written.',
      nextStep: 'Press Retry, then choose the other token.',
    },
    emptyAnswer: {
      sentence: 'The model left this hole empty.',
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

  failures: {
    modelFormat: {
      'not-gguf': 'What came instead of the model is not a GGUF file.',
      html: 'A web page came instead of the model.',
      truncated: 'The model file ends too early: part of it is missing.',
      version: 'The model file is of a GGUF version that this page cannot read.',
      corrupt: 'The model file is damaged: its tables contradict each other.',
      unsupported: 'The model file is sound, but of a kind that this page cannot run.',
    },
    modelFormatNext:
      'Press Fill to load it anew. If that fails too, the copy on this site is at fault: tell whoever hosts it.',
    htmlNext: 'A network that wants you to sign in does that: sign in, then press Fill.',
    anotherModelNext: 'Choose another model.',
    download: {
      network: 'The model could not be loaded: the connection failed.',
      'not-found': 'The model is not where it should be on this site.',
      http: (status: number | null) =>
        `The server refused to send the model${status === null ? '' : ` (status ${status})`}.`,
      html: 'A web page came instead of the model.',
      truncated: 'The connection ended before the whole model had arrived.',
      'wrong-length': 'The file on the server has another length than the one announced; nothing of it was kept.',
      'wrong-hash':
        'All bytes arrived, but they are not those of the announced file (its SHA-256 differs); they were thrown away.',
      changed: 'The file on the server was replaced during the download; what had come of the old one was thrown away.',
      'no-ranges': 'The connection broke several times, and this server only sends the file from its beginning.',
    },
    beginAnewNext: 'Press Download to begin anew.',
    storage: {
      quota: (bytes: number | null) =>
        `This browser’s storage has no room for the model${bytes === null ? '' : `: ${formatBytes(bytes, LOCALE)} are missing`}.`,
      busy: (_bytes: number | null) => 'Another tab of this page is at work on this file.',
      missing: (_bytes: number | null) => 'The browser has thrown the stored model away.',
      refused: (_bytes: number | null) => 'This browser does not let the page keep files.',
    },
    storageNext: {
      quota: 'Delete another model or free disk space, then press Resume.',
      busy: 'Go on in that tab, or close it and try again here.',
      missing: 'Download it again on the Models screen.',
      refused: 'Leave private browsing, or pick the file from your disk.',
    },
    downloadNext: 'Check the connection, then press Fill to load it again.',
    notFoundNext: 'Reload the page. If that fails too, tell whoever hosts this site.',
    device: {
      webgpu: 'This browser gives the page no WebGPU adapter.',
      'wasm-simd': 'This browser lacks the WebAssembly instructions that the engine needs.',
      'wasm-memory64': 'This model needs more than the 4 GiB that this browser gives to WebAssembly.',
      'gpu-buffer': 'The buffers that this graphics card allows are too small for the model.',
      'gpu-self-check': 'This graphics card computes wrong answers: a check at load found them.',
    },
    deviceNext: 'Choose “CPU” as the engine.',
    browserNext: 'Open the page in a current Chrome, Edge, Firefox or Safari.',
    memory: {
      weights: (bytes: number | null) =>
        `There is not enough memory for the model${bytes === null ? '' : ` (${formatBytes(bytes, LOCALE)})`}.`,
      'kv-cache': (bytes: number | null) =>
        `There is not enough memory for a run${bytes === null ? '' : ` (${formatBytes(bytes, LOCALE)})`}.`,
    },
    memoryNext: 'Close other tabs, then press Fill.',
    cannotInfill: (model: string) => `${model} has not learned to fill holes.`,
    contextTooSmall: (prompt: number, context: number) =>
      `The prompt needs ${tokens(prompt)}, and the model can hold ${whole.format(context)}.`,
    contextNext: 'Lower Max tokens, or shorten the lines around the hole.',
    chatTag: (tag: string) => `The text holds ${tag}, by which a chat with Instruct marks its turns.`,
    chatTagNext: 'Put a space inside it, and ask again.',
    workerLost: 'The engine stopped in mid-run; your text is as it was.',
    workerLostNext: 'Press Fill: the model is loaded anew first.',
    engine: 'The engine failed; your text is as it was.',
    engineNext: 'Press Fill to try again, or choose another engine.',
  },

  models: {
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
      },
      cautions: {
        'one-thread': 'One thread only: the page is not cross-origin isolated, or there is one core. It will be slow.',
        'memory-unknown':
          'The browser does not tell whether the memory suffices. If the page stops, choose a smaller model.',
        'gpu-memory-unknown': 'How much memory the graphics card has is not known.',
        'shorter-context': 'The context is shorter than usual, so that it fits 4 GiB.',
      },
      rows: {
        download: 'Download',
        nothing: 'nothing',
        engine: 'Runs on',
        noEngine: 'nothing here',
        memory: 'Memory, at most',
        context: 'of it, for the context',
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
  },

  about: {
    title: 'About',
    runsTitle: 'What runs',
    runs: 'A model with the architecture of Code Llama runs inside this page, in a worker of your browser: on the processor, or on the graphics card for a large model where WebGPU is there. There is no server that answers.',
    yes: 'yes',
    no: 'no',
    privacyTitle: 'Privacy',
    privacy:
      'Your code never leaves this machine. The page loads its files from its own address and sends nothing anywhere. The security policy that your browser enforces for it allows one other place, the model hub huggingface.co, for downloads that you ask for. Downloaded models, settings and your votes in Compare are kept in this browser; your code is kept by the tab it is in, for a reload, and forgotten when you close that tab. A link that you share holds your code itself, in the part of the address that browsers do not send.',
    familyTitle: 'The Code Llama family',
    family:
      'Code Llama was released by Meta in 2023 in three trainings of three sizes. Share of problems solved at the first attempt (pass@1, greedy, in percent), as the paper reports it:',
    paper: 'Code Llama: Open Foundation Models for Code',
    paperId: 'arXiv 2308.12950',
    paperUrl: 'https://arxiv.org/abs/2308.12950',
    columns: { variant: 'Variant', size: 'Size', infill: 'Fills holes', humanEval: 'HumanEval', mbpp: 'MBPP' },
    notHere:
      'All nine can be downloaded on the Models screen, which tells first whether one fits this device. They are thousands of times larger than the miniatures.',
    licencesTitle: 'Licences',
    licences:
      'This page and its miniature models are under the MIT licence. It is built with React, zustand, Monaco Editor, transformers.js (Apache 2.0) and ONNX Runtime; all but transformers.js are MIT. Code Llama itself comes under Meta’s Llama 2 community licence; no part of it is in this page.',
    keysTitle: 'Keys',
    keys: {
      fill: 'fill the holes',
      stop: 'stop, or reject the answer',
      accept: 'accept the answer (in the editor)',
      alternatives: 'next and previous alternative',
      tab: 'let Tab leave the editor',
    },
  },
} as const

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> }

export type Texts = Widen<typeof en>

/** The language in use. */
export const texts: Texts = en
