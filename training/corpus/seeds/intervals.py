import bisect
import heapq


def join_close_intervals(intervals: list[tuple[int, int]], max_gap: int = 0) -> list[tuple[int, int]]:
    """Join intervals that overlap or are at most max_gap apart, and return them in order."""
    joined = []
    for start, end in sorted(intervals):
        if joined and start - joined[-1][1] <= max_gap:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def test_join_close_intervals():
    assert join_close_intervals([(5, 8), (1, 3), (2, 4)]) == [(1, 4), (5, 8)]
    assert join_close_intervals([(5, 8), (1, 3), (2, 4)], max_gap=1) == [(1, 8)]
    assert join_close_intervals([(1, 9), (2, 3)]) == [(1, 9)]
    assert join_close_intervals([]) == []


def overlap_length(a, b):
    """How long is the part that two intervals have in common?"""
    start = max(a[0], b[0])
    end = min(a[1], b[1])
    return max(0, end - start)


def test_overlap_length():
    assert overlap_length((1, 5), (3, 9)) == 2
    assert overlap_length((1, 2), (2, 3)) == 0
    assert overlap_length((0, 10), (4, 6)) == 2
    assert overlap_length((8, 9), (1, 2)) == 0


def interval_relation(first: tuple, second: tuple) -> str:
    """Name how the first interval lies with respect to the second.

    Returns "before", "after", "equal", "contains", "inside" or "overlaps".
    """
    (a, b), (c, d) = first, second
    if b <= c:
        return "before"
    if d <= a:
        return "after"
    if (a, b) == (c, d):
        return "equal"
    if a <= c and d <= b:
        return "contains"
    if c <= a and b <= d:
        return "inside"
    return "overlaps"


def test_interval_relation():
    assert interval_relation((1, 2), (2, 3)) == "before"
    assert interval_relation((0, 9), (2, 3)) == "contains"
    assert interval_relation((2, 3), (2, 9)) == "inside"
    assert interval_relation((1, 4), (3, 6)) == "overlaps"
    assert interval_relation((1, 4), (1, 4)) == "equal"


def covered_length(intervals):
    """Total length covered by the intervals, counting shared parts once."""
    total = 0
    reached = float("-inf")
    for start, end in sorted(intervals):
        if end <= reached:
            continue
        total += end - max(start, reached)
        reached = end
    return total


def test_covered_length():
    assert covered_length([(0, 4), (2, 6), (8, 9)]) == 7
    assert covered_length([(0, 10), (3, 4)]) == 10
    assert covered_length([]) == 0


def gaps_between(busy: list, start: int, end: int) -> list:
    """Find the free intervals between start and end that no busy interval covers."""
    free = []
    cursor = start
    for b_start, b_end in sorted(busy):
        if b_start >= end:
            break
        if b_start > cursor:
            free.append((cursor, b_start))
        cursor = max(cursor, b_end)
    if cursor < end:
        free.append((cursor, end))
    return free


def test_gaps_between():
    assert gaps_between([(3, 5), (8, 9)], 0, 10) == [(0, 3), (5, 8), (9, 10)]
    assert gaps_between([], 0, 4) == [(0, 4)]
    assert gaps_between([(0, 99)], 5, 9) == []
    assert gaps_between([(1, 4), (2, 3)], 0, 5) == [(0, 1), (4, 5)]


def subtract_interval(interval, hole):
    """Cut hole out of interval; what is left are 0, 1 or 2 intervals."""
    start, end = interval
    pieces = []
    if hole[0] > start:
        pieces.append((start, min(end, hole[0])))
    if hole[1] < end:
        pieces.append((max(start, hole[1]), end))
    return pieces


def test_subtract_interval():
    assert subtract_interval((0, 10), (3, 5)) == [(0, 3), (5, 10)]
    assert subtract_interval((0, 10), (-1, 4)) == [(4, 10)]
    assert subtract_interval((2, 3), (0, 9)) == []
    assert subtract_interval((0, 2), (5, 6)) == [(0, 2)]


def common_intervals(xs, ys):
    """Intersect two sorted lists of disjoint intervals with two moving fingers."""
    result = []
    i = j = 0
    while i < len(xs) and j < len(ys):
        low = max(xs[i][0], ys[j][0])
        high = min(xs[i][1], ys[j][1])
        if low < high:
            result.append((low, high))
        # move on in the list whose interval ends first
        if xs[i][1] < ys[j][1]:
            i += 1
        else:
            j += 1
    return result


