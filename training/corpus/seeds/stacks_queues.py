import heapq
from collections import deque


def unclosed_tags(tokens: list[str]) -> list[str]:
    """Names of the tags that were opened but not closed, outermost first.

    Tokens look like '<b>' or '</b>'; anything else is text. A closing tag that does
    not match the innermost open one raises ValueError.
    """
    open_tags: list[str] = []
    for token in tokens:
        if token.startswith("</"):
            name = token[2:-1]
            if not open_tags or open_tags[-1] != name:
                raise ValueError(f"unexpected </{name}>")
            open_tags.pop()
        elif token.startswith("<"):
            open_tags.append(token[1:-1])
    return open_tags


def test_unclosed_tags():
    assert unclosed_tags(["<p>", "hi", "<b>", "</b>"]) == ["p"]
    assert unclosed_tags(["<a>", "</a>"]) == []
    try:
        unclosed_tags(["<a>", "</b>"])
        assert False
    except ValueError as error:
        assert str(error) == "unexpected </b>"


def smallest_after_removing(digits: str, count: int) -> str:
    """Remove count digits so that the number made of the remaining ones is as small as possible."""
    kept = []
    for d in digits:
        # a bigger digit further left is worth removing first
        while count and kept and kept[-1] > d:
            kept.pop()
            count -= 1
        kept.append(d)
    if count:
        kept = kept[:-count]
    return "".join(kept).lstrip("0") or "0"


def test_smallest_after_removing():
    assert smallest_after_removing("1432219", 3) == "1219"
    assert smallest_after_removing("10200", 1) == "200"
    assert smallest_after_removing("12345", 2) == "123"
    assert smallest_after_removing("9", 1) == "0"


def to_postfix(tokens):
    """Rearrange infix tokens into postfix order (numbers, + - * / and parentheses)."""
    priority = {'+': 1, '-': 1, '*': 2, '/': 2}
    output, pending = [], []
    for token in tokens:
        if token == '(':
            pending.append(token)
        elif token == ')':
            while pending[-1] != '(':
                output.append(pending.pop())
            pending.pop()
        elif token in priority:
            while pending and priority.get(pending[-1], 0) >= priority[token]:
                output.append(pending.pop())
            pending.append(token)
        else:
            output.append(token)
    return output + pending[::-1]


def test_to_postfix():
    assert to_postfix("1 + 2 * 3".split()) == ["1", "2", "3", "*", "+"]
    assert to_postfix("( 1 + 2 ) * 3".split()) == ["1", "2", "+", "3", "*"]
    assert to_postfix("4 - 3 - 2".split()) == ["4", "3", "-", "2", "-"]
    assert to_postfix([]) == []


class UndoHistory:
    """Keeps the states of a document so that changes can be undone and redone."""

    def __init__(self, state):
        self.state = state
        self._past = []
        self._future = []

    def change(self, state):
        """Move on to a new state; what was undone before is lost."""
        self._past.append(self.state)
        self._future.clear()
        self.state = state

    def undo(self):
        if self._past:
            self._future.append(self.state)
            self.state = self._past.pop()
        return self.state

    def redo(self):
        if self._future:
            self._past.append(self.state)
            self.state = self._future.pop()
        return self.state


def test_undo_history():
    history = UndoHistory("")
    history.change("a")
    history.change("ab")
    assert history.undo() == "a"
    assert history.redo() == "ab"
    history.undo()
    history.change("x")
    assert history.redo() == "x"
    assert (history.undo(), history.undo(), history.undo()) == ("a", "", "")


def follow_browser(actions: list[str], home: str = "home") -> str:
    """On which page does the user end up? Actions are 'back', 'forward' or a page to visit."""
    back, forward = [], []
    page = home
    for action in actions:
        if action == "back":
            if back:
                forward.append(page)
                page = back.pop()
        elif action == "forward":
            if forward:
                back.append(page)
                page = forward.pop()
        else:
            back.append(page)
            page = action
            forward = []
    return page


def test_follow_browser():
    assert follow_browser(["news", "mail", "back"]) == "news"
    assert follow_browser(["news", "back", "forward"]) == "news"
    assert follow_browser(["news", "back", "mail", "forward"]) == "mail"
    assert follow_browser(["back"]) == "home"


def resolve_path(path):
    """Remove '.', '..' and doubled slashes from an absolute path."""
    stack = []
    for part in path.split('/'):
        if part in ('', '.'):
            continue
        if part == '..':
            if stack:
                stack.pop()
        else:
            stack.append(part)
    return '/' + '/'.join(stack)


