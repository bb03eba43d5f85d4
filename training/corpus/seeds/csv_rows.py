import csv
import io
from collections import defaultdict


def rows_to_dicts(rows: list[list[str]]) -> list[dict[str, str]]:
    """Use the first row as field names and turn the other rows into dicts."""
    if not rows:
        return []
    header, *body = rows
    return [dict(zip(header, row)) for row in body]


def test_rows_to_dicts():
    assert rows_to_dicts([["id", "name"], ["1", "Ann"]]) == [{"id": "1", "name": "Ann"}]
    assert rows_to_dicts([["id"]]) == []
    assert rows_to_dicts([]) == []


def read_csv_text(text, delimiter=','):
    """Parse CSV text into rows of stripped cells, skipping rows without any content."""
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    rows = []
    for row in reader:
        cells = [cell.strip() for cell in row]
        if any(cells):
            rows.append(cells)
    return rows


def test_read_csv_text():
    assert read_csv_text("a, b\n\n1,2\n") == [["a", "b"], ["1", "2"]]
    assert read_csv_text('"x,y";z', ";") == [["x,y", "z"]]
    assert read_csv_text(" , \n") == []


def quote_cell(value) -> str:
    """Quote one CSV cell if it contains a comma, a quote or a line break."""
    text = "" if value is None else str(value)
    if any(c in text for c in ',"\n\r'):
        return '"' + text.replace('"', '""') + '"'
    return text


def test_quote_cell():
    assert quote_cell("plain") == "plain"
    assert quote_cell("a,b") == '"a,b"'
    assert quote_cell('say "hi"') == '"say ""hi"""'
    assert quote_cell(None) == ""


def column_values(rows, name):
    """Get all values of the column with the given name from rows with a header.

    Raises a KeyError when there is no such column. Rows that are too short give ''.
    """
    header = rows[0]
    if name not in header:
        raise KeyError(name)
    index = header.index(name)
    return [row[index] if index < len(row) else "" for row in rows[1:]]


def test_column_values():
    assert column_values([["a", "b"], ["1", "2"], ["3"]], "b") == ["2", ""]
    assert column_values([["a"]], "a") == []
    try:
        column_values([["a"]], "z")
        assert False
    except KeyError:
        pass


def convert_columns(records: list[dict], converters: dict) -> list[dict]:
    """Convert the string values of some columns, for example {"age": int}.

    Empty strings become None; columns without a converter keep their values.
    """
    converted = []
    for record in records:
        new = dict(record)
        for column, convert in converters.items():
            raw = new.get(column, "")
            new[column] = convert(raw) if raw != "" else None
        converted.append(new)
    return converted


def test_convert_columns():
    assert convert_columns([{"age": "30", "n": "x"}], {"age": int}) == [{"age": 30, "n": "x"}]
    assert convert_columns([{"p": ""}], {"p": float}) == [{"p": None}]
    assert convert_columns([], {"a": int}) == []


def guess_column_type(values: list[str]) -> str:
    """Guess whether a column holds 'int', 'float', 'bool' or 'text', ignoring empty cells."""
    filled = [v for v in values if v]
    if not filled:
        return "text"
    if all(v.lower() in ("true", "false") for v in filled):
        return "bool"
    for name, convert in (("int", int), ("float", float)):
        try:
            for v in filled:
                convert(v)
        except ValueError:
            continue
        return name
    return "text"


def test_guess_column_type():
    assert guess_column_type(["1", "", "-2"]) == "int"
    assert guess_column_type(["1", "2.5"]) == "float"
    assert guess_column_type(["True", "false"]) == "bool"
    assert guess_column_type(["1", "one"]) == "text"
    assert guess_column_type([]) == "text"


def detect_delimiter(sample):
    """Pick the delimiter that occurs equally often, and most often, in all lines of a sample."""
    lines = [line for line in sample.splitlines() if line.strip()]
    best, best_count = ',', 0
    for candidate in (',', ';', '\t', '|'):
        counts = {line.count(candidate) for line in lines}
        if len(counts) == 1:
            count = counts.pop()
            if count > best_count:
                best, best_count = candidate, count
    return best


