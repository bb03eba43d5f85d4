/** What editors write behind the cursor by themselves, a few deep; a docstring's quotes are three. */
const CLOSERS = /^[)\]}"'`]{1,8}$/

/**
 * The suffix to ask with: `before`, that of the question before, as long as `suffix` has only gained what closes a bracket or a
 * quote just opened. A prompt begins with the suffix, so another one makes the model read everything anew; what closes will
 * be typed over, and the filters know that it is there.
 */
export function steadySuffix(before: string | null, suffix: string): string {
  if (before === null || !suffix.endsWith(before)) return suffix
  return CLOSERS.test(suffix.slice(0, suffix.length - before.length)) ? before : suffix
}
