import assert from "node:assert/strict";

/**
 * Adds up the price of a shopping cart in cents.
 *
 * @param lines what is in the cart
 * @param discount share between 0 and 1 that is taken off the sum
 */
export function cartTotal(lines: { price: number; quantity: number }[], discount = 0): number {
  let sum = 0;
  for (const { price, quantity } of lines) {
    sum += price * quantity;
  }
  return Math.round(sum * (1 - discount));
}

export function test_cartTotal(): void {
  assert.equal(cartTotal([{ price: 250, quantity: 2 }, { price: 99, quantity: 1 }]), 599);
  assert.equal(cartTotal([{ price: 1000, quantity: 1 }], 0.15), 850);
  assert.equal(cartTotal([]), 0);
}

// Change some fields of one record in a list, found by its id.
export function updateById<T extends { id: number }>(records: readonly T[], id: number, changes: Partial<T>): T[] {
  return records.map((record) => (record.id === id ? { ...record, ...changes } : record));
}

export function test_updateById(): void {
  const tasks = [{ id: 1, done: false }, { id: 2, done: false }];
  assert.deepEqual(updateById(tasks, 2, { done: true }), [{ id: 1, done: false }, { id: 2, done: true }]);
  assert.deepEqual(updateById(tasks, 9, { done: true }), tasks);
  assert.equal(tasks[1]?.done, false);
}

/** Copies the named fields of a record; the type of the result has only those fields. */
export function pickFields<T extends object, K extends keyof T>(record: T, ...fields: K[]): Pick<T, K> {
  const picked = {} as Pick<T, K>;
  for (const field of fields) {
    picked[field] = record[field];
  }
  return picked;
}

export function test_pickFields(): void {
  const user = { id: 3, name: "Cy", password: "secret" };
  assert.deepEqual(pickFields(user, "id", "name"), { id: 3, name: "Cy" });
  assert.deepEqual(pickFields(user), {});
}

// Describe a user in one line; parts that are not known are left out.
const describeUser = (user: { name: string; age?: number; city?: string | null }): string => {
  let line = user.name;
  if (user.age !== undefined) line += `, ${user.age}`;
  if (user.city) line += ` (${user.city})`;
  return line;
};

export function test_describeUser(): void {
  assert.equal(describeUser({ name: "Ann", age: 0, city: "Rome" }), "Ann, 0 (Rome)");
  assert.equal(describeUser({ name: "Bo", city: null }), "Bo");
  assert.equal(describeUser({ name: "Cy", age: 41 }), "Cy, 41");
}

/**
 * Takes goods out of the stock for an order, all of them or none.
 *
 * @param stock amounts by name; left as it is
 * @param order wanted amounts by name
 * @returns the new stock, or the names of what is short
 */
export function reserve(
  stock: ReadonlyMap<string, number>,
  order: Record<string, number>,
): { stock: Map<string, number> } | { short: string[] } {
  const left = new Map(stock);
  const short: string[] = [];
  for (const [name, amount] of Object.entries(order)) {
    const available = left.get(name) ?? 0;
    if (available < amount) {
      short.push(name);
    } else {
      left.set(name, available - amount);
    }
  }
  return short.length > 0 ? { short } : { stock: left };
}

export function test_reserve(): void {
  const stock = new Map([["cup", 3], ["pot", 1]]);
  assert.deepEqual(reserve(stock, { cup: 2 }), { stock: new Map([["cup", 1], ["pot", 1]]) });
  assert.deepEqual(reserve(stock, { cup: 9, lid: 1 }), { short: ["cup", "lid"] });
  assert.equal(stock.get("cup"), 3);
}

// Compare two records field by field and list the fields that differ.
export function changedFields<T extends object>(before: T, after: T): Array<keyof T> {
  const changed: Array<keyof T> = [];
  for (const field of Object.keys(after) as Array<keyof T>) {
    if (!Object.is(before[field], after[field])) changed.push(field);
  }
  return changed;
}

