/** Processor time of this process so far, in milliseconds: unlike the clock it does not count what other programs take. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
