import calendar
import re
from datetime import date, datetime, timedelta


def parse_iso_date(text: str):
    """Read a date such as 2024-03-09; return None if it is not one."""
    try:
        return datetime.strptime(text.strip(), "%Y-%m-%d").date()
    except ValueError:
        return None


def test_parse_iso_date():
    assert parse_iso_date("2024-03-09") == date(2024, 3, 9)
    assert parse_iso_date(" 2023-12-31\n") == date(2023, 12, 31)
    assert parse_iso_date("2023-02-29") is None
    assert parse_iso_date("soon") is None


def parse_date_in_formats(text, formats):
    """Try several strptime formats and return the date of the first one that fits.

    Raises ValueError when none does.
    """
    for fmt in formats:
        try:
            return datetime.strptime(text, fmt).date()
        except ValueError:
            continue
    raise ValueError(f"no format fits {text!r}")


def test_parse_date_in_formats():
    formats = ["%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y"]
    assert parse_date_in_formats("09.03.2024", formats) == date(2024, 3, 9)
    assert parse_date_in_formats("12/25/2020", formats) == date(2020, 12, 25)
    try:
        parse_date_in_formats("25/12/2020", formats)
        assert False
    except ValueError:
        pass


def is_gregorian_leap_year(year: int) -> bool:
    """Is this a leap year in the Gregorian calendar?"""
    if year % 400 == 0:
        return True
    if year % 100 == 0:
        return False
    return year % 4 == 0


def test_is_gregorian_leap_year():
    assert is_gregorian_leap_year(2024)
    assert is_gregorian_leap_year(2000)
    assert not is_gregorian_leap_year(1900)
    assert not is_gregorian_leap_year(2023)


def age_on(birthday: date, day: date) -> int:
    """Age in whole years on the given day."""
    years = day.year - birthday.year
    if (day.month, day.day) < (birthday.month, birthday.day):
        years -= 1  # the birthday has not come yet this year
    return years


def test_age_on():
    assert age_on(date(1990, 6, 15), date(2024, 6, 14)) == 33
    assert age_on(date(1990, 6, 15), date(2024, 6, 15)) == 34
    assert age_on(date(2024, 1, 1), date(2024, 12, 31)) == 0


def days_until_birthday(month, day, today):
    """Number of days from today to the next birthday, 0 on the day itself.

    A birthday on 29 February is kept on 1 March in common years.
    """
    for year in (today.year, today.year + 1):
        try:
            birthday = date(year, month, day)
        except ValueError:
            birthday = date(year, 3, 1)
        if birthday >= today:
            return (birthday - today).days


def test_days_until_birthday():
    assert days_until_birthday(5, 10, date(2023, 5, 1)) == 9
    assert days_until_birthday(5, 10, date(2023, 5, 10)) == 0
    assert days_until_birthday(1, 1, date(2023, 12, 31)) == 1
    assert days_until_birthday(2, 29, date(2023, 2, 28)) == 1


def add_months(start: date, months: int) -> date:
    """Move a date by whole months, staying on the last day where the month is too short.

    >>> add_months(date(2024, 1, 31), 1)
    datetime.date(2024, 2, 29)
    """
    index = start.year * 12 + start.month - 1 + months
    year, month = index // 12, index % 12 + 1
    last = calendar.monthrange(year, month)[1]
    return date(year, month, min(start.day, last))


def test_add_months():
    assert add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert add_months(date(2023, 11, 15), 3) == date(2024, 2, 15)
    assert add_months(date(2024, 3, 31), -1) == date(2024, 2, 29)
    assert add_months(date(2024, 1, 1), -1) == date(2023, 12, 1)


def last_day_of_month(d):
    """Return the last day of the month that d falls in."""
    if d.month == 12:
        return date(d.year, 12, 31)
    first_of_next = date(d.year, d.month + 1, 1)
    return first_of_next - timedelta(days=1)


def test_last_day_of_month():
    assert last_day_of_month(date(2024, 2, 10)) == date(2024, 2, 29)
    assert last_day_of_month(date(2023, 12, 1)) == date(2023, 12, 31)
    assert last_day_of_month(date(2023, 4, 30)) == date(2023, 4, 30)


