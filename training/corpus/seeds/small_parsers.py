import re
import shlex


def parse_name(text: str) -> dict[str, str]:
    """Split 'Last, First' or 'First Last' into first and last name."""
    if "," in text:
        last, first = text.split(",", 1)
    else:
        first, _, last = text.partition(" ")
    return {"first": first.strip(), "last": last.strip()}


def test_parse_name():
    assert parse_name("Lee, Ann") == {"first": "Ann", "last": "Lee"}
    assert parse_name("Bo Smith") == {"first": "Bo", "last": "Smith"}
    assert parse_name("Cher") == {"first": "Cher", "last": ""}


def parse_query_string(query: str) -> dict[str, str]:
    """Parse a query such as 'a=1&b=2' into a dictionary."""
    result = {}
    for part in query.lstrip("?").split("&"):
        if "=" in part:
            key, value = part.split("=", 1)
            result[key] = value
    return result


def test_parse_query_string():
    assert parse_query_string("?a=1&b=x=y&c") == {"a": "1", "b": "x=y"}
    assert parse_query_string("") == {}


def parse_version(text: str) -> tuple[int, ...]:
    """Turn a version such as v1.20.3 into a tuple of numbers."""
    return tuple(int(part) for part in text.lstrip("v").split("."))


def test_parse_version():
    assert parse_version("v1.20.3") == (1, 20, 3)
    assert parse_version("2.0") < parse_version("2.1")


def parse_time(text):
    """Read a time such as '2:30 pm' as hours and minutes of the day."""
    clock, _, half = text.lower().partition(" ")
    hours, minutes = (int(part) for part in clock.split(":"))
    if half == "pm" and hours != 12:
        hours += 12
    elif half == "am" and hours == 12:
        hours = 0
    return hours, minutes


def test_parse_time():
    assert parse_time("2:30 pm") == (14, 30)
    assert parse_time("12:05 AM") == (0, 5)
    assert parse_time("12:00 pm") == (12, 0)
    assert parse_time("17:45") == (17, 45)


def parse_todo(line: str) -> tuple[bool, str]:
    """Read a line of a to-do list such as '[x] buy milk'."""
    match = re.match(r"\[([ x])\] (.+)", line)
    if not match:
        raise ValueError(f"not a to-do: {line}")
    return match[1] == "x", match[2]


def test_parse_todo():
    assert parse_todo("[x] buy milk") == (True, "buy milk")
    assert parse_todo("[ ] call Bo") == (False, "call Bo")
    try:
        parse_todo("- nothing")
    except ValueError:
        pass
    else:
        assert False


def parse_command(line: str) -> tuple[str, list[str]]:
    """Split a command line into the command and its arguments, with respect for quotes."""
    parts = shlex.split(line)
    if not parts:
        raise ValueError("empty command")
    return parts[0], parts[1:]


def test_parse_command():
    assert parse_command('copy "my file.txt" backup') == ("copy", ["my file.txt", "backup"])
    assert parse_command("quit") == ("quit", [])
    try:
        parse_command("  ")
    except ValueError:
        pass
    else:
        assert False


def parse_headers(text: str) -> dict[str, str]:
    """Parse lines such as 'Name: value' up to the first empty line. Names become lower case."""
    headers = {}
    for line in text.splitlines():
        if not line:
            break
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    return headers


def test_parse_headers():
    text = "Host: example.org\nAccept:text/html\n\nbody: no"
    assert parse_headers(text) == {"host": "example.org", "accept": "text/html"}
    assert parse_headers("") == {}


def parse_point_list(text):
    """Parse points such as '1,2 3,4' into a list of pairs."""
    points = []
    for pair in text.split():
        x, y = pair.split(",")
        points.append((float(x), float(y)))
    return points


def test_parse_point_list():
    assert parse_point_list("1,2 3.5,-4") == [(1.0, 2.0), (3.5, -4.0)]
    assert parse_point_list("") == []


def tokenize_expression(text: str) -> list[str]:
    """Split an arithmetic expression into numbers, operators and parentheses."""
    tokens, number = [], ""
    for char in text:
        if char.isdigit() or char == ".":
            number += char
            continue
        if number:
            tokens.append(number)
            number = ""
        if char != " ":
            tokens.append(char)
    if number:
        tokens.append(number)
    return tokens


def test_tokenize_expression():
    assert tokenize_expression("3 + 4.5*(2-1)") == ["3", "+", "4.5", "*", "(", "2", "-", "1", ")"]
    assert tokenize_expression("") == []


def evaluate_sum(text: str) -> int:
    """Evaluate a sum such as '3 + 4 - 2' from left to right."""
    total, sign = 0, 1
    for token in text.split():
        if token == "+":
            sign = 1
        elif token == "-":
            sign = -1
        else:
            total += sign * int(token)
    return total


