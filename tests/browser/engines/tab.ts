/** The little that the shared scenario needs of a browser, so that two different protocols can give it. */
export interface Tab {
  open(url: string): Promise<void>
  /** The value of an expression in the page, a promise awaited; it must be JSON. */
  evaluate<T>(expression: string): Promise<T>
  /** A real click on the button of that accessible name, once there is one that can be clicked. */
  click(button: string): Promise<void>
  close(): Promise<void>
}

/** CSS pixels: tall enough for an example and its answer to be shown whole, which is how tests read them. */
export const WINDOW = { width: 1280, height: 1800 }

/** Button names carry their shortcut behind them, in an element of its own or not at all. */
export const buttonXPath = (name: string) =>
  `//button[not(@disabled)][normalize-space()="${name}" or @aria-label="${name}" or normalize-space(text())="${name}"]`
