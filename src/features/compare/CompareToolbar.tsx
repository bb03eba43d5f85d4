import type { SamplingParams } from '../../generation/run-event.ts'
import { useCompares } from '../../store/compares.ts'
import { isFinished, isSecret, SEED_COUNT_LIMITS } from '../../store/comparison.ts'
import { SAMPLING_LIMITS } from '../../store/sampling-limits.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { NumberField } from '../../ui/NumberField.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { KEYS } from '../../ui/platform-keys.ts'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'
import { downloadText } from '../download-text.ts'
import { EXAMPLE_OPTIONS } from '../example-options.ts'
import { exampleById } from '../examples.ts'
import { ParameterFields } from '../ParameterFields.tsx'
import type { Drawer } from './Compare.tsx'
import { exportJson } from './export-json.ts'
import { exportMarkdown } from './export-markdown.ts'
import type { CompareCommands } from './use-comparison.ts'
import type { useSubject } from './use-subject.ts'

const words = texts.compare

/** Stands for a text that is no example; it is there only while it is so. */
const OWN_TEXT = { value: '', label: texts.toolbar.ownText }

interface CompareToolbarProps {
  readonly document: ReturnType<typeof useSubject>
  readonly commands: CompareCommands
  readonly drawer: Drawer
  readonly onDrawer: (drawer: Drawer) => void
  readonly onShare: () => void
}

export function CompareToolbar({ document, commands, drawer, onDrawer, onShare }: CompareToolbarProps) {
  const { exampleId, editor, openExample } = document
  const blind = useCompares((state) => state.blind)
  const blindChosen = useCompares((state) => state.blindChosen)
  const examples = exampleId === null ? [OWN_TEXT, ...EXAMPLE_OPTIONS] : EXAMPLE_OPTIONS
  return (
    <div className="toolbar">
      <div className="fields">
        <Select
          label={texts.toolbar.example}
          value={exampleId ?? OWN_TEXT.value}
          options={examples}
          onChange={(id) => openExample(exampleById(id))}
        />
        <Seeds />
        <Popover name={words.parameters} content={() => <SharedParameters />}>
          {words.parameters}
        </Popover>
      </div>
      <div className="ends">
        <Button
          pressed={drawer?.type === 'diff'}
          onPress={() => onDrawer(drawer?.type === 'diff' ? null : { type: 'diff' })}
        >
          {words.diff}
        </Button>
        <Button pressed={blind} onPress={() => blindChosen(!blind)}>
          {words.blind}
        </Button>
        <Export />
        <Button onPress={onShare} disabled={editor === null}>
          {texts.links.share}
        </Button>
      </div>
      <Actions isReady={editor !== null} commands={commands} />
    </div>
  )
}

function Seeds() {
  const seed = useSettings((state) => state.params.seed)
  const paramChanged = useSettings((state) => state.paramChanged)
  const seedCount = useCompares((state) => state.seedCount)
  const seedCountChanged = useCompares((state) => state.seedCountChanged)
  return (
    <>
      <NumberField
        look="box"
        label={texts.parameters.seed}
        value={seed}
        range={SAMPLING_LIMITS.seed}
        onChange={(value) => paramChanged('seed', value)}
      />
      <NumberField
        look="box"
        label={words.seeds}
        value={seedCount}
        range={SEED_COUNT_LIMITS}
        onChange={seedCountChanged}
      />
    </>
  )
}

function SharedParameters() {
  const params = useSettings((state) => state.params)
  const paramChanged = useSettings((state) => state.paramChanged)
  const paramsReset = useSettings((state) => state.paramsReset)
  const change = (key: keyof SamplingParams, value: number) => paramChanged(key, value)
  return (
    <div className="options">
      <p className="hint">{words.shared}</p>
      <ParameterFields params={params} onChange={change} onReset={paramsReset} />
    </div>
  )
}

/** Not while it is secret who wrote what: the file tells. */
function Export() {
  const off = useCompares(({ latest }) => latest === null || !isFinished(latest) || isSecret(latest))
  const save = (type: string, name: string, write: typeof exportJson) => {
    const { latest } = useCompares.getState()
    if (latest !== null) downloadText(name, type, write(latest, new Date()))
  }
  const choices = (close: () => void) => {
    const choice = (label: string, type: string, name: string, write: typeof exportJson) => (
      <Button
        onPress={() => {
          close()
          save(type, name, write)
        }}
      >
        {label}
      </Button>
    )
    return (
      <div className="options">
        {choice(words.exportJson, 'application/json', 'comparison.json', exportJson)}
        {choice(words.exportMarkdown, 'text/markdown', 'comparison.md', exportMarkdown)}
      </div>
    )
  }
  return (
    <Popover name={words.export} disabled={off} content={choices}>
      {words.export}
    </Popover>
  )
}

/** At the end of the toolbar, and under the thumb on a narrow screen. */
function Actions({ isReady, commands }: { readonly isReady: boolean; readonly commands: CompareCommands }) {
  const busy = useCompares(isBusy)
  const ran = useCompares(({ latest }) => latest !== null)
  return (
    <div className="actions">
      <Button onPress={commands.anotherSeed} disabled={!isReady || busy || !ran}>
        {words.anotherSeed}
      </Button>
      <Button onPress={() => commands.stop()} disabled={!busy} {...KEYS.escape}>
        {texts.toolbar.stop}
      </Button>
      <Button look="filled" onPress={commands.run} disabled={!isReady || busy} {...KEYS.fill}>
        {words.run}
      </Button>
    </div>
  )
}

function isBusy({ latest }: Pick<ReturnType<typeof useCompares.getState>, 'latest'>): boolean {
  return latest !== null && !isFinished(latest)
}
