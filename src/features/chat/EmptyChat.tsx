import { CATALOGUE } from '../../models/catalogue.ts'
import { modelCard } from '../../models/model-cards.ts'
import { useChats } from '../../store/chats.ts'
import { Button } from '../../ui/Button.tsx'
import { texts } from '../../ui/texts.ts'
import { QUESTIONS, type Question } from './questions.ts'
import type { ChatCommands } from './use-chat.ts'

const words = texts.chat.empty

interface EmptyChatProps {
  readonly commands: ChatCommands
  readonly onPressed: () => void
}

/** Before the first message: what will answer, plainly, and messages to try. */
export function EmptyChat({ commands, onPressed }: EmptyChatProps) {
  const modelId = useChats((state) => state.modelId)
  const shipped = CATALOGUE.find(({ id }) => id === modelId)
  const measured = shipped && modelCard(shipped.card).instructions
  return (
    <div className="empty-chat">
      <h3>{words.title}</h3>
      {shipped ? (
        <p>
          {words.cria} {measured && words.measured(measured.value, measured.low, measured.high)} {words.offer}{' '}
          <a href="#/models">{words.toModels}</a>.
        </p>
      ) : (
        <p>{words.codeLlama}</p>
      )}
      <p className="soft">{words.kept}</p>
      {(shipped ? (['miniature', 'code-llama'] as const) : (['code-llama', 'miniature'] as const)).map((suits) => (
        <section key={suits} aria-label={words.suits[suits]}>
          <h4>{words.suits[suits]}</h4>
          <ul>
            {QUESTIONS.filter((question) => question.suits === suits).map((question) => (
              <li key={question.text}>
                <Ask question={question} commands={commands} onPressed={onPressed} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Sent at a press; what is in the field stays there. */
function Ask({ question, commands, onPressed }: EmptyChatProps & { readonly question: Question }) {
  const { text, lang } = question
  const ask = () => {
    commands.send(text)
    onPressed()
  }
  return (
    <Button onPress={ask}>
      <span lang={lang} className="question">
        {text}
      </span>
    </Button>
  )
}
