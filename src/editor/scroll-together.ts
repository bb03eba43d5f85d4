import type { editor } from 'monaco-editor/editor/editor.api'

/** `monaco.editor.ScrollType.Immediate`, written out: this module takes nothing from Monaco but types, and is loaded with the page. */
const IMMEDIATE = 1

/** Editors that are scrolled as one. */
export interface ScrollGroup {
  /** Returns what takes the editor out again. */
  join(codeEditor: editor.ICodeEditor): () => void
}

export function createScrollGroup(): ScrollGroup {
  const members = new Set<editor.ICodeEditor>()
  /** What one editor does to the others must not come back from them. */
  let following = false

  function follow(
    from: editor.ICodeEditor,
    event: { readonly scrollTop: number; readonly scrollTopChanged: boolean },
  ): void {
    if (following || !event.scrollTopChanged) return
    following = true
    for (const member of members) if (member !== from) member.setScrollTop(event.scrollTop, IMMEDIATE)
    following = false
  }

  return {
    join(codeEditor) {
      members.add(codeEditor)
      const listener = codeEditor.onDidScrollChange((event) => follow(codeEditor, event))
      return () => {
        members.delete(codeEditor)
        listener.dispose()
      }
    },
  }
}
