import math


def zero_matrix(rows: int, cols: int) -> list[list[int]]:
    """Make a rows by cols matrix of zeros, each row a list of its own."""
    return [[0] * cols for _ in range(rows)]


def test_zero_matrix():
    m = zero_matrix(2, 3)
    assert m == [[0, 0, 0], [0, 0, 0]]
    m[0][0] = 1
    assert m[1][0] == 0
    assert zero_matrix(0, 5) == []


def identity_matrix(n):
    """Return the n by n identity matrix."""
    matrix = []
    for i in range(n):
        row = [0] * n
        row[i] = 1
        matrix.append(row)
    return matrix


def test_identity_matrix():
    assert identity_matrix(2) == [[1, 0], [0, 1]]
    assert identity_matrix(1) == [[1]]
    assert identity_matrix(0) == []


def matrix_shape(m) -> tuple:
    """Return (rows, columns); raise ValueError for rows of unequal length."""
    if not m:
        return (0, 0)
    width = len(m[0])
    for row in m:
        if len(row) != width:
            raise ValueError("ragged matrix")
    return (len(m), width)


def test_matrix_shape():
    assert matrix_shape([[1, 2, 3], [4, 5, 6]]) == (2, 3)
    assert matrix_shape([]) == (0, 0)
    try:
        matrix_shape([[1], [1, 2]])
        assert False
    except ValueError:
        pass


def multiply_matrices(a: list, b: list) -> list:
    """Matrix product of a and b.

    Raises ValueError if the columns of a do not match the rows of b.
    """
    if len(a[0]) != len(b):
        raise ValueError("sizes do not match")
    product = []
    for row in a:
        line = []
        for j in range(len(b[0])):
            line.append(sum(row[k] * b[k][j] for k in range(len(b))))
        product.append(line)
    return product


def test_multiply_matrices():
    assert multiply_matrices([[1, 2], [3, 4]], [[5, 6], [7, 8]]) == [[19, 22], [43, 50]]
    assert multiply_matrices([[1, 2, 3]], [[4], [5], [6]]) == [[32]]
    try:
        multiply_matrices([[1, 2]], [[1, 2]])
        assert False
    except ValueError:
        pass


def apply_to_vector(matrix, vector):
    """Multiply a matrix by a column vector, given and returned as a plain list."""
    return [sum(a * x for a, x in zip(row, vector)) for row in matrix]


def test_apply_to_vector():
    assert apply_to_vector([[1, 0], [0, 2]], [3, 4]) == [3, 8]
    assert apply_to_vector([[1, 1, 1]], [1, 2, 3]) == [6]
    assert apply_to_vector([], [1]) == []


def matrix_power(base, exponent):
    """Raise a square matrix to a non-negative power by repeated squaring."""
    n = len(base)

    def times(p, q):
        return [[sum(p[i][k] * q[k][j] for k in range(n)) for j in range(n)] for i in range(n)]

    result = [[int(i == j) for j in range(n)] for i in range(n)]
    while exponent:
        if exponent & 1:
            result = times(result, base)
        base = times(base, base)
        exponent >>= 1
    return result


def test_matrix_power():
    assert matrix_power([[1, 1], [0, 1]], 5) == [[1, 5], [0, 1]]
    assert matrix_power([[2]], 10) == [[1024]]
    assert matrix_power([[3, 4], [5, 6]], 0) == [[1, 0], [0, 1]]


def determinant(matrix: list[list[float]]) -> float:
    """Determinant by expansion along the first row; fine for small matrices."""
    if len(matrix) == 1:
        return matrix[0][0]
    total = 0
    for col, value in enumerate(matrix[0]):
        if value == 0:
            continue
        minor = [row[:col] + row[col + 1:] for row in matrix[1:]]
        sign = -1 if col % 2 else 1
        total += sign * value * determinant(minor)
    return total


def test_determinant():
    assert determinant([[7]]) == 7
    assert determinant([[1, 2], [3, 4]]) == -2
    assert determinant([[2, 0, 1], [1, 3, 2], [0, 1, 1]]) == 3
    assert determinant([[1, 2], [2, 4]]) == 0


