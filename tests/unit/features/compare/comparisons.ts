import type { Comparison, PaneSetup } from '../../../../src/store/comparison.ts'
import { subjectOf } from '../../../../src/store/comparison.ts'
import { DEFAULT_SAMPLING } from '../../../../src/store/sampling-limits.ts'

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
