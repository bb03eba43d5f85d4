import { useCallback, useEffect } from 'react'
import type { SampledToken } from '../../generation/run-event.ts'
import { PlaygroundError } from '../../lib/errors.ts'
import type { PreviewRequest } from '../../runtime/protocol.ts'
import type { ChatTurn } from '../../store/chat.ts'
import { loadedHandle } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'
import { useOpened } from '../../ui/use-opened.ts'
import { Inspect } from '../inspect/Inspect.tsx'
import type { ChatCommands } from './use-chat.ts'

const words = texts.chat

interface InspectTurnProps {
  readonly turn: ChatTurn
  /** From 1. */
  readonly number: number
  readonly commands: ChatCommands
  readonly busy: boolean
  readonly onClose: () => void
}

/** The run of one turn laid open; another token of it may be chosen, and the conversation goes on from there. */
export function InspectTurn({ turn, number, commands, busy, onClose }: InspectTurnProps) {
  const section = useOpened()
  // Where the window is narrow it stands below the conversation, out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of each turn that it is opened for
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'start' })
  }, [number])
  const regenerate = useCallback(
    (given: readonly SampledToken[]) => {
      // The list goes in which the token was chosen.
      section.current?.focus()
      commands.regenerate(turn, given)
    },
    [commands, turn, section],
  )
  const { modelId, run } = turn
  const model = run?.model
  const preview = useCallback(
    async (request: PreviewRequest) => {
      const use = new AbortController()
      try {
        const handle = await loadedHandle({ modelId, engine: useSettings.getState().engine }, use.signal)
        // Ids mean something else to another model.
        if (handle.model !== model) throw new PlaygroundError({ code: 'worker-lost' })
        return await handle.preview(request)
      } finally {
        use.abort()
      }
    },
    [modelId, model],
  )
  return (
    <section ref={section} className="chat-side" tabIndex={-1} aria-label={words.inspecting(number)}>
      <header>
        <h2>{words.inspecting(number)}</h2>
        <Button onPress={onClose}>{texts.shell.close}</Button>
      </header>
      <Inspect run={run} onRegenerate={busy ? null : regenerate} preview={preview} />
    </section>
  )
}
