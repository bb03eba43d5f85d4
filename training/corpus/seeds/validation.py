import difflib
import re
import string


def passes_luhn(number: str) -> bool:
    """Check a card number with the Luhn checksum; spaces are allowed."""
    digits = number.replace(" ", "")
    if not digits.isdigit():
        return False
    total = 0
    for i, ch in enumerate(reversed(digits)):
        d = int(ch)
        if i % 2 == 1:
            d *= 2
            if d > 9:
                d -= 9
        total += d
    return total % 10 == 0


def test_passes_luhn():
    assert passes_luhn("4539 1488 0343 6467")
    assert not passes_luhn("4539 1488 0343 6468")
    assert not passes_luhn("12a4")
    assert not passes_luhn("")


def is_isbn10(code):
    """Is code a valid ten-digit ISBN? Its last digit may be X, hyphens are ignored."""
    code = code.replace('-', '').upper()
    if len(code) != 10 or not code[:9].isdigit():
        return False
    if not (code[9].isdigit() or code[9] == 'X'):
        return False
    values = [10 if c == 'X' else int(c) for c in code]
    return sum(w * v for w, v in zip(range(10, 0, -1), values)) % 11 == 0


def test_is_isbn10():
    assert is_isbn10("0-306-40615-2")
    assert is_isbn10("080442957X")
    assert not is_isbn10("0-306-40615-3")
    assert not is_isbn10("X306406152")
    assert not is_isbn10("")


def ean_check_digit(first_twelve: str) -> int:
    """Compute the check digit of an EAN-13 barcode from its first twelve digits."""
    if len(first_twelve) != 12 or not first_twelve.isdigit():
        raise ValueError("twelve digits expected")
    total = 0
    for position, digit in enumerate(first_twelve):
        weight = 3 if position % 2 else 1
        total += weight * int(digit)
    return (10 - total % 10) % 10


def test_ean_check_digit():
    assert ean_check_digit("400638133393") == 1
    assert ean_check_digit("978030640615") == 7
    assert ean_check_digit("000000000000") == 0
    try:
        ean_check_digit("123")
        assert False
    except ValueError:
        pass


def is_valid_port(value) -> bool:
    """Tell whether value, an int or a string, is a TCP port number from 1 to 65535."""
    if isinstance(value, bool):
        return False
    if isinstance(value, str):
        if not (value.isascii() and value.isdigit()):
            return False
        value = int(value)
    return isinstance(value, int) and 1 <= value <= 65535


def test_is_valid_port():
    assert is_valid_port(8080) and is_valid_port("443")
    assert not is_valid_port(0)
    assert not is_valid_port("80a")
    assert not is_valid_port(True)
    assert not is_valid_port(70000)


def looks_like_hex(text, length=None):
    """True for a non-empty string of hex digits, of the given length if there is one."""
    if not text:
        return False
    if length is not None and len(text) != length:
        return False
    return all(c in string.hexdigits for c in text)


def test_looks_like_hex():
    assert looks_like_hex("DEADbeef")
    assert not looks_like_hex("xyz")
    assert not looks_like_hex("")
    assert not looks_like_hex("abc", length=4)


def missing_fields(record: dict, required: list[str]) -> list[str]:
    """List the required fields that a record lacks or leaves empty.

    None, an empty string and an empty list count as empty; 0 and False do not.
    """
    missing = []
    for field in required:
        value = record.get(field)
        if value is None or value == "" or value == []:
            missing.append(field)
    return missing


def test_missing_fields():
    assert missing_fields({"a": 1, "b": ""}, ["a", "b", "c"]) == ["b", "c"]
    assert missing_fields({"n": 0, "ok": False}, ["n", "ok"]) == []
    assert missing_fields({}, []) == []


def username_errors(name: str) -> list[str]:
    """Collect everything that is wrong with a user name.

    Returns:
        A list of messages, empty if the name is fine.
    """
    errors = []
    if len(name) < 3:
        errors.append("too short")
    elif len(name) > 20:
        errors.append("too long")
    if name and not name[0].isalpha():
        errors.append("must start with a letter")
    if any(not (c.isalnum() or c in "_-") for c in name):
        errors.append("contains forbidden characters")
    return errors


