import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ghost, Spot, SpotChange, SuggestionPlace } from '../../../../src/editor/editor-handle.ts'
import { Suggestions } from '../../../../src/features/playground/suggestions.ts'
import { PlaygroundError } from '../../../../src/lib/errors.ts'
import type { SuggestionView } from '../../../../src/store/suggestion.ts'
import { MAX_WAIT } from '../../../../src/suggest/when-to-ask.ts'
import { FakeModel, type Script } from './fakes.ts'

const DOCUMENT = 'def mean(values):\n    <|cursor|>\n'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A text with a cursor, and hands that type in it. */
class FakePlace implements SuggestionPlace {
  prefix: string
  suffix: string
  composing = false
  ghost: Ghost | null = null
  #listener: (change: SpotChange) => void = () => {}

  constructor(text: string) {
    const [prefix = '', suffix = ''] = text.split('<|cursor|>')
    this.prefix = prefix
    this.suffix = suffix
  }
  look(): Spot {
    const { prefix, suffix, composing } = this
    return { prefix, suffix, composing, focused: true, readOnly: false, selecting: false, atHole: false }
  }
  onChange(listener: (change: SpotChange) => void) {
    this.#listener = listener
    return () => {}
  }
  show(ghost: Ghost | null) {
    this.ghost = ghost
  }
  insert(text: string) {
    this.prefix += text
  }
  type(text: string) {
    this.prefix += text
    this.#listener('typed')
  }
  tell(change: SpotChange) {
    this.#listener(change)
  }
}

function start(scripts: Script[], { filling = false, switchedOn = true, document = DOCUMENT } = {}) {
  const place = new FakePlace(document)
  const model = new FakeModel(scripts)
  const page = { modelReady: true, switchedOn, filling }
  const views: SuggestionView[] = []
  const said: string[] = []
  const suggestions = new Suggestions({
    place,
    model: async () => model,
    page: () => page,
    filtersOff: () => new Set(),
    onChange: (view) => views.push(view),
    onFinished: (text) => said.push(text),
  })
  return { place, model, page, suggestions, views, said }
}

/** Longer than any wait for a pause, and than the time to what is fetched ahead. */
const pause = () => vi.advanceTimersByTimeAsync(MAX_WAIT)
/** What runs at once has run; what waits for a pause has not. */
const moment = () => vi.advanceTimersByTimeAsync(0)

describe('asking', () => {
  it('asks in a pause, once for all that was typed, greedily and with the suffix first', async () => {
    const { place, model } = start([['al = 0']])
    place.type('t')
    place.type('ot')
    await moment()
    expect(model.requests).toEqual([])
    await pause()
    expect(model.requests[0]).toMatchObject({
      prompt: { type: 'infill', mode: 'spm', prefix: 'def mean(values):\n    tot', suffix: '\n', heal: true },
      params: { temperature: 0, maxTokens: 64 },
    })
    expect(place.ghost).toEqual({ text: 'al = 0', phase: 'shown' })
  })

  it.each(['moved', 'edited'] as const)('does not ask when the cursor or the page %s', async (change) => {
    const { place, model } = start([['never']])
    place.tell(change)
    await pause()
    expect(model.requests).toEqual([])
  })

  it.each([{ filling: true }, { switchedOn: false }])('does not ask with %o', async (page) => {
    const { place, model } = start([['never']], page)
    place.type('t')
    await pause()
    expect(model.requests).toEqual([])
  })

  it('asks on demand where it is switched off, but not into a composition', async () => {
    const { place, model, suggestions } = start([['x']], { switchedOn: false })
    place.composing = true
    expect(suggestions.suggest()).toBe(false)
    place.composing = false
    expect(suggestions.suggest()).toBe(true)
    await moment()
    expect(model.requests).toHaveLength(1)
    expect(place.ghost?.text).toBe('x')
  })

  it('shows one line where code follows on it', async () => {
    const { place } = start([['a, b', '\n    c']], { document: 'f(<|cursor|>)\n' })
    place.type('x')
    await pause()
    expect(place.ghost?.text).toBe('a, b')
  })

  it('asks with the suffix as it was when the editor has only closed a bracket, and does not close it again', async () => {
    const { place, model } = start([['f'], ['x)']])
    place.type('= ')
    await vi.advanceTimersByTimeAsync(250)
    place.suffix = `)${place.suffix}`
    place.type('g(')
    await vi.advanceTimersByTimeAsync(250)
    expect(model.requests[1]).toMatchObject({ prompt: { prefix: 'def mean(values):\n    = g(', suffix: '\n' } })
    expect(place.ghost?.text).toBe('x')
  })

  it('tells why there is no suggestion, and suggests again later', async () => {
    const failure = new PlaygroundError({ code: 'worker-lost' })
    const { place, views } = start([[failure], ['fine']])
    place.type('t')
    await pause()
    expect(views.at(-1)).toMatchObject({ phase: 'resting', trace: { end: { type: 'failed' } } })
    place.type('u')
    await pause()
    expect(place.ghost?.text).toBe('fine')
  })
})

