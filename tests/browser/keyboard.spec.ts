import type { Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { Chatting } from './chatting.ts'
import { Comparing } from './comparing.ts'
import { test as base, expect } from './fixtures.ts'

const test = base.extend<{ comparing: Comparing; chatting: Chatting }>({
  // By way of `playground`, whose fixture watches the policy.
  comparing: async ({ playground }, use) => use(new Comparing(playground.page, playground.site)),
  chatting: async ({ playground }, use) => use(new Chatting(playground.page, playground.site)),
})

/** A control that Tab stops at. */
interface Stop {
  readonly name: string
  /** Whether a ring is drawn around it, or a caret stands in it. */
  readonly ring: boolean
  /** Whether some of it can be seen, and is not below a bar that lies over the page. */
  readonly inSight: boolean
}

/** How many controls there may be on a screen; Tab that goes round in a circle of more is a trap. */
const MOST_STOPS = 200

/** Numbers what Tab has to reach, in the order of the page: all that can be used now, one of each group that arrows move in. */
function numberControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]'
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
    for (const old of document.querySelectorAll('[data-stop]')) old.removeAttribute('data-stop')
    const controls = [...(dialog ?? document).querySelectorAll<HTMLElement>(CONTROLS)].filter(
      (control) =>
        control.tabIndex >= 0 &&
        !control.matches(':disabled') &&
        !(control.matches('[type=radio]') && !(control as HTMLInputElement).checked) &&
        control.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    )
    return controls.map((control, place) => {
      control.dataset.stop = String(place)
      return `${place} ${control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 30)}`
    })
  })
}

/** Where the focus is; null where it has left the page, and what is no control but scrolls is passed over. */
function readStop(page: Page): Promise<(Stop & { place: number }) | 'left' | 'other'> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement | null
    if (focused === null || focused === document.body) return 'left'
    if (focused.dataset.stop === undefined) return 'other'
    const drawsRing = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    }
    // A list wears the ring on its frame or on its chosen entry, the field for a file on its label, an editor has its caret.
    const wearers = [
      focused,
      focused.closest('.select, .number-field .row'),
      focused.parentElement?.querySelector('label.button'),
    ]
    const entry = focused.querySelector('[aria-selected=true]')
    const ring =
      focused.closest('.monaco-editor') !== null ||
      [...wearers, entry].some((element) => element !== null && element !== undefined && drawsRing(element))
    const box = (focused.matches('.sr-only') ? focused.parentElement! : focused).getBoundingClientRect()
    const middle = [Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2, (box.top + box.bottom) / 2] as const
    const top = document.elementFromPoint(...middle)
    const frame = focused.closest('label, .monaco-editor, .drop') ?? focused
    const inSight = top !== null && (frame.contains(top) || top.contains(frame))
    return {
      place: Number(focused.dataset.stop),
      name: focused.getAttribute('aria-label') ?? focused.textContent ?? '',
      ring,
      inSight,
    }
  })
}

/** Presses Tab from the start of the page until the focus leaves it again; every control is stopped at once, in order. */
async function tabThrough(page: Page, where: string): Promise<void> {
  const controls = await numberControls(page)
  expect(controls.length, `controls: ${where}`).toBeGreaterThan(5)
  const reached: number[] = []
  const faults: string[] = []
  // To the first one as a person comes there: by a key.
  await page.locator('[data-stop="1"]').focus()
  await page.keyboard.press('Shift+Tab')
  for (let press = 0; press < MOST_STOPS; press++) {
    if (press > 0) await page.keyboard.press('Tab')
    const stop = await readStop(page)
    if (stop === 'left') break
    if (stop === 'other') continue
    if (reached.includes(stop.place)) break
    reached.push(stop.place)
    if (!stop.ring) faults.push(`no ring: ${controls[stop.place]}`)
    if (!stop.inSight) faults.push(`covered: ${controls[stop.place]}`)
  }
  expect(
    reached.map((place) => controls[place]),
    where,
  ).toEqual(controls)
  expect(faults, where).toEqual([])
}

for (const { width, height } of [
  // Where toolbars have just broken into two rows.
  { width: 1000, height: 700 },
  { width: 360, height: 740 },
]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } })

    test(`Tab reaches every control of every screen, in order and in sight: ${width} px wide`, async ({
      page,
      playground,
    }) => {
      test.setTimeout(180_000)
      await playground.openWithModel()
      await playground.fill()
      // From here on Tab leaves every editor.
      await playground.focus()
      await page.keyboard.press('Control+m')
      await tabThrough(page, 'the Playground with an answer')
      await page.getByRole('button', { name: texts.settings.open, exact: true }).click()
      await expect(page.getByText(texts.shell.coming)).toHaveCount(0)
      await tabThrough(page, 'Settings')
      await page.getByRole('button', { name: texts.shell.close, exact: true }).click()
      await page.getByRole('tab', { name: texts.shell.screens.models }).click()
      await page.getByRole('button', { name: texts.models.checkName('Code Llama 7B Q4_0') }).click()
      // The verdict brings most of the card's controls.
      await expect(page.locator('.card').getByRole('status')).toContainText(/It (fits|does not fit)/)
      await tabThrough(page, 'Models')
      await page.getByRole('tab', { name: texts.shell.screens.about }).click()
      await expect(page.locator('.licences')).toBeVisible()
      await tabThrough(page, 'About')
    })

    test(`Tab reaches every control of Compare and of Chat: ${width} px wide`, async ({
      page,
      comparing,
      chatting,
    }) => {
      test.setTimeout(180_000)
      await comparing.open()
      await comparing.runAll()
      await comparing.prompt.getByRole('textbox').focus()
      await page.keyboard.press('Control+m')
      await tabThrough(page, 'Compare with answers')
      await comparing.button(texts.compare.diff).press('Enter')
      await tabThrough(page, 'a difference')
      const close = page.getByRole('button', { name: texts.compare.difference.close, exact: true })
      await close.press('Enter')
      await expect(close).toHaveCount(0)
      await expect(comparing.button(texts.compare.diff), 'the focus is where it came from').toBeFocused()
      await chatting.open()
      await chatting.say('Write a Python function that returns the larger of two numbers.')
      await tabThrough(page, 'Chat')
    })
  })
}

test('a message that a key waves away hands the focus on to the control behind it; a pointer keeps it where it was', async ({
  page,
  playground,
}) => {
  await playground.open()
  const card = page.getByRole('region', { name: texts.card.title })
  await card.getByRole('button', { name: texts.card.dismiss }).press('Enter')
  await expect(card).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Code editor' }).getByRole('textbox')).toBeFocused()

  const message = page.getByRole('button', { name: texts.shell.dismiss, exact: true })
  await playground.button(texts.links.share).press('Enter')
  await message.click()
  await expect(message).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Code editor' }).getByRole('textbox')).not.toBeFocused()
})
