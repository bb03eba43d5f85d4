import { createContext, memo, useContext } from 'react'
import { ColouredCode } from '../../editor/ColouredCode.tsx'
import type { EditorTheme } from '../../editor/editor-handle.ts'
import { useArrivals } from '../../store/arrivals.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { type CodeBlock, Markdown } from '../../ui/markdown/Markdown.tsx'
import { texts } from '../../ui/texts.ts'
import { fenceLanguage } from './fence-language.ts'

const words = texts.chat.code

/** For blocks of code, which Markdown draws somewhere inside. */
const Theme = createContext<EditorTheme>('light')

/** What the model wrote, read as Markdown. */
export const AnswerText = memo(({ text, theme }: { readonly text: string; readonly theme: EditorTheme }) => (
  <Theme value={theme}>
    <Markdown text={text} code={drawBlock} />
  </Theme>
))

function drawBlock(block: CodeBlock) {
  return <Block {...block} />
}

function Block({ text, info }: CodeBlock) {
  const theme = useContext(Theme)
  const language = fenceLanguage(info)
  const name = texts.languages[language]
  return (
    <section className="code-block" aria-label={words.label(name)}>
      <div className="head">
        <span>{name}</span>
        <CopyButton text={text} label={words.copy} />
        <Button onPress={() => openInPlayground(text, language)}>{words.toPlayground}</Button>
      </div>
      <pre>
        <ColouredCode text={text} language={language} theme={theme} />
      </pre>
    </section>
  )
}

/** With the model and the parameters that are chosen there. */
function openInPlayground(code: string, language: string): void {
  const { params, mode } = useSettings.getState()
  const text = code === '' ? '' : `${code}\n`
  const hole = { start: text.length, end: text.length }
  useArrivals.getState().workSent('chat', 'playground', { text, language, hole, models: [], params, mode })
}
