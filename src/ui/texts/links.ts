import { whole } from './format.ts'

/** Links that hold work. */
export const links = {
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
    chat: 'This code came from Chat. Nothing was run.',
  },
  missing: (names: readonly string[]) =>
    `${names.join(', ')}: not on this machine, so what is chosen here stays. The Models screen tells how to get it.`,
  leftOut: 'Part of it is unknown to this version and was left out.',
  back: 'Back to what was here',
} as const
