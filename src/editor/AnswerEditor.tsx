import { useEffect, useRef, useState } from 'react'
import type { AnswerDocument } from './answer-document.ts'
import type { EditorTheme } from './editor-handle.ts'
import type { MountedAnswer } from './mount-answer.ts'
import type { ScrollGroup } from './scroll-together.ts'

interface AnswerEditorProps {
  readonly shown: AnswerDocument
  /** Accessible name. */
  readonly label: string
  readonly theme: EditorTheme
  readonly group: ScrollGroup
}

/** Monaco, read-only, with one answer marked; it scrolls with its group. The theme is that of all editors of the page. */
export function AnswerEditor(props: AnswerEditorProps) {
  const { shown, label } = props
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const [mounted, setMounted] = useState<MountedAnswer | null>(null)
  const [failure, setFailure] = useState<unknown>(null)

  useEffect(() => {
    let answer: MountedAnswer | null = null
    let left = false
    import('./mount-answer.ts')
      .then(({ mountAnswer }) => {
        if (left || !element.current) return
        answer = mountAnswer(element.current, latest.current)
        setMounted(answer)
      })
      .catch(setFailure)
    return () => {
      left = true
      answer?.dispose()
    }
  }, [])

  useEffect(() => mounted?.show(shown), [mounted, shown])
  useEffect(() => mounted?.setLabel(label), [mounted, label])

  // To the error boundary: without its editor the pane is nothing.
  if (failure) throw failure
  return <div ref={element} className="code-editor" />
}