def test_username_errors():
    assert username_errors("maria_42") == []
    assert username_errors("a") == ["too short"]
    assert username_errors("1 two") == ["must start with a letter", "contains forbidden characters"]
    assert username_errors("x" * 21) == ["too long"]


def is_time_of_day(text):
    """Does text have the form HH:MM or HH:MM:SS with hours below 24?"""
    parts = text.split(":")
    if len(parts) not in (2, 3):
        return False
    for part, limit in zip(parts, (24, 60, 60)):
        if len(part) != 2 or not part.isdigit() or int(part) >= limit:
            return False
    return True


def test_is_time_of_day():
    assert is_time_of_day("23:59")
    assert is_time_of_day("00:00:00")
    assert not is_time_of_day("24:00")
    assert not is_time_of_day("9:30")
    assert not is_time_of_day("noon")


def check_schema(data: dict, schema: dict) -> dict:
    """Compare the types of a record's values with a schema.

    Args:
        data: the record.
        schema: maps field names to types, for example {"age": int}.

    Returns:
        A dict from each bad field to a message.
    """
    problems = {}
    for field, expected in schema.items():
        if field not in data:
            problems[field] = "missing"
        elif not isinstance(data[field], expected):
            actual = type(data[field]).__name__
            problems[field] = f"expected {expected.__name__}, got {actual}"
    for field in data:
        if field not in schema:
            problems[field] = "unknown field"
    return problems


def test_check_schema():
    assert check_schema({"age": 3}, {"age": int}) == {}
    assert check_schema({"age": "3"}, {"age": int}) == {"age": "expected int, got str"}
    assert check_schema({}, {"a": str}) == {"a": "missing"}
    assert check_schema({"x": 1}, {}) == {"x": "unknown field"}


def is_valid_iban(iban: str) -> bool:
    """Verify the checksum of an international bank account number."""
    iban = iban.replace(" ", "").upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", iban):
        return False
    moved = iban[4:] + iban[:4]
    digits = "".join(str(int(c, 36)) for c in moved)  # A becomes 10, Z becomes 35
    return int(digits) % 97 == 1


def test_is_valid_iban():
    assert is_valid_iban("GB82 WEST 1234 5698 7654 32")
    assert not is_valid_iban("GB83 WEST 1234 5698 7654 32")
    assert not is_valid_iban("hello")
    assert not is_valid_iban("")


def is_mac_address(text):
    """Accepts six pairs of hex digits joined by colons or by hyphens, but not by both."""
    for separator in (':', '-'):
        pairs = text.split(separator)
        if len(pairs) == 6 and all(re.fullmatch('[0-9A-Fa-f]{2}', p) for p in pairs):
            return True
    return False


def test_is_mac_address():
    assert is_mac_address("00:1A:2b:3c:4D:5e")
    assert is_mac_address("00-1a-2b-3c-4d-5e")
    assert not is_mac_address("00:1a-2b:3c-4d:5e")
    assert not is_mac_address("00:1a:2b")


def is_hostname(name: str) -> bool:
    """Check the rules for host names: labels of letters, digits and inner hyphens."""
    if name.endswith("."):
        name = name[:-1]
    if not name or len(name) > 253:
        return False
    for label in name.split("."):
        if not 1 <= len(label) <= 63:
            return False
        if label.startswith("-") or label.endswith("-"):
            return False
        if not re.fullmatch(r"[A-Za-z0-9-]+", label):
            return False
    return True


def test_is_hostname():
    assert is_hostname("mail.example.com")
    assert is_hostname("example.com.")
    assert not is_hostname("-bad.com")
    assert not is_hostname("two..dots")
    assert not is_hostname("under_score")


def is_slug(text):
    """Is text made of lower-case words and numbers joined by single hyphens?"""
    return re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text) is not None


