import type { Locator } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { Chatting } from './chatting.ts'
import { Comparing } from './comparing.ts'
import { test as base, expect } from './fixtures.ts'
import { Inspector } from './inspector.ts'

const test = base.extend<{ comparing: Comparing; chatting: Chatting }>({
  // By way of `playground`, whose fixture watches the policy.
  comparing: async ({ playground }, use) => use(new Comparing(playground.page, playground.site)),
  chatting: async ({ playground }, use) => use(new Chatting(playground.page, playground.site)),
})

/** Presses by key what goes with the press: whoever has no pointer must find themselves beside it, and not at the page's beginning. */
async function pressAway(control: Locator): Promise<void> {
  const page = control.page()
  await control.press('Enter')
  await expect(control).toHaveCount(0)
  await expect(page.locator(':focus')).toHaveCount(1)
  await expect(page.locator('body')).not.toBeFocused()
}

test('a model that is unloaded by a key leaves the focus with the control behind it', async ({ page, playground }) => {
  await playground.openWithModel()
  await page.getByRole('tab', { name: texts.shell.screens.models }).click()
  const { running } = texts.models
  await pressAway(page.getByRole('button', { name: /^Unload / }).first())
  await expect(page.getByText(running.none)).toBeVisible()
})

test('votes, a removed pane and a chosen token leave the focus where they were', async ({ page, comparing }) => {
  const words = texts.compare
  await comparing.open()
  await comparing.button(words.blind).click()
  await comparing.runAll()
  await pressAway(page.getByRole('button', { name: words.votes.tie }))
  await comparing.runAll()
  await pressAway(page.getByRole('button', { name: words.pane.vote(words.secretName('B')) }))

  const pane = comparing.pane(texts.variants.base)
  await pane.getByRole('button', { name: words.pane.inspect }).click()
  const inspector = new Inspector(page)
  await inspector.tokens.first().press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: words.inspecting(texts.variants.base) })).toBeFocused()
  await comparing.finished()

  const options = await comparing.options(texts.variants.base)
  await pressAway(options.getByRole('button', { name: words.options.remove }))
  await expect(page.getByRole('region', { name: /^Inspect/ }), 'what was laid open of it goes too').toHaveCount(0)
})

test('a pane that is removed where panes are tabs leaves the focus beside it', async ({ page, comparing }) => {
  await page.setViewportSize({ width: 800, height: 900 })
  await comparing.open()
  const options = await comparing.options(texts.variants.base)
  await pressAway(options.getByRole('button', { name: texts.compare.options.remove }))
})

test('in Chat an edit that is given up, and Inspect that is closed, hand the focus back', async ({
  page,
  chatting,
}) => {
  const words = texts.chat
  await chatting.open()
  await chatting.say('hello')
  const turn = chatting.turn(1)
  await turn.getByRole('button', { name: words.edit }).press('Enter')
  await pressAway(turn.getByRole('button', { name: words.cancel }))
  const inspect = turn.getByRole('button', { name: words.inspect })
  await inspect.press('Enter')
  await page
    .getByRole('region', { name: words.inspecting(1) })
    .getByRole('button', { name: texts.shell.close })
    .press('Enter')
  await expect(inspect).toBeFocused()
})

test('an arrow with Alt leads back in the history, and not to the next tab', async ({ page, playground }) => {
  await playground.open()
  await page.getByRole('tab', { name: texts.shell.screens.chat }).click()
  const [chat, compare] = [texts.shell.screens.chat, texts.shell.screens.compare].map((name) =>
    page.getByRole('tab', { name }),
  )
  const prevented = page.evaluate(
    () =>
      new Promise((resolve) => addEventListener('keydown', (event) => resolve(event.defaultPrevented), { once: true })),
  )
  await chat?.press('Alt+ArrowLeft')
  expect(await prevented).toBe(false)
  await expect(compare ?? page.locator('body')).toHaveAttribute('aria-selected', 'false')
})
