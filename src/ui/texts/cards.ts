import { date, millions, ofAll, whole } from './format.ts'

/** The cards of the shipped models. */
export const cards = {
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
    'Share of tasks done at temperature 0, on functions and files that they were not trained on: holes of one line and of several filled with exactly what stood there, functions that pass their test when written below head and docstring, and when asked for in words. Below each share its 95% interval. What is not exactly what stood there may still be right.',
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
      : `${name}: ${ofAll.format(share.value)} (95% interval ${ofAll.format(share.low)} to ${ofAll.format(share.high)})`,
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
} as const
