from collections import defaultdict, namedtuple
from dataclasses import dataclass
from operator import itemgetter


def parse_record(line: str, fields: tuple[str, ...], separator: str = ";") -> dict[str, str]:
    """Split one line of a data file into a dict with the given field names.

    A line with too few or too many values raises ValueError.
    """
    values = [value.strip() for value in line.split(separator)]
    if len(values) != len(fields):
        raise ValueError(f"expected {len(fields)} values, got {len(values)}")
    return dict(zip(fields, values))


def test_parse_record():
    assert parse_record("Ann; 31", ("name", "age")) == {"name": "Ann", "age": "31"}
    assert parse_record("a,b", ("x", "y"), ",") == {"x": "a", "y": "b"}
    try:
        parse_record("only", ("x", "y"))
        assert False
    except ValueError as error:
        assert str(error) == "expected 2 values, got 1"


def midpoint(p, q):
    """The point halfway between p and q, for points of any dimension."""
    return tuple((a + b) / 2 for a, b in zip(p, q))


def test_midpoint():
    assert midpoint((0, 0), (4, 2)) == (2.0, 1.0)
    assert midpoint((1, 1, 1), (1, 1, 1)) == (1.0, 1.0, 1.0)
    assert midpoint((-2,), (2,)) == (0.0,)


def sort_people(people: list[dict]) -> list[dict]:
    """Order people by last name, then first name, then from old to young."""
    return sorted(people, key=lambda p: (p["last"].lower(), p["first"].lower(), -p["age"]))


def test_sort_people():
    people = [
        {"first": "Bo", "last": "Lee", "age": 20},
        {"first": "Al", "last": "lee", "age": 30},
        {"first": "Bo", "last": "Lee", "age": 50},
    ]
    assert [p["age"] for p in sort_people(people)] == [30, 50, 20]
    assert sort_people([]) == []


def oldest_first_names(people, count=3):
    """First names of the oldest people, as (first, last, birth year) tuples come in."""
    by_year = sorted(people, key=itemgetter(2))
    return [first for first, _, _ in by_year[:count]]


def test_oldest_first_names():
    people = [("Al", "Roe", 1990), ("Bo", "Lee", 1950), ("Cy", "Fox", 1970)]
    assert oldest_first_names(people, 2) == ["Bo", "Cy"]
    assert oldest_first_names(people) == ["Bo", "Cy", "Al"]
    assert oldest_first_names([]) == []


def with_value_at(values: tuple, index: int, value) -> tuple:
    """Copy a tuple with one position changed."""
    if not -len(values) <= index < len(values):
        raise IndexError("no such position")
    changed = list(values)
    changed[index] = value
    return tuple(changed)


def test_with_value_at():
    assert with_value_at((1, 2, 3), 1, 9) == (1, 9, 3)
    assert with_value_at((1, 2), -1, 0) == (1, 0)
    try:
        with_value_at((), 0, 1)
        assert False
    except IndexError:
        assert True


def fold_pairs(pairs, start=()):
    """Collapse neighbouring (label, amount) pairs that share a label by adding their amounts."""
    folded = list(start)
    for label, amount in pairs:
        if folded and folded[-1][0] == label:
            folded[-1] = (label, folded[-1][1] + amount)
        else:
            folded.append((label, amount))
    return folded


def test_fold_pairs():
    assert fold_pairs([("run", 5), ("run", 3), ("walk", 2), ("run", 1)]) == [("run", 8), ("walk", 2), ("run", 1)]
    assert fold_pairs([("a", 1)], [("a", 2)]) == [("a", 3)]
    assert fold_pairs([]) == []


