import { CATALOGUE } from '../../models/catalogue.ts'
import { modelCard, type Share } from '../../models/model-cards.ts'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'

const words = texts.cards

/** How the models that come with the page did on what they were not trained on. */
export function Measured() {
  return (
    <table aria-labelledby="measured">
      <thead>
        <tr>
          <th scope="col">{words.columns.model}</th>
          <th scope="col">{words.columns.oneLine}</th>
          <th scope="col">{words.columns.severalLines}</th>
          <th scope="col">{words.columns.completions}</th>
          <th scope="col">{words.columns.instructions}</th>
        </tr>
      </thead>
      <tbody>
        {CATALOGUE.map(({ id, name, variant, card }) => {
          const { oneLine, severalLines, completions, instructions } = modelCard(card)
          return (
            <tr key={id}>
              <th scope="row">
                <VariantDot variant={variant} /> {name}
              </th>
              <Cell share={oneLine} />
              <Cell share={severalLines} />
              <Cell share={completions} />
              <Cell share={instructions} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Cell({ share }: { readonly share: Share | null }) {
  if (share === null) return <td>{words.cannot}</td>
  return (
    <td>
      {words.percent(share.value)}
      <small>{words.interval(share.low, share.high)}</small>
    </td>
  )
}
