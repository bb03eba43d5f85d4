import type { Span } from './shift-span.ts'

/** Numbers the markers of a text from 1; the places in `openStarts`, whose markers are being filled, are counted with them. */
export function numberHoles<S extends Span>(
  markers: readonly S[],
  openStarts: readonly number[],
): { span: S; number: number }[] {
  return markers.map((span, index) => ({
    span,
    number: index + 1 + openStarts.filter((start) => start <= span.start).length,
  }))
}
