import json
import re
from collections import Counter, deque
from datetime import datetime, timedelta


def parse_log_line(line: str):
    """Parse a line like '2024-05-01 12:00:00 ERROR disk full'.

    Returns:
        A dict with 'time', 'level' and 'message', or None if the line looks different.
    """
    match = re.match(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) ([A-Z]+) (.*)", line)
    if match is None:
        return None
    time, level, message = match.groups()
    return {"time": time, "level": level, "message": message}


def test_parse_log_line():
    entry = parse_log_line("2024-05-01 12:00:00 ERROR disk full")
    assert entry == {"time": "2024-05-01 12:00:00", "level": "ERROR", "message": "disk full"}
    assert parse_log_line("    at line 5") is None
    assert parse_log_line("") is None


def count_levels(lines):
    """Count the lines of each log level written in square brackets, e.g. [INFO]."""
    counts = {}
    for line in lines:
        found = re.search(r'\[(DEBUG|INFO|WARNING|ERROR|CRITICAL)\]', line)
        if found:
            level = found.group(1)
            counts[level] = counts.get(level, 0) + 1
    return counts


def test_count_levels():
    assert count_levels(["[INFO] a", "x [ERROR] b", "[INFO] c", "none"]) == {"INFO": 2, "ERROR": 1}
    assert count_levels(["[info] a", "[INFORMAL]"]) == {}
    assert count_levels([]) == {}


def at_least(entries: list[dict], level: str) -> list[dict]:
    """Keep the log entries that are at least as severe as the given level.

    Entries with an unknown level are kept too: better too much than too little.
    """
    order = ["debug", "info", "warning", "error", "critical"]
    threshold = order.index(level.lower())
    kept = []
    for entry in entries:
        name = entry["level"].lower()
        if name not in order or order.index(name) >= threshold:
            kept.append(entry)
    return kept


def test_at_least():
    entries = [{"level": "INFO"}, {"level": "ERROR"}, {"level": "audit"}]
    assert at_least(entries, "warning") == [{"level": "ERROR"}, {"level": "audit"}]
    assert at_least(entries, "DEBUG") == entries
    assert at_least([], "info") == []


def join_stack_traces(lines: list[str]) -> list[str]:
    """Glue continuation lines, which start with whitespace, to the entry before them."""
    entries = []
    for line in lines:
        if line[:1].isspace() and entries:
            entries[-1] += "\n" + line
        else:
            entries.append(line)
    return entries


def test_join_stack_traces():
    assert join_stack_traces(["Error", "  at a", "  at b", "Next"]) == ["Error\n  at a\n  at b", "Next"]
    assert join_stack_traces(["  orphan"]) == ["  orphan"]
    assert join_stack_traces([]) == []


def errors_per_hour(entries):
    """Tally errors by hour of the day from (timestamp, level) pairs.

    The timestamps are ISO strings such as '2024-05-01T13:45:10'.
    """
    hours = Counter()
    for stamp, level in entries:
        if level == "ERROR":
            hours[datetime.fromisoformat(stamp).hour] += 1
    return dict(hours)


def test_errors_per_hour():
    log = [
        ("2024-05-01T13:45:10", "ERROR"),
        ("2024-05-01T13:50:00", "INFO"),
        ("2024-05-02T13:01:00", "ERROR"),
        ("2024-05-02T00:00:00", "ERROR"),
    ]
    assert errors_per_hour(log) == {13: 2, 0: 1}
    assert errors_per_hour([]) == {}


def collapse_repeats(messages: list[str]) -> list[str]:
    """Shorten runs of the same message to one line with a repeat count."""
    out = []
    i = 0
    while i < len(messages):
        j = i
        while j < len(messages) and messages[j] == messages[i]:
            j += 1
        times = j - i
        out.append(messages[i] if times == 1 else f"{messages[i]} (x{times})")
        i = j
    return out


def test_collapse_repeats():
    assert collapse_repeats(["a", "a", "b", "a"]) == ["a (x2)", "b", "a"]
    assert collapse_repeats(["x"] * 3) == ["x (x3)"]
    assert collapse_repeats([]) == []


def message_template(message: str) -> str:
    """Replace what varies in a log message, so that messages of one kind become equal.

    >>> message_template("user 42 logged in from 10.0.0.7")
    'user <n> logged in from <ip>'
    """
    message = re.sub(r"\b\d{1,3}(\.\d{1,3}){3}\b", "<ip>", message)
    message = re.sub(r"\b0x[0-9a-fA-F]+\b", "<hex>", message)
    message = re.sub(r"'[^']*'", "<str>", message)
    return re.sub(r"\b\d+(\.\d+)?\b", "<n>", message)