def solve_linear_system(coefficients, constants):
    """Solve A x = b by Gaussian elimination with pivoting.

    Returns the solution as a list, or None when the system is singular.
    """
    n = len(constants)
    rows = [list(map(float, coefficients[i])) + [float(constants[i])] for i in range(n)]
    for col in range(n):
        pivot = max(range(col, n), key=lambda r: abs(rows[r][col]))
        if rows[pivot][col] == 0:
            return None
        rows[col], rows[pivot] = rows[pivot], rows[col]
        for r in range(n):
            if r != col:
                factor = rows[r][col] / rows[col][col]
                rows[r] = [x - factor * y for x, y in zip(rows[r], rows[col])]
    return [rows[i][n] / rows[i][i] for i in range(n)]


def test_solve_linear_system():
    assert solve_linear_system([[2, 1], [1, -1]], [5, 1]) == [2, 1]
    assert solve_linear_system([[1, 1], [2, 2]], [1, 2]) is None
    assert solve_linear_system([[0, 1], [1, 0]], [3, 4]) == [4, 3]


def invert_2x2(m):
    """Inverse of a 2 by 2 matrix, or None if its determinant is zero."""
    (a, b), (c, d) = m
    det = a * d - b * c
    if det == 0:
        return None
    return [[d / det, -b / det], [-c / det, a / det]]


def test_invert_2x2():
    assert invert_2x2([[1, 2], [3, 4]]) == [[-2, 1], [1.5, -0.5]]
    assert invert_2x2([[1, 2], [2, 4]]) is None
    assert invert_2x2([[2, 0], [0, 4]]) == [[0.5, 0], [0, 0.25]]


def matrix_trace(square) -> float:
    """Sum of the entries on the main diagonal."""
    return sum(square[i][i] for i in range(len(square)))


def test_matrix_trace():
    assert matrix_trace([[1, 2], [3, 4]]) == 5
    assert matrix_trace([[9]]) == 9
    assert matrix_trace([]) == 0


def rotate_clockwise(grid: list[list]) -> list[list]:
    """Turn a grid a quarter turn clockwise.

    >>> rotate_clockwise([[1, 2], [3, 4]])
    [[3, 1], [4, 2]]
    """
    if not grid:
        return []
    height, width = len(grid), len(grid[0])
    turned = []
    for col in range(width):
        turned.append([grid[row][col] for row in range(height - 1, -1, -1)])
    return turned


def test_rotate_clockwise():
    assert rotate_clockwise([[1, 2], [3, 4]]) == [[3, 1], [4, 2]]
    assert rotate_clockwise([[1, 2, 3]]) == [[1], [2], [3]]
    assert rotate_clockwise([]) == []


def anti_diagonals(matrix):
    """Collect the anti-diagonals, starting from the top-left corner."""
    groups = {}
    for i, row in enumerate(matrix):
        for j, value in enumerate(row):
            groups.setdefault(i + j, []).append(value)
    return [groups[k] for k in sorted(groups)]


def test_anti_diagonals():
    assert anti_diagonals([[1, 2], [3, 4]]) == [[1], [2, 3], [4]]
    assert anti_diagonals([[1, 2, 3]]) == [[1], [2], [3]]
    assert anti_diagonals([]) == []


def walk_in_snake_order(rows):
    """Read the cells left to right, then right to left, and so on, row by row."""
    cells = []
    for number, row in enumerate(rows):
        if number % 2 == 0:
            cells.extend(row)
        else:
            cells.extend(reversed(row))
    return cells


def test_walk_in_snake_order():
    assert walk_in_snake_order([[1, 2, 3], [4, 5, 6]]) == [1, 2, 3, 6, 5, 4]
    assert walk_in_snake_order([[1], [2], [3]]) == [1, 2, 3]
    assert walk_in_snake_order([]) == []


def is_symmetric(matrix) -> bool:
    """Is the square matrix equal to its own transpose?"""
    size = len(matrix)
    for i in range(size):
        for j in range(i + 1, size):
            if matrix[i][j] != matrix[j][i]:
                return False
    return True


