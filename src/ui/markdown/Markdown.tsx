import { memo, type ReactNode, useMemo } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import { Image, Link } from './addresses.tsx'
import './markdown.css'
import { staysPlain } from './stays-plain.ts'

export interface CodeBlock {
  readonly text: string
  /** What stands behind the fence, up to the first space; may be empty. */
  readonly info: string
}

interface MarkdownProps {
  /** Nothing in it is trusted. */
  readonly text: string
  /** Draws a block of code. Stays the same function between renders. */
  readonly code: (block: CodeBlock) => ReactNode
}

/**
 * Markdown as elements, never as markup: HTML in it is shown as the text it is, images stay addresses, and nothing is
 * fetched or run. What would take too long to read, or nests too deep, is shown as it stands.
 */
export const Markdown = memo(({ text, code }: MarkdownProps) => {
  const components = useMemo(() => componentsWith(code), [code])
  return (
    <div className="markdown">
      {useMemo(() => read(text, components) ?? <p className="plain">{text}</p>, [text, components])}
    </div>
  )
})

function read(text: string, components: Components): ReactNode {
  if (staysPlain(text)) return null
  try {
    // Called and not mounted: what it throws is caught here, and no part of the page is lost for it.
    return ReactMarkdown({ children: text, components, urlTransform: (address) => address })
  } catch {
    return null
  }
}

type NodeOf = { readonly type: string; readonly value?: string; readonly children?: readonly NodeOf[] }

function componentsWith(code: MarkdownProps['code']): Components {
  return {
    a: ({ href, children }) => <Link address={href ?? ''}>{children}</Link>,
    img: ({ src, alt }) => <Image address={typeof src === 'string' ? src : ''} alt={alt ?? ''} />,
    pre: ({ node, children }) => {
      const [block] = node?.children ?? []
      if (block?.type !== 'element') return <pre>{children}</pre>
      const info = String(block.properties.className ?? '').replace(/^language-/, '')
      return code({ text: textOf(block).replace(/\n$/, ''), info })
    },
    // The levels of the page are its own.
    h1: Heading,
    h2: Heading,
    h3: Heading,
    h4: Heading,
    h5: Heading,
    h6: Heading,
  }
}

function Heading({ children }: { readonly children?: ReactNode }) {
  return <h3>{children}</h3>
}

function textOf({ value, children }: NodeOf): string {
  return value ?? (children ?? []).map(textOf).join('')
}
