import type { EngineChoice } from '../../runtime/protocol.ts'
import { chooseContext, chooseThreads } from '../../store/choose-model.ts'
import { CONTEXT_LENGTHS, FONT_SIZE, type Theme } from '../../store/read-settings.ts'
import { useSettings } from '../../store/settings.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { Select } from '../../ui/Select.tsx'
import { texts } from '../../ui/texts.ts'
import { ParameterFields } from '../ParameterFields.tsx'
import './settings.css'
import { threadOptions } from './thread-options.ts'

const words = texts.settings

const THEMES = (['system', 'light', 'dark', 'contrast'] as const satisfies readonly Theme[]).map((theme) => ({
  value: theme,
  label: words.themes[theme],
}))
const ENGINES = (['auto', 'simd', 'webgpu', 'onnx-cpu'] as const satisfies readonly EngineChoice[]).map((engine) => ({
  value: engine,
  label: texts.engine.names[engine],
}))
const CONTEXTS = CONTEXT_LENGTHS.map((positions) => ({ value: String(positions), label: words.positions(positions) }))

/** What holds for the whole page. Every change holds at once. */
export function Settings() {
  return (
    <div className="settings">
      <Look />
      <Models />
      <Defaults />
      <p className="hint">{words.kept}</p>
    </div>
  )
}

function Look() {
  const theme = useSettings((state) => state.theme)
  const fontSize = useSettings((state) => state.fontSize)
  const themeChosen = useSettings((state) => state.themeChosen)
  const fontSizeChosen = useSettings((state) => state.fontSizeChosen)
  return (
    <fieldset>
      <legend>{words.look}</legend>
      <Select look="row" label={words.theme} value={theme} options={THEMES} onChange={themeChosen} />
      <NumberField label={words.fontSize} value={fontSize} range={FONT_SIZE} onChange={fontSizeChosen} />
    </fieldset>
  )
}

function Models() {
  const engine = useSettings((state) => state.engine)
  const contextLength = useSettings((state) => state.contextLength)
  const engineChosen = useSettings((state) => state.engineChosen)
  return (
    <fieldset>
      <legend>{words.engine}</legend>
      <Select look="row" label={texts.toolbar.engine} value={engine} options={ENGINES} onChange={engineChosen} />
      <Threads />
      <Select
        look="row"
        label={words.context}
        value={String(contextLength)}
        options={CONTEXTS}
        onChange={(value) => chooseContext(Number(value))}
      />
      <p className="hint">{words.contextHint}</p>
    </fieldset>
  )
}

function Threads() {
  const threads = useSettings((state) => state.threads)
  if (!crossOriginIsolated) return <p className="hint">{words.notIsolated}</p>
  const { value, options } = threadOptions(threads, navigator.hardwareConcurrency)
  return (
    <>
      <Select
        look="row"
        label={words.threads}
        value={value}
        options={options}
        onChange={(next) => chooseThreads(next === 'auto' ? null : Number(next))}
      />
      <p className="hint">{words.threadsHint}</p>
    </>
  )
}

function Defaults() {
  const params = useSettings((state) => state.defaultParams)
  const defaultParamChanged = useSettings((state) => state.defaultParamChanged)
  return (
    <fieldset>
      <legend>{words.defaults}</legend>
      <p className="hint">{words.defaultsHint}</p>
      <ParameterFields params={params} onChange={defaultParamChanged} />
    </fieldset>
  )
}
