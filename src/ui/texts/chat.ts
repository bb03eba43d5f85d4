import { count, duration, ofAll, rate, tokens, whole } from './format.ts'

/** The Chat screen. */
export const chat = {
  title: 'Conversation',
  model: 'Model',
  system: {
    open: 'System prompt',
    label: 'System prompt',
    hint: 'Said once, before the first message, whatever else is left out. Empty: none.',
    placeholder: 'Answer in one short sentence, then code.',
  },
  parameters: 'Parameters',
  parametersHint: 'For Chat alone. A change holds from the next message on.',
  export: 'Export',
  clear: 'Clear',
  undo: 'Undo',
  changed: (count: number) => `${turns(count)} taken away. Undo brings back what was here, until the next message.`,
  message: 'Message',
  placeholder: 'Ask for a small function…',
  send: 'Send',
  turn: (n: number) => `Turn ${whole.format(n)}`,
  you: 'You',
  edit: 'Edit',
  editMessage: 'Edit this message',
  editSend: 'Send again',
  editHint: (count: number) => (count === 0 ? '' : `Goes on from here: ${turns(count)} below will be taken away.`),
  cancel: 'Cancel',
  retry: 'Retry',
  inspect: 'Inspect',
  inspecting: (n: number) => `Inspect turn ${whole.format(n)}`,
  code: {
    label: (language: string) => `Code: ${language}`,
    copy: 'Copy code',
    toPlayground: 'Open in Playground',
  },
  image: (words: string) => (words === '' ? 'An image that is not loaded' : `An image that is not loaded: ${words}`),
  repeated: 'Stopped, because the model said the same again and again. It is shown once.',
  saysNothing:
    'The model wrote a block of code with nothing in it; later turns do not read it. Retry, or ask in other words.',
  miniature: (name: string) =>
    `${name} is a miniature: it was taught small functions, asked for in English, and often gets those wrong too.`,
  noAnswer: 'No answer: later turns do not read this one.',
  tagInAnswer: (tag: string) => `The answer holds ${tag}. Later turns read it with a space inside.`,
  leftOut: 'What stands above does not fit in the context any more: the model does not read it.',
  refused: {
    message: (tag: string) => `The message holds ${tag}, by which a chat marks its turns, so it was not sent.`,
    system: (tag: string) => `The system prompt holds ${tag}, by which a chat marks its turns, so nothing was sent.`,
    open: 'Send with a space inside it',
  },
  sameAnswer: 'At temperature 0 another try gives the same answer. Raise Temperature under Parameters.',
  context: {
    label: 'Context',
    use: (used: number, room: number) => `Context: ${whole.format(used)} of ${tokens(room)}`,
    kept: (answer: number) => `${whole.format(answer)} more are kept for the answer`,
    unknown: 'Context: not known before the model is loaded',
    dropped: (count: number) => `The oldest ${turns(count)} will be left out; the system prompt stays.`,
    tooLarge: (used: number, context: number) =>
      `This message alone takes ${tokens(used)}, too many for a context of ${whole.format(context)}. Shorten it, or the system prompt.`,
  },
  status: {
    waiting: 'waits for the model',
    writing: 'writing…',
    ended: {
      complete: 'end of text',
      length: 'ended by max tokens',
      repeated: 'repeated itself',
      'context-full': 'ended by a full context',
      stopped: 'stopped',
      failed: 'failed',
    },
    prompt: (text: string) => `prompt ${text}`,
    dropped: (count: number) => `${turns(count)} left out`,
    firstToken: (ms: number) => `first token after ${duration(ms)}`,
    seed: (seed: number) => `seed ${seed}`,
    rate,
  },
  empty: {
    title: 'Talk to an Instruct model',
    cria: 'Cria Instruct is a miniature. Asked in words it tries to write, complete, mend or rename a small function; it is no assistant: it knows no facts and holds no conversation.',
    measured: (share: number, low: number, high: number) =>
      `Of held-out tasks put in words, ${ofAll.format(share)} of its functions pass their test (95% interval ${ofAll.format(low)} to ${ofAll.format(high)}).`,
    codeLlama:
      'Code Llama Instruct writes and explains code. Check what it says: it can be wrong, and it cannot run anything.',
    offer: 'For a real conversation load Code Llama 7B Instruct',
    toModels: 'on the Models screen',
    kept: 'What is said here stays in this browser.',
    suits: { miniature: 'What the miniature was taught', 'code-llama': 'Made for Code Llama itself' },
  },
  report: {
    title: 'A conversation',
    when: (time: string) => `Made in the Code Llama Playground, ${time}.`,
    system: 'System prompt',
  },
  spoken: {
    started: 'The model is answering.',
    finished: (written: number) => `Answered: ${tokens(written)}.`,
    stopped: 'Stopped.',
    cleared: 'The conversation is cleared. Undo brings it back.',
  },
} as const

function turns(n: number): string {
  return count(n, 'turn', 'turns')
}
