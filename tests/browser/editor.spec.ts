import { expect, type Page, test } from '@playwright/test'
import { buildEditorHarness } from './harness/build-editor-harness.ts'
import { readEditor } from './read-editor.ts'
import { type Site, serve } from './serve.ts'

const TWO_HOLES = `def mean(values):
    <FILL_ME>
    return total / len(values)


def low(values):
    return min(<FILL_ME>)  # not \\<FILL_ME>
`

test.use({ viewport: { width: 900, height: 700 }, permissions: ['clipboard-read', 'clipboard-write'] })

let site: Site

test.beforeAll(async () => {
  site = await serve({ folder: await buildEditorHarness() })
})
test.afterAll(() => site.close())
test.afterEach(() => expect(site.violations).toEqual([]))

async function mount(page: Page, text: string): Promise<void> {
  await page.goto(`${site.url}editor-harness.html`)
  await page.waitForFunction(() => window.harness !== undefined)
  await page.evaluate((initial) => window.harness.mount(initial), text)
  await expect(page.getByRole('textbox', { name: 'Code editor' })).toBeFocused()
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

const text = (page: Page) => page.evaluate(() => window.harness.editor.getText())
const told = (page: Page) => page.evaluate(() => window.harness.told)
const selection = (page: Page) => page.evaluate(() => window.harness.editor.holes()[0])

/** Opens the hole with this index and streams `pieces` into it, with a turn of the event loop after each. */
async function stream(page: Page, index: number, pieces: string[], finish = true): Promise<void> {
  await page.evaluate(
    async ({ index, pieces, finish }) => {
      const { harness } = window
      harness.fill = harness.editor.openFill(harness.editor.holes()[index]!)
      harness.fill.onGone(() => harness.told.push('gone'))
      for (const piece of pieces) {
        harness.fill.append(piece)
        await new Promise((resolve) => setTimeout(resolve))
      }
      if (finish) harness.fill.finish()
    },
    { index, pieces, finish },
  )
}

/** Another answer in the place of the one that is pending. */
async function retry(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { fill } = window.harness
    fill.replace('')
    fill.append('second')
    fill.finish()
  })
}

const marks = (page: Page) => page.locator('.fill-lines, .fill-stretch, .fill-edge')

test('markers are chips with numbers, an escaped one is text', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await expect(page.locator('.hole-chip')).toHaveText([/hole.1/, /hole.2/])
  await expect(page.locator('.view-line', { hasText: 'not' })).toContainText('\\<FILL_ME>')
  const widths = await page
    .locator('.hole-marker')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
  expect(widths).toEqual([0, 0])
  expect(await page.locator('body').evaluate(readEditor)).toBe(TWO_HOLES)
})

test('a fill streams in, marked; accepting keeps the text and takes the marks', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await stream(page, 0, ['total', ' = 0\n', '    for v in values:', '\n        total += v'])
  const filled = TWO_HOLES.replace('<FILL_ME>', 'total = 0\n    for v in values:\n        total += v')
  expect(await text(page)).toBe(filled)
  // Three whole lines, each with a mark in the text and one in the margin; the other hole keeps its number.
  await expect(page.locator('.view-overlays .fill-lines')).toHaveCount(3)
  await expect(page.locator('.margin .fill-edge')).toHaveCount(3)
  await expect(page.locator('.hole-chip')).toHaveText([/hole.2/])
  await page.evaluate(() => window.harness.fill.accept())
  expect(await text(page)).toBe(filled)
  await expect(marks(page)).toHaveCount(0)
  expect(await told(page)).toEqual([])
})

test('a fill inside a line is tinted alone', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await stream(page, 1, ['values'])
  await expect(page.locator('.fill-stretch')).toHaveCount(1)
  await expect(page.locator('.fill-lines')).toHaveCount(0)
  // Monaco redraws in its own time: an element found may be gone when it is measured.
  await expect(async () => {
    const tint = await page.locator('.fill-stretch').boundingBox()
    const line = await page.locator('.view-lines').boundingBox()
    expect(tint!.width).toBeLessThan(line!.width / 4)
  }).toPass()
})

test('an accepted fill is one undo step: marker, cursor and redo', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await press(page, 'Control+Home', 'End')
  await stream(page, 0, ['total', ' = ', 'sum(values)'])
  const filled = await text(page)
  await page.evaluate(() => window.harness.fill.accept())
  await press(page, 'Control+z')
  expect(await text(page)).toBe(TWO_HOLES)
  await press(page, 'Control+y')
  expect(await text(page)).toBe(filled)
  await press(page, 'Control+z')
  await page.keyboard.type('!')
  expect(await text(page), 'the cursor is where it was').toBe(TWO_HOLES.replace(':', ':!'))
})

