/** What Monaco is told of a size, in pixels. */
interface FontOptions {
  readonly fontSize: number
  readonly lineHeight: number
}

/** Of a line to its text: room for the chip of a hole. */
const LINE_TO_FONT = 22 / 14

let current = optionsOf(14)
let follower: (options: FontOptions) => void = () => {}

/** One size for all editors of the page, those to come too. Without Monaco, so that the page may set it before that has arrived. */
export function setFontSize(pixels: number): void {
  current = optionsOf(pixels)
  follower(current)
}

/** Tells the one who knows Monaco of every change; what it returns gives the options in force. */
export function followFontSize(follow: (options: FontOptions) => void): () => FontOptions {
  follower = follow
  return () => current
}

function optionsOf(fontSize: number): FontOptions {
  return { fontSize, lineHeight: Math.round(fontSize * LINE_TO_FONT) }
}