def test_common_intervals():
    assert common_intervals([(0, 5), (8, 12)], [(3, 9)]) == [(3, 5), (8, 9)]
    assert common_intervals([(0, 1)], [(1, 2)]) == []
    assert common_intervals([], [(1, 2)]) == []
    assert common_intervals([(0, 9)], [(1, 2), (4, 5)]) == [(1, 2), (4, 5)]


def busiest_overlap(intervals):
    """Largest number of intervals that are open at the same time.

    An interval that ends when another one starts does not overlap it.
    """
    events = []
    for start, end in intervals:
        events.append((start, 1))
        events.append((end, -1))
    most = now = 0
    for _, change in sorted(events):
        now += change
        most = max(most, now)
    return most


def test_busiest_overlap():
    assert busiest_overlap([(1, 5), (2, 6), (4, 8), (7, 9)]) == 3
    assert busiest_overlap([(1, 2), (2, 3)]) == 1
    assert busiest_overlap([]) == 0


def assign_rooms(meetings: list[tuple[int, int]]) -> list[int]:
    """Give each meeting a room number, using as few rooms as possible.

    The meetings must be sorted by start; a room is free again as soon as its
    meeting ends, and the lowest free number is taken.
    """
    free, in_use, rooms = [], [], []
    opened = 0
    for start, end in meetings:
        while in_use and in_use[0][0] <= start:
            heapq.heappush(free, heapq.heappop(in_use)[1])
        if free:
            room = heapq.heappop(free)
        else:
            opened += 1
            room = opened
        heapq.heappush(in_use, (end, room))
        rooms.append(room)
    return rooms


def test_assign_rooms():
    assert assign_rooms([(9, 10), (9, 11), (10, 12)]) == [1, 2, 1]
    assert assign_rooms([(1, 9), (2, 3), (3, 4), (4, 10)]) == [1, 2, 2, 2]
    assert assign_rooms([]) == []


def most_compatible(activities):
    """Choose as many activities as possible that do not overlap, by earliest end."""
    chosen = []
    free_from = float('-inf')
    for start, end in sorted(activities, key=lambda a: a[1]):
        if start >= free_from:
            chosen.append((start, end))
            free_from = end
    return chosen


def test_most_compatible():
    assert most_compatible([(1, 4), (3, 5), (4, 7), (0, 6)]) == [(1, 4), (4, 7)]
    assert most_compatible([(0, 10), (1, 2), (3, 4)]) == [(1, 2), (3, 4)]
    assert most_compatible([]) == []


def has_conflict(bookings: list, start: int, end: int) -> bool:
    """Would a new booking from start to end collide with an existing one?"""
    for b_start, b_end in bookings:
        if start < b_end and b_start < end:
            return True
    return False


def test_has_conflict():
    assert has_conflict([(9, 11), (14, 15)], 10, 12)
    assert not has_conflict([(9, 11), (14, 15)], 11, 14)
    assert not has_conflict([], 0, 24)


def conflicting_pairs(bookings):
    """List the pairs of names whose bookings overlap.

    bookings maps a name to its (start, end).
    """
    names = sorted(bookings)
    pairs = []
    for i, a in enumerate(names):
        for b in names[i + 1:]:
            if bookings[a][0] < bookings[b][1] and bookings[b][0] < bookings[a][1]:
                pairs.append((a, b))
    return pairs


def test_conflicting_pairs():
    assert conflicting_pairs({"yoga": (9, 10), "gym": (9, 11), "run": (10, 11)}) == [("gym", "run"), ("gym", "yoga")]
    assert conflicting_pairs({"a": (0, 1), "b": (1, 2)}) == []
    assert conflicting_pairs({}) == []


def find_interval(starts: list[int], ends: list[int], point: int):
    """Index of the interval that contains point, or None.

    The intervals are disjoint and sorted; an interval holds its start but not its end.
    """
    i = bisect.bisect_right(starts, point) - 1
    if i >= 0 and point < ends[i]:
        return i
    return None


def test_find_interval():
    starts, ends = [0, 10, 20], [5, 15, 25]
    assert find_interval(starts, ends, 12) == 1
    assert find_interval(starts, ends, 5) is None
    assert find_interval(starts, ends, -1) is None
    assert find_interval(starts, ends, 20) == 2