test('a selected text is the hole, and comes back selected', async ({ page }) => {
  await mount(page, 'a = 1\nb = 2\n')
  await press(page, 'Control+Home', 'ArrowDown', 'Shift+End')
  const before = await selection(page)
  expect(before).toEqual({ kind: 'selection', start: 6, end: 11 })
  await stream(page, 0, ['b = ', '3'])
  expect(await page.evaluate(() => window.harness.fill.original)).toBe('b = 2')
  await page.evaluate(() => window.harness.fill.accept())
  await press(page, 'Control+z')
  expect(await text(page)).toBe('a = 1\nb = 2\n')
  expect(await selection(page)).toEqual(before)
})

test('other answers stay in the same undo step', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await stream(page, 0, ['first'])
  await page.evaluate(() => {
    const { fill } = window.harness
    fill.replace('')
    fill.append('second')
    fill.finish()
    fill.replace('third')
    fill.finish()
    fill.accept()
  })
  expect(await text(page)).toBe(TWO_HOLES.replace('<FILL_ME>', 'third'))
  await press(page, 'Control+z')
  expect(await text(page)).toBe(TWO_HOLES)
})

test('reject puts back what stood there, and leaves nothing to undo', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await press(page, 'Control+Home')
  await page.keyboard.type('#')
  await stream(page, 0, ['pass'])
  await page.evaluate(() => window.harness.fill.reject())
  expect(await text(page)).toBe(`#${TWO_HOLES}`)
  await expect(marks(page)).toHaveCount(0)
  await expect(page.locator('.hole-chip')).toHaveCount(2)
  await press(page, 'Control+z')
  expect(await text(page)).toBe(TWO_HOLES)
})

test('reject is exact although the person has typed elsewhere and inside', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await stream(page, 0, ['total = 0\n', '    total = 1'])
  await page.keyboard.type('0')
  await press(page, 'ArrowLeft', 'ArrowLeft')
  await page.keyboard.type('5')
  await press(page, 'Control+Home')
  await page.keyboard.type('# mine\n')
  await press(page, 'Control+End')
  await page.keyboard.type('# end')
  expect(await page.evaluate(() => window.harness.fill.text)).toBe('total = 0\n    total = 51')
  await page.evaluate(() => window.harness.fill.reject())
  // The 0 was typed behind the fill, the 5 inside it.
  expect(await text(page)).toBe(`# mine\n${TWO_HOLES.replace('<FILL_ME>', '<FILL_ME>0')}# end`)
})

test('reject is exact after another answer, although the person has typed before that one', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await stream(page, 0, ['first'])
  await press(page, 'Control+Home')
  await page.keyboard.type('#')
  await retry(page)
  await page.evaluate(() => window.harness.fill.reject())
  expect(await text(page)).toBe(`#${TWO_HOLES}`)
  await expect(marks(page)).toHaveCount(0)
  await expect(page.locator('.hole-chip')).toHaveCount(2)
})

test('reject is exact after another answer, although a later hole was filled before that one', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await stream(page, 0, ['first'])
  await page.evaluate(() => {
    const { editor, fill: first } = window.harness
    const later = editor.openFill(editor.holes()[0]!)
    later.append('values')
    later.finish()
    window.harness.fill = first
  })
  await retry(page)
  await page.evaluate(() => window.harness.fill.reject())
  expect(await text(page)).toBe(TWO_HOLES.replace('min(<FILL_ME>)', 'min(values)'))
  await expect(page.locator('.fill-stretch')).toHaveCount(1)
})

test('where a cursor was and no answer came, reject after another try leaves nothing to undo', async ({ page }) => {
  await mount(page, 'a = ')
  await press(page, 'Control+End')
  await page.keyboard.type('1')
  await stream(page, 0, [])
  await retry(page)
  await page.evaluate(() => window.harness.fill.reject())
  expect(await text(page)).toBe('a = 1')
  await press(page, 'Control+z')
  expect(await text(page)).toBe('a = ')
})

test('undone while pending it is gone, marks and all', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await stream(page, 0, ['total = 0'])
  await page.keyboard.type(';')
  await press(page, 'Control+z')
  await expect(marks(page)).not.toHaveCount(0)
  await press(page, 'Control+z')
  expect(await text(page)).toBe(TWO_HOLES)
  expect(await told(page)).toContain('gone')
  expect(await page.evaluate(() => window.harness.fill.alive)).toBe(false)
  await expect(marks(page)).toHaveCount(0)
})

