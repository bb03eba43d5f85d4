from datetime import date


def weather_report(city: str, celsius: float, rain: bool = False) -> str:
    """Write a sentence about the weather in a city."""
    text = f"It is {celsius:.0f} degrees in {city}"
    if rain:
        text += " and it rains"
    return text + "."


def test_weather_report():
    assert weather_report("Rome", 21.4) == "It is 21 degrees in Rome."
    assert weather_report("Oslo", -2, rain=True) == "It is -2 degrees in Oslo and it rains."


def score_board(scores: dict[str, int]) -> str:
    """List players with their scores, the best first, numbered from 1."""
    ordered = sorted(scores.items(), key=lambda item: item[1], reverse=True)
    lines = []
    for place, (name, score) in enumerate(ordered, start=1):
        lines.append(f"{place}. {name}: {score}")
    return "\n".join(lines)


def test_score_board():
    assert score_board({"Ann": 5, "Bo": 9}) == "1. Bo: 9\n2. Ann: 5"
    assert score_board({}) == ""


def box(text, char="*"):
    """Draw a frame of characters around one line of text."""
    border = char * (len(text) + 4)
    return f"{border}\n{char} {text} {char}\n{border}"


def test_box():
    assert box("hi") == "******\n* hi *\n******"
    assert box("", "#") == "####\n#  #\n####"


def two_columns(left: list[str], right: list[str], gap: int = 2) -> list[str]:
    """Put two lists of lines side by side."""
    width = max((len(line) for line in left), default=0) + gap
    height = max(len(left), len(right))
    left = left + [""] * (height - len(left))
    right = right + [""] * (height - len(right))
    return [(a.ljust(width) + b).rstrip() for a, b in zip(left, right)]


def test_two_columns():
    assert two_columns(["a", "bbb"], ["x"]) == ["a    x", "bbb"]
    assert two_columns([], ["x"]) == ["  x"]


def greeting_card(name: str, age: int, sender: str) -> str:
    """Write a card for a birthday."""
    return "\n".join([
        f"Dear {name},",
        f"happy {age}th birthday!",
        "",
        f"Yours, {sender}",
    ])


def test_greeting_card():
    assert greeting_card("Ann", 40, "Bo") == "Dear Ann,\nhappy 40th birthday!\n\nYours, Bo"
    assert greeting_card("X", 5, "Y").startswith("Dear X")


def letter_pyramid(height: int) -> list[str]:
    """Draw a pyramid of letters: A, then ABA, then ABCBA."""
    rows = []
    for row in range(1, height + 1):
        rising = "".join(chr(ord("A") + i) for i in range(row))
        rows.append(" " * (height - row) + rising + rising[-2::-1])
    return rows


def test_letter_pyramid():
    assert letter_pyramid(3) == ["  A", " ABA", "ABCBA"]
    assert letter_pyramid(0) == []


def diff_lines(old: str, new: str) -> list[str]:
    """List lines that were removed with - and lines that were added with +."""
    before, after = old.splitlines(), new.splitlines()
    removed = [f"- {line}" for line in before if line not in after]
    added = [f"+ {line}" for line in after if line not in before]
    return removed + added


def test_diff_lines():
    assert diff_lines("a\nb", "b\nc") == ["- a", "+ c"]
    assert diff_lines("x", "x") == []


def meeting_summary(title, day, people, minutes):
    """Summarize a meeting in one line."""
    names = ", ".join(people) if people else "nobody"
    return f"{day:%d.%m.%Y} {title} ({minutes} min) with {names}"


def test_meeting_summary():
    assert meeting_summary("Plan", date(2024, 5, 3), ["Ann", "Bo"], 30) == "03.05.2024 Plan (30 min) with Ann, Bo"
    assert meeting_summary("Rest", date(2024, 1, 1), [], 5).endswith("with nobody")


def grade_report(grades: dict[str, list[int]]) -> str:
    """Write one line for each student with the average of the grades."""
    lines = []
    for name in sorted(grades):
        marks = grades[name]
        average = sum(marks) / len(marks) if marks else 0
        lines.append(f"{name:<8} {average:5.1f} ({len(marks)} grades)")
    return "\n".join(lines)


