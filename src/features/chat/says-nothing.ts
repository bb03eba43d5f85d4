/** An answer of fences and white space alone: a block of code without code. */
export function saysNothing(answer: string): boolean {
  return answer.replaceAll(/^ {0,3}(?:`{3,}|~{3,})[^\n]*$/gm, '').trim() === ''
}
