import assert from "node:assert/strict";

/** Checks that an unknown value is an object with string keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function test_isRecord(): void {
  assert.equal(isRecord({ a: 1 }), true);
  assert.equal(isRecord([]), false);
  assert.equal(isRecord(null), false);
  assert.equal(isRecord("x"), false);
}

// Is this value a list whose items all pass the given check?
export function isArrayOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every((item) => isItem(item));
}

export function test_isArrayOf(): void {
  const isNumber = (x: unknown): x is number => typeof x === "number";
  assert.equal(isArrayOf([1, 2], isNumber), true);
  assert.equal(isArrayOf([1, "2"], isNumber), false);
  assert.equal(isArrayOf("12", isNumber), false);
  assert.equal(isArrayOf([], isNumber), true);
}

/**
 * Parses JSON without throwing.
 *
 * @param text possibly broken JSON
 * @returns either the value or the message of the error
 */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; error: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

export function test_parseJson(): void {
  assert.deepEqual(parseJson('{"a":[1]}'), { ok: true, value: { a: [1] } });
  assert.equal(parseJson("{oops").ok, false);
  assert.deepEqual(parseJson("null"), { ok: true, value: null });
}

// Throw when something that must be there is missing; the result is never null.
function required<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined) {
    throw new Error(`missing ${name}`);
  }
  return value;
}

export function test_required(): void {
  assert.equal(required(0, "count"), 0);
  assert.equal(required("", "title"), "");
  assert.throws(() => required(undefined, "title"), /missing title/);
}

/**
 * Marks a branch that can never be reached, e.g. the default of a complete switch.
 * The compiler complains when a case was forgotten.
 */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}

export function test_assertNever(): void {
  assert.throws(() => assertNever("boo" as never), /unexpected value: "boo"/);
  assert.throws(() => assertNever({ kind: 7 } as never), /unexpected value: \{"kind":7\}/);
}

// Compute the area of a shape, told apart by its kind.
export function areaOf(
  shape: { kind: "circle"; radius: number } | { kind: "rect"; width: number; height: number } | { kind: "square"; side: number },
): number {
  switch (shape.kind) {
    case "circle":
      return Math.PI * shape.radius ** 2;
    case "rect":
      return shape.width * shape.height;
    case "square":
      return shape.side ** 2;
  }
}

export function test_areaOf(): void {
  assert.equal(areaOf({ kind: "rect", width: 3, height: 4 }), 12);
  assert.equal(areaOf({ kind: "square", side: 5 }), 25);
  assert.ok(Math.abs(areaOf({ kind: "circle", radius: 1 }) - Math.PI) < 1e-12);
}

/**
 * Reads a number out of a form field.
 *
 * @param text what the user typed
 * @param min smallest allowed value
 * @param max largest allowed value
 * @returns the number, or a sentence that says what is wrong
 */
export function readNumberField(text: string, min: number, max: number): number | string {
  if (text.trim() === "") return "Please enter a number.";
  const value = Number(text);
  if (Number.isNaN(value)) return `"${text}" is not a number.`;
  if (value < min) return `Must be at least ${min}.`;
  if (value > max) return `Must be at most ${max}.`;
  return value;
}

export function test_readNumberField(): void {
  assert.equal(readNumberField("7", 1, 10), 7);
  assert.equal(readNumberField("  ", 1, 10), "Please enter a number.");
  assert.equal(readNumberField("x", 1, 10), '"x" is not a number.');
  assert.equal(readNumberField("11", 1, 10), "Must be at most 10.");
}

// Does the text name one of the allowed values? Narrows the type if so.
const isOneOf = <const T extends readonly string[]>(allowed: T, text: string): text is T[number] =>
  (allowed as readonly string[]).includes(text);

export function test_isOneOf(): void {
  const sizes = ["small", "large"] as const;
  const input: string = "large";
  assert.equal(isOneOf(sizes, input), true);
  assert.equal(isOneOf(sizes, "huge"), false);
}

/** Runs validators one by one and returns all messages that are not null. */
export function collectErrors<T>(value: T, validators: Array<(value: T) => string | null>): string[] {
  const errors: string[] = [];
  for (const validate of validators) {
    const message = validate(value);
    if (message !== null) errors.push(message);
  }
  return errors;
}

