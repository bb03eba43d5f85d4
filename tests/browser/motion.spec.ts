import type { Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { expect, test } from './fixtures.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Notes whatever begins to move from now on, by a style or by a script, and looks at every frame for what runs. */
async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved = new Set<string>()
    const note = (target: EventTarget | null, what: string) =>
      moved.add(`${what} of ${(target as Element | null)?.nodeName}.${(target as Element | null)?.className}`)
    Object.assign(window, { moved })
    for (const type of ['animationstart', 'transitionrun']) {
      addEventListener(type, (event) => note(event.target, type), { capture: true })
    }
    const look = () => {
      for (const animation of document.getAnimations()) {
        note((animation.effect as KeyframeEffect | null)?.target ?? null, animation.constructor.name)
      }
      requestAnimationFrame(look)
    }
    look()
  })
}

const moved = (page: Page) => page.evaluate(() => [...(window as unknown as { moved: Set<string> }).moved])

/** Every element that would move if it changed: a transition that takes time, an animation, a scroll that glides. */
function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const takesTime = (list: string) => list.split(',').some((time) => Number.parseFloat(time) > 0)
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part)
        const moves =
          style.animationName !== 'none' || takesTime(style.transitionDuration) || style.scrollBehavior !== 'auto'
        return moves ? [`${element.nodeName}.${element.className}${part ?? ''}`] : []
      }),
    )
  })
}

test('nothing moves for whoever asked for that: while a fill streams, a box opens, and on every screen', async ({
  page,
  playground,
}) => {
  test.setTimeout(120_000)
  await watchMotion(page)
  await playground.openWithModel()
  await playground.paste(`${'# a line\n'.repeat(200)}x = <FILL_ME>\n`)
  await playground.setNumber('Temperature', 2)
  await playground.setNumber('Max tokens', 64)
  await playground.fill()
  // The bars of an editor fade in where it is scrolled, and out again.
  await playground.editor.hover()
  await page.mouse.wheel(0, 200)
  await page.mouse.move(0, 0)
  expect(await findMotion(page)).toEqual([])
  for (const open of [texts.shortcuts.open, texts.settings.open]) {
    await page.getByRole('button', { name: open, exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await findMotion(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
  const tabs = await page.getByRole('tab').all()
  expect(tabs.length).toBeGreaterThan(2)
  for (const tab of tabs) {
    await tab.click()
    await expect(page.getByText(texts.shell.coming)).toHaveCount(0)
    expect(await findMotion(page)).toEqual([])
  }
  expect(await moved(page)).toEqual([])
})
