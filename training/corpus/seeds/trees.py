import heapq
from collections import Counter, deque


def last_common_level(first: dict, second: dict) -> int:
    """Down to which level do two trees of nested dicts have the same labels? 0 if the tops differ."""
    level = 0
    a, b = [first], [second]
    while any(a) or any(b):
        if [sorted(node) for node in a] != [sorted(node) for node in b]:
            break
        level += 1
        a, b = (
            [node[label] for node in nodes for label in sorted(node)]
            for nodes in (a, b)
        )
    return level


def test_last_common_level():
    assert last_common_level({"a": {"b": {}}}, {"a": {"c": {}}}) == 1
    assert last_common_level({"a": {"b": {}}}, {"a": {"b": {}}}) == 2
    assert last_common_level({"x": {}}, {"y": {}}) == 0
    assert last_common_level({}, {}) == 0


def count_leaves(node: dict) -> int:
    """Count the nodes without children. A node is a dict that may have a 'children' list."""
    children = node.get("children", [])
    if not children:
        return 1
    return sum(count_leaves(child) for child in children)


def test_count_leaves():
    assert count_leaves({"name": "a"}) == 1
    assert count_leaves({"children": [{}, {"children": [{}, {}]}]}) == 3
    assert count_leaves({"children": []}) == 1


def folder_size(folder):
    """Total size of a folder: a dict of names to sizes or to further folders."""
    total = 0
    for entry in folder.values():
        if isinstance(entry, dict):
            total += folder_size(entry)
        else:
            total += entry
    return total


def test_folder_size():
    assert folder_size({"a.txt": 10, "src": {"b.py": 5, "c.py": 7}}) == 22
    assert folder_size({"empty": {}}) == 0
    assert folder_size({}) == 0


def values_in_order(tree: tuple | None) -> list:
    """Walk a (value, left, right) tree from left to right, without recursion."""
    stack, values = [], []
    node = tree
    while stack or node:
        while node:
            stack.append(node)
            node = node[1]
        node = stack.pop()
        values.append(node[0])
        node = node[2]
    return values


def test_values_in_order():
    assert values_in_order((2, (1, None, None), (3, None, None))) == [1, 2, 3]
    assert values_in_order(("b", None, ("d", ("c", None, None), None))) == ["b", "c", "d"]
    assert values_in_order(None) == []


def names_by_level(root: dict) -> list[list[str]]:
    """Returns the names of all nodes, one list per level, from the root down."""
    levels = []
    current = [root]
    while current:
        levels.append([node["name"] for node in current])
        current = [child for node in current for child in node.get("children", [])]
    return levels


def test_names_by_level():
    tree = {"name": "a", "children": [{"name": "b", "children": [{"name": "d"}]}, {"name": "c"}]}
    assert names_by_level(tree) == [["a"], ["b", "c"], ["d"]]
    assert names_by_level({"name": "x"}) == [["x"]]


def insert_sorted(tree, value):
    """Insert value into a search tree of (value, left, right) tuples and return the new tree.

    A value that is already there leaves the tree as it is.
    """
    if tree is None:
        return (value, None, None)
    here, left, right = tree
    if value < here:
        return (here, insert_sorted(left, value), right)
    if value > here:
        return (here, left, insert_sorted(right, value))
    return tree


def test_insert_sorted():
    tree = insert_sorted(insert_sorted(insert_sorted(None, 5), 2), 8)
    assert tree == (5, (2, None, None), (8, None, None))
    assert insert_sorted(tree, 2) == tree
    assert insert_sorted(None, "x") == ("x", None, None)


def search_depth(tree, wanted):
    """How many nodes does a lookup in a search tree visit? -1 if the value is not there."""
    steps = 0
    while tree is not None:
        steps += 1
        value, left, right = tree
        if wanted == value:
            return steps
        tree = left if wanted < value else right
    return -1


def test_search_depth():
    tree = (5, (2, None, (3, None, None)), (8, None, None))
    assert search_depth(tree, 5) == 1
    assert search_depth(tree, 3) == 3
    assert search_depth(tree, 9) == -1
    assert search_depth(None, 1) == -1


def swap_sides(tree):
    """Mirror a binary tree: left and right are exchanged everywhere."""
    if tree is None:
        return None
    value, left, right = tree
    return (value, swap_sides(right), swap_sides(left))


def test_swap_sides():
    assert swap_sides((1, (2, None, None), None)) == (1, None, (2, None, None))
    assert swap_sides((1, None, None)) == (1, None, None)
    assert swap_sides(None) is None


