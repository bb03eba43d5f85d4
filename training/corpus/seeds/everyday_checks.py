import re


def can_vote(age: int, citizen: bool = True) -> bool:
    """Tell whether a person may vote: citizens from 18 on."""
    return citizen and age >= 18


def test_can_vote():
    assert can_vote(18)
    assert not can_vote(17)
    assert not can_vote(40, citizen=False)


def ticket_price(age, is_student=False):
    """Return the price of a ticket by age; children under six enter for free."""
    if age < 6:
        return 0
    if age < 16 or age >= 65 or is_student:
        return 5
    return 8


def test_ticket_price():
    assert ticket_price(3) == 0
    assert ticket_price(15) == 5
    assert ticket_price(30) == 8
    assert ticket_price(30, is_student=True) == 5
    assert ticket_price(65) == 5


def is_valid_pin(pin: str) -> bool:
    """Check whether a PIN has exactly four or six digits."""
    return pin.isdigit() and len(pin) in (4, 6)


def test_is_valid_pin():
    assert is_valid_pin("1234")
    assert is_valid_pin("123456")
    assert not is_valid_pin("12345")
    assert not is_valid_pin("12a4")


def leap_years(first: int, last: int) -> list[int]:
    """List all leap years from the first to the last year."""
    years = []
    for year in range(first, last + 1):
        if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
            years.append(year)
    return years


def test_leap_years():
    assert leap_years(1996, 2004) == [1996, 2000, 2004]
    assert leap_years(1897, 1903) == []


def water_state(celsius: float) -> str:
    """Name the state of water at a temperature."""
    if celsius <= 0:
        return "ice"
    elif celsius < 100:
        return "liquid"
    return "steam"


def test_water_state():
    assert water_state(-5) == "ice"
    assert water_state(20) == "liquid"
    assert water_state(100) == "steam"


def quarter_name(month):
    """Name the quarter of a month from 1 to 12."""
    if month < 1 or month > 12:
        raise ValueError(f"there is no month {month}")
    return f"Q{(month - 1) // 3 + 1}"


def test_quarter_name():
    assert quarter_name(1) == "Q1"
    assert quarter_name(12) == "Q4"
    try:
        quarter_name(13)
    except ValueError as error:
        assert "13" in str(error)
    else:
        assert False


def fits_in_box(item: tuple[float, float, float], box: tuple[float, float, float]) -> bool:
    """Check whether an item fits into a box if it may be turned."""
    return all(a <= b for a, b in zip(sorted(item), sorted(box)))


def test_fits_in_box():
    assert fits_in_box((1, 5, 2), (2, 2, 6))
    assert not fits_in_box((3, 3, 3), (2, 9, 9))


