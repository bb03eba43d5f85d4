import { Meter } from '../../ui/Meter.tsx'
import { texts } from '../../ui/texts.ts'
import type { ContextUse } from './use-context.ts'

const words = texts.chat.context

/** How much of the context the conversation takes, and what of it will be left out. */
export function ContextMeter({ context }: { readonly context: ContextUse | null }) {
  if (context === null) return <p className="context">{words.unknown}</p>
  if (context.type === 'too-large') {
    return <p className="context warning">{words.tooLarge(context.used, context.contextLength)}</p>
  }
  const { used, room, answer, dropped } = context
  return (
    <div className="context">
      <Meter share={used / room} />
      <p>
        {words.use(used, room)}
        <span className="kept"> · {words.kept(answer)}</span> {dropped > 0 && <strong>{words.dropped(dropped)}</strong>}
      </p>
    </div>
  )
}