def join_single_children(node: dict) -> dict:
    """Shorten a tree of nested dicts: a folder whose only entry is a folder is joined with it.

    >>> join_single_children({'org': {'lib': {'a': {}, 'b': {}}}})
    {'org/lib': {'a': {}, 'b': {}}}
    """
    short = {}
    for name, child in node.items():
        while len(child) == 1:
            (inner, grandchild), = child.items()
            name, child = f"{name}/{inner}", grandchild
        short[name] = join_single_children(child)
    return short


def test_join_single_children():
    assert join_single_children({'org': {'lib': {'a': {}, 'b': {}}}}) == {'org/lib': {'a': {}, 'b': {}}}
    assert join_single_children({"a": {"b": {"c": {}}}}) == {"a/b/c": {}}
    assert join_single_children({}) == {}


def leaf_paths(menu: dict, prefix: tuple = ()) -> list[tuple]:
    """List the path to every leaf of nested dicts; a leaf is an empty dict.

    >>> leaf_paths({'file': {'open': {}, 'save': {}}, 'help': {}})
    [('file', 'open'), ('file', 'save'), ('help',)]
    """
    paths = []
    for label, submenu in menu.items():
        path = prefix + (label,)
        if submenu:
            paths.extend(leaf_paths(submenu, path))
        else:
            paths.append(path)
    return paths


def test_leaf_paths():
    assert leaf_paths({'file': {'open': {}, 'save': {}}, 'help': {}}) == [('file', 'open'), ('file', 'save'), ('help',)]
    assert leaf_paths({'a': {'b': {'c': {}}}}) == [('a', 'b', 'c')]
    assert leaf_paths({}) == []


def outline_text(node, indent='  '):
    """Draw a tree of {'name', 'children'} nodes as an indented outline."""
    lines = []

    def visit(current, depth):
        lines.append(indent * depth + '- ' + current['name'])
        for child in current.get('children', ()):
            visit(child, depth + 1)

    visit(node, 0)
    return '\n'.join(lines)


def test_outline_text():
    tree = {'name': 'top', 'children': [{'name': 'a', 'children': [{'name': 'a1'}]}, {'name': 'b'}]}
    assert outline_text(tree) == '- top\n  - a\n    - a1\n  - b'
    assert outline_text({'name': 'x'}) == '- x'
    assert outline_text({'name': 'x', 'children': [{'name': 'y'}]}, '\t') == '- x\n\t- y'


def locate_file(folder: dict, filename: str) -> str | None:
    """Find a file in nested folder dicts (files are non-dict values); return its path."""
    for name, entry in folder.items():
        if isinstance(entry, dict):
            inner = locate_file(entry, filename)
            if inner is not None:
                return f"{name}/{inner}"
        elif name == filename:
            return name
    return None


def test_locate_file():
    disk = {"readme": 1, "src": {"lib": {"util.py": 3}, "main.py": 2}}
    assert locate_file(disk, "util.py") == "src/lib/util.py"
    assert locate_file(disk, "readme") == "readme"
    assert locate_file(disk, "lib") is None


def nest_by_parent(rows: list[tuple[int, int | None, str]]) -> list[dict]:
    """Build nested nodes from (id, parent id, name) rows. Returns those without a parent."""
    nodes = {key: {"name": name, "children": []} for key, _, name in rows}
    roots = []
    for key, parent, _ in rows:
        if parent is None:
            roots.append(nodes[key])
        else:
            nodes[parent]["children"].append(nodes[key])
    return roots


def test_nest_by_parent():
    rows = [(2, 1, "child"), (1, None, "root")]
    assert nest_by_parent(rows) == [{"name": "root", "children": [{"name": "child", "children": []}]}]
    assert [n["name"] for n in nest_by_parent([(1, None, "a"), (2, None, "b")])] == ["a", "b"]
    assert nest_by_parent([]) == []


def chain_of_command(employee, boss_of):
    """All the bosses above an employee, the direct one first."""
    chain = []
    boss = boss_of.get(employee)
    while boss is not None:
        chain.append(boss)
        boss = boss_of.get(boss)
    return chain


def test_chain_of_command():
    boss_of = {"al": "bo", "bo": "cy", "cy": None}
    assert chain_of_command("al", boss_of) == ["bo", "cy"]
    assert chain_of_command("cy", boss_of) == []
    assert chain_of_command("stranger", boss_of) == []


