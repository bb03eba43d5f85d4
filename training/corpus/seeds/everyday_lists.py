def count_positive(numbers):
    """Count the numbers of a list that are greater than zero."""
    count = 0
    for number in numbers:
        if number > 0:
            count += 1
    return count


def test_count_positive():
    assert count_positive([1, -2, 3, 0]) == 2
    assert count_positive([-1]) == 0
    assert count_positive([]) == 0


def cumulative_sums(values: list[float]) -> list[float]:
    """Return the running totals of a list."""
    totals = []
    total = 0
    for value in values:
        total += value
        totals.append(total)
    return totals


def test_cumulative_sums():
    assert cumulative_sums([1, 2, 3]) == [1, 3, 6]
    assert cumulative_sums([5, -5]) == [5, 0]
    assert cumulative_sums([]) == []


def evens_and_odds(numbers: list[int]) -> tuple[list[int], list[int]]:
    """Split numbers into the even and the odd ones, both in their order."""
    evens = [n for n in numbers if n % 2 == 0]
    odds = [n for n in numbers if n % 2 != 0]
    return evens, odds


def test_evens_and_odds():
    assert evens_and_odds([1, 2, 3, 4]) == ([2, 4], [1, 3])
    assert evens_and_odds([-1, 0]) == ([0], [-1])
    assert evens_and_odds([]) == ([], [])


def second_largest(numbers):
    """Find the second largest of the distinct numbers; None if there are fewer than two."""
    distinct = sorted(set(numbers))
    if len(distinct) < 2:
        return None
    return distinct[-2]


def test_second_largest():
    assert second_largest([3, 9, 7]) == 7
    assert second_largest([5, 5, 4]) == 4
    assert second_largest([1, 1]) is None


def chunk_list(items: list, size: int) -> list[list]:
    """Cut a list into pieces of the given size; the last one may be shorter."""
    if size < 1:
        raise ValueError("size must be at least 1")
    return [items[i : i + size] for i in range(0, len(items), size)]


def test_chunk_list():
    assert chunk_list([1, 2, 3, 4, 5], 2) == [[1, 2], [3, 4], [5]]
    assert chunk_list([], 3) == []
    try:
        chunk_list([1], 0)
    except ValueError:
        pass
    else:
        assert False


def flatten_once(rows):
    """Join a list of lists into one flat list."""
    flat = []
    for row in rows:
        for item in row:
            flat.append(item)
    return flat


def test_flatten_once():
    assert flatten_once([[1, 2], [3], []]) == [1, 2, 3]
    assert flatten_once([]) == []
    assert flatten_once([[[1]], [2]]) == [[1], 2]


def unique_in_order(items: list) -> list:
    """Drop repeated items, keeping the first of each."""
    seen = set()
    result = []
    for item in items:
        if item not in seen:
            seen.add(item)
            result.append(item)
    return result


def test_unique_in_order():
    assert unique_in_order([3, 1, 3, 2, 1]) == [3, 1, 2]
    assert unique_in_order("aba") == ["a", "b"]
    assert unique_in_order([]) == []


def items_in_both(first: list, second: list) -> list:
    """List the items of the first list that also stand in the second one."""
    return [item for item in first if item in second]


def test_items_in_both():
    assert items_in_both([1, 2, 3], [3, 2, 9]) == [2, 3]
    assert items_in_both(["a"], []) == []


def neighbor_differences(values):
    """Compute the difference between each value and the one before it.

    >>> neighbor_differences([1, 4, 2])
    [3, -2]
    """
    differences = []
    for i in range(1, len(values)):
        differences.append(values[i] - values[i - 1])
    return differences


def test_neighbor_differences():
    assert neighbor_differences([1, 4, 2]) == [3, -2]
    assert neighbor_differences([7]) == []


def index_of_largest(values: list[float]) -> int:
    """Return the index of the largest value, the first one if there are several."""
    if not values:
        raise ValueError("the list is empty")
    best = 0
    for i, value in enumerate(values):
        if value > values[best]:
            best = i
    return best


def test_index_of_largest():
    assert index_of_largest([2, 8, 5]) == 1
    assert index_of_largest([4, 4]) == 0
    try:
        index_of_largest([])
    except ValueError:
        pass
    else:
        assert False


def drop_none(values: list) -> list:
    """Remove every None from a list. Zeros and empty strings stay."""
    return [value for value in values if value is not None]


def test_drop_none():
    assert drop_none([1, None, 0, ""]) == [1, 0, ""]
    assert drop_none([None]) == []


def every_nth(items: list, n: int) -> list:
    """Pick every nth item, starting with the first."""
    return items[::n]


def test_every_nth():
    assert every_nth([1, 2, 3, 4, 5], 2) == [1, 3, 5]
    assert every_nth(["a", "b"], 5) == ["a"]