export function test_collectErrors(): void {
  const long = (text: string): string | null => (text.length < 8 ? "too short" : null);
  const digit = (text: string): string | null => (/\d/.test(text) ? null : "needs a digit");
  assert.deepEqual(collectErrors("secret", [long, digit]), ["too short", "needs a digit"]);
  assert.deepEqual(collectErrors("secret-key-7", [long, digit]), []);
  assert.deepEqual(collectErrors(1, []), []);
}

// Get the message of whatever was thrown.
export function messageOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  if (typeof thrown === "string") return thrown;
  return "unknown error";
}

export function test_messageOf(): void {
  assert.equal(messageOf(new TypeError("bad type")), "bad type");
  assert.equal(messageOf("plain"), "plain");
  assert.equal(messageOf(undefined), "unknown error");
}

/**
 * Transforms the value of a result and passes a failure on unchanged.
 */
export function mapResult<A, B, E>(
  result: { ok: true; value: A } | { ok: false; error: E },
  transform: (value: A) => B,
): { ok: true; value: B } | { ok: false; error: E } {
  if (!result.ok) return result;
  return { ok: true, value: transform(result.value) };
}

export function test_mapResult(): void {
  assert.deepEqual(mapResult({ ok: true, value: 4 }, (n: number) => n + 1), { ok: true, value: 5 });
  assert.deepEqual(mapResult({ ok: false, error: "no" }, (n: number) => n + 1), { ok: false, error: "no" });
}

// Check the rules of a user name and return the first rule that is broken, if any.
function checkUserName(name: string): "too-short" | "too-long" | "bad-start" | "bad-character" | undefined {
  if (name.length < 3) return "too-short";
  if (name.length > 20) return "too-long";
  if (!/^[a-z]/i.test(name)) return "bad-start";
  if (/[^\w-]/.test(name)) return "bad-character";
  return undefined;
}

export function test_checkUserName(): void {
  assert.equal(checkUserName("ada_l"), undefined);
  assert.equal(checkUserName("al"), "too-short");
  assert.equal(checkUserName("7of9"), "bad-start");
  assert.equal(checkUserName("ada lovelace"), "bad-character");
  assert.equal(checkUserName("x".repeat(21)), "too-long");
}

/**
 * Reads a point from data of unknown shape.
 *
 * @returns undefined unless x and y are finite numbers
 */
export function toPoint(data: unknown): { x: number; y: number } | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { x, y } = data as { x?: unknown; y?: unknown };
  if (typeof x !== "number" || typeof y !== "number") return undefined;
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
}

export function test_toPoint(): void {
  assert.deepEqual(toPoint({ x: 1, y: 2, z: 3 }), { x: 1, y: 2 });
  assert.equal(toPoint({ x: "1", y: 2 }), undefined);
  assert.equal(toPoint({ x: NaN, y: 2 }), undefined);
  assert.equal(toPoint(null), undefined);
}

// Try each parser in turn and return the first value that is not undefined.
export function firstParsed<T>(text: string, ...parsers: Array<(text: string) => T | undefined>): T | undefined {
  for (const parse of parsers) {
    const value = parse(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

export function test_firstParsed(): void {
  const hex = (text: string): number | undefined => (/^0x[\da-f]+$/i.test(text) ? parseInt(text, 16) : undefined);
  const decimal = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);
  assert.equal(firstParsed("0x1F", hex, decimal), 31);
  assert.equal(firstParsed("42", hex, decimal), 42);
  assert.equal(firstParsed("ten", hex, decimal), undefined);
}

/**
 * Which fields of a form are still empty?
 *
 * @param form the current values
 * @param needed names of the fields that must not be blank
 */
export function missingFields<F extends Record<string, string>>(form: F, needed: Array<keyof F>): Array<keyof F> {
  return needed.filter((field) => {
    const value = form[field];
    return value === undefined || value.trim() === "";
  });
}

export function test_missingFields(): void {
  assert.deepEqual(missingFields({ name: "Ann", mail: " ", note: "" }, ["name", "mail"]), ["mail"]);
  assert.deepEqual(missingFields({ name: "x" }, []), []);
}
