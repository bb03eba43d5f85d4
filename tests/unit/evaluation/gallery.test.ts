import { expect, it } from 'vitest'
import { fillExample } from '../../../evaluation/gallery.ts'
import { openModel } from '../../../evaluation/open-model.ts'
import { EXAMPLES, exampleById } from '../../../src/features/examples.ts'

it('shows each example with what was written into its holes, and nothing else changed', async () => {
  const opened = await openModel('public/models/cria-0.Q8_0.gguf')
  for (const example of [EXAMPLES[0], exampleById('two-holes')]) {
    const markdown = await fillExample(opened, { defaultMode: 'spm' }, example)
    expect(markdown.startsWith(`**${example.title}**`)).toBe(true)
    const filled = /````python\n([\s\S]*)````$/.exec(markdown)?.[1]
    expect(filled?.replace(/⟦[^⟦⟧]+⟧/g, '<FILL_ME>')).toBe(example.text)
  }
})
