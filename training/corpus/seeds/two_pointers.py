from bisect import bisect_left, insort


def two_sum(numbers: list[int], target: int) -> tuple[int, int] | None:
    """Find the positions of two numbers that add up to a target."""
    seen = {}
    for index, number in enumerate(numbers):
        if target - number in seen:
            return seen[target - number], index
        seen[number] = index
    return None


def test_two_sum():
    assert two_sum([2, 7, 11], 9) == (0, 1)
    assert two_sum([3, 3], 6) == (0, 1)
    assert two_sum([1, 2], 10) is None


def sorted_pair_with_sum(numbers, target):
    """Find two numbers of a sorted list that add up to a target, moving in from both ends."""
    left, right = 0, len(numbers) - 1
    while left < right:
        total = numbers[left] + numbers[right]
        if total == target:
            return numbers[left], numbers[right]
        if total < target:
            left += 1
        else:
            right -= 1
    return None


def test_sorted_pair_with_sum():
    assert sorted_pair_with_sum([1, 3, 4, 8], 11) == (3, 8)
    assert sorted_pair_with_sum([1, 2], 7) is None


def reverse_in_place(items: list) -> None:
    """Turn a list around by swapping its ends."""
    left, right = 0, len(items) - 1
    while left < right:
        items[left], items[right] = items[right], items[left]
        left += 1
        right -= 1


def test_reverse_in_place():
    items = [1, 2, 3, 4]
    assert reverse_in_place(items) is None
    assert items == [4, 3, 2, 1]


def remove_sorted_duplicates(values: list[int]) -> int:
    """Move the different values of a sorted list to its front and return how many there are."""
    if not values:
        return 0
    write = 1
    for read in range(1, len(values)):
        if values[read] != values[write - 1]:
            values[write] = values[read]
            write += 1
    return write


def test_remove_sorted_duplicates():
    values = [1, 1, 2, 3, 3]
    assert remove_sorted_duplicates(values) == 3
    assert values[:3] == [1, 2, 3]
    assert remove_sorted_duplicates([]) == 0


def first_at_least(values: list[int], target: int) -> int:
    """Find the index of the first value of a sorted list that is not smaller than the target."""
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low


def test_first_at_least():
    assert first_at_least([1, 3, 3, 7], 3) == 1
    assert first_at_least([1, 3], 9) == 2
    assert first_at_least([], 1) == 0


def last_at_most(values, target):
    """Find the index of the last value of a sorted list that is not larger than the target, or -1."""
    low, high = 0, len(values) - 1
    found = -1
    while low <= high:
        middle = (low + high) // 2
        if values[middle] <= target:
            found = middle
            low = middle + 1
        else:
            high = middle - 1
    return found


def test_last_at_most():
    assert last_at_most([1, 3, 3, 7], 3) == 2
    assert last_at_most([4], 2) == -1


def integer_square_root(n: int) -> int:
    """Find the largest whole number whose square is not larger than n, by halving."""
    low, high = 0, n
    while low < high:
        middle = (low + high + 1) // 2
        if middle * middle <= n:
            low = middle
        else:
            high = middle - 1
    return low


def test_integer_square_root():
    assert integer_square_root(16) == 4
    assert integer_square_root(24) == 4
    assert integer_square_root(0) == 0


def contains_sorted(values: list[int], target: int) -> bool:
    """Check with bisect whether a sorted list contains a value."""
    index = bisect_left(values, target)
    return index < len(values) and values[index] == target


def test_contains_sorted():
    assert contains_sorted([1, 4, 9], 4)
    assert not contains_sorted([1, 4, 9], 5)
    assert not contains_sorted([], 1)


