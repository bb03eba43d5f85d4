import { expect, test } from './fixtures.ts'

/** A foreign address that nothing here needs. No request to it can succeed where these tests run either: the reports tell. */
const FOREIGN = 'https://example.com/'

test.describe('the policy', () => {
  // Not the fixture `playground`, which fails on any violation: here they are wanted.
  test('stops and reports a foreign request of the page and of the worker', async ({ page, site }) => {
    await page.goto(site.url)
    const worker = await page.waitForEvent('worker', { predicate: (one) => one.url().includes('/worker-') })
    await page.evaluate((url) => fetch(url).catch(() => null), FOREIGN)
    await expect.poll(() => site.violations).toEqual([`connect-src: ${FOREIGN} in ${site.url}`])
    await worker.evaluate((url) => fetch(url).catch(() => null), FOREIGN)
    await expect
      .poll(() => site.violations)
      .toEqual([`connect-src: ${FOREIGN} in ${site.url}`, `connect-src: ${FOREIGN} in ${worker.url()}`])
  })

  test('lets no text become code', async ({ page, site }) => {
    await page.goto(site.url)
    const outcome = await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "run"'
      document.head.append(script)
      // In a task of its own: what a test evaluates directly is exempt from the policy.
      const evaluated = await new Promise((resolve) => {
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested.
            resolve(globalThis.eval('"run"'))
          } catch {
            resolve('refused')
          }
        })
      })
      return { title: document.title, evaluated }
    })
    expect(outcome).toEqual({ title: expect.not.stringContaining('run'), evaluated: 'refused' })
    await expect.poll(() => site.violations).toContain(`script-src-elem: inline in ${site.url}`)
  })
})
