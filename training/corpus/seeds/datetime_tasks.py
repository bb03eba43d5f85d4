from datetime import date, datetime, time, timedelta


def days_between_dates(first: str, second: str) -> int:
    """Count the days from one date to another, both written as YYYY-MM-DD."""
    start = datetime.strptime(first, "%Y-%m-%d")
    end = datetime.strptime(second, "%Y-%m-%d")
    return (end - start).days


def test_days_between_dates():
    assert days_between_dates("2024-01-01", "2024-03-01") == 60
    assert days_between_dates("2024-01-02", "2024-01-01") == -1


def is_weekend(day: date) -> bool:
    """Check whether a date is a Saturday or a Sunday."""
    return day.weekday() >= 5


def test_is_weekend():
    assert is_weekend(date(2024, 6, 1))
    assert not is_weekend(date(2024, 6, 3))


def next_birthday(birthday, today):
    """Return the date of the next birthday, which may be today."""
    coming = birthday.replace(year=today.year)
    if coming < today:
        coming = coming.replace(year=today.year + 1)
    return coming


def test_next_birthday():
    assert next_birthday(date(1990, 5, 17), date(2024, 5, 1)) == date(2024, 5, 17)
    assert next_birthday(date(1990, 5, 17), date(2024, 5, 17)) == date(2024, 5, 17)
    assert next_birthday(date(1990, 5, 17), date(2024, 6, 1)) == date(2025, 5, 17)


def weekday_name(text: str) -> str:
    """Return the name of the weekday of a date such as 2024-02-29."""
    names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    return names[date.fromisoformat(text).weekday()]


def test_weekday_name():
    assert weekday_name("2024-02-29") == "Thursday"
    assert weekday_name("2000-01-01") == "Saturday"


def format_timestamp(moment: datetime) -> str:
    """Format a date and time such as '03 May 2024, 14:05'."""
    return moment.strftime("%d %b %Y, %H:%M")


def test_format_timestamp():
    assert format_timestamp(datetime(2024, 5, 3, 14, 5)) == "03 May 2024, 14:05"
    assert format_timestamp(datetime(1999, 12, 31)) == "31 Dec 1999, 00:00"


def time_since(then: datetime, now: datetime) -> str:
    """Describe how long ago something happened, in the largest unit that fits."""
    seconds = int((now - then).total_seconds())
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{seconds // 60} min ago"
    if seconds < 86400:
        return f"{seconds // 3600} h ago"
    return f"{seconds // 86400} days ago"


def test_time_since():
    now = datetime(2024, 5, 3, 12, 0)
    assert time_since(datetime(2024, 5, 3, 11, 59, 30), now) == "just now"
    assert time_since(datetime(2024, 5, 3, 11, 45), now) == "15 min ago"
    assert time_since(datetime(2024, 5, 3, 9, 0), now) == "3 h ago"
    assert time_since(datetime(2024, 5, 1, 9, 0), now) == "2 days ago"


def dates_in_range(start, end):
    """List all dates from start to end, both included."""
    days = []
    current = start
    while current <= end:
        days.append(current)
        current += timedelta(days=1)
    return days


def test_dates_in_range():
    assert dates_in_range(date(2024, 2, 28), date(2024, 3, 1)) == [date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)]
    assert dates_in_range(date(2024, 2, 2), date(2024, 2, 1)) == []


def first_monday(year: int, month: int) -> date:
    """Find the first Monday of a month."""
    day = date(year, month, 1)
    while day.weekday() != 0:
        day += timedelta(days=1)
    return day


def test_first_monday():
    assert first_monday(2024, 6) == date(2024, 6, 3)
    assert first_monday(2024, 7) == date(2024, 7, 1)


def parse_flexible_date(text: str) -> date:
    """Parse a date in one of three usual formats. Others raise ValueError."""
    for pattern in ("%Y-%m-%d", "%d.%m.%Y", "%m/%d/%Y"):
        try:
            return datetime.strptime(text.strip(), pattern).date()
        except ValueError:
            continue
    raise ValueError(f"unknown date format: {text}")


def test_parse_flexible_date():
    assert parse_flexible_date("2024-05-03") == date(2024, 5, 3)
    assert parse_flexible_date(" 03.05.2024") == date(2024, 5, 3)
    assert parse_flexible_date("05/03/2024") == date(2024, 5, 3)
    try:
        parse_flexible_date("May 3rd")
    except ValueError as error:
        assert "May 3rd" in str(error)
    else:
        assert False


