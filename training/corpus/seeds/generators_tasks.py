import itertools
from collections import deque
from collections.abc import Iterable, Iterator


def fibonacci_below(limit: int) -> Iterator[int]:
    """Yield the Fibonacci numbers that are smaller than a limit."""
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


def test_fibonacci_below():
    assert list(fibonacci_below(10)) == [0, 1, 1, 2, 3, 5, 8]
    assert list(fibonacci_below(0)) == []


def read_in_chunks(text: str, size: int) -> Iterator[str]:
    """Yield pieces of a text, each of the given size but the last."""
    for start in range(0, len(text), size):
        yield text[start : start + size]


def test_read_in_chunks():
    assert list(read_in_chunks("abcdefg", 3)) == ["abc", "def", "g"]
    assert list(read_in_chunks("", 3)) == []


def even_squares(numbers):
    """Yield the squares of all even numbers."""
    for number in numbers:
        if number % 2 == 0:
            yield number * number


def test_even_squares():
    assert list(even_squares([1, 2, 3, 4])) == [4, 16]
    assert list(even_squares([])) == []


def unique_values(values: Iterable) -> Iterator:
    """Yield every value the first time it comes up."""
    seen = set()
    for value in values:
        if value not in seen:
            seen.add(value)
            yield value


def test_unique_values():
    assert list(unique_values("abacb")) == ["a", "b", "c"]
    assert list(unique_values([])) == []


def take(items: Iterable, count: int) -> list:
    """Return the first items of anything that can be iterated."""
    return list(itertools.islice(items, count))


def test_take():
    assert take([1, 2, 3], 2) == [1, 2]
    assert take(itertools.count(5), 3) == [5, 6, 7]
    assert take([], 4) == []


def all_pairs(items: list) -> list[tuple]:
    """List every pair of two different items, in order."""
    return list(itertools.combinations(items, 2))


def test_all_pairs():
    assert all_pairs(["a", "b", "c"]) == [("a", "b"), ("a", "c"), ("b", "c")]
    assert all_pairs(["a"]) == []


def outfits(shirts: list[str], trousers: list[str]) -> list[str]:
    """List every combination of a shirt and trousers."""
    return [f"{shirt} and {pair}" for shirt, pair in itertools.product(shirts, trousers)]


def test_outfits():
    assert outfits(["red", "blue"], ["jeans"]) == ["red and jeans", "blue and jeans"]
    assert outfits([], ["jeans"]) == []


def lines_without_comments(lines):
    """Yield lines that are not empty and do not begin with #, without white space around them."""
    for line in lines:
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        yield line


def test_lines_without_comments():
    assert list(lines_without_comments(["# a", " b ", "", "c # d"])) == ["b", "c # d"]
    assert list(lines_without_comments([])) == []


def sliding_averages(values: Iterable[float], size: int) -> Iterator[float]:
    """Yield the average of every window of so many values."""
    window = deque(maxlen=size)
    for value in values:
        window.append(value)
        if len(window) == size:
            yield sum(window) / size


def test_sliding_averages():
    assert list(sliding_averages([1, 2, 3, 6], 2)) == [1.5, 2.5, 4.5]
    assert list(sliding_averages([1], 2)) == []


def flatten_lists(lists):
    """Chain several lists into one."""
    return list(itertools.chain.from_iterable(lists))


def test_flatten_lists():
    assert flatten_lists([[1, 2], [], [3]]) == [1, 2, 3]
    assert flatten_lists([]) == []


def cycle_colors(names: list[str], colors: list[str]) -> dict[str, str]:
    """Give each name a color; after the last color the first comes again."""
    return dict(zip(names, itertools.cycle(colors)))


def test_cycle_colors():
    assert cycle_colors(["a", "b", "c"], ["red", "blue"]) == {"a": "red", "b": "blue", "c": "red"}
    assert cycle_colors([], ["red"]) == {}


def primes():
    """Yield all prime numbers, one after the other, forever."""
    found = []
    number = 2
    while True:
        if all(number % prime for prime in found):
            found.append(number)
            yield number
        number += 1


def test_primes():
    assert list(itertools.islice(primes(), 6)) == [2, 3, 5, 7, 11, 13]


def walk_tree(tree: dict, path: str = "") -> Iterator[str]:
    """Yield the path of every leaf of a nested dictionary."""
    for name, child in tree.items():
        full = f"{path}/{name}"
        if isinstance(child, dict):
            yield from walk_tree(child, full)
        else:
            yield full


def test_walk_tree():
    assert list(walk_tree({"a": {"b": 1, "c": {"d": 2}}, "e": 3})) == ["/a/b", "/a/c/d", "/e"]
    assert list(walk_tree({})) == []


def until_blank(lines):
    """Yield lines up to the first blank one."""
    for line in lines:
        if not line.strip():
            return
        yield line


def test_until_blank():
    assert list(until_blank(["a", "b", " ", "c"])) == ["a", "b"]
    assert list(until_blank([])) == []


def numbered(items: Iterable[str], start: int = 1) -> Iterator[str]:
    """Yield each item with its number in front."""
    for number, item in enumerate(items, start):
        yield f"{number}. {item}"


def test_numbered():
    assert list(numbered(["tea", "milk"])) == ["1. tea", "2. milk"]
    assert list(numbered(["x"], start=5)) == ["5. x"]


def drop_until(predicate, items):
    """Leave out items until one fulfils the predicate, then keep all."""
    started = False
    for item in items:
        if not started and predicate(item):
            started = True
        if started:
            yield item


def test_drop_until():
    assert list(drop_until(lambda n: n > 2, [1, 2, 3, 1])) == [3, 1]
    assert list(drop_until(lambda n: n > 9, [1, 2])) == []


def collatz(number: int) -> Iterator[int]:
    """Yield a number and its followers: half of it if even, else three times plus one, until 1."""
    while number != 1:
        yield number
        number = number // 2 if number % 2 == 0 else 3 * number + 1
    yield 1


def test_collatz():
    assert list(collatz(6)) == [6, 3, 10, 5, 16, 8, 4, 2, 1]
    assert list(collatz(1)) == [1]


def merge_sorted_lists(*lists):
    """Yield the values of several sorted lists in order."""
    positions = [0] * len(lists)
    while True:
        open_lists = [i for i, values in enumerate(lists) if positions[i] < len(values)]
        if not open_lists:
            return
        best = min(open_lists, key=lambda i: lists[i][positions[i]])
        yield lists[best][positions[best]]
        positions[best] += 1


def test_merge_sorted_lists():
    assert list(merge_sorted_lists([1, 4], [2], [0, 9])) == [0, 1, 2, 4, 9]
    assert list(merge_sorted_lists()) == []


class Countdown:
    """Iterates from a number down to zero."""

    def __init__(self, start):
        self.current = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.current < 0:
            raise StopIteration
        value = self.current
        self.current -= 1
        return value


def test_countdown():
    assert list(Countdown(3)) == [3, 2, 1, 0]
    assert list(Countdown(-1)) == []