def closest_common_parent(parents: dict[str, str], first: str, second: str) -> str | None:
    """The lowest node that has both nodes below it (a node counts as below itself)."""
    above = {first}
    while first in parents:
        first = parents[first]
        above.add(first)
    while second not in above:
        if second not in parents:
            return None
        second = parents[second]
    return second


def test_closest_common_parent():
    parents = {"cat": "mammal", "dog": "mammal", "mammal": "animal", "carp": "animal"}
    assert closest_common_parent(parents, "cat", "dog") == "mammal"
    assert closest_common_parent(parents, "carp", "cat") == "animal"
    assert closest_common_parent(parents, "cat", "mammal") == "mammal"
    assert closest_common_parent(parents, "cat", "stone") is None


def prune_empty(folder: dict) -> dict:
    """Copy nested folders, leaving out folders that contain no file at any depth."""
    kept = {}
    for name, entry in folder.items():
        if isinstance(entry, dict):
            entry = prune_empty(entry)
            if not entry:
                continue
        kept[name] = entry
    return kept


def test_prune_empty():
    assert prune_empty({"a": {"b": {}}, "c": {"d.txt": 1}}) == {"c": {"d.txt": 1}}
    assert prune_empty({"x": {}}) == {}
    assert prune_empty({"f": 0}) == {"f": 0}


def map_values(tree, func):
    """Apply func to each leaf of nested lists and keep their shape."""
    if isinstance(tree, list):
        return [map_values(branch, func) for branch in tree]
    return func(tree)


def test_map_values():
    assert map_values([1, [2, [3]]], lambda n: n * 10) == [10, [20, [30]]]
    assert map_values([], str) == []
    assert map_values("x", str.upper) == "X"


def build_trie(words: list[str]) -> dict:
    """Store words letter by letter in nested dicts; the key '' marks the end of a word."""
    root: dict = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = True
    return root


def test_build_trie():
    assert build_trie(["a", "an"]) == {"a": {"": True, "n": {"": True}}}
    assert build_trie(["b", "b"]) == {"b": {"": True}}
    assert build_trie([]) == {}


def complete_word(trie, prefix):
    """Return all words of a trie (see the '' end marks) that begin with prefix, sorted."""
    node = trie
    for letter in prefix:
        if letter not in node:
            return []
        node = node[letter]
    found, stack = [], [(prefix, node)]
    while stack:
        text, node = stack.pop()
        for letter, child in node.items():
            if letter == '':
                found.append(text)
            else:
                stack.append((text + letter, child))
    return sorted(found)


def test_complete_word():
    trie = {'t': {'o': {'': True, 'y': {'': True}}, 'a': {'p': {'': True}}}}
    assert complete_word(trie, 'to') == ['to', 'toy']
    assert complete_word(trie, '') == ['tap', 'to', 'toy']
    assert complete_word(trie, 'x') == []


def evaluate_expression(node, variables=None):
    """Compute an expression tree: a number, a variable name, or (operator, left, right).

    Raises KeyError for a variable that has no value.
    """
    if isinstance(node, (int, float)):
        return node
    if isinstance(node, str):
        return (variables or {})[node]
    operator, left, right = node
    a = evaluate_expression(left, variables)
    b = evaluate_expression(right, variables)
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    raise ValueError(f"unknown operator {operator!r}")


def test_evaluate_expression():
    assert evaluate_expression(("+", 2, ("*", 3, 4))) == 14
    assert evaluate_expression(("-", "x", 1), {"x": 10}) == 9
    assert evaluate_expression(7) == 7
    try:
        evaluate_expression(("%", 1, 1))
        assert False
    except ValueError as error:
        assert "%" in str(error)


def expression_text(node) -> str:
    """Write an expression tree of (operator, left, right) with parentheses around each operation."""
    if not isinstance(node, tuple):
        return str(node)
    operator, left, right = node
    return f"({expression_text(left)} {operator} {expression_text(right)})"


def test_expression_text():
    assert expression_text(("+", 2, ("*", "x", 4))) == "(2 + (x * 4))"
    assert expression_text(5) == "5"


def subtree_counts(children_of: dict[str, list[str]], root: str) -> dict[str, int]:
    """How many descendants does every node have?"""
    counts: dict[str, int] = {}

    def visit(node: str) -> int:
        below = sum(1 + visit(child) for child in children_of.get(node, []))
        counts[node] = below
        return below

    visit(root)
    return counts