def test_is_symmetric():
    assert is_symmetric([[1, 7], [7, 2]])
    assert not is_symmetric([[1, 2], [3, 4]])
    assert is_symmetric([[5]])
    assert is_symmetric([])


def is_upper_triangular(m):
    """True if everything below the main diagonal is zero."""
    return all(m[i][j] == 0 for i in range(len(m)) for j in range(min(i, len(m[i]))))


def test_is_upper_triangular():
    assert is_upper_triangular([[1, 2], [0, 3]])
    assert not is_upper_triangular([[1, 2], [4, 3]])
    assert is_upper_triangular([[0, 0], [0, 0]])


def flatten_row_major(matrix, order="row"):
    """Flatten a matrix row by row, or column by column if order is "column"."""
    if order == "row":
        return [x for row in matrix for x in row]
    if order == "column":
        return [x for column in zip(*matrix) for x in column]
    raise ValueError("order must be 'row' or 'column'")


def test_flatten_row_major():
    assert flatten_row_major([[1, 2], [3, 4]]) == [1, 2, 3, 4]
    assert flatten_row_major([[1, 2], [3, 4]], "column") == [1, 3, 2, 4]
    assert flatten_row_major([]) == []


def reshape(values: list, cols: int) -> list[list]:
    """Cut a flat list into rows of the given length.

    Raises:
        ValueError: if the values do not fill the last row.
    """
    if len(values) % cols != 0:
        raise ValueError(f"{len(values)} values do not fit rows of {cols}")
    rows = []
    for start in range(0, len(values), cols):
        rows.append(values[start:start + cols])
    return rows


def test_reshape():
    assert reshape([1, 2, 3, 4, 5, 6], 3) == [[1, 2, 3], [4, 5, 6]]
    assert reshape([], 4) == []
    try:
        reshape([1, 2, 3], 2)
        assert False
    except ValueError as error:
        assert '3 values' in str(error)


def add_border(grid, fill=0):
    """Surround a grid with one ring of fill cells."""
    width = len(grid[0]) + 2 if grid else 2
    framed = [[fill] * width]
    for row in grid:
        framed.append([fill] + list(row) + [fill])
    framed.append([fill] * width)
    return framed


def test_add_border():
    assert add_border([[5]]) == [[0, 0, 0], [0, 5, 0], [0, 0, 0]]
    assert add_border([["a", "b"]], "#")[1] == ["#", "a", "b", "#"]
    assert add_border([]) == [[0, 0], [0, 0]]


def submatrix(matrix, top, left, height, width):
    """Copy the block of the given size whose upper-left cell is (top, left)."""
    return [row[left:left + width] for row in matrix[top:top + height]]


def test_submatrix():
    m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
    assert submatrix(m, 1, 1, 2, 2) == [[5, 6], [8, 9]]
    assert submatrix(m, 0, 2, 1, 5) == [[3]]
    assert submatrix(m, 0, 0, 0, 2) == []


def prefix_sum_table(grid: list[list[int]]) -> list[list[int]]:
    """Build a table whose entry [i][j] is the sum of the first i rows and j columns."""
    width = len(grid[0]) if grid else 0
    table = [[0] * (width + 1)]
    for row in grid:
        running = 0
        line = [0]
        for j, value in enumerate(row):
            running += value
            line.append(table[-1][j + 1] + running)
        table.append(line)
    return table


def test_prefix_sum_table():
    assert prefix_sum_table([[1, 2], [3, 4]]) == [[0, 0, 0], [0, 1, 3], [0, 4, 10]]
    assert prefix_sum_table([]) == [[0]]
    assert prefix_sum_table([[5]])[1][1] == 5


def count_neighbors(grid, row, col):
    """Count the truthy cells among the eight cells around (row, col)."""
    count = 0
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if dr == 0 and dc == 0:
                continue
            r, c = row + dr, col + dc
            if 0 <= r < len(grid) and 0 <= c < len(grid[r]) and grid[r][c]:
                count += 1
    return count