def split_in_half(items):
    """Split a list into two halves; the first one gets the extra item."""
    middle = (len(items) + 1) // 2
    return items[:middle], items[middle:]


def test_split_in_half():
    assert split_in_half([1, 2, 3, 4]) == ([1, 2], [3, 4])
    assert split_in_half([1, 2, 3]) == ([1, 2], [3])
    assert split_in_half([]) == ([], [])


def count_matching(items, condition) -> int:
    """Count the items that fulfil a condition."""
    return sum(1 for item in items if condition(item))


def test_count_matching():
    assert count_matching([1, 5, 9], lambda n: n > 3) == 2
    assert count_matching(["a", "bb"], lambda s: len(s) > 5) == 0


def find_first(items, condition, default=None):
    """Return the first item for which the condition holds, or a default."""
    for item in items:
        if condition(item):
            return item
    return default


def test_find_first():
    assert find_first([3, 8, 9], lambda n: n % 2 == 0) == 8
    assert find_first([3], lambda n: n > 5) is None
    assert find_first([], bool, "none") == "none"


def group_by_length(words: list[str]) -> dict[int, list[str]]:
    """Group words by how many letters they have."""
    groups = {}
    for word in words:
        groups.setdefault(len(word), []).append(word)
    return groups


def test_group_by_length():
    assert group_by_length(["hi", "cat", "no"]) == {2: ["hi", "no"], 3: ["cat"]}
    assert group_by_length([]) == {}


def interleave(first: list, second: list) -> list:
    """Take items in turn from two lists; what is left of the longer one comes last."""
    result = []
    shorter = min(len(first), len(second))
    for i in range(shorter):
        result.append(first[i])
        result.append(second[i])
    return result + first[shorter:] + second[shorter:]


def test_interleave():
    assert interleave([1, 3], [2, 4]) == [1, 2, 3, 4]
    assert interleave([1], [2, 5, 6]) == [1, 2, 5, 6]
    assert interleave([], ["a"]) == ["a"]


def dot_product(a: list[float], b: list[float]) -> float:
    """Multiply two lists item by item and add up the products."""
    if len(a) != len(b):
        raise ValueError("lists differ in length")
    total = 0
    for x, y in zip(a, b):
        total += x * y
    return total


def test_dot_product():
    assert dot_product([1, 2], [3, 4]) == 11
    assert dot_product([], []) == 0
    try:
        dot_product([1], [1, 2])
    except ValueError:
        pass
    else:
        assert False


def average_or_none(values):
    """Compute the average of a list, or None if it is empty."""
    if not values:
        return None
    return sum(values) / len(values)


def test_average_or_none():
    assert average_or_none([2, 4]) == 3
    assert average_or_none([5]) == 5
    assert average_or_none([]) is None


def smallest_and_largest(numbers: list[float]) -> tuple[float, float]:
    """Find the smallest and the largest number in one pass, without min and max."""
    smallest = largest = numbers[0]
    for number in numbers[1:]:
        if number < smallest:
            smallest = number
        elif number > largest:
            largest = number
    return smallest, largest


def test_smallest_and_largest():
    assert smallest_and_largest([4, 1, 9, 3]) == (1, 9)
    assert smallest_and_largest([2]) == (2, 2)


def without_items(items: list, unwanted: list) -> list:
    """Return the list without all items that are unwanted."""
    result = []
    for item in items:
        if item in unwanted:
            continue
        result.append(item)
    return result


def test_without_items():
    assert without_items([1, 2, 3, 2], [2]) == [1, 3]
    assert without_items(["a"], []) == ["a"]


def all_equal(items) -> bool:
    """Are all items of a list the same? An empty list counts as yes."""
    return all(item == items[0] for item in items)


def test_all_equal():
    assert all_equal([2, 2, 2])
    assert all_equal([])
    assert not all_equal([1, 2])


def has_repeats(items: list) -> bool:
    """Check whether any item occurs more than once."""
    return len(set(items)) < len(items)


def test_has_repeats():
    assert has_repeats([1, 2, 1])
    assert not has_repeats([1, 2, 3])
    assert not has_repeats([])


def bubble_sort(values: list) -> list:
    """Sort a copy of the list by swapping neighbours until nothing changes."""
    result = list(values)
    swapped = True
    while swapped:
        swapped = False
        for i in range(len(result) - 1):
            if result[i] > result[i + 1]:
                result[i], result[i + 1] = result[i + 1], result[i]
                swapped = True
    return result


def test_bubble_sort():
    assert bubble_sort([3, 1, 2]) == [1, 2, 3]
    assert bubble_sort(["b", "a"]) == ["a", "b"]
    assert bubble_sort([]) == []


