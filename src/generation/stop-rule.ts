/** Ends an answer by its text. Pure, so that the same answer always ends at the same place. */
export interface StopRule {
  /** Names the rule in the stop reason and in the trace. */
  readonly name: string
  /** Where the answer ends, in UTF-16 units of `answer` (all text so far); null to go on. What was shown already stays. */
  readonly end: (answer: string) => number | null
}