def test_is_slug():
    assert is_slug("my-first-post-2")
    assert not is_slug("My-Post")
    assert not is_slug("a--b")
    assert not is_slug("")


def require_in_range(name: str, value: float, low: float, high: float) -> float:
    """Return value unchanged, or raise a ValueError that names the parameter."""
    if value < low:
        raise ValueError(f"{name} must be at least {low}, got {value}")
    if value > high:
        raise ValueError(f"{name} must be at most {high}, got {value}")
    return value


def test_require_in_range():
    assert require_in_range("size", 5, 1, 10) == 5
    assert require_in_range("size", 10, 1, 10) == 10
    try:
        require_in_range("size", 0, 1, 10)
        assert False
    except ValueError as error:
        assert str(error) == "size must be at least 1, got 0"


def unit_is_complete(cells):
    """Do nine sudoku cells contain each of the digits 1 to 9 exactly once?"""
    return len(cells) == 9 and set(cells) == set(range(1, 10))


def test_unit_is_complete():
    assert unit_is_complete([5, 3, 4, 6, 7, 8, 9, 1, 2])
    assert not unit_is_complete([1] * 9)
    assert not unit_is_complete([1, 2, 3])


def is_uuid(text: str) -> bool:
    """Check the shape 8-4-4-4-12 of a UUID written with hex digits."""
    groups = text.lower().split("-")
    if [len(g) for g in groups] != [8, 4, 4, 4, 12]:
        return False
    return all(c in "0123456789abcdef" for g in groups for c in g)


def test_is_uuid():
    assert is_uuid("123e4567-e89b-12d3-a456-426614174000")
    assert not is_uuid("123e4567e89b12d3a456426614174000")
    assert not is_uuid("123e4567-e89b-12d3-a456-42661417400z")


def choose_or_suggest(answer, choices):
    """Return the choice that matches answer (ignoring case).

    Otherwise raises a ValueError, with the closest choice as a hint when one is close.
    """
    for choice in choices:
        if choice.lower() == answer.strip().lower():
            return choice
    message = f"unknown choice '{answer}'"
    close = difflib.get_close_matches(answer, choices, n=1)
    if close:
        message += f", did you mean '{close[0]}'?"
    raise ValueError(message)


def test_choose_or_suggest():
    assert choose_or_suggest(" RED", ["red", "blue"]) == "red"
    try:
        choose_or_suggest("bleu", ["red", "blue"])
        assert False
    except ValueError as e:
        assert "did you mean 'blue'?" in str(e)


def duplicate_values(records: list[dict], field: str) -> set:
    """Find the values of a field that should be unique but occur more than once."""
    seen, repeated = set(), set()
    for record in records:
        value = record[field]
        if value in seen:
            repeated.add(value)
        seen.add(value)
    return repeated


def test_duplicate_values():
    assert duplicate_values([{"id": 1}, {"id": 2}, {"id": 1}], "id") == {1}
    assert duplicate_values([{"id": 1}], "id") == set()
    assert duplicate_values([], "id") == set()


def first_unprintable(text):
    """Position of the first character that is not printable ASCII, or None."""
    for position, ch in enumerate(text):
        if not 32 <= ord(ch) <= 126:
            return position
    return None


def test_first_unprintable():
    assert first_unprintable("ab\tc") == 2
    assert first_unprintable("na\u00efve") == 2
    assert first_unprintable("plain text!") is None


def shares_add_up(shares: dict, tolerance: float = 0.01) -> bool:
    """Do the percentages in shares lie between 0 and 100 and sum to 100?"""
    for share in shares.values():
        if share < 0 or share > 100:
            return False
    return abs(sum(shares.values()) - 100) <= tolerance


def test_shares_add_up():
    assert shares_add_up({"a": 60, "b": 40})
    assert shares_add_up({"a": 33.33, "b": 33.33, "c": 33.34})
    assert not shares_add_up({"a": 150, "b": -50})
    assert not shares_add_up({})