def version_tuple(text: str) -> tuple[int, ...]:
    """Make version numbers comparable: 'v1.10.0' gives (1, 10).

    Zeros at the end do not matter, so '2.0' and '2' are equal.
    """
    parts = [int(p) for p in text.strip().lstrip("vV").split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def test_version_tuple():
    assert version_tuple("v1.10.0") == (1, 10)
    assert version_tuple("1.9") < version_tuple("1.10")
    assert version_tuple("2.0") == version_tuple("2")
    assert version_tuple("0") == ()


def first_conflict(bookings, wanted):
    """Return the title of the first booking (start, end, title) that overlaps the wanted (start, end)."""
    start, end = wanted
    for booked_from, booked_to, title in sorted(bookings):
        if booked_from < end and start < booked_to:
            return title
    return None


def test_first_conflict():
    bookings = [(13, 15, "review"), (9, 10, "standup")]
    assert first_conflict(bookings, (9, 14)) == "standup"
    assert first_conflict(bookings, (10, 13)) is None
    assert first_conflict(bookings, (14, 20)) == "review"
    assert first_conflict([], (0, 24)) is None


def changed_fields(old: dict, new: dict) -> list[str]:
    """Describe how a record was edited, one line a field, sorted by field name."""
    lines = []
    for field in sorted(set(old) | set(new)):
        if field not in old:
            lines.append(f"{field}: added {new[field]!r}")
        elif field not in new:
            lines.append(f"{field}: removed")
        elif old[field] != new[field]:
            lines.append(f"{field}: {old[field]!r} -> {new[field]!r}")
    return lines


def test_changed_fields():
    assert changed_fields({"a": 1, "b": 2}, {"a": 1, "b": 3}) == ["b: 2 -> 3"]
    assert changed_fields({"a": 1}, {"c": "x"}) == ["a: removed", "c: added 'x'"]
    assert changed_fields({}, {}) == []


def schema_problems(record: dict, schema: dict[str, type]) -> list[str]:
    """Compare a record with a schema {field: type} and return what is wrong with it."""
    problems = []
    for field, kind in schema.items():
        if field not in record:
            problems.append(f"missing {field}")
        elif not isinstance(record[field], kind):
            problems.append(f"{field} should be {kind.__name__}")
    return problems


def test_schema_problems():
    schema = {"name": str, "age": int}
    assert schema_problems({"name": "Al", "age": 3}, schema) == []
    assert schema_problems({"age": "3"}, schema) == ["missing name", "age should be int"]
    assert schema_problems({}, {}) == []


def mean_of_field(records, field):
    """Average a numeric field, ignoring the records that lack it. None if all lack it."""
    values = [r[field] for r in records if r.get(field) is not None]
    return sum(values) / len(values) if values else None


def test_mean_of_field():
    assert mean_of_field([{"t": 10}, {"t": 20}, {"x": 1}], "t") == 15
    assert mean_of_field([{"t": None}, {"t": 4}], "t") == 4
    assert mean_of_field([], "t") is None


def join_on(left: list[dict], right: list[dict], key: str) -> list[dict]:
    """Inner join of two lists of records: combine those that agree on key."""
    by_key = defaultdict(list)
    for row in right:
        by_key[row[key]].append(row)
    joined = []
    for row in left:
        for match in by_key.get(row[key], []):
            joined.append({**row, **match})
    return joined


def test_join_on():
    people = [{"id": 1, "name": "Al"}, {"id": 2, "name": "Bo"}]
    pets = [{"id": 1, "pet": "cat"}, {"id": 1, "pet": "dog"}]
    assert join_on(people, pets, "id") == [
        {"id": 1, "name": "Al", "pet": "cat"},
        {"id": 1, "name": "Al", "pet": "dog"},
    ]
    assert join_on(people, [], "id") == []


def latest_versions(entries: list[tuple[str, int, str]]) -> dict[str, str]:
    """From (document, revision, text) entries keep the text of each highest revision."""
    newest = {}
    for document, revision, text in entries:
        if document not in newest or revision > newest[document][0]:
            newest[document] = (revision, text)
    return {document: text for document, (_, text) in newest.items()}


def test_latest_versions():
    entries = [("a", 1, "old"), ("b", 1, "x"), ("a", 3, "new"), ("a", 2, "mid")]
    assert latest_versions(entries) == {"a": "new", "b": "x"}
    assert latest_versions([]) == {}


def invoice_total(lines, discount=0.0, tax_rate=0.0):
    """Total price of invoice lines (description, quantity, unit price).

    The discount (0.1 is ten percent) is taken off before tax is added.
    """
    net = sum(quantity * price for _, quantity, price in lines)
    net -= net * discount
    return round(net * (1 + tax_rate), 2)


def test_invoice_total():
    lines = [("pen", 10, 1.5), ("ink", 1, 5.0)]
    assert invoice_total(lines) == 20.0
    assert invoice_total(lines, discount=0.1, tax_rate=0.2) == 21.6
    assert invoice_total([]) == 0


def mix_colors(first: tuple[int, int, int], second: tuple[int, int, int], share: float = 0.5) -> tuple[int, ...]:
    """Blend two RGB colours; share says how much of the second goes in."""
    return tuple(round(a + (b - a) * share) for a, b in zip(first, second))


def test_mix_colors():
    assert mix_colors((0, 0, 0), (100, 200, 50)) == (50, 100, 25)
    assert mix_colors((9, 9, 9), (1, 1, 1), 0) == (9, 9, 9)
    assert mix_colors((9, 9, 9), (1, 1, 1), 1) == (1, 1, 1)


def as_named_record(kind, data):
    """Turn a dict into a namedtuple of the given kind, with its fields in alphabetical order."""
    fields = sorted(data)
    Record = namedtuple(kind, fields)
    return Record(*(data[f] for f in fields))


def test_as_named_record():
    point = as_named_record("Point", {"y": 2, "x": 1})
    assert (point.x, point.y) == (1, 2)
    assert point == (1, 2)
    assert type(point).__name__ == "Point"


@dataclass(frozen=True)
class Money:
    """An amount in cents with its currency. Only equal currencies can be added."""

    cents: int
    currency: str = "EUR"

    def __add__(self, other: "Money") -> "Money":
        if self.currency != other.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.cents + other.cents, self.currency)

    def __str__(self) -> str:
        return f"{self.cents // 100}.{self.cents % 100:02d} {self.currency}"