def selection_sort(values):
    """Sort a list in ascending order by picking the smallest remaining value again and again."""
    result = values[:]
    for i in range(len(result)):
        smallest = i
        for j in range(i + 1, len(result)):
            if result[j] < result[smallest]:
                smallest = j
        result[i], result[smallest] = result[smallest], result[i]
    return result


def test_selection_sort():
    assert selection_sort([5, 2, 4]) == [2, 4, 5]
    assert selection_sort([1]) == [1]
    assert selection_sort([2, 2, 1]) == [1, 2, 2]


def merge_sort(values: list) -> list:
    """Sort a list by sorting both halves and merging them."""
    if len(values) <= 1:
        return values
    middle = len(values) // 2
    left = merge_sort(values[:middle])
    right = merge_sort(values[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def test_merge_sort():
    assert merge_sort([4, 1, 3, 2]) == [1, 2, 3, 4]
    assert merge_sort([]) == []
    assert merge_sort([2, 1, 2]) == [1, 2, 2]


def quick_sort(values):
    """Sort a list with quicksort: smaller values before a pivot, larger ones after it."""
    if len(values) < 2:
        return values
    pivot = values[0]
    smaller = [v for v in values[1:] if v < pivot]
    others = [v for v in values[1:] if v >= pivot]
    return quick_sort(smaller) + [pivot] + quick_sort(others)


def test_quick_sort():
    assert quick_sort([3, 6, 1, 3]) == [1, 3, 3, 6]
    assert quick_sort([]) == []


def binary_search(values: list, target) -> int:
    """Find the index of target in a sorted list, or -1 if it is not there."""
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) // 2
        if values[middle] == target:
            return middle
        if values[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def test_binary_search():
    assert binary_search([1, 3, 5, 7], 5) == 2
    assert binary_search([1, 3, 5, 7], 4) == -1
    assert binary_search([], 1) == -1


def linear_search(items, target):
    """Look through a list from the start and return the position of target, or -1."""
    for position, item in enumerate(items):
        if item == target:
            return position
    return -1


def test_linear_search():
    assert linear_search(["a", "b"], "b") == 1
    assert linear_search([1, 2], 9) == -1


def rotate_list(items: list, places: int) -> list:
    """Rotate a list to the left by a number of places."""
    if not items:
        return []
    places %= len(items)
    return items[places:] + items[:places]


def test_rotate_list():
    assert rotate_list([1, 2, 3, 4], 1) == [2, 3, 4, 1]
    assert rotate_list([1, 2, 3], -1) == [3, 1, 2]
    assert rotate_list([], 5) == []


def count_occurrences(items) -> dict:
    """Count how often each item occurs in a list."""
    counts = {}
    for item in items:
        if item in counts:
            counts[item] += 1
        else:
            counts[item] = 1
    return counts


def test_count_occurrences():
    assert count_occurrences(["a", "b", "a"]) == {"a": 2, "b": 1}
    assert count_occurrences([]) == {}


def most_frequent_item(items: list):
    """Return the item that occurs most often; the one seen first wins a tie."""
    best = None
    best_count = 0
    for item in items:
        count = items.count(item)
        if count > best_count:
            best, best_count = item, count
    return best


def test_most_frequent_item():
    assert most_frequent_item([1, 2, 2, 3]) == 2
    assert most_frequent_item(["x", "y"]) == "x"
    assert most_frequent_item([]) is None


def sum_until_negative(numbers: list[float]) -> float:
    """Add up the numbers of a list until the first negative one."""
    total = 0
    for number in numbers:
        if number < 0:
            break
        total += number
    return total


def test_sum_until_negative():
    assert sum_until_negative([1, 2, -1, 5]) == 3
    assert sum_until_negative([4, 4]) == 8
    assert sum_until_negative([-1]) == 0


def names_with_numbers(names: list[str], start: int = 1) -> list[str]:
    """Put numbers before names, such as '1. Ann', counting from start."""
    lines = []
    for number, name in enumerate(names, start):
        lines.append(f"{number}. {name}")
    return lines


def test_names_with_numbers():
    assert names_with_numbers(["Ann", "Bo"]) == ["1. Ann", "2. Bo"]
    assert names_with_numbers(["x"], start=7) == ["7. x"]
    assert names_with_numbers([]) == []


def to_lookup(keys: list, values: list) -> dict:
    """Build a dictionary from a list of keys and a list of values of the same length."""
    if len(keys) != len(values):
        raise ValueError("there must be as many keys as values")
    table = {}
    for key, value in zip(keys, values):
        table[key] = value
    return table


def test_to_lookup():
    assert to_lookup(["a", "b"], [1, 2]) == {"a": 1, "b": 2}
    assert to_lookup([], []) == {}
    try:
        to_lookup([1], [])
    except ValueError:
        pass
    else:
        assert False
