import heapq
import math
import re
from functools import cmp_to_key


def natural_sort(names: list[str]) -> list[str]:
    """Sort names so that numbers inside them count as numbers.

    >>> natural_sort(['file10', 'file2', 'File1'])
    ['File1', 'file2', 'file10']
    """
    def key(name):
        parts = re.split(r"(\d+)", name.lower())
        return [int(p) if p.isdigit() else p for p in parts]

    return sorted(names, key=key)


def test_natural_sort():
    assert natural_sort(["file10", "file2", "File1"]) == ["File1", "file2", "file10"]
    assert natural_sort(["a", "B", "a1"]) == ["a", "a1", "B"]
    assert natural_sort([]) == []


def sort_shirt_sizes(sizes):
    """Order clothing sizes from small to large; sizes we do not know come last."""
    order = ["XS", "S", "M", "L", "XL", "XXL"]
    return sorted(sizes, key=lambda s: order.index(s) if s in order else len(order))


def test_sort_shirt_sizes():
    assert sort_shirt_sizes(["L", "S", "XL", "M"]) == ["S", "M", "L", "XL"]
    assert sort_shirt_sizes(["??", "M", "XS"]) == ["XS", "M", "??"]
    assert sort_shirt_sizes([]) == []


def sort_titles(titles: list[str]) -> list[str]:
    """Alphabetical order as in a library: a leading The, A or An is ignored, and so is case."""
    def without_article(title: str) -> str:
        words = title.lower().split()
        if len(words) > 1 and words[0] in ("the", "a", "an"):
            words = words[1:]
        return " ".join(words)

    return sorted(titles, key=without_article)


def test_sort_titles():
    assert sort_titles(["The Zoo", "An Apple", "Moby"]) == ["An Apple", "Moby", "The Zoo"]
    assert sort_titles(["The", "a"]) == ["a", "The"]
    assert sort_titles([]) == []


def sort_ip_addresses(addresses: list[str]) -> list[str]:
    """Sort IPv4 addresses by their four numbers instead of as text."""
    return sorted(addresses, key=lambda a: tuple(int(part) for part in a.split(".")))


def test_sort_ip_addresses():
    assert sort_ip_addresses(["10.0.0.10", "10.0.0.9", "9.1.1.1"]) == ["9.1.1.1", "10.0.0.9", "10.0.0.10"]
    assert sort_ip_addresses([]) == []


def sort_hand(cards, trump=None):
    """Sort playing cards like 'QH' or '10S' by suit (clubs to spades) and rank; trumps go to the end."""
    ranks = '2 3 4 5 6 7 8 9 10 J Q K A'.split()
    suits = 'CDHS'

    def key(card):
        rank, suit = card[:-1], card[-1]
        return (suit == trump, suits.index(suit), ranks.index(rank))

    return sorted(cards, key=key)


def test_sort_hand():
    assert sort_hand(['AS', '10C', '2C', 'QH']) == ['2C', '10C', 'QH', 'AS']
    assert sort_hand(['2C', 'AS', 'KC'], trump='C') == ['AS', '2C', 'KC']
    assert sort_hand([]) == []


def insertion_shifts(values: list) -> tuple[list, int]:
    """Insertion sort on a copy; also report how often an item had to move up one place."""
    data = list(values)
    shifts = 0
    for i in range(1, len(data)):
        current = data[i]
        j = i
        while j > 0 and data[j - 1] > current:
            data[j] = data[j - 1]
            j -= 1
            shifts += 1
        data[j] = current
    return data, shifts


def test_insertion_shifts():
    assert insertion_shifts([3, 1, 2]) == ([1, 2, 3], 2)
    assert insertion_shifts([1, 2, 3]) == ([1, 2, 3], 0)
    assert insertion_shifts([4, 3, 2, 1])[1] == 6
    assert insertion_shifts([]) == ([], 0)


def is_ordered_by(items, key, descending=False):
    """Are the items in order of key already? Equal keys are fine."""
    keys = [key(item) for item in items]
    for a, b in zip(keys, keys[1:]):
        if (a < b) if descending else (a > b):
            return False
    return True


def test_is_ordered_by():
    assert is_ordered_by(["a", "bb", "cc"], len)
    assert not is_ordered_by(["bb", "a"], len)
    assert is_ordered_by(["bb", "a"], len, descending=True)
    assert is_ordered_by([], len)