def test_message_template():
    assert message_template("user 42 logged in from 10.0.0.7") == "user <n> logged in from <ip>"
    assert message_template("key 'abc' at 0xFF took 1.5 s") == "key <str> at <hex> took <n> s"
    assert message_template("ready") == "ready"


def parse_access_line(line):
    """Extract host, method, path, status and size from a web server access log line."""
    pattern = r'(\S+) \S+ \S+ \[[^\]]+\] "(\S+) (\S+)[^"]*" (\d{3}) (\d+|-)'
    m = re.match(pattern, line)
    if not m:
        return None
    host, method, path, status, size = m.groups()
    return {
        'host': host,
        'method': method,
        'path': path,
        'status': int(status),
        'size': 0 if size == '-' else int(size),
    }


def test_parse_access_line():
    line = '10.1.2.3 - - [01/May/2024:10:00:00 +0000] "GET /a?b=1 HTTP/1.1" 404 -'
    assert parse_access_line(line) == {
        "host": "10.1.2.3", "method": "GET", "path": "/a?b=1", "status": 404, "size": 0,
    }
    assert parse_access_line(line.replace("404 -", "200 512"))["size"] == 512
    assert parse_access_line("garbage") is None


def status_summary(statuses: list[int]) -> dict[str, int]:
    """Group HTTP status codes into the classes '2xx', '3xx', '4xx' and so on."""
    summary: dict[str, int] = {}
    for status in sorted(statuses):
        family = f"{status // 100}xx"
        summary[family] = summary.get(family, 0) + 1
    return summary


def test_status_summary():
    assert status_summary([200, 404, 204, 500]) == {"2xx": 2, "4xx": 1, "5xx": 1}
    assert list(status_summary([503, 200])) == ["2xx", "5xx"]
    assert status_summary([]) == {}


def last_lines(lines, n, containing=""):
    """Return the last n lines that contain a text, like tail after grep."""
    window = deque(maxlen=n)
    for line in lines:
        if containing in line:
            window.append(line)
    return list(window)


def test_last_lines():
    assert last_lines(["a1", "b1", "a2", "a3"], 2, "a") == ["a2", "a3"]
    assert last_lines(["x"], 5) == ["x"]
    assert last_lines(["x", "y"], 0) == []


def lines_with_context(lines: list[str], word: str, around: int = 1) -> list[str]:
    """Find lines with a word and return them with their neighbours, each line once."""
    wanted = set()
    for i, line in enumerate(lines):
        if word in line:
            first = max(0, i - around)
            last = min(len(lines) - 1, i + around)
            wanted.update(range(first, last + 1))
    return [lines[i] for i in sorted(wanted)]


def test_lines_with_context():
    log = ["a", "b", "fail", "c", "d"]
    assert lines_with_context(log, "fail") == ["b", "fail", "c"]
    assert lines_with_context(["fail", "x", "fail"], "fail") == ["fail", "x", "fail"]
    assert lines_with_context(log, "fail", 0) == ["fail"]
    assert lines_with_context(log, "zzz") == []


def redact_line(line: str) -> str:
    """Removes passwords, tokens and e-mail addresses from a log line."""
    line = re.sub(r"(?i)\b(password|token|secret)=\S+", r"\1=***", line)
    return re.sub(r"[\w.+-]+@[\w-]+\.[\w.-]+", "<email>", line)


def test_redact_line():
    assert redact_line("login password=abc ok") == "login password=*** ok"
    assert redact_line("sent to joe@example.org now") == "sent to <email> now"
    assert redact_line("Token=x y") == "Token=*** y"
    assert redact_line("fine") == "fine"


def session_durations(events):
    """Measure sessions from (second, user, action) events with 'login' and 'logout'.

    Returns a list of (user, seconds). Logouts without a login are ignored, and so are
    sessions that never end.
    """
    started = {}
    sessions = []
    for second, user, action in events:
        if action == 'login':
            started[user] = second
        elif action == 'logout' and user in started:
            sessions.append((user, second - started.pop(user)))
    return sessions


def test_session_durations():
    events = [(0, "a", "login"), (5, "b", "login"), (9, "a", "logout"), (10, "c", "logout")]
    assert session_durations(events) == [("a", 9)]
    assert session_durations([(1, "x", "login"), (4, "x", "login"), (6, "x", "logout")]) == [("x", 2)]
    assert session_durations([]) == []


