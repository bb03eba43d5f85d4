import { useState } from 'react'
import { CODE_LLAMA, type CodeLlamaModel, QUANTISATIONS, type Quantisation } from '../../models/code-llama.ts'
import { codeLlamaUrl } from '../../models/model-facts.ts'
import { useModelFiles } from '../../store/model-files.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'
import { VariantDot } from '../../ui/VariantDot.tsx'

const words = texts.models
const TYPES = QUANTISATIONS.map((value) => ({ value, label: value }))

interface CodeLlamaListProps {
  readonly onCheck: (model: CodeLlamaModel) => void
}

/** The nine models of the release, in one of two file types. */
export function CodeLlamaList({ onCheck }: CodeLlamaListProps) {
  const [quantisation, setQuantisation] = useState<Quantisation>('Q4_0')
  const models = CODE_LLAMA.filter((model) => model.quantisation === quantisation)
  const { columns } = words
  return (
    <>
      <Select label={words.fileType} value={quantisation} options={TYPES} onChange={setQuantisation} />
      <table aria-labelledby="code-llama">
        <thead>
          <tr>
            <th scope="col">{columns.model}</th>
            <th scope="col">{columns.size}</th>
            <th scope="col">{columns.infill}</th>
            <th scope="col">
              <span className="sr-only">{columns.check}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {models.map((model) => (
            <Row key={model.id} model={model} onCheck={() => onCheck(model)} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Row({ model, onCheck }: { readonly model: CodeLlamaModel; readonly onCheck: () => void }) {
  const url = codeLlamaUrl(model)
  const isStored = useModelFiles(({ stored }) =>
    stored?.some((file) => file.url === url && file.state.type === 'whole'),
  )
  return (
    <tr>
      <th scope="row">
        <VariantDot variant={model.variant} /> {model.size} {texts.variants[model.variant]}
      </th>
      <td>{isStored ? words.isStored : texts.format.bytes(model.bytes)}</td>
      <td>{model.capabilities.infill ? words.yes : words.no}</td>
      <td>
        <Button onPress={onCheck} name={words.checkName(model.name)}>
          {words.check}
        </Button>
      </td>
    </tr>
  )
}