def nth_weekday(year: int, month: int, weekday: int, n: int):
    """Find the n-th given weekday of a month (Monday is 0), or None if there are fewer.

    Args:
        year, month: the month to look in.
        weekday: 0 for Monday to 6 for Sunday.
        n: 1 for the first one, 2 for the second, and so on.
    """
    first = date(year, month, 1)
    shift = (weekday - first.weekday()) % 7
    day = 1 + shift + 7 * (n - 1)
    if day > calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def test_nth_weekday():
    # Thanksgiving 2023
    assert nth_weekday(2023, 11, 3, 4) == date(2023, 11, 23)
    assert nth_weekday(2024, 1, 0, 1) == date(2024, 1, 1)
    assert nth_weekday(2024, 2, 4, 5) is None


def count_workdays(start, end, holidays=()):
    """Count the days from start to end, both included, that are neither weekend nor holiday."""
    count = 0
    day = start
    while day <= end:
        if day.weekday() < 5 and day not in holidays:
            count += 1
        day += timedelta(days=1)
    return count


def test_count_workdays():
    assert count_workdays(date(2024, 1, 1), date(2024, 1, 7)) == 5
    assert count_workdays(date(2024, 1, 1), date(2024, 1, 7), {date(2024, 1, 1)}) == 4
    assert count_workdays(date(2024, 1, 6), date(2024, 1, 7)) == 0
    assert count_workdays(date(2024, 1, 2), date(2024, 1, 1)) == 0


def add_workdays(start: date, days: int) -> date:
    """Go forward by a number of working days, skipping Saturdays and Sundays."""
    current = start
    while days > 0:
        current += timedelta(days=1)
        if current.weekday() < 5:
            days -= 1
    return current


def test_add_workdays():
    assert add_workdays(date(2024, 1, 5), 1) == date(2024, 1, 8)
    assert add_workdays(date(2024, 1, 1), 5) == date(2024, 1, 8)
    assert add_workdays(date(2024, 1, 6), 0) == date(2024, 1, 6)


def quarter_bounds(day):
    """First and last day of the calendar quarter that contains day."""
    first_month = 3 * ((day.month - 1) // 3) + 1
    start = date(day.year, first_month, 1)
    last_month = first_month + 2
    end = date(day.year, last_month, calendar.monthrange(day.year, last_month)[1])
    return start, end


def test_quarter_bounds():
    assert quarter_bounds(date(2024, 2, 15)) == (date(2024, 1, 1), date(2024, 3, 31))
    assert quarter_bounds(date(2023, 12, 31)) == (date(2023, 10, 1), date(2023, 12, 31))
    assert quarter_bounds(date(2023, 4, 1)) == (date(2023, 4, 1), date(2023, 6, 30))


def start_of_week(day: date, first_weekday: int = 0) -> date:
    """Date on which the week of the given day began (weeks begin on Monday by default)."""
    back = (day.weekday() - first_weekday) % 7
    return day - timedelta(days=back)


def test_start_of_week():
    assert start_of_week(date(2024, 5, 16)) == date(2024, 5, 13)
    assert start_of_week(date(2024, 5, 13)) == date(2024, 5, 13)
    assert start_of_week(date(2024, 5, 16), first_weekday=6) == date(2024, 5, 12)


def iso_week_label(day: date) -> str:
    """Label of the ISO week of a day, such as 2024-W05."""
    year, week, _ = day.isocalendar()
    return "{}-W{:02d}".format(year, week)


def test_iso_week_label():
    assert iso_week_label(date(2024, 1, 29)) == "2024-W05"
    assert iso_week_label(date(2021, 1, 1)) == "2020-W53"
    assert iso_week_label(date(2024, 12, 31)) == "2025-W01"


def list_dates(start, end, step_days=1):
    """List every date from start up to and including end, step_days apart."""
    dates = []
    while start <= end:
        dates.append(start)
        start += timedelta(days=step_days)
    return dates


def test_list_dates():
    assert list_dates(date(2024, 2, 28), date(2024, 3, 1)) == [
        date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)]
    assert list_dates(date(2024, 1, 1), date(2024, 1, 15), 7) == [
        date(2024, 1, 1), date(2024, 1, 8), date(2024, 1, 15)]
    assert list_dates(date(2024, 1, 2), date(2024, 1, 1)) == []


