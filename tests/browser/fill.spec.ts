import type { Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { PRESS_ESCAPE } from './catch-answer.ts'
import { expect, test } from './fixtures.ts'

const TWO_HOLES = `def area(width, height):
    return <FILL_ME>


def perimeter(width, height):
    return <FILL_ME>
`

test('fills the example with the shipped model, and says how it went', async ({ playground }) => {
  await playground.openWithModel()
  const before = await playground.text()
  expect(before).toContain('<FILL_ME>')
  await playground.fill()
  expect(await playground.answerIn(before)).not.toBe('')
  await expect(playground.numbers).toContainText(/Speed\s*[\d.,]+ tokens\/s/)
  await expect(playground.numbers).toContainText(/Prompt\s*[\d,]+ tokens/)
  await expect(playground.alert).toHaveCount(0)
})

test('the keyboard alone fills and accepts, and one undo takes the answer back', async ({ page, playground }) => {
  await playground.openWithModel()
  const before = await playground.text()
  await playground.focus()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(playground.button('Accept')).toBeEnabled()
  await playground.focus()
  await page.keyboard.press('Tab')
  await expect(playground.button('Accept')).toBeHidden()
  const accepted = await playground.text()
  expect(accepted).not.toContain('<FILL_ME>')
  await playground.undo()
  await expect.poll(() => playground.text()).toBe(before)
})

test('Reject puts the hole back', async ({ playground }) => {
  await playground.openWithModel()
  const before = await playground.text()
  await playground.fill()
  await playground.button('Reject').click()
  await expect.poll(() => playground.text()).toBe(before)
})

test('Stop ends a stream in the middle, keeps what came, and the next fill runs', async ({ page, playground }) => {
  await playground.openWithModel()
  const before = await playground.text()
  const byPerson = new RegExp(`${texts.numbers.stoppedBy}\\s*${texts.numbers.reasons.aborted}`)
  await playground.catchAnswer(PRESS_ESCAPE, async () => byPerson.test((await playground.numbers.textContent()) ?? ''))
  await expect(playground.button('Accept')).toBeEnabled()
  const stopped = await playground.answerIn(before)
  expect(stopped).not.toBe('')
  await page.waitForTimeout(QUIET)
  expect(await playground.answerIn(before), 'nothing is written after Stop').toBe(stopped)

  await playground.button('Reject').click()
  await expect.poll(() => playground.text()).toBe(before)
  await page.getByRole('button', { name: texts.parameters.reset }).click()
  await playground.fill()
  expect(await playground.answerIn(before)).not.toBe('')
})

/** Milliseconds in which even a slow machine writes several tokens. */
const QUIET = 1_000

test('two holes are filled in order, each decided on its own', async ({ playground }) => {
  await playground.openWithModel()
  await playground.paste(TWO_HOLES)
  await expect.poll(() => playground.text()).toBe(TWO_HOLES)
  await playground.fill()
  const filled = await playground.text()
  expect(filled).toMatch(
    /^def area\(width, height\):\n {4}return .*\n\n\ndef perimeter\(width, height\):\n {4}return .*\n$/s,
  )
  expect(filled).not.toContain('<FILL_ME>')
  await playground.button('Reject').click()
  await expect.poll(() => playground.text()).toMatch(/return <FILL_ME>\n\n\ndef perimeter/)
  await playground.button('Accept').click()
  await expect(playground.button('Accept')).toBeHidden()
  expect((await playground.text()).split('<FILL_ME>')).toHaveLength(2)
})

test('Reject after Retry puts the hole back, although a later one was filled in between', async ({ playground }) => {
  await playground.openWithModel()
  await playground.paste(TWO_HOLES)
  await expect.poll(() => playground.text()).toBe(TWO_HOLES)
  await playground.fill()
  await playground.button('Retry').click()
  await expect(playground.button('Next alternative')).toBeEnabled()
  await playground.button('Reject').click()
  await expect
    .poll(() => playground.text())
    .toMatch(/^def area\(width, height\):\n {4}return <FILL_ME>\n\n\ndef perimeter/)
})

/** Behind the hole stands what Cria 0 writes after it as well, more often than not. */
const TOTAL = `def total(numbers):
    result = 0
    for number in numbers:
        <FILL_ME>
    return result


def product(numbers):
    result = 1
    for number in numbers:
        result *= number
    return result
`

test('an answer ends before the code below the hole, and one undo takes it back', async ({ page, playground }) => {
  await playground.openWithModel()
  await playground.paste(TOTAL)
  const byCode = `${texts.numbers.stoppedBy}${texts.numbers.reasons['stop-rule']('code-below')}`
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    await playground.setNumber('Seed', seed)
    await playground.setNumber('Temperature', 0.5)
    await playground.fill()
    if ((await playground.numbers.textContent())?.includes(byCode)) break
    await playground.button('Reject').click()
  }
  await expect(playground.numbers).toContainText(byCode)
  expect(await playground.answerIn(TOTAL)).not.toMatch(/^ {4}return result$/m)
  await expect(page.getByRole('region', { name: texts.inspect.trace.title })).toContainText(/return·result↵/)
  await playground.button('Accept').click()
  await playground.undo()
  await expect.poll(() => playground.text()).toBe(TOTAL)
})

