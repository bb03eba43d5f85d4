from itertools import accumulate
from typing import Any, Callable, Sequence


def move_to_front(items: list, wanted) -> list:
    """Return a copy of items with the first occurrence of wanted moved to the front.

    The list comes back unchanged when wanted is not in it.
    """
    if wanted not in items:
        return list(items)
    position = items.index(wanted)
    return [wanted] + items[:position] + items[position + 1:]


def test_move_to_front():
    assert move_to_front(["a", "b", "c"], "c") == ["c", "a", "b"]
    assert move_to_front(["a", "b", "a"], "a") == ["a", "b", "a"]
    assert move_to_front([1, 2], 9) == [1, 2]
    assert move_to_front([], 1) == []


def shift_item(items, index, offset):
    """Move the item at index by offset places, stopping at either end of the list."""
    result = list(items)
    target = index + offset
    if target < 0:
        target = 0
    elif target >= len(result):
        target = len(result) - 1
    item = result.pop(index)
    result.insert(target, item)
    return result


def test_shift_item():
    assert shift_item(["a", "b", "c", "d"], 1, 2) == ["a", "c", "d", "b"]
    assert shift_item(["a", "b", "c"], 2, -10) == ["c", "a", "b"]
    assert shift_item(["a", "b", "c"], 0, 99) == ["b", "c", "a"]


def pad_to_length(values: list, size: int, fill: Any = None) -> list:
    """Pad values on the right with fill until it holds size items; longer lists are cut."""
    missing = size - len(values)
    if missing <= 0:
        return values[:size]
    return values + [fill] * missing


def test_pad_to_length():
    assert pad_to_length([1, 2], 4, 0) == [1, 2, 0, 0]
    assert pad_to_length([1, 2, 3], 2) == [1, 2]
    assert pad_to_length([], 2) == [None, None]


def split_at_marker(lines, marker):
    """
    Cut a list into sections wherever marker appears. The markers are dropped.

    >>> split_at_marker([1, 0, 2, 3, 0], 0)
    [[1], [2, 3], []]
    """
    sections = [[]]
    for line in lines:
        if line == marker:
            sections.append([])
        else:
            sections[-1].append(line)
    return sections


def test_split_at_marker():
    assert split_at_marker([1, 0, 2, 3, 0], 0) == [[1], [2, 3], []]
    assert split_at_marker(["a", "b"], "---") == [["a", "b"]]
    assert split_at_marker([], 0) == [[]]


def missing_ranges(ids: list[int]) -> list[tuple[int, int]]:
    """Find the gaps in a list of numbers, as (first, last) pairs of what is absent."""
    gaps = []
    ordered = sorted(set(ids))
    for left, right in zip(ordered, ordered[1:]):
        if right - left > 1:
            gaps.append((left + 1, right - 1))
    return gaps


def test_missing_ranges():
    assert missing_ranges([1, 2, 5, 9]) == [(3, 4), (6, 8)]
    assert missing_ranges([3, 1]) == [(2, 2)]
    assert missing_ranges([4, 4, 5]) == []
    assert missing_ranges([]) == []


def pages_to_text(pages):
    """Write page numbers the way a print dialog does, e.g. '1-3, 7'."""
    groups = []
    for page in sorted(set(pages)):
        if groups and page == groups[-1][1] + 1:
            groups[-1][1] = page
        else:
            groups.append([page, page])
    return ', '.join(str(a) if a == b else f'{a}-{b}' for a, b in groups)


def test_pages_to_text():
    assert pages_to_text([1, 2, 3, 7]) == '1-3, 7'
    assert pages_to_text([5]) == '5'
    assert pages_to_text([9, 2, 1, 2]) == '1-2, 9'
    assert pages_to_text([]) == ''


def parse_page_list(text: str) -> list[int]:
    """Expand a string such as '1-3, 7' into [1, 2, 3, 7]."""
    pages: list[int] = []
    for part in text.split(","):
        part = part.strip()
        if not part:
            continue
        if "-" in part:
            start, end = part.split("-", 1)
            pages.extend(range(int(start), int(end) + 1))
        else:
            pages.append(int(part))
    return pages


def test_parse_page_list():
    assert parse_page_list("1-3, 7") == [1, 2, 3, 7]
    assert parse_page_list(" 4 ,,5") == [4, 5]
    assert parse_page_list("") == []


def split_evenly(items: Sequence, parts: int) -> list:
    """Divide items into the given number of parts whose sizes differ by at most one.

    Args:
        items: what to share out, order is kept.
        parts: how many lists to make, at least 1.

    Returns:
        A list of `parts` lists; the earlier ones take the extra items.
    """
    size, extra = divmod(len(items), parts)
    out, start = [], 0
    for i in range(parts):
        end = start + size + (1 if i < extra else 0)
        out.append(list(items[start:end]))
        start = end
    return out