def longest_gap(timestamps: list[str]) -> timedelta:
    """How long was the longest silence between two consecutive ISO timestamps?"""
    times = sorted(datetime.fromisoformat(t) for t in timestamps)
    longest = timedelta(0)
    for earlier, later in zip(times, times[1:]):
        longest = max(longest, later - earlier)
    return longest


def test_longest_gap():
    assert longest_gap(["2024-01-01T00:00", "2024-01-01T00:10", "2024-01-01T01:00"]) == timedelta(minutes=50)
    assert longest_gap(["2024-01-01T00:00"]) == timedelta(0)
    assert longest_gap([]) == timedelta(0)


def format_entry(level: str, message: str, **fields) -> str:
    """Format a log entry with its fields in key=value form; values with spaces are quoted."""
    parts = [f"[{level.upper():<7}]", message]
    for key, value in fields.items():
        text = str(value)
        if " " in text or text == "":
            text = f'"{text}"'
        parts.append(f"{key}={text}")
    return " ".join(parts)


def test_format_entry():
    assert format_entry("info", "started", port=80) == "[INFO   ] started port=80"
    assert format_entry("warning", "x", who="Al B", why="") == '[WARNING] x who="Al B" why=""'
    assert format_entry("error", "bad") == "[ERROR  ] bad"


def parse_logfmt(line):
    """Read 'key=value' fields from a line; values may be quoted, bare keys become True."""
    fields = {}
    for key, quoted, bare in re.findall(r'(\w+)(?:=(?:"([^"]*)"|(\S*)))?', line):
        has_value = f"{key}=" in line
        fields[key] = (quoted or bare) if has_value else True
    return fields


def test_parse_logfmt():
    assert parse_logfmt('level=info msg="all good" n=3') == {"level": "info", "msg": "all good", "n": "3"}
    assert parse_logfmt("debug a=1") == {"debug": True, "a": "1"}
    assert parse_logfmt("") == {}


def read_json_lines(text: str) -> tuple[list[dict], int]:
    """Parse a log with one JSON object a line.

    Returns the objects and how many lines had to be skipped because they were broken.
    """
    records, skipped = [], 0
    for line in text.splitlines():
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except json.JSONDecodeError:
            skipped += 1
            continue
        if isinstance(value, dict):
            records.append(value)
        else:
            skipped += 1
    return records, skipped


def test_read_json_lines():
    assert read_json_lines('{"a": 1}\n\noops\n[2]\n{"b": 2}') == ([{"a": 1}, {"b": 2}], 2)
    assert read_json_lines("") == ([], 0)


def merge_logs(first: list[tuple], second: list[tuple]) -> list[tuple]:
    """Merge two logs of (time, message) that are each in order of time.

    At equal times the entries of the first log come first.
    """
    merged = []
    i = j = 0
    while i < len(first) and j < len(second):
        if second[j][0] < first[i][0]:
            merged.append(second[j])
            j += 1
        else:
            merged.append(first[i])
            i += 1
    return merged + first[i:] + second[j:]


def test_merge_logs():
    assert merge_logs([(1, "a"), (4, "b")], [(1, "x"), (3, "y")]) == [(1, "a"), (1, "x"), (3, "y"), (4, "b")]
    assert merge_logs([], [(2, "z")]) == [(2, "z")]
    assert merge_logs([], []) == []


def rotated_names(name, keep):
    """List the (old, new) renames, in safe order, that rotate a log file.

    >>> rotated_names("app.log", 2)
    [('app.log.1', 'app.log.2'), ('app.log', 'app.log.1')]
    """
    renames = []
    for n in range(keep, 1, -1):
        renames.append((f"{name}.{n - 1}", f"{name}.{n}"))
    if keep > 0:
        renames.append((name, f"{name}.1"))
    return renames


def test_rotated_names():
    assert rotated_names("app.log", 2) == [("app.log.1", "app.log.2"), ("app.log", "app.log.1")]
    assert rotated_names("a", 1) == [("a", "a.1")]
    assert rotated_names("a", 0) == []


def expired_logs(files: dict[str, str], today: str, max_days: int) -> list[str]:
    """Which log files are older than max_days?

    Args:
        files: maps file names to ISO dates.
        today: the current date in ISO format.
        max_days: files of exactly this age are still kept.
    """
    limit = datetime.fromisoformat(today) - timedelta(days=max_days)
    return sorted(name for name, day in files.items() if datetime.fromisoformat(day) < limit)