test('a new text ends what is pending', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await stream(page, 0, ['total = 0'], false)
  await page.evaluate(() => window.harness.editor.setText('x = <FILL_ME>\n', 'python'))
  expect(await told(page)).toEqual(['gone'])
  await page.evaluate(() => window.harness.fill.append('late'))
  expect(await text(page)).toBe('x = <FILL_ME>\n')
  await expect(page.locator('.hole-chip')).toHaveText([/hole.1/])
})

test('two holes: the later fill sees the earlier, and each is rejected alone', async ({ page }) => {
  await mount(page, TWO_HOLES)
  const first = await page.evaluate(() => {
    const { harness } = window
    const fill = harness.editor.openFill(harness.editor.holes()[0]!)
    const seen = fill.suffix
    fill.append('total = sum(values)')
    fill.finish()
    harness.fill = fill
    return seen
  })
  expect(first).toContain('return min()  # not <FILL_ME>')
  const prefix = await page.evaluate(() => {
    const { harness } = window
    const fill = harness.editor.openFill(harness.editor.holes()[0]!)
    fill.append('values')
    fill.finish()
    return fill.prefix
  })
  expect(prefix).toContain('total = sum(values)\n')
  await page.evaluate(() => window.harness.fill.reject())
  expect(await text(page)).toBe(TWO_HOLES.replace('min(<FILL_ME>)', 'min(values)'))
  await expect(page.locator('.fill-stretch')).toHaveCount(1)
})

test('while a fill streams nobody else writes, and a message says why', async ({ page }) => {
  await mount(page, TWO_HOLES)
  await stream(page, 0, ['total'], false)
  const before = await text(page)
  await page.keyboard.type('x')
  await press(page, 'Backspace', 'Control+z')
  expect(await text(page)).toBe(before)
  await expect(page.getByText('The model is writing here.').first()).toBeVisible()
  await page.evaluate(() => window.harness.fill.finish())
  await page.keyboard.type('x')
  expect(await text(page)).toBe(before.replace('total', 'totalx'))
})

test('keys: Tab indents unless a fill is pending, Escape stops before it rejects', async ({ page }) => {
  await mount(page, 'x = 1\n')
  await press(page, 'Control+Home', 'Tab')
  expect(await text(page)).toBe('    x = 1\n')
  await page.evaluate(() => Object.assign(window.harness.has, { run: true, fill: true }))
  await press(page, 'Tab', 'Escape', 'Control+Enter', 'Alt+BracketRight', 'Alt+BracketLeft')
  await page.evaluate(() => Object.assign(window.harness.has, { run: false }))
  await press(page, 'Escape')
  expect(await text(page)).toBe('    x = 1\n')
  expect(await told(page)).toEqual(['edit', 'accept', 'stop', 'fill', 'next', 'previous', 'reject'])
})

test('Ctrl+M lets Tab leave the editor, and says so', async ({ page }) => {
  await mount(page, 'x = 1\n')
  await press(page, 'Control+m', 'Tab')
  await expect(page.getByRole('textbox', { name: 'Code editor' })).not.toBeFocused()
  expect(await text(page)).toBe('x = 1\n')
  await page.evaluate(() => window.harness.editor.focus())
  await press(page, 'Control+m', 'Control+Home', 'Tab')
  expect(await text(page)).toBe('    x = 1\n')
  expect(await told(page)).toEqual(['tab leaves', 'tab indents', 'edit'])
})

test('the cursor passes a chip in one step, a deletion takes it whole, a copy has the marker', async ({ page }) => {
  const before = 'a = <FILL_ME>;\n'
  await mount(page, before)
  await press(page, 'Control+Home', 'End', 'ArrowLeft', 'ArrowLeft')
  await page.keyboard.type('x')
  await press(page, 'ArrowRight')
  await page.keyboard.type('y')
  expect(await text(page)).toBe('a = x<FILL_ME>y;\n')
  await press(page, 'Control+a', 'Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a = x<FILL_ME>y;\n')
  await press(page, 'Control+Home', 'End', 'ArrowLeft', 'ArrowLeft', 'Backspace')
  expect(await text(page)).toBe('a = xy;\n')
  await press(page, 'Control+z')
  await expect(page.locator('.hole-chip')).toHaveCount(1)
  await press(page, 'ArrowLeft', 'Delete')
  expect(await text(page)).toBe('a = xy;\n')
})

