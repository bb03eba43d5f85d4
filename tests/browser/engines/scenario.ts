import { deflateRawSync } from 'node:zlib'
import { QUESTIONS } from '../../../src/features/chat/questions.ts'
import { texts } from '../../../src/ui/texts.ts'
import { catchAnswer, PRESS_STOP, SEEDS } from '../catch-answer.ts'
import { readEditor } from '../read-editor.ts'
import { expect, START, testIn } from './fixtures.ts'
import { reload } from './reload.ts'
import { setField } from './set-field.ts'
import type { Tab } from './tab.ts'

/** What every engine must be able to do, told once: open, fill, stop in the middle; fill again, accept. */
export function fillScenario(openTab: () => Promise<Tab>): void {
  const test = testIn(openTab)

  test('opens, stops a fill in the middle, fills again and accepts', async ({ site, tab }) => {
    test.setTimeout(3 * START)
    await tab.open(site.url)
    await expect.poll(() => tab.evaluate<number>(MODEL_READY), { timeout: START }).toBe(1)
    expect(await tab.evaluate('crossOriginIsolated')).toBe(true)
    // The model may well be there before the editor.
    await expect.poll(() => tab.evaluate<string>(EDITOR_TEXT), { timeout: START }).toContain('<FILL_ME>')
    const before = await tab.evaluate<string>(EDITOR_TEXT)

    let caught = false
    for (const seed of SEEDS) {
      await tab.evaluate(ramble(seed))
      await tab.evaluate(catchAnswer(PRESS_STOP))
      await tab.click('Reject')
      caught = await tab.evaluate<boolean>(STOPPED)
      // The editor draws in its own time.
      await expect.poll(() => tab.evaluate<string>(EDITOR_TEXT)).toBe(before)
      if (caught) break
    }
    expect(caught, 'an answer was stopped in the middle').toBe(true)

    await tab.click(texts.parameters.reset)
    await tab.click('Fill')
    await tab.click('Accept')
    const [prefix = '', suffix = ''] = before.split('<FILL_ME>')
    const state = async () => {
      const filled = await tab.evaluate<string>(EDITOR_TEXT)
      const untouched = filled.startsWith(prefix) && filled.endsWith(suffix)
      return { untouched, answered: filled.length > prefix.length + suffix.length }
    }
    // The editor draws in its own time.
    await expect.poll(state).toEqual({ untouched: true, answered: true })
    expect(await tab.evaluate(ALERTS)).toBe('')
    expect(site.violations).toEqual([])
  })

  test('lays a run open, and goes on from another token', async ({ site, tab }) => {
    test.setTimeout(3 * START)
    await tab.open(site.url)
    await expect.poll(() => tab.evaluate<number>(MODEL_READY), { timeout: START }).toBe(1)
    await expect.poll(() => tab.evaluate<string>(EDITOR_TEXT), { timeout: START }).toContain('<FILL_ME>')
    const [prefix = ''] = (await tab.evaluate<string>(EDITOR_TEXT)).split('<FILL_ME>')
    await tab.click('Fill')
    await expect.poll(() => tab.evaluate<string>(SPELLED)).toMatch(/EOT$/)
    expect(await tab.evaluate<string>(CHIPS)).toMatch(/^BOS PRE .*SUF.* MID/)
    await tab.evaluate(`document.querySelector('.token').click()`)
    await expect.poll(() => tab.evaluate<number>(`${CHOICES}.length`)).toBe(10)
    const token = await tab.evaluate<string>(`${CHOICES}[1].querySelector('.chip').textContent.replaceAll('·', ' ')`)
    await tab.evaluate(`${CHOICES}[1].click()`)
    await expect.poll(() => tab.evaluate<boolean>(CHOSEN)).toBe(true)
    await tab.click('Accept')
    await expect
      .poll(async () => (await tab.evaluate<string>(EDITOR_TEXT)).startsWith(prefix + token.replaceAll('↵', '\n')))
      .toBe(true)
    expect(await tab.evaluate(ALERTS)).toBe('')
    expect(site.violations).toEqual([])
  })

  test('opens a link, shares one that gives the same text elsewhere, and finds it again after a reload and Back', async ({
    site,
    tab,
  }) => {
    test.setTimeout(3 * START)
    const shows = (where: Tab) =>
      expect.poll(() => where.evaluate<string>(EDITOR_TEXT), { timeout: START }).toBe(LINKED.text)
    await tab.open(`${site.url}#/playground/1.${deflateRawSync(JSON.stringify(LINKED)).toString('base64url')}`)
    await shows(tab)
    await expect.poll(() => tab.evaluate<string>('location.hash')).toBe('#/playground')
    await tab.evaluate(`location.hash = '#/about'`)
    // The page before the reload has that title too; Back while it is still there may be lost to the reload.
    await reload(tab)
    await expect.poll(() => tab.evaluate<string>('document.title').catch(() => '')).toMatch(/^About/)
    await tab.evaluate('history.back()')
    await shows(tab)

    await tab.evaluate(REFUSE_CLIPBOARD)
    await tab.click(texts.links.share)
    await expect.poll(() => tab.evaluate<string>(SHARED)).toMatch(/#\/playground\/1\.[\w-]+$/)
    const other = await openTab()
    try {
      await other.open(await tab.evaluate<string>(SHARED))
      await shows(other)
      expect(await other.evaluate(`performance.getEntriesByName('first-token').length`)).toBe(0)
    } finally {
      await other.close()
    }
    expect(site.violations).toEqual([])
  })

  test('starts and fills without its host after one visit', async ({ site, tab }) => {
    test.setTimeout(3 * START)
    const starts = async () => {
      await expect.poll(() => tab.evaluate<number>(MODEL_READY), { timeout: START }).toBe(1)
      await expect.poll(() => tab.evaluate<string>(EDITOR_TEXT), { timeout: START }).toContain('<FILL_ME>')
    }
    await tab.open(site.url)
    await starts()
    await expect.poll(() => tab.evaluate<boolean>(MODEL_KEPT), { timeout: START }).toBe(true)
    await site.close()
    await reload(tab)
    await starts()
    await tab.click('Fill')
    await tab.click('Accept')
    await expect.poll(() => tab.evaluate<string>(EDITOR_TEXT)).not.toContain('<FILL_ME>')
    expect(await tab.evaluate('crossOriginIsolated')).toBe(true)
  })

  test('answers in a chat, and has the conversation again after a reload', async ({ site, tab }) => {
    test.setTimeout(3 * START)
    const [question] = QUESTIONS
    await tab.open(`${site.url}#/chat`)
    await tab.click(question.text)
    await expect
      .poll(() => tab.evaluate<string>(CHAT_STATUS), { timeout: START })
      .toMatch(/^[\d,]+ tokens? · .*(end|repeated)/)
    const answer = await tab.evaluate<string>(CHAT_ANSWER)
    expect(answer).not.toBe('')
    await expect.poll(() => tab.evaluate<string>(CHAT_KEPT)).toContain(question.text)
    await reload(tab)
    await expect
      .poll(() => tab.evaluate<string>(CHAT_STATUS).catch(() => ''), { timeout: START })
      .toMatch(/^(end|repeated)/)
    expect(await tab.evaluate<string>(CHAT_ANSWER)).toBe(answer)
    expect(await tab.evaluate(ALERTS)).toBe('')
    expect(site.violations).toEqual([])
  })

  test('compares three models on one prompt', async ({ site, tab }) => {
    test.setTimeout(3 * START)
    // Few tokens: without relaxed SIMD, and beside other work, a machine may write only some a second.
    const work = { ...LINKED, params: { maxTokens: 8 } }
    await tab.open(`${site.url}#/compare/1.${deflateRawSync(JSON.stringify(work)).toString('base64url')}`)
    await tab.click(texts.compare.parameters)
    await expect.poll(() => tab.evaluate<string>(OPEN_BOX)).toBe('number')
    await tab.click(texts.compare.parameters)
    await tab.click(texts.compare.run)
    const { infill, continuation } = texts.compare.status.did
    await expect
      .poll(() => tab.evaluate<string[]>(PANE_STATUSES), { timeout: START })
      .toEqual([infill, continuation, infill].map((did) => expect.stringMatching(did)))
    await expect
      .poll(() => tab.evaluate<number>(`document.querySelectorAll('.pane .fill-edge').length`))
      .toBeGreaterThan(2)
    expect(await tab.evaluate(ALERTS)).toBe('')
    expect(site.violations).toEqual([])
  })
}

const CHAT_STATUS = `document.querySelector('.turn .status')?.textContent ?? ''`
const CHAT_ANSWER = `document.querySelector('.turn .answer').textContent`
const CHAT_KEPT = `localStorage.getItem('chat') ?? ''`

/** A status line a pane: what it did with the hole. */
const PANE_STATUSES = `[...document.querySelectorAll('.pane .status')].map((status) => status.textContent)`
const OPEN_BOX = `document.querySelector('.popover:popover-open input')?.type ?? ''`

/** The person ended the run that is told of. */
const STOPPED = `/${texts.numbers.stoppedBy}\\s*${texts.numbers.reasons.aborted}/.test(
  document.querySelector('[aria-label="${texts.numbers.label}"]').textContent,
)`

const MODEL_READY = `performance.getEntriesByName('model-ready').length`

/** The model is what is kept last. */
const MODEL_KEPT = `caches.keys()
  .then(async ([name]) => name === undefined ? [] : await (await caches.open(name)).keys())
  .then((kept) => kept.some(({ url }) => url.includes('/models/')))`

const ALERTS = `[...document.querySelectorAll('[role=alert]:not(.monaco-alert)')].map((alert) => alert.textContent).join('')`

const SPELLED = `[...document.querySelectorAll('.token')].map((token) => token.textContent).join('')`
const CHIPS = `[...document.querySelectorAll('.chips .chip')].map((chip) => chip.textContent).join(' ')`
const CHOICES = `document.querySelectorAll('.choices [role=option]')`
const CHOSEN = `document.querySelector('.token')?.classList.contains('chosen') ?? false`

const LINKED = { text: 'def half(n):\n    # "$&" <b>é</b>\n    return <FILL_ME>\n', language: 'python' }

/** Whether a page may copy differs between drivers; refused, the link stands in a field. */
const REFUSE_CLIPBOARD = `void (navigator.clipboard.writeText = () => Promise.reject(new Error()))`
const SHARED = `document.querySelector('.link-field')?.value ?? ''`

const EDITOR_TEXT = `(${readEditor})()`

/** Settings under which a model of any quality writes on and on: there is time for Stop. */
const ramble = (seed: number) =>
  Object.entries({ Temperature: 2, 'Top-p': 1, 'Max tokens': 512, Seed: seed })
    .map(([name, value]) => setField(name, value))
    .join(', ')
