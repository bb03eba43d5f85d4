import re
from bisect import bisect_left, bisect_right
from collections import defaultdict, deque


def find_in_descending(values: list, wanted) -> int:
    """Binary search in a list sorted from high to low. Returns an index, or -1."""
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) // 2
        if values[middle] == wanted:
            return middle
        if values[middle] > wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def test_find_in_descending():
    assert find_in_descending([9, 7, 4, 1], 7) == 1
    assert find_in_descending([9, 7, 4, 1], 1) == 3
    assert find_in_descending([9, 7], 8) == -1
    assert find_in_descending([], 1) == -1


def tax_bracket(income: float, limits: list[float], rates: list[float]) -> float:
    """Look up the rate of an income; limits are the ascending lower bounds of all but the first rate."""
    return rates[bisect_right(limits, income)]


def test_tax_bracket():
    limits, rates = [10000, 50000], [0.0, 0.2, 0.4]
    assert tax_bracket(9999, limits, rates) == 0.0
    assert tax_bracket(10000, limits, rates) == 0.2
    assert tax_bracket(80000, limits, rates) == 0.4


def closest_in_sorted(times, moment):
    """Which entry of the sorted list lies closest to moment? The earlier one if two are equally close."""
    if not times:
        return None
    i = bisect_left(times, moment)
    if i == 0:
        return times[0]
    if i == len(times):
        return times[-1]
    before, after = times[i - 1], times[i]
    return after if after - moment < moment - before else before


def test_closest_in_sorted():
    assert closest_in_sorted([10, 20, 30], 24) == 20
    assert closest_in_sorted([10, 20, 30], 26) == 30
    assert closest_in_sorted([10, 20], 15) == 10
    assert closest_in_sorted([5], 99) == 5
    assert closest_in_sorted([], 1) is None


def count_between(ordered: list, low, high) -> int:
    """How many items of a sorted list lie from low to high, both included?"""
    return max(0, bisect_right(ordered, high) - bisect_left(ordered, low))


def test_count_between():
    assert count_between([1, 3, 3, 7, 9], 3, 7) == 3
    assert count_between([1, 9], 2, 8) == 0
    assert count_between([1, 2, 3], 3, 1) == 0
    assert count_between([], 0, 5) == 0


def first_bad_build(builds: int, is_bad) -> int | None:
    """Find the first failing build among 1..builds by bisection.

    All builds after a bad one are bad as well. None means that every build is good.
    """
    good, bad = 0, builds + 1
    while bad - good > 1:
        middle = (good + bad) // 2
        if is_bad(middle):
            bad = middle
        else:
            good = middle
    return bad if bad <= builds else None


def test_first_bad_build():
    assert first_bad_build(10, lambda b: b >= 7) == 7
    assert first_bad_build(10, lambda b: True) == 1
    assert first_bad_build(10, lambda b: False) is None
    assert first_bad_build(0, lambda b: True) is None


def solve_increasing(func, target, low, high, tolerance=1e-9):
    """Find x between low and high with func(x) = target, for a func that only rises."""
    while high - low > tolerance:
        middle = (low + high) / 2
        if func(middle) < target:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def test_solve_increasing():
    assert abs(solve_increasing(lambda x: x * x, 2, 0, 2) - 2 ** 0.5) < 1e-6
    assert abs(solve_increasing(lambda x: 3 * x, 6, 0, 100) - 2) < 1e-6
    assert abs(solve_increasing(lambda x: x, 5, 5, 5) - 5) < 1e-9