def test_detect_delimiter():
    assert detect_delimiter("a;b;c\n1,5;2;3") == ";"
    assert detect_delimiter("a\tb\n1\t2") == "\t"
    assert detect_delimiter("single") == ","


def sum_by_group(records: list[dict], group: str, value: str) -> dict:
    """Total the values of one column for every distinct entry of another column."""
    totals = defaultdict(float)
    for record in records:
        totals[record[group]] += float(record[value])
    return dict(totals)


def test_sum_by_group():
    sales = [{"shop": "A", "eur": "2.5"}, {"shop": "B", "eur": 1}, {"shop": "A", "eur": "3"}]
    assert sum_by_group(sales, "shop", "eur") == {"A": 5.5, "B": 1.0}
    assert sum_by_group([], "x", "y") == {}


def filter_records(records, **criteria):
    """Keep the records whose fields equal all the given values."""
    return [r for r in records if all(r.get(k) == v for k, v in criteria.items())]


def test_filter_records():
    people = [{"city": "Rome", "age": 3}, {"city": "Oslo", "age": 3}]
    assert filter_records(people, city="Rome") == [people[0]]
    assert filter_records(people, age=3, city="Paris") == []
    assert filter_records(people) == people


def join_tables(left: list[dict], right: list[dict], key: str) -> list[dict]:
    """Join two tables on a key column, keeping only records that have a partner.

    Args:
        left: records of the first table.
        right: records of the second table; its values win when columns clash.
        key: name of the column both tables share.
    """
    by_key = {}
    for record in right:
        by_key.setdefault(record[key], []).append(record)
    joined = []
    for record in left:
        for partner in by_key.get(record[key], []):
            joined.append({**record, **partner})
    return joined


def test_join_tables():
    users = [{"id": 1, "name": "Ann"}, {"id": 2, "name": "Bo"}]
    orders = [{"id": 1, "item": "pen"}, {"id": 1, "item": "ink"}]
    assert join_tables(users, orders, "id") == [
        {"id": 1, "name": "Ann", "item": "pen"},
        {"id": 1, "name": "Ann", "item": "ink"},
    ]
    assert join_tables(users, [], "id") == []


def select_columns(records, columns):
    """Reduce each record to some columns, in the given order; missing ones become ''."""
    result = []
    for rec in records:
        row = {}
        for col in columns:
            row[col] = rec.get(col, "")
        result.append(row)
    return result


def test_select_columns():
    assert select_columns([{"a": 1, "b": 2, "c": 3}], ["c", "a"]) == [{"c": 3, "a": 1}]
    assert select_columns([{"a": 1}], ["z"]) == [{"z": ""}]
    assert list(select_columns([{"a": 1, "b": 2}], ["b", "a"])[0]) == ["b", "a"]


def rename_headers(header: list[str], mapping: dict[str, str]) -> list[str]:
    """Rename columns; names are compared without regard to case and outer spaces.

    >>> rename_headers([" E-Mail ", "Name"], {"e-mail": "email"})
    ['email', 'Name']
    """
    lowered = {old.strip().lower(): new for old, new in mapping.items()}
    return [lowered.get(h.strip().lower(), h.strip()) for h in header]


def test_rename_headers():
    assert rename_headers([" E-Mail ", "Name"], {"e-mail": "email"}) == ["email", "Name"]
    assert rename_headers(["a"], {}) == ["a"]
    assert rename_headers([], {"a": "b"}) == []


def deduplicate_headers(header):
    """Make column names unique: a repeated 'x' becomes 'x_2', then 'x_3'."""
    counts = {}
    names = []
    for name in header:
        counts[name] = counts.get(name, 0) + 1
        if counts[name] > 1:
            names.append('%s_%d' % (name, counts[name]))
        else:
            names.append(name)
    return names


def test_deduplicate_headers():
    assert deduplicate_headers(["x", "y", "x", "x"]) == ["x", "y", "x_2", "x_3"]
    assert deduplicate_headers(["a", "b"]) == ["a", "b"]
    assert deduplicate_headers([]) == []


