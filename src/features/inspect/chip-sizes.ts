/** CSS pixels. The rows are placed by numbers, so the sheet of styles takes them from here and not the other way round. */
export const ROW_HEIGHT = 24
export const CHIP_HEIGHT = 20
export const CHIP_GAP = 3
/** Border and padding of both sides. */
export const CHIP_FRAME = 10
