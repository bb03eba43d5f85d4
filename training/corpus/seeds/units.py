import math
import re


def convert_temperature(value: float, source: str, target: str) -> float:
    """Convert a temperature between the scales "C", "F" and "K"."""
    if source == "F":
        celsius = (value - 32) * 5 / 9
    elif source == "K":
        celsius = value - 273.15
    else:
        celsius = value
    if target == "F":
        return celsius * 9 / 5 + 32
    if target == "K":
        return celsius + 273.15
    return celsius


def test_convert_temperature():
    assert convert_temperature(100, "C", "F") == 212
    assert convert_temperature(32, "F", "C") == 0
    assert convert_temperature(0, "C", "K") == 273.15
    assert convert_temperature(20, "C", "C") == 20


def convert_length(value, source, target):
    """Convert a length between mm, cm, m, km, in, ft, yd and mi."""
    metres = {
        'mm': 0.001, 'cm': 0.01, 'm': 1, 'km': 1000,
        'in': 0.0254, 'ft': 0.3048, 'yd': 0.9144, 'mi': 1609.344,
    }
    for unit in (source, target):
        if unit not in metres:
            raise ValueError('unknown unit: ' + unit)
    return value * metres[source] / metres[target]


def test_convert_length():
    assert convert_length(1, "km", "m") == 1000
    assert math.isclose(convert_length(3, "ft", "yd"), 1)
    assert math.isclose(convert_length(1, "in", "cm"), 2.54)
    try:
        convert_length(1, "m", "league")
        assert False
    except ValueError as e:
        assert "league" in str(e)


def feet_and_inches(cm: float) -> str:
    """Write a height in centimetres as feet and inches, such as 5'11"."""
    inches = round(cm / 2.54)
    feet, inches = divmod(inches, 12)
    return f"{feet}'{inches}\""


def test_feet_and_inches():
    assert feet_and_inches(180) == "5'11\""
    assert feet_and_inches(183) == "6'0\""
    assert feet_and_inches(0) == "0'0\""


def parse_height(text):
    """Turn a height such as 5'11" into centimetres, or None if it cannot be read."""
    match = re.fullmatch(r"\s*(\d+)'\s*(?:(\d+)\"?)?\s*", text)
    if match is None:
        return None
    feet = int(match.group(1))
    inches = int(match.group(2) or 0)
    return (feet * 12 + inches) * 2.54


def test_parse_height():
    assert math.isclose(parse_height("5'11\""), 180.34)
    assert math.isclose(parse_height("6'"), 182.88)
    assert parse_height("tall") is None


def format_bytes(size: int) -> str:
    """Give a file size in B, KiB, MiB or GiB, with one decimal above bytes.

    >>> format_bytes(1536)
    '1.5 KiB'
    """
    if size < 1024:
        return f"{size} B"
    amount = float(size)
    for unit in ("KiB", "MiB", "GiB"):
        amount /= 1024
        if amount < 1024 or unit == "GiB":
            return f"{amount:.1f} {unit}"


def test_format_bytes():
    assert format_bytes(0) == "0 B"
    assert format_bytes(1536) == "1.5 KiB"
    assert format_bytes(5 * 1024 ** 2) == "5.0 MiB"
    assert format_bytes(2048 * 1024 ** 3) == "2048.0 GiB"


def resistor_ohms(bands):
    """Resistance in ohms that the first three colour bands of a resistor stand for.

    Raises ValueError for a colour that is not used.
    """
    colors = ['black', 'brown', 'red', 'orange', 'yellow', 'green', 'blue', 'violet', 'grey', 'white']
    digits = []
    for band in bands[:3]:
        if band.lower() not in colors:
            raise ValueError('no such band: ' + band)
        digits.append(colors.index(band.lower()))
    tens, ones, zeros = digits
    return (10 * tens + ones) * 10 ** zeros


def test_resistor_ohms():
    assert resistor_ohms(["yellow", "violet", "red"]) == 4700
    assert resistor_ohms(["Brown", "black", "black", "gold"]) == 10
    assert resistor_ohms(["black", "black", "white"]) == 0
    try:
        resistor_ohms(["pink", "red", "red"])
        assert False
    except ValueError as e:
        assert "pink" in str(e)