def mountain_top(heights: list[int]) -> int:
    """Index of the highest value in a list that first rises and then falls."""
    low, high = 0, len(heights) - 1
    while low < high:
        middle = (low + high) // 2
        if heights[middle] < heights[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low


def test_mountain_top():
    assert mountain_top([1, 4, 8, 6, 2]) == 2
    assert mountain_top([9, 5, 1]) == 0
    assert mountain_top([1, 2, 3]) == 2
    assert mountain_top([7]) == 0


def smallest_enough(enough) -> int:
    """Smallest n >= 1 for which enough(n) is true, without knowing an upper bound.

    First doubles n until it is enough, then narrows down by bisection.
    """
    high = 1
    while not enough(high):
        high *= 2
    low = high // 2
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high


def test_smallest_enough():
    assert smallest_enough(lambda n: n * n >= 1000) == 32
    assert smallest_enough(lambda n: True) == 1
    assert smallest_enough(lambda n: n >= 17) == 17


def jump_search(ordered, wanted, step=4):
    """Look through a sorted list in jumps of `step`, then item by item. -1 when absent."""
    start = 0
    while start + step < len(ordered) and ordered[start + step] <= wanted:
        start += step
    for i in range(start, min(start + step, len(ordered))):
        if ordered[i] == wanted:
            return i
    return -1


def test_jump_search():
    data = [1, 3, 5, 7, 9, 11, 13]
    assert jump_search(data, 11) == 5
    assert jump_search(data, 1, step=2) == 0
    assert jump_search(data, 4) == -1
    assert jump_search([], 4) == -1


def search_phone_book(book: list[tuple[str, str]], name: str) -> list[str]:
    """All numbers of a name in a book of (name, number) pairs that is sorted by name."""
    numbers = []
    i = bisect_left(book, (name, ""))
    while i < len(book) and book[i][0] == name:
        numbers.append(book[i][1])
        i += 1
    return numbers


def test_search_phone_book():
    book = [("Al", "12"), ("Bo", "31"), ("Bo", "77"), ("Cy", "50")]
    assert search_phone_book(book, "Bo") == ["31", "77"]
    assert search_phone_book(book, "Zed") == []
    assert search_phone_book([], "Al") == []


def find_in_sorted_table(table, wanted):
    """Search a table whose rows and columns are both sorted; start at the top right corner.

    Returns (row, column) or None.
    """
    row, col = 0, len(table[0]) - 1 if table else -1
    while row < len(table) and col >= 0:
        value = table[row][col]
        if value == wanted:
            return row, col
        if value > wanted:
            col -= 1
        else:
            row += 1
    return None


def test_find_in_sorted_table():
    table = [[1, 4, 7], [2, 5, 8], [3, 6, 9]]
    assert find_in_sorted_table(table, 6) == (2, 1)
    assert find_in_sorted_table(table, 1) == (0, 0)
    assert find_in_sorted_table(table, 10) is None
    assert find_in_sorted_table([], 1) is None


def all_positions(text: str, piece: str) -> list[int]:
    """Every position where piece occurs in text; occurrences may overlap."""
    positions: list[int] = []
    if not piece:
        return positions
    at = text.find(piece)
    while at != -1:
        positions.append(at)
        at = text.find(piece, at + 1)
    return positions


def test_all_positions():
    assert all_positions("banana", "ana") == [1, 3]
    assert all_positions("aaaa", "aa") == [0, 1, 2]
    assert all_positions("abc", "x") == []
    assert all_positions("abc", "") == []


def fuzzy_filter(query: str, candidates: list[str]) -> list[str]:
    """Keep candidates that contain the letters of query in this order, as an editor's quick open does."""
    def fits(candidate):
        letters = iter(candidate.lower())
        return all(ch in letters for ch in query.lower())

    return [c for c in candidates if fits(c)]


def test_fuzzy_filter():
    files = ["main_window.py", "Makefile", "widget.py"]
    assert fuzzy_filter("mw", files) == ["main_window.py"]
    assert fuzzy_filter("MF", files) == ["Makefile"]
    assert fuzzy_filter("", files) == files
    assert fuzzy_filter("zz", files) == []


def closest_command(typed: str, commands: list[str], max_edits: int = 2) -> str | None:
    """Suggest the command with the smallest edit distance to what was typed ('did you mean')."""
    def distance(a, b):
        previous = list(range(len(b) + 1))
        for i, x in enumerate(a, 1):
            current = [i]
            for j, y in enumerate(b, 1):
                current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (x != y)))
            previous = current
        return previous[-1]

    best = min(commands, key=lambda c: distance(typed, c), default=None)
    if best is None or distance(typed, best) > max_edits:
        return None
    return best


def test_closest_command():
    assert closest_command("comit", ["commit", "clone", "status"]) == "commit"
    assert closest_command("sttaus", ["commit", "status"]) == "status"
    assert closest_command("xyz", ["commit"]) is None
    assert closest_command("x", []) is None