test('after a reload the settings stand and the page fills again', async ({ page, playground }) => {
  await playground.openWithModel()
  await playground.setNumber(texts.parameters.seed, 7)
  await page.reload()
  await playground.mark('editor-ready')
  await playground.mark('model-ready')
  await expect(page.getByRole('spinbutton', { name: texts.parameters.seed })).toHaveValue('7')
  const before = await playground.text()
  expect(before).toContain('<FILL_ME>')
  await playground.fill()
  expect(await playground.answerIn(before)).not.toBe('')
})

test.describe('where the page goes away when the first token comes, it keeps the hole and no part of an answer', () => {
  const OWN = 'def triple(n):\n    return <FILL_ME>\n'

  test('also if the language was changed since Fill, which is kept with the answer', async ({ page, playground }) => {
    const change = `const list = document.querySelector('select:has(> [value=rust])')
      list.value = 'rust'
      list.dispatchEvent(new Event('change', { bubbles: true }))`
    await leaveAtFirstToken(page, change)
    await playground.openWithModel()
    await playground.paste(OWN)
    await expect.poll(() => playground.text()).toBe(OWN)
    await playground.fill()
    expect(await keptText(page)).toBe(OWN)
    const answered = await playground.text()
    await page.reload()
    await playground.mark('editor-ready')
    await expect(page.getByRole('combobox', { name: texts.toolbar.language })).toHaveValue('rust')
    expect(await playground.text()).toBe(answered)
  })

  test('and what was typed while Fill waited for the model', async ({ page, playground }) => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/*.gguf', async (route) => {
      await released
      await route.continue()
    })
    await leaveAtFirstToken(page)
    await playground.open()
    await playground.paste(OWN)
    await playground.button('Fill').click()
    await expect(page.getByText(texts.footer.waiting)).toBeVisible()
    await playground.focus()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type('#')
    release()
    const isReady = () => page.evaluate(`performance.getEntriesByName('model-ready').length > 0`)
    while (!(await isReady())) await page.keyboard.type('#')
    await expect(playground.button('Accept')).toBeEnabled()
    expect(await keptText(page)).toContain('#')
    expect((await keptText(page)).replace(/#+$/, '')).toBe(OWN)
  })
})

/** When the first token of this page comes, evaluates `act` and tells the page that it goes away; what it keeps then is looked at later. */
async function leaveAtFirstToken(page: Page, act = ''): Promise<void> {
  await page.addInitScript(`{
    const { mark } = performance
    performance.mark = (name) => {
      if (name === 'first-token') {
        ${act}
        dispatchEvent(new Event('pagehide'))
        globalThis.kept = sessionStorage.getItem('screen-playground')
      }
      return mark.call(performance, name)
    }
  }`)
}

const keptText = async (page: Page): Promise<string> => JSON.parse(await page.evaluate<string>('globalThis.kept')).text

test('no request leaves the origin of the page', async ({ page, playground, site }) => {
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await playground.openWithModel()
  await playground.fill()
  // The model is asked for by the worker: its address shows that workers are seen here too.
  expect(addresses.some((address) => address.endsWith('.gguf'))).toBe(true)
  expect(addresses.filter((address) => !/^(blob|data):/.test(address) && !address.startsWith(site.url))).toEqual([])
})
