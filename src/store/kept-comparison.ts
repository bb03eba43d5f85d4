import { asHole } from '../lib/holes.ts'
import { modelById } from '../models/catalogue.ts'
import type { PromptRequest } from '../prompts/prompt.ts'
import {
  type Answer,
  type Blind,
  type CompareSubject,
  type Comparison,
  type PaneResult,
  type PaneSetup,
  subjectOf,
} from './comparison.ts'
import { type Detail, type KeptPrompt, type KeptRun, writeRun } from './kept-run.ts'
import { readAllParams, readFailure, readPrompt, readRun } from './read-run.ts'
import { fieldsOf, listOf, numberIn, oneIn, orNull, textIn } from './read-strictly.ts'
import type { Run } from './run.ts'

/** Goes up when a field changes its meaning. */
const VERSION = 1

/** UTF-16 units of JSON up to which all is kept of a comparison; a larger one is kept without the ids of prompts and the alternatives. */
const MAX_UNITS = 1_000_000

/** Runs of the page before the reload are numbered downwards from here: those of this one are counted from 1. */
const FIRST_RUN_ID = -1

/** What a tab keeps of a comparison for its reload: nothing but JSON, bounded in size. */
export interface KeptComparison {
  readonly version: typeof VERSION
  /** Of the page's clock, by which all times in it are told; milliseconds since 1970. */
  readonly timeOrigin: number
  readonly startedAt: number
  readonly text: string
  readonly language: string
  readonly hole: { readonly start: number; readonly end: number }
  readonly params: Comparison['params']
  readonly seedCount: number
  readonly blind: Blind | null
  readonly panes: readonly KeptPane[]
}

interface KeptPane extends Omit<PaneResult, 'answers'> {
  readonly answers: readonly (Omit<Answer, 'run'> & { readonly run: KeptRun })[]
}

/** `panes` are those on the screen: it finds them again by their places, and so are their answers. */
export function writeComparison(comparison: Comparison, panes: readonly PaneSetup[]): KeptComparison {
  const whole = written(comparison, panes, 'all')
  return JSON.stringify(whole).length <= MAX_UNITS ? whole : written(comparison, panes, 'tokens')
}

function written(comparison: Comparison, panes: readonly PaneSetup[], detail: Detail): KeptComparison {
  const { startedAt, subject, params, seedCount, blind } = comparison
  const { text, language, hole } = subject
  const here = comparison.panes.flatMap((pane): KeptPane[] => {
    const place = panes.findIndex(({ id }) => id === pane.setup.id)
    const answers = pane.answers.map((answer) => {
      const { run } = answer
      return { ...answer, run: writeRun(run, promptBeside(subject, run.request.prompt), detail) }
    })
    return place < 0 ? [] : [{ ...pane, setup: { ...pane.setup, id: place }, answers }]
  })
  const vote = typeof blind?.vote === 'number' ? panes.findIndex(({ id }) => id === blind.vote) : blind?.vote
  return {
    version: VERSION,
    timeOrigin: performance.timeOrigin,
    startedAt,
    text,
    language,
    hole,
    params,
    seedCount,
    blind: vote === undefined ? null : { vote },
    panes: here,
  }
}

/** A prompt without the sides of the hole where they are those of the comparison: each answer would hold the text once more. */
function promptBeside(subject: CompareSubject, prompt: PromptRequest): KeptPrompt {
  const { prefix, suffix } = { prefix: '', suffix: '', ...prompt }
  return {
    ...prompt,
    ...(prefix === subject.prefix ? { prefix: null } : {}),
    ...(suffix === subject.suffix ? { suffix: null } : {}),
  }
}

/** The comparison again, its panes by their places; what had not ended has stopped. null where there is none that can be read. */
export function readComparison(stored: unknown): Comparison | null {
  try {
    const from = fieldsOf(stored)
    return later(read(from), numberIn(from.timeOrigin) - performance.timeOrigin)
  } catch {
    return null
  }
}

function read(from: Record<string, unknown>): Comparison {
  oneIn(from.version, [VERSION])
  const text = textIn(from.text)
  const subject = subjectOf(text, textIn(from.language), asHole(from.hole, text.length))
  let runs = FIRST_RUN_ID
  return {
    id: 0,
    startedAt: numberIn(from.startedAt),
    subject,
    params: readAllParams(from.params),
    seedCount: numberIn(from.seedCount),
    panes: listOf(from.panes, (pane) => readPane(fieldsOf(pane), (answer) => readAnswer(answer, subject, runs--))),
    blind: orNull(from.blind, readBlind),
  }
}

/** With all times moved by `ms`: the clock of each page begins anew. */
function later(comparison: Comparison, ms: number): Comparison {
  const move = (at: number | null) => (at === null ? null : at + ms)
  const moveRun = (run: Run): Run => ({
    ...run,
    startedAt: run.startedAt + ms,
    firstTokenAt: move(run.firstTokenAt),
    lastTokenAt: move(run.lastTokenAt),
  })
  const panes = comparison.panes.map((pane) => ({
    ...pane,
    finishedAt: move(pane.finishedAt),
    answers: pane.answers.map((answer) => ({ ...answer, run: moveRun(answer.run) })),
  }))
  return { ...comparison, startedAt: comparison.startedAt + ms, panes }
}

function readPane(from: Record<string, unknown>, read: (answer: unknown) => Answer): PaneResult {
  const { id, modelId, chat, params } = fieldsOf(from.setup)
  const setup: PaneSetup = {
    id: numberIn(id),
    modelId: modelById(textIn(modelId)).id,
    chat: oneIn(chat, [true, false]),
    params: readOwnParams(fieldsOf(params)),
  }
  return {
    setup,
    phase: readPhase(fieldsOf(from.phase)),
    finishedAt: orNull(from.finishedAt, numberIn),
    answers: listOf(from.answers, read),
  }
}

function readOwnParams(from: Record<string, unknown>): PaneSetup['params'] {
  const good = Object.entries(readAllParams(from)).filter(([key, value]) => from[key] === value)
  return Object.fromEntries(good)
}

function readPhase({ type, failure }: Record<string, unknown>): PaneResult['phase'] {
  if (type === 'failed') return { type, failure: readFailure(failure) }
  return { type: type === 'done' ? type : 'stopped' }
}

function readAnswer(stored: unknown, subject: CompareSubject, id: number): Answer {
  const { asked, seed, text, run } = fieldsOf(stored)
  return {
    asked: oneIn(asked, ['infill', 'continuation', 'chat']),
    seed: numberIn(seed),
    text: textIn(text),
    run: readRun(run, id, (prompt) => readPromptBeside(subject, prompt)),
  }
}

/** The sides of the hole are left out where they are those of the comparison. */
function readPromptBeside(subject: CompareSubject, stored: unknown): PromptRequest {
  const from = fieldsOf(stored)
  return readPrompt({ ...from, prefix: from.prefix ?? subject.prefix, suffix: from.suffix ?? subject.suffix })
}

function readBlind(stored: unknown): Blind {
  const { vote } = fieldsOf(stored)
  return { vote: vote === 'tie' ? vote : orNull(vote, numberIn) }
}
