/**
 * Resolves in a later task, so that messages that have arrived (above all a stop) are delivered before. A timer would be
 * held back for 4 ms by browsers once it nests; a channel costs tens of microseconds. A new one each time, because a
 * port whose listener posts to itself may be drained in one go while all others wait (Node does so).
 */
export function yieldToMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
