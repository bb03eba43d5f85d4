from collections import deque
from itertools import count, cycle, islice
from typing import Callable, Iterable, Iterator


def take_through(items: Iterable, stop: Callable) -> Iterator:
    """Yield items up to and including the first one for which stop is true."""
    for item in items:
        yield item
        if stop(item):
            return


def test_take_through():
    assert list(take_through([1, 5, 9, 2], lambda n: n > 4)) == [1, 5]
    assert list(take_through([1, 2], lambda n: n > 4)) == [1, 2]
    assert list(take_through([], bool)) == []


def windows(items, size):
    """Slide a window over the items and yield each position as a tuple."""
    window = deque(maxlen=size)
    for item in items:
        window.append(item)
        if len(window) == size:
            yield tuple(window)


def test_windows():
    assert list(windows([1, 2, 3, 4], 3)) == [(1, 2, 3), (2, 3, 4)]
    assert list(windows("ab", 1)) == [("a",), ("b",)]
    assert list(windows([1], 2)) == []


def batches_by_weight(items: Iterable, limit: float, weight: Callable = len) -> Iterator[list]:
    """Group items into batches whose total weight stays within limit.

    An item that is too heavy on its own gets a batch to itself.
    """
    batch: list = []
    load = 0
    for item in items:
        w = weight(item)
        if batch and load + w > limit:
            yield batch
            batch, load = [], 0
        batch.append(item)
        load += w
    if batch:
        yield batch


def test_batches_by_weight():
    assert list(batches_by_weight(["aa", "b", "ccc", "d"], 4)) == [["aa", "b"], ["ccc", "d"]]
    assert list(batches_by_weight([9, 1, 1], 2, weight=lambda n: n)) == [[9], [1, 1]]
    assert list(batches_by_weight([], 3)) == []


def countdown(start: int, step: int = 1) -> Iterator[int]:
    """Count down from start; the last number is always 0, even if step does not divide start."""
    n = start
    while n > 0:
        yield n
        n -= step
    yield 0


def test_countdown():
    assert list(countdown(3)) == [3, 2, 1, 0]
    assert list(countdown(5, 2)) == [5, 3, 1, 0]
    assert list(countdown(0)) == [0]


def take_turns(*sources):
    """Yield one item from each source in turn; a source that is used up is skipped from then on."""
    active = [iter(source) for source in sources]
    while active:
        still_active = []
        for source in active:
            try:
                yield next(source)
            except StopIteration:
                continue
            still_active.append(source)
        active = still_active


def test_take_turns():
    assert list(take_turns("abc", "x", [1, 2])) == ["a", "x", 1, "b", 2, "c"]
    assert list(take_turns([], [1])) == [1]
    assert list(take_turns()) == []


class Peekable:
    """Wraps an iterable so that the next item can be looked at without using it up."""

    def __init__(self, items):
        self._source = iter(items)
        self._ahead = []

    def __iter__(self):
        return self

    def __next__(self):
        if self._ahead:
            return self._ahead.pop()
        return next(self._source)

    def peek(self, default=None):
        """Return the next item, or default at the end."""
        if not self._ahead:
            try:
                self._ahead.append(next(self._source))
            except StopIteration:
                return default
        return self._ahead[0]


def test_peekable():
    letters = Peekable("ab")
    assert letters.peek() == "a"
    assert next(letters) == "a"
    assert list(letters) == ["b"]
    assert letters.peek("end") == "end"


def ring_pairs(points: Iterable) -> Iterator[tuple]:
    """Pairs of neighbours on a closed ring: the last point is paired with the first."""
    it = iter(points)
    try:
        first = previous = next(it)
    except StopIteration:
        return
    for point in it:
        yield previous, point
        previous = point
    yield previous, first


def test_ring_pairs():
    assert list(ring_pairs("abc")) == [("a", "b"), ("b", "c"), ("c", "a")]
    assert list(ring_pairs([1])) == [(1, 1)]
    assert list(ring_pairs([])) == []


def value_changes(samples):
    """Yield (position, value) for the first sample and whenever the value differs from the last one."""
    missing = object()
    last = missing
    for position, sample in enumerate(samples):
        if last is missing or sample != last:
            yield position, sample
            last = sample


def test_value_changes():
    assert list(value_changes([0, 0, 1, 1, 0])) == [(0, 0), (2, 1), (4, 0)]
    assert list(value_changes([None])) == [(0, None)]
    assert list(value_changes([])) == []


def all_pages(fetch: Callable[[int], list]) -> Iterator:
    """Go through the results of a paged service: fetch(1), fetch(2), ... until a page is empty."""
    page = 1
    while True:
        results = fetch(page)
        if not results:
            break
        yield from results
        page += 1


def test_all_pages():
    pages = {1: ["a", "b"], 2: ["c"]}
    assert list(all_pages(lambda n: pages.get(n, []))) == ["a", "b", "c"]
    assert list(all_pages(lambda n: [])) == []
    assert next(all_pages(lambda n: [n])) == 1


