/**
 * Seeds to try: under one of them an answer is long enough to be caught in the middle. A fast processor writes most of them
 * between two pictures, and needs many tries for the one that takes longer.
 */
export const SEEDS = Array.from({ length: 100 }, (_, seed) => seed)

/** In the expressions below: the button of that name that can be pressed now, among those that `root` selects. */
const findButton = (root: string) =>
  `(name) => [...document.querySelectorAll('${root}')].find((one) => one.textContent.startsWith(name) && !one.disabled)`

/**
 * An expression for the page: presses Fill, and evaluates `act` in the task after the one that brought the first text of the
 * answer, if more is being written. Gives whether it did; whether the answer was over in the worker is for the caller to judge.
 * All of it happens in the page, because the CPU engine writes thousands of tokens a second: what travels through a driver
 * comes after the last, and so does the next picture of the editor.
 */
export function catchAnswer(act: string): string {
  return `new Promise((resolve) => {
    const button = ${findButton('button')}
    const { port1, port2 } = new MessageChannel()
    const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')
    const end = (acted) => {
      Object.defineProperty(MessageEvent.prototype, 'data', data)
      port1.close()
      resolve(acted)
    }
    let came = false
    Object.defineProperty(MessageEvent.prototype, 'data', { ...data, get() {
      const message = data.get.call(this)
      if (!came && message?.type === 'event' && message.event.type === 'token' && message.event.text !== '') {
        came = true
        port2.postMessage(null)
      }
      return message
    } })
    port1.onmessage = () => {
      if (button('Stop')) { ${act}; end(true) }
      else if (button('Accept')) end(false)
      else port2.postMessage(null)
    }
    button('Fill').click()
    const look = () => {
      if (came) return
      if (button('Accept')) end(false)
      else setTimeout(look, 1)
    }
    setTimeout(look, 1)
  })`
}

/**
 * An expression for the page: presses `start` on a screen that draws a few times in an answer, and evaluates `act` in the task
 * that first finds `shown`, a part of the answer, with Stop in use. Gives whether it did; whether the answer was over in the
 * worker is for the caller to judge. For answers of hundreds of tokens: shorter ones come and end between two pictures.
 */
export function catchShown(screen: string, start: string, shown: string, act: string): string {
  return `new Promise((resolve) => {
    const button = ${findButton(`${screen} button`)}
    button('${start}').click()
    const look = () => {
      if (!button('Stop')) resolve(false)
      else if (${shown}) { ${act}; resolve(true) }
      else setTimeout(look, 1)
    }
    // By then Stop can be pressed, and what stood there before is gone.
    setTimeout(look, 1)
  })`
}

export const PRESS_STOP = `button('Stop').click()`
export const PRESS_ESCAPE = `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))`
