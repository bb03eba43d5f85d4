from collections import deque


class ListNode:
    """A node of a linked list."""

    def __init__(self, value, next=None):
        self.value = value
        self.next = next

    def __iter__(self):
        """Yield the values from this node on."""
        node = self
        while node is not None:
            yield node.value
            node = node.next


def test_list_node():
    assert list(ListNode(1, ListNode(2, ListNode(3)))) == [1, 2, 3]
    assert list(ListNode(5)) == [5]


def list_length(node) -> int:
    """Count the nodes of a linked list; each node has a field next."""
    count = 0
    while node is not None:
        count += 1
        node = node["next"]
    return count


def test_list_length():
    assert list_length({"value": 1, "next": {"value": 2, "next": None}}) == 2
    assert list_length(None) == 0


def from_values(values: list) -> dict | None:
    """Build a linked list of dictionaries with value and next from a list."""
    head = None
    for value in reversed(values):
        head = {"value": value, "next": head}
    return head


def test_from_values():
    assert from_values([1, 2]) == {"value": 1, "next": {"value": 2, "next": None}}
    assert from_values([]) is None


def reverse_linked(node):
    """Turn a linked list of dictionaries around and return its new head."""
    previous = None
    while node is not None:
        node["next"], previous, node = previous, node, node["next"]
    return previous


def test_reverse_linked():
    head = {"value": 1, "next": {"value": 2, "next": None}}
    assert reverse_linked(head) == {"value": 2, "next": {"value": 1, "next": None}}
    assert reverse_linked(None) is None


def middle_node(node):
    """Find the middle of a linked list with a slow and a fast pointer."""
    slow = fast = node
    while fast is not None and fast["next"] is not None:
        slow = slow["next"]
        fast = fast["next"]["next"]
    return slow


def test_middle_node():
    third = {"value": 3, "next": None}
    second = {"value": 2, "next": third}
    first = {"value": 1, "next": second}
    assert middle_node(first) is second
    assert middle_node(second) is third
    assert middle_node(None) is None


def has_cycle(node) -> bool:
    """Check whether a linked list runs in a circle."""
    slow = fast = node
    while fast is not None and fast["next"] is not None:
        slow = slow["next"]
        fast = fast["next"]["next"]
        if slow is fast:
            return True
    return False


def test_has_cycle():
    a, b = {"next": None}, {"next": None}
    a["next"] = b
    assert not has_cycle(a)
    b["next"] = a
    assert has_cycle(a)
    assert not has_cycle(None)


class SortedList:
    """A list that is always sorted."""

    def __init__(self, values=()):
        self._values = sorted(values)

    def add(self, value):
        """Insert a value at its place, found by halving."""
        low, high = 0, len(self._values)
        while low < high:
            middle = (low + high) // 2
            if self._values[middle] < value:
                low = middle + 1
            else:
                high = middle
        self._values.insert(low, value)

    def __contains__(self, value):
        return value in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)


def test_sorted_list():
    ordered = SortedList([5, 1])
    ordered.add(3)
    ordered.add(0)
    assert list(ordered) == [0, 1, 3, 5]
    assert 3 in ordered
    assert len(ordered) == 4


class TwoStackQueue:
    """A queue that is made of two stacks."""

    def __init__(self):
        self._incoming = []
        self._outgoing = []

    def put(self, item):
        self._incoming.append(item)

    def get(self):
        """Return the item that was put first."""
        if not self._outgoing:
            while self._incoming:
                self._outgoing.append(self._incoming.pop())
        if not self._outgoing:
            raise IndexError("nothing in the queue")
        return self._outgoing.pop()

    def __len__(self):
        return len(self._incoming) + len(self._outgoing)


def test_two_stack_queue():
    queue = TwoStackQueue()
    queue.put(1)
    queue.put(2)
    assert queue.get() == 1
    queue.put(3)
    assert [queue.get(), queue.get()] == [2, 3]
    assert len(queue) == 0
    try:
        queue.get()
    except IndexError:
        pass
    else:
        assert False


class MinStack:
    """A stack that knows its smallest item at any time."""

    def __init__(self):
        self._items = []

    def push(self, value):
        smallest = min(value, self._items[-1][1]) if self._items else value
        self._items.append((value, smallest))

    def pop(self):
        value, _ = self._items.pop()
        return value

    @property
    def smallest(self):
        return self._items[-1][1] if self._items else None


def test_min_stack():
    stack = MinStack()
    assert stack.smallest is None
    for value in (5, 2, 7):
        stack.push(value)
    assert stack.smallest == 2
    assert stack.pop() == 7
    assert stack.pop() == 2
    assert stack.smallest == 5


class CircularBuffer:
    """Keeps the last values in a list of fixed size."""

    def __init__(self, size: int):
        self.values = [None] * size
        self.position = 0
        self.count = 0

    def append(self, value) -> None:
        self.values[self.position] = value
        self.position = (self.position + 1) % len(self.values)
        self.count = min(self.count + 1, len(self.values))

    def to_list(self) -> list:
        """Values from the oldest to the newest."""
        start = self.position - self.count
        return [self.values[(start + i) % len(self.values)] for i in range(self.count)]


