def sum_nested(values: list) -> float:
    """Add up all numbers of a list that may hold further lists."""
    total = 0
    for value in values:
        if isinstance(value, list):
            total += sum_nested(value)
        else:
            total += value
    return total


def test_sum_nested():
    assert sum_nested([1, [2, [3, 4]], 5]) == 15
    assert sum_nested([]) == 0
    assert sum_nested([[[]], 7]) == 7


def nesting_depth(value) -> int:
    """How deep are lists nested? Something that is no list has depth 0."""
    if not isinstance(value, list):
        return 0
    return 1 + max((nesting_depth(item) for item in value), default=0)


def test_nesting_depth():
    assert nesting_depth([1, [2, [3]]]) == 3
    assert nesting_depth([]) == 1
    assert nesting_depth("text") == 0


def flatten_deeply(values: list) -> list:
    """Flatten lists inside lists, however deep they are."""
    flat = []
    for value in values:
        if isinstance(value, list):
            flat.extend(flatten_deeply(value))
        else:
            flat.append(value)
    return flat


def test_flatten_deeply():
    assert flatten_deeply([1, [2, [3, [4]]]]) == [1, 2, 3, 4]
    assert flatten_deeply([]) == []
    assert flatten_deeply([[], ["ab"]]) == ["ab"]


def all_permutations(items):
    """List every order in which the items can stand."""
    if not items:
        return [[]]
    orders = []
    for i, first in enumerate(items):
        rest = items[:i] + items[i + 1 :]
        for order in all_permutations(rest):
            orders.append([first] + order)
    return orders


