"""The variation of JavaScript, TypeScript and shell: renamed programs still pass, broken ones are dropped, comments follow the names."""

import argparse
import contextlib
import io
import json
import random
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from training.corpus.vary import shell
from training.corpus.vary.script_docs import read_comment, redress
from training.corpus.vary_scripts import badly_typed, bash_passes, main

SCRIPT = Path(__file__).parent.parent / "corpus" / "script"
SHELL = """#!/usr/bin/env bash

# Count the lines on stdin that contain a word.
# Usage: count_hits WORD
count_hits() {
  local word=$1 line count=0
  while IFS= read -r line; do
    if [[ $line == *"$word"* ]]; then
      count=$((count + 1))
    fi
  done
  echo "$count"
}

test_count_hits() {
  [[ $(printf 'a b\\nc\\nb\\n' | count_hits b) == 2 ]] || return 1
  [[ $(count_hits x </dev/null) == 0 ]] || return 1
}
"""


def seed() -> shell.ShellSeed:
    return shell.shell_seeds("sh.demo", SHELL)[0]


class Shell(unittest.TestCase):
    def test_a_seed_has_comment_source_and_test(self):
        self.assertEqual(seed().key, "sh.demo.count_hits")
        self.assertTrue(seed().comment.endswith("count_hits WORD"))
        self.assertEqual(bash_passes([(seed().source, seed().test, "count_hits")]), [True])

    def test_a_renamed_program_still_passes(self):
        changed = shell.rename(shell.rename(seed().source, "line", "row"), "count", "hits")
        self.assertIn("local word=$1 row hits=0", changed)
        self.assertIn("hits=$((hits + 1))", changed)
        self.assertEqual(bash_passes([(changed, seed().test, "count_hits")]), [True])

    def test_variants_are_run_and_broken_ones_seen(self):
        rng = random.Random(3)
        drawn = [shell.draw(seed(), rng) for _ in range(12)]
        self.assertGreater(len({shell.normal_forms(source)[0] for _, source, _, _ in drawn}), 5)
        self.assertEqual(bash_passes([(source, test, name) for name, source, test, _ in drawn]), [True] * 12)
        broken = seed().source.replace("count + 1", "count + 2")
        self.assertEqual(bash_passes([(broken, seed().test, "count_hits"), (seed().source, seed().test, "count_hits")]), [False, True])

    def test_single_quotes_are_left_alone(self):
        self.assertEqual(shell.rename("  awk 'line { print $line }' <<<\"$line\"", "line", "row"), "  awk 'line { print $line }' <<<\"$row\"")

    def test_styles_make_no_new_program(self):
        other = seed().source.replace("count_hits() {", "function count_hits {").replace("; then", "\n    then").replace("$line", "${line}")
        self.assertEqual(shell.normal_forms(seed().source), shell.normal_forms(other))


@unittest.skipUnless(shutil.which("node") and (SCRIPT.parents[2] / "node_modules" / "vite").exists(), "needs Node and the project's packages")
class Domains(unittest.TestCase):
    def test_only_the_seeds_asked_for_are_varied(self):
        with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
            main(argparse.Namespace(out=Path(folder), programs=27, seed=0, domains="sh.numbers_dates,js.small_strings"))
            sources = {json.loads(line)["source"] for path in Path(folder).glob("*.jsonl") for line in path.read_text().splitlines()}
        self.assertEqual({source.rsplit(".", 1)[0] for source in sources if "+" not in source}, {"sh.numbers_dates", "js.small_strings"})
        self.assertGreaterEqual(len(sources), 27, "every seed once at least")


class Comments(unittest.TestCase):
    def test_both_forms_are_read(self):
        block = read_comment("/**\n * Adds two numbers.\n * Never throws.\n *\n * @param {number} a the first\n * @returns {number}\n */")
        self.assertEqual(block.prose, ("Adds two numbers. Never throws.",))
        self.assertEqual(block.tags, ("@param {number} a the first", "@returns {number}"))
        self.assertEqual(read_comment("// Adds\n// numbers.").prose, ("Adds numbers.",))

    def test_parameters_follow_the_names(self):
        comment = "/**\n * Adds up.\n *\n * @param {number[]} values\n */"
        written = {redress(comment, "javascript", "function f(nums) {\n}", {"values": "nums", "sum": "total"}, random.Random(n)) for n in range(60)}
        self.assertTrue(any("@param {number[]} nums" in text for text in written))
        self.assertFalse(any("} values" in text for text in written))
        self.assertIn("", written)

    def test_the_usage_line_follows_the_name(self):
        written = {redress(seed().comment, "shell", "tally_hits() {\n}", {"count_hits": "tally_hits"}, random.Random(n)) for n in range(40)}
        self.assertTrue(any("Usage: tally_hits WORD" in text for text in written))
        self.assertFalse(any("count_hits" in text for text in written))


