/** log softmax, in double precision whatever the logits are in. */
export function logProbabilities(logits: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(logits)
  const largest = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const sum = values.reduce((total, logit) => total + Math.exp(logit - largest), 0)
  return values.map((logit) => logit - largest - Math.log(sum))
}

/** The largest difference of log-probabilities in any row; NaN where anything is. */
export function worstDifference(rows: readonly ArrayLike<number>[], truth: readonly ArrayLike<number>[]): number {
  if (rows.length !== truth.length) throw new RangeError(`${rows.length} rows against ${truth.length}`)
  let worst = 0
  for (const [i, row] of rows.entries()) {
    const expected = logProbabilities(truth[i]!)
    if (row.length !== expected.length) throw new RangeError(`${row.length} logits against ${expected.length}`)
    logProbabilities(row).forEach((value, id) => {
      worst = Math.max(worst, Math.abs(value - expected[id]!))
    })
  }
  return worst
}