def test_count_neighbors():
    grid = [[1, 1, 0], [0, 1, 0], [0, 0, 1]]
    assert count_neighbors(grid, 1, 1) == 3
    assert count_neighbors(grid, 0, 0) == 2
    assert count_neighbors(grid, 2, 0) == 1
    assert count_neighbors([[1]], 0, 0) == 0


def saddle_points(matrix):
    """Find the cells that are largest in their row and smallest in their column."""
    found = []
    columns = list(zip(*matrix))
    for i, row in enumerate(matrix):
        for j, value in enumerate(row):
            if value == max(row) and value == min(columns[j]):
                found.append((i, j))
    return found


def test_saddle_points():
    assert saddle_points([[9, 8, 7], [5, 3, 2], [6, 6, 7]]) == [(1, 0)]
    assert saddle_points([[1, 2], [3, 1]]) == []
    assert saddle_points([]) == []


def sparse_entries(matrix: list[list[float]]) -> dict[tuple[int, int], float]:
    """Keep only the non-zero entries, as a dict from (row, column) to value."""
    entries = {}
    for r, row in enumerate(matrix):
        for c, value in enumerate(row):
            if value != 0:
                entries[r, c] = value
    return entries


def test_sparse_entries():
    assert sparse_entries([[0, 5], [0, 0], [7, 0]]) == {(0, 1): 5, (2, 0): 7}
    assert sparse_entries([[0]]) == {}
    assert sparse_entries([]) == {}


def normalize_rows(matrix):
    """Scale each row so that it adds up to 1; leave rows of zeros as they are."""
    result = []
    for row in matrix:
        total = sum(row)
        result.append([x / total for x in row] if total else list(row))
    return result


def test_normalize_rows():
    assert normalize_rows([[1, 3], [2, 2]]) == [[0.25, 0.75], [0.5, 0.5]]
    assert normalize_rows([[0, 0]]) == [[0, 0]]
    assert normalize_rows([]) == []


def frobenius_norm(m):
    """Square root of the sum of the squares of all entries."""
    squares = 0
    for row in m:
        for x in row:
            squares += x * x
    return math.sqrt(squares)


def test_frobenius_norm():
    assert frobenius_norm([[3, 0], [0, 4]]) == 5
    assert frobenius_norm([[-2]]) == 2
    assert frobenius_norm([]) == 0


def block_diagonal(blocks: list[list[list]]) -> list[list]:
    """Put matrices along the diagonal of a larger one that is zero elsewhere."""
    width = sum(len(block[0]) for block in blocks)
    result = []
    offset = 0
    for block in blocks:
        for row in block:
            before = [0] * offset
            after = [0] * (width - offset - len(row))
            result.append(before + row + after)
        offset += len(block[0])
    return result


def test_block_diagonal():
    assert block_diagonal([[[1, 2], [3, 4]], [[5]]]) == [[1, 2, 0], [3, 4, 0], [0, 0, 5]]
    assert block_diagonal([[[7, 8]]]) == [[7, 8]]
    assert block_diagonal([]) == []


def outer_product(column, row):
    """All products of an item of column with an item of row, as a matrix."""
    return [[a * b for b in row] for a in column]


def test_outer_product():
    assert outer_product([1, 2], [3, 4, 5]) == [[3, 4, 5], [6, 8, 10]]
    assert outer_product([], [1]) == []
    assert outer_product([2], [2]) == [[4]]


def zero_out_crosses(matrix):
    """Return a copy in which each row and column that contains a zero is all zeros."""
    rows = {i for i, row in enumerate(matrix) if 0 in row}
    cols = set()
    for row in matrix:
        cols.update(j for j, x in enumerate(row) if x == 0)
    return [
        [0 if i in rows or j in cols else x for j, x in enumerate(row)]
        for i, row in enumerate(matrix)
    ]


def test_zero_out_crosses():
    assert zero_out_crosses([[1, 0, 2], [3, 4, 5]]) == [[0, 0, 0], [3, 0, 5]]
    assert zero_out_crosses([[1, 2]]) == [[1, 2]]
    assert zero_out_crosses([[0]]) == [[0]]
