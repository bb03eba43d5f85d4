from collections import deque


def side_neighbors(row: int, col: int, height: int, width: int) -> list[tuple[int, int]]:
    """Cells above, left, right and below a cell, as far as they lie inside the grid."""
    around = [(row - 1, col), (row, col - 1), (row, col + 1), (row + 1, col)]
    return [(r, c) for r, c in around if 0 <= r < height and 0 <= c < width]


def test_side_neighbors():
    assert side_neighbors(1, 1, 3, 3) == [(0, 1), (1, 0), (1, 2), (2, 1)]
    assert side_neighbors(0, 0, 2, 2) == [(0, 1), (1, 0)]
    assert side_neighbors(0, 0, 1, 1) == []


def life_step(alive: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """One generation of Conway's Game of Life on an endless board of living cells."""
    counts: dict[tuple[int, int], int] = {}
    for r, c in alive:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if dr or dc:
                    cell = (r + dr, c + dc)
                    counts[cell] = counts.get(cell, 0) + 1
    return {cell for cell, n in counts.items() if n == 3 or (n == 2 and cell in alive)}


def test_life_step():
    assert life_step({(1, 0), (1, 1), (1, 2)}) == {(0, 1), (1, 1), (2, 1)}
    block = {(0, 0), (0, 1), (1, 0), (1, 1)}
    assert life_step(block) == block
    assert life_step({(5, 5)}) == set()


def turn_clockwise(grid):
    """Rotate a grid by 90 degrees to the right."""
    return [list(column) for column in zip(*grid[::-1])]


def test_turn_clockwise():
    assert turn_clockwise([[1, 2], [3, 4]]) == [[3, 1], [4, 2]]
    assert turn_clockwise([[1, 2, 3]]) == [[1], [2], [3]]
    assert turn_clockwise([]) == []


def bucket_fill(image: list[list[str]], row: int, col: int, paint: str) -> int:
    """Paint the area of equal colour around (row, col), like the bucket of a drawing program.

    Changes the image in place and returns the number of painted cells.
    """
    old = image[row][col]
    if old == paint:
        return 0
    painted = 0
    todo = [(row, col)]
    while todo:
        r, c = todo.pop()
        if not (0 <= r < len(image) and 0 <= c < len(image[r])) or image[r][c] != old:
            continue
        image[r][c] = paint
        painted += 1
        todo += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return painted


def test_bucket_fill():
    image = [list("aab"), list("bab"), list("baa")]
    assert bucket_fill(image, 0, 0, "x") == 5
    assert image == [list("xxb"), list("bxb"), list("bxx")]
    assert bucket_fill(image, 0, 0, "x") == 0


def count_islands(sea_map):
    """How many separate islands of '#' does the map show? Diagonal contact does not join."""
    land = {(r, c) for r, row in enumerate(sea_map) for c, ch in enumerate(row) if ch == '#'}
    islands = 0
    while land:
        islands += 1
        stack = [land.pop()]
        while stack:
            r, c = stack.pop()
            for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if cell in land:
                    land.remove(cell)
                    stack.append(cell)
    return islands


def test_count_islands():
    assert count_islands(["##.", "..#", "#.#"]) == 3
    assert count_islands(["###"]) == 1
    assert count_islands(["..", ".."]) == 0
    assert count_islands([]) == 0


def find_symbol(maze: list[str], symbol: str) -> tuple[int, int] | None:
    """Position (row, column) of the first such symbol, reading line by line."""
    for r, line in enumerate(maze):
        c = line.find(symbol)
        if c != -1:
            return r, c
    return None


def test_find_symbol():
    assert find_symbol(["..S", "E.."], "E") == (1, 0)
    assert find_symbol(["S.S"], "S") == (0, 0)
    assert find_symbol(["..."], "S") is None


def steps_through_maze(maze, start, goal):
    """Fewest steps between two cells of a maze whose walls are '#'. -1 if walled off."""
    distance = {start: 0}
    queue = deque([start])
    while queue:
        r, c = queue.popleft()
        if (r, c) == goal:
            return distance[goal]
        for nr, nc in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            inside = 0 <= nr < len(maze) and 0 <= nc < len(maze[nr])
            if inside and maze[nr][nc] != '#' and (nr, nc) not in distance:
                distance[nr, nc] = distance[r, c] + 1
                queue.append((nr, nc))
    return -1


def test_steps_through_maze():
    maze = ["..#.", ".#..", "...."]
    assert steps_through_maze(maze, (0, 0), (0, 3)) == 7
    assert steps_through_maze(maze, (1, 0), (1, 0)) == 0
    assert steps_through_maze([".#."], (0, 0), (0, 2)) == -1


def draw_cells(cells: set[tuple[int, int]], height: int, width: int, on: str = "#", off: str = ".") -> str:
    """Show a set of (row, col) cells as text, one line for each row."""
    rows = []
    for r in range(height):
        rows.append("".join(on if (r, c) in cells else off for c in range(width)))
    return "\n".join(rows)


def test_draw_cells():
    assert draw_cells({(0, 0), (1, 1)}, 2, 2) == "#.\n.#"
    assert draw_cells(set(), 1, 3, off="_") == "___"
    assert draw_cells({(9, 9)}, 1, 1) == "."


def read_spiral(grid: list[list]) -> list:
    """Read a grid in a spiral, clockwise from the top left corner inwards."""
    rest = [list(row) for row in grid]
    values = []
    while rest:
        values += rest.pop(0)
        # turn what is left so that its right side comes on top
        rest = [list(row) for row in zip(*rest)][::-1]
    return values


def test_read_spiral():
    assert read_spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) == [1, 2, 3, 6, 9, 8, 7, 4, 5]
    assert read_spiral([[1], [2]]) == [1, 2]
    assert read_spiral([]) == []