def test_subtree_counts():
    assert subtree_counts({"a": ["b", "c"], "b": ["d"]}, "a") == {"a": 3, "b": 1, "c": 0, "d": 0}
    assert subtree_counts({}, "x") == {"x": 0}


def values_between(tree, low, high):
    """Collect the values of a search tree from low to high, skipping branches out of range."""
    if tree is None:
        return []
    value, left, right = tree
    result = []
    if value > low:
        result += values_between(left, low, high)
    if low <= value <= high:
        result.append(value)
    if value < high:
        result += values_between(right, low, high)
    return result


def test_values_between():
    tree = (5, (2, (1, None, None), (3, None, None)), (8, None, (9, None, None)))
    assert values_between(tree, 2, 8) == [2, 3, 5, 8]
    assert values_between(tree, 6, 7) == []
    assert values_between(None, 0, 9) == []


def thread_lines(comments: list[dict], depth: int = 0) -> list[str]:
    """Flatten a discussion into lines 'author: text', each reply marked with one more '>'."""
    lines = []
    for comment in comments:
        mark = ">" * depth + " " if depth else ""
        lines.append(f"{mark}{comment['author']}: {comment['text']}")
        lines += thread_lines(comment.get("replies", []), depth + 1)
    return lines


def test_thread_lines():
    thread = [{"author": "al", "text": "hi", "replies": [{"author": "bo", "text": "hey"}]},
              {"author": "cy", "text": "yo"}]
    assert thread_lines(thread) == ["al: hi", "> bo: hey", "cy: yo"]
    assert thread_lines([]) == []


def prefix_codes(text):
    """Huffman coding: give each character a string of bits, shorter for the frequent ones."""
    # the running number keeps the heap from comparing dicts
    heap = [(n, i, {ch: ''}) for i, (ch, n) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    number = len(heap)
    if number == 1:
        return {heap[0][2].popitem()[0]: '0'}
    while len(heap) > 1:
        n0, _, zeros = heapq.heappop(heap)
        n1, _, ones = heapq.heappop(heap)
        merged = {ch: '0' + code for ch, code in zeros.items()}
        merged.update((ch, '1' + code) for ch, code in ones.items())
        heapq.heappush(heap, (n0 + n1, number, merged))
        number += 1
    return heap[0][2] if heap else {}


def test_prefix_codes():
    codes = prefix_codes("aaaabbc")
    assert sorted(len(code) for code in codes.values()) == [1, 2, 2]
    assert len(codes["a"]) == 1
    assert prefix_codes("zzz") == {"z": "0"}
    assert prefix_codes("") == {}


def tournament_rounds(players: list, better) -> list[list]:
    """Play a knockout tournament; better(a, b) names the winner. Gives the field of every round.

    With an odd number the last player goes through without a match.
    """
    rounds = [list(players)]
    while len(rounds[-1]) > 1:
        field = rounds[-1]
        winners = [better(a, b) for a, b in zip(field[::2], field[1::2])]
        if len(field) % 2:
            winners.append(field[-1])
        rounds.append(winners)
    return rounds


def test_tournament_rounds():
    assert tournament_rounds([3, 8, 5, 1], max) == [[3, 8, 5, 1], [8, 5], [8]]
    assert tournament_rounds([1, 2, 9], max) == [[1, 2, 9], [2, 9], [9]]
    assert tournament_rounds([], max) == [[]]


def balanced_from_sorted(values: list) -> tuple | None:
    """Build a search tree of least height from sorted values."""
    if not values:
        return None
    middle = len(values) // 2
    return (values[middle], balanced_from_sorted(values[:middle]), balanced_from_sorted(values[middle + 1:]))


def test_balanced_from_sorted():
    assert balanced_from_sorted([1, 2, 3]) == (2, (1, None, None), (3, None, None))
    assert balanced_from_sorted([1, 2]) == (2, (1, None, None), None)
    assert balanced_from_sorted([]) is None


def widest_level(children_of, root):
    """Return (depth, width) of the level with most nodes; the upper one if several tie."""
    best = (0, 1)
    queue = deque([root])
    depth = 0
    while queue:
        if len(queue) > best[1]:
            best = (depth, len(queue))
        for _ in range(len(queue)):
            queue.extend(children_of.get(queue.popleft(), []))
        depth += 1
    return best


def test_widest_level():
    assert widest_level({"a": ["b", "c"], "c": ["d"]}, "a") == (1, 2)
    assert widest_level({}, "a") == (0, 1)
    assert widest_level({"a": ["b"], "b": ["c", "d", "e"]}, "a") == (2, 3)
