import { CATALOGUE } from '../../models/catalogue.ts'
import { FAMILY, UNRELEASED } from '../../models/family.ts'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'
import './about.css'
import { Cascade } from './Cascade.tsx'
import { Licences } from './Licences.tsx'
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
        <h2 id="cascade">{words.cascade.title}</h2>
        <p>{words.cascade.lead}</p>
        <Cascade />
      </section>
      <section>
        <h2>{words.licencesTitle}</h2>
        <p>{words.licences}</p>
        <Licences />
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
            <th scope="col">{columns.model}</th>
            <th scope="col">{columns.infill}</th>
            <th scope="col">{columns.chat}</th>
            <th scope="col">{columns.humanEval}</th>
            <th scope="col">{columns.mbpp}</th>
          </tr>
        </thead>
        <tbody>
          {FAMILY.map(({ variant, size, infill, humanEval, mbpp }) => (
            <tr key={variant + size}>
              <th scope="row">
                <VariantDot variant={variant} /> {texts.variants[variant]} {size}
              </th>
              <td>{yesOrNo(infill)}</td>
              <td>{yesOrNo(variant === 'instruct')}</td>
              <td>{texts.format.score(humanEval)}</td>
              <td>{texts.format.score(mbpp)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.unreleased(texts.format.score(UNRELEASED.humanEval), texts.format.score(UNRELEASED.mbpp))}</p>
      <p>{words.notHere}</p>
    </section>
  )
}

function yesOrNo(value: boolean): string {
  return value ? words.yes : words.no
}