def with_totals(table):
    """Append a total to each row, and a last row with the totals of the columns."""
    rows = [row + [sum(row)] for row in table]
    if rows:
        rows.append([sum(column) for column in zip(*rows)])
    return rows


def test_with_totals():
    assert with_totals([[1, 2], [3, 4]]) == [[1, 2, 3], [3, 4, 7], [4, 6, 10]]
    assert with_totals([[5]]) == [[5, 5], [5, 5]]
    assert with_totals([]) == []


def noughts_winner(board: list[str]) -> str | None:
    """Who has three in a row on a 3x3 board of 'X', 'O' and ' '? None if nobody."""
    lines = list(board)
    lines += ["".join(column) for column in zip(*board)]
    lines.append(board[0][0] + board[1][1] + board[2][2])
    lines.append(board[0][2] + board[1][1] + board[2][0])
    for player in "XO":
        if player * 3 in lines:
            return player
    return None


def test_noughts_winner():
    assert noughts_winner(["XO ", "OX ", "O X"]) == "X"
    assert noughts_winner(["OX ", "OX ", "O X"]) == "O"
    assert noughts_winner(["   ", "   ", "   "]) is None
    assert noughts_winner(["XXO", "XO ", "O  "]) == "O"


def settle_blocks(rows: list[str], empty: str = ".") -> list[str]:
    """Let all blocks fall to the bottom of their columns."""
    settled = []
    for column in zip(*rows):
        blocks = [ch for ch in column if ch != empty]
        settled.append([empty] * (len(column) - len(blocks)) + blocks)
    return ["".join(row) for row in zip(*settled)]


def test_settle_blocks():
    assert settle_blocks(["a.b", "...", ".c."]) == ["...", "...", "acb"]
    assert settle_blocks(["x", "y"]) == ["x", "y"]
    assert settle_blocks([]) == []


def minefield_numbers(field):
    """Replace each empty cell of a minefield by the number of mines ('*') around it."""
    numbered = []
    for r, row in enumerate(field):
        line = ''
        for c, cell in enumerate(row):
            if cell == '*':
                line += '*'
                continue
            near = [other[max(0, c - 1):c + 2] for other in field[max(0, r - 1):r + 2]]
            line += str(sum(part.count('*') for part in near))
        numbered.append(line)
    return numbered