def describe_day(day, today):
    """Say a date the way people do: today, tomorrow, yesterday, in 3 days, 2 days ago."""
    difference = (day - today).days
    names = {0: 'today', 1: 'tomorrow', -1: 'yesterday'}
    if difference in names:
        return names[difference]
    if difference > 0:
        return 'in %d days' % difference
    return '%d days ago' % -difference


def test_describe_day():
    now = date(2024, 3, 1)
    assert describe_day(now, now) == 'today'
    assert describe_day(date(2024, 2, 29), now) == 'yesterday'
    assert describe_day(date(2024, 3, 4), now) == 'in 3 days'
    assert describe_day(date(2024, 2, 28), now) == '2 days ago'


def easter_sunday(year: int) -> date:
    """Date of Easter Sunday in the Gregorian calendar (the anonymous algorithm)."""
    a = year % 19
    b, c = divmod(year, 100)
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, day = divmod(h + l - 7 * m + 114, 31)
    return date(year, month, day + 1)


def test_easter_sunday():
    assert easter_sunday(2024) == date(2024, 3, 31)
    assert easter_sunday(2023) == date(2023, 4, 9)
    assert easter_sunday(2000) == date(2000, 4, 23)


def friday_the_thirteenths(year):
    """In which months of the year does the 13th fall on a Friday?"""
    return [m for m in range(1, 13) if date(year, m, 13).weekday() == 4]


def test_friday_the_thirteenths():
    assert friday_the_thirteenths(2024) == [9, 12]
    assert friday_the_thirteenths(2015) == [2, 3, 11]
    assert friday_the_thirteenths(2022) == [5]


def years_months_days(start: date, end: date) -> tuple[int, int, int]:
    """Express the time from start to end as whole years, months and days.

    start must not come after end.
    """
    years = end.year - start.year
    months = end.month - start.month
    days = end.day - start.day
    if days < 0:
        months -= 1
        # borrow the length of the month before the end
        before = end.replace(day=1) - timedelta(days=1)
        days += before.day
    if months < 0:
        years -= 1
        months += 12
    return years, months, days


def test_years_months_days():
    assert years_months_days(date(2020, 1, 15), date(2024, 3, 20)) == (4, 2, 5)
    assert years_months_days(date(2023, 12, 25), date(2024, 1, 1)) == (0, 0, 7)
    assert years_months_days(date(2024, 5, 5), date(2024, 5, 5)) == (0, 0, 0)


def longest_gap_days(dates):
    """Longest number of days between two neighbouring dates, whatever their order."""
    ordered = sorted(dates)
    longest = 0
    for earlier, later in zip(ordered, ordered[1:]):
        longest = max(longest, (later - earlier).days)
    return longest


def test_longest_gap_days():
    assert longest_gap_days([date(2024, 1, 10), date(2024, 1, 1), date(2024, 1, 4)]) == 6
    assert longest_gap_days([date(2024, 1, 1)]) == 0
    assert longest_gap_days([]) == 0


def current_streak(days: list[date], today: date) -> int:
    """How many days in a row, ending today, appear in days?"""
    seen = set(days)
    streak = 0
    day = today
    while day in seen:
        streak += 1
        day -= timedelta(days=1)
    return streak


def test_current_streak():
    days = [date(2024, 3, 1), date(2024, 2, 29), date(2024, 2, 27)]
    assert current_streak(days, date(2024, 3, 1)) == 2
    assert current_streak(days, date(2024, 2, 27)) == 1
    assert current_streak(days, date(2024, 3, 2)) == 0


def group_by_month(dates):
    """Group dates under keys such as "2024-03", keeping their order."""
    groups = {}
    for d in dates:
        key = d.strftime("%Y-%m")
        groups.setdefault(key, []).append(d)
    return groups


def test_group_by_month():
    a, b, c = date(2024, 3, 9), date(2024, 1, 2), date(2024, 3, 1)
    assert group_by_month([a, b, c]) == {"2024-03": [a, c], "2024-01": [b]}
    assert group_by_month([]) == {}
    assert list(group_by_month([b])) == ["2024-01"]


def format_date_range(start: date, end: date) -> str:
    """Write a range of dates briefly, without repeating the month or the year.

    >>> format_date_range(date(2024, 5, 3), date(2024, 5, 7))
    '3–7 May 2024'
    """
    def month(d):
        return calendar.month_name[d.month]

    if start == end:
        return f"{start.day} {month(start)} {start.year}"
    tail = f"{end.day} {month(end)} {end.year}"
    if start.year != end.year:
        return f"{start.day} {month(start)} {start.year} – {tail}"
    if start.month != end.month:
        return f"{start.day} {month(start)} – {tail}"
    return f"{start.day}–{tail}"


