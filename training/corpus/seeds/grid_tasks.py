def make_grid(rows: int, columns: int, value=0) -> list[list]:
    """Build a grid of rows whose cells all hold the same value."""
    return [[value] * columns for _ in range(rows)]


def test_make_grid():
    grid = make_grid(2, 3)
    assert grid == [[0, 0, 0], [0, 0, 0]]
    grid[0][0] = 5
    assert grid[1][0] == 0
    assert make_grid(1, 2, ".") == [[".", "."]]


def print_grid(grid):
    """Print a grid of characters, one line for each row."""
    for row in grid:
        print("".join(row))


def test_print_grid():
    assert print_grid([["a", "b"], ["c", "d"]]) is None
    assert print_grid([]) is None


def grid_to_text(grid: list[list], separator: str = " ") -> str:
    """Write a grid as text with a separator between the cells."""
    return "\n".join(separator.join(str(cell) for cell in row) for row in grid)


def test_grid_to_text():
    assert grid_to_text([[1, 2], [3, 4]]) == "1 2\n3 4"
    assert grid_to_text([["a", "b"]], "") == "ab"


def parse_grid(text: str) -> list[list[int]]:
    """Parse lines of numbers into a grid."""
    return [[int(cell) for cell in line.split()] for line in text.strip().splitlines()]


def test_parse_grid():
    assert parse_grid("1 2\n3 4\n") == [[1, 2], [3, 4]]
    assert parse_grid("7") == [[7]]


def row_sums(matrix: list[list[int]]) -> list[int]:
    """Add up each row of a matrix."""
    return [sum(row) for row in matrix]


def test_row_sums():
    assert row_sums([[1, 2], [3, 4]]) == [3, 7]
    assert row_sums([]) == []


def column_sums(matrix):
    """Add up each column of a matrix."""
    sums = [0] * len(matrix[0])
    for row in matrix:
        for column, value in enumerate(row):
            sums[column] += value
    return sums


def test_column_sums():
    assert column_sums([[1, 2], [3, 4]]) == [4, 6]
    assert column_sums([[5]]) == [5]


def add_matrices(first: list[list[float]], second: list[list[float]]) -> list[list[float]]:
    """Add two matrices of the same shape."""
    if len(first) != len(second) or len(first[0]) != len(second[0]):
        raise ValueError("the shapes differ")
    return [[a + b for a, b in zip(row, other)] for row, other in zip(first, second)]


def test_add_matrices():
    assert add_matrices([[1, 2]], [[10, 20]]) == [[11, 22]]
    try:
        add_matrices([[1]], [[1, 2]])
    except ValueError:
        pass
    else:
        assert False


def flip_horizontally(grid):
    """Mirror a grid from left to right."""
    return [row[::-1] for row in grid]


def test_flip_horizontally():
    assert flip_horizontally([[1, 2], [3, 4]]) == [[2, 1], [4, 3]]
    assert flip_horizontally([]) == []


def find_in_grid(grid: list[list], wanted) -> tuple[int, int] | None:
    """Return row and column of the first cell that holds the wanted value."""
    for y, row in enumerate(grid):
        for x, cell in enumerate(row):
            if cell == wanted:
                return y, x
    return None


def test_find_in_grid():
    assert find_in_grid([[1, 2], [3, 4]], 3) == (1, 0)
    assert find_in_grid([[1]], 9) is None


def in_bounds(grid, row, column):
    """Tell whether a cell lies inside a grid."""
    return 0 <= row < len(grid) and 0 <= column < len(grid[0])


def test_in_bounds():
    grid = [[1, 2, 3], [4, 5, 6]]
    assert in_bounds(grid, 1, 2)
    assert not in_bounds(grid, 2, 0)
    assert not in_bounds(grid, 0, -1)


def main_diagonal(matrix: list[list[int]]) -> list[int]:
    """List the values from the upper left to the lower right corner."""
    return [matrix[i][i] for i in range(len(matrix))]