def test_minefield_numbers():
    assert minefield_numbers(["*..", "...", "..*"]) == ["*10", "121", "01*"]
    assert minefield_numbers(["..."]) == ["000"]
    assert minefield_numbers([]) == []


def crop_blank(rows: list[str], blank: str = ".") -> list[str]:
    """Cut off the empty margin around a drawing. An empty drawing gives an empty list."""
    used_rows = [r for r, row in enumerate(rows) if row.strip(blank)]
    if not used_rows:
        return []
    used_cols = [c for c, column in enumerate(zip(*rows)) if set(column) != {blank}]
    left, right = used_cols[0], used_cols[-1] + 1
    return [row[left:right] for row in rows[used_rows[0]:used_rows[-1] + 1]]


def test_crop_blank():
    assert crop_blank([".....", "..#..", ".#.#.", "....."]) == [".#.", "#.#"]
    assert crop_blank(["#"]) == ["#"]
    assert crop_blank(["..", ".."]) == []


def paste_stamp(canvas, stamp, top, left):
    """Copy a small grid onto a bigger one, in place. Parts beyond the edge are cut, None is transparent."""
    for r, row in enumerate(stamp):
        for c, value in enumerate(row):
            y, x = top + r, left + c
            if value is None or not 0 <= y < len(canvas) or not 0 <= x < len(canvas[y]):
                continue
            canvas[y][x] = value


def test_paste_stamp():
    canvas = [[0] * 3 for _ in range(2)]
    paste_stamp(canvas, [[1, None], [2, 3]], 0, 1)
    assert canvas == [[0, 1, 0], [0, 2, 3]]
    paste_stamp(canvas, [[9, 9]], 1, 2)
    assert canvas == [[0, 1, 0], [0, 2, 9]]


def knight_targets(square: str) -> list[str]:
    """Squares a knight can jump to, e.g. from 'a1' to ['b3', 'c2']."""
    col, row = ord(square[0]) - ord("a"), int(square[1]) - 1
    targets = []
    for dc in (-2, -1, 1, 2):
        for dr in (-2, -1, 1, 2):
            c, r = col + dc, row + dr
            if abs(dc) != abs(dr) and 0 <= c < 8 and 0 <= r < 8:
                targets.append("abcdefgh"[c] + str(r + 1))
    return sorted(targets)


def test_knight_targets():
    assert knight_targets("a1") == ["b3", "c2"]
    assert len(knight_targets("d4")) == 8
    assert knight_targets("h8") == ["f7", "g6"]


def find_hidden_word(letters: list[str], word: str) -> tuple[int, int, str] | None:
    """Search a word puzzle to the right and down; gives (row, column, direction)."""
    for r, row in enumerate(letters):
        if word in row:
            return r, row.index(word), "right"
    for c, column in enumerate(zip(*letters)):
        start = "".join(column).find(word)
        if start >= 0:
            return start, c, "down"
    return None


def test_find_hidden_word():
    puzzle = ["xcat", "dogs", "aste"]
    assert find_hidden_word(puzzle, "cat") == (0, 1, "right")
    assert find_hidden_word(puzzle, "pig") is None
    assert find_hidden_word(puzzle, "tse") == (0, 3, "down")


def queens_safe(columns):
    """Queens stand in column columns[i] of row i. Is none of them attacked by another?"""
    for i in range(len(columns)):
        for j in range(i + 1, len(columns)):
            if columns[i] == columns[j]:
                return False
            if abs(columns[i] - columns[j]) == j - i:
                return False
    return True


def test_queens_safe():
    assert queens_safe([1, 3, 0, 2])
    assert not queens_safe([0, 1, 2])
    assert not queens_safe([0, 2, 0])
    assert queens_safe([])


def enlarge(pixels: list[list], factor: int) -> list[list]:
    """Scale an image up by repeating each pixel factor times in both directions."""
    big = []
    for row in pixels:
        wide = [pixel for pixel in row for _ in range(factor)]
        big.extend(list(wide) for _ in range(factor))
    return big


def test_enlarge():
    assert enlarge([[1, 2]], 2) == [[1, 1, 2, 2], [1, 1, 2, 2]]
    assert enlarge([["a"]], 1) == [["a"]]
    assert enlarge([], 3) == []


