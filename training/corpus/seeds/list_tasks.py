from itertools import zip_longest


def remove_at(items: list, index: int) -> list:
    """Return a copy of a list without the item at an index."""
    return items[:index] + items[index + 1 :]


def test_remove_at():
    assert remove_at(["a", "b", "c"], 1) == ["a", "c"]
    assert remove_at([1], 0) == []


def every_other(values):
    """Return every other value of a list, beginning with the first."""
    return values[::2]


def test_every_other():
    assert every_other([1, 2, 3, 4, 5]) == [1, 3, 5]
    assert every_other([]) == []


def squares_of_odd(numbers):
    """List the squares of the odd numbers."""
    return [n ** 2 for n in numbers if n % 2 == 1]


def test_squares_of_odd():
    assert squares_of_odd([1, 2, 3]) == [1, 9]
    assert squares_of_odd([2]) == []


def sort_by_length(words: list[str]) -> list[str]:
    """Sort words by length; words of the same length by the alphabet."""
    return sorted(words, key=lambda word: (len(word), word))


def test_sort_by_length():
    assert sort_by_length(["pear", "fig", "kiwi", "apple"]) == ["fig", "kiwi", "pear", "apple"]
    assert sort_by_length([]) == []


def sort_by_last_letter(words):
    """Sort words by their last letter."""
    return sorted(words, key=lambda word: word[-1])


def test_sort_by_last_letter():
    assert sort_by_last_letter(["cat", "sea", "dog"]) == ["sea", "dog", "cat"]
    assert sort_by_last_letter([]) == []


def insert_in_order(values: list[int], value: int) -> list[int]:
    """Insert a value into a sorted list so that it stays sorted."""
    for index, other in enumerate(values):
        if value < other:
            return values[:index] + [value] + values[index:]
    return values + [value]


def test_insert_in_order():
    assert insert_in_order([1, 3, 5], 4) == [1, 3, 4, 5]
    assert insert_in_order([1], 9) == [1, 9]
    assert insert_in_order([], 2) == [2]


def min_and_max_positions(values):
    """Return the positions of the smallest and the largest value."""
    if not values:
        return None
    smallest = largest = 0
    for index, value in enumerate(values):
        if value < values[smallest]:
            smallest = index
        if value > values[largest]:
            largest = index
    return smallest, largest


def test_min_and_max_positions():
    assert min_and_max_positions([4, 1, 9, 3]) == (1, 2)
    assert min_and_max_positions([5]) == (0, 0)
    assert min_and_max_positions([]) is None


def add_lists(first: list[float], second: list[float]) -> list[float]:
    """Add two lists item by item. The shorter one counts as filled with zeros."""
    return [a + b for a, b in zip_longest(first, second, fillvalue=0)]


def test_add_lists():
    assert add_lists([1, 2], [10, 20, 30]) == [11, 22, 30]
    assert add_lists([], []) == []


def three_largest(numbers: list[int]) -> list[int]:
    """Return the three largest different numbers, the largest first."""
    return sorted(set(numbers), reverse=True)[:3]


def test_three_largest():
    assert three_largest([4, 9, 1, 9, 7]) == [9, 7, 4]
    assert three_largest([2]) == [2]


def is_increasing(values: list[int]) -> bool:
    """Check whether each value is larger than the one before it."""
    for previous, current in zip(values, values[1:]):
        if current <= previous:
            return False
    return True


def test_is_increasing():
    assert is_increasing([1, 3, 8])
    assert not is_increasing([1, 1])
    assert is_increasing([])


def replace_negatives(values, replacement=0):
    """Replace all negative values of a list."""
    return [replacement if value < 0 else value for value in values]


def test_replace_negatives():
    assert replace_negatives([1, -2, 3]) == [1, 0, 3]
    assert replace_negatives([-1], 9) == [9]


def pairs_with_sum(numbers: list[int], target: int) -> list[tuple[int, int]]:
    """List all pairs of numbers, in their order, that add up to a target."""
    pairs = []
    for i, first in enumerate(numbers):
        for second in numbers[i + 1 :]:
            if first + second == target:
                pairs.append((first, second))
    return pairs


