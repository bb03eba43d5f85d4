import re
from datetime import datetime, time, timedelta, timezone


def lap_times(splits: list[float]) -> list[float]:
    """Time of each single lap, given the total time at the end of every lap."""
    laps = []
    before = 0
    for split in splits:
        if split < before:
            raise ValueError("split times cannot go backwards")
        laps.append(split - before)
        before = split
    return laps


def test_lap_times():
    assert lap_times([62, 125, 190]) == [62, 63, 65]
    assert lap_times([]) == []
    try:
        lap_times([10, 9])
        assert False
    except ValueError:
        pass


def parse_clock(text):
    """Convert "hh:mm" or "hh:mm:ss" to the seconds since midnight."""
    seconds = 0
    parts = text.split(":")
    if len(parts) not in (2, 3):
        raise ValueError("expected hh:mm or hh:mm:ss")
    for part in parts:
        seconds = seconds * 60 + int(part)
    if len(parts) == 2:
        seconds *= 60
    return seconds


def test_parse_clock():
    assert parse_clock("01:30") == 5400
    assert parse_clock("00:00:59") == 59
    assert parse_clock("23:59:59") == 86399
    try:
        parse_clock("12")
        assert False
    except ValueError:
        pass


def parse_duration_text(text: str) -> int:
    """Read a duration such as "1h 30m" or "2d4h" and return it in seconds.

    Args:
        text: numbers followed by d, h, m or s; anything else is ignored.
    """
    size = {"d": 86400, "h": 3600, "m": 60, "s": 1}
    total = 0
    for number, unit in re.findall(r"(\d+)\s*([dhms])", text.lower()):
        total += int(number) * size[unit]
    return total


def test_parse_duration_text():
    assert parse_duration_text("1h 30m") == 5400
    assert parse_duration_text("2D4h") == 187200
    assert parse_duration_text("45 s") == 45
    assert parse_duration_text("") == 0


def to_12_hour(clock):
    """Rewrite a 24-hour time such as 15:05 as 3:05 PM."""
    hour, minute = clock.split(':')
    hour = int(hour)
    suffix = 'AM' if hour < 12 else 'PM'
    hour = hour % 12 or 12
    return '{}:{} {}'.format(hour, minute, suffix)


def test_to_12_hour():
    assert to_12_hour("15:05") == "3:05 PM"
    assert to_12_hour("00:10") == "12:10 AM"
    assert to_12_hour("12:00") == "12:00 PM"
    assert to_12_hour("09:59") == "9:59 AM"


def to_24_hour(text: str) -> str:
    """Rewrite a time with am or pm, such as "7:45 pm", in the 24-hour clock."""
    match = re.fullmatch(r"(\d{1,2})(?::(\d{2}))?\s*([ap])\.?m\.?", text.strip().lower())
    if match is None:
        raise ValueError(f"not a 12-hour time: {text}")
    hour = int(match[1]) % 12
    if match[3] == "p":
        hour += 12
    return f"{hour:02d}:{match[2] or '00'}"


def test_to_24_hour():
    assert to_24_hour("7:45 pm") == "19:45"
    assert to_24_hour("12:30AM") == "00:30"
    assert to_24_hour("9 a.m.") == "09:00"
    try:
        to_24_hour("19:45")
        assert False
    except ValueError:
        pass


def add_minutes_to_clock(clock: str, minutes: int) -> str:
    """Move a time of day by some minutes, wrapping around at midnight."""
    h, m = map(int, clock.split(":"))
    total = (h * 60 + m + minutes) % (24 * 60)
    return "%02d:%02d" % divmod(total, 60)


def test_add_minutes_to_clock():
    assert add_minutes_to_clock("23:50", 20) == "00:10"
    assert add_minutes_to_clock("00:05", -10) == "23:55"
    assert add_minutes_to_clock("08:00", 0) == "08:00"
    assert add_minutes_to_clock("08:00", 1440) == "08:00"


def minutes_awake(wake_up, bedtime):
    """Minutes from wake_up to bedtime, both "hh:mm"; bedtime may be after midnight."""
    def minutes(clock):
        hour, minute = clock.split(":")
        return int(hour) * 60 + int(minute)

    span = minutes(bedtime) - minutes(wake_up)
    if span < 0:
        span += 1440
    return span


def test_minutes_awake():
    assert minutes_awake("07:00", "22:30") == 930
    assert minutes_awake("08:00", "00:30") == 990
    assert minutes_awake("06:00", "06:00") == 0