export function test_changedFields(): void {
  assert.deepEqual(changedFields({ a: 1, b: "x" }, { a: 2, b: "x" }), ["a"]);
  assert.deepEqual(changedFields({ n: NaN }, { n: NaN }), []);
}

/**
 * Computes the standings of a league from its results: 3 points for a win, 1 for a draw.
 *
 * @returns pairs of team and points, the best team first
 */
export function standings(
  games: Array<{ home: string; away: string; homeGoals: number; awayGoals: number }>,
): Array<[string, number]> {
  const points = new Map<string, number>();
  const add = (team: string, gained: number): void => {
    points.set(team, (points.get(team) ?? 0) + gained);
  };
  for (const game of games) {
    const difference = game.homeGoals - game.awayGoals;
    add(game.home, difference > 0 ? 3 : difference === 0 ? 1 : 0);
    add(game.away, difference < 0 ? 3 : difference === 0 ? 1 : 0);
  }
  return [...points].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

export function test_standings(): void {
  assert.deepEqual(
    standings([
      { home: "Owls", away: "Cats", homeGoals: 2, awayGoals: 2 },
      { home: "Cats", away: "Dogs", homeGoals: 1, awayGoals: 0 },
    ]),
    [["Cats", 4], ["Owls", 1], ["Dogs", 0]],
  );
  assert.deepEqual(standings([]), []);
}

// Walk up from an employee to the top and return the names on the way.
function chainOfCommand(people: Record<string, { boss?: string }>, name: string): string[] {
  const chain: string[] = [];
  let current: string | undefined = name;
  // A loop in the data must not hang the page.
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    current = people[current]?.boss;
  }
  return chain;
}

export function test_chainOfCommand(): void {
  const people = { ann: { boss: "bo" }, bo: { boss: "cy" }, cy: {} };
  assert.deepEqual(chainOfCommand(people, "ann"), ["ann", "bo", "cy"]);
  assert.deepEqual(chainOfCommand(people, "cy"), ["cy"]);
  assert.deepEqual(chainOfCommand({ a: { boss: "b" }, b: { boss: "a" } }, "a"), ["a", "b"]);
}

/** Joins two lists of records on a shared id, keeping only the ids found in both. */
export function joinById<A extends { id: string }, B extends { id: string }>(left: A[], right: B[]): Array<A & B> {
  const rightById = new Map(right.map((record) => [record.id, record]));
  const joined: Array<A & B> = [];
  for (const record of left) {
    const partner = rightById.get(record.id);
    if (partner) joined.push({ ...record, ...partner });
  }
  return joined;
}

export function test_joinById(): void {
  const names = [{ id: "1", name: "Ann" }, { id: "2", name: "Bo" }];
  const ages = [{ id: "2", age: 7 }, { id: "3", age: 9 }];
  assert.deepEqual(joinById(names, ages), [{ id: "2", name: "Bo", age: 7 }]);
  assert.deepEqual(joinById([], ages), []);
}

// A bank account in cents that refuses to be overdrawn.
export class Account {
  #balance = 0;

  get balance(): number {
    return this.#balance;
  }

  deposit(cents: number): this {
    if (cents <= 0) throw new RangeError("deposit must be positive");
    this.#balance += cents;
    return this;
  }

