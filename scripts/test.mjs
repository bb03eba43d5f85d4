import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ensureInstalled } from './ensure-installed.mjs'
import { findChromium, findFirefox, findWebKit } from './find-browsers.mjs'
import { installBrowsers } from './install-browsers.mjs'
import { PROJECT_ROOT, runCommand } from './run-command.mjs'

/**
 * Each step and, where it runs tests, the report in which it leaves its counts. A failed step does not keep the next
 * ones from running: one run tells everything that is wrong.
 */
const STEPS = [
  { name: 'check', report: 'unit.json', read: readUnitReport },
  { name: 'build', report: null, read: null },
  { name: 'browser', report: 'browser.json', read: readBrowserReport },
]

await ensureInstalled()
const leftOut = await installBrowsers()
const total = { passed: 0, failed: 0 }
for (const step of STEPS) {
  // Playwright takes no browser at all for a mistake.
  if (step.name === 'browser' && !hasBrowser()) continue
  const counts = await runStep(step)
  total.passed += counts.passed
  total.failed += counts.failed
}
for (const name of leftOut) console.log(`Left out: ${name} is not installed here, and apt could not install it.`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

function hasBrowser() {
  return [findChromium, findFirefox, findWebKit].some((find) => find() !== null)
}

/**
 * @param {(typeof STEPS)[number]} step
 * @returns {Promise<{ passed: number, failed: number }>} a step that fails without a failed test counts as one
 */
async function runStep({ name, report, read }) {
  const path = report === null ? null : join(PROJECT_ROOT, 'test-results', report)
  // A report of an earlier run must not stand in for this one's.
  if (path !== null) rmSync(path, { force: true })
  const code = await runCommand('npm', ['run', name])
  const counts = path === null ? { passed: 0, failed: 0 } : readCounts(path, read)
  if (code === 0 || counts.failed > 0) return counts
  console.log(`Failed: npm run ${name} ended with exit code ${code}.`)
  return { ...counts, failed: 1 }
}

/**
 * @param {string} path
 * @param {((report: any) => { passed: number, failed: number }) | null} read
 */
function readCounts(path, read) {
  try {
    return read?.(JSON.parse(readFileSync(path, 'utf8'))) ?? { passed: 0, failed: 0 }
  } catch {
    // The step ended before its tests: there is nothing to count.
    return { passed: 0, failed: 0 }
  }
}

/** @param {{ numPassedTests: number, numFailedTests: number }} report as vitest's json reporter writes it */
function readUnitReport(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

/** @param {{ stats: { expected: number, unexpected: number } }} report as Playwright's json reporter writes it */
function readBrowserReport({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected }
}
