from datetime import date, timedelta


def steps_to_kilometers(steps: int, step_length: float = 0.75) -> float:
    """Convert a number of steps to kilometers."""
    return round(steps * step_length / 1000, 2)


def test_steps_to_kilometers():
    assert steps_to_kilometers(10000) == 7.5
    assert steps_to_kilometers(0) == 0.0


def heart_rate_zone(rate: int, age: int) -> str:
    """Name the training zone of a heart rate; the maximum is 220 minus the age."""
    share = rate / (220 - age)
    if share < 0.5:
        return "rest"
    if share < 0.7:
        return "easy"
    if share < 0.85:
        return "steady"
    return "hard"


def test_heart_rate_zone():
    assert heart_rate_zone(80, 20) == "rest"
    assert heart_rate_zone(120, 20) == "easy"
    assert heart_rate_zone(150, 20) == "steady"
    assert heart_rate_zone(190, 20) == "hard"


def sleep_hours(bedtime, wake_up):
    """Compute the hours between going to bed and getting up, also over midnight."""
    start = bedtime[0] * 60 + bedtime[1]
    end = wake_up[0] * 60 + wake_up[1]
    if end <= start:
        end += 24 * 60
    return (end - start) / 60


def test_sleep_hours():
    assert sleep_hours((23, 0), (7, 30)) == 8.5
    assert sleep_hours((1, 0), (6, 0)) == 5.0


def chores_for_week(people: list[str], chores: list[str], week: int) -> dict[str, str]:
    """Give each chore to a person; every week the chores move on by one."""
    plan = {}
    for index, chore in enumerate(chores):
        plan[chore] = people[(index + week) % len(people)]
    return plan


def test_chores_for_week():
    assert chores_for_week(["Ann", "Bo"], ["cook", "wash"], 0) == {"cook": "Ann", "wash": "Bo"}
    assert chores_for_week(["Ann", "Bo"], ["cook", "wash"], 1) == {"cook": "Bo", "wash": "Ann"}


def water_plants(last_watered: dict[str, date], every: dict[str, int], today: date) -> list[str]:
    """List the plants that need water today."""
    thirsty = []
    for plant, day in last_watered.items():
        if today - day >= timedelta(days=every[plant]):
            thirsty.append(plant)
    return thirsty


def test_water_plants():
    last = {"fern": date(2024, 5, 1), "cactus": date(2024, 5, 1)}
    assert water_plants(last, {"fern": 3, "cactus": 20}, date(2024, 5, 4)) == ["fern"]
    assert water_plants({}, {}, date(2024, 5, 4)) == []


def electricity_cost(watts: float, hours: float, price: float = 0.3) -> float:
    """Compute what a device costs that runs for some hours."""
    kilowatt_hours = watts * hours / 1000
    return round(kilowatt_hours * price, 2)


def test_electricity_cost():
    assert electricity_cost(1000, 10) == 3.0
    assert electricity_cost(60, 0) == 0.0


def medication_times(first: int, per_day: int) -> list[str]:
    """Spread doses evenly over a day and list the hours such as 08:00."""
    if per_day < 1:
        raise ValueError("at least one dose a day")
    gap = 24 / per_day
    hours = [int(first + i * gap) % 24 for i in range(per_day)]
    return [f"{hour:02d}:00" for hour in hours]


def test_medication_times():
    assert medication_times(8, 3) == ["08:00", "16:00", "00:00"]
    assert medication_times(9, 1) == ["09:00"]
    try:
        medication_times(8, 0)
    except ValueError:
        pass
    else:
        assert False


def is_garbage_day(day: date, weekday: int, odd_weeks_only: bool = False) -> bool:
    """Tell whether the bins are emptied on a day."""
    if day.weekday() != weekday:
        return False
    return not odd_weeks_only or day.isocalendar()[1] % 2 == 1


def test_is_garbage_day():
    assert is_garbage_day(date(2024, 5, 3), 4)
    assert not is_garbage_day(date(2024, 5, 3), 4, odd_weeks_only=True)
    assert not is_garbage_day(date(2024, 5, 4), 4)


def bus_in(minutes_now, departures):
    """Return the minutes until the next bus, or None if there is none today."""
    waits = [departure - minutes_now for departure in departures if departure >= minutes_now]
    return min(waits, default=None)


def test_bus_in():
    assert bus_in(610, [600, 620, 640]) == 10
    assert bus_in(700, [600]) is None
    assert bus_in(600, [600]) == 0


def fair_shares(expenses: dict[str, float]) -> dict[str, float]:
    """Tell how much each person gets back (or owes, if negative) to share all expenses equally."""
    average = sum(expenses.values()) / len(expenses)
    return {name: round(paid - average, 2) for name, paid in expenses.items()}


def test_fair_shares():
    assert fair_shares({"Ann": 30, "Bo": 0}) == {"Ann": 15.0, "Bo": -15.0}
    assert fair_shares({"Ann": 5}) == {"Ann": 0.0}


