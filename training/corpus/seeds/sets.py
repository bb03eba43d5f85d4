from itertools import combinations


def overlap_ratio(a: set, b: set) -> float:
    """Jaccard similarity of two sets: size of the intersection over size of the union.

    Two empty sets count as identical.
    """
    union = a | b
    if not union:
        return 1.0
    return len(a & b) / len(union)


def test_overlap_ratio():
    assert overlap_ratio({1, 2}, {2, 3, 4}) == 0.25
    assert overlap_ratio({1}, {1}) == 1.0
    assert overlap_ratio(set(), set()) == 1.0
    assert overlap_ratio({1}, set()) == 0.0


def missing_ingredients(recipe, pantry):
    """Which ingredients of the recipe still have to be bought? Sorted, case ignored."""
    have = {item.lower() for item in pantry}
    return sorted({item.lower() for item in recipe} - have)


def test_missing_ingredients():
    assert missing_ingredients(["Eggs", "milk", "flour"], ["eggs", "salt"]) == ["flour", "milk"]
    assert missing_ingredients(["salt"], ["SALT"]) == []
    assert missing_ingredients([], ["x"]) == []


def mutual_friends(friends: dict[str, set[str]], one: str, other: str) -> set[str]:
    """People who are friends of both; the two themselves are never included."""
    shared = friends.get(one, set()) & friends.get(other, set())
    return shared - {one, other}


def test_mutual_friends():
    friends = {"al": {"bo", "cy", "di"}, "bo": {"al", "cy", "ed"}}
    assert mutual_friends(friends, "al", "bo") == {"cy"}
    assert mutual_friends(friends, "al", "zz") == set()
    assert mutual_friends({}, "a", "b") == set()


def toggle_member(selection: set, item) -> bool:
    """Select item if it is not selected, deselect it otherwise. Returns the new state."""
    if item in selection:
        selection.remove(item)
        return False
    selection.add(item)
    return True


def test_toggle_member():
    chosen = {1}
    assert toggle_member(chosen, 2) is True
    assert toggle_member(chosen, 1) is False
    assert chosen == {2}


def unused_letters(text: str) -> str:
    """Return the letters of the alphabet that do not occur in text, in order."""
    used = set(text.lower())
    return ''.join(c for c in 'abcdefghijklmnopqrstuvwxyz' if c not in used)


def test_unused_letters():
    assert unused_letters("The quick brown fox jumps over a lazy dog") == ""
    assert unused_letters("abcdefghijklmnopqrstuvwx") == "yz"
    assert len(unused_letters("")) == 26


def in_exactly_one(groups: list[set]) -> set:
    """Collect the elements that belong to one of the sets and to no other."""
    once, more = set(), set()
    for group in groups:
        more |= once & group
        once |= group
    return once - more


def test_in_exactly_one():
    assert in_exactly_one([{1, 2}, {2, 3}, {3, 2}]) == {1}
    assert in_exactly_one([{1}, {2}]) == {1, 2}
    assert in_exactly_one([{1}, {1}, {1}]) == set()
    assert in_exactly_one([]) == set()


def shared_by_at_least(collections, minimum):
    """Elements found in at least `minimum` of the given collections."""
    counts = {}
    for collection in collections:
        for element in set(collection):  # a repeat within one collection counts once
            counts[element] = counts.get(element, 0) + 1
    return {e for e, n in counts.items() if n >= minimum}


def test_shared_by_at_least():
    assert shared_by_at_least(["aab", "bc", "bd"], 3) == {"b"}
    assert shared_by_at_least([[1, 1], [2]], 2) == set()
    assert shared_by_at_least([[1], [2]], 1) == {1, 2}


def clashing_pairs(bookings: dict[str, set]) -> list[tuple[str, str]]:
    """Pairs of names (sorted) whose sets have something in common."""
    pairs = []
    for first, second in combinations(sorted(bookings), 2):
        if not bookings[first].isdisjoint(bookings[second]):
            pairs.append((first, second))
    return pairs


def test_clashing_pairs():
    assert clashing_pairs({"b": {9, 10}, "a": {10}, "c": {11}}) == [("a", "b")]
    assert clashing_pairs({"a": set(), "b": set()}) == []
    assert clashing_pairs({}) == []


def may_access(granted: set, all_of=(), any_of=()) -> bool:
    """Check permissions: every one of all_of is needed, and at least one of any_of."""
    if not granted.issuperset(all_of):
        return False
    return not any_of or not granted.isdisjoint(any_of)


def test_may_access():
    assert may_access({"read", "write"}, all_of=["read"])
    assert not may_access({"read"}, all_of=["read", "write"])
    assert may_access({"admin"}, any_of=["admin", "owner"])
    assert not may_access({"guest"}, any_of=["admin", "owner"])
    assert may_access(set())


