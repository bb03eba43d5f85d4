/** The sheet of keys. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  open: 'Keyboard shortcuts',
  places: {
    playground: 'Playground',
    suggestions: 'Suggestions while you type',
    compare: 'Compare',
    chat: 'Chat',
    page: 'Everywhere but in a text',
  },
  does: {
    fill: 'fill the holes',
    stopOrReject: 'stop, or reject the answer',
    accept: 'accept the answer (in the editor)',
    alternatives: 'previous and next alternative',
    suggest: 'ask for a suggestion',
    takeAll: 'take the suggestion',
    takeWord: 'take its next word',
    takeLine: 'take its next line',
    dismiss: 'wave it away',
    freeTab: 'let Tab leave the editor, or indent again',
    run: 'run all panes',
    send: 'send the message (in its field)',
    newLine: 'begin a new line in it',
    stop: 'stop',
    sheet: 'show these keys',
  },
} as const
