import { useEffect, useState } from 'react'
import { findChatTag, openChatTags } from '../../lib/chat-tags.ts'
import { toFailure } from '../../lib/errors.ts'
import type { PromptRequest } from '../../prompts/prompt.ts'
import { promptRoom } from '../../prompts/prompt-budget.ts'
import type { EngineChoice } from '../../runtime/protocol.ts'
import { isBusy } from '../../store/chat.ts'
import { useChats } from '../../store/chats.ts'
import { findModel } from '../../store/model-pool.ts'
import { loadedHandle, useModels } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { chatPrompt } from './chat-request.ts'

/** Milliseconds without a key before the tokens are counted again. */
const PAUSE = 250

/** What a message would find, were it sent now. */
export type ContextUse =
  /** Tokens: of the prompt, of the room that prompts have, and of what is kept for the answer. `dropped`: the oldest turns, which find no room. */
  | { type: 'fits'; used: number; room: number; answer: number; dropped: number }
  | { type: 'too-large'; used: number; contextLength: number }

/** Counted by the model itself; null before it is loaded. While a turn is answered what was counted last stands. */
export function useContextUse(active: boolean): ContextUse | null {
  const [use, setUse] = useState<ContextUse | null>(null)
  const modelId = useChats((state) => state.modelId)
  const engine = useSettings((state) => state.engine)
  const system = useChats((state) => state.system)
  const draft = useChats((state) => state.draft)
  const maxTokens = useChats((state) => state.params.maxTokens)
  const turns = useChats((state) => (isBusy(state) ? null : state.turns))
  const isLoaded = useModels(({ models }) => findModel(models, { modelId, engine })?.load.type === 'ready')
  useEffect(() => {
    if (!active || turns === null || !isLoaded) return
    let stale = false
    const timer = setTimeout(async () => {
      const opened = (text: string) => (findChatTag(text) === null ? text : openChatTags(text))
      const prompt = { type: 'chat', ...chatPrompt(opened(system), turns, opened(draft)) } as const
      const counted = await count(modelId, engine, prompt, maxTokens)
      if (!stale) setUse(counted)
    }, PAUSE)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [active, turns, isLoaded, modelId, engine, system, draft, maxTokens])
  return isLoaded ? use : null
}

async function count(
  modelId: string,
  engine: EngineChoice,
  prompt: PromptRequest,
  maxTokens: number,
): Promise<ContextUse | null> {
  const end = new AbortController()
  try {
    const handle = await loadedHandle({ modelId, engine }, end.signal)
    const { ids, cut } = await handle.preview({ prompt, maxTokens })
    const { contextLength, name } = handle.model
    const room = promptRoom({ contextLength, maxTokens, modelName: name })
    return { type: 'fits', used: ids.length, room, answer: contextLength - room, dropped: cut.turns ?? 0 }
  } catch (error) {
    const failure = toFailure(error)
    // Anything else is told when the message is sent.
    if (failure.code !== 'context-too-small') return null
    return { type: 'too-large', used: failure.promptTokens, contextLength: failure.contextLength }
  } finally {
    end.abort()
  }
}
