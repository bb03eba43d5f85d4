import assert from "node:assert/strict";

/** The state of a counter after an action. */
export function counterReducer(state, action) {
  switch (action.type) {
    case "increment":
      return { ...state, count: state.count + (action.by ?? 1) };
    case "decrement":
      return { ...state, count: Math.max(0, state.count - 1) };
    case "reset":
      return { ...state, count: 0 };
    default:
      throw new Error(`unknown action ${action.type}`);
  }
}

export function test_counterReducer() {
  assert.deepEqual(counterReducer({ count: 1 }, { type: "increment" }), { count: 2 });
  assert.deepEqual(counterReducer({ count: 1 }, { type: "increment", by: 5 }), { count: 6 });
  assert.deepEqual(counterReducer({ count: 0 }, { type: "decrement" }), { count: 0 });
  assert.deepEqual(counterReducer({ count: 9 }, { type: "reset" }), { count: 0 });
  assert.throws(() => counterReducer({ count: 0 }, { type: "fly" }), /fly/);
}

// Add, change or remove one line of a cart; a quantity of zero removes it.
export function setQuantity(cart, id, quantity) {
  if (quantity <= 0) return cart.filter((line) => line.id !== id);
  if (cart.some((line) => line.id === id)) {
    return cart.map((line) => (line.id === id ? { ...line, quantity } : line));
  }
  return [...cart, { id, quantity }];
}

export function test_setQuantity() {
  const cart = [{ id: 1, quantity: 2 }];
  assert.deepEqual(setQuantity(cart, 2, 1), [{ id: 1, quantity: 2 }, { id: 2, quantity: 1 }]);
  assert.deepEqual(setQuantity(cart, 1, 5), [{ id: 1, quantity: 5 }]);
  assert.deepEqual(setQuantity(cart, 1, 0), []);
}

/**
 * Filters tasks as the buttons below a to-do list do.
 *
 * @param {{title: string, done: boolean}[]} tasks
 * @param {"all" | "open" | "done"} filter
 */
export function visibleTasks(tasks, filter) {
  if (filter === "open") return tasks.filter((task) => !task.done);
  if (filter === "done") return tasks.filter((task) => task.done);
  return tasks;
}

export function test_visibleTasks() {
  const tasks = [{ title: "a", done: true }, { title: "b", done: false }];
  assert.deepEqual(visibleTasks(tasks, "open"), [tasks[1]]);
  assert.deepEqual(visibleTasks(tasks, "done"), [tasks[0]]);
  assert.deepEqual(visibleTasks(tasks, "all"), tasks);
}

// Keep a selection of ids: clicking selects one, with ctrl it is added or taken away.
export function selectItem(selected, id, ctrl = false) {
  if (!ctrl) return new Set([id]);
  const next = new Set(selected);
  if (next.has(id)) next.delete(id);
  else next.add(id);
  return next;
}

export function test_selectItem() {
  assert.deepEqual([...selectItem(new Set([1, 2]), 3)], [3]);
  assert.deepEqual([...selectItem(new Set([1]), 2, true)], [1, 2]);
  assert.deepEqual([...selectItem(new Set([1, 2]), 1, true)], [2]);
}

/** Which numbers of pages to show around the current one. */
export function pageNumbers(current, last, around = 1) {
  const from = Math.max(1, current - around);
  const to = Math.min(last, current + around);
  const numbers = [];
  for (let page = from; page <= to; page++) numbers.push(page);
  return numbers;
}

export function test_pageNumbers() {
  assert.deepEqual(pageNumbers(5, 9), [4, 5, 6]);
  assert.deepEqual(pageNumbers(1, 3, 2), [1, 2, 3]);
  assert.deepEqual(pageNumbers(9, 9), [8, 9]);
}

// A value that tells its listeners when it changes.
export function observable(value) {
  const listeners = [];
  return {
    get: () => value,
    set(next) {
      if (next === value) return;
      value = next;
      listeners.forEach((listener) => listener(next));
    },
    subscribe(listener) {
      listeners.push(listener);
      return () => listeners.splice(listeners.indexOf(listener), 1);
    },
  };
}

