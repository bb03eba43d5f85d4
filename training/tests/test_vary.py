"""The variation program: each rewrite means the same, names change everywhere, and only what passes is kept."""

import ast
import random
import unittest

from training.corpus.run_tests import run_case
from training.corpus.seed import Seed, seeds_of
from training.corpus.vary import branches, comprehensions, dicts, loops, small, strings
from training.corpus.vary.code import Code, apply
from training.corpus.vary.distinct import fingerprints
from training.corpus.vary.equivalent import rewrite_methods
from training.corpus.vary.docstring import redress, reworded, third_person
from training.corpus.vary.hints import observed_types, with_hints, without_hints
from training.corpus.vary.rename import draw_names, rename, rename_test
from training.corpus.vary.variants import vary_domain

MODULE = '''import math


def spread(values, factor=2):
    """Return the range of values times factor.

    >>> spread([1, 4])
    6
    """
    if not values:
        return 0
    low, high = min(values), max(values)
    return math.floor((high - low) * factor)  # whole numbers only


def test_spread():
    assert spread([1, 4]) == 6
    assert spread([3], factor=5) == 0
    assert spread([]) == 0


def label(name: str, count: int) -> str:
    """Describe a count, such as '2 apples'."""
    ending = "" if count == 1 else "s"
    return f"{count} {name}{ending}"


def test_label():
    assert label("apple", 1) == "1 apple"
    assert label("apple", 2) == "2 apples"


def is_even(n):
    """Tell whether n can be halved."""
    return n % 2 == 0


def test_is_even():
    assert is_even(4)
    assert not is_even(3)
'''

ASYNC = '''import asyncio


async def total(jobs: list) -> int:
    """Add up what all jobs give."""
    result = 0
    for job in jobs:
        result += await job()
    return result


def test_total():
    async def one():
        return 1

    assert asyncio.run(total([one, one])) == 2
    assert asyncio.run(total([])) == 0
'''


def rewritten(rule, source: str) -> list[str]:
    return [changed for edits in rule(Code(source)) if (changed := apply(source, edits)) is not None]


class Rewrites(unittest.TestCase):
    def expect(self, rule, before: str, after: str) -> None:
        results = rewritten(rule, f"def f(xs, d, k, a, b):\n{before}")
        self.assertIn(f"def f(xs, d, k, a, b):\n{after}", results)

    def test_loop_becomes_comprehension(self):
        self.expect(comprehensions.loop_to_comprehension, "    out = []\n    for x in xs:\n        if x > a:\n            out.append(x * b)\n    return out", "    out = [x * b for x in xs if x > a]\n    return out")

    def test_comprehension_becomes_loop(self):
        self.expect(comprehensions.comprehension_to_loop, "    return sum(x for x in xs if x)", "    total = 0\n    for x in xs:\n        if x:\n            total += x\n    return total")

    def test_a_comprehension_whose_variable_is_a_parameter_stays(self):
        self.assertEqual(rewritten(comprehensions.comprehension_to_loop, "def f(x, xs):\n    return [x for x in xs]"), [])

    def test_enumerate_becomes_range(self):
        self.expect(loops.enumerate_to_range, "    for i, x in enumerate(xs):\n        print(i, x)", "    for i in range(len(xs)):\n        x = xs[i]\n        print(i, x)")

    def test_range_with_continue_is_no_while(self):
        self.assertEqual(rewritten(loops.range_to_while, "def f(n):\n    for i in range(n):\n        if i == 2:\n            continue\n        print(i)"), [])

    def test_ternary_becomes_if(self):
        self.expect(branches.ternary_to_if, "    return a if k else b", "    if k:\n        return a\n    return b")

    def test_no_comment_is_lost(self):
        self.assertEqual(rewritten(branches.guard_to_else, "def f(a):\n    if a:\n        return 1\n    # rare\n    return 2"), [], "a comment would be lost")

    def test_f_string_becomes_format(self):
        self.expect(strings.fstring_to_format, '    return f"{a}: {b:.2f}"', '    return "{}: {:.2f}".format(a, b)')

    def test_sum_of_strings_becomes_f_string(self):
        self.expect(strings.sum_to_fstring, '    return a + ", " + str(b)', '    return f"{a}, {b}"')

    def test_get_becomes_membership(self):
        self.expect(dicts.get_with_default, "    d[k] = d.get(k, 0) + a", "    if k not in d:\n        d[k] = 0\n    d[k] += a")

    def test_augmented_assignment_keeps_precedence(self):
        self.expect(small.augmented, "    a -= b + 1", "    a = a - (b + 1)")

    def test_methods_of_a_class_are_rewritten_in_their_place(self):
        source = "class Box:\n    \"\"\"A box.\"\"\"\n\n    def kind(self):\n        if self.n:\n            return 1\n        return 2\n\n    size = 3"
        changed = {rewrite_methods(source, random.Random(n), 1) for n in range(20)}
        self.assertIn(source.replace("        if self.n:\n            return 1\n        return 2", "        return 1 if self.n else 2"), changed)
        self.assertTrue(all(text.endswith("\n\n    size = 3") for text in changed))