def swaps_to_sort(values: list[int]) -> int:
    """Smallest number of swaps (of any two items) that sorts a list of different values."""
    target = {value: i for i, value in enumerate(sorted(values))}
    visited = [False] * len(values)
    swaps = 0
    for start in range(len(values)):
        # a cycle of n misplaced items takes n - 1 swaps
        i, length = start, 0
        while not visited[i]:
            visited[i] = True
            i = target[values[i]]
            length += 1
        swaps += max(0, length - 1)
    return swaps


def test_swaps_to_sort():
    assert swaps_to_sort([4, 3, 2, 1]) == 2
    assert swaps_to_sort([2, 3, 1]) == 2
    assert swaps_to_sort([1, 2]) == 0
    assert swaps_to_sort([]) == 0


def partition_three_ways(values, pivot):
    """Rearrange values in place: smaller than pivot, then equal to it, then greater.

    Returns the bounds (start, end) of the equal part.
    """
    low, i, high = 0, 0, len(values)
    while i < high:
        if values[i] < pivot:
            values[low], values[i] = values[i], values[low]
            low += 1
            i += 1
        elif values[i] > pivot:
            high -= 1
            values[i], values[high] = values[high], values[i]
        else:
            i += 1
    return low, high


def test_partition_three_ways():
    data = [5, 2, 9, 5, 1]
    assert partition_three_ways(data, 5) == (2, 4)
    assert sorted(data[:2]) == [1, 2] and data[2:] == [5, 5, 9]
    assert partition_three_ways([], 0) == (0, 0)
    assert partition_three_ways([1, 2], 7) == (2, 2)


def sort_none_last(values: list) -> list:
    """Sort values of which some may be None; these end up at the end."""
    return sorted(values, key=lambda v: (v is None, 0 if v is None else v))


def test_sort_none_last():
    assert sort_none_last([3, None, 1]) == [1, 3, None]
    assert sort_none_last([None, None]) == [None, None]
    assert sort_none_last([2, -1]) == [-1, 2]


def sort_table(rows: list[dict], *columns: str) -> list[dict]:
    """Sort a table by several columns. A minus before the name means descending.

    sort_table(rows, 'city', '-age') sorts by city, and within a city from old to young.
    """
    result = list(rows)
    # the sort is stable, so begin with the least important column
    for column in reversed(columns):
        name = column.lstrip("-")
        result.sort(key=lambda row: row[name], reverse=column.startswith("-"))
    return result


def test_sort_table():
    rows = [{"city": "b", "age": 1}, {"city": "a", "age": 1}, {"city": "a", "age": 9}]
    assert sort_table(rows, "city", "-age") == [rows[2], rows[1], rows[0]]
    assert sort_table(rows, "age") == [rows[0], rows[1], rows[2]]
    assert sort_table(rows) == rows


def interleave_logs(*logs):
    """Combine several logs, each sorted by time, into one list of (time, message)."""
    heap = [(log[0][0], n, 0) for n, log in enumerate(logs) if log]
    heapq.heapify(heap)
    merged = []
    while heap:
        _, n, i = heapq.heappop(heap)
        merged.append(logs[n][i])
        if i + 1 < len(logs[n]):
            heapq.heappush(heap, (logs[n][i + 1][0], n, i + 1))
    return merged


def test_interleave_logs():
    assert interleave_logs([(1, "a"), (5, "b")], [(2, "x")], []) == [(1, "a"), (2, "x"), (5, "b")]
    assert interleave_logs([(1, "a")], [(1, "b")]) == [(1, "a"), (1, "b")]
    assert interleave_logs() == []


def positions_when_sorted(values):
    """For each value, the index it gets when the list is sorted; equal values keep their order."""
    order = sorted(range(len(values)), key=values.__getitem__)
    positions = [0] * len(values)
    for place, index in enumerate(order):
        positions[index] = place
    return positions


def test_positions_when_sorted():
    assert positions_when_sorted([30, 10, 20]) == [2, 0, 1]
    assert positions_when_sorted(["b", "a", "b"]) == [1, 0, 2]
    assert positions_when_sorted([]) == []


def sort_fractions_in_buckets(values: list[float], buckets: int = 10) -> list[float]:
    """Bucket sort for numbers from 0 up to, but not including, 1."""
    bins: list[list[float]] = [[] for _ in range(buckets)]
    for value in values:
        bins[int(value * buckets)].append(value)
    result: list[float] = []
    for group in bins:
        result.extend(sorted(group))
    return result