def is_latin_square(square):
    """True if every row and every column holds the same symbols, each exactly once."""
    if not square:
        return True
    symbols = set(square[0])
    lines = [list(row) for row in square] + [list(column) for column in zip(*square)]
    return all(len(line) == len(symbols) and set(line) == symbols for line in lines)


def test_is_latin_square():
    assert is_latin_square(["abc", "bca", "cab"])
    assert not is_latin_square(["ab", "ab"])
    assert not is_latin_square(["aa", "aa"])
    assert is_latin_square([])


def border_cells(height, width):
    """Coordinates of all cells at the edge of a grid, row by row."""
    cells = []
    for r in range(height):
        for c in range(width):
            if r in (0, height - 1) or c in (0, width - 1):
                cells.append((r, c))
    return cells


def test_border_cells():
    assert border_cells(2, 2) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert (1, 1) not in border_cells(3, 3)
    assert len(border_cells(4, 5)) == 14
    assert border_cells(0, 3) == []


def follow_moves(moves: str, size: int, start: tuple[int, int] = (0, 0)) -> tuple[int, int]:
    """Move a robot by the letters U, D, L, R on a square board; steps over the edge are ignored."""
    delta = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    row, col = start
    for move in moves:
        dr, dc = delta[move]
        if 0 <= row + dr < size and 0 <= col + dc < size:
            row, col = row + dr, col + dc
    return row, col


def test_follow_moves():
    assert follow_moves("RRD", 3) == (1, 2)
    assert follow_moves("UL", 3) == (0, 0)
    assert follow_moves("DDDDR", 2) == (1, 1)
    assert follow_moves("", 5, (2, 2)) == (2, 2)


def cell_from_reference(reference: str) -> tuple[int, int]:
    """Convert a spreadsheet reference such as 'B3' to a zero-based (row, column).

    >>> cell_from_reference('AA1')
    (0, 26)
    """
    column = 0
    digits = ""
    for ch in reference.upper():
        if ch.isalpha():
            column = column * 26 + ord(ch) - ord("A") + 1
        else:
            digits += ch
    return int(digits) - 1, column - 1


def test_cell_from_reference():
    assert cell_from_reference("B3") == (2, 1)
    assert cell_from_reference("AA1") == (0, 26)
    assert cell_from_reference("z10") == (9, 25)


def summed_area(grid: list[list[int]]) -> list[list[int]]:
    """Table whose cell (r, c) holds the sum of all values above and to the left, itself included."""
    table: list[list[int]] = []
    for r, row in enumerate(grid):
        running = 0
        sums = []
        for c, value in enumerate(row):
            running += value
            sums.append(running + (table[r - 1][c] if r else 0))
        table.append(sums)
    return table


def test_summed_area():
    assert summed_area([[1, 2], [3, 4]]) == [[1, 3], [4, 10]]
    assert summed_area([[1, 1, 1]]) == [[1, 2, 3]]
    assert summed_area([]) == []


def visible_from_west(heights):
    """Mark the trees that can be seen from the west: those higher than all before them in the row."""
    marks = []
    for row in heights:
        tallest = -1
        line = []
        for h in row:
            line.append(h > tallest)
            tallest = max(tallest, h)
        marks.append(line)
    return marks


def test_visible_from_west():
    assert visible_from_west([[3, 0, 5, 5]]) == [[True, False, True, False]]
    assert visible_from_west([[0], [9]]) == [[True], [True]]
    assert visible_from_west([]) == []


def drop_disc(board: list[list[str]], column: int, player: str) -> int:
    """Connect Four: put a disc into a column and return the row where it lands.

    Returns -1 and changes nothing when the column is full. Free cells are ''.
    """
    for row in range(len(board) - 1, -1, -1):
        if not board[row][column]:
            board[row][column] = player
            return row
    return -1


def test_drop_disc():
    board = [["", ""], ["", ""]]
    assert drop_disc(board, 0, "r") == 1
    assert drop_disc(board, 0, "y") == 0
    assert drop_disc(board, 0, "r") == -1
    assert board == [["y", ""], ["r", ""]]
