import heapq
import itertools
from collections import defaultdict
from datetime import date, datetime, time, timedelta


def earliest_deadline_order(tasks: list[tuple[str, int, int]]) -> tuple[list[str], list[str]]:
    """Order tasks by deadline and say which of them will be late.

    Each task is (name, duration, deadline), all starting from time 0 one after another.
    """
    clock = 0
    order, late = [], []
    for name, duration, deadline in sorted(tasks, key=lambda t: (t[2], t[0])):
        clock += duration
        order.append(name)
        if clock > deadline:
            late.append(name)
    return order, late


def test_earliest_deadline_order():
    tasks = [("paint", 3, 9), ("buy", 1, 2), ("clean", 4, 6)]
    assert earliest_deadline_order(tasks) == (["buy", "clean", "paint"], [])
    assert earliest_deadline_order([("a", 5, 4), ("b", 1, 3)]) == (["b", "a"], ["a"])
    assert earliest_deadline_order([]) == ([], [])


def shortest_job_first(jobs):
    """Average waiting time when the short jobs are done before the long ones."""
    waited = 0
    clock = 0
    for duration in sorted(jobs):
        waited += clock
        clock += duration
    return waited / len(jobs) if jobs else 0


def test_shortest_job_first():
    assert shortest_job_first([6, 8, 7, 3]) == 7
    assert shortest_job_first([5]) == 0
    assert shortest_job_first([]) == 0


def balance_load(durations: list[int], workers: int) -> list[list[int]]:
    """Distribute jobs: the longest first, each to the worker with the least to do."""
    assigned = [[] for _ in range(workers)]
    loads = [(0, w) for w in range(workers)]
    heapq.heapify(loads)
    for duration in sorted(durations, reverse=True):
        load, w = heapq.heappop(loads)
        assigned[w].append(duration)
        heapq.heappush(loads, (load + duration, w))
    return assigned


def test_balance_load():
    assert balance_load([7, 2, 5, 4], 2) == [[7, 2], [5, 4]]
    assert balance_load([3], 2) == [[3], []]
    assert balance_load([], 1) == [[]]


def round_robin_rounds(teams):
    """Draw up a tournament where every team meets every other once.

    Returns a list of rounds, each a list of pairs. With an odd number
    of teams, one of them rests in each round.
    """
    ring = list(teams)
    if len(ring) % 2:
        ring.append(None)
    rounds = []
    for _ in range(len(ring) - 1):
        half = len(ring) // 2
        pairs = zip(ring[:half], reversed(ring[half:]))
        rounds.append([(a, b) for a, b in pairs if a is not None and b is not None])
        # the first team stays, all the others move on by one
        ring = [ring[0], ring[-1]] + ring[1:-1]
    return rounds


def test_round_robin_rounds():
    rounds = round_robin_rounds(['a', 'b', 'c', 'd'])
    assert len(rounds) == 3
    met = {frozenset(pair) for r in rounds for pair in r}
    assert len(met) == 6
    assert [len(r) for r in round_robin_rounds(['a', 'b', 'c'])] == [1, 1, 1]


def shift_rota(people: list[str], first: date, weeks: int) -> dict[date, str]:
    """Assign a person to every week in turn, keyed by the Monday of the week."""
    monday = first - timedelta(days=first.weekday())
    rota = {}
    for week, person in zip(range(weeks), itertools.cycle(people)):
        rota[monday + timedelta(weeks=week)] = person
    return rota


def test_shift_rota():
    rota = shift_rota(["Ann", "Bob"], date(2024, 5, 1), 3)
    assert rota == {date(2024, 4, 29): "Ann", date(2024, 5, 6): "Bob", date(2024, 5, 13): "Ann"}
    assert shift_rota(["Ann"], date(2024, 5, 1), 0) == {}
    assert shift_rota([], date(2024, 5, 1), 2) == {}


def understaffed_hours(shifts: list[tuple[int, int]], needed: dict[int, int]) -> dict[int, int]:
    """Find the hours with too few people and how many are lacking.

    Args:
        shifts: (start hour, end hour) of each person, end excluded.
        needed: hour -> number of people.
    """
    gaps = {}
    for hour, wanted in needed.items():
        present = sum(start <= hour < end for start, end in shifts)
        if present < wanted:
            gaps[hour] = wanted - present
    return gaps


