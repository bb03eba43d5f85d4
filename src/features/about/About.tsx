import { CATALOGUE } from '../../models/catalogue.ts'
import { FAMILY } from '../../models/family.ts'
import { KEYS } from '../../ui/platform-keys.ts'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'
import './about.css'
import { Measured } from './Measured.tsx'
import { ModelCard } from './ModelCard.tsx'

const words = texts.about

/** What runs, where it comes from, and what it does with a person's code. */
export function About() {
  return (
    <div className="about">
      <section>
        <h2>{words.runsTitle}</h2>
        <p>{words.runs}</p>
        {CATALOGUE.map((model) => (
          <ModelCard key={model.id} model={model} />
        ))}
      </section>
      <section>
        <h2 id="measured">{texts.cards.measured}</h2>
        <p>{texts.cards.measuredOn}</p>
        <Measured />
      </section>
      <section>
        <h2>{words.privacyTitle}</h2>
        <p>{words.privacy}</p>
      </section>
      <Family />
      <section>
        <h2>{words.keysTitle}</h2>
        <Keys />
      </section>
      <section>
        <h2>{words.licencesTitle}</h2>
        <p>{words.licences}</p>
      </section>
    </div>
  )
}

function Family() {
  const { columns } = words
  return (
    <section>
      <h2 id="family">{words.familyTitle}</h2>
      <p>
        {words.family} <cite>{words.paper}</cite> (
        <a href={words.paperUrl} rel="noreferrer">
          {words.paperId}
        </a>
        ).
      </p>
      <table aria-labelledby="family">
        <thead>
          <tr>
            <th scope="col">{columns.variant}</th>
            <th scope="col">{columns.size}</th>
            <th scope="col">{columns.infill}</th>
            <th scope="col">{columns.humanEval}</th>
            <th scope="col">{columns.mbpp}</th>
          </tr>
        </thead>
        <tbody>
          {FAMILY.map(({ variant, size, infill, humanEval, mbpp }) => (
            <tr key={variant + size}>
              <th scope="row">
                <VariantDot variant={variant} /> {texts.variants[variant]}
              </th>
              <td>{size}</td>
              <td>{yesOrNo(infill)}</td>
              <td>{texts.format.score(humanEval)}</td>
              <td>{texts.format.score(mbpp)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.notHere}</p>
    </section>
  )
}

function Keys() {
  const rows = [
    { keys: [KEYS.fill.hint], does: words.keys.fill },
    { keys: [KEYS.escape.hint], does: words.keys.stop },
    { keys: [KEYS.accept.hint], does: words.keys.accept },
    { keys: [KEYS.next.hint, KEYS.previous.hint], does: words.keys.alternatives },
    { keys: [KEYS.freeTab.hint], does: words.keys.tab },
  ]
  return (
    <dl className="facts">
      {rows.map(({ keys, does }) => (
        <KeyRow key={does} keys={keys} does={does} />
      ))}
    </dl>
  )
}

function KeyRow({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <>
      <dt className="keys">
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </>
  )
}

function yesOrNo(value: boolean): string {
  return value ? words.yes : words.no
}
