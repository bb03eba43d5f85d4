import type { Page } from '@playwright/test'
import { texts } from '../../src/ui/texts.ts'
import { Chatting } from './chatting.ts'
import { Comparing } from './comparing.ts'
import { expect, test } from './fixtures.ts'

/** On a browser without WebGPU, where it is chosen all the same. */
async function chooseWebGpu(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('combobox', { name: texts.toolbar.engine }).selectOption('webgpu')
}

const sentence = texts.failures.device.webgpu
const useCpu = texts.notices.useCpu

test('the Playground lets the CPU take over', async ({ page, playground, site }) => {
  await chooseWebGpu(page, site.url)
  await expect(playground.alert).toContainText(sentence)
  await page.getByRole('button', { name: useCpu }).click()
  await expect(playground.alert).toHaveCount(0)
  await playground.fill()
})

test('in Compare every pane says so, and one button has the CPU answer all of them', async ({ page, site }) => {
  const comparing = new Comparing(page, site)
  await chooseWebGpu(page, site.url)
  await page.getByRole('tab', { name: texts.shell.screens.compare }).click()
  await comparing.setShared({ 'Max tokens': 8 })
  await comparing.runAll()
  const panes = Object.values(texts.variants).map((name) => comparing.pane(name))
  for (const pane of panes) await expect(pane.getByRole('alert')).toContainText(sentence)
  const status = page.getByRole('region', { name: texts.engine.label })
  await expect(status).toHaveText(new RegExp(`\\d models · ${texts.engine.failed}`))
  await panes[0]!.getByRole('button', { name: useCpu }).press('Enter')
  await expect(comparing.status('Base')).toBeFocused()
  await comparing.finished()
  for (const [i, pane] of panes.entries()) {
    await expect(pane.getByRole('alert')).toHaveCount(0)
    await expect(comparing.status(Object.values(texts.variants)[i]!)).toContainText('tokens')
  }
})

test('in Chat the message is answered by the CPU, and was not lost', async ({ page, site }) => {
  const chat = new Chatting(page, site)
  await chooseWebGpu(page, site.url)
  await page.getByRole('tab', { name: texts.shell.screens.chat }).click()
  await chat.setParameters({ 'Max tokens': 16 })
  await chat.say('Write a function that adds two numbers.')
  const turn = chat.turn(1)
  await expect(turn.getByRole('alert')).toContainText(sentence)
  await turn.getByRole('button', { name: useCpu }).click()
  await chat.finished()
  await expect(turn.getByRole('alert')).toHaveCount(0)
  await expect(turn).toContainText('Write a function that adds two numbers.')
  expect((await chat.answers())[0]!.trim()).not.toBe('')
})