def greedy_cover(needed, offers):
    """
    Choose offers that together cover everything needed.

    Always takes the offer that adds most. Returns the chosen names, or None when
    the offers cannot cover all of it.
    """
    left = set(needed)
    chosen = []
    while left:
        best = max(offers, key=lambda name: len(offers[name] & left), default=None)
        if best is None or not offers[best] & left:
            return None
        chosen.append(best)
        left -= offers[best]
    return chosen


def test_greedy_cover():
    offers = {"a": {1, 2, 3}, "b": {3, 4}, "c": {5}}
    assert greedy_cover({1, 2, 4}, offers) == ["a", "b"]
    assert greedy_cover({9}, offers) is None
    assert greedy_cover(set(), {}) == []


def merge_overlapping(groups: list[set]) -> list[set]:
    """Unite all sets that share an element, directly or through other sets."""
    merged: list[set] = []
    for group in groups:
        current = set(group)
        apart = []
        for other in merged:
            if current & other:
                current |= other
            else:
                apart.append(other)
        merged = apart + [current]
    return merged


def test_merge_overlapping():
    assert merge_overlapping([{1, 2}, {3}, {2, 3}]) == [{1, 2, 3}]
    assert merge_overlapping([{1}, {2}]) == [{1}, {2}]
    assert merge_overlapping([]) == []


def loop_entry(step, start):
    """Apply step again and again; return the first value that comes up a second time."""
    seen = set()
    value = start
    while value not in seen:
        seen.add(value)
        value = step(value)
    return value


def test_loop_entry():
    assert loop_entry(lambda n: (n + 3) % 7, 0) == 0
    assert loop_entry(lambda n: min(n + 1, 5), 1) == 5
    assert loop_entry({"a": "b", "b": "c", "c": "b"}.get, "a") == "b"


def small_subsets(items, max_size: int) -> list[set]:
    """All subsets with at most max_size elements, the empty one first."""
    ordered = sorted(items)
    subsets = []
    for size in range(max_size + 1):
        subsets += [set(c) for c in combinations(ordered, size)]
    return subsets


def test_small_subsets():
    assert small_subsets({1, 2}, 2) == [set(), {1}, {2}, {1, 2}]
    assert small_subsets({3}, 0) == [set()]
    assert len(small_subsets({1, 2, 3}, 2)) == 7


def unique_names(names):
    """Remove names that differ only in case or outer spaces, keeping the first spelling."""
    seen = set()
    unique = []
    for name in names:
        key = name.strip().casefold()
        if key in seen:
            continue
        seen.add(key)
        unique.append(name.strip())
    return unique


def test_unique_names():
    assert unique_names(["Ann", "ann ", "Bo"]) == ["Ann", "Bo"]
    assert unique_names([" x", "X"]) == ["x"]
    assert unique_names([]) == []


def expand_roles(role: str, includes: dict[str, list[str]]) -> set[str]:
    """Returns the role together with every role that it includes, at any depth."""
    found: set[str] = set()
    todo = [role]
    while todo:
        current = todo.pop()
        if current not in found:
            found.add(current)
            todo.extend(includes.get(current, []))
    return found


def test_expand_roles():
    includes = {"admin": ["editor"], "editor": ["reader"], "reader": []}
    assert expand_roles("admin", includes) == {"admin", "editor", "reader"}
    assert expand_roles("a", {"a": ["b"], "b": ["a"]}) == {"a", "b"}
    assert expand_roles("guest", includes) == {"guest"}


def free_seats(rows: str, per_row: int, taken: set[str]) -> list[str]:
    """List seats such as 'A1' that are not taken yet, row by row."""
    every = (f"{row}{number}" for row in rows for number in range(1, per_row + 1))
    return [seat for seat in every if seat not in taken]


def test_free_seats():
    assert free_seats("AB", 2, {"A2", "B1"}) == ["A1", "B2"]
    assert free_seats("A", 1, {"A1"}) == []
    assert free_seats("", 5, set()) == []


def words_in_both(first: str, second: str, ignore: frozenset = frozenset({"a", "the", "of"})) -> set[str]:
    """Words that two texts share, apart from the ones to ignore."""
    def words(text):
        return {w.strip(".,;:!?").lower() for w in text.split()}

    return (words(first) & words(second)) - ignore - {""}


def test_words_in_both():
    assert words_in_both("The end of time.", "Time, the thief") == {"time"}
    assert words_in_both("a b", "a b", ignore=frozenset()) == {"a", "b"}
    assert words_in_both("", "x") == set()


def flags_to_mask(flags: set[int]) -> int:
    """Pack a set of bit positions into one integer.

    >>> flags_to_mask({0, 3})
    9
    """
    mask = 0
    for bit in flags:
        mask |= 1 << bit
    return mask


def test_flags_to_mask():
    assert flags_to_mask({0, 3}) == 9
    assert flags_to_mask(set()) == 0
    assert flags_to_mask({1, 2}) == 6