def test_money():
    assert Money(150) + Money(75) == Money(225)
    assert str(Money(1205, "USD")) == "12.05 USD"
    try:
        Money(1) + Money(1, "USD")
        assert False
    except ValueError as error:
        assert "USD" in str(error)


def parse_coordinates(text: str) -> tuple[float, float] | None:
    """Read 'latitude, longitude'; None if it is malformed or out of range."""
    parts = text.split(",")
    if len(parts) != 2:
        return None
    try:
        lat, lon = float(parts[0]), float(parts[1])
    except ValueError:
        return None
    if abs(lat) > 90 or abs(lon) > 180:
        return None
    return lat, lon


def test_parse_coordinates():
    assert parse_coordinates("52.5, -13.4") == (52.5, -13.4)
    assert parse_coordinates("95, 0") is None
    assert parse_coordinates("north, south") is None
    assert parse_coordinates("1,2,3") is None


def add_durations(durations):
    """Sum (hours, minutes, seconds) tuples into one such tuple with minutes and seconds below 60."""
    total = 0
    for hours, minutes, seconds in durations:
        total += (hours * 60 + minutes) * 60 + seconds
    minutes, seconds = divmod(total, 60)
    hours, minutes = divmod(minutes, 60)
    return hours, minutes, seconds


def test_add_durations():
    assert add_durations([(0, 45, 30), (1, 20, 40)]) == (2, 6, 10)
    assert add_durations([(0, 0, 59), (0, 0, 1)]) == (0, 1, 0)
    assert add_durations([]) == (0, 0, 0)


