import { useEffect, useState } from 'react'
import type { CodePiece } from './colour-code.ts'
import type { EditorTheme, LanguageId } from './editor-handle.ts'
import { palettes } from './themes.ts'

interface ColouredCodeProps {
  readonly text: string
  readonly language: LanguageId
  readonly theme: EditorTheme
}

/** Code to be read, in the editor's colours as soon as its grammar is there. */
export function ColouredCode({ text, language, theme }: ColouredCodeProps) {
  const coloured = useColours(text, language)
  const palette = palettes[theme]
  if (coloured === null) return <code>{text}</code>
  return (
    <code>
      {coloured.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is told by its place
        <span key={at}>
          {line.map(({ text: piece, color }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: so is a piece of it
            <span key={n} style={{ color: palette[color] }}>
              {piece}
            </span>
          ))}
          {at < coloured.lines.length - 1 && '\n'}
        </span>
      ))}
      {text.slice(coloured.text.length)}
    </code>
  )
}

/** The colours of `text`, or of the beginning of it that was coloured last while it grows; null before there are any. */
function useColours(text: string, language: LanguageId) {
  const [coloured, setColoured] = useState<{ text: string; lines: readonly (readonly CodePiece[])[] } | null>(null)
  useEffect(() => {
    let stale = false
    const take = (lines: readonly (readonly CodePiece[])[]) => !stale && setColoured({ text, lines })
    // Without colours it can be read too.
    import('./colour-code.ts').then(({ colourCode }) => colourCode(text, language)).then(take, () => {})
    return () => {
      stale = true
    }
  }, [text, language])
  return coloured !== null && text.startsWith(coloured.text) ? coloured : null
}
