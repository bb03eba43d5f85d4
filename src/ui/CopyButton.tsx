import { useState } from 'react'
import { Button } from './Button.tsx'
import { texts } from './texts.ts'

type Outcome = 'copied' | 'notCopied'

interface CopyButtonProps {
  readonly text: string
  /** Where it is not simply Copy. */
  readonly label?: string
}

/** Copies `text`, and says whether the browser let it. */
export function CopyButton({ text, label = texts.shell.copy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const copy = () => {
    const told = (now: Outcome) => setOutcome(now)
    navigator.clipboard.writeText(text).then(
      () => told('copied'),
      () => told('notCopied'),
    )
  }
  return (
    <>
      <Button onPress={copy}>{label}</Button>
      <span role="status" className="copied">
        {outcome !== null && texts.shell[outcome]}
      </span>
    </>
  )
}