def cron_field_matches(field: str, value: int) -> bool:
    """Does a value match one field of a cron line?

    Understood are "*", steps such as "*/5", single numbers, ranges such as
    "1-5", and commas between all of these.
    """
    for part in field.split(","):
        if part == "*":
            return True
        if part.startswith("*/"):
            if value % int(part[2:]) == 0:
                return True
        elif "-" in part:
            low, high = part.split("-")
            if int(low) <= value <= int(high):
                return True
        elif int(part) == value:
            return True
    return False


def test_cron_field_matches():
    assert cron_field_matches("*", 7)
    assert cron_field_matches("*/15", 45) and not cron_field_matches("*/15", 50)
    assert cron_field_matches("1-5", 5)
    assert cron_field_matches("0,10-12,30", 11)
    assert not cron_field_matches("0,30", 15)


def is_open_at(moment: time, opens: time, closes: time) -> bool:
    """Is a shop open at this time of day? Hours may run past midnight."""
    if opens <= closes:
        return opens <= moment < closes
    return moment >= opens or moment < closes


def test_is_open_at():
    assert is_open_at(time(10), time(9), time(17))
    assert not is_open_at(time(17), time(9), time(17))
    assert is_open_at(time(1), time(20), time(3))
    assert not is_open_at(time(12), time(20), time(3))


def round_to_quarter_hour(moment: datetime) -> datetime:
    """Round a datetime to the nearest quarter of an hour."""
    base = moment.replace(minute=0, second=0, microsecond=0)
    elapsed = (moment - base).total_seconds()
    quarters = int(elapsed / 900 + 0.5)
    return base + timedelta(minutes=15 * quarters)


def test_round_to_quarter_hour():
    assert round_to_quarter_hour(datetime(2024, 1, 1, 10, 7)) == datetime(2024, 1, 1, 10, 0)
    assert round_to_quarter_hour(datetime(2024, 1, 1, 10, 8)) == datetime(2024, 1, 1, 10, 15)
    assert round_to_quarter_hour(datetime(2023, 12, 31, 23, 55)) == datetime(2024, 1, 1)


def truncate_datetime(moment, unit):
    """Cut a datetime down to the start of its 'day', 'hour' or 'minute'."""
    if unit == 'minute':
        return moment.replace(second=0, microsecond=0)
    elif unit == 'hour':
        return moment.replace(minute=0, second=0, microsecond=0)
    elif unit == 'day':
        return moment.replace(hour=0, minute=0, second=0, microsecond=0)
    raise ValueError('unknown unit %s' % unit)


def test_truncate_datetime():
    t = datetime(2024, 5, 6, 7, 8, 9, 10)
    assert truncate_datetime(t, 'hour') == datetime(2024, 5, 6, 7)
    assert truncate_datetime(t, 'minute') == datetime(2024, 5, 6, 7, 8)
    assert truncate_datetime(t, 'day') == datetime(2024, 5, 6)


def meeting_slots(start, end, length, pause=0):
    """List the start times of meetings that fit between start and end.

    All arguments are in minutes: the day's start and end, the length of a
    meeting and the pause after each.
    """
    slots = []
    t = start
    while t + length <= end:
        slots.append(t)
        t += length + pause
    return slots


def test_meeting_slots():
    assert meeting_slots(540, 660, 30) == [540, 570, 600, 630]
    assert meeting_slots(540, 660, 50, 10) == [540, 600]
    assert meeting_slots(0, 10, 20) == []


def total_worked(shifts: list[tuple[str, str]]) -> float:
    """Add up shifts given as ("hh:mm", "hh:mm") pairs, in hours."""
    minutes = 0
    for begin, finish in shifts:
        bh, bm = (int(x) for x in begin.split(":"))
        fh, fm = (int(x) for x in finish.split(":"))
        length = (fh * 60 + fm) - (bh * 60 + bm)
        # a night shift ends on the next day
        minutes += length if length >= 0 else length + 1440
    return minutes / 60


def test_total_worked():
    assert total_worked([("09:00", "12:30"), ("13:00", "17:00")]) == 7.5
    assert total_worked([("22:00", "06:00")]) == 8
    assert total_worked([]) == 0


def clock_hand_positions(hour, minute):
    """Angles in degrees of the hour hand and the minute hand, clockwise from twelve."""
    hour_hand = (hour % 12) * 30 + minute * 0.5
    minute_hand = minute * 6
    return hour_hand, minute_hand


