import { modelById } from '../../models/catalogue.ts'
import type { ChatTurn } from '../../store/chat.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.chat

/** A conversation to be read: what the person said is quoted, what was answered stands as it was written. */
export function exportChat(system: string, turns: readonly ChatTurn[], exportedAt: Date): string {
  const sections = [
    `# ${words.report.title}`,
    words.report.when(exportedAt.toISOString()),
    ...(system.trim() === '' ? [] : [`## ${words.report.system}`, quoted(system)]),
    ...turns.flatMap(({ user, answer, modelId }, place) => [
      `## ${words.turn(place + 1)}`,
      `**${words.you}**`,
      quoted(user),
      `**${modelById(modelId).name}**`,
      closed(answer.trim()) || words.noAnswer,
    ]),
  ]
  return `${sections.join('\n\n')}\n`
}

function quoted(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** An answer that ends inside a block of code must not swallow what follows it. */
function closed(answer: string): string {
  let open: string | null = null
  for (const line of answer.split('\n')) {
    const [, fence, info] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (fence === undefined) continue
    if (open === null) open = fence
    else if (fence.startsWith(open) && info?.trim() === '') open = null
  }
  return open === null ? answer : `${answer}\n${open}`
}