@unittest.skipUnless(shutil.which("node") and (SCRIPT.parents[2] / "node_modules" / "vite").exists(), "needs Node and the project's packages")
class Scripts(unittest.TestCase):
    CHECK = """
import { draw, randomOf } from './vary.mjs'
import { parse, apply } from './code.mjs'
import { fingerprints } from './fingerprints.mjs'
import { rename, renameTest } from './rename.mjs'
import { seedsOf } from './read-seeds.mjs'
import { failure } from './run-tests.mjs'
import { stripTypes } from './strip-types.mjs'
import * as loops from './loops.mjs'
const text = `import assert from "node:assert/strict";

// Adds up the even values.
export function sumEven(values: number[], start = 0): number {
  let sum = start;
  for (const value of values) {
    if (value % 2 === 0) sum += value;
  }
  return sum;
}

export function test_sumEven(): void {
  assert.equal(sumEven([1, 2, 4]), 6);
  assert.equal(sumEven([], 3), 3);
}
`
const [seed] = seedsOf('ts.demo', text, 'typescript')
const plain = stripTypes(seed.source)
const test = stripTypes(seed.test)
const renamed = { values: 'xs', sum: 'total', sumEven: 'addEven' }
const other = rename(plain, 'javascript', renamed)
const marks = (source) => fingerprints(parse(source, 'javascript'))
const pools = { variables: { values: ['numbers', 'xs'], sum: ['total'] }, functions: { sum: ['total'] }, pairs: [] }
const drawn = Array.from({ length: 30 }, (_, i) => draw(seed, pools, randomOf('demo' + i))).filter(Boolean)
const reasons = []
for (const one of drawn) {
  const [source, its] = one.language === 'typescript' ? [stripTypes(one.source), stripTypes(one.test)] : [one.source, one.test]
  reasons.push(await failure(source, its, one.name))
}
const shorthand = rename('function f(width) { return { width, other: width } }', 'javascript', { width: 'w' })
console.log(JSON.stringify({
  plain, other, shorthand,
  asWritten: await failure(plain, test, 'sumEven'),
  afterRename: await failure(other, renameTest(test, 'javascript', 'sumEven', renamed), 'addEven'),
  broken: await failure(plain.replace('=== 0', '=== 1'), test, 'sumEven'),
  promised: await failure('async function f() { return 3 }', 'async function test_f() { assert.equal(await f(), 3) }', 'f'),
  endlessPromises: await failure('async function f() { for (;;) await null }', 'async function test_f() { await f() }', 'f'),
  wrongPromise: await failure('async function f() { return 4 }', 'async function test_f() { assert.equal(await f(), 3) }', 'f'),
  endless: await failure('function f() { for (;;); }', 'function test_f() { f() }', 'f'),
  sameProgram: marks(plain).program === marks(other).program,
  sameStructure: marks(plain).structure === marks(other).structure,
  styleIsNoProgram: marks('const f = (a) => { if (a) return "x"; return 1; }').program === marks("const f = a => {\\n  if (a) { return 'x' }\\n  return 1\\n}").program,
  drawn: drawn.length, distinct: new Set(drawn.map((one) => one.source)).size, failed: reasons.filter((reason) => reason !== null).length,
  languages: [...new Set(drawn.map((one) => one.language))].sort(),
  pushed: [...loops.pushToMap(parse('function f(xs) {\\n  const out = [];\\n  for (const x of xs) {\\n    if (x > 1) out.push(x * 2);\\n  }\\n  return out;\\n}', 'javascript'))].map((edits) => apply('function f(xs) {\\n  const out = [];\\n  for (const x of xs) {\\n    if (x > 1) out.push(x * 2);\\n  }\\n  return out;\\n}', edits)),
}))
"""

    @classmethod
    def setUpClass(cls):
        done = subprocess.run(["node", "--input-type=module", "-e", cls.CHECK.replace("'./", f"'{SCRIPT}/")], capture_output=True, text=True, check=False, timeout=120)
        if done.returncode:
            raise AssertionError(done.stderr[-2000:])
        cls.found = json.loads(done.stdout)

    def test_types_are_stripped(self):
        self.assertIn("function sumEven(values, start = 0) {", self.found["plain"])
        self.assertIsNone(self.found["asWritten"])

    def test_a_renamed_program_still_passes(self):
        self.assertIn("function addEven(xs, start = 0)", self.found["other"])
        self.assertIsNone(self.found["afterRename"])
        self.assertEqual(self.found["shorthand"], "function f(w) { return { width: w, other: w } }")

    def test_a_broken_program_fails(self):
        self.assertIn("Assertion", self.found["broken"])
        self.assertIn("timed out", self.found["endless"])

    def test_promises_that_never_rest_are_stopped(self):
        self.assertIsNone(self.found["promised"])
        self.assertIn("out of time", self.found["endlessPromises"])
        self.assertIn("Assertion", self.found["wrongPromise"], "the thread after a lost one works")

    def test_names_make_a_program_but_no_structure(self):
        self.assertFalse(self.found["sameProgram"])
        self.assertTrue(self.found["sameStructure"])
        self.assertTrue(self.found["styleIsNoProgram"])

    def test_variants_differ_and_most_pass(self):
        self.assertGreater(self.found["distinct"], 20)
        self.assertLess(self.found["failed"], self.found["drawn"] / 4)
        self.assertEqual(self.found["languages"], ["javascript", "typescript"])

    def test_the_compiler_finds_wrong_types(self):
        good, bad = "export function f(a: number): number {\n  return a;\n}\n", "export function f(a: number): string {\n  return a;\n}\n"
        self.assertEqual(badly_typed([good, bad, good.replace("f(", "g(")]), {bad})

    def test_a_loop_that_pushes_becomes_filter_and_map(self):
        self.assertEqual(self.found["pushed"], ["function f(xs) {\n  const out = xs.filter((x) => x > 1).map((x) => x * 2);\n  return out;\n}"])


if __name__ == "__main__":
    unittest.main()
