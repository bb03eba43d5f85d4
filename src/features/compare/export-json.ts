import type { RunTimings, SamplingParams } from '../../generation/run-event.ts'
import { modelById, type Variant } from '../../models/catalogue.ts'
import type { PromptRequest } from '../../prompts/prompt.ts'
import type { Answer, Asked, Comparison, PaneResult } from '../../store/comparison.ts'

/** Goes up when a field changes its meaning. */
const VERSION = 1

/** A comparison as others may read it. Times are milliseconds; `sinceRun` counts from the press of Run. */
export interface ExportedComparison {
  readonly format: 'code-llama-playground-comparison'
  readonly version: typeof VERSION
  /** ISO 8601. */
  readonly exportedAt: string
  readonly prompt: {
    readonly text: string
    readonly language: string
    readonly hole: { readonly start: number; readonly end: number }
    readonly original: string | null
  }
  readonly params: SamplingParams
  readonly seedCount: number
  readonly blind: Comparison['blind']
  readonly panes: readonly ExportedPane[]
}

interface ExportedPane {
  readonly modelId: string
  readonly model: string
  /** null: none of the three. */
  readonly variant: Variant | null
  readonly phase: PaneResult['phase']
  readonly sinceRun: { readonly firstToken: number | null; readonly end: number | null }
  readonly answers: readonly ExportedAnswer[]
}

interface ExportedAnswer {
  readonly asked: Asked
  readonly prompt: PromptRequest
  readonly params: SamplingParams
  readonly engine: string
  readonly threads: number
  readonly text: string
  /** `given`: not drawn but handed in, where a person chose an alternative. */
  readonly tokens: readonly { id: number; text: string; logprob: number; given: boolean }[]
  readonly stoppedBy: string
  readonly timings: RunTimings | null
}

export function exportJson(comparison: Comparison, exportedAt: Date): string {
  return `${JSON.stringify(exported(comparison, exportedAt), null, 2)}\n`
}

function exported(comparison: Comparison, exportedAt: Date): ExportedComparison {
  const { subject, params, seedCount, blind, panes, startedAt } = comparison
  const { text, language, hole, original } = subject
  return {
    format: 'code-llama-playground-comparison',
    version: VERSION,
    exportedAt: exportedAt.toISOString(),
    prompt: { text, language, hole: { start: hole.start, end: hole.end }, original },
    params,
    seedCount,
    blind,
    panes: panes.map((pane) => exportedPane(pane, startedAt)),
  }
}

function exportedPane({ setup, phase, finishedAt, answers }: PaneResult, startedAt: number): ExportedPane {
  const { id, name, variant } = modelById(setup.modelId)
  const since = (at: number | null | undefined) => (at === null || at === undefined ? null : at - startedAt)
  const sinceRun = { firstToken: since(answers[0]?.run.firstTokenAt), end: since(finishedAt) }
  return { modelId: id, model: name, variant, phase, sinceRun, answers: answers.map(exportedAnswer) }
}

function exportedAnswer({ asked, run, text }: Answer): ExportedAnswer {
  const { request, model, tokens, outcome } = run
  return {
    asked,
    prompt: request.prompt,
    params: request.params,
    engine: model.engine,
    threads: model.threads,
    text,
    tokens: tokens.map((token) => ({ id: token.id, text: token.text, logprob: token.logprob, given: token.given })),
    stoppedBy: outcome.type === 'done' ? outcome.reason.type : outcome.type,
    timings: outcome.type === 'done' ? outcome.timings : null,
  }
}
