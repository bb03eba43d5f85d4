"""The instructions: forms of what a docstring says, answers that pass their tests, no tags, a split by seed."""

import ast
import json
import random
import re
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

from training.corpus.instruct import python_tasks, script_tasks
from training.corpus.instruct.__main__ import TAGS, _record, holds
from training.corpus.instruct.howto import HOW_TO
from training.corpus.instruct.mutate import mistakes
from training.corpus.instruct.pair import Pair
from training.corpus.instruct.phrase import phrase_of
from training.corpus.instruct.program import read_program
from training.corpus.instruct.script_tasks import read_script
from training.corpus.run_tests import run_case
from training.corpus.split import split_of
from training.corpus.vary.code import apply

TEXT = '''import math


def largest_gap(values: list[int], floor: int = 0) -> int:
    """Return the largest difference between two neighbours. Zero where there are none.

    >>> largest_gap([1, 4, 5])
    3
    """
    best = floor
    gaps = []
    for a, b in zip(values, values[1:]):
        if b > a:
            gaps.append(b - a)
    for gap in gaps:
        best = max(best, gap)
    return math.floor(best)
'''
TEST = """def test_largest_gap():
    assert largest_gap([1, 4, 5]) == 3
    assert largest_gap([2, 2, 9], floor=1) == 7
    assert largest_gap([]) == 0"""
RECORD = {"text": TEXT, "test": TEST, "source": "demo.largest_gap", "split": "train", "name": "largest_gap", "kind": "variant", "language": "python"}
SCRIPT = {
    "text": "// Adds up the numbers of a list.\nexport function sumOf(values) {\n  return values.reduce((sum, n) => sum + n, 0);\n}\n", "language": "javascript", "name": "sumOf",
    "test": "export function test_sumOf() {\n  assert.equal(sumOf([1, 2]), 3);\n}", "source": "js.demo.sumOf", "split": "train", "kind": "variant",
}


def code_in(answer: str) -> str:
    return re.search(r"```\w+\n(.*)\n```$", answer, re.DOTALL)[1]


def drawn(task, count=60, record=RECORD, read=read_program) -> list[Pair]:
    return [pair for n in range(count) if (pair := task(read(record), random.Random(n)))]


class Phrases(unittest.TestCase):
    def test_each_opening(self):
        self.assertEqual(phrase_of("Return the sum of a list.").that, "returns the sum of a list")
        self.assertEqual(phrase_of("Splits a text and returns its parts.").order, "split a text and return its parts")
        self.assertEqual(phrase_of("Carry the rest and return it.").that, "carries the rest and returns it")
        self.assertEqual(phrase_of("True if all items are equal.").that, "checks whether all items are equal")
        self.assertEqual(phrase_of("Largest fall from a peak.").that, "returns the largest fall from a peak")
        self.assertEqual(phrase_of("How many days are there?").order, None)
        self.assertEqual(phrase_of("Jaccard similarity of two sets.").that, "returns the Jaccard similarity of two sets")
        self.assertIsNone(phrase_of("Connect Four: put a disc into a column."))

    def test_further_sentences_are_kept(self):
        self.assertEqual(phrase_of("Sum a list. None where it is empty.").rest, "None where it is empty.")


class Python(unittest.TestCase):
    def test_code_in_answers_passes(self):
        for task in (python_tasks.write, python_tasks.complete, python_tasks.gap, python_tasks.docstring, python_tasks.fix, python_tasks.hints, python_tasks.convert, python_tasks.renamed):
            pairs = drawn(task)
            self.assertGreater(len(pairs), 20, task.__name__)
            self.assertGreater(len({p.instruction for p in pairs}), 10, task.__name__)
            for pair in pairs:
                self.assertIsNone(run_case(code_in(pair.answer), pair.test), f"{task.__name__}: {pair.answer}")

    def test_a_bug_shown_is_one_that_the_test_finds(self):
        for pair in drawn(python_tasks.fix):
            shown = pair.instruction[re.search(r"^(import math|```python\n)", pair.instruction, re.MULTILINE).start() :]
            self.assertIsNotNone(run_case(shown.removeprefix("```python\n").removesuffix("\n```"), TEST))

    def test_every_mistake_is_undone_by_its_sentence(self):
        code = read_program(RECORD).code
        found = list(mistakes(code))
        self.assertGreater(len(found), 4)
        for edits, sentence in found:
            self.assertNotEqual(apply(code.text, edits), code.text)
            self.assertTrue(sentence[0].isupper() and sentence[-1] != ".")

    def test_examples_given_are_true(self):
        program = read_program(RECORD)
        self.assertEqual(len(program.calls), 3)
        for call, value in program.calls:
            self.assertIsNone(run_case(TEXT, f"def test_call():\n    assert {call} == {value}\n"))

    def test_a_wish_about_the_docstring_is_granted(self):
        for pair in drawn(python_tasks.write, 200):
            node = ast.parse(code_in(pair.answer)).body[-1]
            unwanted = any(wish in pair.instruction for wish in python_tasks.wording.NO_DOCSTRING)
            self.assertEqual(ast.get_docstring(node) is None, unwanted)

    def test_code_only_means_code_only(self):
        pairs = [p for task in (python_tasks.write, python_tasks.fix) for p in drawn(task, 200) if "code only" in p.system or "nothing else" in p.system]
        self.assertGreater(len(pairs), 2)
        for pair in pairs:
            self.assertTrue(pair.answer.startswith("```"))

    def test_explanations_do_not_show_the_docstring(self):
        for pair in drawn(python_tasks.explain):
            self.assertNotIn('"""', pair.instruction)
            self.assertIn("returns the largest difference", pair.answer)

    def test_held_out_requests_name_the_function(self):
        for pair in drawn(python_tasks.write, record=RECORD | {"split": "held-out"}):
            self.assertIn("largest_gap", pair.instruction)