def common_span(first: tuple[int, int], second: tuple[int, int]) -> tuple[int, int] | None:
    """Where two spans (start, end) overlap, or None if they only touch or lie apart."""
    start = max(first[0], second[0])
    end = min(first[1], second[1])
    return (start, end) if start < end else None


def test_common_span():
    assert common_span((9, 12), (11, 14)) == (11, 12)
    assert common_span((9, 12), (12, 14)) is None
    assert common_span((1, 9), (3, 4)) == (3, 4)


def bump_version(version, part):
    """Raise the 'major', 'minor' or 'patch' number of a version tuple; the numbers after it become 0."""
    major, minor, patch = version
    if part == 'major':
        return major + 1, 0, 0
    if part == 'minor':
        return major, minor + 1, 0
    if part == 'patch':
        return major, minor, patch + 1
    raise ValueError(f'no such part: {part}')


def test_bump_version():
    assert bump_version((1, 4, 2), "patch") == (1, 4, 3)
    assert bump_version((1, 4, 2), "minor") == (1, 5, 0)
    assert bump_version((1, 4, 2), "major") == (2, 0, 0)
    try:
        bump_version((0, 0, 1), "build")
        assert False
    except ValueError:
        assert True


def group_by_year(events: list[tuple[str, str]]) -> dict[int, list[str]]:
    """Group (ISO date, title) events under their year, years ascending."""
    years: dict[int, list[str]] = {}
    for date, title in sorted(events):
        years.setdefault(int(date[:4]), []).append(title)
    return years


def test_group_by_year():
    events = [("2021-05-01", "b"), ("2019-01-01", "a"), ("2021-01-09", "c")]
    assert group_by_year(events) == {2019: ["a"], 2021: ["c", "b"]}
    assert list(group_by_year(events)) == [2019, 2021]
    assert group_by_year([]) == {}


def record_highs(readings):
    """Readings (day, temperature) that beat all the earlier ones."""
    highs = []
    for day, temperature in readings:
        if not highs or temperature > highs[-1][1]:
            highs.append((day, temperature))
    return highs


def test_record_highs():
    assert record_highs([("mo", 5), ("tu", 3), ("we", 8)]) == [("mo", 5), ("we", 8)]
    assert record_highs([("mo", 5), ("tu", 5)]) == [("mo", 5)]
    assert record_highs([]) == []


def sets_won(games: list[tuple[int, int]]) -> tuple[int, int]:
    """From the (home, guest) scores of the sets, count how many each side has won. Draws count for nobody."""
    home = guest = 0
    for h, g in games:
        if h > g:
            home += 1
        elif g > h:
            guest += 1
    return home, guest


def test_sets_won():
    assert sets_won([(6, 4), (3, 6), (7, 5)]) == (2, 1)
    assert sets_won([(1, 1)]) == (0, 0)
    assert sets_won([]) == (0, 0)


def transpose_records(records, fields):
    """Turn a list of dict records into a dict of columns; absent values become None."""
    return {field: [record.get(field) for record in records] for field in fields}


def test_transpose_records():
    rows = [{"x": 1, "y": 2}, {"x": 3}]
    assert transpose_records(rows, ["x", "y"]) == {"x": [1, 3], "y": [2, None]}
    assert transpose_records([], ["x"]) == {"x": []}


def leaderboard_line(rank: int, player: tuple[str, int], width: int = 20) -> str:
    """Format one line of a leaderboard, the score at the right edge and dots between.

    >>> leaderboard_line(1, ("Ann", 250), 16)
    '1. Ann ..... 250'
    """
    name, score = player
    left = f"{rank}. {name} "
    right = f" {score}"
    return left + "." * (width - len(left) - len(right)) + right


def test_leaderboard_line():
    assert leaderboard_line(1, ("Ann", 250), 16) == "1. Ann ..... 250"
    assert leaderboard_line(2, ("Bo", 7)) == "2. Bo ............ 7"
    assert leaderboard_line(3, ("Cy", 1), 5) == "3. Cy  1"