def test_main_diagonal():
    assert main_diagonal([[1, 2], [3, 4]]) == [1, 4]
    assert main_diagonal([]) == []


def largest_cell(grid):
    """Return the largest value of a grid with its row and column."""
    best = None
    for row in range(len(grid)):
        for column in range(len(grid[row])):
            if best is None or grid[row][column] > best[0]:
                best = (grid[row][column], row, column)
    return best


def test_largest_cell():
    assert largest_cell([[1, 9], [4, 2]]) == (9, 0, 1)
    assert largest_cell([]) is None


def count_cells(grid: list[str], symbol: str) -> int:
    """Count the cells of a text grid that show a symbol."""
    return sum(row.count(symbol) for row in grid)


def test_count_cells():
    assert count_cells(["#.#", "..#"], "#") == 3
    assert count_cells([], "#") == 0


def chessboard(size: int) -> list[str]:
    """Draw a board of alternating # and . as a list of rows."""
    board = []
    for row in range(size):
        line = ""
        for column in range(size):
            line += "#" if (row + column) % 2 == 0 else "."
        board.append(line)
    return board


def test_chessboard():
    assert chessboard(3) == ["#.#", ".#.", "#.#"]
    assert chessboard(0) == []


def swap_rows(matrix, i, j):
    """Return a copy of a matrix in which two rows are swapped."""
    copy = [row[:] for row in matrix]
    copy[i], copy[j] = copy[j], copy[i]
    return copy


def test_swap_rows():
    assert swap_rows([[1], [2], [3]], 0, 2) == [[3], [2], [1]]
    assert swap_rows([[1], [2]], 1, 1) == [[1], [2]]


def shortest_path_length(grid: list[str], start: tuple[int, int], goal: tuple[int, int]) -> int:
    """Count the steps of the shortest way through open cells (.), or return -1."""
    waiting = [(start, 0)]
    seen = {start}
    for (row, column), steps in waiting:
        if (row, column) == goal:
            return steps
        for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if 0 <= r < len(grid) and 0 <= c < len(grid[0]) and grid[r][c] == "." and (r, c) not in seen:
                seen.add((r, c))
                waiting.append(((r, c), steps + 1))
    return -1


def test_shortest_path_length():
    assert shortest_path_length(["..", ".."], (0, 0), (1, 1)) == 2
    assert shortest_path_length([".#.", ".#.", "..."], (0, 0), (0, 2)) == 6
    assert shortest_path_length([".#."], (0, 0), (0, 2)) == -1


def seat_map(rows, columns, taken):
    """Draw free seats as O and taken ones as X. Seats are (row, column) pairs from 1."""
    lines = []
    for row in range(1, rows + 1):
        seats = ["X" if (row, column) in taken else "O" for column in range(1, columns + 1)]
        lines.append(" ".join(seats))
    return lines


def test_seat_map():
    assert seat_map(2, 3, {(1, 2), (2, 3)}) == ["O X O", "O O X"]
    assert seat_map(1, 1, set()) == ["O"]


class Board:
    """The board of a game in which two players take turns to place X and O."""

    def __init__(self, size=3):
        self.size = size
        self.cells = [[" "] * size for _ in range(size)]
        self.turn = "X"

    def place(self, row, column):
        """Place the mark of the player whose turn it is."""
        if self.cells[row][column] != " ":
            raise ValueError("this cell is taken")
        self.cells[row][column] = self.turn
        self.turn = "O" if self.turn == "X" else "X"

    def is_full(self):
        return all(cell != " " for row in self.cells for cell in row)

    def __str__(self):
        return "\n".join("|".join(row) for row in self.cells)


def test_board():
    board = Board(2)
    board.place(0, 0)
    board.place(1, 1)
    assert str(board) == "X| \n |O"
    assert board.turn == "X"
    assert not board.is_full()
    try:
        board.place(0, 0)
    except ValueError:
        pass
    else:
        assert False
    board.place(0, 1)
    board.place(1, 0)
    assert board.is_full()