def test_sort_fractions_in_buckets():
    assert sort_fractions_in_buckets([0.9, 0.12, 0.1, 0.5]) == [0.1, 0.12, 0.5, 0.9]
    assert sort_fractions_in_buckets([0.3, 0.2], buckets=1) == [0.2, 0.3]
    assert sort_fractions_in_buckets([]) == []


def sort_written_dates(dates):
    """Sort dates written as day.month.year, such as '24.12.2020'."""
    def year_first(text):
        day, month, year = text.split('.')
        return int(year), int(month), int(day)

    return sorted(dates, key=year_first)


def test_sort_written_dates():
    assert sort_written_dates(['24.12.2020', '1.1.2021', '3.2.2020']) == ['3.2.2020', '24.12.2020', '1.1.2021']
    assert sort_written_dates([]) == []


def arrange_zigzag(values: list) -> list:
    """Arrange values so that they go up and down in turn: a <= b >= c <= d ..."""
    arranged = list(values)
    for i in range(len(arranged) - 1):
        wrong = arranged[i] > arranged[i + 1] if i % 2 == 0 else arranged[i] < arranged[i + 1]
        if wrong:
            arranged[i], arranged[i + 1] = arranged[i + 1], arranged[i]
    return arranged


def test_arrange_zigzag():
    assert arrange_zigzag([4, 3, 7, 8, 6]) == [3, 7, 4, 8, 6]
    assert arrange_zigzag([1, 2, 3]) == [1, 3, 2]
    assert arrange_zigzag([5]) == [5]


def sort_imports(lines: list[str], standard: set[str]) -> list[str]:
    """Sort import lines: those of the standard library first, then a blank line, then the others."""
    def module(line):
        return line.split()[1].split(".")[0]

    own, foreign = [], []
    for line in sorted(lines, key=str.lower):
        (own if module(line) in standard else foreign).append(line)
    if own and foreign:
        return own + [""] + foreign
    return own + foreign


def test_sort_imports():
    lines = ["import numpy", "import sys", "from os.path import join"]
    assert sort_imports(lines, {"os", "sys"}) == ["from os.path import join", "import sys", "", "import numpy"]
    assert sort_imports(["import b", "import a"], set()) == ["import a", "import b"]
    assert sort_imports([], {"os"}) == []


def odd_even_sort(items):
    """Sort in place by comparing neighbours at even and odd places alternately; returns the passes."""
    passes = 0
    swapped = True
    while swapped:
        swapped = False
        passes += 1
        for offset in (0, 1):
            for i in range(offset, len(items) - 1, 2):
                if items[i] > items[i + 1]:
                    items[i], items[i + 1] = items[i + 1], items[i]
                    swapped = True
    return passes


def test_odd_even_sort():
    data = [3, 1, 2]
    assert odd_even_sort(data) >= 2
    assert data == [1, 2, 3]
    assert odd_even_sort([1, 2]) == 1
    assert odd_even_sort([]) == 1


def insert_descending(scores: list[int], score: int, limit: int = 10) -> bool:
    """Enter a score into a high-score list (highest first, in place).

    Returns False if it was too low for a list of `limit` places.
    """
    place = 0
    while place < len(scores) and scores[place] >= score:
        place += 1
    if place >= limit:
        return False
    scores.insert(place, score)
    del scores[limit:]
    return True


def test_insert_descending():
    table = [90, 70, 50]
    assert insert_descending(table, 80, 3) is True
    assert table == [90, 80, 70]
    assert insert_descending(table, 70, 3) is False
    assert table == [90, 80, 70]


def nearest_first(places: dict[str, tuple[float, float]], home: tuple[float, float]) -> list[str]:
    """Names of the places in order of their straight distance from home."""
    def distance(name):
        x, y = places[name]
        return math.hypot(x - home[0], y - home[1])

    return sorted(places, key=distance)


def test_nearest_first():
    places = {"far": (9, 9), "near": (1, 0), "mid": (3, 4)}
    assert nearest_first(places, (0, 0)) == ["near", "mid", "far"]
    assert nearest_first(places, (9, 8)) == ["far", "mid", "near"]
    assert nearest_first({}, (0, 0)) == []


def merge_meetings(meetings):
    """Sort meetings (start, end) and unite those that overlap or touch."""
    busy = []
    for start, end in sorted(meetings):
        if busy and start <= busy[-1][1]:
            busy[-1] = (busy[-1][0], max(busy[-1][1], end))
        else:
            busy.append((start, end))
    return busy


