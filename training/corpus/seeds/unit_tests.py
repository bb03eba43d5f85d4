import datetime
import json
import math
import re
import tempfile
import unittest
from collections import Counter, OrderedDict, deque
from pathlib import Path
from unittest.mock import Mock


class StringMethodsTest(unittest.TestCase):
    """Checks what the methods of strings do."""

    def test_upper(self):
        self.assertEqual("foo".upper(), "FOO")

    def test_is_upper(self):
        self.assertTrue("FOO".isupper())
        self.assertFalse("Foo".isupper())

    def test_split(self):
        self.assertEqual("hello world".split(), ["hello", "world"])
        with self.assertRaises(TypeError):
            "hello world".split(2)


def test_string_methods_test():
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(StringMethodsTest).run(result)
    assert result.wasSuccessful() and result.testsRun == 3


class ListTest(unittest.TestCase):
    """Checks that lists grow, shrink and sort as expected."""

    def setUp(self):
        self.numbers = [3, 1, 2]

    def test_append(self):
        self.numbers.append(4)
        self.assertEqual(self.numbers, [3, 1, 2, 4])

    def test_pop(self):
        self.assertEqual(self.numbers.pop(), 2)
        self.assertEqual(len(self.numbers), 2)

    def test_sort(self):
        self.numbers.sort()
        self.assertEqual(self.numbers, [1, 2, 3])

    def test_index_of_missing(self):
        with self.assertRaises(ValueError):
            self.numbers.index(9)


def test_list_test():
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(ListTest).run(result)
    assert result.wasSuccessful() and result.testsRun == 4


class DictionaryTest(unittest.TestCase):
    """Checks how dictionaries treat missing keys."""

    def setUp(self):
        self.ages = {"Ann": 30, "Bo": 25}

    def test_get_with_default(self):
        self.assertEqual(self.ages.get("Cy", 0), 0)
        self.assertIsNone(self.ages.get("Cy"))

    def test_missing_key_raises(self):
        with self.assertRaises(KeyError):
            self.ages["Cy"]

    def test_update_overwrites(self):
        self.ages.update(Bo=26, Cy=40)
        self.assertEqual(self.ages, {"Ann": 30, "Bo": 26, "Cy": 40})


def test_dictionary_test():
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(DictionaryTest).run(result)
    assert result.wasSuccessful() and result.testsRun == 3


class MathTest(unittest.TestCase):
    """Checks functions of the math module."""

    def test_square_root(self):
        self.assertEqual(math.sqrt(16), 4)
        self.assertAlmostEqual(math.sqrt(2), 1.41421, places=4)

    def test_negative_square_root(self):
        with self.assertRaises(ValueError):
            math.sqrt(-1)

    def test_rounding(self):
        self.assertEqual(math.floor(-1.5), -2)
        self.assertEqual(math.ceil(-1.5), -1)

    def test_gcd(self):
        for a, b, expected in [(12, 18, 6), (7, 5, 1), (0, 4, 4)]:
            with self.subTest(a=a, b=b):
                self.assertEqual(math.gcd(a, b), expected)


def test_math_test():
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(MathTest).run(result)
    assert result.wasSuccessful() and result.testsRun == 4