def pair_with_gap(ordered, gap):
    """Find two numbers in a sorted list that differ by exactly gap (above 0), using two pointers."""
    left, right = 0, 1
    while right < len(ordered):
        difference = ordered[right] - ordered[left]
        if difference == gap:
            return ordered[left], ordered[right]
        if difference < gap:
            right += 1
        else:
            left += 1
    return None


def test_pair_with_gap():
    assert pair_with_gap([1, 4, 9, 11], 7) == (4, 11)
    assert pair_with_gap([1, 2], 5) is None
    assert pair_with_gap([], 1) is None


def last_index_where(items: list, condition) -> int:
    """Index of the last item that meets the condition, -1 if none does."""
    for i in range(len(items) - 1, -1, -1):
        if condition(items[i]):
            return i
    return -1


def test_last_index_where():
    assert last_index_where([1, 8, 3, 6, 5], lambda n: n % 2 == 0) == 3
    assert last_index_where(["a"], str.isdigit) == -1
    assert last_index_where([], bool) == -1


def filter_by_terms(records: list[dict], query: str) -> list[dict]:
    """Records in which every word of the query turns up, in any field and any case."""
    terms = query.lower().split()
    hits = []
    for record in records:
        haystack = " ".join(str(v) for v in record.values()).lower()
        if all(term in haystack for term in terms):
            hits.append(record)
    return hits


def test_filter_by_terms():
    books = [{"title": "Dune", "author": "Herbert"}, {"title": "Emma", "author": "Austen"}]
    assert filter_by_terms(books, "herb DUNE") == [books[0]]
    assert filter_by_terms(books, "dune emma") == []
    assert filter_by_terms(books, " ") == books


def wildcard_search(pattern, names):
    """Select names that match a pattern where * stands for anything and ? for one character."""
    parts = []
    for ch in pattern:
        if ch == '*':
            parts.append('.*')
        elif ch == '?':
            parts.append('.')
        else:
            parts.append(re.escape(ch))
    regex = re.compile(''.join(parts))
    return [name for name in names if regex.fullmatch(name)]


def test_wildcard_search():
    names = ['a.txt', 'ab.txt', 'a.py', 'atxt']
    assert wildcard_search('*.txt', names) == ['a.txt', 'ab.txt']
    assert wildcard_search('a.??', names) == ['a.py']
    assert wildcard_search('', names) == []


def least_capacity(weights: list[int], days: int) -> int:
    """Smallest daily capacity that ships all parcels, in their order, within the given days."""
    low, high = max(weights), sum(weights)
    while low < high:
        capacity = (low + high) // 2
        needed, load = 1, 0
        for weight in weights:
            if load + weight > capacity:
                needed += 1
                load = 0
            load += weight
        if needed <= days:
            high = capacity
        else:
            low = capacity + 1
    return low


def test_least_capacity():
    assert least_capacity([1, 2, 3, 4, 5], 2) == 9
    assert least_capacity([4, 4, 4], 3) == 4
    assert least_capacity([3, 2], 1) == 5


def mark_matches(text: str, word: str, left: str = "[", right: str = "]") -> str:
    """Put brackets around each occurrence of word, whatever its case, keeping the spelling."""
    if not word:
        return text
    pattern = re.compile(re.escape(word), re.IGNORECASE)
    return pattern.sub(lambda match: left + match.group() + right, text)


def test_mark_matches():
    assert mark_matches("The cat. CAT!", "cat") == "The [cat]. [CAT]!"
    assert mark_matches("a+b", "+", "<", ">") == "a<+>b"
    assert mark_matches("none", "x") == "none"
    assert mark_matches("abc", "") == "abc"


def border_table(pattern):
    """For each prefix of pattern: length of its longest proper border, as used by Knuth-Morris-Pratt."""
    table = [0] * len(pattern)
    length = 0
    for i in range(1, len(pattern)):
        while length and pattern[i] != pattern[length]:
            length = table[length - 1]
        if pattern[i] == pattern[length]:
            length += 1
        table[i] = length
    return table


def test_border_table():
    assert border_table("ababaca") == [0, 0, 1, 2, 3, 0, 1]
    assert border_table("aaa") == [0, 1, 2]
    assert border_table("") == []