class Names(unittest.TestCase):
    def test_everywhere(self):
        source = seeds_of("m", MODULE)[1].source
        changed = rename(source, {"label": "tag", "name": "word", "count": "n"})
        self.assertIn("def tag(word: str, n: int)", changed)
        self.assertIn('f"{n} {word}{ending}"', changed)

    def test_keyword_arguments_of_others_stay(self):
        changed = rename("def f(xs, key):\n    return sorted(xs, key=key)", {"key": "by"})
        self.assertEqual(changed, "def f(xs, by):\n    return sorted(xs, key=by)")

    def test_the_test_follows(self):
        seed = seeds_of("m", MODULE)[0]
        self.assertIn("reach([3], times=5)", rename_test(seed.test, {"spread": "reach", "factor": "times"}, "spread", {"factor"}))

    def test_format_specifications_stay(self):
        self.assertEqual(rename('def f(d, w):\n    return f"{d:>{w}d}{{d}}"', {"d": "n", "w": "size"}), 'def f(n, size):\n    return f"{n:>{size}d}{{d}}"')

    def test_a_path_of_a_file_is_no_way_through_a_graph(self):
        drawn = [draw_names(Code(f"def f(path):\n    return {body}"), set(), False, random.Random(n)).get("path") for body in ("open(path).read()", "path[0]") for n in range(40)]
        self.assertIn("filename", drawn[:40])
        self.assertIn("route", drawn[40:])
        self.assertFalse({"route", "way", "trail"} & set(drawn[:40]) or {"filename"} & set(drawn[40:]))

    def test_async_functions_too(self):
        seed = seeds_of("m", ASYNC)[0]
        self.assertIsNone(run_case(seed.program(), seed.test))
        changed = rename(seed.source, {"total": "sum_up", "jobs": "tasks"})
        self.assertIn("async def sum_up(tasks: list) -> int:", changed)
        self.assertIn("async def total(jobs):", without_hints(seed.source))
        self.assertGreaterEqual(len(vary_domain([seed], 6, 0).records), 4)


class Words(unittest.TestCase):
    def test_person(self):
        self.assertEqual(third_person("Carry the rest."), "Carry the rest.")
        self.assertEqual(third_person("Apply the rule."), "Applies the rule.")
        self.assertEqual(third_person("Search the list."), "Searches the list.")

    def test_rewording_keeps_the_rest(self):
        self.assertTrue(reworded("Build a table of names.", random.Random(1)).endswith("a table of names."))

    def test_openings_that_would_say_something_else_stay(self):
        for summary in ("Count from 1 to limit.", "Write lines to a text file.", "Keep only the digits."):
            self.assertEqual({reworded(summary, random.Random(n)) for n in range(20)}, {summary})

    def test_examples_are_true(self):
        seed = seeds_of("m", MODULE)[0]
        for number in range(40):
            dressed = redress(seed.source, seed.test, random.Random(number))
            lines = dressed.split("\n")
            for place, line in enumerate(lines):
                if ">>> " in line:
                    scope: dict = {}
                    exec("import math\n" + dressed, scope)
                    self.assertEqual(repr(eval(line.split(">>> ")[1], scope)), lines[place + 1].strip())


class Hints(unittest.TestCase):
    def test_added_from_what_the_test_passes(self):
        seed = seeds_of("m", MODULE)[0]
        hinted = with_hints(seed.source, observed_types(seed), {"math"})
        self.assertIn("def spread(values: list[int], factor: int = 2) -> int:", hinted)

    def test_taken_away(self):
        self.assertIn("def label(name, count):", without_hints(seeds_of("m", MODULE)[1].source))


class Harvested(unittest.TestCase):
    def test_every_variant_is_new_and_passes(self):
        harvest = vary_domain(seeds_of("m", MODULE), 12, 0)
        variants = [r for r in harvest.records if r["kind"] == "variant"]
        self.assertGreaterEqual(len(variants), 20)
        self.assertEqual(len({r["program"] for r in variants}), len(variants))
        for record in harvest.records:
            self.assertIsNone(run_case(record["text"], record["test"]))
            ast.parse(record["text"])
        self.assertTrue(any(r["kind"] == "composition" for r in harvest.records))

    def test_the_same_seed_gives_the_same(self):
        first, second = (vary_domain(seeds_of("m", MODULE), 5, 7).records for _ in range(2))
        self.assertEqual([r["text"] for r in first], [r["text"] for r in second])

    def test_a_wrong_program_fails(self):
        seed: Seed = seeds_of("m", MODULE)[2]
        self.assertIsNotNone(run_case(seed.program().replace("== 0", "== 1"), seed.test))

    def test_words_and_layout_make_no_new_program(self):
        a, b = 'def f(x):\n    """One."""\n    return x + 1\n', "def f(x: int):\n    # two\n    return x+1\n"
        self.assertEqual(fingerprints(a)[0], fingerprints(b)[0])
        self.assertNotEqual(fingerprints(a)[0], fingerprints(a.replace("x", "y"))[0])
        self.assertEqual(fingerprints(a)[1], fingerprints(a.replace("x", "y"))[1])


if __name__ == "__main__":
    unittest.main()