def test_resolve_path():
    assert resolve_path("/a/./b/../c") == "/a/c"
    assert resolve_path("/../x//y/") == "/x/y"
    assert resolve_path("/") == "/"


def days_until_warmer(temperatures: list[int]) -> list[int]:
    """For each day, how many days until a warmer one? 0 where none follows."""
    wait = [0] * len(temperatures)
    colder: list[int] = []  # days that still look for a warmer one
    for day, temperature in enumerate(temperatures):
        while colder and temperatures[colder[-1]] < temperature:
            earlier = colder.pop()
            wait[earlier] = day - earlier
        colder.append(day)
    return wait


def test_days_until_warmer():
    assert days_until_warmer([20, 18, 19, 25]) == [3, 1, 1, 0]
    assert days_until_warmer([9, 8]) == [0, 0]
    assert days_until_warmer([5, 5, 6]) == [2, 1, 0]
    assert days_until_warmer([]) == []


def print_order(jobs: list[tuple[str, int]]) -> list[str]:
    """Order in which a printer handles (name, priority) jobs.

    The job at the front goes to the back of the queue while a more important one waits.
    """
    queue = deque(jobs)
    done = []
    while queue:
        job = queue.popleft()
        if any(priority > job[1] for _, priority in queue):
            queue.append(job)
        else:
            done.append(job[0])
    return done


def test_print_order():
    assert print_order([("a", 2), ("b", 1), ("c", 3)]) == ["c", "a", "b"]
    assert print_order([("x", 1), ("y", 1)]) == ["x", "y"]
    assert print_order([]) == []


def last_in_circle(names, count):
    """Counting-out rhyme: every count-th person leaves the circle. Who remains?"""
    circle = deque(names)
    while len(circle) > 1:
        circle.rotate(-(count - 1))
        circle.popleft()
    return circle[0] if circle else None


def test_last_in_circle():
    assert last_in_circle(["al", "bo", "cy", "di", "ed"], 2) == "cy"
    assert last_in_circle(["al"], 7) == "al"
    assert last_in_circle([], 3) is None
    assert last_in_circle(["al", "bo", "cy"], 1) == "cy"


def round_robin_finish(tasks: dict[str, int], slice_length: int) -> list[tuple[str, int]]:
    """Run tasks in turns of slice_length and return (task, finishing time) as they complete."""
    waiting = deque(tasks.items())
    clock = 0
    finished = []
    while waiting:
        name, left = waiting.popleft()
        used = min(left, slice_length)
        clock += used
        if left > used:
            waiting.append((name, left - used))
        else:
            finished.append((name, clock))
    return finished


def test_round_robin_finish():
    assert round_robin_finish({"a": 3, "b": 2}, 2) == [("b", 4), ("a", 5)]
    assert round_robin_finish({"a": 5}, 10) == [("a", 5)]
    assert round_robin_finish({}, 1) == []


def calls_in_window(times, window):
    """For each call time, count the calls within the last `window` seconds, itself included."""
    recent = deque()
    counts = []
    for t in times:
        recent.append(t)
        while recent[0] <= t - window:
            recent.popleft()
        counts.append(len(recent))
    return counts


def test_calls_in_window():
    assert calls_in_window([1, 2, 3, 11, 12], 10) == [1, 2, 3, 3, 3]
    assert calls_in_window([0, 100], 10) == [1, 1]
    assert calls_in_window([], 5) == []


class RingBuffer:
    """Fixed-size buffer: when it is full, a new value overwrites the oldest."""

    def __init__(self, capacity: int):
        self._slots = [None] * capacity
        self._next = 0
        self._count = 0

    def add(self, value) -> None:
        self._slots[self._next] = value
        self._next = (self._next + 1) % len(self._slots)
        self._count = min(self._count + 1, len(self._slots))

    def values(self) -> list:
        """Everything in the buffer, oldest first."""
        start = (self._next - self._count) % len(self._slots)
        return [self._slots[(start + i) % len(self._slots)] for i in range(self._count)]


def test_ring_buffer():
    ring = RingBuffer(3)
    assert ring.values() == []
    for n in (1, 2):
        ring.add(n)
    assert ring.values() == [1, 2]
    for n in (3, 4, 5):
        ring.add(n)
    assert ring.values() == [3, 4, 5]


def type_keys(keys: str) -> str:
    """Return what stands on the screen after typing keys, where '<' deletes backwards."""
    screen: list[str] = []
    for key in keys:
        if key != "<":
            screen.append(key)
        elif screen:
            screen.pop()
    return "".join(screen)


