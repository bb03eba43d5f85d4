/** Runs a program against its test in this process, with a limit on time. The programs are our own: the limit is against endless loops, not malice. */
import assert from 'node:assert/strict'
import vm from 'node:vm'

const MILLISECONDS = 500

/** @returns null where the test passes, else what went wrong. Plain JavaScript without imports; `export` is taken away. */
export async function failureHere(program, test, name) {
  const source = `(function (assert) {\n${program.replace(/^export /gm, '')}\n${test.replace(/^export /gm, '')}\nreturn test_${name}()\n})`
  let timer
  try {
    const outcome = vm.runInThisContext(`(assert) => ${source}(assert)`, { timeout: MILLISECONDS })
    globalThis.caseToRun = () => outcome(assert)
    const promised = vm.runInThisContext('caseToRun()', { timeout: MILLISECONDS })
    if (promised instanceof Promise) {
      const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('out of time')), MILLISECONDS)
      })
      await Promise.race([promised, late])
    }
  } catch (error) {
    return `${error?.name ?? 'Error'}: ${error?.message ?? error}`.slice(0, 200)
  } finally {
    clearTimeout(timer)
  }
  return null
}
