/** Closes a `switch` over a tagged union: the compiler complains here when a member has no case. */
export function assertNever(value: never): never {
  throw new Error(`unexpected member: ${JSON.stringify(value)}`)
}
