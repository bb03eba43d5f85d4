import { readFileSync } from 'node:fs'

/** What the sets of evaluation/sets/ hold, as make_sets.py writes them. `source` is the seed or package an item comes from. */
interface Item {
  readonly id: string
  readonly source: string
  readonly language: string
}

/** A text with a piece taken out. */
export interface InfillItem extends Item {
  readonly kind: 'single' | 'multi'
  readonly prefix: string
  readonly middle: string
  readonly suffix: string
}

/** A function's head and docstring, and the test that its body has to pass. */
interface CompletionItem extends Item {
  readonly prefix: string
  readonly body: string
  readonly test: string
}

interface InstructionItem extends Item {
  readonly system: string | null
  readonly instruction: string
  readonly answer: string
  readonly test: string
}

/** A text of which a model says how probable it is. */
interface TextItem extends Item {
  readonly text: string
}

export interface Sets {
  readonly infill: readonly InfillItem[]
  readonly completions: readonly CompletionItem[]
  readonly instructions: readonly InstructionItem[]
  readonly texts: readonly TextItem[]
}

/** Every `step`-th item of each set; 1 is all of them. */
export function readSets(step: number): Sets {
  return {
    infill: read('infill', step),
    completions: read('completions', step),
    instructions: read('instructions', step),
    texts: read('texts', step),
  }
}

function read<T extends Item>(name: string, step: number): T[] {
  const lines = readFileSync(new URL(`sets/${name}.jsonl`, import.meta.url), 'utf8').split('\n')
  return lines.filter((line, i) => line !== '' && i % step === 0).map((line) => JSON.parse(line))
}
