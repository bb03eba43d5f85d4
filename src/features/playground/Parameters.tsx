import { modelById } from '../../models/catalogue.ts'
import { useSettings } from '../../store/settings.ts'
import { Panel } from '../../ui/Panel.tsx'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'
import { ParameterFields } from '../ParameterFields.tsx'

const words = texts.parameters

/** How the model is asked. A change holds from the next run on and never reloads anything. */
export function Parameters() {
  const open = useSettings((state) => state.panels.parameters)
  const params = useSettings((state) => state.params)
  const paramChanged = useSettings((state) => state.paramChanged)
  const panelFolded = useSettings((state) => state.panelFolded)
  const paramsReset = useSettings((state) => state.paramsReset)
  return (
    <Panel title={words.title} open={open} onToggle={(now) => panelFolded('parameters', now)}>
      <div className="parameters">
        <ParameterFields params={params} onChange={paramChanged} onReset={paramsReset}>
          <PromptOrder />
        </ParameterFields>
      </div>
    </Panel>
  )
}

function PromptOrder() {
  const mode = useSettings((state) => state.mode)
  const modelId = useSettings((state) => state.modelId)
  const modeChosen = useSettings((state) => state.modeChosen)
  const { defaultMode } = modelById(modelId)
  if (defaultMode === null) return null
  const options = [
    { value: 'default', label: words.modeDefault(words.modes[defaultMode]) },
    { value: 'psm', label: words.modes.psm },
    { value: 'spm', label: words.modes.spm },
  ] as const
  return (
    <Select
      look="row"
      label={words.mode}
      value={mode ?? 'default'}
      options={options}
      onChange={(value) => modeChosen(value === 'default' ? null : value)}
    />
  )
}
