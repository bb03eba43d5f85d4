import { texts } from './texts.ts'

/** The developers' words about a failure, folded away; shown as text. */
export function FailureDetail({ detail }: { readonly detail: string }) {
  return (
    <details>
      <summary>{texts.shell.details}</summary>
      <code>{detail}</code>
    </details>
  )
}
