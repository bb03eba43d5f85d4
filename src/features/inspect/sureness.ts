/** How sure the model was of a token, in four steps that can be told apart without colour. */
export type Sureness = 'sure' | 'likely' | 'open' | 'unlikely'

/** Least probability of each step, surest first. */
export const SURENESS_STEPS: readonly { readonly step: Sureness; readonly from: number }[] = [
  { step: 'sure', from: 0.9 },
  { step: 'likely', from: 0.5 },
  { step: 'open', from: 0.1 },
  { step: 'unlikely', from: 0 },
]

/** `logprob` is a natural logarithm. */
export function surenessOf(logprob: number): Sureness {
  const probability = Math.exp(logprob)
  return SURENESS_STEPS.find(({ from }) => probability >= from)?.step ?? 'unlikely'
}