def test_all_permutations():
    assert all_permutations([1, 2, 3]) == [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
    assert all_permutations([]) == [[]]


def power_set(items: list) -> list[list]:
    """Return all subsets of a list, the empty one first."""
    if not items:
        return [[]]
    smaller = power_set(items[:-1])
    return smaller + [subset + [items[-1]] for subset in smaller]


def test_power_set():
    assert power_set([1, 2]) == [[], [1], [2], [1, 2]]
    assert power_set([]) == [[]]
    assert len(power_set([1, 2, 3, 4])) == 16


def hanoi_moves(disks: int, source: str = "A", target: str = "C", spare: str = "B") -> list[tuple[str, str]]:
    """Solve the Towers of Hanoi: list the moves as (from, to) pairs."""
    if disks == 0:
        return []
    before = hanoi_moves(disks - 1, source, spare, target)
    after = hanoi_moves(disks - 1, spare, target, source)
    return before + [(source, target)] + after


def test_hanoi_moves():
    assert hanoi_moves(1) == [("A", "C")]
    assert hanoi_moves(2) == [("A", "B"), ("A", "C"), ("B", "C")]
    assert len(hanoi_moves(5)) == 31


def count_down_from(n):
    """Return the numbers from n down to zero, using recursion."""
    if n < 0:
        return []
    return [n] + count_down_from(n - 1)


def test_count_down_from():
    assert count_down_from(3) == [3, 2, 1, 0]
    assert count_down_from(0) == [0]
    assert count_down_from(-1) == []


def backwards(text: str) -> str:
    """Reverse a text recursively."""
    if len(text) <= 1:
        return text
    return backwards(text[1:]) + text[0]


def test_backwards():
    assert backwards("abc") == "cba"
    assert backwards("") == ""


def bit_strings(length: int) -> list[str]:
    """List all strings of zeros and ones of a given length, in order."""
    if length == 0:
        return [""]
    shorter = bit_strings(length - 1)
    return ["0" + s for s in shorter] + ["1" + s for s in shorter]


def test_bit_strings():
    assert bit_strings(2) == ["00", "01", "10", "11"]
    assert bit_strings(0) == [""]


def ways_to_climb(stairs: int) -> int:
    """In how many ways can stairs be climbed taking one or two steps at a time?"""
    if stairs <= 1:
        return 1
    return ways_to_climb(stairs - 1) + ways_to_climb(stairs - 2)


def test_ways_to_climb():
    assert ways_to_climb(3) == 3
    assert ways_to_climb(5) == 8
    assert ways_to_climb(0) == 1


def ways_to_pay(amount: int, coins: list[int]) -> int:
    """Count the ways to pay an amount with coins of the given values."""
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways_to_pay(amount - coins[0], coins) + ways_to_pay(amount, coins[1:])


def test_ways_to_pay():
    assert ways_to_pay(5, [1, 2, 5]) == 4
    assert ways_to_pay(3, [2]) == 0
    assert ways_to_pay(0, []) == 1


def choose_items(items: list, count: int) -> list[list]:
    """List all ways to choose a number of items, ignoring their order."""
    if count == 0:
        return [[]]
    if len(items) < count:
        return []
    with_first = [[items[0]] + rest for rest in choose_items(items[1:], count - 1)]
    return with_first + choose_items(items[1:], count)


def test_choose_items():
    assert choose_items(["a", "b", "c"], 2) == [["a", "b"], ["a", "c"], ["b", "c"]]
    assert choose_items([1], 2) == []
    assert choose_items([], 0) == [[]]


def count_nested_keys(data) -> int:
    """Count the keys of a dictionary and of all dictionaries inside it."""
    if not isinstance(data, dict):
        return 0
    return len(data) + sum(count_nested_keys(value) for value in data.values())


def test_count_nested_keys():
    assert count_nested_keys({"a": {"b": 1, "c": {"d": 2}}}) == 4
    assert count_nested_keys({}) == 0
    assert count_nested_keys([1, 2]) == 0


def replace_everywhere(data, old, new):
    """Replace a value inside lists and dictionaries at any depth; returns a new structure."""
    if isinstance(data, list):
        return [replace_everywhere(item, old, new) for item in data]
    if isinstance(data, dict):
        return {key: replace_everywhere(value, old, new) for key, value in data.items()}
    return new if data == old else data


def test_replace_everywhere():
    assert replace_everywhere([1, {"a": [1, 2]}], 1, 9) == [9, {"a": [9, 2]}]
    assert replace_everywhere("x", "x", "y") == "y"
    assert replace_everywhere({}, 1, 2) == {}


def largest_nested(values):
    """Find the largest number in nested lists. None if there is no number at all."""
    largest = None
    for value in values:
        if isinstance(value, list):
            value = largest_nested(value)
        if value is not None and (largest is None or value > largest):
            largest = value
    return largest


def test_largest_nested():
    assert largest_nested([1, [7, [3]], 2]) == 7
    assert largest_nested([[], []]) is None
    assert largest_nested([-5, [-9]]) == -5


def lucky_sum(n: int) -> int:
    """Add the digits of a number again and again until one digit is left."""
    if n < 10:
        return n
    return lucky_sum(n // 10 + n % 10)


def test_lucky_sum():
    assert lucky_sum(38) == 2
    assert lucky_sum(9) == 9
    assert lucky_sum(0) == 0


def ruler_marks(level: int) -> str:
    """Draw the marks of a ruler: the marks of the level below, a number, and the same marks again."""
    if level == 0:
        return ""
    inner = ruler_marks(level - 1)
    return inner + str(level) + inner


def test_ruler_marks():
    assert ruler_marks(1) == "1"
    assert ruler_marks(3) == "1213121"
    assert ruler_marks(0) == ""


def binomial(n: int, k: int) -> int:
    """Compute how many ways there are to choose k of n things, by Pascal's rule."""
    if k < 0 or k > n:
        return 0
    if k == 0 or k == n:
        return 1
    return binomial(n - 1, k - 1) + binomial(n - 1, k)


def test_binomial():
    assert binomial(5, 2) == 10
    assert binomial(4, 0) == 1
    assert binomial(3, 7) == 0


def paths_in_grid(rows: int, columns: int) -> int:
    """Count the ways from the top left to the bottom right cell, going right or down only."""
    if rows == 1 or columns == 1:
        return 1
    return paths_in_grid(rows - 1, columns) + paths_in_grid(rows, columns - 1)


def test_paths_in_grid():
    assert paths_in_grid(2, 2) == 2
    assert paths_in_grid(3, 3) == 6
    assert paths_in_grid(1, 9) == 1