def test_pairs_with_sum():
    assert pairs_with_sum([1, 4, 2, 3], 5) == [(1, 4), (2, 3)]
    assert pairs_with_sum([1], 2) == []


def split_by_sign(numbers: list[int]) -> tuple[list[int], list[int]]:
    """Split numbers into those that are negative and the others."""
    negative, others = [], []
    for number in numbers:
        (negative if number < 0 else others).append(number)
    return negative, others


def test_split_by_sign():
    assert split_by_sign([3, -1, 0, -2]) == ([-1, -2], [3, 0])
    assert split_by_sign([]) == ([], [])


def join_with_numbers(items: list[str]) -> str:
    """Write items in one line as '1) tea 2) milk'."""
    return " ".join(f"{number}) {item}" for number, item in enumerate(items, 1))


def test_join_with_numbers():
    assert join_with_numbers(["tea", "milk"]) == "1) tea 2) milk"
    assert join_with_numbers([]) == ""


def last_index_of(items, wanted):
    """Return the index of the last item that equals the wanted one, or -1."""
    for index in range(len(items) - 1, -1, -1):
        if items[index] == wanted:
            return index
    return -1


def test_last_index_of():
    assert last_index_of([1, 2, 1, 3], 1) == 2
    assert last_index_of([], 5) == -1


def missing_numbers(numbers: list[int]) -> list[int]:
    """List the numbers between the smallest and the largest that are not there."""
    if not numbers:
        return []
    present = set(numbers)
    return [n for n in range(min(numbers), max(numbers)) if n not in present]


def test_missing_numbers():
    assert missing_numbers([1, 2, 5]) == [3, 4]
    assert missing_numbers([7]) == []
    assert missing_numbers([]) == []


def scale_to_one(values: list[float]) -> list[float]:
    """Divide values by their sum so that they add up to one."""
    total = sum(values)
    if total == 0:
        raise ValueError("the values add up to zero")
    return [value / total for value in values]


def test_scale_to_one():
    assert scale_to_one([1, 1, 2]) == [0.25, 0.25, 0.5]
    try:
        scale_to_one([0, 0])
    except ValueError:
        pass
    else:
        assert False


def longest_increasing_run(values):
    """Return the length of the longest run in which values grow."""
    longest = current = 0
    previous = None
    for value in values:
        current = current + 1 if previous is not None and value > previous else 1
        longest = max(longest, current)
        previous = value
    return longest


def test_longest_increasing_run():
    assert longest_increasing_run([1, 2, 1, 2, 3]) == 3
    assert longest_increasing_run([]) == 0


def swap_neighbors(items: list) -> list:
    """Swap the first item with the second, the third with the fourth, and so on."""
    swapped = list(items)
    for i in range(0, len(items) - 1, 2):
        swapped[i], swapped[i + 1] = swapped[i + 1], swapped[i]
    return swapped


def test_swap_neighbors():
    assert swap_neighbors([1, 2, 3, 4, 5]) == [2, 1, 4, 3, 5]
    assert swap_neighbors([1]) == [1]


def top_percent(scores: list[int], percent: int) -> list[int]:
    """Return the best scores: so many percent of all, at least one."""
    if not scores:
        return []
    count = max(1, len(scores) * percent // 100)
    return sorted(scores, reverse=True)[:count]


def test_top_percent():
    assert top_percent([5, 9, 7, 1], 50) == [9, 7]
    assert top_percent([3, 4], 10) == [4]
    assert top_percent([], 10) == []


def zip_three(names, ages, cities):
    """Combine three lists into a list of dictionaries."""
    people = []
    for name, age, city in zip(names, ages, cities):
        people.append({"name": name, "age": age, "city": city})
    return people


def test_zip_three():
    assert zip_three(["Ann"], [30], ["Rome"]) == [{"name": "Ann", "age": 30, "city": "Rome"}]
    assert zip_three([], [], []) == []
