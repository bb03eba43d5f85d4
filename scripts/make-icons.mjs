// Draws the icons of `public/` in the sizes that devices ask for, from its icon.svg: `node scripts/make-icons.mjs`, after a change of that.
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { findChromium } from './find-browsers.mjs'

/** `bleed`: the background reaches the edges, and the drawing keeps to the middle four fifths, for devices that cut icons to a shape of theirs. */
const ICONS = [
  { file: 'icon-180.png', pixels: 180, bleed: true },
  { file: 'icon-192.png', pixels: 192, bleed: false },
  { file: 'icon-512.png', pixels: 512, bleed: false },
  { file: 'icon-maskable-512.png', pixels: 512, bleed: true },
]

const BACKGROUND = '#1d1b19'

const svg = readFileSync('public/icon.svg', 'utf8')
/** Chromium's sandbox refuses to run as root. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args })
for (const { file, pixels, bleed } of ICONS) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } })
  const background = bleed ? BACKGROUND : 'transparent'
  const width = bleed ? '80%' : '100%'
  await page.setContent(
    `<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${background} } svg { width: ${width} }</style>${svg}`,
  )
  await page.screenshot({ path: `public/${file}`, omitBackground: true })
  await page.close()
}
await browser.close()
