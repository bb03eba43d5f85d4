import { CATALOGUE, modelById } from '../models/catalogue.ts'
import { PICKED_PREFIX } from '../models/model-facts.ts'
import type { ChatSetup, ChatTurn, TurnPhase } from './chat.ts'
import { asRecord, oneOf, readParams } from './read-settings.ts'
import { DEFAULT_SAMPLING } from './sampling-limits.ts'

/** What is kept of a conversation between visits. */
export interface KeptChat extends ChatSetup {
  /** What was typed and not sent. */
  readonly draft: string
  /** Oldest first. */
  readonly turns: readonly ChatTurn[]
}

/** Goes up when a stored value would be misread. */
export const CHAT_VERSION = 1

/** UTF-16 units: more than any context holds, and little beside the five million that browsers give a site. */
export const CHAT_LIMITS = { turns: 200, message: 100_000, all: 1_000_000 } as const

/** The first that is made for it. */
const DEFAULT_CHAT_MODEL = CATALOGUE.find(({ capabilities }) => capabilities.chat) ?? CATALOGUE[0]!

export const DEFAULT_CHAT: KeptChat = {
  modelId: DEFAULT_CHAT_MODEL.id,
  system: '',
  // Meta's reference for chats.
  params: { ...DEFAULT_SAMPLING, temperature: 0.2, topP: 0.95, maxTokens: 1024 },
  draft: '',
  turns: [],
}

/** A conversation from what a browser had stored, nothing of which is trusted: foreign parts are left out, and what is too much of the oldest. */
export function readChat(stored: unknown): KeptChat {
  const from = asRecord(stored)
  return {
    modelId: readChatModel(from.modelId),
    system: readText(from.system),
    params: readParams({ ...DEFAULT_CHAT.params, ...asRecord(from.params) }),
    draft: readText(from.draft),
    turns: latest(Array.isArray(from.turns) ? from.turns : []),
  }
}

/** Numbered anew. */
function latest(stored: readonly unknown[]): ChatTurn[] {
  const turns: ChatTurn[] = []
  let units = 0
  for (const value of stored.slice(-CHAT_LIMITS.turns).reverse()) {
    const turn = readTurn(value)
    if (turn === null) continue
    units += turn.user.length + turn.answer.length + (turn.edit?.length ?? 0)
    if (units > CHAT_LIMITS.all) break
    turns.unshift(turn)
  }
  return turns.map((turn, place) => ({ ...turn, id: place + 1 }))
}

function readTurn(value: unknown): ChatTurn | null {
  const { user, answer, modelId, seed, phase, edit } = asRecord(value)
  const texts = [user, answer]
  if (!texts.every((text) => typeof text === 'string' && text.length <= CHAT_LIMITS.message)) return null
  return {
    id: 0,
    user: String(user),
    answer: String(answer),
    modelId: readChatModel(modelId),
    seed: readParams({ ...DEFAULT_CHAT.params, seed }).seed,
    phase: oneOf<TurnPhase>(phase, ['complete', 'length', 'repeated', 'context-full', 'failed'], 'stopped'),
    failure: null,
    edit: typeof edit === 'string' ? readText(edit) : null,
    run: null,
  }
}

/** A picked file is gone with the page that it was picked in. */
function readChatModel(id: unknown): string {
  const isKnown = typeof id === 'string' && !id.startsWith(PICKED_PREFIX) && modelById(id).id === id
  return isKnown && modelById(id).capabilities.chat ? id : DEFAULT_CHAT_MODEL.id
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, CHAT_LIMITS.message) : ''
}