def test_understaffed_hours():
    assert understaffed_hours([(8, 12), (10, 16)], {9: 1, 11: 2, 12: 2, 16: 1}) == {12: 1, 16: 1}
    assert understaffed_hours([], {9: 3}) == {9: 3}
    assert understaffed_hours([(8, 12)], {}) == {}


def rest_violations(shifts, minimum=11):
    """Pairs of consecutive shifts (start, end as datetimes) with too few hours of rest between."""
    ordered = sorted(shifts)
    bad = []
    for earlier, later in zip(ordered, ordered[1:]):
        if later[0] - earlier[1] < timedelta(hours=minimum):
            bad.append((earlier, later))
    return bad


def test_rest_violations():
    late = (datetime(2024, 1, 1, 14), datetime(2024, 1, 1, 22))
    early = (datetime(2024, 1, 2, 6), datetime(2024, 1, 2, 14))
    night = (datetime(2024, 1, 3, 1), datetime(2024, 1, 3, 9))
    assert rest_violations([early, late]) == [(late, early)]
    assert rest_violations([early, night], minimum=8) == []
    assert rest_violations([late]) == []


def next_run(now: datetime, at: time, weekdays: set[int]) -> datetime:
    """When does a job run next that runs at some time on given weekdays?

    Monday is 0. A run due exactly now counts as already started.
    """
    if not weekdays:
        raise ValueError("no weekday given")
    day = now.date()
    while True:
        candidate = datetime.combine(day, at)
        if candidate > now and day.weekday() in weekdays:
            return candidate
        day += timedelta(days=1)


def test_next_run():
    friday_noon = datetime(2024, 5, 3, 12, 0)
    assert next_run(friday_noon, time(13, 0), {4}) == datetime(2024, 5, 3, 13, 0)
    assert next_run(friday_noon, time(12, 0), {4}) == datetime(2024, 5, 10, 12, 0)
    assert next_run(friday_noon, time(9, 0), {0, 1, 2}) == datetime(2024, 5, 6, 9, 0)