class Scripts(unittest.TestCase):
    def test_a_comment_says_what_is_wanted(self):
        pairs = drawn(script_tasks.write, record=SCRIPT, read=read_script)
        self.assertGreater(len({p.instruction for p in pairs}), 20)
        for pair in pairs:
            self.assertRegex(pair.instruction, "(?i)javascript")
            self.assertIn("reduce", code_in(pair.answer))

    def test_a_conversion_and_a_mistake_come_from_the_variation(self):
        record = SCRIPT | {"converted": {"rule": "reduceToLoop", "source": "function sumOf() { /* loop */ }"}, "mistaken": {"sentence": "It was wrong", "source": "function sumOf() { /* wrong */ }", "outcome": "AssertionError"}}
        self.assertEqual(drawn(script_tasks.convert, record=SCRIPT, read=read_script), [])
        for pair in drawn(script_tasks.convert, record=record, read=read_script):
            self.assertIn("reduce", pair.instruction)
            self.assertIn("loop */", pair.answer)
        for pair in drawn(script_tasks.fix, record=record, read=read_script):
            self.assertIn("wrong */", pair.instruction)
            self.assertNotIn("wrong */", pair.answer)

    def test_how_tos_do_what_they_say(self):
        entries = [entry for entry in HOW_TO if entry.language == "python"]
        self.assertGreater(len(entries), 70)
        self.assertEqual([entry.orders[0] for entry in entries if not holds(entry)], [])


class Records(unittest.TestCase):
    def test_tags_benchmarks_and_repetitions_stay_out(self):
        counts, seen = Counter(), set()
        pair = Pair("write", "python", "Give me code.", "```python\nx = 1\n```", "", "def test_x(): pass", "x")
        self.assertIsNotNone(_record("demo.a", pair, seen, counts))
        self.assertIsNone(_record("demo.a", pair, seen, counts))
        for text in ("[INST] hi", "hi [/INST]", "<<SYS>>", "a</s>", "<MID>"):
            self.assertIsNone(_record("demo.a", Pair("write", "python", text, "x", "", "", ""), seen, counts))
        self.assertIsNone(_record("demo.a", Pair("write", "python", "Please", "def has_close_elements():\n    pass", "", "", ""), seen, counts))
        self.assertEqual(counts, Counter(kept=1, repeated=1, tag=5, excluded=1))

    def test_the_command_splits_by_seed(self):
        held_out = next(f"demo.f{n}" for n in range(500) if split_of("seed", f"demo.f{n}") == "held-out")
        with tempfile.TemporaryDirectory() as folder:
            variants = Path(folder) / "variants"
            variants.mkdir()
            records = [RECORD, RECORD | {"source": held_out, "split": "held-out"}]
            (variants / "demo.jsonl").write_text("".join(json.dumps(r) + "\n" for r in records))
            subprocess.run([sys.executable, "-m", "training.corpus.instruct", "--variants", variants, "--out", Path(folder) / "out", "--pairs", "70"], check=True, capture_output=True, cwd=Path(__file__).parents[2], timeout=300)
            train, held = ([json.loads(line) for line in (Path(folder) / "out" / f"{name}.jsonl").read_text().splitlines()] for name in ("train", "held-out"))
        self.assertGreater(len(held), 5)
        self.assertEqual({r["seed"] for r in held}, {held_out})
        self.assertNotIn(held_out, {r["seed"] for r in train})
        self.assertTrue(any("test" in r for r in held))
        self.assertFalse(any("test" in r for r in train))
        for record in (*train, *held):
            self.assertIsNone(TAGS.search(record["instruction"] + record["answer"] + record.get("system", "")))
        for record in held:
            if "test" in record:
                self.assertIsNone(run_case(code_in(record["answer"]), record["test"]))


if __name__ == "__main__":
    unittest.main()
