import csv
import io
import tempfile
from pathlib import Path


def load_prices(path: Path) -> dict[str, float]:
    """Read a CSV file with the columns name and price into a dictionary."""
    prices = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            prices[row["name"]] = float(row["price"])
    return prices


def test_load_prices():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "p.csv"
        path.write_text("name,price\ntea,2.5\nbread,3\n")
        assert load_prices(path) == {"tea": 2.5, "bread": 3.0}


def write_table(path: Path, header: list[str], rows: list[list]) -> None:
    """Write a header and rows to a CSV file."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def test_write_table():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.csv"
        write_table(path, ["a", "b"], [[1, "x,y"], [2, "z"]])
        assert path.read_text() == 'a,b\n1,"x,y"\n2,z\n'


def column_average(text: str, column: str) -> float:
    """Compute the average of a column of CSV text. Empty cells do not count."""
    values = [float(row[column]) for row in csv.DictReader(io.StringIO(text)) if row[column]]
    if not values:
        return 0.0
    return sum(values) / len(values)


def test_column_average():
    assert column_average("name,age\nAnn,30\nBo,\nCy,40\n", "age") == 35.0
    assert column_average("age\n", "age") == 0.0


def rows_where(text, column, wanted):
    """Return the rows of CSV text in which a column has the wanted value."""
    reader = csv.DictReader(io.StringIO(text))
    return [row for row in reader if row[column] == wanted]


def test_rows_where():
    assert rows_where("name,city\nAnn,Rome\nBo,Oslo\n", "city", "Oslo") == [{"name": "Bo", "city": "Oslo"}]
    assert rows_where("name,city\n", "city", "Oslo") == []


def csv_to_html(text: str) -> str:
    """Turn CSV text into the rows of an HTML table."""
    rows = []
    for cells in csv.reader(io.StringIO(text)):
        rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    return "\n".join(rows)


def test_csv_to_html():
    assert csv_to_html("a,b\nc,d\n") == "<tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr>"
    assert csv_to_html("") == ""


def count_rows(path: Path, has_header: bool = True) -> int:
    """Count the rows of a CSV file, without the header."""
    with path.open(newline="") as file:
        count = sum(1 for _ in csv.reader(file))
    return max(0, count - 1) if has_header else count


def test_count_rows():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.csv"
        path.write_text('a,b\n1,"two\nlines"\n3,4\n')
        assert count_rows(path) == 2
        assert count_rows(path, has_header=False) == 3


def tsv_to_csv(text: str) -> str:
    """Convert tab-separated text to comma-separated text."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    for row in csv.reader(io.StringIO(text), delimiter="\t"):
        writer.writerow(row)
    return output.getvalue()


def test_tsv_to_csv():
    assert tsv_to_csv("a\tb\n1,5\t2\n") == 'a,b\n"1,5",2\n'
    assert tsv_to_csv("") == ""


def best_row(text, column):
    """Find the row with the highest number in a column of CSV text."""
    best = None
    for row in csv.DictReader(io.StringIO(text)):
        if best is None or float(row[column]) > float(best[column]):
            best = row
    return best


def test_best_row():
    assert best_row("name,points\nAnn,7\nBo,9.5\n", "points") == {"name": "Bo", "points": "9.5"}
    assert best_row("name,points\n", "points") is None


def check_header(line: str, expected: list[str]) -> None:
    """Raise ValueError if a header line does not name the expected columns."""
    columns = [column.strip() for column in line.split(",")]
    missing = [name for name in expected if name not in columns]
    if missing:
        raise ValueError(f"missing columns: {', '.join(missing)}")


def test_check_header():
    assert check_header("id, name,age", ["name", "id"]) is None
    try:
        check_header("id,name", ["age", "city"])
    except ValueError as error:
        assert str(error) == "missing columns: age, city"
    else:
        assert False


def add_column(text: str, name: str, value: str) -> str:
    """Add a column with the same value in each row to CSV text."""
    header, *rows = text.splitlines()
    lines = [f"{header},{name}"]
    for row in rows:
        lines.append(f"{row},{value}")
    return "\n".join(lines)


def test_add_column():
    assert add_column("a,b\n1,2\n3,4", "c", "x") == "a,b,c\n1,2,x\n3,4,x"
    assert add_column("a", "b", "0") == "a,b"


def split_by_column(records: list[dict], column: str) -> dict[str, list[dict]]:
    """Split records into one list for each value of a column and drop that column."""
    parts = {}
    for record in records:
        rest = {key: value for key, value in record.items() if key != column}
        parts.setdefault(record[column], []).append(rest)
    return parts


def test_split_by_column():
    records = [{"city": "Rome", "n": 1}, {"city": "Oslo", "n": 2}, {"city": "Rome", "n": 3}]
    assert split_by_column(records, "city") == {"Rome": [{"n": 1}, {"n": 3}], "Oslo": [{"n": 2}]}
    assert split_by_column([], "x") == {}


def parse_semicolon_numbers(text: str) -> list[list[float]]:
    """Read rows of numbers with semicolons between them and a comma as decimal point."""
    table = []
    for line in text.strip().splitlines():
        table.append([float(cell.replace(",", ".")) for cell in line.split(";")])
    return table


def test_parse_semicolon_numbers():
    assert parse_semicolon_numbers("1,5;2\n3;4,25\n") == [[1.5, 2.0], [3.0, 4.25]]
    assert parse_semicolon_numbers("7") == [[7.0]]


def align_table(rows):
    """Format rows of text so that the columns stand under each other."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths)]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def test_align_table():
    assert align_table([["name", "n"], ["Al", "100"]]) == "name  n\nAl    100"
    assert align_table([["x"]]) == "x"


def skip_bad_rows(text: str, width: int) -> tuple[list[list[str]], int]:
    """Read CSV text and skip rows of another width. Returns the good rows and the number of bad ones."""
    good, bad = [], 0
    for row in csv.reader(io.StringIO(text)):
        if len(row) == width:
            good.append(row)
        else:
            bad += 1
    return good, bad


def test_skip_bad_rows():
    assert skip_bad_rows("a,b\nc\nd,e\n", 2) == ([["a", "b"], ["d", "e"]], 1)
    assert skip_bad_rows("", 2) == ([], 0)
