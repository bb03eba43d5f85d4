import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { webAddress } from '../../../../src/ui/markdown/addresses.tsx'
import { type CodeBlock, Markdown } from '../../../../src/ui/markdown/Markdown.tsx'
import { staysPlain } from '../../../../src/ui/markdown/stays-plain.ts'

function render(text: string) {
  const blocks: CodeBlock[] = []
  const code = (block: CodeBlock) => {
    blocks.push(block)
    return null
  }
  return { html: renderToStaticMarkup(createElement(Markdown, { text, code })), blocks }
}

describe('Markdown', () => {
  it('reads what models write', () => {
    const { html } = render('# Title\n\nSome `code` and **bold**:\n\n- one\n- two\n\n> said')
    expect(html).toContain('<h3>Title</h3>')
    expect(html).toContain('<code>code</code> and <strong>bold</strong>')
    expect(html).toContain('<li>one</li>')
    expect(html).toContain('<blockquote>')
  })

  it('hands over blocks of code, closed or not, with what stands behind the fence', () => {
    const { blocks } = render(
      '```python title="x"\na <b>\n\n  b\n```\n\n~~~\nplain\n~~~\n\n    indented\n\n```js\nopen',
    )
    expect(blocks).toEqual([
      { info: 'python', text: 'a <b>\n\n  b' },
      { info: '', text: 'plain' },
      { info: '', text: 'indented' },
      { info: 'js', text: 'open' },
    ])
  })

  it.each([
    '<script>alert(1)</script>',
    '<img src="https://evil.example/x.png" onerror="alert(1)">',
    '<svg><style>@import "https://evil.example"</style></svg>',
    'a <iframe src="https://evil.example"></iframe> b',
    '<a href="javascript:alert(1)">x</a>',
    '<div style="position:fixed;inset:0">',
  ])('shows HTML as the text it is: %s', (text) => {
    const { html } = render(text)
    const written = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    expect(html).toContain(written)
    expect(html).not.toMatch(/<(script|img|svg|style|iframe|a)\b/)
  })

  it.each(['![a *cat*](https://evil.example/x.png)', '![a *cat*][1]\n\n[1]: https://evil.example/x.png "t"'])(
    'loads no image, and says where it would be: %s',
    (text) => {
      const { html } = render(text)
      expect(html).toContain('a cat')
      expect(html).toContain('(https://evil.example/x.png)')
      expect(html).not.toContain('<img')
    },
  )

  it('links to the web alone, each with where it leads', () => {
    const { html } = render('[here](https://evil.example/a) <https://two.example/>')
    expect(html).toContain(
      '<a href="https://evil.example/a" target="_blank" rel="noopener noreferrer">here</a><span class="address"> (https://evil.example/a)</span>',
    )
    expect(html, 'an address is not said twice').toContain('>https://two.example/</a></p>')
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a/b',
    'file:///etc/passwd',
    '#/models',
    '//evil.example',
    'models/x.gguf',
    'https:evil.example',
    'http://',
    ' javascript:x',
  ])('leaves %j as text', (address) => {
    expect(webAddress(address)).toBeNull()
    const { html } = render(`[x](<${address}>)`)
    expect(html).not.toContain('<a')
  })

  it('spells a host as browsers do', () => {
    expect(webAddress('https://аpple.com/')).toBe('https://xn--pple-43d.com/')
  })

  it.each([
    ['quotes', '>'.repeat(5000)],
    ['lists on a line', '- '.repeat(5000)],
    ['lists below each other', Array.from({ length: 200 }, (_, n) => `${'  '.repeat(n)}- x`).join('\n')],
    ['a long text', 'word '.repeat(10_000)],
  ])('shows %s without end as they stand', (_, text) => {
    expect(staysPlain(text)).toBe(true)
    const { html } = render(text)
    expect(html).toMatch(/^<div class="markdown"><p class="plain">/)
    expect(html.length).toBeGreaterThan(text.length)
  })

  it.each([
    ['brackets', '['.repeat(2000)],
    ['emphasis', '*a **b '.repeat(500)],
    ['backticks', '`'.repeat(3000)],
    ['half a fence', '```py\n``'],
    ['tags', '<a '.repeat(1000)],
  ])('survives %s', (_, text) => {
    expect(render(text).html).toMatch(/^<div class="markdown">/)
  })

  it.each(['a line\n--------------------------------', '> > > said', '1. a\n   - b\n     - c\n\n***'])(
    'reads %j as Markdown',
    (text) => {
      expect(staysPlain(text)).toBe(false)
    },
  )
})