def test_type_keys():
    assert type_keys("caat<<t") == "cat"
    assert type_keys("<<a") == "a"
    assert type_keys("ab<<") == ""


def cancel_neighbors(text):
    """Delete neighbouring equal characters in pairs until none are left."""
    left = []
    for ch in text:
        if left and left[-1] == ch:
            left.pop()
        else:
            left.append(ch)
    return "".join(left)


def test_cancel_neighbors():
    assert cancel_neighbors("abbac") == "c"
    assert cancel_neighbors("aaa") == "a"
    assert cancel_neighbors("") == ""


def merge_arrivals(first_lane: list[tuple[int, str]], second_lane: list[tuple[int, str]]) -> list[str]:
    """Merge two lanes of (time, car), each sorted by time; the first lane wins a tie."""
    a, b = deque(first_lane), deque(second_lane)
    order = []
    while a or b:
        if not b or (a and a[0][0] <= b[0][0]):
            order.append(a.popleft()[1])
        else:
            order.append(b.popleft()[1])
    return order


def test_merge_arrivals():
    assert merge_arrivals([(1, "a"), (4, "b")], [(2, "x"), (4, "y")]) == ["a", "x", "b", "y"]
    assert merge_arrivals([], [(1, "x")]) == ["x"]
    assert merge_arrivals([], []) == []


def waiting_times(customers: list[tuple[int, int]]) -> list[int]:
    """How long each customer waits at a single counter.

    Args:
        customers: (arrival, service duration) in order of arrival.
    """
    free_at = 0
    waits = []
    for arrival, duration in customers:
        start = max(arrival, free_at)
        waits.append(start - arrival)
        free_at = start + duration
    return waits


def test_waiting_times():
    assert waiting_times([(0, 5), (2, 3), (4, 1)]) == [0, 3, 4]
    assert waiting_times([(0, 1), (10, 1)]) == [0, 0]
    assert waiting_times([]) == []


def spread_over_counters(durations, counters):
    """Send each customer to the counter that is free first; return when the last one is done."""
    free = [0] * counters
    for d in durations:
        # a list of equal numbers is already a heap
        earliest = heapq.heappop(free)
        heapq.heappush(free, earliest + d)
    return max(free)


def test_spread_over_counters():
    assert spread_over_counters([5, 2, 3, 4], 2) == 9
    assert spread_over_counters([5, 5], 2) == 5
    assert spread_over_counters([], 3) == 0
    assert spread_over_counters([1, 2, 3], 1) == 6


def expand_repeats(pattern: str) -> str:
    """Expand a compact pattern: '2[ab3[c]]' becomes 'abcccabccc'."""
    stack = []
    text, number = "", 0
    for ch in pattern:
        if ch.isdigit():
            number = number * 10 + int(ch)
        elif ch == "[":
            stack.append((text, number))
            text, number = "", 0
        elif ch == "]":
            before, times = stack.pop()
            text = before + text * times
        else:
            text += ch
    return text


def test_expand_repeats():
    assert expand_repeats("2[ab3[c]]") == "abcccabccc"
    assert expand_repeats("x10[y]") == "x" + "y" * 10
    assert expand_repeats("plain") == "plain"
    assert expand_repeats("") == ""


def bracket_partners(source: str) -> dict[int, int]:
    """Map the position of each bracket to the position of its partner, both ways."""
    closing = {")": "(", "]": "[", "}": "{"}
    partners, opened = {}, []
    for i, ch in enumerate(source):
        if ch in closing.values():
            opened.append(i)
        elif ch in closing and opened and source[opened[-1]] == closing[ch]:
            j = opened.pop()
            partners[i], partners[j] = j, i
    return partners


def test_bracket_partners():
    assert bracket_partners("f(a[0])") == {3: 5, 5: 3, 1: 6, 6: 1}
    assert bracket_partners("()") == {0: 1, 1: 0}
    assert bracket_partners(")(") == {}


def sort_with_second_stack(stack: list) -> list:
    """Sort using nothing but a second stack; the smallest value ends up on top (last)."""
    source, ordered = list(stack), []
    while source:
        value = source.pop()
        while ordered and ordered[-1] < value:
            source.append(ordered.pop())
        ordered.append(value)
    return ordered


def test_sort_with_second_stack():
    assert sort_with_second_stack([3, 1, 2]) == [3, 2, 1]
    assert sort_with_second_stack([5, 5, 7]) == [7, 5, 5]
    assert sort_with_second_stack([]) == []