def mask_to_flags(mask: int) -> set[int]:
    """Positions of the bits that are set in mask."""
    positions, bit = set(), 0
    while mask:
        if mask & 1:
            positions.add(bit)
        mask >>= 1
        bit += 1
    return positions


def test_mask_to_flags():
    assert mask_to_flags(9) == {0, 3}
    assert mask_to_flags(0) == set()
    assert mask_to_flags(7) == {0, 1, 2}


def is_closed_under(elements, operation):
    """Does combining any two elements always give an element again?"""
    for x in elements:
        for y in elements:
            if operation(x, y) not in elements:
                return False
    return True


def test_is_closed_under():
    assert is_closed_under({0, 1, 2}, lambda x, y: (x + y) % 3)
    assert not is_closed_under({1, 2}, lambda x, y: x + y)
    assert is_closed_under(set(), max)


def vocabulary_growth(words):
    """After each word, how many different words have been seen so far?"""
    seen = set()
    sizes = []
    for word in words:
        seen.add(word)
        sizes.append(len(seen))
    return sizes


def test_vocabulary_growth():
    assert vocabulary_growth(["to", "be", "or", "not", "to", "be"]) == [1, 2, 3, 4, 4, 4]
    assert vocabulary_growth([]) == []


def freeze(value):
    """Turn nested lists, dicts and sets into hashable tuples and frozensets."""
    if isinstance(value, dict):
        return frozenset((k, freeze(v)) for k, v in value.items())
    if isinstance(value, (list, tuple)):
        return tuple(freeze(v) for v in value)
    if isinstance(value, set):
        return frozenset(freeze(v) for v in value)
    return value


def test_freeze():
    assert freeze([1, [2, 3]]) == (1, (2, 3))
    assert freeze({"a": [1]}) == frozenset({("a", (1,))})
    assert hash(freeze([{"x": {1, 2}}])) is not None
    assert freeze("text") == "text"


def maximal_sets(sets: list[set]) -> list[set]:
    """Keep the sets that are not properly contained in another one."""
    return [s for s in sets if not any(s < other for other in sets)]


def test_maximal_sets():
    assert maximal_sets([{1}, {1, 2}, {3}]) == [{1, 2}, {3}]
    assert maximal_sets([{1}, {1}]) == [{1}, {1}]
    assert maximal_sets([set()]) == [set()]


def option_errors(given, allowed, exclusive):
    """Check option names.

    Args:
        given: the options somebody used.
        allowed: every option that exists.
        exclusive: options of which at most one may be used.

    Returns:
        A list of messages, empty when all is well.
    """
    errors = ['unknown option: %s' % name for name in sorted(set(given) - set(allowed))]
    clash = sorted(set(given) & set(exclusive))
    if len(clash) > 1:
        errors.append('cannot be combined: ' + ', '.join(clash))
    return errors


def test_option_errors():
    assert option_errors(["-q"], ["-q", "-v"], ["-q", "-v"]) == []
    assert option_errors(["-x"], ["-q"], []) == ["unknown option: -x"]
    assert option_errors(["-v", "-q"], ["-q", "-v"], ["-q", "-v"]) == ["cannot be combined: -q, -v"]


def one_sided_pairs(follows: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Pairs (a, b) where a follows b, but b does not follow back."""
    return {(a, b) for a, b in follows if (b, a) not in follows}


def test_one_sided_pairs():
    assert one_sided_pairs({("al", "bo"), ("bo", "al"), ("al", "cy")}) == {("al", "cy")}
    assert one_sided_pairs({("x", "x")}) == set()
    assert one_sided_pairs(set()) == set()


def candidate_digits(row, column, box):
    """Digits that may still go into a sudoku cell, given its row, column and box (0 is empty)."""
    used = set(row) | set(column) | set(box)
    return sorted(set(range(1, 10)) - used)


def test_candidate_digits():
    assert candidate_digits([1, 2, 0], [3, 4, 0], [5, 6, 0]) == [7, 8, 9]
    assert candidate_digits(range(1, 10), [], []) == []
    assert candidate_digits([], [], []) == [1, 2, 3, 4, 5, 6, 7, 8, 9]


class SeenFilter:
    """Remembers values and tells whether one is new, forgetting the oldest above a limit."""

    def __init__(self, limit: int):
        self.limit = limit
        self._order: list = []
        self._members: set = set()

    def is_new(self, value) -> bool:
        """Record value; True if it was not remembered before."""
        if value in self._members:
            return False
        self._members.add(value)
        self._order.append(value)
        if len(self._order) > self.limit:
            self._members.discard(self._order.pop(0))
        return True


def test_seen_filter():
    seen = SeenFilter(2)
    assert seen.is_new("a") and seen.is_new("b")
    assert not seen.is_new("a")
    assert seen.is_new("c")
    assert seen.is_new("a")
