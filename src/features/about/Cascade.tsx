import { CATALOGUE } from '../../models/catalogue.ts'
import { modelCard } from '../../models/model-cards.ts'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'

const words = texts.about.cascade

/** In which order the three are made, and each one of what: as Meta made Code Llama, and as its miniature was made. */
export function Cascade() {
  return (
    <table aria-labelledby="cascade">
      <thead>
        <tr>
          <th scope="col">{words.columns.variant}</th>
          <th scope="col">{words.columns.codeLlama}</th>
          <th scope="col">{words.columns.cria}</th>
        </tr>
      </thead>
      <tbody>
        {(['base', 'python', 'instruct'] as const).map((variant) => (
          <tr key={variant}>
            <th scope="row">
              <VariantDot variant={variant} /> {texts.variants[variant]}
            </th>
            <td>{words.codeLlama[variant]}</td>
            <td>
              {words.cria[variant]} {words.criaTokens(tokensOf(`cria-${variant}`))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function tokensOf(id: string): number {
  const model = CATALOGUE.find((each) => each.id === id)
  if (model === undefined) throw new Error(`no model ${id}`)
  return modelCard(model.card).trainedTokens
}