def running_median(values):
    """List the middle value of all values so far, the lower one for even counts."""
    ordered, medians = [], []
    for value in values:
        insort(ordered, value)
        medians.append(ordered[(len(ordered) - 1) // 2])
    return medians


def test_running_median():
    assert running_median([5, 1, 9, 3]) == [5, 1, 5, 3]
    assert running_median([]) == []


def largest_window_sum(values: list[int], size: int) -> int:
    """Return the largest sum of so many neighboring values."""
    if size > len(values):
        raise ValueError("the window is larger than the list")
    current = best = sum(values[:size])
    for i in range(size, len(values)):
        current += values[i] - values[i - size]
        best = max(best, current)
    return best


def test_largest_window_sum():
    assert largest_window_sum([1, 5, 2, 8, 1], 2) == 10
    assert largest_window_sum([3], 1) == 3
    try:
        largest_window_sum([1], 2)
    except ValueError:
        pass
    else:
        assert False


def longest_without_repeat(text: str) -> int:
    """Return the length of the longest part of a text without a repeated character."""
    last_seen = {}
    start = longest = 0
    for index, char in enumerate(text):
        if char in last_seen and last_seen[char] >= start:
            start = last_seen[char] + 1
        last_seen[char] = index
        longest = max(longest, index - start + 1)
    return longest


def test_longest_without_repeat():
    assert longest_without_repeat("abcabcbb") == 3
    assert longest_without_repeat("aaaa") == 1
    assert longest_without_repeat("") == 0


def is_subsequence(short, text):
    """Check whether the characters of one text stand in another in the same order."""
    position = 0
    for char in text:
        if position < len(short) and char == short[position]:
            position += 1
    return position == len(short)


def test_is_subsequence():
    assert is_subsequence("ace", "abcde")
    assert not is_subsequence("aec", "abcde")
    assert is_subsequence("", "abc")


def most_water(heights: list[int]) -> int:
    """Find the largest amount of water between two walls of the given heights."""
    left, right = 0, len(heights) - 1
    best = 0
    while left < right:
        area = min(heights[left], heights[right]) * (right - left)
        best = max(best, area)
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return best


def test_most_water():
    assert most_water([1, 8, 6, 2, 5, 4, 8, 3, 7]) == 49
    assert most_water([1]) == 0


def best_profit(prices: list[float]) -> float:
    """Return the best profit from buying on one day and selling on a later one."""
    if not prices:
        return 0
    lowest = prices[0]
    profit = 0
    for price in prices[1:]:
        profit = max(profit, price - lowest)
        lowest = min(lowest, price)
    return profit


def test_best_profit():
    assert best_profit([7, 1, 5, 3, 6]) == 5
    assert best_profit([5, 4]) == 0
    assert best_profit([]) == 0


def range_sums(values: list[int], queries: list[tuple[int, int]]) -> list[int]:
    """Answer the sums of many ranges [start, end) with the help of prefix sums."""
    prefix = [0]
    for value in values:
        prefix.append(prefix[-1] + value)
    return [prefix[end] - prefix[start] for start, end in queries]


def test_range_sums():
    assert range_sums([1, 2, 3, 4], [(0, 2), (1, 4), (2, 2)]) == [3, 9, 0]
    assert range_sums([], []) == []


def partition_around(values, pivot):
    """Move the values below a pivot to the front of a list and return how many there are."""
    border = 0
    for i in range(len(values)):
        if values[i] < pivot:
            values[i], values[border] = values[border], values[i]
            border += 1
    return border


def test_partition_around():
    values = [5, 1, 8, 2]
    assert partition_around(values, 4) == 2
    assert sorted(values[:2]) == [1, 2]
    assert sorted(values) == [1, 2, 5, 8]


def squares_in_order(numbers: list[int]) -> list[int]:
    """Return the sorted squares of a sorted list that may have negative numbers."""
    result = [0] * len(numbers)
    left, right = 0, len(numbers) - 1
    for place in range(len(numbers) - 1, -1, -1):
        if abs(numbers[left]) > abs(numbers[right]):
            result[place] = numbers[left] ** 2
            left += 1
        else:
            result[place] = numbers[right] ** 2
            right -= 1
    return result


def test_squares_in_order():
    assert squares_in_order([-4, -1, 0, 3]) == [0, 1, 9, 16]
    assert squares_in_order([]) == []


def common_of_sorted(first, second):
    """List the values that two sorted lists have in common, in one pass."""
    i = j = 0
    common = []
    while i < len(first) and j < len(second):
        if first[i] == second[j]:
            common.append(first[i])
            i += 1
            j += 1
        elif first[i] < second[j]:
            i += 1
        else:
            j += 1
    return common


def test_common_of_sorted():
    assert common_of_sorted([1, 3, 5], [3, 4, 5]) == [3, 5]
    assert common_of_sorted([], [1]) == []