def test_split_evenly():
    assert split_evenly([1, 2, 3, 4, 5], 2) == [[1, 2, 3], [4, 5]]
    assert split_evenly("abcdef", 3) == [["a", "b"], ["c", "d"], ["e", "f"]]
    assert split_evenly([1], 3) == [[1], [], []]


def deal_cards(deck, players):
    """Deal the deck one card at a time around the table and return each player's hand."""
    hands = [[] for _ in range(players)]
    for turn, card in enumerate(deck):
        hands[turn % players].append(card)
    return hands


def test_deal_cards():
    assert deal_cards([1, 2, 3, 4, 5], 2) == [[1, 3, 5], [2, 4]]
    assert deal_cards([], 3) == [[], [], []]
    assert deal_cards(["K"], 2) == [["K"], []]


def longest_streak(results: Sequence, wanted) -> int:
    """How many times in a row does wanted occur, at most?"""
    best = current = 0
    for r in results:
        current = current + 1 if r == wanted else 0
        best = max(best, current)
    return best


def test_longest_streak():
    assert longest_streak(["W", "W", "L", "W", "W", "W"], "W") == 3
    assert longest_streak("LLL", "W") == 0
    assert longest_streak([], 1) == 0


def rising_runs(values):
    """Break a list of numbers into runs, each one strictly increasing."""
    runs = []
    for v in values:
        if runs and v > runs[-1][-1]:
            runs[-1].append(v)
        else:
            runs.append([v])
    return runs


def test_rising_runs():
    assert rising_runs([1, 3, 2, 5, 9, 4]) == [[1, 3], [2, 5, 9], [4]]
    assert rising_runs([2, 2]) == [[2], [2]]
    assert rising_runs([]) == []


def replace_in_place(items: list, old, new) -> int:
    """Replace every old in the list by new, and return how many were replaced."""
    replaced = 0
    for i, item in enumerate(items):
        if item == old:
            items[i] = new
            replaced += 1
    return replaced


def test_replace_in_place():
    data = ["x", "y", "x"]
    assert replace_in_place(data, "x", "z") == 2
    assert data == ["z", "y", "z"]
    assert replace_in_place(data, "q", "r") == 0


def drop_where(items: list, unwanted: Callable[[Any], bool]) -> list:
    """Delete from items, in place, whatever `unwanted` says yes to.

    Returns the deleted items in their original order.
    """
    removed = []
    kept = []
    for item in items:
        (removed if unwanted(item) else kept).append(item)
    items[:] = kept
    return removed


def test_drop_where():
    nums = [1, -2, 3, -4]
    assert drop_where(nums, lambda n: n < 0) == [-2, -4]
    assert nums == [1, 3]
    assert drop_where([], bool) == []


def apply_edits(lines, edits):
    """Apply edits one after the other to a copy of lines.

    An edit is ('insert', position, text), ('delete', position) or ('replace', position, text).
    """
    result = lines[:]
    for action, position, *text in edits:
        if action == "insert":
            result.insert(position, text[0])
        elif action == "delete":
            del result[position]
        elif action == "replace":
            result[position] = text[0]
        else:
            raise ValueError(f"unknown edit: {action}")
    return result


def test_apply_edits():
    assert apply_edits(["a", "b"], [("insert", 1, "x"), ("delete", 0)]) == ["x", "b"]
    assert apply_edits(["a"], [("replace", 0, "z")]) == ["z"]
    assert apply_edits([], []) == []


def alternate_signs(terms: list[float]) -> float:
    """Add the terms with changing signs: first minus second plus third, and so on."""
    return sum(terms[::2]) - sum(terms[1::2])


def test_alternate_signs():
    assert alternate_signs([10, 4, 1]) == 7
    assert alternate_signs([5]) == 5
    assert alternate_signs([]) == 0


def trimmed(scores, cut=1):
    """Return scores without the `cut` lowest and `cut` highest, in ascending order."""
    ordered = sorted(scores)
    if len(ordered) <= 2 * cut:
        return []
    return ordered[cut:len(ordered) - cut]


def test_trimmed():
    assert trimmed([9, 1, 5, 6]) == [5, 6]
    assert trimmed([3, 1, 2], cut=0) == [1, 2, 3]
    assert trimmed([4, 8]) == []
    assert trimmed([1, 2, 3, 4, 5], 2) == [3]


def smooth_neighbors(readings: list[float]) -> list[float]:
    """Smooth a series: each reading becomes the mean of itself and its direct neighbours."""
    smoothed = []
    for i in range(len(readings)):
        # the window is shorter at both ends
        window = readings[max(0, i - 1):i + 2]
        smoothed.append(sum(window) / len(window))
    return smoothed


def test_smooth_neighbors():
    assert smooth_neighbors([0, 3, 6]) == [1.5, 3.0, 4.5]
    assert smooth_neighbors([7]) == [7.0]
    assert smooth_neighbors([]) == []


def page_of_items(items, page, per_page=10):
    """Return one page of a list, counting pages from 1. Pages past the end are empty."""
    if page < 1:
        raise ValueError('page numbers start at 1')
    start = (page - 1) * per_page
    return items[start:start + per_page]