describe('typing on', () => {
  it('keeps the suggestion while the person types what it says', async () => {
    const { place, model } = start([['otal = 0']])
    place.type('t')
    await pause()
    const asked = model.requests.length
    place.type('ot')
    expect(place.ghost?.text).toBe('al = 0')
    place.type('al')
    await moment()
    expect(place.ghost?.text).toBe(' = 0')
    expect(model.requests).toHaveLength(asked)
  })

  it('keeps a running one that is still behind the person', async () => {
    const place: { current: FakePlace | null } = { current: null }
    const run = start([['ot', () => place.current?.type('ota'), 'al', ' = 0']])
    place.current = run.place
    run.place.type('t')
    await pause()
    expect(run.place.ghost?.text).toBe('l = 0')
    expect(run.model.requests.filter(({ prompt }) => 'prefix' in prompt && prompt.prefix.endsWith(' t'))).toHaveLength(
      1,
    )
  })

  it('lets go of it at another letter, and asks anew', async () => {
    const { place, model } = start([['otal'], ['rue']])
    place.type('t')
    await vi.advanceTimersByTimeAsync(250)
    expect(place.ghost?.text).toBe('otal')
    place.type('r')
    expect(place.ghost).toBe(null)
    await vi.advanceTimersByTimeAsync(250)
    expect(place.ghost?.text).toBe('rue')
    expect(model.requests).toHaveLength(2)
  })

  it('shows at once what was answered before, and forgets it when told', async () => {
    const { place, model, suggestions } = start([['otal'], ['never'], ['ime']])
    place.type('t')
    await vi.advanceTimersByTimeAsync(250)
    place.type('x')
    place.prefix = place.prefix.slice(0, -1)
    place.type('')
    expect(place.ghost?.text).toBe('otal')
    place.type('o')
    expect(place.ghost?.text).toBe('tal')
    expect(model.requests).toHaveLength(1)
    suggestions.forget()
    place.prefix = place.prefix.slice(0, -1)
    place.type('')
    await pause()
    expect(model.requests.length).toBeGreaterThan(1)
  })

  it('says of what was answered before that no run went on for it', async () => {
    const { place, views } = start([['otal']])
    place.type('t')
    await pause()
    expect(views.at(-1)?.trace?.timings).not.toBe(null)
    place.type('x')
    place.prefix = place.prefix.slice(0, -1)
    place.type('')
    expect(views.at(-1)).toMatchObject({ phase: 'shown', trace: { shown: 'otal', timings: null } })
  })

  it('forgets what is being answered too', async () => {
    const forget = () => run.suggestions.forget()
    const run = start([['ot', forget, 'al'], ['rue'], ['ime']])
    run.place.type('t')
    await vi.advanceTimersByTimeAsync(250)
    expect(run.place.ghost?.text).toBe('otal')
    run.place.type('x')
    run.place.prefix = run.place.prefix.slice(0, -1)
    run.place.type('')
    expect(run.place.ghost).toBe(null)
    await vi.advanceTimersByTimeAsync(250)
    expect(run.place.ghost?.text).toBe('rue')
  })

  it('lets go of it when a Fill begins', async () => {
    const { place, page, suggestions } = start([['otal']])
    place.type('t')
    await pause()
    page.filling = true
    suggestions.pageChanged()
    expect(place.ghost).toBe(null)
  })
})

describe('taking it', () => {
  it('takes a word, a line, all', async () => {
    const { place, suggestions } = start([['otal = 0\n    ', 'for value in values:\n        total += value']])
    place.type('t')
    await pause()
    expect(suggestions.accept('word')).toBe(true)
    expect(place.prefix).toBe('def mean(values):\n    total')
    expect(suggestions.accept('line')).toBe(true)
    expect(suggestions.accept('line')).toBe(true)
    expect(place.prefix).toBe('def mean(values):\n    total = 0\n    for value in values:')
    expect(place.ghost?.text).toBe('\n        total += value')
    expect(suggestions.accept('all')).toBe(true)
    expect(place.prefix.endsWith('\n        total += value')).toBe(true)
  })

  it('shows at once what was fetched ahead', async () => {
    const { place, model, suggestions } = start([['otal = 0'], ['\n    count = 0']])
    place.type('t')
    await pause()
    await pause()
    expect(model.requests).toHaveLength(2)
    suggestions.accept('all')
    expect(place.ghost?.text).toBe('\n    count = 0')
    await moment()
    expect(model.requests).toHaveLength(2)
  })

  it('tells of what was fetched ahead too, and fetches what comes behind it', async () => {
    const { place, model, suggestions, said } = start([['otal = 0'], ['\n    count = 0'], ['\n    best = 0']])
    place.type('t')
    await pause()
    await pause()
    suggestions.accept('all')
    expect(said).toEqual(['otal = 0', '\n    count = 0'])
    await pause()
    expect(model.requests).toHaveLength(3)
    suggestions.accept('all')
    expect(place.ghost?.text).toBe('\n    best = 0')
    expect(said).toHaveLength(3)
  })

  it('has the line ends of the editor, also where the model writes others', async () => {
    const { place, suggestions } = start([['a = 1\r', '\n    b = 2\r\n    c = 3']])
    place.type('=')
    await pause()
    expect(place.ghost?.text).toBe('a = 1\n    b = 2\n    c = 3')
    suggestions.accept('line')
    expect(place.ghost?.text).toBe('\n    b = 2\n    c = 3')
  })

  it('lets go of it where the editor has written something else', async () => {
    const { place, suggestions } = start([['a\tb']])
    place.insert = (text) => {
      place.prefix += text.replace('\t', ' ')
    }
    place.type('=')
    await pause()
    expect(suggestions.accept('all')).toBe(true)
    expect(place.ghost).toBe(null)
    expect(suggestions.accept('all')).toBe(false)
    expect(place.prefix.endsWith('=a b')).toBe(true)
  })

  it('has nothing to take where nothing is shown', () => {
    const { suggestions } = start([])
    expect(suggestions.accept('all')).toBe(false)
    expect(suggestions.dismiss()).toBe(false)
    expect(suggestions.turn(1)).toBe(false)
  })

  it('waves it away, and says it once', async () => {
    const { place, suggestions, said } = start([['otal']])
    place.type('t')
    await pause()
    expect(said).toEqual(['otal'])
    expect(suggestions.dismiss()).toBe(true)
    expect(place.ghost).toBe(null)
    expect(suggestions.dismiss()).toBe(false)
  })
})

