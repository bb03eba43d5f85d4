/** Ends an answer by its text. Pure, so that the same answer always ends at the same place. */
export interface StopRule {
  /** Names the rule in the stop reason and in the trace. */
  readonly name: string
  /**
   * Where the answer ends, in UTF-16 units of `answer` (all text so far); null to go on. It may lie before what was shown
   * already, which is then taken back; an end before what was given to the run does not count. `complete`: the model itself has ended it.
   */
  readonly end: (answer: string, complete: boolean) => number | null
}
