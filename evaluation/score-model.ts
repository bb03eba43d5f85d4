import type { SamplingParams } from '../src/generation/run-event.ts'
import { DEFAULT_SAMPLING } from '../src/store/sampling-limits.ts'
import { editSimilarity } from './edit-similarity.ts'
import type { Observation } from './estimate.ts'
import { fill, holePrompt, type Mode } from './fill.ts'
import type { OpenedModel } from './open-model.ts'
import { runPrograms } from './run-programs.ts'
import type { InfillItem, Sets } from './sets.ts'
import { BODY, lines } from './stop-rules.ts'
import { type TextNats, textNats } from './text-nats.ts'

export const MODES: readonly Mode[] = ['psm', 'spm', 'continue']
type InfillKind = InfillItem['kind']

/** The observations of one model, by measure. */
export interface Scores {
  readonly size: { readonly parameters: number; readonly vocabulary: number; readonly context: number }
  /** Fills equal to what was taken out, by kind of hole and mode; null where the model cannot be asked so. */
  readonly exact: Readonly<Record<InfillKind, Readonly<Record<Mode, readonly Observation[] | null>>>>
  readonly similarity: Scores['exact']
  readonly completion: readonly Observation[]
  readonly instruction: readonly Observation[]
  /** Nats a byte. */
  readonly nats: readonly Observation[]
  /** Tokens a byte, in the model's own vocabulary. */
  readonly tokens: readonly Observation[]
}

/** An answer that is more than twice as long as the one of the set, and this many tokens, is cut: by then it has gone astray. */
const SPARE_TOKENS = 16
const GREEDY = { ...DEFAULT_SAMPLING, temperature: 0 }

/** Greedy, and as long as the right answer could need. */
export function paramsFor({ tokenizer }: OpenedModel, right: string): SamplingParams {
  return { ...GREEDY, maxTokens: 2 * tokenizer.encodeInfill(right).length + SPARE_TOKENS }
}

/** Asks for everything in the sets, greedily. Rejects with PlaygroundError. */
export async function scoreModel(opened: OpenedModel, sets: Sets): Promise<Scores> {
  const single = await scoreInfill(opened, sets, 'single')
  const multi = await scoreInfill(opened, sets, 'multi')
  const { parameterCount: parameters, model, contextLength: context } = opened
  return {
    size: { parameters, vocabulary: model.vocabSize, context },
    exact: { single: single.exact, multi: multi.exact },
    similarity: { single: single.similarity, multi: multi.similarity },
    completion: await scoreCompletions(opened, sets),
    instruction: await scoreInstructions(opened, sets),
    ...(await scoreTexts(opened, sets)),
  }
}

type ByMode = Record<Mode, readonly Observation[] | null>

async function scoreInfill(opened: OpenedModel, { infill }: Sets, kind: InfillKind) {
  const items = infill.filter((item) => item.kind === kind)
  const exact: ByMode = { psm: null, spm: null, continue: null }
  const similarity: ByMode = { psm: null, spm: null, continue: null }
  for (const mode of MODES) {
    if (mode !== 'continue' && !opened.canInfill) continue
    const fills: string[] = []
    for (const item of items) fills.push(await fillItem(opened, item, mode))
    exact[mode] = observe(items, (item, i) => (fills[i] === item.middle.trim() ? 1 : 0))
    similarity[mode] = observe(items, (item, i) => editSimilarity(fills[i]!, item.middle.trim()))
  }
  return { exact, similarity }
}

/** As it comes, to the end that the model itself gives it; one that only continues knows no such end, and stops after as many lines as were taken out. */
async function fillItem(opened: OpenedModel, { prefix, suffix, middle }: InfillItem, mode: Mode): Promise<string> {
  const params = paramsFor(opened, middle)
  const stopRules = mode === 'continue' ? [lines(middle.split('\n').length)] : []
  const { text } = await fill(opened, { prompt: holePrompt(mode, prefix, suffix), params, stopRules })
  return text.trim()
}

async function scoreCompletions(opened: OpenedModel, { completions }: Sets): Promise<Observation[]> {
  const cases = []
  for (const { prefix, body, test } of completions) {
    const params = paramsFor(opened, body)
    const { text } = await fill(opened, { prompt: { type: 'completion', prefix }, params, stopRules: [BODY] })
    cases.push({ program: prefix + text, test })
  }
  const passed = runPrograms(cases)
  return observe(completions, (_, i) => (passed[i] ? 1 : 0))
}

async function scoreInstructions(opened: OpenedModel, { instructions }: Sets): Promise<Observation[]> {
  const cases = []
  for (const { system, instruction, answer, test } of instructions) {
    const params = paramsFor(opened, answer)
    const prompt = { type: 'chat', system, turns: [], user: instruction } as const
    const { text } = await fill(opened, { prompt, params, stopRules: [] })
    cases.push({ program: codeOf(text), test })
  }
  const passed = runPrograms(cases)
  return observe(instructions, (_, i) => (passed[i] ? 1 : 0))
}

/** What stands in the first fence of an answer, or all of it where there is none. */
function codeOf(answer: string): string {
  return /```[a-z]*\n([\s\S]*?)(?:\n```|$)/.exec(answer)?.[1] ?? answer
}

async function scoreTexts(opened: OpenedModel, { texts }: Sets): Promise<Pick<Scores, 'nats' | 'tokens'>> {
  const found: TextNats[] = []
  for (const { text } of texts) found.push(await textNats(opened, text))
  const bytes = (i: number) => new TextEncoder().encode(texts[i]!.text).length
  return {
    nats: observe(texts, (_, i) => found[i]!.nats, bytes),
    tokens: observe(texts, (_, i) => found[i]!.tokens, bytes),
  }
}

function observe<T extends { readonly id: string; readonly source: string }>(
  items: readonly T[],
  value: (item: T, i: number) => number,
  weight: (i: number) => number = () => 1,
): Observation[] {
  return items.map((item, i) => ({ item: item.id, source: item.source, value: value(item, i), weight: weight(i) }))
}