describe('alternatives', () => {
  it('asks with other seeds until one says something else, and turns between them', async () => {
    const { place, model, suggestions } = start([['otal'], ['otal'], ['rue']])
    place.type('t')
    await vi.advanceTimersByTimeAsync(250)
    expect(suggestions.turn(1)).toBe(true)
    await moment()
    const seeds = model.requests.slice(1).map(({ params }) => [params.temperature, params.seed])
    expect(seeds).toEqual([
      [0.8, 1],
      [0.8, 2],
    ])
    expect(place.ghost?.text).toBe('rue')
    suggestions.turn(-1)
    expect(place.ghost?.text).toBe('otal')
    suggestions.turn(1)
    expect(place.ghost?.text).toBe('rue')
    expect(model.requests).toHaveLength(3)
  })

  it('are told of once they have turned out to be others', async () => {
    const { place, suggestions, said } = start([['otal'], ['', 'o', 'tal'], ['ot', 'al'], ['', 'r', 'ue']])
    place.type('t')
    await vi.advanceTimersByTimeAsync(250)
    suggestions.turn(1)
    await moment()
    expect(place.ghost?.text).toBe('rue')
    expect(said).toEqual(['otal', 'rue'])
  })

  it('are not told of where there are none', async () => {
    const { place, model, suggestions, said } = start([['otal'], ['otal'], ['otal'], ['otal'], ['otal'], ['never']])
    place.type('t')
    await vi.advanceTimersByTimeAsync(250)
    suggestions.turn(1)
    await moment()
    expect(model.requests).toHaveLength(5)
    expect(place.ghost?.text).toBe('otal')
    expect(said).toEqual(['otal'])
  })

  it('leave alone whoever turns back while one is written', async () => {
    const back = () => run.suggestions.turn(-1)
    const run = start([['otal'], ['r', back, 'ue', ' = 1'], ['never']])
    run.place.type('t')
    await vi.advanceTimersByTimeAsync(250)
    run.suggestions.turn(1)
    await moment()
    expect(run.place.ghost?.text).toBe('otal')
    expect(run.said).toEqual(['otal'])
    run.suggestions.turn(1)
    expect(run.place.ghost?.text).toBe('rue = 1')
    expect(run.model.requests).toHaveLength(2)
  })

  it('are not looked for any longer once the person has turned back', async () => {
    const back = () => run.suggestions.turn(-1)
    const run = start([['otal'], ['o', back, 'tal'], ['never']])
    run.place.type('t')
    await vi.advanceTimersByTimeAsync(250)
    run.suggestions.turn(1)
    await moment()
    expect(run.place.ghost?.text).toBe('otal')
    expect(run.model.requests).toHaveLength(2)
  })

  it('may be typed to their ends while they are written, and then what comes next is asked for', async () => {
    const type = () => run.place.type('rue')
    const run = start([['otal'], ['rue', type, ''], [' = 1']])
    run.place.type('t')
    await vi.advanceTimersByTimeAsync(250)
    run.suggestions.turn(1)
    await moment()
    expect(run.place.ghost?.text).toBe(' = 1')
    expect(run.model.requests[2]).toMatchObject({ prompt: { prefix: 'def mean(values):\n    true' } })
  })

  it('asks at the place where the person is by now', async () => {
    const { place, model, suggestions } = start([['otal'], ['d']])
    place.type('t')
    await vi.advanceTimersByTimeAsync(250)
    place.type('o')
    suggestions.turn(1)
    await moment()
    expect(model.requests[1]).toMatchObject({ prompt: { prefix: 'def mean(values):\n    to' } })
    expect(place.ghost?.text).toBe('d')
    suggestions.turn(-1)
    expect(place.ghost?.text).toBe('tal')
  })
})