def split_seconds(total: int) -> dict[str, int]:
    """Break a number of seconds into days, hours, minutes and seconds."""
    result = {}
    for name, size in [("days", 86400), ("hours", 3600), ("minutes", 60)]:
        result[name], total = divmod(total, size)
    result["seconds"] = total
    return result


def test_split_seconds():
    assert split_seconds(90061) == {"days": 1, "hours": 1, "minutes": 1, "seconds": 1}
    assert split_seconds(59)["seconds"] == 59
    assert split_seconds(0) == {"days": 0, "hours": 0, "minutes": 0, "seconds": 0}


def pace_per_km(distance_km, seconds):
    """Running pace as minutes and seconds per kilometre, such as 5:30."""
    if distance_km <= 0:
        raise ValueError("distance must be positive")
    pace = round(seconds / distance_km)
    return "%d:%02d" % (pace // 60, pace % 60)


def test_pace_per_km():
    assert pace_per_km(10, 3300) == "5:30"
    assert pace_per_km(2, 600) == "5:00"
    assert pace_per_km(1, 59) == "0:59"


def mpg_to_litres_per_100km(mpg: float) -> float:
    """Convert US miles per gallon to litres per 100 km, rounded to one decimal."""
    if mpg <= 0:
        raise ValueError("miles per gallon must be positive")
    litres_per_gallon = 3.785411784
    km_per_mile = 1.609344
    return round(100 * litres_per_gallon / (mpg * km_per_mile), 1)


def test_mpg_to_litres_per_100km():
    assert mpg_to_litres_per_100km(30) == 7.8
    assert mpg_to_litres_per_100km(235.2) == 1.0
    try:
        mpg_to_litres_per_100km(0)
        assert False
    except ValueError:
        pass


def with_si_prefix(value, unit):
    """Attach the SI prefix that keeps the number between 1 and 1000.

    >>> with_si_prefix(0.0042, 'A')
    '4.2 mA'
    """
    if value == 0:
        return f'0 {unit}'
    steps = [(1e9, 'G'), (1e6, 'M'), (1e3, 'k'), (1, ''), (1e-3, 'm'), (1e-6, 'µ'), (1e-9, 'n')]
    for size, prefix in steps:
        if abs(value) >= size:
            return f'{value / size:.4g} {prefix}{unit}'
    return f'{value:g} {unit}'


def test_with_si_prefix():
    assert with_si_prefix(0.0042, 'A') == '4.2 mA'
    assert with_si_prefix(1500, 'm') == '1.5 km'
    assert with_si_prefix(-2e6, 'Hz') == '-2 MHz'
    assert with_si_prefix(0, 'V') == '0 V'


def bmi_category(weight_kg: float, height_m: float) -> str:
    """Name the body mass index class for a weight and a height."""
    bmi = weight_kg / height_m ** 2
    if bmi < 18.5:
        return "underweight"
    elif bmi < 25:
        return "normal"
    elif bmi < 30:
        return "overweight"
    return "obese"


def test_bmi_category():
    assert bmi_category(70, 1.75) == "normal"
    assert bmi_category(50, 1.80) == "underweight"
    assert bmi_category(100, 2) == "overweight"
    assert bmi_category(120, 1.6) == "obese"


def beaufort_number(speed_kmh):
    """Wind force on the Beaufort scale (0 to 12) for a speed in km/h."""
    limits = [1, 6, 12, 20, 29, 39, 50, 62, 75, 89, 103, 118]
    force = 0
    for limit in limits:
        if speed_kmh < limit:
            break
        force += 1
    return force


def test_beaufort_number():
    assert beaufort_number(0) == 0
    assert beaufort_number(19.9) == 3
    assert beaufort_number(20) == 4
    assert beaufort_number(200) == 12


def dms_to_decimal(degrees: int, minutes: int, seconds: float, hemisphere: str = "N") -> float:
    """Convert degrees, minutes and seconds to decimal degrees.

    South and west give negative numbers.
    """
    value = degrees + minutes / 60 + seconds / 3600
    if hemisphere.upper() in ("S", "W"):
        value = -value
    return value


def test_dms_to_decimal():
    assert dms_to_decimal(10, 30, 0) == 10.5
    assert dms_to_decimal(10, 30, 0, "w") == -10.5
    assert dms_to_decimal(0, 0, 36, "E") == 0.01


def decimal_to_dms(angle):
    """Write decimal degrees as degrees, minutes and whole seconds."""
    sign = '-' if angle < 0 else ''
    seconds = round(abs(angle) * 3600)
    minutes, seconds = divmod(seconds, 60)
    degrees, minutes = divmod(minutes, 60)
    return '{}{}°{:02d}\'{:02d}"'.format(sign, degrees, minutes, seconds)


def test_decimal_to_dms():
    assert decimal_to_dms(10.5) == "10°30'00\""
    assert decimal_to_dms(-0.01) == "-0°00'36\""
    assert decimal_to_dms(1.9999999) == "2°00'00\""


def scale_recipe(ingredients: dict[str, float], servings: int, wanted: int) -> dict[str, float]:
    """Change the amounts of a recipe from one number of servings to another."""
    factor = wanted / servings
    scaled = {}
    for name, amount in ingredients.items():
        scaled[name] = round(amount * factor, 2)
    return scaled


def test_scale_recipe():
    assert scale_recipe({"flour": 200, "eggs": 2}, 4, 6) == {"flour": 300, "eggs": 3}
    assert scale_recipe({"salt": 1}, 3, 1) == {"salt": 0.33}
    assert scale_recipe({}, 1, 2) == {}


def cups_and_spoons(teaspoons):
    """Express a volume in teaspoons with cups, tablespoons and teaspoons.

    A cup is 48 teaspoons and a tablespoon is 3.
    """
    parts = []
    for label, size in (("cup", 48), ("tbsp", 3), ("tsp", 1)):
        n, teaspoons = divmod(teaspoons, size)
        if n:
            parts.append(f"{n} {label}")
    return " + ".join(parts) or "nothing"


def test_cups_and_spoons():
    assert cups_and_spoons(52) == "1 cup + 1 tbsp + 1 tsp"
    assert cups_and_spoons(6) == "2 tbsp"
    assert cups_and_spoons(0) == "nothing"


def measure_to_float(text: str) -> float:
    """Read a kitchen measure such as "1 1/2", "3/4" or "2".

    Returns:
        The amount as a float.
    """
    total = 0.0
    for piece in text.split():
        if "/" in piece:
            top, bottom = piece.split("/")
            total += int(top) / int(bottom)
        else:
            total += float(piece)
    return total


def test_measure_to_float():
    assert measure_to_float("1 1/2") == 1.5
    assert measure_to_float("3/4") == 0.75
    assert measure_to_float("2") == 2.0
    assert measure_to_float("") == 0.0


def nearest_fraction_of_inch(inches: float, smallest: int = 16) -> str:
    """Write a length in inches with the nearest fraction, as on a tape measure."""
    units = round(inches * smallest)
    whole, rest = divmod(units, smallest)
    if rest == 0:
        return str(whole)
    common = math.gcd(rest, smallest)
    fraction = f"{rest // common}/{smallest // common}"
    return f"{whole} {fraction}" if whole else fraction


def test_nearest_fraction_of_inch():
    assert nearest_fraction_of_inch(2.5) == "2 1/2"
    assert nearest_fraction_of_inch(0.19) == "3/16"
    assert nearest_fraction_of_inch(3.99) == "4"
    assert nearest_fraction_of_inch(1.2, 4) == "1 1/4"


def transfer_seconds(megabytes, megabits_per_second):
    """How long does a download take, given its size in MB and the speed in Mbit/s?"""
    if megabits_per_second <= 0:
        return math.inf
    return megabytes * 8 / megabits_per_second


def test_transfer_seconds():
    assert transfer_seconds(100, 50) == 16
    assert transfer_seconds(0, 10) == 0
    assert transfer_seconds(1, 0) == math.inf


def stone_and_pounds(kilograms):
    """Convert a weight in kilograms to (stone, pounds), to the nearest pound."""
    pounds = round(kilograms / 0.45359237)
    return pounds // 14, pounds % 14


def test_stone_and_pounds():
    assert stone_and_pounds(70) == (11, 0)
    assert stone_and_pounds(0) == (0, 0)
    assert stone_and_pounds(50) == (7, 12)


def convert_through_table(amount, source, target, factors):
    """Convert between units that are linked by a chain of known factors.

    factors maps (unit_a, unit_b) to how many unit_b one unit_a is. Returns
    None when no chain leads from source to target.
    """
    reached = {source: amount}
    queue = [source]
    while queue:
        unit = queue.pop(0)
        if unit == target:
            return reached[unit]
        for (a, b), factor in factors.items():
            if a == unit and b not in reached:
                reached[b] = reached[unit] * factor
                queue.append(b)
            elif b == unit and a not in reached:
                reached[a] = reached[unit] / factor
                queue.append(a)
    return None


def test_convert_through_table():
    factors = {("dozen", "piece"): 12, ("gross", "dozen"): 12, ("crate", "gross"): 2}
    assert convert_through_table(1, "crate", "piece", factors) == 288
    assert convert_through_table(24, "piece", "dozen", factors) == 2
    assert convert_through_table(5, "gross", "gross", factors) == 5
    assert convert_through_table(1, "dozen", "litre", factors) is None


def split_value_and_unit(text):
    """Separate a quantity such as "12.5kg" into its number and its unit.

    Raises ValueError if there is no number at the start.
    """
    text = text.strip()
    end = 0
    while end < len(text) and (text[end].isdigit() or text[end] in "+-."):
        end += 1
    if end == 0:
        raise ValueError("no number in " + repr(text))
    return float(text[:end]), text[end:].strip()


def test_split_value_and_unit():
    assert split_value_and_unit("12.5kg") == (12.5, "kg")
    assert split_value_and_unit(" -3 °C ") == (-3.0, "°C")
    assert split_value_and_unit("7") == (7.0, "")
    try:
        split_value_and_unit("kg")
        assert False
    except ValueError:
        pass


def feels_like_heat(temperature_c: float, humidity: float) -> float:
    """Apparent temperature from humidity: add a degree for each 10 % above 40 % when it is warm.

    Below 27 degrees the temperature is returned unchanged.
    """
    if temperature_c < 27 or humidity <= 40:
        return temperature_c
    return temperature_c + (humidity - 40) / 10


def test_feels_like_heat():
    assert feels_like_heat(30, 60) == 32
    assert feels_like_heat(20, 90) == 20
    assert feels_like_heat(35, 30) == 35


def sum_lengths(lengths: list[tuple[float, str]]) -> float:
    """Add lengths given as (number, unit) pairs and return the sum in metres.

    The units mm, cm, m and km are known.
    """
    per_unit = {"mm": 1000, "cm": 100, "m": 1, "km": 0.001}
    total = 0
    for number, unit in lengths:
        total += number / per_unit[unit]
    return total


def test_sum_lengths():
    assert sum_lengths([(50, "cm"), (2, "m")]) == 2.5
    assert sum_lengths([(500, "mm"), (1, "km")]) == 1000.5
    assert sum_lengths([]) == 0


def fuel_stops(distance_km, tank_litres, litres_per_100km):
    """Number of times to refuel on a trip that starts with a full tank."""
    reach = tank_litres / litres_per_100km * 100
    if distance_km <= reach:
        return 0
    return math.ceil(distance_km / reach) - 1


def test_fuel_stops():
    assert fuel_stops(400, 50, 5) == 0
    assert fuel_stops(1000, 50, 5) == 0
    assert fuel_stops(1001, 50, 5) == 1
    assert fuel_stops(2500, 50, 5) == 2


def paint_cans_needed(walls, coverage, coats=2):
    """How many cans of paint do these walls take?

    Args:
        walls: (width, height) of each wall in metres.
        coverage: square metres that one can covers once.
        coats: how many times each wall is painted.
    """
    area = 0
    for width, height in walls:
        area += width * height
    return math.ceil(area * coats / coverage)


def test_paint_cans_needed():
    assert paint_cans_needed([(4, 2.5), (3, 2.5)], 10) == 4
    assert paint_cans_needed([(2, 5)], 10, coats=1) == 1
    assert paint_cans_needed([], 10) == 0


class Quantity:
    """A number with a unit that can only be added to its own kind."""

    def __init__(self, amount, unit):
        self.amount = amount
        self.unit = unit

    def __add__(self, other):
        if self.unit != other.unit:
            raise TypeError(f"cannot add {other.unit} to {self.unit}")
        return Quantity(self.amount + other.amount, self.unit)

    def __str__(self):
        return f"{self.amount} {self.unit}"


def test_quantity():
    assert str(Quantity(2, "kg") + Quantity(3, "kg")) == "5 kg"
    assert str(Quantity(0, "m")) == "0 m"
    try:
        Quantity(1, "kg") + Quantity(1, "m")
        assert False
    except TypeError as err:
        assert str(err) == "cannot add m to kg"
