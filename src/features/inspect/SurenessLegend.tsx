import { texts } from '../../ui/texts.ts'
import { SURENESS_STEPS } from './sureness.ts'

/** What the lines under the tokens mean: each step has a line of its own, so that it needs no colour. */
export function SurenessLegend({ hasCut }: { readonly hasCut: boolean }) {
  return (
    <ul className="sureness-legend">
      {SURENESS_STEPS.map(({ step }) => (
        <li key={step}>
          <span className={`sample ${step}`} aria-hidden="true" />
          {texts.inspect.sureness.steps[step]}
        </li>
      ))}
      {hasCut && (
        <li>
          <s aria-hidden="true">abc</s>
          {texts.inspect.sureness.cut}
        </li>
      )}
    </ul>
  )
}