def pad_ragged_rows(rows: list[list], fill="") -> list[list]:
    """Extend short rows so that all rows have the length of the longest."""
    width = max((len(row) for row in rows), default=0)
    return [row + [fill] * (width - len(row)) for row in rows]


def test_pad_ragged_rows():
    assert pad_ragged_rows([[1], [2, 3]]) == [[1, ""], [2, 3]]
    assert pad_ragged_rows([[], [1]], 0) == [[0], [1]]
    assert pad_ragged_rows([]) == []


def bad_row_numbers(rows):
    """Which rows (the header is row 1) have a different number of cells than the header?"""
    if not rows:
        return []
    expected = len(rows[0])
    bad = []
    for number, row in enumerate(rows, start=1):
        if len(row) != expected:
            bad.append(number)
    return bad


def test_bad_row_numbers():
    assert bad_row_numbers([["a", "b"], ["1", "2"], ["1"], ["1", "2", "3"]]) == [3, 4]
    assert bad_row_numbers([["a"], ["1"]]) == []
    assert bad_row_numbers([]) == []


def pivot(records: list[dict], index: str, column: str, value: str) -> dict:
    """Build a cross table {index value: {column value: value}} from long records.

    When a cell is filled twice, the numbers are added.
    """
    table = {}
    for r in records:
        cells = table.setdefault(r[index], {})
        cells[r[column]] = cells.get(r[column], 0) + r[value]
    return table


def test_pivot():
    data = [
        {"day": "mon", "kind": "in", "n": 2},
        {"day": "mon", "kind": "out", "n": 1},
        {"day": "mon", "kind": "in", "n": 3},
        {"day": "tue", "kind": "in", "n": 4},
    ]
    assert pivot(data, "day", "kind", "n") == {"mon": {"in": 5, "out": 1}, "tue": {"in": 4}}
    assert pivot([], "a", "b", "c") == {}


def melt(record, id_column):
    """Unfold one wide record into long (id, column, value) tuples."""
    key = record[id_column]
    return [(key, name, value) for name, value in record.items() if name != id_column]


def test_melt():
    assert melt({"city": "Oslo", "jan": -4, "feb": -3}, "city") == [
        ("Oslo", "jan", -4),
        ("Oslo", "feb", -3),
    ]
    assert melt({"id": 1}, "id") == []


def sort_records(records: list[dict], *columns: str) -> list[dict]:
    """Sort records by several columns; a leading '-' sorts that column downwards."""
    ordered = list(records)
    # sorting is stable, so the least important column goes first
    for column in reversed(columns):
        descending = column.startswith("-")
        name = column[1:] if descending else column
        ordered.sort(key=lambda r: r[name], reverse=descending)
    return ordered


def test_sort_records():
    a, b, c = {"x": 1, "y": 2}, {"x": 1, "y": 3}, {"x": 0, "y": 9}
    assert sort_records([a, b, c], "x", "-y") == [c, b, a]
    assert sort_records([a, c], "-x") == [a, c]
    assert sort_records([], "x") == []


def records_to_csv(records: list[dict]) -> str:
    """Write records as CSV text; the columns are all keys in order of first appearance."""
    columns = []
    for record in records:
        for key in record:
            if key not in columns:
                columns.append(key)
    if not columns:
        return ""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(records)
    return buffer.getvalue()


def test_records_to_csv():
    assert records_to_csv([{"a": 1}, {"a": 2, "b": "x,y"}]) == 'a,b\n1,\n2,"x,y"\n'
    assert records_to_csv([]) == ""
    assert records_to_csv([{}]) == ""


def fill_down(rows, column):
    """Fill empty cells of a column with the last value above them (in new rows)."""
    filled = []
    last = ""
    for row in rows:
        row = list(row)
        if row[column] == "":
            row[column] = last
        else:
            last = row[column]
        filled.append(row)
    return filled


