import type { ReactNode } from 'react'
import { texts } from '../texts.ts'

/** A link that a person can follow, with where it leads in plain sight; whatever is no address of the web stays text. */
export function Link({ address, children }: { readonly address: string; readonly children: ReactNode }) {
  const web = webAddress(address)
  const isShown = children === address || children === web
  return (
    <>
      {web === null ? (
        children
      ) : (
        <a href={web} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      )}
      {!isShown && <Address text={web ?? address} />}
    </>
  )
}

/** An image is never loaded: its words, and where it is. */
export function Image({ address, alt }: { readonly address: string; readonly alt: string }) {
  return (
    <>
      {texts.chat.image(alt)}
      <Address text={webAddress(address) ?? address} />
    </>
  )
}

function Address({ text }: { readonly text: string }) {
  return text === '' ? null : <span className="address"> ({text})</span>
}

/** As browsers spell it, so that letters that look alike are told apart; null for anything but http and https. */
export function webAddress(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  return new URL(address).href
}