def test_merge_meetings():
    assert merge_meetings([(13, 14), (9, 11), (10, 12)]) == [(9, 12), (13, 14)]
    assert merge_meetings([(1, 5), (2, 3), (5, 6)]) == [(1, 6)]
    assert merge_meetings([]) == []


def folders_first(paths: list[str]) -> list[str]:
    """List folders (names that end with /) before files, both without regard to case."""
    folders = sorted((p for p in paths if p.endswith("/")), key=str.lower)
    files = sorted((p for p in paths if not p.endswith("/")), key=str.lower)
    return folders + files


def test_folders_first():
    assert folders_first(["b.txt", "Src/", "A.txt", "docs/"]) == ["docs/", "Src/", "A.txt", "b.txt"]
    assert folders_first(["z", "y"]) == ["y", "z"]
    assert folders_first([]) == []


def best_rated(products, prior=3.0, weight=5):
    """Order products {name: list of ratings} by rating, best first.

    Few ratings are not trusted: every product starts with `weight` votes of `prior`.
    """
    def score(name):
        ratings = products[name]
        return (prior * weight + sum(ratings)) / (weight + len(ratings))

    return sorted(products, key=score, reverse=True)


def test_best_rated():
    products = {"one vote": [5], "many votes": [5] * 10 + [4], "bad": [1, 1]}
    assert best_rated(products) == ["many votes", "one vote", "bad"]
    assert best_rated(products, weight=0) == ["one vote", "many votes", "bad"]
    assert best_rated({}) == []


def numbers_before_text(values: list) -> list:
    """Sort a mixed list: numbers by size, then strings alphabetically, then everything else as it came."""
    numbers, texts, others = [], [], []
    for value in values:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            numbers.append(value)
        elif isinstance(value, str):
            texts.append(value)
        else:
            others.append(value)
    return sorted(numbers) + sorted(texts) + others


def test_numbers_before_text():
    assert numbers_before_text(["b", 3, None, "a", 1.5]) == [1.5, 3, "a", "b", None]
    assert numbers_before_text([True, 0]) == [0, True]
    assert numbers_before_text([]) == []


def sort_with_alphabet(words, alphabet):
    """Sort words by the letter order of another alphabet. Unknown letters come after all others."""
    rank = {letter: i for i, letter in enumerate(alphabet)}
    return sorted(words, key=lambda word: [rank.get(ch, len(rank)) for ch in word])


def test_sort_with_alphabet():
    assert sort_with_alphabet(["ab", "ba", "b"], "ba") == ["b", "ba", "ab"]
    assert sort_with_alphabet(["x", "a"], "a") == ["a", "x"]
    assert sort_with_alphabet([], "abc") == []


def sort_nearly_sorted(values: list, distance: int) -> list:
    """Sort a list in which no item is more than `distance` places away from where it belongs."""
    heap = values[:distance + 1]
    heapq.heapify(heap)
    ordered = []
    for value in values[distance + 1:]:
        ordered.append(heapq.heappushpop(heap, value))
    while heap:
        ordered.append(heapq.heappop(heap))
    return ordered


def test_sort_nearly_sorted():
    assert sort_nearly_sorted([2, 1, 4, 3, 5], 1) == [1, 2, 3, 4, 5]
    assert sort_nearly_sorted([3, 1, 2], 10) == [1, 2, 3]
    assert sort_nearly_sorted([], 2) == []


def largest_joined_number(numbers: list[int]) -> str:
    """Write the numbers one after the other so that the result is as large as possible."""
    def compare(a, b):
        if a + b == b + a:
            return 0
        return -1 if a + b > b + a else 1

    digits = sorted(map(str, numbers), key=cmp_to_key(compare))
    return "".join(digits).lstrip("0") or "0"


def test_largest_joined_number():
    assert largest_joined_number([3, 30, 34, 5]) == "534330"
    assert largest_joined_number([0, 0]) == "0"
    assert largest_joined_number([10, 2]) == "210"


def reorder_like(items, reference):
    """Put items into the order they have in reference; items it does not mention follow, sorted."""
    known = [r for r in reference if r in items]
    unknown = sorted(item for item in items if item not in reference)
    return known + unknown


def test_reorder_like():
    assert reorder_like(["c", "a", "x", "b"], ["b", "a", "c", "d"]) == ["b", "a", "c", "x"]
    assert reorder_like([3, 1], []) == [1, 3]
    assert reorder_like([], [1]) == []