def parking_fee(minutes: int) -> float:
    """Compute the fee for parking: 30 minutes free, then 2 for every hour begun, at most 15."""
    if minutes <= 30:
        return 0
    hours = -(-minutes // 60)
    return min(hours * 2, 15)


def test_parking_fee():
    assert parking_fee(30) == 0
    assert parking_fee(31) == 2
    assert parking_fee(121) == 6
    assert parking_fee(24 * 60) == 15


def speeding_fine(speed: int, limit: int) -> int:
    """Return the fine for driving too fast; up to 5 over the limit is tolerated."""
    over = speed - limit
    if over <= 5:
        return 0
    for most, fine in ((10, 30), (20, 60), (30, 180)):
        if over <= most:
            return fine
    return 400


def test_speeding_fine():
    assert speeding_fine(54, 50) == 0
    assert speeding_fine(60, 50) == 30
    assert speeding_fine(75, 50) == 180
    assert speeding_fine(120, 50) == 400


def username_suggestions(name: str, taken: set[str], count: int = 3) -> list[str]:
    """Suggest user names with a number at the end that nobody has."""
    base = re.sub(r"[^a-z0-9]", "", name.lower())
    suggestions = []
    number = 1
    while len(suggestions) < count:
        candidate = f"{base}{number}"
        if candidate not in taken:
            suggestions.append(candidate)
        number += 1
    return suggestions


def test_username_suggestions():
    assert username_suggestions("Ann Lee", {"annlee1"}, 2) == ["annlee2", "annlee3"]
    assert username_suggestions("x", set(), 0) == []


def is_strong(password, most_common=("password", "12345678", "qwertyui")):
    """Check the length of a password, its characters and that it is not a common one."""
    checks = [
        len(password) >= 8,
        any(c.islower() for c in password),
        any(c.isupper() for c in password),
        any(not c.isalnum() for c in password),
        password.lower() not in most_common,
    ]
    return all(checks)


def test_is_strong():
    assert is_strong("Blue-Sky7")
    assert not is_strong("Blue7-")
    assert not is_strong("bluesky-7")


def delivery_days(weekday: int, express: bool) -> int:
    """Count the days until delivery for an order on a weekday (Monday is 0); nothing moves on Sundays."""
    days = 1 if express else 3
    arrival = (weekday + days) % 7
    passes_sunday = weekday + days >= 6
    return days + 1 if passes_sunday or arrival == 6 else days


def test_delivery_days():
    assert delivery_days(0, True) == 1
    assert delivery_days(1, False) == 3
    assert delivery_days(4, False) == 4
    assert delivery_days(5, True) == 2


def triangle_type(a: float, b: float, c: float) -> str:
    """Classify a triangle by its angles: acute, right or obtuse."""
    x, y, z = sorted((a, b, c))
    if x + y <= z:
        return "none"
    difference = x * x + y * y - z * z
    if difference == 0:
        return "right"
    return "acute" if difference > 0 else "obtuse"


def test_triangle_type():
    assert triangle_type(3, 4, 5) == "right"
    assert triangle_type(2, 2, 3.5) == "obtuse"
    assert triangle_type(3, 3, 3) == "acute"
    assert triangle_type(1, 2, 5) == "none"


def same_weekday(first: int, second: int) -> bool:
    """Tell whether two days of the same month fall on the same weekday."""
    return (first - second) % 7 == 0


def test_same_weekday():
    assert same_weekday(1, 15)
    assert not same_weekday(1, 14)


def exam_result(points, pass_mark=50, most=100):
    """Describe the result of an exam in a word."""
    if not 0 <= points <= most:
        raise ValueError("points out of range")
    if points < pass_mark:
        return "failed"
    return "excellent" if points >= 0.9 * most else "passed"


def test_exam_result():
    assert exam_result(49) == "failed"
    assert exam_result(50) == "passed"
    assert exam_result(95) == "excellent"
    try:
        exam_result(101)
    except ValueError:
        pass
    else:
        assert False


def needs_umbrella(rain_chance: float, wind: float = 0) -> bool:
    """Recommend an umbrella if rain is likely, but not in a storm."""
    if wind > 60:
        return False
    return rain_chance >= 0.4


def test_needs_umbrella():
    assert needs_umbrella(0.5)
    assert not needs_umbrella(0.2)
    assert not needs_umbrella(0.9, wind=80)


def is_balanced_meal(grams: dict[str, float]) -> bool:
    """Check that neither fat nor sugar is more than a third of a meal."""
    total = sum(grams.values())
    if total == 0:
        return False
    return all(grams.get(part, 0) <= total / 3 for part in ("fat", "sugar"))


def test_is_balanced_meal():
    assert is_balanced_meal({"fat": 20, "sugar": 10, "protein": 40})
    assert not is_balanced_meal({"fat": 50, "protein": 20})
    assert not is_balanced_meal({})


def validate_booking(guests, nights, rooms):
    """Return an error message for a booking, or None if it is fine."""
    if guests < 1:
        return "at least one guest is needed"
    if nights < 1:
        return "at least one night is needed"
    if guests > 2 * rooms:
        return f"{guests} guests do not fit into {rooms} rooms"
    return None


def test_validate_booking():
    assert validate_booking(2, 1, 1) is None
    assert validate_booking(0, 1, 1) == "at least one guest is needed"
    assert validate_booking(1, 0, 1) == "at least one night is needed"
    assert validate_booking(5, 1, 2) == "5 guests do not fit into 2 rooms"