def matches_template(code: str, template: str) -> bool:
    """Compare a code with a template in which A stands for a letter and 9 for a digit.

    Every other character of the template must occur literally.

    >>> matches_template("KX-402", "AA-999")
    True
    """
    if len(code) != len(template):
        return False
    for c, t in zip(code, template):
        if t == "A":
            ok = c.isalpha()
        elif t == "9":
            ok = c.isdigit()
        else:
            ok = c == t
        if not ok:
            return False
    return True


def test_matches_template():
    assert matches_template("KX-402", "AA-999")
    assert not matches_template("K1-402", "AA-999")
    assert not matches_template("KX402", "AA-999")
    assert matches_template("", "")


def is_lat_lon(latitude, longitude):
    """Are these numbers a possible place on Earth?"""
    for value, limit in ((latitude, 90), (longitude, 180)):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        if not -limit <= value <= limit:  # also rejects nan
            return False
    return True


def test_is_lat_lon():
    assert is_lat_lon(48.2, 16.37)
    assert not is_lat_lon(91, 0)
    assert not is_lat_lon(0, "16")
    assert not is_lat_lon(float("nan"), 0)


def booking_conflicts(bookings):
    """Return all pairs of bookings that overlap.

    Each booking is (name, start, end); a booking may start when another one ends.
    """
    ordered = sorted(bookings, key=lambda b: b[1])
    conflicts = []
    for i, (name, _, end) in enumerate(ordered):
        for other, start, _ in ordered[i + 1:]:
            if start >= end:
                break
            conflicts.append((name, other))
    return conflicts


def test_booking_conflicts():
    assert booking_conflicts([("a", 9, 11), ("b", 10, 12), ("c", 11, 13)]) == [("a", "b"), ("b", "c")]
    assert booking_conflicts([("a", 9, 10), ("b", 10, 11)]) == []
    assert booking_conflicts([]) == []


def quotes_are_closed(source: str) -> bool:
    """Is every quote of a line closed? Quotes after a backslash do not count."""
    open_quote = ""
    escaped = False
    for ch in source:
        if escaped:
            escaped = False
        elif ch == "\\":
            escaped = True
        elif open_quote:
            if ch == open_quote:
                open_quote = ""
        elif ch in ("'", '"'):
            open_quote = ch
    return not open_quote


def test_quotes_are_closed():
    assert quotes_are_closed("say 'hi'")
    assert not quotes_are_closed('say "hi')
    assert quotes_are_closed('"it\'s"')
    assert quotes_are_closed("a \\' b")


def exclusive_option(options: dict, group: list):
    """Find the one option of a mutually exclusive group that was given.

    Returns None if no option of the group is set, raises ValueError if several are.
    """
    given = [name for name in group if options.get(name)]
    if len(given) > 1:
        raise ValueError("cannot combine " + " with ".join(given))
    return given[0] if given else None


def test_exclusive_option():
    assert exclusive_option({"json": True}, ["json", "xml"]) == "json"
    assert exclusive_option({"json": False}, ["json", "xml"]) is None
    try:
        exclusive_option({"json": 1, "xml": 1}, ["json", "xml"])
        assert False
    except ValueError as error:
        assert str(error) == "cannot combine json with xml"


class FormErrors:
    """Gathers error messages by form field while a form is being checked."""

    def __init__(self):
        self.messages = {}

    def check(self, field, condition, message):
        """Record message for field unless condition holds."""
        if not condition:
            self.messages.setdefault(field, []).append(message)
        return bool(condition)

    def __bool__(self):
        return bool(self.messages)

    def summary(self):
        """One line a field, with its messages joined by semicolons."""
        return "\n".join(f"{f}: {'; '.join(m)}" for f, m in self.messages.items())


def test_form_errors():
    errors = FormErrors()
    assert errors.check("age", 5 > 0, "must be positive")
    assert not errors
    errors.check("name", "", "required")
    errors.check("name", False, "too short")
    assert errors
    assert errors.summary() == "name: required; too short"
