def count_leaves_of(tree: dict) -> int:
    """Count the leaves of a tree of nested dictionaries."""
    if not tree:
        return 1
    return sum(count_leaves_of(child) for child in tree.values())


def test_count_leaves_of():
    assert count_leaves_of({"a": {}, "b": {"c": {}, "d": {}}}) == 3
    assert count_leaves_of({}) == 1


def sum_digits_to_one(number):
    """Add up the digits of a number again and again until one digit is left."""
    if number < 10:
        return number
    return sum_digits_to_one(sum(int(digit) for digit in str(number)))


def test_sum_digits_to_one():
    assert sum_digits_to_one(987) == 6
    assert sum_digits_to_one(5) == 5


def search_nested(data, key):
    """Find the first value of a key in nested dictionaries, or None."""
    if key in data:
        return data[key]
    for value in data.values():
        if isinstance(value, dict):
            found = search_nested(value, key)
            if found is not None:
                return found
    return None


def test_search_nested():
    assert search_nested({"a": {"b": {"c": 7}}, "d": 1}, "c") == 7
    assert search_nested({"a": 1}, "z") is None


def print_tree(tree: dict, level: int = 0) -> list[str]:
    """Return the lines of a tree, each name indented by its level."""
    lines = []
    for name, children in tree.items():
        lines.append("  " * level + name)
        lines.extend(print_tree(children, level + 1))
    return lines


def test_print_tree():
    assert print_tree({"root": {"a": {}, "b": {"c": {}}}}) == ["root", "  a", "  b", "    c"]
    assert print_tree({}) == []


def ackermann(m: int, n: int) -> int:
    """Compute the Ackermann function, which grows faster than any power."""
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def test_ackermann():
    assert ackermann(2, 3) == 9
    assert ackermann(0, 5) == 6


def generate_parentheses(pairs: int, opened: int = 0, text: str = "") -> list[str]:
    """List all correct orders of so many pairs of parentheses."""
    if pairs == 0 and opened == 0:
        return [text]
    found = []
    if pairs > 0:
        found += generate_parentheses(pairs - 1, opened + 1, text + "(")
    if opened > 0:
        found += generate_parentheses(pairs, opened - 1, text + ")")
    return found


def test_generate_parentheses():
    assert generate_parentheses(2) == ["(())", "()()"]
    assert generate_parentheses(0) == [""]
    assert len(generate_parentheses(3)) == 5


def fill_region(grid, row, column, color):
    """Paint the region of equal cells around a cell with another color."""
    old = grid[row][column]
    if old == color:
        return grid
    grid[row][column] = color
    for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
        if 0 <= r < len(grid) and 0 <= c < len(grid[r]) and grid[r][c] == old:
            fill_region(grid, r, c, color)
    return grid


def test_fill_region():
    assert fill_region([[1, 1, 0], [0, 1, 0]], 0, 0, 7) == [[7, 7, 0], [0, 7, 0]]
    assert fill_region([[2]], 0, 0, 2) == [[2]]


def split_evenly_into(total: int, parts: int) -> list[int]:
    """Split a whole number into parts that differ by at most one, the larger ones first."""
    if parts == 1:
        return [total]
    largest = -(-total // parts)
    return [largest] + split_evenly_into(total - largest, parts - 1)


def test_split_evenly_into():
    assert split_evenly_into(10, 3) == [4, 3, 3]
    assert split_evenly_into(6, 2) == [3, 3]


def merge_halves(values: list[int]) -> list[int]:
    """Sort a list by sorting both halves and merging them."""
    if len(values) < 2:
        return values
    middle = len(values) // 2
    left, right = merge_halves(values[:middle]), merge_halves(values[middle:])
    merged = []
    while left and right:
        source = left if left[0] <= right[0] else right
        merged.append(source.pop(0))
    return merged + left + right


def test_merge_halves():
    assert merge_halves([3, 1, 2]) == [1, 2, 3]
    assert merge_halves([]) == []
    assert merge_halves([2, 2, 1]) == [1, 2, 2]


def knows_path(graph, start, goal, visited=None):
    """Check whether a path leads from one node of a graph to another."""
    if visited is None:
        visited = set()
    if start == goal:
        return True
    visited.add(start)
    for neighbor in graph.get(start, []):
        if neighbor not in visited and knows_path(graph, neighbor, goal, visited):
            return True
    return False


def test_knows_path():
    graph = {"a": ["b"], "b": ["c", "a"], "x": ["y"]}
    assert knows_path(graph, "a", "c")
    assert not knows_path(graph, "a", "y")
    assert knows_path(graph, "z", "z")


def copy_deep(data):
    """Copy nested lists and dictionaries with everything inside them."""
    if isinstance(data, dict):
        return {key: copy_deep(value) for key, value in data.items()}
    if isinstance(data, list):
        return [copy_deep(item) for item in data]
    return data


def test_copy_deep():
    data = {"a": [1, {"b": 2}]}
    copy = copy_deep(data)
    assert copy == data
    copy["a"][1]["b"] = 9
    assert data["a"][1]["b"] == 2