test('a CRLF document stays one; offsets, answers and texts have LF', async ({ page }) => {
  await mount(page, 'a = 1\r\nb = <FILL_ME>\r\nc = 3\r\n')
  const hole = await selection(page)
  expect(hole).toEqual({ kind: 'marker', start: 10, end: 19 })
  await stream(page, 0, ['(\r', '\n  2,\r\n', ')\n'])
  expect(await page.evaluate(() => [window.harness.fill.prefix, window.harness.fill.suffix])).toEqual([
    'a = 1\nb = ',
    '\nc = 3\n',
  ])
  expect(await page.evaluate(() => window.harness.fill.text)).toBe('(\n  2,\n)\n')
  expect(await text(page)).toBe('a = 1\nb = (\n  2,\n)\n\nc = 3\n')
  await press(page, 'Control+a', 'Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a = 1\r\nb = (\r\n  2,\r\n)\r\n\r\nc = 3\r\n')
  await page.evaluate(() => window.harness.fill.reject())
  expect(await text(page)).toBe('a = 1\nb = <FILL_ME>\nc = 3\n')
})

test('a new text is one undo step and keeps its own line ends', async ({ page }) => {
  await mount(page, 'a = 1\n')
  await page.evaluate(() => window.harness.editor.setText('b = 2\r\nc = 3\r\n', 'python'))
  await press(page, 'Control+a', 'Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('b = 2\r\nc = 3\r\n')
  await press(page, 'Control+z', 'Control+a', 'Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('a = 1\n')
})

test('an empty document takes a fill at the cursor', async ({ page }) => {
  await mount(page, '')
  expect(await selection(page)).toEqual({ kind: 'cursor', start: 0, end: 0 })
  await stream(page, 0, ['x = 1'])
  await page.evaluate(() => window.harness.fill.accept())
  await press(page, 'Control+z')
  expect(await text(page)).toBe('')
})

test('the view follows the stream, but not where the person has scrolled away', async ({ page }) => {
  await mount(page, 'a = <FILL_ME>\n')
  const lines = Array.from({ length: 60 }, (_, index) => `line ${index}\n`)
  await stream(page, 0, lines, false)
  await expect(page.getByText('line 59')).toBeVisible()
  await page.mouse.move(400, 200)
  // Monaco bounds what one turn of the wheel does.
  await expect(async () => {
    await page.mouse.wheel(0, -400)
    await expect(page.getByText('line 50')).toBeHidden({ timeout: 200 })
  }).toPass()
  const seen = await page.locator('.line-numbers').allTextContents()
  await page.evaluate((more) => {
    for (const line of more) window.harness.fill.append(line.toUpperCase())
  }, lines)
  await expect.poll(() => page.evaluate(() => window.harness.editor.getText())).toContain('LINE 59')
  expect(await page.locator('.line-numbers').allTextContents()).toEqual(seen)
  await page.evaluate(() => window.harness.fill.reveal())
  await expect(page.getByText('LINE 59')).toBeVisible()
})

test('a text of 1 MB: chips, typing and streaming', async ({ page }) => {
  const line = `value = compute(first, second)  # ${'x'.repeat(30)}\n`
  const large = line.repeat(Math.ceil(2 ** 20 / line.length))
  await mount(page, `<FILL_ME>\n${large}`)
  await expect(page.locator('.hole-chip')).toHaveText([/hole.1/])
  await press(page, 'Control+Home')
  await page.keyboard.type('ab')
  expect(await page.evaluate(() => window.harness.editor.getText().slice(0, 11))).toBe('ab<FILL_ME>')
  const [together, oneByOne] = await page.evaluate(() => {
    const { harness } = window
    harness.fill = harness.editor.openFill(harness.editor.holes()[0]!)
    const pieces = Array.from({ length: 200 }, (_, piece) => (piece % 10 === 9 ? '\n' : 'word '))
    const countIn = (work: () => void) => {
      const before = { ...harness.counts }
      work()
      const { changes, wholeReads } = harness.counts
      return { changes: changes - before.changes, wholeReads: wholeReads - before.wholeReads }
    }
    // Who reads the fill has it written first.
    const write = () => harness.fill.text
    const counted = [
      countIn(() => {
        for (const piece of pieces) harness.fill.append(piece)
        write()
      }),
      countIn(() => {
        for (const piece of pieces) {
          harness.fill.append(piece)
          write()
        }
      }),
    ]
    harness.fill.finish()
    return counted
  })
  expect(together, 'what comes in the time of one picture is one change').toEqual({ changes: 1, wholeReads: 0 })
  expect(oneByOne, 'a change does not have all of the text read').toEqual({ changes: 200, wholeReads: 0 })
  await expect(page.locator('.hole-chip')).toHaveCount(0)
  await page.evaluate(() => window.harness.fill.reject())
  expect(await text(page)).toBe(`ab<FILL_ME>\n${large}`)
})