def own_times(log: list[tuple[str, str, int]]) -> dict[str, int]:
    """Time spent in each function itself, without the functions that it called.

    The log holds (name, 'enter' or 'leave', time) entries in order of time.
    """
    totals: dict[str, int] = {}
    calls: list[str] = []
    last = 0
    for name, kind, time in log:
        if calls:
            totals[calls[-1]] = totals.get(calls[-1], 0) + time - last
        last = time
        if kind == "enter":
            calls.append(name)
        else:
            calls.pop()
    return totals


def test_own_times():
    log = [("main", "enter", 0), ("load", "enter", 2), ("load", "leave", 7), ("main", "leave", 10)]
    assert own_times(log) == {"main": 5, "load": 5}
    assert own_times([("a", "enter", 3), ("a", "leave", 4)]) == {"a": 1}
    assert own_times([]) == {}


def outline_numbers(levels):
    """Number headings by their levels: [1, 2, 2, 1] gives ['1', '1.1', '1.2', '2']."""
    counters = []
    numbers = []
    for level in levels:
        del counters[level:]
        while len(counters) < level:
            counters.append(0)
        counters[level - 1] += 1
        numbers.append('.'.join(map(str, counters)))
    return numbers


def test_outline_numbers():
    assert outline_numbers([1, 2, 2, 1]) == ["1", "1.1", "1.2", "2"]
    assert outline_numbers([1, 2, 3, 2, 3]) == ["1", "1.1", "1.1.1", "1.2", "1.2.1"]
    assert outline_numbers([]) == []


def run_with_retries(jobs, worker, max_tries=3):
    """Run every job; failed ones go to the back of the queue and get another chance.

    Returns (done, given_up). worker(job) has to return True on success.
    """
    queue = deque((job, 1) for job in jobs)
    done, given_up = [], []
    while queue:
        job, tries = queue.popleft()
        if worker(job):
            done.append(job)
        elif tries < max_tries:
            queue.append((job, tries + 1))
        else:
            given_up.append(job)
    return done, given_up


def test_run_with_retries():
    attempts = []

    def flaky(job):
        attempts.append(job)
        return attempts.count(job) >= {"a": 2, "b": 1, "c": 9}[job]

    assert run_with_retries(["a", "b", "c"], flaky) == (["b", "a"], ["c"])
    assert attempts.count("c") == 3
    assert run_with_retries([], flaky) == ([], [])


def triage_order(patients: list[tuple[str, int]]) -> list[str]:
    """Most urgent first (1 before 5); equal urgency keeps the order of arrival."""
    heap = []
    for arrival, (name, urgency) in enumerate(patients):
        heapq.heappush(heap, (urgency, arrival, name))
    order = []
    while heap:
        _, _, name = heapq.heappop(heap)
        order.append(name)
    return order


def test_triage_order():
    assert triage_order([("zoe", 3), ("al", 1), ("bo", 3)]) == ["al", "zoe", "bo"]
    assert triage_order([("x", 2)]) == ["x"]
    assert triage_order([]) == []


def run_stack_program(program: list) -> list:
    """Execute a tiny stack language and return the stack.

    Numbers are pushed; 'add', 'mul', 'dup', 'swap' and 'drop' work on the top.
    """
    stack = []
    for word in program:
        if word == "dup":
            stack.append(stack[-1])
        elif word == "drop":
            stack.pop()
        elif word == "swap":
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif word in ("add", "mul"):
            top, below = stack.pop(), stack.pop()
            stack.append(below + top if word == "add" else below * top)
        else:
            stack.append(word)
    return stack


def test_run_stack_program():
    assert run_stack_program([2, 3, "add", "dup", "mul"]) == [25]
    assert run_stack_program([1, 2, "swap"]) == [2, 1]
    assert run_stack_program([1, "drop"]) == []


def can_unload(arrived, wanted):
    """Wagons arrive in one order and pass through a dead-end siding.

    Can they leave in the wanted order?
    """
    siding = []
    leaving = iter(wanted)
    target = next(leaving, None)
    for wagon in arrived:
        siding.append(wagon)
        while siding and siding[-1] == target:
            siding.pop()
            target = next(leaving, None)
    return not siding


def test_can_unload():
    assert can_unload([1, 2, 3], [3, 2, 1])
    assert can_unload([1, 2, 3], [2, 1, 3])
    assert not can_unload([1, 2, 3], [3, 1, 2])
    assert can_unload([], [])
