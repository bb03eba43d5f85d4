/** All items in an order that every other is as probable as (Fisher and Yates). `random` gives 0 … 1, 1 excluded. */
export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const left = [...items]
  const taken: Item[] = []
  while (left.length > 0) taken.push(...left.splice(Math.floor(random() * left.length), 1))
  return taken
}