def numbers_to_ranges(numbers: list[int]) -> str:
    """Shorten a list of numbers to ranges.

    >>> numbers_to_ranges([1, 2, 3, 7, 9, 10])
    '1-3,7,9-10'
    """
    ranges = []
    for n in sorted(set(numbers)):
        if ranges and n == ranges[-1][1] + 1:
            ranges[-1][1] = n
        else:
            ranges.append([n, n])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in ranges)


def test_numbers_to_ranges():
    assert numbers_to_ranges([1, 2, 3, 7, 9, 10]) == "1-3,7,9-10"
    assert numbers_to_ranges([4, 4, 3]) == "3-4"
    assert numbers_to_ranges([]) == ""


def insert_into_disjoint(intervals, new):
    """Add an interval to a sorted list of disjoint ones, merging where it overlaps."""
    low, high = new
    left = [iv for iv in intervals if iv[1] < low]
    right = [iv for iv in intervals if iv[0] > high]
    for iv in intervals[len(left):len(intervals) - len(right)]:
        low = min(low, iv[0])
        high = max(high, iv[1])
    return left + [(low, high)] + right


def test_insert_into_disjoint():
    assert insert_into_disjoint([(1, 2), (4, 6), (8, 9)], (5, 8)) == [(1, 2), (4, 9)]
    assert insert_into_disjoint([(1, 2), (7, 8)], (4, 5)) == [(1, 2), (4, 5), (7, 8)]
    assert insert_into_disjoint([], (1, 1)) == [(1, 1)]


def fewest_stabbing_points(intervals: list) -> list:
    """Choose as few points as possible so that each closed interval holds one of them."""
    points = []
    for start, end in sorted(intervals, key=lambda iv: iv[1]):
        if not points or start > points[-1]:
            points.append(end)
    return points


def test_fewest_stabbing_points():
    assert fewest_stabbing_points([(1, 3), (2, 5), (4, 6)]) == [3, 6]
    assert fewest_stabbing_points([(1, 9), (2, 8), (3, 7)]) == [7]
    assert fewest_stabbing_points([]) == []


def parse_interval(text):
    """Read an interval in mathematical notation, such as "[1, 5)".

    Returns (low, high, low_closed, high_closed).
    """
    text = text.strip()
    if text[0] not in '[(' or text[-1] not in '])':
        raise ValueError('an interval needs brackets: ' + text)
    low, high = text[1:-1].split(',')
    return float(low), float(high), text[0] == '[', text[-1] == ']'


def test_parse_interval():
    assert parse_interval("[1, 5)") == (1.0, 5.0, True, False)
    assert parse_interval(" (-2,0.5] ") == (-2.0, 0.5, False, True)
    try:
        parse_interval("1, 5")
        assert False
    except ValueError:
        pass


def expand_and_limit(interval: tuple, margin: int, low: int, high: int) -> tuple:
    """Widen an interval by a margin on both sides without leaving low..high."""
    start, end = interval
    return max(low, start - margin), min(high, end + margin)


def test_expand_and_limit():
    assert expand_and_limit((4, 6), 2, 0, 10) == (2, 8)
    assert expand_and_limit((1, 9), 3, 0, 10) == (0, 10)
    assert expand_and_limit((5, 5), 0, 0, 10) == (5, 5)


def split_at_points(interval, points):
    """Cut an interval at the points that lie strictly inside it."""
    start, end = interval
    inner = sorted({p for p in points if start < p < end})
    borders = [start] + inner + [end]
    return [(borders[i], borders[i + 1]) for i in range(len(borders) - 1)]


def test_split_at_points():
    assert split_at_points((0, 10), [7, 3, 3, 12]) == [(0, 3), (3, 7), (7, 10)]
    assert split_at_points((0, 10), [0, 10]) == [(0, 10)]
    assert split_at_points((2, 4), []) == [(2, 4)]


def longest_interval(intervals):
    """Return the longest interval, the earliest of them on a tie, or None."""
    best = None
    for interval in intervals:
        length = interval[1] - interval[0]
        if best is None or length > best[1] - best[0]:
            best = interval
        elif length == best[1] - best[0] and interval[0] < best[0]:
            best = interval
    return best


def test_longest_interval():
    assert longest_interval([(5, 8), (0, 2), (1, 4)]) == (1, 4)
    assert longest_interval([(3, 3)]) == (3, 3)
    assert longest_interval([]) is None