  withdraw(cents: number): boolean {
    if (cents > this.#balance) return false;
    this.#balance -= cents;
    return true;
  }
}

export function test_Account(): void {
  const account = new Account().deposit(500).deposit(100);
  assert.equal(account.withdraw(700), false);
  assert.equal(account.withdraw(250), true);
  assert.equal(account.balance, 350);
  assert.throws(() => account.deposit(0), RangeError);
}

/**
 * Decides what a visitor may do with a document.
 *
 * @param document who owns it and with whom it is shared
 * @param visitor undefined when nobody is signed in
 */
export function accessLevel(
  document: { owner: string; editors: string[]; isPublic: boolean },
  visitor: string | undefined,
): "owner" | "edit" | "read" | "none" {
  if (visitor !== undefined) {
    if (visitor === document.owner) return "owner";
    if (document.editors.includes(visitor)) return "edit";
  }
  return document.isPublic ? "read" : "none";
}

export function test_accessLevel(): void {
  const page = { owner: "ann", editors: ["bo"], isPublic: true };
  assert.equal(accessLevel(page, "ann"), "owner");
  assert.equal(accessLevel(page, "bo"), "edit");
  assert.equal(accessLevel(page, undefined), "read");
  assert.equal(accessLevel({ ...page, isPublic: false }, "cy"), "none");
}

// Apply an action to a to-do list and return the next list.
export function reduceTodos(
  todos: { text: string; done: boolean }[],
  action: { type: "add"; text: string } | { type: "toggle"; index: number } | { type: "clear" },
): { text: string; done: boolean }[] {
  switch (action.type) {
    case "add":
      return [...todos, { text: action.text, done: false }];
    case "toggle":
      return todos.map((todo, i) => (i === action.index ? { ...todo, done: !todo.done } : todo));
    case "clear":
      return todos.filter((todo) => !todo.done);
  }
}

export function test_reduceTodos(): void {
  let todos = reduceTodos([], { type: "add", text: "water plants" });
  assert.deepEqual(todos, [{ text: "water plants", done: false }]);
  todos = reduceTodos(todos, { type: "toggle", index: 0 });
  assert.equal(todos[0]?.done, true);
  assert.deepEqual(reduceTodos(todos, { type: "clear" }), []);
}

/** Averages the ratings of each product and rounds them to halves. */
export function averageRatings(reviews: Array<{ product: string; stars: 1 | 2 | 3 | 4 | 5 }>): Map<string, number> {
  const sums = new Map<string, { total: number; count: number }>();
  for (const { product, stars } of reviews) {
    const sum = sums.get(product) ?? { total: 0, count: 0 };
    sums.set(product, { total: sum.total + stars, count: sum.count + 1 });
  }
  const averages = new Map<string, number>();
  for (const [product, { total, count }] of sums) {
    averages.set(product, Math.round((total / count) * 2) / 2);
  }
  return averages;
}

export function test_averageRatings(): void {
  const averages = averageRatings([
    { product: "mug", stars: 5 },
    { product: "mug", stars: 4 },
    { product: "pen", stars: 2 },
  ]);
  assert.deepEqual(averages, new Map([["mug", 4.5], ["pen", 2]]));
  assert.equal(averageRatings([]).size, 0);
}

// Build a page title from the route; what is optional may be missing.
const pageTitle = (route: { section?: string; page?: string }, site: string): string =>
  [route.page, route.section, site].filter((part): part is string => Boolean(part)).join(" · ");

export function test_pageTitle(): void {
  assert.equal(pageTitle({ section: "Docs", page: "Install" }, "Acme"), "Install · Docs · Acme");
  assert.equal(pageTitle({ page: "" }, "Acme"), "Acme");
}

/**
 * Seats guests at tables in order, opening a new table when a group does not fit.
 *
 * @param groups sizes of the groups
 * @param seats seats at each table; larger groups get a table of their own
 * @returns the sizes of the groups at each table
 */
export function seatGroups(groups: readonly number[], seats: number): number[][] {
  const tables: number[][] = [];
  let free = 0;
  for (const size of groups) {
    const table = tables.at(-1);
    if (table !== undefined && size <= free) {
      table.push(size);
      free -= size;
    } else {
      tables.push([size]);
      free = seats - size;
    }
  }
  return tables;
}

export function test_seatGroups(): void {
  assert.deepEqual(seatGroups([2, 3, 4, 1], 5), [[2, 3], [4, 1]]);
  assert.deepEqual(seatGroups([7, 1], 5), [[7], [1]]);
  assert.deepEqual(seatGroups([], 4), []);
}
