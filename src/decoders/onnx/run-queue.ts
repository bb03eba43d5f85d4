/** Runs tasks one after another, since ONNX Runtime takes one call at a time; a task that fails does not hold up the next. */
export class RunQueue {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task)
    this.#last = result.catch(() => undefined)
    return result
  }
}