def remove_contained(intervals: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Drop every interval that lies within another one."""
    kept = []
    furthest = float("-inf")
    # for equal starts the longest one comes first
    for start, end in sorted(intervals, key=lambda iv: (iv[0], -iv[1])):
        if end > furthest:
            kept.append((start, end))
            furthest = end
    return kept


def test_remove_contained():
    assert remove_contained([(2, 3), (1, 5), (4, 7)]) == [(1, 5), (4, 7)]
    assert remove_contained([(1, 2), (1, 4)]) == [(1, 4)]
    assert remove_contained([(1, 2), (1, 2)]) == [(1, 2)]


def coverage_profile(intervals):
    """Describe how many intervals cover each stretch, as (start, end, count) tuples.

    Stretches that nothing covers are left out.
    """
    change = {}
    for start, end in intervals:
        change[start] = change.get(start, 0) + 1
        change[end] = change.get(end, 0) - 1
    profile = []
    depth = 0
    points = sorted(change)
    for here, after in zip(points, points[1:]):
        depth += change[here]
        if depth > 0:
            profile.append((here, after, depth))
    return profile


def test_coverage_profile():
    assert coverage_profile([(0, 4), (2, 6)]) == [(0, 2, 1), (2, 4, 2), (4, 6, 1)]
    assert coverage_profile([(0, 1), (5, 6)]) == [(0, 1, 1), (5, 6, 1)]
    assert coverage_profile([]) == []


def earliest_common_slot(calendars: list, length: int, day_start: int, day_end: int):
    """Find the earliest time at which all people are free for a meeting.

    Args:
        calendars: for each person, the list of busy (start, end) times.
        length: how long the meeting takes.
        day_start, day_end: the limits of the day.

    Returns:
        The (start, end) of the meeting, or None if there is no room for it.
    """
    busy = sorted(entry for person in calendars for entry in person)
    t = day_start
    for start, end in busy:
        if start - t >= length:
            break
        t = max(t, end)
    if t + length > day_end:
        return None
    return (t, t + length)


def test_earliest_common_slot():
    ann = [(9, 10), (12, 13)]
    bob = [(9, 11), (15, 17)]
    assert earliest_common_slot([ann, bob], 1, 9, 17) == (11, 12)
    assert earliest_common_slot([ann, bob], 2, 9, 17) == (13, 15)
    assert earliest_common_slot([ann, bob], 3, 9, 17) is None
    assert earliest_common_slot([], 1, 8, 9) == (8, 9)


def covers_completely(pieces, target):
    """True if the pieces together cover the whole target interval."""
    needed, end = target
    for a, b in sorted(pieces):
        if a > needed:
            return False
        needed = max(needed, b)
        if needed >= end:
            return True
    return needed >= end


def test_covers_completely():
    assert covers_completely([(5, 10), (0, 6)], (1, 9))
    assert not covers_completely([(0, 4), (5, 9)], (1, 9))
    assert not covers_completely([], (0, 1))
    assert not covers_completely([(0, 3)], (0, 5))


def bracket_label(value, limits, labels):
    """Name the bracket a value belongs to.

    limits are the rising lower bounds of all brackets but the first, so there
    is one label more than there are limits.
    """
    if len(labels) != len(limits) + 1:
        raise ValueError("need exactly one label more than limits")
    return labels[bisect.bisect_right(limits, value)]


def test_bracket_label():
    names = ["child", "adult", "senior"]
    assert bracket_label(17, [18, 65], names) == "child"
    assert bracket_label(18, [18, 65], names) == "adult"
    assert bracket_label(90, [18, 65], names) == "senior"
    try:
        bracket_label(1, [1], ["only"])
        assert False
    except ValueError:
        pass


class BookingCalendar:
    """Accepts bookings that do not overlap any earlier one."""

    def __init__(self):
        self._bookings = []

    def book(self, start, end):
        """Try to book from start to end; returns whether it worked."""
        i = bisect.bisect_left(self._bookings, (start, end))
        if i > 0 and self._bookings[i - 1][1] > start:
            return False
        if i < len(self._bookings) and self._bookings[i][0] < end:
            return False
        self._bookings.insert(i, (start, end))
        return True


def test_booking_calendar():
    cal = BookingCalendar()
    assert cal.book(10, 20)
    assert not cal.book(15, 25)
    assert cal.book(20, 30)
    assert cal.book(5, 10)
    assert not cal.book(0, 6)
