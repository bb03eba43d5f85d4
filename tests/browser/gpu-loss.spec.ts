import { texts } from '../../src/ui/texts.ts'
import { test as base, expect } from './fixtures.ts'
import { llamaFile } from './llama-file.ts'

/** WebGPU in software. */
const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), '--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader']
      await use({ ...launchOptions, args })
    },
    { scope: 'worker' },
  ],
})

test('when the GPU is lost a sentence says so, and the person lets the CPU take over', async ({
  page,
  playground,
  site,
}, info) => {
  test.slow()
  // Of one small layer: software computes hundreds of times slower than a card.
  site.model = llamaFile(info.outputPath('llama.gguf'))
  await playground.open()
  // A suggestion that met the loss first would have the model loaded anew before anybody asks.
  await page.getByRole('button', { name: texts.suggestions.switchName }).click()
  await page.getByRole('combobox', { name: texts.toolbar.engine }).selectOption('webgpu')
  const status = page.getByRole('region', { name: texts.engine.label })
  await expect(status).toContainText(`${texts.engine.names.webgpu} `, { timeout: 90_000 })
  await playground.paste('x = <FILL_ME>\n')
  // What happens when a driver is reset: the process that drives the GPU dies, and with it every device.
  const browser = await page.context().browser()!.newBrowserCDPSession()
  await browser.send('Browser.crashGpuProcess').catch(() => undefined)
  await playground.button(texts.toolbar.fill).click()
  await expect(playground.alert).toContainText(texts.failures.gpuLost)
  expect(await playground.text()).toBe('x = <FILL_ME>\n')

  site.model = null
  await page.getByRole('button', { name: texts.notices.useCpu }).click()
  await expect(playground.alert).toHaveCount(0)
  await expect(status).toContainText(texts.engine.names.simd)
  await playground.fill()
  expect(await playground.answerIn('x = <FILL_ME>\n')).not.toBe('')
})