def seconds_until_midnight(moment):
    """Count the seconds from a moment to the end of its day."""
    tomorrow = datetime.combine(moment.date() + timedelta(days=1), time.min)
    return int((tomorrow - moment).total_seconds())


def test_seconds_until_midnight():
    assert seconds_until_midnight(datetime(2024, 5, 3, 23, 59, 0)) == 60
    assert seconds_until_midnight(datetime(2024, 5, 3)) == 86400


def is_overdue(due: date, today: date, grace: int = 0) -> bool:
    """Tell whether a due date, with some days of grace, has passed."""
    return today > due + timedelta(days=grace)


def test_is_overdue():
    assert is_overdue(date(2024, 5, 1), date(2024, 5, 2))
    assert not is_overdue(date(2024, 5, 1), date(2024, 5, 1))
    assert not is_overdue(date(2024, 5, 1), date(2024, 5, 3), grace=2)


def events_today(events: list[tuple[str, datetime]], today: date) -> list[str]:
    """List the titles of all events of today in the order of their time."""
    todays = [(moment, title) for title, moment in events if moment.date() == today]
    return [title for _, title in sorted(todays)]


def test_events_today():
    events = [("tea", datetime(2024, 5, 3, 16)), ("run", datetime(2024, 5, 3, 7)), ("bed", datetime(2024, 5, 4, 1))]
    assert events_today(events, date(2024, 5, 3)) == ["run", "tea"]
    assert events_today([], date(2024, 5, 3)) == []


def season_of(day):
    """Name the season of a date in the northern hemisphere by its month."""
    if day.month in (3, 4, 5):
        return "spring"
    elif day.month in (6, 7, 8):
        return "summer"
    elif day.month in (9, 10, 11):
        return "autumn"
    else:
        return "winter"


def test_season_of():
    assert season_of(date(2024, 4, 9)) == "spring"
    assert season_of(date(2024, 8, 9)) == "summer"
    assert season_of(date(2024, 9, 1)) == "autumn"
    assert season_of(date(2024, 12, 1)) == "winter"


def hours_worked(shifts: list[tuple[str, str]]) -> float:
    """Add up the hours of shifts that are written as pairs such as ('09:00', '17:30')."""
    total = timedelta()
    for start, end in shifts:
        begin = datetime.strptime(start, "%H:%M")
        finish = datetime.strptime(end, "%H:%M")
        total += finish - begin
    return total.total_seconds() / 3600


def test_hours_worked():
    assert hours_worked([("09:00", "17:30"), ("10:00", "12:00")]) == 10.5
    assert hours_worked([]) == 0.0


def oldest_date(texts: list[str]) -> str:
    """Return the earliest of several ISO dates as text."""
    if not texts:
        raise ValueError("no dates given")
    return min(texts, key=date.fromisoformat)


def test_oldest_date():
    assert oldest_date(["2024-05-03", "2023-12-31", "2024-01-01"]) == "2023-12-31"
    try:
        oldest_date([])
    except ValueError:
        pass
    else:
        assert False


def week_dates(day: date) -> list[str]:
    """List the seven dates of the week of a day, Monday first, as ISO text."""
    monday = day - timedelta(days=day.weekday())
    return [(monday + timedelta(days=i)).isoformat() for i in range(7)]


def test_week_dates():
    week = week_dates(date(2024, 5, 3))
    assert week[0] == "2024-04-29"
    assert week[-1] == "2024-05-05"
    assert len(week) == 7


def rent_days_by_year(start, end):
    """Count for each year how many days a stay falls into, without the last day."""
    counts = {}
    while start < end:
        counts[start.year] = counts.get(start.year, 0) + 1
        start += timedelta(days=1)
    return counts


def test_rent_days_by_year():
    assert rent_days_by_year(date(2023, 12, 30), date(2024, 1, 2)) == {2023: 2, 2024: 1}
    assert rent_days_by_year(date(2024, 1, 1), date(2024, 1, 1)) == {}


def round_down_to_hour(moment: datetime) -> datetime:
    """Set minutes and seconds of a moment to zero."""
    return moment.replace(minute=0, second=0, microsecond=0)


def test_round_down_to_hour():
    assert round_down_to_hour(datetime(2024, 5, 3, 14, 59, 59)) == datetime(2024, 5, 3, 14)
    assert round_down_to_hour(datetime(2024, 5, 3)) == datetime(2024, 5, 3)
