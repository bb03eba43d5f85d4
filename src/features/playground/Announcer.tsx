import { assertNever } from '../../lib/assert-never.ts'
import type { FillNews } from '../../store/fill-state.ts'
import { useFills } from '../../store/fills.ts'
import { useModels } from '../../store/models.ts'
import { tokensPerSecond } from '../../store/run-numbers.ts'
import { useSuggestion } from '../../store/suggestion.ts'
import { texts } from '../../ui/texts.ts'

const words = texts.spoken

/** The one place that speaks, politely: what happened, never every token. `tabMovesFocus` is null until that was switched. */
export function Announcer({ tabMovesFocus }: { readonly tabMovesFocus: boolean | null }) {
  const news = useFills((state) => state.news)
  const newsCount = useFills((state) => state.newsCount)
  const suggested = useSuggestion((state) => state.news)
  const suggestedCount = useSuggestion((state) => state.newsCount)
  const ready = useModels(({ load }) => (load.type === 'ready' ? load.model : null))
  return (
    <div className="sr-only" aria-live="polite">
      <p>{ready !== null && words.modelReady(ready.name, texts.engine.names[ready.engine])}</p>
      {/* The same words twice in a row are news only in a new element. */}
      <p key={newsCount}>{news !== null && newsText(news)}</p>
      <p>{tabMovesFocus !== null && (tabMovesFocus ? texts.suggestions.tabLeaves : texts.suggestions.tabIndents)}</p>
      <p key={`suggestion ${suggestedCount}`}>{suggested !== '' && suggestionText(suggested)}</p>
    </div>
  )
}

function suggestionText(text: string): string {
  const [first = '', ...more] = text.trim().split('\n')
  return texts.suggestions.spoken(first, more.length)
}

function newsText(news: FillNews): string {
  switch (news.type) {
    case 'waiting':
    case 'stopped':
    case 'accepted':
    case 'rejected':
      return words[news.type]
    case 'started':
      return words.started(news.hole, news.of)
    case 'finished':
      return words.finished(news.hole, news.of, news.timings.generatedTokens, tokensPerSecond(news.timings))
    case 'alternative':
      return words.alternative(news.shown, news.of)
    default:
      return assertNever(news)
  }
}