def merge_two_sorted(left, right):
    """Lazily merge two sorted iterables into one sorted stream."""
    left, right = iter(left), iter(right)
    end = object()
    a, b = next(left, end), next(right, end)
    while a is not end and b is not end:
        if b < a:
            yield b
            b = next(right, end)
        else:
            yield a
            a = next(left, end)
    if a is not end:
        yield a
        yield from left
    if b is not end:
        yield b
        yield from right


def test_merge_two_sorted():
    assert list(merge_two_sorted([1, 4, 6], [2, 3, 9])) == [1, 2, 3, 4, 6, 9]
    assert list(merge_two_sorted([], "ab")) == ["a", "b"]
    assert list(islice(merge_two_sorted(count(0, 2), count(1, 2)), 4)) == [0, 1, 2, 3]


def lines_from_chunks(chunks: Iterable[str]) -> Iterator[str]:
    """Put lines together again from text that arrives in arbitrary pieces."""
    rest = ""
    for chunk in chunks:
        rest += chunk
        *complete, rest = rest.split("\n")
        yield from complete
    if rest:
        yield rest


def test_lines_from_chunks():
    assert list(lines_from_chunks(["ab", "c\nde", "\n\nf"])) == ["abc", "de", "", "f"]
    assert list(lines_from_chunks(["x\n"])) == ["x"]
    assert list(lines_from_chunks([])) == []


def with_percent(items: list) -> Iterator[tuple]:
    """Yield each item along with the percentage that is done once it is handled.

    >>> list(with_percent(['a', 'b']))
    [(50, 'a'), (100, 'b')]
    """
    total = len(items)
    for done, item in enumerate(items, start=1):
        yield round(100 * done / total), item


def test_with_percent():
    assert list(with_percent(["a", "b"])) == [(50, "a"), (100, "b")]
    assert [p for p, _ in with_percent("xyz")] == [33, 67, 100]
    assert list(with_percent([])) == []


def running_mean(numbers):
    """After each number, yield the mean of all numbers so far."""
    total = 0
    for n, number in enumerate(numbers, 1):
        total += number
        yield total / n


def test_running_mean():
    assert list(running_mean([2, 4, 9])) == [2.0, 3.0, 5.0]
    assert list(running_mean([])) == []


def mark_last(items):
    """Yield (item, is_last) pairs, without needing to know the length in advance."""
    it = iter(items)
    try:
        current = next(it)
    except StopIteration:
        return
    for following in it:
        yield current, False
        current = following
    yield current, True


def test_mark_last():
    assert list(mark_last("abc")) == [("a", False), ("b", False), ("c", True)]
    assert list(mark_last([7])) == [(7, True)]
    assert list(mark_last([])) == []


def only_item(items: Iterable):
    """Return the single item of an iterable; more or fewer than one is a ValueError."""
    it = iter(items)
    try:
        item = next(it)
    except StopIteration:
        raise ValueError("expected one item, got none") from None
    for _ in it:
        raise ValueError("expected one item, got more")
    return item


def test_only_item():
    assert only_item([5]) == 5
    assert only_item(c for c in "abc" if c > "b") == "c"
    try:
        only_item([1, 2])
        assert False
    except ValueError as error:
        assert str(error).endswith("more")


def paragraphs(lines):
    """Join lines into paragraphs, which blank lines separate."""
    current = []
    for line in lines:
        if line.strip():
            current.append(line.strip())
        elif current:
            yield ' '.join(current)
            current = []
    if current:
        yield ' '.join(current)


def test_paragraphs():
    assert list(paragraphs(["one", "two ", "", "", "three"])) == ["one two", "three"]
    assert list(paragraphs(["", " "])) == []
    assert list(paragraphs([])) == []


def zip_equal(*columns: Iterable) -> Iterator[tuple]:
    """Like zip, but raise ValueError if the columns are not equally long."""
    end = object()
    iterators = [iter(column) for column in columns]
    while iterators:
        row = tuple(next(it, end) for it in iterators)
        ended = sum(value is end for value in row)
        if ended == len(row):
            return
        if ended:
            raise ValueError("columns differ in length")
        yield row


def test_zip_equal():
    assert list(zip_equal([1, 2], "ab")) == [(1, "a"), (2, "b")]
    assert list(zip_equal()) == []
    try:
        list(zip_equal([1], [1, 2]))
        assert False
    except ValueError as error:
        assert "length" in str(error)


def odometer(limits: list[int]) -> Iterator[tuple[int, ...]]:
    """Count like an odometer whose wheel i shows the digits from 0 to limits[i] - 1."""
    wheels = [0] * len(limits)
    while True:
        yield tuple(wheels)
        position = len(wheels) - 1
        while position >= 0 and wheels[position] == limits[position] - 1:
            wheels[position] = 0
            position -= 1
        if position < 0:
            return
        wheels[position] += 1