def find_skipping(text: str, pattern: str) -> int:
    """Search text from the end of the pattern, skipping ahead after a mismatch (Horspool)."""
    size = len(pattern)
    if size == 0:
        return 0
    skip = {ch: size - i - 1 for i, ch in enumerate(pattern[:-1])}
    end = size
    while end <= len(text):
        if text[end - size:end] == pattern:
            return end - size
        end += skip.get(text[end - 1], size)
    return -1


def test_find_skipping():
    assert find_skipping("here is a needle", "needle") == 10
    assert find_skipping("aaab", "ab") == 2
    assert find_skipping("abc", "abcd") == -1
    assert find_skipping("abc", "") == 0


def word_index(documents: dict[str, str]) -> dict[str, list[str]]:
    """Build a search index: each word, in lower case, with the names of the documents it occurs in."""
    index = defaultdict(set)
    for name, text in documents.items():
        for word in re.findall(r"[a-z']+", text.lower()):
            index[word].add(name)
    return {word: sorted(names) for word, names in sorted(index.items())}


def test_word_index():
    assert word_index({"b": "A cat.", "a": "Cat, a dog"}) == {"a": ["a", "b"], "cat": ["a", "b"], "dog": ["a"]}
    assert word_index({"x": "42 !"}) == {}
    assert word_index({}) == {}


def pick_exact_weight(weights: list[int], target: int) -> list[int] | None:
    """Choose weights that add up to exactly target, by trying and going back. None if impossible."""
    def attempt(start, left):
        if left == 0:
            return []
        for i in range(start, len(weights)):
            if weights[i] <= left:
                rest = attempt(i + 1, left - weights[i])
                if rest is not None:
                    return [weights[i]] + rest
        return None

    return attempt(0, target)


def test_pick_exact_weight():
    assert pick_exact_weight([8, 5, 4, 3], 12) == [8, 4]
    assert pick_exact_weight([5, 4, 3], 7) == [4, 3]
    assert pick_exact_weight([5, 10], 6) is None
    assert pick_exact_weight([], 0) == []


def paths_to_key(data, wanted):
    """Where in nested dicts and lists does a key occur? Gives paths like 'users[0].name'."""
    found = []

    def look(node, path):
        if isinstance(node, dict):
            for key, value in node.items():
                here = f'{path}.{key}' if path else key
                if key == wanted:
                    found.append(here)
                look(value, here)
        elif isinstance(node, list):
            for i, value in enumerate(node):
                look(value, f'{path}[{i}]')

    look(data, '')
    return found


def test_paths_to_key():
    data = {'users': [{'name': 'Al'}, {'id': 2, 'boss': {'name': 'Bo'}}]}
    assert paths_to_key(data, 'name') == ['users[0].name', 'users[1].boss.name']
    assert paths_to_key(data, 'zip') == []
    assert paths_to_key([], 'x') == []


def shortest_window_reaching(amounts: list[int], goal: int) -> int:
    """Length of the shortest stretch of positive amounts whose sum is at least goal; 0 if none."""
    best = 0
    total = start = 0
    for end, amount in enumerate(amounts):
        total += amount
        while total >= goal:
            length = end - start + 1
            if not best or length < best:
                best = length
            total -= amounts[start]
            start += 1
    return best


def test_shortest_window_reaching():
    assert shortest_window_reaching([2, 3, 1, 2, 4, 3], 7) == 2
    assert shortest_window_reaching([1, 1], 5) == 0
    assert shortest_window_reaching([9], 9) == 1
    assert shortest_window_reaching([], 1) == 0


def fewest_pours(big: int, small: int, goal: int) -> int:
    """Two jugs and a tap: how many fillings, emptyings and pourings until one jug holds goal? -1 if never."""
    seen = {(0, 0)}
    queue = deque([(0, 0, 0)])
    while queue:
        a, b, steps = queue.popleft()
        if goal in (a, b):
            return steps
        to_b, to_a = min(a, small - b), min(b, big - a)
        options = [(big, b), (a, small), (0, b), (a, 0), (a - to_b, b + to_b), (a + to_a, b - to_a)]
        for state in options:
            if state not in seen:
                seen.add(state)
                queue.append((*state, steps + 1))
    return -1


def test_fewest_pours():
    assert fewest_pours(5, 3, 4) == 6
    assert fewest_pours(5, 3, 0) == 0
    assert fewest_pours(5, 3, 3) == 1
    assert fewest_pours(4, 2, 1) == -1
