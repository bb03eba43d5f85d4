import { useCompares } from '../../store/compares.ts'
import { isFinished, isSecret } from '../../store/comparison.ts'
import { useVotes, type Votes as VoteCounts } from '../../store/votes.ts'
import { Button } from '../../ui/Button.tsx'
import { DismissButton } from '../../ui/DismissButton.tsx'
import { texts } from '../../ui/texts.ts'

const words = texts.compare.votes

/** What blind runs have brought so far, and what the person is to do; there only while they compare blindly. */
export function Votes() {
  const blind = useCompares((state) => state.blind)
  const secret = useCompares(({ latest }) => latest !== null && isSecret(latest))
  const finished = useCompares(({ latest }) => latest !== null && isFinished(latest))
  const voted = useCompares(({ latest }) => latest?.blind != null && latest.blind.vote !== null)
  const votes = useVotes((state) => state.votes)
  const votesReset = useVotes((state) => state.votesReset)
  if (!blind && !secret) return null
  const tie = () => {
    useVotes.getState().voteCast('tie')
    useCompares.getState().voted('tie')
  }
  return (
    <section className="message-box" aria-label={words.label}>
      <p className="words">
        <strong role="status">{secret ? words.ask : voted ? words.thanks : words.next}</strong> {tallyText(votes)}
      </p>
      {secret && (
        <DismissButton onPress={tie} disabled={!finished}>
          {words.tie}
        </DismissButton>
      )}
      <Button onPress={votesReset}>{words.reset}</Button>
    </section>
  )
}

function tallyText(votes: VoteCounts): string {
  const { base, python, instruct } = texts.variants
  const counts = [
    words.count(base, votes.base),
    words.count(python, votes.python),
    words.count(instruct, votes.instruct),
  ]
  const others = votes.other > 0 ? [words.count(words.other, votes.other)] : []
  return [...counts, ...others, words.count(words.ties, votes.tie)].join(' · ')
}
