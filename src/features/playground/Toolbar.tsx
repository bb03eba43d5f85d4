import type { LanguageId } from '../../editor/editor-handle.ts'
import type { EngineChoice } from '../../runtime/protocol.ts'
import { useFills } from '../../store/fills.ts'
import { useSettings } from '../../store/settings.ts'
import { useModelChoices } from '../../store/use-model-choices.ts'
import { Button } from '../../ui/Button.tsx'
import { KEYS } from '../../ui/platform-keys.ts'
import { type Option, Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'
import { EXAMPLE_OPTIONS, LANGUAGE_OPTIONS } from '../example-options.ts'
import { type Example, exampleById } from '../examples.ts'
import { SuggestSwitch } from './SuggestSwitch.tsx'
import type { PlaygroundCommands } from './use-fill-holes.ts'

const words = texts.toolbar

/** Stands for a text that is no example; it is there only while it is so. */
const OWN_TEXT: Option<string> = { value: '', label: words.ownText }
const ENGINE_OPTIONS: readonly Option<EngineChoice>[] = (['auto', 'simd', 'webgpu', 'onnx-cpu'] as const).map(
  (engine) => ({
    value: engine,
    label: texts.engine.names[engine],
  }),
)

interface ToolbarProps {
  readonly exampleId: string | null
  readonly language: LanguageId
  readonly isReady: boolean
  readonly commands: PlaygroundCommands
  readonly onExample: (example: Example) => void
  readonly onLanguage: (language: LanguageId) => void
  readonly onShare: () => void
  readonly onCompare: () => void
}

export function Toolbar(props: ToolbarProps) {
  const { exampleId, language, isReady, commands, onExample, onLanguage } = props
  const modelId = useSettings((state) => state.modelId)
  const engine = useSettings((state) => state.engine)
  const modelChosen = useSettings((state) => state.modelChosen)
  const engineChosen = useSettings((state) => state.engineChosen)
  const models = useModelChoices(modelId).map(({ id, name }) => ({ value: id, label: name }))
  const chooseExample = (id: string) => onExample(exampleById(id))
  const examples = exampleId === null ? [OWN_TEXT, ...EXAMPLE_OPTIONS] : EXAMPLE_OPTIONS
  return (
    <div className="toolbar">
      <div className="fields">
        <Select label={words.example} value={exampleId ?? OWN_TEXT.value} options={examples} onChange={chooseExample} />
        <Select label={words.language} value={language} options={LANGUAGE_OPTIONS} onChange={onLanguage} />
        <Select label={words.model} value={modelId} options={models} onChange={modelChosen} />
        <Select label={words.engine} value={engine} options={ENGINE_OPTIONS} onChange={engineChosen} />
      </div>
      <div className="ends">
        <SuggestSwitch />
        <Button onPress={props.onCompare} disabled={!isReady}>
          {words.compare}
        </Button>
        <Button onPress={props.onShare} disabled={!isReady}>
          {texts.links.share}
        </Button>
        <Actions isReady={isReady} commands={commands} />
      </div>
    </div>
  )
}

/** Stop and Fill: at the end of the toolbar, and under the thumb on a narrow screen. */
function Actions({ isReady, commands }: Pick<ToolbarProps, 'isReady' | 'commands'>) {
  const phase = useFills((state) => state.phase.type)
  const busy = phase !== 'idle'
  // The pressed button greys out; the keys that answer the fill (Tab, Escape) are the editor's.
  const then = (command: () => void) => () => {
    command()
    commands.focusEditor()
  }
  return (
    <div className="actions">
      <Button onPress={then(commands.stop)} disabled={!busy || phase === 'stopping'} {...KEYS.escape}>
        {words.stop}
      </Button>
      <Button look="filled" onPress={then(commands.fill)} disabled={!isReady || busy} {...KEYS.fill}>
        {words.fill}
      </Button>
    </div>
  )
}
