import math


def human_bytes(size: int) -> str:
    """Format a number of bytes with a fitting unit, for example '1.5 KB'."""
    if size < 1024:
        return f"{size} B"
    value = float(size)
    for unit in ("KB", "MB", "GB", "TB"):
        value /= 1024
        if value < 1024 or unit == "TB":
            break
    return f"{value:.1f} {unit}"


def test_human_bytes():
    assert human_bytes(0) == "0 B"
    assert human_bytes(1536) == "1.5 KB"
    assert human_bytes(5 * 1024 ** 3) == "5.0 GB"
    assert human_bytes(2048 * 1024 ** 4) == "2048.0 TB"


def ordinal(n):
    """Return n with its English ending: 1st, 2nd, 3rd, 4th, 11th, ..."""
    if 10 <= n % 100 <= 20:
        suffix = 'th'
    else:
        suffix = {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')
    return str(n) + suffix


def test_ordinal():
    assert ordinal(1) == "1st"
    assert ordinal(12) == "12th"
    assert ordinal(23) == "23rd"
    assert ordinal(111) == "111th"


def group_thousands(n: int, separator: str = ",") -> str:
    """Insert a separator between every three digits of an integer."""
    sign = "-" if n < 0 else ""
    digits = str(abs(n))
    groups = []
    while len(digits) > 3:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    groups.insert(0, digits)
    return sign + separator.join(groups)


def test_group_thousands():
    assert group_thousands(1234567) == "1,234,567"
    assert group_thousands(-1000, ".") == "-1.000"
    assert group_thousands(12) == "12"
    assert group_thousands(0) == "0"


def format_duration(seconds):
    """Write a duration in seconds as days, hours, minutes and seconds, e.g. '1h 5m'.

    Units that are zero are left out; zero seconds give '0s'.
    """
    parts = []
    for unit, length in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        amount, seconds = divmod(seconds, length)
        if amount:
            parts.append(f"{amount}{unit}")
    return " ".join(parts) or "0s"


def test_format_duration():
    assert format_duration(3900) == "1h 5m"
    assert format_duration(90061) == "1d 1h 1m 1s"
    assert format_duration(0) == "0s"


def join_with_and(items: list[str]) -> str:
    """Join words the way people do: 'a', 'a and b', 'a, b and c'."""
    if not items:
        return ""
    if len(items) == 1:
        return items[0]
    return ", ".join(items[:-1]) + " and " + items[-1]


def test_join_with_and():
    assert join_with_and(["tea", "milk", "sugar"]) == "tea, milk and sugar"
    assert join_with_and(["tea", "milk"]) == "tea and milk"
    assert join_with_and(["tea"]) == "tea"
    assert join_with_and([]) == ""


def align_columns(rows, gap=2):
    """Lay out rows of cells as a plain text table with left-aligned columns.

    All rows must have the same number of cells.
    """
    if not rows:
        return ""
    widths = [max(len(str(cell)) for cell in column) for column in zip(*rows)]
    lines = []
    for row in rows:
        cells = [str(cell).ljust(w) for cell, w in zip(row, widths)]
        lines.append((" " * gap).join(cells).rstrip())
    return "\n".join(lines)


def test_align_columns():
    assert align_columns([["id", "name"], [1, "Ann"]]) == "id  name\n1   Ann"
    assert align_columns([["a", "b"]], gap=1) == "a b"
    assert align_columns([]) == ""


def progress_bar(done: int, total: int, width: int = 20) -> str:
    """Draw a text progress bar like [#####-----]  50%."""
    fraction = done / total if total else 1.0
    fraction = min(max(fraction, 0.0), 1.0)
    filled = int(fraction * width)
    bar = "#" * filled + "-" * (width - filled)
    return f"[{bar}] {fraction:4.0%}"


def test_progress_bar():
    assert progress_bar(5, 10, 10) == "[#####-----]  50%"
    assert progress_bar(0, 0, 4) == "[####] 100%"
    assert progress_bar(20, 10, 2) == "[##] 100%"


def percent_of(part, whole, digits=1):
    """Format part as a percentage of whole; 'n/a' if there is no whole."""
    if whole == 0:
        return 'n/a'
    return '{:.{}f}%'.format(100 * part / whole, digits)


def test_percent_of():
    assert percent_of(1, 3) == "33.3%"
    assert percent_of(1, 4, digits=0) == "25%"
    assert percent_of(5, 0) == "n/a"


def format_cents(cents: int, symbol: str = "$") -> str:
    """Format an amount given in cents as currency; negative amounts go in parentheses."""
    units, rest = divmod(abs(cents), 100)
    text = f"{symbol}{units:,}.{rest:02d}"
    return f"({text})" if cents < 0 else text


def test_format_cents():
    assert format_cents(123456) == "$1,234.56"
    assert format_cents(-5) == "($0.05)"
    assert format_cents(0, "€") == "€0.00"


def format_phone(number):
    """Format the ten digits of a phone number as (555) 123-4567.

    Anything that does not have ten digits is returned unchanged.
    """
    digits = [c for c in number if c.isdigit()]
    if len(digits) == 11 and digits[0] == "1":
        digits = digits[1:]
    if len(digits) != 10:
        return number
    d = "".join(digits)
    return "(%s) %s-%s" % (d[:3], d[3:6], d[6:])


def test_format_phone():
    assert format_phone("555.123.4567") == "(555) 123-4567"
    assert format_phone("1 555 123 4567") == "(555) 123-4567"
    assert format_phone("911") == "911"


def twelve_hour_clock(hour: int, minute: int) -> str:
    """Show a time of day on the twelve-hour clock."""
    half = "AM" if hour < 12 else "PM"
    shown = hour % 12
    if shown == 0:
        shown = 12
    return f"{shown}:{minute:02d} {half}"


def test_twelve_hour_clock():
    assert twelve_hour_clock(0, 5) == "12:05 AM"
    assert twelve_hour_clock(12, 0) == "12:00 PM"
    assert twelve_hour_clock(23, 59) == "11:59 PM"


def signed_change(old: float, new: float) -> str:
    """Describe the change from old to new with an explicit sign: '+2.5', '-1', '±0'."""
    delta = new - old
    if delta == 0:
        return "±0"
    return f"{delta:+g}"


def test_signed_change():
    assert signed_change(1, 3.5) == "+2.5"
    assert signed_change(3, 2) == "-1"
    assert signed_change(7, 7) == "±0"


def mixed_fraction(numerator, denominator):
    """Write a positive fraction in lowest terms with its whole part in front: '2 1/3'."""
    whole, rest = divmod(numerator, denominator)
    if rest == 0:
        return str(whole)
    divisor = math.gcd(rest, denominator)
    fraction = '%d/%d' % (rest // divisor, denominator // divisor)
    if whole:
        return '%d %s' % (whole, fraction)
    return fraction


def test_mixed_fraction():
    assert mixed_fraction(7, 3) == "2 1/3"
    assert mixed_fraction(2, 8) == "1/4"
    assert mixed_fraction(6, 3) == "2"
    assert mixed_fraction(0, 5) == "0"


def spell_number(n: int) -> str:
    """Spell a number from 0 to 999 in English words.

    >>> spell_number(342)
    'three hundred forty-two'
    """
    ones = ("zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen").split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    words = []
    if n >= 100:
        words += [ones[n // 100], "hundred"]
        n %= 100
        if n == 0:
            return " ".join(words)
    if n < 20:
        words.append(ones[n])
    elif n % 10 == 0:
        words.append(tens[n // 10 - 2])
    else:
        words.append(tens[n // 10 - 2] + "-" + ones[n % 10])
    return " ".join(words)


def test_spell_number():
    assert spell_number(0) == "zero"
    assert spell_number(17) == "seventeen"
    assert spell_number(342) == "three hundred forty-two"
    assert spell_number(500) == "five hundred"
    assert spell_number(60) == "sixty"


def compact_ranges(numbers):
    """Summarize page numbers as ranges: [1, 2, 3, 5] becomes '1-3, 5'."""
    parts = []
    start = end = None
    for n in sorted(set(numbers)):
        if end is not None and n == end + 1:
            end = n
            continue
        if start is not None:
            parts.append(f"{start}-{end}" if end > start else f"{start}")
        start = end = n
    if start is not None:
        parts.append(f"{start}-{end}" if end > start else f"{start}")
    return ", ".join(parts)


def test_compact_ranges():
    assert compact_ranges([1, 2, 3, 5]) == "1-3, 5"
    assert compact_ranges([9, 8, 4]) == "4, 8-9"
    assert compact_ranges([7, 7]) == "7"
    assert compact_ranges([]) == ""


def align_decimal_points(values: list[float]) -> list[str]:
    """Format numbers so that their decimal points stand below each other."""
    pairs = []
    for value in values:
        whole, _, fraction = f"{value:g}".partition(".")
        pairs.append((whole, fraction))
    before = max((len(w) for w, _ in pairs), default=0)
    after = max((len(f) for _, f in pairs), default=0)
    aligned = []
    for whole, fraction in pairs:
        point = "." if fraction else (" " if after else "")
        aligned.append(whole.rjust(before) + point + fraction.ljust(after))
    return aligned


def test_align_decimal_points():
    assert align_decimal_points([1.5, 10.25]) == [" 1.5 ", "10.25"]
    assert align_decimal_points([3, 0.5]) == ["3  ", "0.5"]
    assert align_decimal_points([1, 20]) == [" 1", "20"]
    assert align_decimal_points([]) == []


def describe_settings(settings: dict) -> str:
    """List settings one per line as 'key: value', with the values in one column.

    None is shown as '(not set)', booleans as 'yes' and 'no'.
    """
    if not settings:
        return "(no settings)"
    width = max(len(key) for key in settings) + 1
    lines = []
    for key, value in settings.items():
        if value is None:
            shown = "(not set)"
        elif value is True or value is False:
            shown = "yes" if value else "no"
        else:
            shown = str(value)
        lines.append(f"{key + ':':<{width}} {shown}")
    return "\n".join(lines)


def test_describe_settings():
    assert describe_settings({"host": "a", "port": 80}) == "host: a\nport: 80"
    assert describe_settings({"on": True, "path": None}) == "on:   yes\npath: (not set)"
    assert describe_settings({}) == "(no settings)"


def bullet_list(items, level=0):
    """Format a nested list as bullets, indenting inner lists by two spaces."""
    lines = []
    for item in items:
        if isinstance(item, list):
            inner = bullet_list(item, level + 1)
            if inner:
                lines.append(inner)
        else:
            lines.append('  ' * level + '- ' + str(item))
    return '\n'.join(lines)


def test_bullet_list():
    assert bullet_list(["a", "b"]) == "- a\n- b"
    assert bullet_list(["a", ["b", "c"], "d"]) == "- a\n  - b\n  - c\n- d"
    assert bullet_list([]) == ""


def time_ago(seconds: int) -> str:
    """Say in words how long ago something was."""
    if seconds < 60:
        return "just now"
    units = [("year", 31536000), ("month", 2592000), ("day", 86400), ("hour", 3600), ("minute", 60)]
    for name, size in units:
        count = seconds // size
        if count >= 1:
            plural = "" if count == 1 else "s"
            return f"{count} {name}{plural} ago"


def test_time_ago():
    assert time_ago(5) == "just now"
    assert time_ago(60) == "1 minute ago"
    assert time_ago(7300) == "2 hours ago"
    assert time_ago(86400 * 3) == "3 days ago"


def abbreviate_count(n: int) -> str:
    """Abbreviate a count: 950, 1.2k, 15k, 3.4M.

    One decimal is kept below ten units, and '.0' is dropped.
    """
    for size, letter in ((10 ** 9, "B"), (10 ** 6, "M"), (1000, "k")):
        if n >= size:
            tenths = n * 10 // size
            if tenths >= 100 or tenths % 10 == 0:
                return f"{tenths // 10}{letter}"
            return f"{tenths / 10}{letter}"
    return str(n)


def test_abbreviate_count():
    assert abbreviate_count(950) == "950"
    assert abbreviate_count(1234) == "1.2k"
    assert abbreviate_count(15900) == "15k"
    assert abbreviate_count(3400000) == "3.4M"
    assert abbreviate_count(2000000000) == "2B"


def text_bar_chart(data: dict[str, int], width: int = 10) -> list[str]:
    """Draw a horizontal bar chart; the largest value gets a bar of the full width."""
    if not data:
        return []
    longest_label = max(map(len, data))
    largest = max(data.values()) or 1
    rows = []
    for label, value in data.items():
        bar = "*" * round(value / largest * width)
        rows.append(f"{label.rjust(longest_label)} | {bar} {value}")
    return rows


def test_text_bar_chart():
    assert text_bar_chart({"a": 2, "bb": 4}, 4) == [" a | ** 2", "bb | **** 4"]
    assert text_bar_chart({"x": 0}) == ["x |  0"]
    assert text_bar_chart({}) == []


def section_title(title, width=40, char='='):
    """Center a title in a rule of the given width: '===== Title ====='."""
    padded = f' {title} ' if title else ''
    return padded.center(width, char)


def test_section_title():
    assert section_title("Hi", 10) == "=== Hi ==="
    assert section_title("", 4, "-") == "----"
    assert section_title("too long", 3) == " too long "


def format_matrix(matrix):
    """Show a matrix of numbers with right-aligned columns and brackets around each row."""
    texts = [[str(x) for x in row] for row in matrix]
    columns = max((len(row) for row in texts), default=0)
    widths = []
    for j in range(columns):
        widths.append(max(len(row[j]) for row in texts))
    return "\n".join(
        "[" + " ".join(t.rjust(w) for t, w in zip(row, widths)) + "]" for row in texts
    )


def test_format_matrix():
    assert format_matrix([[1, 20], [300, 4]]) == "[  1 20]\n[300  4]"
    assert format_matrix([[7]]) == "[7]"
    assert format_matrix([]) == ""


def degrees_minutes_seconds(latitude: float) -> str:
    """Format a latitude in decimal degrees as degrees, minutes and seconds with N or S."""
    hemisphere = "S" if latitude < 0 else "N"
    total = round(abs(latitude) * 3600)
    minutes, seconds = divmod(total, 60)
    degrees, minutes = divmod(minutes, 60)
    return f"{degrees}°{minutes:02d}'{seconds:02d}\"{hemisphere}"


def test_degrees_minutes_seconds():
    assert degrees_minutes_seconds(52.5) == "52°30'00\"N"
    assert degrees_minutes_seconds(-0.01) == "0°00'36\"S"
    assert degrees_minutes_seconds(0) == "0°00'00\"N"


def trim_number(x: float, max_decimals: int = 3) -> str:
    """Format x with at most max_decimals decimals and without trailing zeros."""
    text = f"{x:.{max_decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if text == "-0":
        text = "0"
    return text


def test_trim_number():
    assert trim_number(2.5) == "2.5"
    assert trim_number(100.0) == "100"
    assert trim_number(1 / 3) == "0.333"
    assert trim_number(-0.0001) == "0"
    assert trim_number(100, 0) == "100"


def engineering_notation(value, unit=""):
    """Scale a value with an SI prefix so that one to three digits precede the point."""
    if value == 0:
        return f"0 {unit}".strip()
    prefixes = {-9: "n", -6: "µ", -3: "m", 0: "", 3: "k", 6: "M", 9: "G"}
    exponent = math.floor(math.log10(abs(value)) / 3) * 3
    exponent = max(-9, min(9, exponent))
    scaled = value / 10 ** exponent
    return f"{scaled:.3g} {prefixes[exponent]}{unit}".strip()


def test_engineering_notation():
    assert engineering_notation(4700, "Ω") == "4.7 kΩ"
    assert engineering_notation(0.0022, "F") == "2.2 mF"
    assert engineering_notation(0, "V") == "0 V"
    assert engineering_notation(15) == "15"


def countdown_label(days):
    """Label a deadline by the days left: 'today', 'tomorrow', 'in 3 days', 'overdue by 1 day'."""
    if days == 0:
        return "today"
    if days == 1:
        return "tomorrow"
    if days > 1:
        return f"in {days} days"
    late = -days
    return f"overdue by {late} day" + ("s" if late > 1 else "")


def test_countdown_label():
    assert countdown_label(0) == "today"
    assert countdown_label(1) == "tomorrow"
    assert countdown_label(10) == "in 10 days"
    assert countdown_label(-1) == "overdue by 1 day"
    assert countdown_label(-4) == "overdue by 4 days"