export function test_observable() {
  const name = observable("a");
  const seen = [];
  const stop = name.subscribe((value) => seen.push(value));
  name.set("b");
  name.set("b");
  stop();
  name.set("c");
  assert.deepEqual(seen, ["b"]);
  assert.equal(name.get(), "c");
}

/** Sorts rows by a column; the same column again turns the order round. */
export function nextSort({ column, descending }, clicked) {
  if (column === clicked) return { column, descending: !descending };
  return { column: clicked, descending: false };
}

export function test_nextSort() {
  assert.deepEqual(nextSort({ column: "name", descending: false }, "name"), { column: "name", descending: true });
  assert.deepEqual(nextSort({ column: "name", descending: true }, "age"), { column: "age", descending: false });
}

// Reads the theme from storage; anything else than dark or light falls back.
export function storedTheme(storage, fallback = "light") {
  const theme = storage.getItem("theme");
  return ["dark", "light"].includes(theme) ? theme : fallback;
}

export function test_storedTheme() {
  assert.equal(storedTheme({ getItem: () => "dark" }), "dark");
  assert.equal(storedTheme({ getItem: () => null }), "light");
  assert.equal(storedTheme({ getItem: () => "pink" }, "dark"), "dark");
}

/** A history with undo and redo of whole values. */
export class History {
  constructor(value) {
    this.past = [];
    this.present = value;
    this.future = [];
  }

  set(value) {
    this.past.push(this.present);
    this.present = value;
    this.future = [];
  }

  undo() {
    if (this.past.length === 0) return false;
    this.future.push(this.present);
    this.present = this.past.pop();
    return true;
  }

  redo() {
    if (this.future.length === 0) return false;
    this.past.push(this.present);
    this.present = this.future.pop();
    return true;
  }
}

export function test_History() {
  const history = new History("a");
  history.set("b");
  assert.equal(history.undo(), true);
  assert.equal(history.present, "a");
  assert.equal(history.undo(), false);
  assert.equal(history.redo(), true);
  assert.equal(history.present, "b");
  history.undo();
  history.set("c");
  assert.equal(history.redo(), false);
}

// Text of a button for liking: nobody, one, or many.
export function likeLabel(names) {
  const [first, second, ...others] = names;
  if (first === undefined) return "No likes yet";
  if (second === undefined) return `${first} likes this`;
  if (others.length === 0) return `${first} and ${second} like this`;
  return `${first}, ${second} and ${others.length} more like this`;
}

export function test_likeLabel() {
  assert.equal(likeLabel([]), "No likes yet");
  assert.equal(likeLabel(["Ann"]), "Ann likes this");
  assert.equal(likeLabel(["Ann", "Bo"]), "Ann and Bo like this");
  assert.equal(likeLabel(["Ann", "Bo", "Cy", "Di"]), "Ann, Bo and 2 more like this");
}

/** Where an item goes that is dragged to another place in a list. */
export function reorder(items, from, to) {
  const result = items.slice();
  const [moved] = result.splice(from, 1);
  result.splice(to, 0, moved);
  return result;
}

export function test_reorder() {
  assert.deepEqual(reorder(["a", "b", "c"], 0, 2), ["b", "c", "a"]);
  assert.deepEqual(reorder(["a", "b"], 1, 1), ["a", "b"]);
}

// Validates one field at a time and returns its message, or an empty string.
export function fieldMessage(name, value) {
  if (value === "") return `${name} is required`;
  if (name === "email" && !value.includes("@")) return "this is no email address";
  if (name === "age" && !/^\d+$/.test(value)) return "age must be a number";
  return "";
}

export function test_fieldMessage() {
  assert.equal(fieldMessage("name", ""), "name is required");
  assert.equal(fieldMessage("email", "ann"), "this is no email address");
  assert.equal(fieldMessage("age", "x1"), "age must be a number");
  assert.equal(fieldMessage("age", "42"), "");
}
