import { readEditor } from './read-editor.ts'

/**
 * Seeds to try: under one of them an answer is long enough to be caught in the middle. A fast processor writes most of them
 * between two pictures, and needs many tries for the one that takes longer.
 */
export const SEEDS = Array.from({ length: 100 }, (_, seed) => seed)

/**
 * An expression for the page: presses Fill, waits until text has come or the answer is complete, and in the same task
 * evaluates `act` if more is being written. Gives whether it did. All of it happens in the page, because the CPU engine
 * writes hundreds of tokens a second, and what travels through a driver may come after the last.
 */
export function catchAnswer(act: string): string {
  return `new Promise((resolve) => {
    const text = ${readEditor}
    const button = (name) => [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith(name) && !one.disabled)
    const empty = text().replace('<FILL_ME>', '').length
    button('Fill').click()
    const look = () => {
      const written = !text().includes('<FILL_ME>') && text().length > empty
      if (button('Stop') && written) { ${act}; resolve(true) }
      else if (button('Accept')) resolve(false)
      else setTimeout(look, 1)
    }
    setTimeout(look, 1)
  })`
}

export const PRESS_STOP = `button('Stop').click()`
export const PRESS_ESCAPE = `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))`
