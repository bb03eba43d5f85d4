import { assertNever } from '../../lib/assert-never.ts'
import type { FillPhase, PendingView } from '../../store/fill-state.ts'
import { useFills } from '../../store/fills.ts'
import { useSuggestion } from '../../store/suggestion.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { KEYS } from '../../ui/platform-keys.ts'
import { texts } from '../../ui/texts.ts'
import type { PlaygroundCommands } from './use-fill-holes.ts'

const words = texts.footer
const MARKER = '<FILL_ME>'

interface AnswerBarProps {
  readonly commands: PlaygroundCommands
  readonly tabMovesFocus: boolean
}

/** What became of the holes, and what to do with the answer. */
export function AnswerBar({ commands, tabMovesFocus }: AnswerBarProps) {
  const phase = useFills((state) => state.phase)
  const pending = useFills((state) => state.pending)
  // From the first suggestion on, and not only while one stands there: the bar would flicker with every key.
  const suggested = useSuggestion((state) => state.trace !== null)
  const resting = pending === null && phase.type === 'idle'
  const suggests = resting && suggested
  return (
    <section className={resting && !suggests ? 'answer-bar resting' : 'answer-bar'} aria-label={words.label}>
      <span className="progress">
        {suggests ? <SuggestionButtons commands={commands} /> : progressText(phase, pending)}
      </span>
      {pending !== null && <AnswerButtons pending={pending} busy={phase.type !== 'idle'} commands={commands} />}
      <span className="quiet">
        <span className="tab-hint">
          <Kbd>{KEYS.freeTab.hint}</Kbd> {tabMovesFocus ? texts.editor.holdTab : texts.editor.freeTab}
        </span>
        <span>{words.privacy}</span>
      </span>
    </section>
  )
}

/** How a suggestion is taken: by keys, or by a finger, which must not take the focus out of the editor. */
function SuggestionButtons({ commands }: { readonly commands: PlaygroundCommands }) {
  const shown = useSuggestion((state) => state.phase === 'shown')
  const { take } = texts.suggestions
  const parts = [
    { ...take.all, hint: KEYS.accept.hint, act: () => commands.acceptSuggestion('all') },
    { ...take.word, hint: KEYS.word.hint, act: () => commands.acceptSuggestion('word') },
    { ...take.line, hint: KEYS.line.hint, act: () => commands.acceptSuggestion('line') },
    { ...take.none, hint: KEYS.escape.hint, act: () => commands.dismissSuggestion() },
  ]
  return (
    <span className="suggestion-buttons">
      <span className="title">{take.title}</span>
      {parts.map(({ label, name, hint, act }) => (
        <button
          key={label}
          type="button"
          className="button"
          aria-label={name}
          disabled={!shown}
          onMouseDown={(event) => event.preventDefault()}
          onClick={act}
        >
          {label} <Kbd>{hint}</Kbd>
        </button>
      ))}
    </span>
  )
}

function AnswerButtons({
  pending,
  busy,
  commands,
}: {
  pending: PendingView
  busy: boolean
  commands: PlaygroundCommands
}) {
  const single = pending.answers < 2
  // These buttons go away or grey out when pressed; where the focus goes then must not be left to chance.
  const then = (command: () => void) => () => {
    command()
    commands.focusEditor()
  }
  return (
    <div className="answer-buttons">
      <Button onPress={then(commands.accept)} disabled={busy} {...KEYS.accept}>
        {words.accept}
      </Button>
      <Button onPress={then(commands.reject)} disabled={busy} {...KEYS.escape}>
        {words.reject}
      </Button>
      <Button onPress={then(commands.retry)} disabled={busy}>
        {words.retry}
      </Button>
      <span className="alternatives">
        <Button
          look="square"
          name={words.previous}
          keys={KEYS.previous.keys}
          onPress={commands.previousAlternative}
          disabled={busy || single}
        >
          ‹
        </Button>
        <span className="shown">{words.shown(pending.shown, pending.answers)}</span>
        <Button
          look="square"
          name={words.next}
          keys={KEYS.next.keys}
          onPress={commands.nextAlternative}
          disabled={busy || single}
        >
          ›
        </Button>
      </span>
    </div>
  )
}

function progressText(phase: FillPhase, pending: PendingView | null): string {
  switch (phase.type) {
    case 'waiting':
      return words.waiting
    case 'filling':
      return words.filling(phase.hole, phase.of)
    case 'stopping':
      return words.stopping
    case 'idle':
      return pending === null ? words.hint(MARKER) : words.filled(pending.hole, pending.of)
    default:
      return assertNever(phase)
  }
}
