def miles_to_kilometers(miles: float) -> float:
    """Convert miles to kilometers, rounded to two digits."""
    return round(miles * 1.60934, 2)


def test_miles_to_kilometers():
    assert miles_to_kilometers(10) == 16.09
    assert miles_to_kilometers(0) == 0.0


def pounds_to_kilograms(pounds):
    """Convert pounds to kilograms."""
    return pounds * 0.45359237


def test_pounds_to_kilograms():
    assert abs(pounds_to_kilograms(100) - 45.359) < 0.001
    assert pounds_to_kilograms(0) == 0


def kelvin_to_celsius(kelvin: float) -> float:
    """Convert Kelvin to degrees Celsius. Nothing is colder than zero Kelvin."""
    if kelvin < 0:
        raise ValueError("below absolute zero")
    return kelvin - 273.15


def test_kelvin_to_celsius():
    assert abs(kelvin_to_celsius(300) - 26.85) < 1e-9
    try:
        kelvin_to_celsius(-1)
    except ValueError:
        pass
    else:
        assert False


def seconds_to_clock(seconds: int) -> str:
    """Write seconds as hours, minutes and seconds such as 1:02:03."""
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}"


def test_seconds_to_clock():
    assert seconds_to_clock(3723) == "1:02:03"
    assert seconds_to_clock(59) == "0:00:59"


def clock_to_seconds(text: str) -> int:
    """Convert a time such as 1:02:03 or 2:30 to seconds."""
    total = 0
    for part in text.split(":"):
        total = total * 60 + int(part)
    return total


def test_clock_to_seconds():
    assert clock_to_seconds("1:02:03") == 3723
    assert clock_to_seconds("2:30") == 150


def feet_to_meters(feet: float, inches: float = 0) -> float:
    """Convert feet and inches to meters."""
    return (feet + inches / 12) * 0.3048


def test_feet_to_meters():
    assert abs(feet_to_meters(6, 2) - 1.8796) < 1e-9
    assert abs(feet_to_meters(1) - 0.3048) < 1e-9


def convert_length_to(value: float, source: str, target: str) -> float:
    """Convert a length between mm, cm, m and km."""
    factors = {"mm": 0.001, "cm": 0.01, "m": 1, "km": 1000}
    for unit in (source, target):
        if unit not in factors:
            raise ValueError(f"unknown unit: {unit}")
    return value * factors[source] / factors[target]


def test_convert_length_to():
    assert convert_length_to(2, "km", "m") == 2000
    assert convert_length_to(50, "cm", "m") == 0.5
    try:
        convert_length_to(1, "m", "inch")
    except ValueError as error:
        assert "inch" in str(error)
    else:
        assert False


def bytes_to_text(count: int) -> str:
    """Write a number of bytes in B, KB, MB or GB with one digit."""
    size = float(count)
    for unit in ("B", "KB", "MB"):
        if size < 1024:
            return f"{size:.1f} {unit}"
        size /= 1024
    return f"{size:.1f} GB"


def test_bytes_to_text():
    assert bytes_to_text(500) == "500.0 B"
    assert bytes_to_text(1536) == "1.5 KB"
    assert bytes_to_text(3 * 1024 ** 3) == "3.0 GB"


def parse_bool(text):
    """Convert yes, no, true, false, on, off, 1 or 0 to a boolean."""
    text = text.strip().lower()
    if text in ("yes", "true", "on", "1"):
        return True
    if text in ("no", "false", "off", "0"):
        return False
    raise ValueError(f"not a boolean: {text!r}")


def test_parse_bool():
    assert parse_bool(" Yes ")
    assert not parse_bool("off")
    try:
        parse_bool("maybe")
    except ValueError as error:
        assert "maybe" in str(error)
    else:
        assert False


def number_to_ordinal(number: int) -> str:
    """Write a number as 1st, 2nd, 3rd, 4th and so on."""
    if 10 <= number % 100 <= 20:
        suffix = "th"
    else:
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def test_number_to_ordinal():
    assert number_to_ordinal(1) == "1st"
    assert number_to_ordinal(12) == "12th"
    assert number_to_ordinal(23) == "23rd"
    assert number_to_ordinal(111) == "111th"


def cents_to_dollars(cents: int) -> str:
    """Write cents as an amount such as $12.05 or -$0.50."""
    sign = "-" if cents < 0 else ""
    dollars, rest = divmod(abs(cents), 100)
    return f"{sign}${dollars}.{rest:02d}"


def test_cents_to_dollars():
    assert cents_to_dollars(1205) == "$12.05"
    assert cents_to_dollars(-50) == "-$0.50"


def hex_to_rgb(color: str) -> tuple[int, int, int]:
    """Convert a color such as #ff8000 to red, green and blue."""
    color = color.lstrip("#")
    return tuple(int(color[i : i + 2], 16) for i in (0, 2, 4))


def test_hex_to_rgb():
    assert hex_to_rgb("#ff8000") == (255, 128, 0)
    assert hex_to_rgb("000000") == (0, 0, 0)


def minutes_to_text(minutes: int) -> str:
    """Write minutes in words such as '2 hours 5 minutes'."""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(f"{hours} hour" + ("s" if hours > 1 else ""))
    if rest or not hours:
        parts.append(f"{rest} minute" + ("s" if rest != 1 else ""))
    return " ".join(parts)


def test_minutes_to_text():
    assert minutes_to_text(125) == "2 hours 5 minutes"
    assert minutes_to_text(60) == "1 hour"
    assert minutes_to_text(1) == "1 minute"
    assert minutes_to_text(0) == "0 minutes"


def letters_to_numbers(text: str) -> list[int]:
    """Replace each letter by its place in the alphabet, from 1."""
    return [ord(char) - ord("a") + 1 for char in text.lower() if "a" <= char <= "z"]


def test_letters_to_numbers():
    assert letters_to_numbers("Abc z") == [1, 2, 3, 26]
    assert letters_to_numbers("12") == []


def celsius_table(start, stop, step):
    """List pairs of Celsius and Fahrenheit from start to stop."""
    table = []
    for celsius in range(start, stop + 1, step):
        table.append((celsius, celsius * 9 / 5 + 32))
    return table


def test_celsius_table():
    assert celsius_table(0, 20, 10) == [(0, 32.0), (10, 50.0), (20, 68.0)]
    assert celsius_table(5, 0, 1) == []


def fuel_consumption(liters: float, kilometers: float) -> float:
    """Compute the liters used for 100 kilometers."""
    if kilometers <= 0:
        raise ValueError("the distance must be positive")
    return liters / kilometers * 100


def test_fuel_consumption():
    assert fuel_consumption(30, 500) == 6.0
    try:
        fuel_consumption(1, 0)
    except ValueError:
        pass
    else:
        assert False


def percent_to_stars(percent: float, most: int = 5) -> str:
    """Show a percentage as filled and empty stars."""
    filled = round(percent / 100 * most)
    return "★" * filled + "☆" * (most - filled)


def test_percent_to_stars():
    assert percent_to_stars(80) == "★★★★☆"
    assert percent_to_stars(0, 3) == "☆☆☆"


def gpa_from_letters(grades: list[str]) -> float:
    """Average letter grades from A to F as points from 4 to 0."""
    points = {"A": 4, "B": 3, "C": 2, "D": 1, "F": 0}
    if not grades:
        return 0.0
    return sum(points[grade] for grade in grades) / len(grades)


def test_gpa_from_letters():
    assert gpa_from_letters(["A", "B", "B", "C"]) == 3.0
    assert gpa_from_letters([]) == 0.0
