import { useMemo } from 'react'
import type { SampledToken } from '../../generation/run-event.ts'
import { type ChatEvent, type ChatTurn, isBusy } from '../../store/chat.ts'
import { type ChatReport, useChats } from '../../store/chats.ts'
import { pool } from '../../store/models.ts'
import { useSettings } from '../../store/settings.ts'
import { AnswerTurn } from './answer-turn.ts'
import { chatRequest } from './chat-request.ts'

/** Milliseconds between two pictures. A fast model sends several tokens in that time, and the page draws once for all of them. */
const FRAME_MS = 16

/** Seeds are unsigned 32-bit numbers and wrap around. */
const SEED_RANGE = 2 ** 32

export interface ChatCommands {
  send(message: string): void
  /** The same message again, or another in its place; the turns behind it go. */
  resend(turn: ChatTurn, message: string): void
  /** Its answer anew, beginning with the given tokens; the turns behind it go. */
  regenerate(turn: ChatTurn, given: readonly SampledToken[]): void
  /** False where nothing runs. */
  stop(): boolean
  clear(): void
  undo(): void
}

/** What the buttons and keys of the screen do. While a turn is answered no other begins. */
export function useChat(): ChatCommands {
  return useMemo(() => {
    const answers = new AnswerTurn({ model, report: batchReports() })
    const ask = (place: number, asked: Pick<ChatTurn, 'user' | 'seed'>) => {
      if (isBusy(useChats.getState())) return
      const request = chatRequest(useChats.getState(), place, asked)
      const { modelId, turnAsked } = useChats.getState()
      void answers.answer(turnAsked(place, { ...asked, modelId }), request)
    }
    return {
      send: (user) => ask(useChats.getState().turns.length, { user, seed: useChats.getState().params.seed }),
      resend(turn, user) {
        // The same message with the same seed would be answered the same.
        const seed = user === turn.user ? (turn.seed + 1) % SEED_RANGE : useChats.getState().params.seed
        ask(placeOf(turn), { user, seed })
      },
      regenerate({ run, user, seed, modelId, ...turn }, given) {
        if (run === null || isBusy(useChats.getState())) return
        const again = useChats.getState().turnAsked(placeOf(turn), { user, seed, modelId })
        void answers.answer(again, { ...run.request, given })
      },
      stop: () => answers.stop(),
      clear() {
        answers.stop()
        useChats.getState().cleared()
      },
      undo() {
        answers.stop()
        useChats.getState().undone()
      },
    }
  }, [])
}

function placeOf({ id }: Pick<ChatTurn, 'id'>): number {
  const { turns } = useChats.getState()
  const place = turns.findIndex((turn) => turn.id === id)
  return place === -1 ? turns.length : place
}

/** From the pool that all screens share, on the engine of the settings. */
function model(modelId: string, signal: AbortSignal) {
  return pool.handle({ modelId, engine: useSettings.getState().engine }, signal)
}

/** Gathers events for the length of a picture; each keeps the time of its arrival. */
function batchReports() {
  let waiting: ChatReport[] = []
  let timed = false
  const deliver = () => {
    const reports = waiting
    waiting = []
    timed = false
    useChats.getState().chatReported(reports)
  }
  return (event: ChatEvent): void => {
    waiting.push({ event, at: performance.now() })
    if (!timed) setTimeout(deliver, FRAME_MS)
    timed = true
  }
}