def test_circular_buffer():
    buffer = CircularBuffer(3)
    buffer.append(1)
    assert buffer.to_list() == [1]
    for value in (2, 3, 4):
        buffer.append(value)
    assert buffer.to_list() == [2, 3, 4]


class Trie:
    """Stores words letter by letter."""

    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True

    def search(self, word):
        """Is this whole word stored?"""
        node = self._walk(word)
        return node is not None and "end" in node

    def starts_with(self, prefix):
        return self._walk(prefix) is not None

    def _walk(self, text):
        node = self.root
        for letter in text:
            if letter not in node:
                return None
            node = node[letter]
        return node


def test_trie():
    trie = Trie()
    trie.insert("tea")
    trie.insert("team")
    assert trie.search("tea")
    assert not trie.search("te")
    assert trie.starts_with("te")
    assert not trie.starts_with("x")


def level_order(tree) -> list[list]:
    """List the values of a tree of (value, left, right) tuples level by level."""
    levels = []
    waiting = deque([(tree, 0)])
    while waiting:
        node, depth = waiting.popleft()
        if node is None:
            continue
        value, left, right = node
        if depth == len(levels):
            levels.append([])
        levels[depth].append(value)
        waiting.extend([(left, depth + 1), (right, depth + 1)])
    return levels


def test_level_order():
    tree = (1, (2, None, None), (3, (4, None, None), None))
    assert level_order(tree) == [[1], [2, 3], [4]]
    assert level_order(None) == []


def tree_height(tree) -> int:
    """Compute the height of a tree of (value, left, right) tuples."""
    if tree is None:
        return 0
    _, left, right = tree
    return 1 + max(tree_height(left), tree_height(right))


def test_tree_height():
    assert tree_height((1, (2, None, None), None)) == 2
    assert tree_height(None) == 0


def is_search_tree(tree, low=float("-inf"), high=float("inf")):
    """Check whether all values left of a node are smaller and all right of it larger."""
    if tree is None:
        return True
    value, left, right = tree
    if not low < value < high:
        return False
    return is_search_tree(left, low, value) and is_search_tree(right, value, high)


def test_is_search_tree():
    assert is_search_tree((5, (3, None, None), (8, None, None)))
    assert not is_search_tree((5, (3, None, (6, None, None)), None))
    assert is_search_tree(None)


def tree_sum(tree: dict) -> int:
    """Add up the values of a tree of dictionaries with value and children."""
    return tree["value"] + sum(tree_sum(child) for child in tree.get("children", []))


def test_tree_sum():
    assert tree_sum({"value": 1, "children": [{"value": 2}, {"value": 3, "children": []}]}) == 6
    assert tree_sum({"value": 7}) == 7


class UnionFind:
    """Joins items into groups and tells which items belong together."""

    def __init__(self, items):
        self.parent = {item: item for item in items}

    def find(self, item):
        """The item that stands for a group."""
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def union(self, a, b):
        self.parent[self.find(a)] = self.find(b)

    def connected(self, a, b):
        return self.find(a) == self.find(b)

    def group_count(self):
        return len({self.find(item) for item in self.parent})


def test_union_find():
    groups = UnionFind("abcd")
    groups.union("a", "b")
    groups.union("c", "b")
    assert groups.connected("a", "c")
    assert not groups.connected("a", "d")
    assert groups.group_count() == 2


class MaxHeap:
    """A heap whose largest value stands at the top."""

    def __init__(self):
        self.values = []

    def push(self, value):
        self.values.append(value)
        child = len(self.values) - 1
        while child > 0:
            parent = (child - 1) // 2
            if self.values[parent] >= self.values[child]:
                break
            self.values[parent], self.values[child] = self.values[child], self.values[parent]
            child = parent

    def pop(self):
        """Take the largest value out."""
        top = self.values[0]
        last = self.values.pop()
        if self.values:
            self.values[0] = last
            self._sink(0)
        return top

    def _sink(self, parent):
        while True:
            child = 2 * parent + 1
            if child + 1 < len(self.values) and self.values[child + 1] > self.values[child]:
                child += 1
            if child >= len(self.values) or self.values[child] <= self.values[parent]:
                return
            self.values[parent], self.values[child] = self.values[child], self.values[parent]
            parent = child


def test_max_heap():
    heap = MaxHeap()
    for value in (3, 9, 1, 7, 9):
        heap.push(value)
    assert [heap.pop() for _ in range(5)] == [9, 9, 7, 3, 1]


class Ring:
    """People who sit in a circle; the turn goes round."""

    def __init__(self, names):
        self.names = list(names)
        self.turn = 0

    def current(self):
        return self.names[self.turn]

    def advance(self, steps=1):
        self.turn = (self.turn + steps) % len(self.names)
        return self.current()

    def leave(self, name):
        """Let a person leave without changing whose turn it is, unless it was theirs."""
        index = self.names.index(name)
        self.names.pop(index)
        if index < self.turn:
            self.turn -= 1
        if self.names:
            self.turn %= len(self.names)


def test_ring():
    ring = Ring(["a", "b", "c"])
    assert ring.advance() == "b"
    ring.leave("a")
    assert ring.current() == "b"
    assert ring.advance(3) == "c"
    ring.leave("c")
    assert ring.current() == "b"