def test_expired_logs():
    files = {"new.log": "2024-03-01", "old.log": "2024-01-01", "edge.log": "2024-02-23"}
    assert expired_logs(files, "2024-03-01", 7) == ["old.log"]
    assert expired_logs(files, "2024-03-01", 100) == []
    assert expired_logs({}, "2024-03-01", 1) == []


def burst_starts(times: list[int], count: int, window: int) -> list[int]:
    """Find when bursts begin: times at which count events fit into window seconds.

    The times must be sorted. Overlapping bursts are reported once.
    """
    starts = []
    i = 0
    while i + count <= len(times):
        if times[i + count - 1] - times[i] <= window:
            starts.append(times[i])
            i += count
        else:
            i += 1
    return starts


def test_burst_starts():
    assert burst_starts([0, 1, 2, 50, 100, 101, 102], 3, 5) == [0, 100]
    assert burst_starts([0, 10, 20], 2, 5) == []
    assert burst_starts([1, 1, 1, 1], 2, 0) == [1, 1]
    assert burst_starts([], 1, 1) == []


def slowest_requests(entries, limit=3):
    """Average the durations of each path and list the slowest paths as (path, mean) pairs."""
    sums = {}
    for path, millis in entries:
        total, count = sums.get(path, (0, 0))
        sums[path] = (total + millis, count + 1)
    means = [(path, total / count) for path, (total, count) in sums.items()]
    means.sort(key=lambda pair: pair[1], reverse=True)
    return means[:limit]


def test_slowest_requests():
    log = [("/a", 100), ("/b", 30), ("/a", 300), ("/c", 90)]
    assert slowest_requests(log, 2) == [("/a", 200.0), ("/c", 90.0)]
    assert slowest_requests([("/x", 5)]) == [("/x", 5.0)]
    assert slowest_requests([]) == []


def trace_exception_name(trace: str) -> str:
    """Get the name of the exception from the last line of a Python traceback."""
    for line in reversed(trace.strip().splitlines()):
        match = re.match(r"([A-Za-z_][\w.]*)(:|$)", line)
        if match:
            return match.group(1).rsplit(".", 1)[-1]
    return ""


def test_trace_exception_name():
    trace = 'Traceback (most recent call last):\n  File "a.py", line 1\nValueError: no: good'
    assert trace_exception_name(trace) == "ValueError"
    assert trace_exception_name("  File x\npkg.errors.Timeout\n") == "Timeout"
    assert trace_exception_name("") == ""


def failed_logins(lines, limit=3):
    """Return the addresses with at least limit failed logins that were not reset by a success.

    The lines look like 'FAIL 10.0.0.1' and 'OK 10.0.0.1'.
    """
    failures = Counter()
    for line in lines:
        outcome, _, address = line.partition(' ')
        if outcome == 'FAIL':
            failures[address] += 1
        elif outcome == 'OK':
            failures[address] = 0
    return sorted(a for a, n in failures.items() if n >= limit)


def test_failed_logins():
    assert failed_logins(["FAIL a", "FAIL a", "FAIL a", "FAIL b"]) == ["a"]
    assert failed_logins(["FAIL a", "OK a", "FAIL a"], limit=2) == []
    assert failed_logins([]) == []


def level_from_verbosity(verbose: int, quiet: int = 0) -> str:
    """Translate counts of -v and -q options to a log level, starting from WARNING."""
    levels = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]
    position = levels.index("WARNING") - verbose + quiet
    return levels[max(0, min(position, len(levels) - 1))]


def test_level_from_verbosity():
    assert level_from_verbosity(0) == "WARNING"
    assert level_from_verbosity(1) == "INFO"
    assert level_from_verbosity(9) == "DEBUG"
    assert level_from_verbosity(0, quiet=5) == "CRITICAL"


class RecentMessages:
    """Remembers messages for some seconds to tell which ones are repeats."""

    def __init__(self, seconds):
        self.seconds = seconds
        self.seen = {}

    def is_new(self, message, now):
        """True unless the same message was already let through within the last seconds."""
        last = self.seen.get(message)
        if last is not None and now - last < self.seconds:
            return False
        self.seen[message] = now
        return True


def test_recent_messages():
    recent = RecentMessages(10)
    assert recent.is_new("disk full", 0)
    assert not recent.is_new("disk full", 9)
    assert recent.is_new("other", 9)
    assert recent.is_new("disk full", 10)
