import type { SamplingParams } from '../../generation/run-event.ts'
import { modelById } from '../../models/catalogue.ts'
import { useCompares } from '../../store/compares.ts'
import { isFinished, isSecret, PANE_LIMITS, type PaneSetup } from '../../store/comparison.ts'
import { useSettings } from '../../store/settings.ts'
import { useModelChoices } from '../../store/use-model-choices.ts'
import { DismissButton } from '../../ui/DismissButton.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'
import { ParameterFields } from '../ParameterFields.tsx'

const words = texts.compare.options
const ASK_OPTIONS = [
  { value: 'infill', label: words.infill },
  { value: 'chat', label: words.chat },
] as const

interface PaneOptionsProps {
  readonly setup: PaneSetup
  readonly name: string
}

/** Which model a pane asks, and what it asks otherwise than the others. Not while it runs, nor while it is secret who it is. */
export function PaneOptions({ setup, name }: PaneOptionsProps) {
  const off = useCompares(({ latest }) => latest !== null && (!isFinished(latest) || isSecret(latest)))
  return (
    <Popover name={words.open(name)} look="square" disabled={off} content={() => <Options setup={setup} />}>
      <span aria-hidden="true">⋯</span>
    </Popover>
  )
}

function Options({ setup }: { readonly setup: PaneSetup }) {
  const { id, modelId, chat } = setup
  const models = useModelChoices(modelId).map((model) => ({ value: model.id, label: model.name }))
  const paneChanged = useCompares((state) => state.paneChanged)
  const paneRemoved = useCompares((state) => state.paneRemoved)
  const least = useCompares(({ panes }) => panes.length <= PANE_LIMITS.min)
  return (
    <div className="options">
      <Select
        label={words.model}
        value={modelId}
        options={models}
        onChange={(chosen) => paneChanged(id, { modelId: chosen })}
      />
      {modelById(modelId).capabilities.chat && (
        <Select
          label={words.askedBy}
          value={chat ? 'chat' : 'infill'}
          options={ASK_OPTIONS}
          onChange={(chosen) => paneChanged(id, { chat: chosen === 'chat' })}
        />
      )}
      <OwnParameters setup={setup} />
      <DismissButton goes=".pane-place" onPress={() => paneRemoved(id)} disabled={least}>
        {words.remove}
      </DismissButton>
    </div>
  )
}

/** A field that says the same as the common one is no override. */
function OwnParameters({ setup: { id, params: own } }: { readonly setup: PaneSetup }) {
  const shared = useSettings((state) => state.params)
  const paneChanged = useCompares((state) => state.paneChanged)
  const change = (key: keyof SamplingParams, value: number) => {
    const { [key]: _, ...others } = own
    paneChanged(id, { params: value === shared[key] ? others : { ...others, [key]: value } })
  }
  return (
    <fieldset>
      <legend>{words.own}</legend>
      <ParameterFields params={{ ...shared, ...own }} onChange={change} />
    </fieldset>
  )
}
