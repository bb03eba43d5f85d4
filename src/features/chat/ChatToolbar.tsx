import { isBusy } from '../../store/chat.ts'
import { useChats } from '../../store/chats.ts'
import { useModelChoices } from '../../store/use-model-choices.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'
import { downloadText } from '../download-text.ts'
import { ParameterFields } from '../ParameterFields.tsx'
import { exportChat } from './export-chat.ts'
import type { ChatCommands } from './use-chat.ts'

const words = texts.chat

interface ChatToolbarProps {
  readonly commands: ChatCommands
  /** Clear cannot be pressed twice: the focus needs another place. */
  readonly onPressed: () => void
}

/** Who is asked, and how; and what can be done with the conversation as a whole. */
export function ChatToolbar({ commands, onPressed }: ChatToolbarProps) {
  const empty = useChats(({ turns }) => turns.length === 0)
  const busy = useChats(isBusy)
  const save = () => {
    const { system, turns } = useChats.getState()
    downloadText('conversation.md', 'text/markdown', exportChat(system, turns, new Date()))
  }
  const clear = () => {
    commands.clear()
    onPressed()
  }
  return (
    <div className="toolbar">
      <div className="fields">
        <ModelChoice />
        <Popover name={words.system.open} content={() => <SystemPrompt />}>
          {words.system.open}
        </Popover>
        <Popover name={words.parameters} content={() => <Parameters />}>
          {words.parameters}
        </Popover>
      </div>
      <div className="ends">
        <Button onPress={save} disabled={empty || busy}>
          {words.export}
        </Button>
        <Button onPress={clear} disabled={empty}>
          {words.clear}
        </Button>
      </div>
    </div>
  )
}

/** Models that were trained on conversations, as far as they are on this machine. */
function ModelChoice() {
  const modelId = useChats((state) => state.modelId)
  const modelChosen = useChats((state) => state.modelChosen)
  const options = useModelChoices(modelId)
    .filter(({ id, capabilities }) => capabilities.chat || id === modelId)
    .map(({ id, name }) => ({ value: id, label: name }))
  return <Select label={words.model} value={modelId} options={options} onChange={modelChosen} />
}

function SystemPrompt() {
  const system = useChats((state) => state.system)
  const systemChanged = useChats((state) => state.systemChanged)
  return (
    <div className="options">
      <label className="hint" htmlFor="system-prompt">
        {words.system.hint}
      </label>
      <textarea
        id="system-prompt"
        className="message-field"
        aria-label={words.system.label}
        placeholder={words.system.placeholder}
        rows={6}
        value={system}
        onChange={(event) => systemChanged(event.target.value)}
      />
    </div>
  )
}

function Parameters() {
  const params = useChats((state) => state.params)
  const paramChanged = useChats((state) => state.paramChanged)
  const paramsReset = useChats((state) => state.paramsReset)
  return (
    <div className="options">
      <p className="hint">{words.parametersHint}</p>
      <ParameterFields params={params} onChange={paramChanged} onReset={paramsReset} />
    </div>
  )
}