def test_clock_hand_positions():
    assert clock_hand_positions(3, 0) == (90, 0)
    assert clock_hand_positions(12, 30) == (15, 180)
    assert clock_hand_positions(23, 59) == (359.5, 354)


def greeting_for(hour: int) -> str:
    """Choose a greeting that suits the hour of the day (0 to 23)."""
    if 5 <= hour < 12:
        return "Good morning"
    if 12 <= hour < 18:
        return "Good afternoon"
    if 18 <= hour < 22:
        return "Good evening"
    return "Good night"


def test_greeting_for():
    assert greeting_for(5) == "Good morning"
    assert greeting_for(12) == "Good afternoon"
    assert greeting_for(21) == "Good evening"
    assert greeting_for(3) == "Good night"


def next_departure(now, departures):
    """First departure ("hh:mm") that is not before now; the first of tomorrow if none is left.

    Returns a (time, is_tomorrow) pair, or None without departures.
    """
    if not departures:
        return None
    ordered = sorted(departures)
    for departure in ordered:
        if departure >= now:
            return departure, False
    return ordered[0], True


def test_next_departure():
    trains = ["18:30", "06:15", "12:00"]
    assert next_departure("11:00", trains) == ("12:00", False)
    assert next_departure("12:00", trains) == ("12:00", False)
    assert next_departure("20:00", trains) == ("06:15", True)
    assert next_departure("08:00", []) is None


def subtitle_timestamp(milliseconds: int) -> str:
    """Format a position in a film the way subtitle files do: 01:02:03,456."""
    seconds, ms = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return "{:02d}:{:02d}:{:02d},{:03d}".format(hours, minutes, seconds, ms)


def test_subtitle_timestamp():
    assert subtitle_timestamp(3723456) == "01:02:03,456"
    assert subtitle_timestamp(7) == "00:00:00,007"
    assert subtitle_timestamp(0) == "00:00:00,000"


def shift_subtitle(line, seconds):
    """Shift the start and end of a subtitle line such as 00:00:01,000 --> 00:00:02,500.

    Times never become negative.
    """
    def move(match):
        h, m, s, ms = (int(g) for g in match.groups())
        total = ((h * 60 + m) * 60 + s) * 1000 + ms + round(seconds * 1000)
        total = max(total, 0)
        s, ms = divmod(total, 1000)
        return f"{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d},{ms:03d}"

    return re.sub(r"(\d+):(\d+):(\d+),(\d+)", move, line)


def test_shift_subtitle():
    assert shift_subtitle("00:00:01,000 --> 00:00:02,500", 1.5) == "00:00:02,500 --> 00:00:04,000"
    assert shift_subtitle("00:00:01,000 --> 00:01:00,000", -2) == "00:00:00,000 --> 00:00:58,000"
    assert shift_subtitle("no times here", 3) == "no times here"


def parse_utc_offset(text: str) -> timedelta:
    """Turn an offset such as "+05:30", "-0800" or "Z" into a timedelta."""
    if text in ("Z", "UTC"):
        return timedelta(0)
    match = re.fullmatch(r"([+-])(\d{2}):?(\d{2})", text)
    if match is None:
        raise ValueError("bad offset " + repr(text))
    sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return -offset if sign == "-" else offset


def test_parse_utc_offset():
    assert parse_utc_offset("+05:30") == timedelta(hours=5, minutes=30)
    assert parse_utc_offset("-0800") == timedelta(hours=-8)
    assert parse_utc_offset("Z") == timedelta(0)
    try:
        parse_utc_offset("5")
        assert False
    except ValueError:
        pass


def unix_to_iso(timestamp):
    """Format a Unix timestamp as an ISO date and time in UTC, ending in Z."""
    moment = datetime.fromtimestamp(timestamp, tz=timezone.utc)
    return moment.strftime('%Y-%m-%dT%H:%M:%SZ')


def test_unix_to_iso():
    assert unix_to_iso(0) == '1970-01-01T00:00:00Z'
    assert unix_to_iso(86399) == '1970-01-01T23:59:59Z'
    assert unix_to_iso(1700000000) == '2023-11-14T22:13:20Z'