def test_odometer():
    assert list(odometer([2, 2])) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert list(odometer([3])) == [(0,), (1,), (2,)]
    assert list(odometer([])) == [()]


def spend_budget(prices, budget):
    """Yield prices in order as long as the budget lasts; stop at the first that is too high."""
    for price in prices:
        if price > budget:
            break
        budget -= price
        yield price


def test_spend_budget():
    assert list(spend_budget([3, 4, 5, 1], 8)) == [3, 4]
    assert list(spend_budget([9], 8)) == []
    assert list(islice(spend_budget(cycle([2]), 7), 10)) == [2, 2, 2]


def sample_stream(stream, size, rng):
    """Choose `size` items at random from a stream of unknown length, each equally likely.

    rng has to offer randint(a, b), as random.Random does.
    """
    chosen = []
    for i, item in enumerate(stream):
        if i < size:
            chosen.append(item)
            continue
        j = rng.randint(0, i)
        if j < size:
            chosen[j] = item
    return chosen


def test_sample_stream():
    class Fixed:
        def randint(self, a, b):
            return a

    assert sample_stream([1, 2], 3, Fixed()) == [1, 2]
    assert sample_stream("abcd", 2, Fixed()) == ["d", "b"]
    assert sample_stream([], 2, Fixed()) == []


def endless_backoff(first: float = 1.0, factor: float = 2.0, longest: float = 60.0) -> Iterator[float]:
    """Endless waiting times for retries: each is factor times the one before, up to longest."""
    delay = first
    while True:
        yield min(delay, longest)
        if delay < longest:
            delay *= factor


def test_endless_backoff():
    assert list(islice(endless_backoff(), 4)) == [1, 2, 4, 8]
    assert list(islice(endless_backoff(10, 3, 50), 4)) == [10, 30, 50, 50]
    assert next(endless_backoff(99, longest=5)) == 5


def measure(items):
    """Count the items of any iterable, also of a generator that has no len()."""
    try:
        return len(items)
    except TypeError:
        return sum(1 for _ in items)


def test_measure():
    assert measure([1, 2, 3]) == 3
    assert measure(c for c in "ab") == 2
    assert measure(iter([])) == 0


def lattice_points() -> Iterator[tuple[int, int]]:
    """Yield every pair of whole numbers from 0 on, diagonal by diagonal, without an end."""
    total = 0
    while True:
        for x in range(total + 1):
            yield x, total - x
        total += 1


def test_lattice_points():
    assert list(islice(lattice_points(), 4)) == [(0, 0), (0, 1), (1, 0), (0, 2)]
    points = list(islice(lattice_points(), 100))
    assert len(set(points)) == 100
    assert (3, 4) in points


def iterate_until_stable(step, value, tolerance=1e-6, most=1000):
    """Apply step repeatedly and yield each value, until two in a row hardly differ."""
    yield value
    for _ in range(most):
        following = step(value)
        yield following
        if abs(following - value) <= tolerance:
            return
        value = following


def test_iterate_until_stable():
    roots = list(iterate_until_stable(lambda x: (x + 2 / x) / 2, 1.0))
    assert abs(roots[-1] - 2 ** 0.5) < 1e-6
    assert list(iterate_until_stable(lambda x: x, 5)) == [5, 5]
    assert list(iterate_until_stable(lambda x: x + 1, 0, most=2)) == [0, 1, 2]


def gray_codes(bits: int) -> Iterator[str]:
    """Yield all bit strings of the given length so that neighbours differ in a single bit."""
    for n in range(2 ** bits):
        yield format(n ^ (n >> 1), "b").zfill(bits)


def test_gray_codes():
    assert list(gray_codes(2)) == ["00", "01", "11", "10"]
    assert list(gray_codes(1)) == ["0", "1"]
    assert len(set(gray_codes(4))) == 16


def range_meter():
    """Coroutine: send it numbers and it answers with the range (lowest, highest) up to now."""
    answer = None
    low = high = None
    while True:
        number = yield answer
        if low is None or number < low:
            low = number
        if high is None or number > high:
            high = number
        answer = (low, high)


def test_range_meter():
    meter = range_meter()
    assert next(meter) is None
    assert meter.send(5) == (5, 5)
    assert meter.send(2) == (2, 5)
    assert meter.send(9) == (2, 9)


def zip_holding_last(first: Iterable, second: Iterable) -> Iterator[tuple]:
    """Zip two iterables to the length of the longer one; the shorter one repeats its last item.

    If one of them is empty from the start, its place is filled with None.
    """
    a = b = None
    end = object()
    first, second = iter(first), iter(second)
    while True:
        x, y = next(first, end), next(second, end)
        if x is end and y is end:
            return
        a = a if x is end else x
        b = b if y is end else y
        yield a, b


def test_zip_holding_last():
    assert list(zip_holding_last([1, 2, 3], "ab")) == [(1, "a"), (2, "b"), (3, "b")]
    assert list(zip_holding_last([], [7])) == [(None, 7)]
    assert list(zip_holding_last([], [])) == []
