import type { RunRequest } from '../../../../src/runtime/protocol.ts'
import { type Answer, type Comparison, type PaneSetup, subjectOf } from '../../../../src/store/comparison.ts'
import { newRun, type Run } from '../../../../src/store/run.ts'
import { DEFAULT_SAMPLING } from '../../../../src/store/sampling-limits.ts'
import { LOADED } from '../../store/loaded-model.ts'

/** A comparison that has just begun, of panes that ask Cria 0 to infill unless told otherwise. */
export function newComparison(panes: readonly Partial<PaneSetup>[], change: Partial<Comparison> = {}): Comparison {
  return {
    id: 1,
    startedAt: 0,
    subject: subjectOf('def f():\n    <FILL_ME>\n', 'python', null),
    params: DEFAULT_SAMPLING,
    seedCount: 1,
    panes: panes.map((pane, id) => ({
      setup: { id, modelId: 'cria-0', chat: false, params: {}, ...pane },
      phase: { type: 'queued' },
      finishedAt: null,
      answers: [],
    })),
    blind: null,
    ...change,
  }
}

/** An answer that is complete, made of these tokens. */
export function answerOf(tokens: readonly string[], change: Partial<Answer> = {}): Answer {
  const request: RunRequest = { prompt: { type: 'completion', prefix: 'f' }, params: DEFAULT_SAMPLING }
  const written = tokens.map((text, id) => ({ id, text, logprob: -0.5, alternatives: [], given: false }))
  const timings = {
    promptTokens: 3,
    reusedTokens: 2,
    generatedTokens: tokens.length,
    draftedTokens: 0,
    acceptedTokens: 0,
    prefillMs: 1,
    firstTokenMs: 2,
    decodeMs: (tokens.length - 1) * 10,
  }
  const run: Run = {
    ...newRun(1, LOADED, request, 1000),
    prompt: { ids: Int32Array.of(1, 2, 3), reused: 2, cut: { prefixLines: 0, suffixLines: 0 } },
    tokens: written,
    written: tokens.length,
    firstTokenAt: 1020,
    lastTokenAt: 1090,
    outcome: { type: 'done', reason: { type: 'end-of-infill' }, text: '', takenBack: 0, end: null, timings },
  }
  return { asked: 'infill', seed: DEFAULT_SAMPLING.seed, run, text: tokens.join(''), ...change }
}