def missed_runs(last_run, now, every):
    """How many runs of a periodic job were missed since it last ran?"""
    if every <= timedelta(0):
        raise ValueError('the period must be positive')
    return max(0, (now - last_run) // every)


def test_missed_runs():
    start = datetime(2024, 1, 1, 0, 0)
    assert missed_runs(start, datetime(2024, 1, 1, 3, 30), timedelta(hours=1)) == 3
    assert missed_runs(start, datetime(2024, 1, 1, 0, 59), timedelta(hours=1)) == 0
    assert missed_runs(start, datetime(2023, 12, 31), timedelta(hours=1)) == 0


def repeat_event(first: date, rule: str, count: int) -> list[date]:
    """List the dates of an event that repeats "daily", "weekly" or "yearly".

    A yearly event on February 29 takes place on the 28th in ordinary years.
    """
    if rule == "yearly":
        dates = []
        for year in range(first.year, first.year + count):
            try:
                dates.append(first.replace(year=year))
            except ValueError:
                dates.append(date(year, 2, 28))
        return dates
    step = {"daily": 1, "weekly": 7}[rule]
    return [first + timedelta(days=step * i) for i in range(count)]


def test_repeat_event():
    assert repeat_event(date(2024, 2, 28), "daily", 3)[-1] == date(2024, 3, 1)
    assert repeat_event(date(2024, 1, 1), "weekly", 2) == [date(2024, 1, 1), date(2024, 1, 8)]
    assert repeat_event(date(2024, 2, 29), "yearly", 2) == [date(2024, 2, 29), date(2025, 2, 28)]
    assert repeat_event(date(2024, 1, 1), "daily", 0) == []


def plan_tasks_into_days(tasks: list[tuple[str, float]], hours_per_day: float) -> list[list[str]]:
    """Fill working days with tasks in the given order; a task that does not fit opens a new day.

    Tasks longer than a day get one of their own.
    """
    days = []
    left = 0.0
    for name, hours in tasks:
        if not days or hours > left:
            days.append([])
            left = hours_per_day
        days[-1].append(name)
        left -= hours
    return days


def test_plan_tasks_into_days():
    tasks = [("mail", 1), ("report", 5), ("review", 3), ("fix", 2)]
    assert plan_tasks_into_days(tasks, 8) == [["mail", "report"], ["review", "fix"]]
    assert plan_tasks_into_days([("huge", 20), ("tiny", 1)], 8) == [["huge"], ["tiny"]]
    assert plan_tasks_into_days([], 8) == []


def critical_slack(earliest, latest):
    """Slack of each task; those without any are returned separately as critical.

    Both arguments map a task to a start time.
    """
    slack = {task: latest[task] - earliest[task] for task in earliest}
    critical = sorted(task for task, spare in slack.items() if spare == 0)
    return slack, critical


def test_critical_slack():
    slack, critical = critical_slack({'dig': 0, 'pour': 2, 'mail': 0}, {'dig': 0, 'pour': 2, 'mail': 5})
    assert slack == {'dig': 0, 'pour': 0, 'mail': 5}
    assert critical == ['dig', 'pour']
    assert critical_slack({}, {}) == ({}, [])


def earliest_starts(durations: dict[str, int], after: dict[str, list[str]]) -> dict[str, int]:
    """Earliest start of each task when it has to wait for others to finish.

    Tasks that wait for each other in a circle raise ValueError.
    """
    starts = {}
    remaining = set(durations)
    while remaining:
        ready = [t for t in remaining if all(d in starts for d in after.get(t, []))]
        if not ready:
            raise ValueError("circular dependency")
        for task in ready:
            starts[task] = max((starts[d] + durations[d] for d in after.get(task, [])), default=0)
        remaining -= set(ready)
    return starts


def test_earliest_starts():
    starts = earliest_starts({"a": 3, "b": 2, "c": 1}, {"c": ["a", "b"]})
    assert starts == {"a": 0, "b": 0, "c": 3}
    assert earliest_starts({}, {}) == {}
    try:
        earliest_starts({"a": 1, "b": 1}, {"a": ["b"], "b": ["a"]})
        assert False
    except ValueError:
        pass


def propose_meeting_hour(availability: dict[str, set[int]], required: set[str]) -> int | None:
    """Choose the hour that suits all required people and most of the others.

    The earliest such hour is taken; None means that there is none.
    """
    best_hour = None
    best_count = -1
    for hour in range(24):
        free = {person for person, hours in availability.items() if hour in hours}
        if required <= free and len(free) > best_count and free:
            best_hour = hour
            best_count = len(free)
    return best_hour


def test_propose_meeting_hour():
    free = {"boss": {9, 14}, "ann": {10, 14}, "bob": {9, 10}}
    assert propose_meeting_hour(free, {"boss"}) == 9
    assert propose_meeting_hour(free, {"boss", "ann"}) == 14
    assert propose_meeting_hour(free, {"boss", "ann", "bob"}) is None
    assert propose_meeting_hour({}, set()) is None


def meeting_cost_hours(meetings):
    """Person-hours spent in meetings, given as ('HH:MM', 'HH:MM', number of people)."""
    total = 0
    for begin, end, people in meetings:
        b = datetime.strptime(begin, '%H:%M')
        e = datetime.strptime(end, '%H:%M')
        total += (e - b).total_seconds() / 3600 * people
    return total


def test_meeting_cost_hours():
    assert meeting_cost_hours([('09:00', '09:30', 6), ('14:00', '16:00', 2)]) == 7
    assert meeting_cost_hours([('10:00', '10:00', 9)]) == 0
    assert meeting_cost_hours([]) == 0


def focus_blocks(meetings: list[tuple[int, int]], day: tuple[int, int], minimum: int) -> list[tuple[int, int]]:
    """Find stretches of a day, in minutes, that are long enough for undisturbed work.

    Meetings may overlap each other.
    """
    blocks = []
    free_from, day_end = day
    for start, end in sorted(meetings):
        if min(start, day_end) - free_from >= minimum:
            blocks.append((free_from, min(start, day_end)))
        free_from = max(free_from, end)
    if day_end - free_from >= minimum:
        blocks.append((free_from, day_end))
    return blocks


def test_focus_blocks():
    meetings = [(600, 660), (640, 700), (900, 930)]
    assert focus_blocks(meetings, (540, 1020), 90) == [(700, 900), (930, 1020)]
    assert focus_blocks([], (540, 1020), 90) == [(540, 1020)]
    assert focus_blocks([(500, 1100)], (540, 1020), 30) == []


def reminders_for(event: datetime, before: list[timedelta], now: datetime) -> list[datetime]:
    """Times of the reminders for an event, soonest first, without those in the past."""
    times = (event - lead for lead in set(before))
    return sorted(t for t in times if t >= now)


def test_reminders_for():
    event = datetime(2024, 5, 10, 9, 0)
    leads = [timedelta(minutes=10), timedelta(days=1), timedelta(minutes=10)]
    assert reminders_for(event, leads, datetime(2024, 5, 1)) == [datetime(2024, 5, 9, 9, 0), datetime(2024, 5, 10, 8, 50)]
    assert reminders_for(event, leads, datetime(2024, 5, 10, 8, 55)) == []
    assert reminders_for(event, [], datetime(2024, 5, 1)) == []


def pomodoro_plan(sessions, work=25, short=5, long=15, long_after=4):
    """Plan work sessions with breaks between them as (kind, minutes) pairs.

    Every fourth break is a long one, and none follows the last session.
    """
    plan = []
    for n in range(1, sessions + 1):
        plan.append(('work', work))
        if n == sessions:
            break
        if n % long_after == 0:
            plan.append(('long break', long))
        else:
            plan.append(('short break', short))
    return plan


def test_pomodoro_plan():
    assert pomodoro_plan(2) == [('work', 25), ('short break', 5), ('work', 25)]
    assert pomodoro_plan(3, long_after=2)[3] == ('long break', 15)
    assert pomodoro_plan(0) == []


def postpone_to_open_day(day: date, closed_weekdays: set[int], holidays: set[date]) -> date:
    """Move an appointment to the next day that is neither a holiday nor a closed weekday."""
    if len(closed_weekdays) == 7:
        raise ValueError("closed all week")
    while day.weekday() in closed_weekdays or day in holidays:
        day += timedelta(days=1)
    return day


def test_postpone_to_open_day():
    weekend = {5, 6}
    assert postpone_to_open_day(date(2024, 5, 4), weekend, set()) == date(2024, 5, 6)
    assert postpone_to_open_day(date(2024, 5, 4), weekend, {date(2024, 5, 6)}) == date(2024, 5, 7)
    assert postpone_to_open_day(date(2024, 5, 7), weekend, set()) == date(2024, 5, 7)


def task_priority(importance: int, due: date, today: date) -> str:
    """Sort a task into a matrix of important and urgent.

    A task is urgent if it is due within three days, important from 7 (of 10) on.
    """
    urgent = (due - today).days <= 3
    important = importance >= 7
    if important:
        return "do now" if urgent else "plan"
    return "delegate" if urgent else "drop"


def test_task_priority():
    today = date(2024, 5, 1)
    assert task_priority(9, date(2024, 5, 4), today) == "do now"
    assert task_priority(9, date(2024, 5, 5), today) == "plan"
    assert task_priority(2, date(2024, 4, 1), today) == "delegate"
    assert task_priority(6, date(2024, 9, 1), today) == "drop"


def gantt_rows(tasks):
    """Draw tasks of (name, start, length) as rows of a simple Gantt chart."""
    if not tasks:
        return []
    width = max(len(name) for name, _, _ in tasks)
    rows = []
    for name, start, length in tasks:
        bar = ' ' * start + '#' * length
        rows.append(name.ljust(width) + ' |' + bar)
    return rows


def test_gantt_rows():
    assert gantt_rows([('dig', 0, 3), ('build', 3, 2)]) == ['dig   |###', 'build |   ##']
    assert gantt_rows([('wait', 1, 0)]) == ['wait | ']
    assert gantt_rows([]) == []


def exam_slots(students: dict[str, list[str]]) -> dict[str, int]:
    """Assign exams to time slots so that no student has two of them at once.

    Each exam takes the first slot that none of its rivals uses;
    the exams with the most rivals choose first.
    """
    rivals = defaultdict(set)
    for exams in students.values():
        for exam in exams:
            rivals[exam].update(e for e in exams if e != exam)
    slots = {}
    for exam in sorted(rivals, key=lambda e: (-len(rivals[e]), e)):
        used = {slots[r] for r in rivals[exam] if r in slots}
        slot = 1
        while slot in used:
            slot += 1
        slots[exam] = slot
    return slots


def test_exam_slots():
    slots = exam_slots({"Ann": ["math", "art"], "Bob": ["math", "bio"], "Cid": ["law"]})
    assert slots == {"math": 1, "art": 2, "bio": 2, "law": 1}
    assert exam_slots({}) == {}


def doctor_appointment(taken: set[str], opening: str, closing: str, minutes: int) -> str | None:
    """Offer the first free appointment of the day, or None when it is fully booked.

    Times are written like "09:30"; an appointment must end by closing time.
    """
    def to_minutes(clock):
        return int(clock[:2]) * 60 + int(clock[3:])

    start = to_minutes(opening)
    while start + minutes <= to_minutes(closing):
        label = f"{start // 60:02d}:{start % 60:02d}"
        if label not in taken:
            return label
        start += minutes
    return None


def test_doctor_appointment():
    assert doctor_appointment(set(), "09:00", "10:00", 20) == "09:00"
    assert doctor_appointment({"09:00", "09:20"}, "09:00", "10:00", 20) == "09:40"
    assert doctor_appointment({"09:00"}, "09:00", "09:50", 30) is None


def overtime_by_week(days: dict[date, float], weekly_limit: float = 40) -> dict[tuple[int, int], float]:
    """Hours above the weekly limit, keyed by ISO (year, week); weeks without are left out."""
    worked = defaultdict(float)
    for day, hours in days.items():
        year, week, _ = day.isocalendar()
        worked[year, week] += hours
    return {key: total - weekly_limit for key, total in worked.items() if total > weekly_limit}


def test_overtime_by_week():
    week = {date(2024, 5, d): 9.0 for d in range(6, 11)}
    assert overtime_by_week(week) == {(2024, 19): 5.0}
    assert overtime_by_week({date(2024, 12, 31): 41.0}) == {(2025, 1): 1.0}
    assert overtime_by_week({}) == {}


def swap_shifts(roster, first, second):
    """Swap the shifts of two (day, name) entries of a roster, in place.

    The swap is refused (False) if someone would be listed twice on a day.
    """
    day1, name1 = first
    day2, name2 = second
    if name1 not in roster[day1] or name2 not in roster[day2]:
        return False
    if day1 != day2 and (name2 in roster[day1] or name1 in roster[day2]):
        return False
    i, j = roster[day1].index(name1), roster[day2].index(name2)
    roster[day1][i], roster[day2][j] = name2, name1
    return True


def test_swap_shifts():
    roster = {'Mon': ['Ann', 'Bob'], 'Tue': ['Cid', 'Bob']}
    assert swap_shifts(roster, ('Mon', 'Ann'), ('Tue', 'Cid'))
    assert roster == {'Mon': ['Cid', 'Bob'], 'Tue': ['Ann', 'Bob']}
    assert not swap_shifts(roster, ('Mon', 'Bob'), ('Tue', 'Ann'))
    assert not swap_shifts(roster, ('Mon', 'Zoe'), ('Tue', 'Ann'))


class EventTimeline:
    """A simulated clock that runs scheduled actions in order of time."""

    def __init__(self):
        self.now = 0
        self._queue = []
        self._counter = itertools.count()

    def schedule(self, delay, action):
        """Run an action, a function without arguments, after a delay."""
        heapq.heappush(self._queue, (self.now + delay, next(self._counter), action))

    def run_until(self, end):
        """Run everything due up to and including the end, return how much that was."""
        done = 0
        while self._queue and self._queue[0][0] <= end:
            self.now, _, action = heapq.heappop(self._queue)
            action()
            done += 1
        self.now = end
        return done


def test_event_timeline():
    log = []
    line = EventTimeline()
    line.schedule(5, lambda: log.append("late"))
    line.schedule(2, lambda: line.schedule(1, lambda: log.append("nested")))
    assert line.run_until(4) == 2
    assert log == ["nested"]
    assert line.run_until(10) == 1 and log == ["nested", "late"]
    assert line.now == 10