def test_fill_down():
    assert fill_down([["A", 1], ["", 2], ["B", 3]], 0) == [["A", 1], ["A", 2], ["B", 3]]
    assert fill_down([["", 1]], 0) == [["", 1]]
    assert fill_down([], 0) == []


def changed_records(old: list[dict], new: list[dict], key: str) -> dict[str, list]:
    """Compare two versions of a table.

    Returns:
        A dict with the sorted keys that were 'added', 'removed' and 'changed'.
    """
    before = {r[key]: r for r in old}
    after = {r[key]: r for r in new}
    return {
        "added": sorted(after.keys() - before.keys()),
        "removed": sorted(before.keys() - after.keys()),
        "changed": sorted(k for k in before.keys() & after.keys() if before[k] != after[k]),
    }


def test_changed_records():
    old = [{"id": 1, "v": "a"}, {"id": 2, "v": "b"}]
    new = [{"id": 2, "v": "B"}, {"id": 3, "v": "c"}]
    assert changed_records(old, new, "id") == {"added": [3], "removed": [1], "changed": [2]}
    assert changed_records(old, old, "id") == {"added": [], "removed": [], "changed": []}


def summarize_column(values: list[str]) -> dict:
    """Describe a numeric column: how many cells, how many empty, minimum, maximum and mean."""
    numbers = [float(v) for v in values if v != ""]
    summary = {"count": len(values), "empty": len(values) - len(numbers)}
    if numbers:
        summary["min"] = min(numbers)
        summary["max"] = max(numbers)
        summary["mean"] = sum(numbers) / len(numbers)
    return summary


def test_summarize_column():
    assert summarize_column(["1", "", "3"]) == {"count": 3, "empty": 1, "min": 1.0, "max": 3.0, "mean": 2.0}
    assert summarize_column([]) == {"count": 0, "empty": 0}


def transpose_rows(rows):
    """Swap rows and columns; all rows must be equally long."""
    if any(len(row) != len(rows[0]) for row in rows):
        raise ValueError('rows differ in length')
    return [list(column) for column in zip(*rows)]


def test_transpose_rows():
    assert transpose_rows([[1, 2], [3, 4], [5, 6]]) == [[1, 3, 5], [2, 4, 6]]
    assert transpose_rows([]) == []
    try:
        transpose_rows([[1], [2, 3]])
        assert False
    except ValueError:
        pass


def lookup_table(records, key, value):
    """Build a dict from one column to another; a key with two different values is an error."""
    table = {}
    for record in records:
        k, v = record[key], record[value]
        if k in table and table[k] != v:
            raise ValueError(f"conflicting values for {k!r}: {table[k]!r} and {v!r}")
        table[k] = v
    return table


def test_lookup_table():
    rows = [{"code": "no", "name": "Norway"}, {"code": "it", "name": "Italy"}]
    assert lookup_table(rows, "code", "name") == {"no": "Norway", "it": "Italy"}
    assert lookup_table(rows + rows, "name", "code")["Italy"] == "it"
    try:
        lookup_table(rows + [{"code": "no", "name": "Nope"}], "code", "name")
        assert False
    except ValueError:
        pass


def add_running_total(rows: list[list], column: int) -> list[list]:
    """Append a cell to each row that holds the sum of a column so far."""
    total = 0
    extended = []
    for row in rows:
        total += row[column]
        extended.append(row + [total])
    return extended


def test_add_running_total():
    assert add_running_total([["a", 2], ["b", 3]], 1) == [["a", 2, 2], ["b", 3, 5]]
    assert add_running_total([], 0) == []


def split_fixed_width(line: str, widths: list[int]) -> list[str]:
    """Cut a line of a fixed-width table into its stripped fields."""
    fields = []
    start = 0
    for width in widths:
        fields.append(line[start:start + width].strip())
        start += width
    return fields


def test_split_fixed_width():
    assert split_fixed_width("Ann  12 Rome", [5, 3, 4]) == ["Ann", "12", "Rome"]
    assert split_fixed_width("ab", [1, 1, 1]) == ["a", "b", ""]
    assert split_fixed_width("abc", []) == []