def test_format_date_range():
    assert format_date_range(date(2024, 5, 3), date(2024, 5, 7)) == "3–7 May 2024"
    assert format_date_range(date(2024, 5, 3), date(2024, 6, 1)) == "3 May – 1 June 2024"
    assert format_date_range(date(2023, 12, 30), date(2024, 1, 2)) == "30 December 2023 – 2 January 2024"
    assert format_date_range(date(2024, 5, 3), date(2024, 5, 3)) == "3 May 2024"


def find_dates_in_text(text):
    """Extract every valid YYYY-MM-DD date that occurs in a text."""
    found = []
    for y, m, d in re.findall(r'\b(\d{4})-(\d{2})-(\d{2})\b', text):
        try:
            found.append(date(int(y), int(m), int(d)))
        except ValueError:
            pass  # looks like a date but is none
    return found


def test_find_dates_in_text():
    assert find_dates_in_text('from 2024-01-05 to 2024-02-01.') == [date(2024, 1, 5), date(2024, 2, 1)]
    assert find_dates_in_text('bad: 2024-13-01, 2023-02-29') == []
    assert find_dates_in_text('') == []


def zodiac_sign(month: int, day: int) -> str:
    """Western zodiac sign for a day of the year."""
    starts = [
        (1, 20, "Aquarius"), (2, 19, "Pisces"), (3, 21, "Aries"), (4, 20, "Taurus"),
        (5, 21, "Gemini"), (6, 21, "Cancer"), (7, 23, "Leo"), (8, 23, "Virgo"),
        (9, 23, "Libra"), (10, 23, "Scorpio"), (11, 22, "Sagittarius"), (12, 22, "Capricorn"),
    ]
    sign = "Capricorn"
    for m, d, name in starts:
        if (month, day) >= (m, d):
            sign = name
    return sign


def test_zodiac_sign():
    assert zodiac_sign(1, 5) == "Capricorn"
    assert zodiac_sign(3, 21) == "Aries"
    assert zodiac_sign(8, 22) == "Leo"
    assert zodiac_sign(12, 31) == "Capricorn"


def month_grid(year, month):
    """Draw a month as lines of text, with weeks starting on Monday."""
    first, length = calendar.monthrange(year, month)
    cells = ["  "] * first + [f"{d:2}" for d in range(1, length + 1)]
    lines = ["Mo Tu We Th Fr Sa Su"]
    for i in range(0, len(cells), 7):
        lines.append(" ".join(cells[i:i + 7]))
    return lines


def test_month_grid():
    lines = month_grid(2024, 2)
    assert lines[0] == "Mo Tu We Th Fr Sa Su"
    assert lines[1] == "          1  2  3  4"
    assert lines[-1] == "26 27 28 29"
    assert len(month_grid(2021, 2)) == 5


def fiscal_year(day: date, first_month: int = 4) -> str:
    """Name the fiscal year of a day, such as 2023/24 for years that start in April."""
    start = day.year if day.month >= first_month else day.year - 1
    if first_month == 1:
        return str(start)
    return f"{start}/{(start + 1) % 100:02d}"


def test_fiscal_year():
    assert fiscal_year(date(2024, 3, 31)) == "2023/24"
    assert fiscal_year(date(2024, 4, 1)) == "2024/25"
    assert fiscal_year(date(1999, 12, 1)) == "1999/00"
    assert fiscal_year(date(2024, 8, 1), first_month=1) == "2024"


def closest_date(target, options):
    """Choose the option nearest to target; the earlier one wins a tie.

    Returns None if there are no options.
    """
    best = None
    for option in sorted(options):
        if best is None or abs(option - target) < abs(best - target):
            best = option
    return best


def test_closest_date():
    days = [date(2024, 1, 10), date(2024, 1, 20)]
    assert closest_date(date(2024, 1, 17), days) == date(2024, 1, 20)
    assert closest_date(date(2024, 1, 15), days) == date(2024, 1, 10)
    assert closest_date(date(2024, 1, 15), []) is None
