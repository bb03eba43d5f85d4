import { useEffect, useRef, useState } from 'react'
import type { EditorCommands, EditorHandle, EditorTexts, EditorTheme, LanguageId } from './editor-handle.ts'
import type { MountedEditor } from './mount-editor.ts'

export interface CodeEditorProps {
  initialText: string
  language: LanguageId
  theme: EditorTheme
  texts: EditorTexts
  commands: EditorCommands
  onReady: (handle: EditorHandle) => void
  onEdit?: () => void
  onTabMovesFocus?: (moves: boolean) => void
}

/** Mounts Monaco, which is a chunk of its own, and hands out its handle. Of the props only language and theme are followed later. */
export function CodeEditor(props: CodeEditorProps) {
  const { language, theme } = props
  const element = useRef<HTMLDivElement>(null)
  // The handlers of the latest render, so that the page need not keep them stable.
  const latest = useRef(props)
  latest.current = props
  const [editor, setEditor] = useState<MountedEditor | null>(null)
  const [failure, setFailure] = useState<unknown>(null)

  useEffect(() => {
    let mounted: MountedEditor | null = null
    let left = false
    import('./mount-editor.ts')
      .then(({ mountEditor }) => {
        if (left || !element.current) return
        mounted = mountEditor(element.current, settingsOf(latest))
        mounted.onEdit(() => latest.current.onEdit?.())
        setEditor(mounted)
        latest.current.onReady(mounted)
      })
      .catch(setFailure)
    return () => {
      left = true
      mounted?.dispose()
    }
  }, [])

  useEffect(() => editor?.setLanguage(language), [editor, language])
  useEffect(() => editor?.setTheme(theme), [editor, theme])

  // To the error boundary: without its editor the screen is nothing.
  if (failure) throw failure
  return <div ref={element} className="code-editor" />
}

function settingsOf(latest: { readonly current: CodeEditorProps }) {
  const { initialText, language, theme, texts } = latest.current
  const commands: EditorCommands = {
    fill: () => latest.current.commands.fill(),
    stop: () => latest.current.commands.stop(),
    accept: () => latest.current.commands.accept(),
    reject: () => latest.current.commands.reject(),
    nextAlternative: () => latest.current.commands.nextAlternative(),
    previousAlternative: () => latest.current.commands.previousAlternative(),
    suggest: () => latest.current.commands.suggest(),
    acceptSuggestion: (part) => latest.current.commands.acceptSuggestion(part),
    dismissSuggestion: () => latest.current.commands.dismissSuggestion(),
  }
  return {
    text: initialText,
    language,
    theme,
    texts,
    commands,
    onTabMovesFocus: (moves: boolean) => latest.current.onTabMovesFocus?.(moves),
  }
}
