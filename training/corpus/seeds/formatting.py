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


def menu_line(dish, price, width=30):
    """Connect a dish and its price with dots: 'Soup ......... 4.50'."""
    amount = f'{price:.2f}'
    dots = width - len(dish) - len(amount) - 2
    if dots < 2:
        return f'{dish} {amount}'
    return dish + ' ' + '.' * dots + ' ' + amount


def test_menu_line():
    assert menu_line("Soup", 4.5, 20) == "Soup .......... 4.50"
    assert len(menu_line("Tea", 12)) == 30
    assert menu_line("A very long dish", 9, 15) == "A very long dish 9.00"


def tree_lines(tree: dict, prefix: str = "") -> list[str]:
    """Draw a dict of dicts as a tree, the way directory listings are shown."""
    lines = []
    names = list(tree)
    for i, name in enumerate(names):
        is_last = i == len(names) - 1
        lines.append(prefix + ("└── " if is_last else "├── ") + name)
        deeper = prefix + ("    " if is_last else "│   ")
        lines.extend(tree_lines(tree[name], deeper))
    return lines


def test_tree_lines():
    assert tree_lines({"a": {}, "b": {}}) == ["├── a", "└── b"]
    assert tree_lines({"src": {"x.py": {}}, "doc": {}}) == ["├── src", "│   └── x.py", "└── doc"]
    assert tree_lines({}) == []


def sparkline(values):
    """Draw numbers as a tiny chart of block characters, lowest value to highest."""
    if not values:
        return ""
    blocks = "▁▂▃▄▅▆▇█"
    low, high = min(values), max(values)
    if low == high:
        return blocks[0] * len(values)
    chart = ""
    for v in values:
        level = int((v - low) / (high - low) * (len(blocks) - 1))
        chart += blocks[level]
    return chart


def test_sparkline():
    assert sparkline([0, 7]) == "▁█"
    assert sparkline([1, 2, 3, 4, 5, 6, 7, 8]) == "▁▂▃▄▅▆▇█"
    assert sparkline([3, 3]) == "▁▁"
    assert sparkline([]) == ""


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


def justify_line(words: list[str], width: int) -> str:
    """Spread words over exactly width columns; the gaps on the left get the extra spaces.

    A single word stays at the left, and words that do not fit get single spaces.
    """
    if len(words) < 2:
        return "".join(words)
    gaps = len(words) - 1
    spaces = max(width - sum(map(len, words)), gaps)
    each, extra = divmod(spaces, gaps)
    line = words[0]
    for i, word in enumerate(words[1:]):
        line += " " * (each + (1 if i < extra else 0)) + word
    return line


def test_justify_line():
    assert justify_line(["a", "b", "c"], 8) == "a   b  c"
    assert justify_line(["one", "two"], 10) == "one    two"
    assert justify_line(["alone"], 10) == "alone"
    assert justify_line(["too", "long"], 3) == "too long"


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


def show_call(name: str, *args, **kwargs) -> str:
    """Write down a function call as source code, for a trace or an error message."""
    arguments = [repr(a) for a in args]
    for key, value in kwargs.items():
        arguments.append(f"{key}={value!r}")
    return f"{name}({', '.join(arguments)})"


def test_show_call():
    assert show_call("open", "a.txt", mode="r") == "open('a.txt', mode='r')"
    assert show_call("f", 1, None) == "f(1, None)"
    assert show_call("g") == "g()"


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


def star_rating(score: float, best: int = 5) -> str:
    """Show a score as filled and empty stars, with '½' for half a star."""
    halves = round(max(0.0, min(score, best)) * 2)
    full, half = divmod(halves, 2)
    stars = "★" * full + "½" * half
    return stars + "☆" * (best - len(stars))


def test_star_rating():
    assert star_rating(3) == "★★★☆☆"
    assert star_rating(2.5) == "★★½☆☆"
    assert star_rating(9) == "★★★★★"
    assert star_rating(-1, best=3) == "☆☆☆"


def count_of(n: int, noun: str, plural: str = "") -> str:
    """Put a count before a noun: 'no files', '1 file', '2 files'.

    An irregular plural can be given, as in count_of(2, 'mouse', 'mice').
    """
    plural = plural or noun + "s"
    if n == 0:
        return f"no {plural}"
    return f"{n} {noun if n == 1 else plural}"


def test_count_of():
    assert count_of(0, "file") == "no files"
    assert count_of(1, "file") == "1 file"
    assert count_of(1200, "byte") == "1200 bytes"
    assert count_of(2, "mouse", "mice") == "2 mice"


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


def fill_mask(mask, digits):
    """Put digits into the '#' places of a mask such as '###-##-####'.

    Returns None when the number of digits does not fit the mask.
    """
    if mask.count("#") != len(digits):
        return None
    source = iter(digits)
    return "".join(next(source) if ch == "#" else ch for ch in mask)


def test_fill_mask():
    assert fill_mask("###-##", "12345") == "123-45"
    assert fill_mask("(##) #", "123") == "(12) 3"
    assert fill_mask("##", "1") is None
    assert fill_mask("", "") == ""


def opening_hours(hours: dict[str, str]) -> str:
    """Merge neighbouring days with the same hours: 'Mon-Wed 9-17, Thu 9-20'.

    The dict must be in the order of the week; days with empty hours are closed.
    """
    runs = []
    for day, times in hours.items():
        if runs and runs[-1][2] == times:
            runs[-1][1] = day
        else:
            runs.append([day, day, times])
    parts = []
    for first, last, times in runs:
        days = first if first == last else f"{first}-{last}"
        parts.append(f"{days} {times or 'closed'}")
    return ", ".join(parts)


def test_opening_hours():
    week = {"Mon": "9-17", "Tue": "9-17", "Wed": "9-20", "Thu": "9-17", "Sun": ""}
    assert opening_hours(week) == "Mon-Tue 9-17, Wed 9-20, Thu 9-17, Sun closed"
    assert opening_hours({"Sat": "10-14"}) == "Sat 10-14"
    assert opening_hours({}) == ""


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


def list_with_limit(items, limit=3):
    """Name the first few items and say how many more there are."""
    shown = [str(item) for item in items[:limit]]
    hidden = len(items) - len(shown)
    if hidden == 0:
        return ', '.join(shown)
    if not shown:
        return f'{hidden} items'
    return ', '.join(shown) + f' and {hidden} more'


def test_list_with_limit():
    assert list_with_limit(["a", "b"]) == "a, b"
    assert list_with_limit(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"
    assert list_with_limit([1, 2], limit=0) == "2 items"
    assert list_with_limit([]) == ""


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