class FileTest(unittest.TestCase):
    """Checks writing and reading in a temporary folder."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "data.txt"

    def tearDown(self):
        self.folder.cleanup()

    def test_write_and_read(self):
        self.path.write_text("hello")
        self.assertEqual(self.path.read_text(), "hello")

    def test_missing_file(self):
        self.assertFalse(self.path.exists())
        with self.assertRaises(FileNotFoundError):
            self.path.read_text()


def test_file_test():
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(FileTest).run(result)
    assert result.wasSuccessful() and result.testsRun == 2


class JsonTest(unittest.TestCase):
    """Checks that data survives a round trip through JSON."""

    def test_round_trip(self):
        data = {"name": "Ann", "tags": ["a", "b"], "age": None}
        self.assertEqual(json.loads(json.dumps(data)), data)

    def test_tuples_become_lists(self):
        self.assertEqual(json.loads(json.dumps((1, 2))), [1, 2])

    def test_invalid_text(self):
        for text in ("", "{", "[1,]", "'a'"):
            with self.subTest(text=text), self.assertRaises(json.JSONDecodeError):
                json.loads(text)


def test_json_test():
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(JsonTest).run(result)
    assert result.wasSuccessful() and result.testsRun == 3


class CounterTest(unittest.TestCase):
    """Checks counting with collections.Counter."""

    def test_counts_letters(self):
        counts = Counter("banana")
        self.assertEqual(counts["a"], 3)
        self.assertEqual(counts["x"], 0)

    def test_most_common(self):
        self.assertEqual(Counter([1, 1, 2]).most_common(1), [(1, 2)])

    def test_adding(self):
        self.assertEqual(Counter("aab") + Counter("bc"), Counter("aabbc"))


def test_counter_test():
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(CounterTest).run(result)
    assert result.wasSuccessful() and result.testsRun == 3


class DateTest(unittest.TestCase):
    """Checks arithmetic with dates."""

    def setUp(self):
        self.day = datetime.date(2024, 2, 28)

    def test_next_day_in_leap_year(self):
        self.assertEqual(self.day + datetime.timedelta(days=1), datetime.date(2024, 2, 29))

    def test_difference(self):
        self.assertEqual((datetime.date(2024, 3, 1) - self.day).days, 2)

    def test_invalid_date(self):
        self.assertRaises(ValueError, datetime.date, 2023, 2, 29)

    def test_iso_format(self):
        self.assertEqual(self.day.isoformat(), "2024-02-28")


def test_date_test():
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(DateTest).run(result)
    assert result.wasSuccessful() and result.testsRun == 4


class MockTest(unittest.TestCase):
    """Shows how a mock stands in for a function that sends mail."""

    def test_called_once(self):
        send = Mock(return_value=True)
        self.assertTrue(send("ann@example.com", subject="Hi"))
        send.assert_called_once_with("ann@example.com", subject="Hi")

    def test_raises(self):
        send = Mock(side_effect=ConnectionError("offline"))
        with self.assertRaises(ConnectionError) as caught:
            send("bo@example.com")
        self.assertEqual(str(caught.exception), "offline")


def test_mock_test():
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(MockTest).run(result)
    assert result.wasSuccessful() and result.testsRun == 2


class TestSets:
    """Tests of set operations in the style of pytest."""

    def test_union(self):
        assert {1, 2} | {2, 3} == {1, 2, 3}

    def test_intersection(self):
        assert {1, 2} & {2, 3} == {2}

    def test_difference(self):
        assert {1, 2} - {2} == {1}

    def test_no_duplicates(self):
        numbers = [1, 1, 2]
        assert len(set(numbers)) == 2


def test_test_sets():
    names = [name for name in dir(TestSets) if name.startswith("test_")]
    for name in names:
        getattr(TestSets(), name)()
    assert len(names) == 4


class TestDeque:
    """Tests of collections.deque in the style of pytest."""

    def setup_method(self):
        self.queue = deque([1, 2, 3], maxlen=3)

    def test_append_drops_the_first(self):
        self.queue.append(4)
        assert list(self.queue) == [2, 3, 4]

    def test_append_left_drops_the_last(self):
        self.queue.appendleft(0)
        assert list(self.queue) == [0, 1, 2]

    def test_rotate(self):
        self.queue.rotate(1)
        assert list(self.queue) == [3, 1, 2]


def test_test_deque():
    names = [name for name in dir(TestDeque) if name.startswith("test_")]
    for name in names:
        case = TestDeque()
        case.setup_method()
        getattr(case, name)()
    assert len(names) == 3


class TestOrderedDict:
    """Tests that entries keep their order."""

    def test_order_of_insertion(self):
        entries = OrderedDict()
        entries["b"] = 1
        entries["a"] = 2
        assert list(entries) == ["b", "a"]

    def test_move_to_end(self):
        entries = OrderedDict(a=1, b=2)
        entries.move_to_end("a")
        assert list(entries.items()) == [("b", 2), ("a", 1)]

    def test_pop_first(self):
        entries = OrderedDict(a=1, b=2)
        assert entries.popitem(last=False) == ("a", 1)


def test_test_ordered_dict():
    names = [name for name in dir(TestOrderedDict) if name.startswith("test_")]
    for name in names:
        getattr(TestOrderedDict(), name)()
    assert len(names) == 3


class TestPatterns:
    """Tests of a regular expression for times such as 09:45."""

    pattern = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")

    def test_valid_times(self):
        for text in ("00:00", "09:45", "23:59"):
            assert self.pattern.fullmatch(text), text

    def test_invalid_times(self):
        for text in ("24:00", "9:45", "12:60", "noon"):
            assert not self.pattern.fullmatch(text), text

    def test_groups(self):
        assert self.pattern.fullmatch("17:05").groups() == ("17", "05")


def test_test_patterns():
    names = [name for name in dir(TestPatterns) if name.startswith("test_")]
    for name in names:
        getattr(TestPatterns(), name)()
    assert len(names) == 3


def run_cases(function, cases):
    """Call a function with each input and list the cases whose result is not the expected one."""
    failures = []
    for arguments, expected in cases:
        actual = function(*arguments)
        if actual != expected:
            failures.append(f"{function.__name__}{arguments} gave {actual!r}, expected {expected!r}")
    return failures


def test_run_cases():
    assert run_cases(max, [((1, 2), 2), ((5, 3), 5)]) == []
    assert run_cases(abs, [((-1,), -1)]) == ["abs(-1,) gave 1, expected -1"]


def raises(kind, function, *args):
    """Tell whether calling a function raises an error of the given kind."""
    try:
        function(*args)
    except kind:
        return True
    return False


def test_raises():
    assert raises(ValueError, int, "x")
    assert not raises(ValueError, int, "5")
    assert raises(ZeroDivisionError, divmod, 1, 0)


def assert_close(actual: float, expected: float, tolerance: float = 1e-6) -> None:
    """Raise AssertionError unless two numbers are almost equal."""
    difference = abs(actual - expected)
    if difference > tolerance:
        raise AssertionError(f"{actual} differs from {expected} by {difference}")


def test_assert_close():
    assert assert_close(0.1 + 0.2, 0.3) is None
    try:
        assert_close(1.0, 1.5)
    except AssertionError as error:
        assert str(error) == "1.0 differs from 1.5 by 0.5"
    else:
        raise ValueError


def summarize_results(results: dict[str, bool]) -> str:
    """Summarize which tests passed and which failed."""
    failed = sorted(name for name, passed in results.items() if not passed)
    lines = [f"{len(results) - len(failed)} passed, {len(failed)} failed"]
    lines += [f"  FAILED {name}" for name in failed]
    return "\n".join(lines)


def test_summarize_results():
    assert summarize_results({"a": True, "b": False}) == "1 passed, 1 failed\n  FAILED b"
    assert summarize_results({}) == "0 passed, 0 failed"
