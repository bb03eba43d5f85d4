import { useCallback, useState } from 'react'

/** What became of a link that was asked for. */
export type ShareOutcome =
  | { type: 'copied'; characters: number }
  | { type: 'not-copied'; url: string }
  | { type: 'too-large' }
  | { type: 'failed' }

type MakeLink = () => Promise<{ type: 'link'; url: string } | { type: 'too-large' } | { type: 'failed' }>

/** Makes a link and copies it; where the browser refuses, it is there to be copied by hand. */
export function useShare(makeLink: MakeLink) {
  const [outcome, setOutcome] = useState<ShareOutcome | null>(null)
  const share = useCallback(async () => {
    setOutcome(null)
    const made = await makeLink()
    if (made.type !== 'link') setOutcome(made)
    else if (await copy(made.url)) setOutcome({ type: 'copied', characters: made.url.length })
    else setOutcome({ type: 'not-copied', url: made.url })
  }, [makeLink])
  return { outcome, share, dismiss: useCallback(() => setOutcome(null), []) }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