def test_page_of_items():
    assert page_of_items([1, 2, 3, 4, 5], 2, per_page=2) == [3, 4]
    assert page_of_items([1, 2, 3], 2, per_page=2) == [3]
    assert page_of_items([1], 5) == []


def recent_distinct(history: list[str], limit: int) -> list[str]:
    """The latest different entries of a history, newest first.

    >>> recent_distinct(["ls", "cd", "ls", "vim"], 2)
    ['vim', 'ls']
    """
    recent: list[str] = []
    for entry in reversed(history):
        if len(recent) == limit:
            break
        if entry not in recent:
            recent.append(entry)
    return recent


def test_recent_distinct():
    assert recent_distinct(["ls", "cd", "ls", "vim"], 2) == ["vim", "ls"]
    assert recent_distinct(["a", "a"], 5) == ["a"]
    assert recent_distinct(["a"], 0) == []


def get_nested(data, path, default=None):
    """Follow a path of indexes into nested lists; give default when the path leads nowhere."""
    current = data
    for index in path:
        try:
            current = current[index]
        except (IndexError, TypeError):
            return default
    return current


def test_get_nested():
    tree = [1, [2, [3, 4]]]
    assert get_nested(tree, [1, 1, 0]) == 3
    assert get_nested(tree, [0, 5]) is None
    assert get_nested(tree, [9], "none") == "none"
    assert get_nested(tree, []) == tree


def pop_indexes(items: list, indexes) -> list:
    """Remove several positions from the list at once and return what was there."""
    taken = [items[i] for i in indexes]
    # from the back, so that earlier positions stay valid
    for i in sorted(set(indexes), reverse=True):
        del items[i]
    return taken


def test_pop_indexes():
    letters = list("abcde")
    assert pop_indexes(letters, [0, 3]) == ["a", "d"]
    assert letters == ["b", "c", "e"]
    assert pop_indexes(letters, []) == []


def ensure_list(value):
    """Wrap value in a list, unless it already is one; None gives an empty list."""
    if value is None:
        return []
    if isinstance(value, list):
        return value
    if isinstance(value, (tuple, set)):
        return list(value)
    return [value]


def test_ensure_list():
    assert ensure_list(None) == []
    assert ensure_list("ab") == ["ab"]
    assert ensure_list((1, 2)) == [1, 2]
    assert ensure_list([3]) == [3]


def merge_short_tail(chunks: list[list], min_size: int) -> list[list]:
    """Append the last chunk to the one before it if it has fewer than min_size items."""
    if len(chunks) < 2 or len(chunks[-1]) >= min_size:
        return chunks
    *head, second_last, last = chunks
    return head + [second_last + last]


def test_merge_short_tail():
    assert merge_short_tail([[1, 2], [3, 4], [5]], 2) == [[1, 2], [3, 4, 5]]
    assert merge_short_tail([[1, 2], [3, 4]], 2) == [[1, 2], [3, 4]]
    assert merge_short_tail([[1]], 2) == [[1]]


def there_and_back(stops):
    """Extend a route so that it returns the same way, without repeating the last stop."""
    return stops + stops[-2::-1] if len(stops) > 1 else list(stops)


def test_there_and_back():
    assert there_and_back(["A", "B", "C"]) == ["A", "B", "C", "B", "A"]
    assert there_and_back(["A"]) == ["A"]
    assert there_and_back([]) == []


def local_peaks(heights: Sequence[float]) -> list[int]:
    """Indexes of the values that are higher than both of their neighbours.

    The first and the last value are never peaks.
    """
    peaks = []
    for i in range(1, len(heights) - 1):
        if heights[i - 1] < heights[i] > heights[i + 1]:
            peaks.append(i)
    return peaks


def test_local_peaks():
    assert local_peaks([1, 4, 2, 3, 1]) == [1, 3]
    assert local_peaks([1, 2, 3]) == []
    assert local_peaks([5]) == []
    assert local_peaks([1, 2, 2, 1]) == []


def shared_prefix_length(first, second):
    """Count how many leading items two lists have in common."""
    n = 0
    while n < len(first) and n < len(second) and first[n] == second[n]:
        n += 1
    return n


def test_shared_prefix_length():
    assert shared_prefix_length([1, 2, 3], [1, 2, 4, 5]) == 2
    assert shared_prefix_length([], [1]) == 0
    assert shared_prefix_length("abc", "abc") == 3


def cumulative_share(amounts: list[float]) -> list[float]:
    """Return the running total of amounts as fractions of the grand total."""
    total = sum(amounts)
    if total == 0:
        return [0.0 for _ in amounts]
    return [running / total for running in accumulate(amounts)]


def test_cumulative_share():
    assert cumulative_share([1, 1, 2]) == [0.25, 0.5, 1.0]
    assert cumulative_share([0, 0]) == [0.0, 0.0]
    assert cumulative_share([]) == []
