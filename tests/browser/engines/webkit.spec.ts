import { expect, test } from '@playwright/test'
import { texts } from '../../../src/ui/texts.ts'
import { serve } from '../serve.ts'
import { otherScreens } from './other-screens.ts'
import { fillScenario } from './scenario.ts'
import { openWebKit } from './webkit.ts'

fillScenario(openWebKit)
otherScreens(openWebKit)

/** WebKitGTK gives pages no file system. Where a WebKit has one, this says so and the test is to be written anew. */
test('a model that cannot be kept is offered with a word about that', async () => {
  const { stored, card, checkName } = texts.models
  const site = await serve()
  const tab = await openWebKit()
  try {
    await tab.open(`${site.url}#/models`)
    await expect.poll(() => tab.evaluate<string>('document.body.innerText')).toContain(stored.noFileSystem)
    await tab.click(checkName('Code Llama 7B Q4_0'))
    const words = () => tab.evaluate<string>(`document.querySelector('.card')?.innerText ?? ''`)
    await expect.poll(words).toContain(card.nextNotKept)
    expect(await words()).toContain(card.load)
  } finally {
    await tab.close()
    await site.close()
  }
})