def reading_plan(pages: int, per_day: int, start: date) -> date:
    """Return the day on which the last page of a book is read."""
    days = -(-pages // per_day)
    return start + timedelta(days=days - 1)


def test_reading_plan():
    assert reading_plan(100, 30, date(2024, 5, 1)) == date(2024, 5, 4)
    assert reading_plan(30, 30, date(2024, 5, 1)) == date(2024, 5, 1)


def habit_streak(days: set[date], today: date) -> int:
    """Count the days in a row, up to today, on which a habit was kept."""
    streak = 0
    while today in days:
        streak += 1
        today -= timedelta(days=1)
    return streak


def test_habit_streak():
    days = {date(2024, 5, 1), date(2024, 5, 2), date(2024, 4, 29)}
    assert habit_streak(days, date(2024, 5, 2)) == 2
    assert habit_streak(days, date(2024, 5, 3)) == 0


def packing_weight_ok(items: dict[str, float], limit: float) -> tuple[bool, float]:
    """Check whether a bag is light enough and return what is left, or too much if negative."""
    rest = limit - sum(items.values())
    return rest >= 0, round(rest, 2)


def test_packing_weight_ok():
    assert packing_weight_ok({"shoes": 1.5, "books": 3}, 5) == (True, 0.5)
    assert packing_weight_ok({"tent": 9}, 8) == (False, -1)


def movie_end(start: str, minutes: int) -> str:
    """Return the time at which a movie ends, such as 00:15."""
    hours, rest = start.split(":")
    total = int(hours) * 60 + int(rest) + minutes
    return f"{total // 60 % 24:02d}:{total % 60:02d}"


def test_movie_end():
    assert movie_end("20:15", 100) == "21:55"
    assert movie_end("23:00", 75) == "00:15"


def caffeine_left(doses, now, half_life=5.0):
    """Add up the caffeine left of doses given as (hour, milligrams) pairs."""
    left = 0.0
    for hour, amount in doses:
        if hour <= now:
            left += amount * 0.5 ** ((now - hour) / half_life)
    return round(left, 1)


def test_caffeine_left():
    assert caffeine_left([(8, 100)], 13) == 50.0
    assert caffeine_left([(8, 100), (13, 100)], 13) == 150.0
    assert caffeine_left([(20, 80)], 13) == 0.0


def clothes_for(celsius: float, rain: bool = False) -> list[str]:
    """Suggest what to wear."""
    clothes = ["shirt", "trousers"]
    if celsius < 15:
        clothes.append("sweater")
    if celsius < 5:
        clothes += ["coat", "gloves"]
    if rain:
        clothes.append("umbrella")
    return clothes


def test_clothes_for():
    assert clothes_for(20) == ["shirt", "trousers"]
    assert clothes_for(10, rain=True) == ["shirt", "trousers", "sweater", "umbrella"]
    assert clothes_for(0)[-2:] == ["coat", "gloves"]


class WorkoutLog:
    """Keeps the kilometers of every day one went running."""

    def __init__(self, goal: float):
        self.goal = goal
        self.runs: dict[date, float] = {}

    def add(self, day: date, kilometers: float) -> None:
        if kilometers <= 0:
            raise ValueError("a run has a length")
        self.runs[day] = self.runs.get(day, 0) + kilometers

    def week_total(self, monday: date) -> float:
        """Kilometers of the seven days from a Monday on."""
        days = [monday + timedelta(days=i) for i in range(7)]
        return sum(self.runs.get(day, 0) for day in days)

    def reached_goal(self, monday: date) -> bool:
        return self.week_total(monday) >= self.goal


def test_workout_log():
    log = WorkoutLog(10)
    monday = date(2024, 4, 29)
    log.add(monday, 4)
    log.add(monday, 2.5)
    assert log.week_total(monday) == 6.5
    assert not log.reached_goal(monday)
    log.add(date(2024, 5, 5), 5)
    assert log.reached_goal(monday)
    try:
        log.add(monday, 0)
    except ValueError:
        pass
    else:
        assert False


class CrossOffList:
    """Things to buy; those that are bought are crossed off."""

    def __init__(self):
        self.items = {}

    def add(self, name, amount=1):
        self.items.setdefault(name.lower(), [0, False])[0] += amount

    def cross_off(self, name):
        """Mark a thing as bought and tell whether it was on the list."""
        item = self.items.get(name.lower())
        if item is None:
            return False
        item[1] = True
        return True

    def open_items(self):
        return [f"{amount} x {name}" for name, (amount, bought) in self.items.items() if not bought]


def test_cross_off_list():
    things = CrossOffList()
    things.add("Milk")
    things.add("milk", 2)
    things.add("tea")
    assert things.cross_off("TEA")
    assert not things.cross_off("cake")
    assert things.open_items() == ["3 x milk"]


class Alarm:
    """An alarm that can be put off a few times."""

    def __init__(self, minutes, most_snoozes=3):
        self.minutes = minutes
        self.snoozes_left = most_snoozes

    def snooze(self, pause=9):
        """Ring again later. Returns False if that is no longer allowed."""
        if self.snoozes_left == 0:
            return False
        self.snoozes_left -= 1
        self.minutes = (self.minutes + pause) % (24 * 60)
        return True

    def __str__(self):
        hours, minutes = divmod(self.minutes, 60)
        return f"{hours:02d}:{minutes:02d}"


def test_alarm():
    alarm = Alarm(7 * 60, most_snoozes=1)
    assert alarm.snooze()
    assert str(alarm) == "07:09"
    assert not alarm.snooze()
    assert str(Alarm(23 * 60 + 55)) == "23:55"