def hour_in_city(utc_hour: float, offset_hours: float) -> tuple[float, int]:
    """Local hour for a UTC hour, and whether it is the day before (-1), same (0) or after (1)."""
    local = utc_hour + offset_hours
    if local < 0:
        return local + 24, -1
    if local >= 24:
        return local - 24, 1
    return local, 0


def test_hour_in_city():
    assert hour_in_city(20, 9) == (5, 1)
    assert hour_in_city(3, -5) == (22, -1)
    assert hour_in_city(12, 5.5) == (17.5, 0)
    assert hour_in_city(14, 10) == (0, 1)


def events_per_hour(timestamps):
    """Count events for each hour of the day; returns a list of 24 numbers."""
    counts = [0] * 24
    for stamp in timestamps:
        counts[stamp.hour] += 1
    return counts


def test_events_per_hour():
    stamps = [datetime(2024, 1, 1, 9, 5), datetime(2024, 1, 2, 9, 59), datetime(2024, 1, 1, 23)]
    counts = events_per_hour(stamps)
    assert counts[9] == 2 and counts[23] == 1
    assert sum(counts) == 3
    assert events_per_hour([]) == [0] * 24


def split_sessions(times: list[int], max_gap: int) -> list[list[int]]:
    """Divide a sorted list of times into sessions.

    A new session begins whenever more than max_gap passes between two times.
    """
    sessions = []
    for t in times:
        if sessions and t - sessions[-1][-1] <= max_gap:
            sessions[-1].append(t)
        else:
            sessions.append([t])
    return sessions


def test_split_sessions():
    assert split_sessions([1, 3, 10, 12, 40], 5) == [[1, 3], [10, 12], [40]]
    assert split_sessions([1, 6], 5) == [[1, 6]]
    assert split_sessions([], 5) == []


def backoff_delays(attempts: int, first: float = 1.0, factor: float = 2.0, limit: float = 60.0) -> list[float]:
    """Waiting times before each retry, growing by a factor up to a limit."""
    delays = []
    delay = first
    for _ in range(attempts):
        delays.append(min(delay, limit))
        delay *= factor
    return delays


def test_backoff_delays():
    assert backoff_delays(4) == [1, 2, 4, 8]
    assert backoff_delays(4, first=20, limit=50) == [20, 40, 50, 50]
    assert backoff_delays(0) == []


def estimate_remaining(done, total, elapsed):
    """Guess the seconds left from the work done so far; None before anything is done."""
    if done <= 0:
        return None
    if done >= total:
        return 0.0
    return elapsed / done * (total - done)


def test_estimate_remaining():
    assert estimate_remaining(25, 100, 10) == 30
    assert estimate_remaining(0, 100, 10) is None
    assert estimate_remaining(100, 100, 50) == 0


def time_in_words(hour, minute):
    """Say a time the old way, such as "ten past four" or "quarter to nine"."""
    names = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six',
             'seven', 'eight', 'nine', 'ten', 'eleven']
    small = {5: 'five', 10: 'ten', 15: 'quarter', 20: 'twenty', 25: 'twenty-five', 30: 'half'}
    minute = minute // 5 * 5  # the five minutes just begun
    if minute == 0:
        return names[hour % 12] + " o'clock"
    if minute <= 30:
        return f"{small[minute]} past {names[hour % 12]}"
    return f"{small[60 - minute]} to {names[(hour + 1) % 12]}"


def test_time_in_words():
    assert time_in_words(16, 10) == "ten past four"
    assert time_in_words(8, 45) == "quarter to nine"
    assert time_in_words(0, 2) == "twelve o'clock"
    assert time_in_words(11, 40) == "twenty to twelve"


class Stopwatch:
    """Measures time with a clock function that is passed in, and can be paused."""

    def __init__(self, clock):
        self._clock = clock
        self._started = None
        self._total = 0

    def start(self):
        """Begin or go on measuring."""
        if self._started is None:
            self._started = self._clock()

    def pause(self):
        """Stop measuring for now."""
        if self._started is not None:
            self._total += self._clock() - self._started
            self._started = None

    def elapsed(self):
        """Time measured so far."""
        if self._started is None:
            return self._total
        return self._total + self._clock() - self._started


def test_stopwatch():
    ticks = iter([0, 5, 10, 12, 13])
    watch = Stopwatch(lambda: next(ticks))
    watch.start()
    watch.pause()
    assert watch.elapsed() == 5
    watch.start()
    assert watch.elapsed() == 7
    watch.pause()
    assert watch.elapsed() == 8