def test_grade_report():
    assert grade_report({"Bo": [80, 91], "Ann": []}) == "Ann        0.0 (0 grades)\nBo        85.5 (2 grades)"
    assert grade_report({}) == ""


def markdown_list(items, level=0):
    """Write nested lists of items as a Markdown list."""
    lines = []
    for item in items:
        if isinstance(item, list):
            lines.extend(markdown_list(item, level + 1))
        else:
            lines.append("  " * level + f"- {item}")
    return lines


def test_markdown_list():
    assert markdown_list(["a", ["b", "c"], "d"]) == ["- a", "  - b", "  - c", "- d"]
    assert markdown_list([]) == []


def table_rows(rows: list[dict], columns: list[str]) -> str:
    """Write rows as a Markdown table with the given columns."""
    lines = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    for row in rows:
        cells = [str(row.get(column, "")) for column in columns]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def test_table_rows():
    assert table_rows([{"a": 1, "b": 2}, {"a": 3}], ["a", "b"]) == "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 |  |"
    assert table_rows([], ["x"]) == "| x |\n|---|"


def commit_message(kind: str, summary: str, issue: int | None = None) -> str:
    """Build a message such as 'fix: close the file (#12)'. The summary must be short."""
    if len(summary) > 50:
        raise ValueError("the summary is too long")
    message = f"{kind}: {summary.strip().rstrip('.')}"
    if issue is not None:
        message += f" (#{issue})"
    return message


def test_commit_message():
    assert commit_message("fix", "close the file.", 12) == "fix: close the file (#12)"
    assert commit_message("docs", "typo") == "docs: typo"
    try:
        commit_message("fix", "x" * 51)
    except ValueError:
        pass
    else:
        assert False


def calendar_week(start: int, days_in_month: int) -> str:
    """Write the seven days from a start, with blanks behind the end of the month."""
    cells = []
    for day in range(start, start + 7):
        cells.append(f"{day:>2}" if day <= days_in_month else "  ")
    return " ".join(cells).rstrip()


def test_calendar_week():
    assert calendar_week(1, 31) == " 1  2  3  4  5  6  7"
    assert calendar_week(29, 30) == "29 30"


def plural_text(count: int, noun: str, plural: str | None = None) -> str:
    """Write a count with its noun, such as '1 child' or '3 children'."""
    if count == 1:
        return f"1 {noun}"
    return f"{count or 'no'} {plural or noun + 's'}"


def test_plural_text():
    assert plural_text(1, "child", "children") == "1 child"
    assert plural_text(3, "child", "children") == "3 children"
    assert plural_text(0, "dog") == "no dogs"


class Report:
    """Collects sections and writes them as text."""

    def __init__(self, title):
        self.title = title
        self.sections = []

    def add_section(self, heading, *lines):
        self.sections.append((heading, lines))
        return self

    def render(self):
        """Return the whole report as one string."""
        parts = [self.title, "=" * len(self.title)]
        for number, (heading, lines) in enumerate(self.sections, 1):
            parts.append(f"{number}. {heading}")
            parts.extend(f"   {line}" for line in lines)
        return "\n".join(parts)


def test_report():
    report = Report("Week").add_section("Work", "wrote", "read").add_section("Rest")
    assert report.render() == "Week\n====\n1. Work\n   wrote\n   read\n2. Rest"
    assert Report("A").render() == "A\n="


class ProgressPrinter:
    """Prints the progress of a job each time another tenth is done."""

    def __init__(self, total, write=print):
        self.total = total
        self.done = 0
        self.shown = 0
        self.write = write

    def advance(self, steps=1):
        self.done += steps
        tenths = self.done * 10 // self.total
        if tenths > self.shown:
            self.shown = tenths
            self.write(f"{tenths * 10} % done")


def test_progress_printer():
    lines = []
    progress = ProgressPrinter(20, lines.append)
    progress.advance()
    assert lines == []
    progress.advance(3)
    progress.advance(16)
    assert lines == ["20 % done", "100 % done"]
