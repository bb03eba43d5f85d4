import heapq
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from functools import lru_cache, partial, reduce
from operator import itemgetter, mul


def last_commands(commands: list[str], keep: int) -> list[str]:
    """Return the last commands, but no more than the history keeps."""
    history = deque(maxlen=keep)
    for command in commands:
        history.append(command)
    return list(history)


def test_last_commands():
    assert last_commands(["a", "b", "c"], 2) == ["b", "c"]
    assert last_commands(["a"], 5) == ["a"]


def rotate_players(players, steps):
    """Move the first players to the end of the line, so many steps."""
    line = deque(players)
    line.rotate(-steps)
    return list(line)


def test_rotate_players():
    assert rotate_players(["Ann", "Bo", "Cy"], 1) == ["Bo", "Cy", "Ann"]
    assert rotate_players([], 3) == []


def cheapest(products: dict[str, float], count: int) -> list[str]:
    """Name the cheapest products, the cheapest first."""
    return heapq.nsmallest(count, products, key=products.get)


def test_cheapest():
    assert cheapest({"pen": 2, "cup": 8, "gum": 1}, 2) == ["gum", "pen"]
    assert cheapest({}, 3) == []


def process_by_priority(tasks: list[tuple[int, str]]) -> list[str]:
    """Return the names of tasks in the order of their priority, 1 first."""
    heap = list(tasks)
    heapq.heapify(heap)
    order = []
    while heap:
        _, name = heapq.heappop(heap)
        order.append(name)
    return order


def test_process_by_priority():
    assert process_by_priority([(3, "sleep"), (1, "eat"), (2, "work")]) == ["eat", "work", "sleep"]
    assert process_by_priority([]) == []


def index_words(documents: dict[str, str]) -> dict[str, list[str]]:
    """Map each word to the sorted names of the documents that have it."""
    index = defaultdict(set)
    for name, text in documents.items():
        for word in text.lower().split():
            index[word].add(name)
    return {word: sorted(names) for word, names in index.items()}


def test_index_words():
    assert index_words({"a": "red fox", "b": "Red car"}) == {"red": ["a", "b"], "fox": ["a"], "car": ["b"]}
    assert index_words({}) == {}


def missing_items(wanted: list[str], present: list[str]) -> dict[str, int]:
    """Count what is missing of each wanted item."""
    return dict(Counter(wanted) - Counter(present))


def test_missing_items():
    assert missing_items(["egg", "egg", "milk"], ["egg", "tea"]) == {"egg": 1, "milk": 1}
    assert missing_items([], ["egg"]) == {}


def can_build_word(word: str, letters: str) -> bool:
    """Check whether a word can be laid with the given letters, each used once."""
    needed = Counter(word)
    available = Counter(letters)
    return all(available[letter] >= count for letter, count in needed.items())


def test_can_build_word():
    assert can_build_word("tea", "eat")
    assert not can_build_word("noon", "no")
    assert can_build_word("", "abc")


def product_of(numbers):
    """Multiply all numbers with each other; one for none."""
    return reduce(mul, numbers, 1)


def test_product_of():
    assert product_of([2, 3, 4]) == 24
    assert product_of([]) == 1


def pipeline(*steps):
    """Combine functions to one that applies them in order."""
    return lambda value: reduce(lambda result, step: step(result), steps, value)


def test_pipeline():
    assert pipeline(str.strip, str.lower, len)("  ABC ") == 3
    assert pipeline()(7) == 7


def make_converter(factor: float, digits: int = 2):
    """Return a function that multiplies by a factor and rounds."""
    def convert(value, scale):
        return round(value * scale, digits)

    return partial(convert, scale=factor)


def test_make_converter():
    to_euro = make_converter(0.92)
    assert to_euro(10) == 9.2
    assert make_converter(2.54, 1)(10) == 25.4


def stair_ways(steps: int) -> int:
    """Count the ways to climb stairs with one, two or three steps at a time."""
    @lru_cache(maxsize=None)
    def ways(left):
        if left < 0:
            return 0
        if left == 0:
            return 1
        return ways(left - 1) + ways(left - 2) + ways(left - 3)

    return ways(steps)


def test_stair_ways():
    assert stair_ways(3) == 4
    assert stair_ways(30) == 53798080
    assert stair_ways(0) == 1


def effective_settings(user: dict, team: dict, defaults: dict) -> dict:
    """Merge settings: the user's win over the team's, and these over the defaults."""
    return dict(ChainMap(user, team, defaults))


def test_effective_settings():
    assert effective_settings({"a": 1}, {"a": 2, "b": 2}, {"b": 3, "c": 3}) == {"a": 1, "b": 2, "c": 3}
    assert effective_settings({}, {}, {}) == {}