def test_evaluate_sum():
    assert evaluate_sum("3 + 4 - 2") == 5
    assert evaluate_sum("10") == 10
    assert evaluate_sum("") == 0


def parse_size(text: str) -> int:
    """Read a size such as '10KB' or '2 MB' in bytes."""
    match = re.fullmatch(r"(\d+)\s*([KMG]?)B", text.strip().upper())
    if match is None:
        raise ValueError(f"invalid size: {text}")
    number, unit = match.groups()
    factors = {"": 1, "K": 1024, "M": 1024 ** 2, "G": 1024 ** 3}
    return int(number) * factors[unit]


def test_parse_size():
    assert parse_size("10KB") == 10240
    assert parse_size("2 mb") == 2097152
    assert parse_size("7B") == 7
    try:
        parse_size("many")
    except ValueError as error:
        assert "many" in str(error)
    else:
        assert False


def parse_range(text):
    """Read a range such as '3-7' or a single number as a list of numbers."""
    if "-" not in text:
        return [int(text)]
    start, end = text.split("-")
    return list(range(int(start), int(end) + 1))


def test_parse_range():
    assert parse_range("3-6") == [3, 4, 5, 6]
    assert parse_range("9") == [9]


def parse_scores(lines: list[str]) -> dict[str, int]:
    """Read lines such as 'Ann 12'. Several lines of a name are added up."""
    scores = {}
    for line in lines:
        name, points = line.rsplit(" ", 1)
        scores[name] = scores.get(name, 0) + int(points)
    return scores


def test_parse_scores():
    assert parse_scores(["Ann Lee 12", "Bo 3", "Bo 4"]) == {"Ann Lee": 12, "Bo": 7}
    assert parse_scores([]) == {}


def read_config(text: str) -> dict[str, dict[str, str]]:
    """Parse a configuration with [sections] and lines such as key = value."""
    config = {}
    section = None
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith(("#", ";")):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            config[section] = {}
        elif section is not None:
            key, _, value = line.partition("=")
            config[section][key.strip()] = value.strip()
    return config


def test_read_config():
    text = "# demo\n[server]\nhost = localhost\nport=80\n\n[paths]\n"
    assert read_config(text) == {"server": {"host": "localhost", "port": "80"}, "paths": {}}
    assert read_config("a = b") == {}


def parse_chess_move(move):
    """Read a move such as e2e4 as two pairs of column and row, counted from 0."""
    if len(move) != 4:
        raise ValueError("a move has four characters")
    columns = "abcdefgh"
    start = columns.index(move[0]), int(move[1]) - 1
    end = columns.index(move[2]), int(move[3]) - 1
    return start, end


def test_parse_chess_move():
    assert parse_chess_move("e2e4") == ((4, 1), (4, 3))
    try:
        parse_chess_move("e4")
    except ValueError:
        pass
    else:
        assert False


def parse_dna(text: str) -> dict[str, str]:
    """Read sequences in FASTA format: a line with > and a name, then lines of letters."""
    sequences = {}
    name = None
    for line in text.splitlines():
        if line.startswith(">"):
            name = line[1:].strip()
            sequences[name] = ""
        elif name:
            sequences[name] += line.strip()
    return sequences


def test_parse_dna():
    assert parse_dna(">one\nACGT\nAA\n>two\nTT") == {"one": "ACGTAA", "two": "TT"}
    assert parse_dna("") == {}


def parse_matrix_rows(text: str) -> list[list[float]]:
    """Parse a matrix such as '1 2; 3 4'. All rows must have the same length."""
    rows = [[float(cell) for cell in row.split()] for row in text.split(";")]
    if len({len(row) for row in rows}) > 1:
        raise ValueError("the rows have different lengths")
    return rows


def test_parse_matrix_rows():
    assert parse_matrix_rows("1 2; 3 4") == [[1.0, 2.0], [3.0, 4.0]]
    try:
        parse_matrix_rows("1 2; 3")
    except ValueError:
        pass
    else:
        assert False


class Scanner:
    """Reads a text character by character."""

    def __init__(self, text: str):
        self.text = text
        self.position = 0

    def peek(self) -> str:
        """The next character without reading it; empty at the end."""
        return self.text[self.position : self.position + 1]

    def read(self) -> str:
        char = self.peek()
        self.position += len(char)
        return char

    def skip_spaces(self) -> None:
        while self.peek() == " ":
            self.position += 1

    def read_number(self) -> int:
        """Read digits as a whole number."""
        digits = ""
        while self.peek().isdigit():
            digits += self.read()
        if not digits:
            raise ValueError(f"digit expected at {self.position}")
        return int(digits)


def test_scanner():
    scanner = Scanner("12  +x")
    assert scanner.read_number() == 12
    scanner.skip_spaces()
    assert scanner.read() == "+"
    assert scanner.peek() == "x"
    try:
        scanner.read_number()
    except ValueError as error:
        assert str(error) == "digit expected at 5"
    else:
        assert False
