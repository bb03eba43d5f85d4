import csv
import io
import json
import tempfile
from pathlib import Path


def read_lines(path: Path) -> list[str]:
    """Read a text file and return its lines without line breaks."""
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file]


def test_read_lines():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_text("one\ntwo\n")
        assert read_lines(path) == ["one", "two"]
        path.write_text("")
        assert read_lines(path) == []


def write_lines(path: Path, lines: list[str]) -> int:
    """Write lines to a text file, each with a line break. Returns how many were written."""
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(line + "\n")
    return len(lines)


def test_write_lines():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.txt"
        assert write_lines(path, ["a", "b"]) == 2
        assert path.read_text() == "a\nb\n"
        assert write_lines(path, []) == 0
        assert path.read_text() == ""


def append_line(path, line):
    """Add one line at the end of a file, which is made if it does not exist."""
    with open(path, "a") as file:
        file.write(f"{line}\n")


def test_append_line():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.txt"
        append_line(path, "first")
        append_line(path, "second")
        assert path.read_text() == "first\nsecond\n"


def count_words_in_file(path: Path) -> dict[str, int]:
    """Count how often each word stands in a text file, in lower case."""
    counts = {}
    for line in path.read_text().splitlines():
        for word in line.lower().split():
            counts[word] = counts.get(word, 0) + 1
    return counts


def test_count_words_in_file():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.txt"
        path.write_text("the cat\nThe dog")
        assert count_words_in_file(path) == {"the": 2, "cat": 1, "dog": 1}


def read_text_or_default(path, default=""):
    """Return the content of a text file, or a default if the file is missing."""
    try:
        with open(path) as file:
            return file.read()
    except FileNotFoundError:
        return default


def test_read_text_or_default():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.txt"
        assert read_text_or_default(path, "none") == "none"
        path.write_text("hello")
        assert read_text_or_default(path) == "hello"


def load_json_or_empty(path: Path) -> dict:
    """Load a JSON object from a file. A missing or broken file gives an empty one."""
    if not path.exists():
        return {}
    try:
        data = json.loads(path.read_text())
    except json.JSONDecodeError:
        return {}
    return data if isinstance(data, dict) else {}


def test_load_json_or_empty():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "d.json"
        assert load_json_or_empty(path) == {}
        path.write_text('{"a": 1}')
        assert load_json_or_empty(path) == {"a": 1}
        path.write_text("{oops")
        assert load_json_or_empty(path) == {}


def save_json(path: Path, data) -> None:
    """Save data as indented JSON with a line break at the end."""
    text = json.dumps(data, indent=2)
    path.write_text(text + "\n")


def test_save_json():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "d.json"
        save_json(path, {"a": [1]})
        assert json.loads(path.read_text()) == {"a": [1]}
        assert path.read_text().endswith("}\n")


def longest_line_in_file(path: Path) -> str:
    """Find the longest line of a text file."""
    longest = ""
    with path.open() as file:
        for line in file:
            line = line.rstrip("\n")
            if len(line) > len(longest):
                longest = line
    return longest


def test_longest_line_in_file():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.txt"
        path.write_text("a\nlonger\nmid\n")
        assert longest_line_in_file(path) == "longer"
        path.write_text("")
        assert longest_line_in_file(path) == ""


def replace_in_file(path: Path, old: str, new: str) -> int:
    """Replace a text everywhere in a file and return how often it was found."""
    content = path.read_text()
    count = content.count(old)
    if count > 0:
        path.write_text(content.replace(old, new))
    return count


def test_replace_in_file():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.txt"
        path.write_text("tea and tea")
        assert replace_in_file(path, "tea", "milk") == 2
        assert path.read_text() == "milk and milk"
        assert replace_in_file(path, "x", "y") == 0


def first_lines_of_file(path, count=10):
    """Read only the first lines of a file, as the head command does."""
    lines = []
    with open(path) as file:
        for line in file:
            if len(lines) == count:
                break
            lines.append(line.rstrip("\n"))
    return lines


def test_first_lines_of_file():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.txt"
        path.write_text("1\n2\n3\n")
        assert first_lines_of_file(path, 2) == ["1", "2"]
        assert first_lines_of_file(path) == ["1", "2", "3"]
        assert first_lines_of_file(path, 0) == []


def merge_text_files(paths: list[Path], target: Path) -> None:
    """Write the contents of several files into one, each under a line with its name."""
    with target.open("w") as out:
        for path in paths:
            out.write(f"== {path.name} ==\n")
            out.write(path.read_text())


def test_merge_text_files():
    with tempfile.TemporaryDirectory() as folder:
        a, b, target = (Path(folder) / name for name in ("a.txt", "b.txt", "all.txt"))
        a.write_text("1\n")
        b.write_text("2\n")
        merge_text_files([a, b], target)
        assert target.read_text() == "== a.txt ==\n1\n== b.txt ==\n2\n"


def parse_csv_line(line: str, separator: str = ",") -> list[str]:
    """Parse one line of CSV. Fields in double quotes may contain the separator."""
    fields = []
    current = ""
    in_quotes = False
    for char in line:
        if char == '"':
            in_quotes = not in_quotes
        elif char == separator and not in_quotes:
            fields.append(current)
            current = ""
        else:
            current += char
    fields.append(current)
    return fields


def test_parse_csv_line():
    assert parse_csv_line("a,b,c") == ["a", "b", "c"]
    assert parse_csv_line('1,"x,y",2') == ["1", "x,y", "2"]
    assert parse_csv_line("") == [""]
    assert parse_csv_line("a;b", ";") == ["a", "b"]


def read_csv_records(text: str) -> list[dict[str, str]]:
    """Read CSV text with a header line into a list of dictionaries."""
    reader = csv.DictReader(io.StringIO(text))
    return [dict(row) for row in reader]


def test_read_csv_records():
    assert read_csv_records("name,age\nAnn,30\n") == [{"name": "Ann", "age": "30"}]
    assert read_csv_records("name,age\n") == []


def csv_column_sum(text: str, column: str) -> float:
    """Add up a column of CSV text; empty cells count as zero."""
    total = 0.0
    for row in csv.DictReader(text.splitlines()):
        if row[column].strip():
            total += float(row[column])
    return total


def test_csv_column_sum():
    assert csv_column_sum("item,price\ntea,3.5\ncup,\npot,10\n", "price") == 13.5
    assert csv_column_sum("item,price\n", "price") == 0


def parse_key_values(text):
    """Parse lines of the form 'key = value' into a dictionary, skipping blank lines and comments.

    >>> parse_key_values("a = 1")
    {'a': '1'}
    """
    result = {}
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        key, _, value = line.partition("=")
        result[key.strip()] = value.strip()
    return result


def test_parse_key_values():
    assert parse_key_values("a = 1\n# no\n\nb=x=y") == {"a": "1", "b": "x=y"}
    assert parse_key_values("") == {}


def list_python_files(folder: Path) -> list[str]:
    """List the names of all Python files below a folder, sorted."""
    return sorted(path.name for path in folder.rglob("*.py"))


def test_list_python_files():
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "sub").mkdir()
        for name in ("b.py", "sub/a.py", "c.txt"):
            (root / name).touch()
        assert list_python_files(root) == ["a.py", "b.py"]


def count_code_lines(source: str) -> int:
    """Count the lines of a program that are neither blank nor comments."""
    count = 0
    for line in source.splitlines():
        stripped = line.strip()
        if stripped and not stripped.startswith("#"):
            count += 1
    return count


def test_count_code_lines():
    assert count_code_lines("x = 1\n\n# note\ny = 2\n") == 2
    assert count_code_lines("") == 0