def sort_by_fields(rows: list[dict], *fields: str) -> list[dict]:
    """Sort rows by one field after the other."""
    return sorted(rows, key=itemgetter(*fields))


def test_sort_by_fields():
    rows = [{"n": 2, "x": "a"}, {"n": 1, "x": "b"}, {"n": 1, "x": "a"}]
    assert sort_by_fields(rows, "n", "x") == [{"n": 1, "x": "a"}, {"n": 1, "x": "b"}, {"n": 2, "x": "a"}]
    assert sort_by_fields(rows, "x")[0] == {"n": 2, "x": "a"}


def parse_points(text: str) -> list:
    """Read lines such as 'x y label' as named tuples."""
    Point = namedtuple("Point", "x y label")
    points = []
    for line in text.splitlines():
        x, y, label = line.split(maxsplit=2)
        points.append(Point(float(x), float(y), label))
    return points


def test_parse_points():
    first, second = parse_points("1 2 home\n3 4.5 the park")
    assert first.label == "home" and first.x == 1.0
    assert second == (3.0, 4.5, "the park")
    assert parse_points("") == []


def queue_simulation(arrivals: list[int], service: int) -> list[int]:
    """Return how long each customer waits if serving one takes a fixed time."""
    waits = []
    free_at = 0
    for arrival in arrivals:
        start = max(arrival, free_at)
        waits.append(start - arrival)
        free_at = start + service
    return waits


def test_queue_simulation():
    assert queue_simulation([0, 1, 2, 20], 5) == [0, 4, 8, 0]
    assert queue_simulation([], 5) == []


class LimitedDict(OrderedDict):
    """A dictionary that forgets the entry that was set longest ago."""

    def __init__(self, limit):
        super().__init__()
        self.limit = limit

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.limit:
            self.popitem(last=False)


def test_limited_dict():
    limited = LimitedDict(2)
    limited["a"] = 1
    limited["b"] = 2
    limited["a"] = 3
    limited["c"] = 4
    assert dict(limited) == {"a": 3, "c": 4}


class MultiMap:
    """Maps each key to a list of values."""

    def __init__(self):
        self._values = defaultdict(list)

    def add(self, key, value):
        self._values[key].append(value)

    def get(self, key):
        return list(self._values.get(key, ()))

    def remove(self, key, value):
        """Remove one value; a key without values disappears."""
        self._values[key].remove(value)
        if not self._values[key]:
            del self._values[key]

    def __len__(self):
        return sum(len(values) for values in self._values.values())


def test_multi_map():
    tags = MultiMap()
    tags.add("a", 1)
    tags.add("a", 2)
    assert tags.get("a") == [1, 2]
    assert len(tags) == 2
    tags.remove("a", 1)
    tags.remove("a", 2)
    assert tags.get("a") == [] and len(tags) == 0


class StablePriorityQueue:
    """A queue that hands out the item with the smallest priority first."""

    def __init__(self):
        self._heap = []
        self._count = 0

    def push(self, item, priority):
        # The count keeps items of the same priority in order.
        heapq.heappush(self._heap, (priority, self._count, item))
        self._count += 1

    def pop(self):
        if not self._heap:
            raise IndexError("the queue is empty")
        return heapq.heappop(self._heap)[2]

    def __bool__(self):
        return bool(self._heap)


def test_stable_priority_queue():
    queue = StablePriorityQueue()
    queue.push("b", 2)
    queue.push("a", 1)
    queue.push("c", 2)
    assert [queue.pop(), queue.pop(), queue.pop()] == ["a", "b", "c"]
    assert not queue
    try:
        queue.pop()
    except IndexError:
        pass
    else:
        assert False


def top_words(text: str, ignore: set[str], n: int = 3) -> list[tuple[str, int]]:
    """Return the n most frequent words that are not to be ignored."""
    words = (word.strip(".,!?").lower() for word in text.split())
    counts = Counter(word for word in words if word and word not in ignore)
    return counts.most_common(n)


def test_top_words():
    assert top_words("The cat and the dog. The cat!", {"the", "and"}, 1) == [("cat", 2)]
    assert top_words("", set()) == []


def merge_counts(*counters: dict[str, int]) -> dict[str, int]:
    """Add up several dictionaries of counts."""
    total = Counter()
    for counter in counters:
        total.update(counter)
    return dict(total)


def test_merge_counts():
    assert merge_counts({"a": 1}, {"a": 2, "b": 1}) == {"a": 3, "b": 1}
    assert merge_counts() == {}
