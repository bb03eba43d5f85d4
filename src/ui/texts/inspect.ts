import { count, percent, sureOf, tokens, whole } from './format.ts'
import { stopRules } from './stop-rules.ts'

/** What a run read and wrote, token by token. */
export const inspect = {
  unspelt: 'The page was reloaded since. What the tokens spell is told once the model that wrote them is loaded again.',
  sureness: {
    title: 'How sure the model was',
    hint: 'Fill a hole to see how probable each token was.',
    answer: 'Tokens of the answer',
    steps: { sure: '90% and more', likely: '50 to 90%', open: '10 to 50%', unlikely: 'less than 10%' },
    cut: 'cut off by a rule',
    percent,
    token: (spelling: string, probability: number, { chosen, cut }: { chosen: boolean; cut: boolean }) =>
      `${spelling}, ${percent(probability)}${chosen ? ', chosen by you' : ''}${cut ? ', cut off by a rule' : ''}`,
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
    outcomes: {
      running: 'The model is writing.',
      failed: 'The run failed; the message above says why.',
      'cut-off': 'The page was reloaded while the model was writing.',
    },
    reasons: {
      'end-of-infill': (probability: number | null) =>
        `End of infill: the model wrote EOT${sureOf(probability)}, so it took the hole for filled.`,
      'end-of-text': (probability: number | null) =>
        `End of text: the model wrote EOS${sureOf(probability)}, as at the end of a file.`,
      'stop-rule': stopRules.sentence,
      length: (limit: number) => `Max tokens: the answer may have ${tokens(limit)}, and it has them.`,
      aborted: 'You: it was stopped.',
      'context-full': (contextLength: number) =>
        `Full context: the model can hold no more than ${tokens(contextLength)}.`,
    },
  },
} as const
