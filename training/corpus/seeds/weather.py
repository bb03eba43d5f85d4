import math
import re
from collections import Counter, defaultdict
from datetime import date


def daily_extremes(readings: list[tuple[str, float]]) -> dict[str, tuple[float, float]]:
    """Return the lowest and highest temperature of each day.

    Readings are (timestamp, temperature) with timestamps like "2024-05-01 14:00".
    """
    extremes = {}
    for stamp, temperature in readings:
        day = stamp[:10]
        if day in extremes:
            low, high = extremes[day]
            extremes[day] = (min(low, temperature), max(high, temperature))
        else:
            extremes[day] = (temperature, temperature)
    return extremes


def test_daily_extremes():
    readings = [("2024-05-01 06:00", 7.5), ("2024-05-01 14:00", 18.0), ("2024-05-02 06:00", 9.0)]
    assert daily_extremes(readings) == {"2024-05-01": (7.5, 18.0), "2024-05-02": (9.0, 9.0)}
    assert daily_extremes([]) == {}


def felt_temperature(temperature, wind_kmh):
    """Felt temperature in the wind, in degrees Celsius.

    The formula holds for cold (10 degrees or less) and some wind only;
    otherwise the temperature itself is returned.
    """
    if temperature > 10 or wind_kmh < 4.8:
        return temperature
    v = wind_kmh ** 0.16
    return round(13.12 + 0.6215 * temperature - 11.37 * v + 0.3965 * temperature * v, 1)


def test_felt_temperature():
    assert felt_temperature(0, 20) == -5.2
    assert felt_temperature(-10, 3) == -10
    assert felt_temperature(25, 50) == 25


def dew_point(temperature: float, humidity: float) -> float:
    """Temperature at which the moisture of the air condenses (Magnus formula).

    Args:
        temperature: air temperature in degrees Celsius.
        humidity: relative humidity in percent, above 0.
    """
    if not 0 < humidity <= 100:
        raise ValueError("humidity must be in (0, 100]")
    gamma = math.log(humidity / 100) + 17.62 * temperature / (243.12 + temperature)
    return round(243.12 * gamma / (17.62 - gamma), 1)


def test_dew_point():
    assert dew_point(20, 100) == 20.0
    assert dew_point(20, 50) == 9.3
    try:
        dew_point(20, 0)
        assert False
    except ValueError:
        pass


def compass_name(degrees):
    """Name the wind direction, one of eight, for an angle clockwise from north."""
    names = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']
    index = int((degrees % 360 + 22.5) // 45) % 8
    return names[index]


def test_compass_name():
    assert compass_name(0) == 'N'
    assert compass_name(350) == 'N'
    assert compass_name(135) == 'SE'
    assert compass_name(-90) == 'W'


def mean_wind_direction(angles: list[float]) -> float | None:
    """Average wind direction in degrees, right also around north.

    None if the directions cancel each other out.
    """
    x = sum(math.cos(math.radians(a)) for a in angles)
    y = sum(math.sin(math.radians(a)) for a in angles)
    if math.hypot(x, y) < 1e-9:
        return None
    return round(math.degrees(math.atan2(y, x)), 1) % 360


def test_mean_wind_direction():
    assert mean_wind_direction([350, 20]) == 5.0
    assert mean_wind_direction([80, 100]) == 90.0
    assert mean_wind_direction([0, 180]) is None
    assert mean_wind_direction([]) is None


def longest_dry_spell(rainfall: list[float], trace: float = 0.1) -> int:
    """How many days in a row stayed dry at most? Amounts below the trace count as dry."""
    longest = current = 0
    for millimetres in rainfall:
        current = current + 1 if millimetres < trace else 0
        longest = max(longest, current)
    return longest


def test_longest_dry_spell():
    assert longest_dry_spell([0, 0, 5, 0, 0.05, 0, 2]) == 3
    assert longest_dry_spell([1, 2]) == 0
    assert longest_dry_spell([]) == 0


def monthly_rain(records):
    """Sum up the rain of each month from (date, millimetres) records."""
    totals = defaultdict(float)
    for day, mm in records:
        totals[day.strftime('%Y-%m')] += mm
    return {month: round(mm, 1) for month, mm in sorted(totals.items())}


def test_monthly_rain():
    records = [(date(2024, 3, 31), 2.5), (date(2024, 2, 1), 1.0), (date(2024, 3, 1), 4.0)]
    assert monthly_rain(records) == {'2024-02': 1.0, '2024-03': 6.5}
    assert monthly_rain([]) == {}


def growing_degree_days(days: list[tuple[float, float]], base: float = 10) -> float:
    """Sum the warmth above a base temperature over (low, high) pairs.

    The mean of a day counts as far as it exceeds the base.
    """
    total = 0
    for low, high in days:
        total += max(0, (low + high) / 2 - base)
    return total


def test_growing_degree_days():
    assert growing_degree_days([(8, 20), (2, 10), (10, 16)]) == 7
    assert growing_degree_days([(0, 10)], base=0) == 5
    assert growing_degree_days([]) == 0


def frost_risk(low, cloud_cover, wind):
    """Rate the risk of ground frost as 'none', 'possible' or 'likely'.

    Clear and calm nights are dangerous already a few degrees above zero.
    """
    if low <= 0:
        return 'likely'
    clear_and_calm = cloud_cover < 30 and wind < 10
    if low <= 4 and clear_and_calm:
        return 'likely' if low <= 2 else 'possible'
    if low <= 2:
        return 'possible'
    return 'none'


def test_frost_risk():
    assert frost_risk(-3, 100, 40) == 'likely'
    assert frost_risk(3, 10, 5) == 'possible'
    assert frost_risk(2, 80, 5) == 'possible'
    assert frost_risk(6, 0, 0) == 'none'


def first_and_last_frost(lows: dict[date, float]) -> tuple[date, date] | None:
    """Return the first and the last day with a low below zero, or None."""
    frosty = [day for day, low in lows.items() if low < 0]
    if not frosty:
        return None
    return min(frosty), max(frosty)


def test_first_and_last_frost():
    lows = {date(2024, 1, 3): -2, date(2024, 4, 20): -0.5, date(2024, 7, 1): 12}
    assert first_and_last_frost(lows) == (date(2024, 1, 3), date(2024, 4, 20))
    assert first_and_last_frost({date(2024, 1, 1): 0}) is None
    assert first_and_last_frost({}) is None


def pressure_tendency(readings: list[float], steady: float = 1.0) -> str:
    """Compare the last barometer reading with the first one.

    Returns "rising", "falling" or "steady".
    """
    if len(readings) < 2:
        return "steady"
    change = readings[-1] - readings[0]
    if change > steady:
        return "rising"
    if change < -steady:
        return "falling"
    return "steady"


def test_pressure_tendency():
    assert pressure_tendency([1012.0, 1013.5, 1015.2]) == "rising"
    assert pressure_tendency([1012.0, 1009.0]) == "falling"
    assert pressure_tendency([1012.0, 1020.0, 1012.9]) == "steady"
    assert pressure_tendency([]) == "steady"


def sea_level_pressure(station_hpa, altitude_m, celsius=15.0):
    """Reduce a pressure measured at some altitude to sea level."""
    t = celsius + 273.15 + 0.0065 * altitude_m
    return round(station_hpa * (1 - 0.0065 * altitude_m / t) ** -5.257, 1)


def test_sea_level_pressure():
    assert sea_level_pressure(1013.2, 0) == 1013.2
    assert 1010 < sea_level_pressure(955.0, 500) < 1015
    assert sea_level_pressure(900.0, 1000) > sea_level_pressure(900.0, 900)


def uv_advice(index: float) -> str:
    """What should one do at a given UV index?"""
    if index < 3:
        return "no protection needed"
    if index < 8:
        return "wear a hat and use sunscreen"
    return "stay in the shade around noon"


def test_uv_advice():
    assert uv_advice(0) == "no protection needed"
    assert uv_advice(3) == "wear a hat and use sunscreen"
    assert uv_advice(7.9) == "wear a hat and use sunscreen"
    assert uv_advice(11) == "stay in the shade around noon"


def parse_metar_wind(report):
    """Read the wind group of an airport report.

    >>> parse_metar_wind('EDDF 24015G27KT 9999')
    {'direction': 240, 'knots': 15, 'gusts': 27}

    A variable direction is given as None, and so is a missing gust.
    """
    match = re.search(r'\b(\d{3}|VRB)(\d{2,3})(?:G(\d{2,3}))?KT\b', report)
    if not match:
        return None
    direction, speed, gust = match.groups()
    return {
        'direction': None if direction == 'VRB' else int(direction),
        'knots': int(speed),
        'gusts': int(gust) if gust else None,
    }


def test_parse_metar_wind():
    assert parse_metar_wind('EDDF 24015G27KT 9999') == {'direction': 240, 'knots': 15, 'gusts': 27}
    assert parse_metar_wind('VRB03KT') == {'direction': None, 'knots': 3, 'gusts': None}
    assert parse_metar_wind('CAVOK') is None


def fill_sensor_gaps(values: list[float | None]) -> list[float | None]:
    """Fill gaps (None) between two readings by straight lines.

    Gaps at either end cannot be filled and stay None.
    """
    filled = list(values)
    known = [i for i, v in enumerate(values) if v is not None]
    for left, right in zip(known, known[1:]):
        step = (values[right] - values[left]) / (right - left)
        for i in range(left + 1, right):
            filled[i] = values[left] + step * (i - left)
    return filled


def test_fill_sensor_gaps():
    assert fill_sensor_gaps([1.0, None, None, 4.0]) == [1.0, 2.0, 3.0, 4.0]
    assert fill_sensor_gaps([None, 5.0, None]) == [None, 5.0, None]
    assert fill_sensor_gaps([]) == []


def stuck_sensor(values, repeats=4):
    """Has the sensor reported the very same value several times in a row?"""
    run = 1
    for previous, current in zip(values, values[1:]):
        run = run + 1 if current == previous else 1
        if run >= repeats:
            return True
    return False


def test_stuck_sensor():
    assert stuck_sensor([1.2, 3.4, 3.4, 3.4, 3.4])
    assert not stuck_sensor([1, 1, 1, 2, 1])
    assert stuck_sensor([5, 5], repeats=2)
    assert not stuck_sensor([])


def weather_symbol(rain: float, clouds: int, celsius: float) -> str:
    """Choose a symbol for the forecast from rain (mm), clouds (percent) and temperature."""
    if rain > 0.2:
        return "snow" if celsius < 1 else "heavy rain" if rain > 10 else "rain"
    if clouds > 75:
        return "overcast"
    return "partly cloudy" if clouds > 25 else "sunny"


def test_weather_symbol():
    assert weather_symbol(3, 90, 12) == "rain"
    assert weather_symbol(3, 90, -1) == "snow"
    assert weather_symbol(0, 76, 20) == "overcast"
    assert weather_symbol(0, 10, 20) == "sunny"


def forecast_accuracy(pairs: list[tuple[str, str]]) -> float:
    """Share of the days, in percent, on which the forecast word came true.

    Each pair is (forecast, observed).
    """
    if not pairs:
        return 0.0
    hits = sum(1 for forecast, observed in pairs if forecast == observed)
    return round(100 * hits / len(pairs), 1)


def test_forecast_accuracy():
    assert forecast_accuracy([("sun", "sun"), ("rain", "sun"), ("snow", "snow")]) == 66.7
    assert forecast_accuracy([("sun", "rain")]) == 0.0
    assert forecast_accuracy([]) == 0.0


def brier_score(chances, rained):
    """Mean squared error of rain probabilities (0 is perfect, 1 the worst)."""
    if len(chances) != len(rained):
        raise ValueError("one outcome per forecast is needed")
    errors = [(p - (1 if wet else 0)) ** 2 for p, wet in zip(chances, rained)]
    return sum(errors) / len(errors)


def test_brier_score():
    assert brier_score([1.0, 0.0], [True, False]) == 0
    assert brier_score([0.5, 0.5], [True, False]) == 0.25
    try:
        brier_score([0.5], [])
        assert False
    except ValueError:
        pass


def next_weather(days: list[str], today: str) -> str | None:
    """Guess tomorrow's weather as what most often followed days like today.

    `days` is the record so far; without any precedent the answer is None.
    """
    followers = Counter(after for before, after in zip(days, days[1:]) if before == today)
    if not followers:
        return None
    return followers.most_common(1)[0][0]


def test_next_weather():
    days = ["sun", "rain", "sun", "sun", "rain", "rain", "sun", "rain"]
    assert next_weather(days, "sun") == "rain"
    assert next_weather(days, "rain") == "sun"
    assert next_weather(days, "fog") is None


def heat_waves(highs: list[float], limit: float = 30, days: int = 3) -> list[tuple[int, int]]:
    """Find heat waves: stretches of several days at or above a limit.

    Returns (first index, length) for each stretch.
    """
    waves = []
    start = None
    for i, high in enumerate(highs + [float("-inf")]):
        if high >= limit:
            if start is None:
                start = i
        elif start is not None:
            if i - start >= days:
                waves.append((start, i - start))
            start = None
    return waves


def test_heat_waves():
    assert heat_waves([31, 32, 30, 25, 33, 34]) == [(0, 3)]
    assert heat_waves([20, 31, 31], days=2) == [(1, 2)]
    assert heat_waves([]) == []


def temperature_anomalies(year_means, reference):
    """Deviation of each year's mean from the average of the reference years."""
    base = sum(year_means[y] for y in reference) / len(reference)
    return {y: round(t - base, 2) for y, t in year_means.items()}


def test_temperature_anomalies():
    means = {2000: 8.0, 2001: 9.0, 2020: 10.0}
    assert temperature_anomalies(means, [2000, 2001]) == {2000: -0.5, 2001: 0.5, 2020: 1.5}
    assert temperature_anomalies({2000: 8.0}, [2000]) == {2000: 0.0}


def storm_distance(seconds: float) -> str:
    """Tell how far away lightning is from the seconds until the thunder.

    >>> storm_distance(6)
    '2.1 km'
    """
    metres = seconds * 343
    if metres < 1000:
        return f"{metres:.0f} m"
    return f"{metres / 1000:.1f} km"


def test_storm_distance():
    assert storm_distance(6) == "2.1 km"
    assert storm_distance(2) == "686 m"
    assert storm_distance(0) == "0 m"


def hurricane_category(wind_kmh):
    """Category on the five-step hurricane scale; 0 means it is no hurricane."""
    category = 0
    for threshold in (119, 154, 178, 209, 252):
        if wind_kmh >= threshold:
            category += 1
    return category


def test_hurricane_category():
    assert hurricane_category(118) == 0
    assert hurricane_category(119) == 1
    assert hurricane_category(200) == 3
    assert hurricane_category(300) == 5


def rain_barrel(rainfall: list[float], roof_m2: float, capacity: float, daily_use: float) -> float:
    """Litres left in a rain barrel after some days, starting from an empty one.

    A millimetre of rain brings a litre for each square metre of roof.
    """
    litres = 0.0
    for mm in rainfall:
        litres = min(capacity, litres + mm * roof_m2)
        litres = max(0.0, litres - daily_use)
    return litres


def test_rain_barrel():
    assert rain_barrel([2, 0], 50, 200, 30) == 40.0
    assert rain_barrel([100], 50, 200, 30) == 170.0
    assert rain_barrel([0, 0], 50, 200, 30) == 0.0


def best_day_for_picnic(forecast):
    """Choose the day with the least rain, and among equals the warmest one.

    The forecast maps a day to (millimetres of rain, temperature).
    """
    best_day = None
    for day, (rain, warmth) in forecast.items():
        if best_day is None or (rain, -warmth) < (forecast[best_day][0], -forecast[best_day][1]):
            best_day = day
    return best_day


def test_best_day_for_picnic():
    assert best_day_for_picnic({'Fri': (2, 25), 'Sat': (0, 18), 'Sun': (0, 22)}) == 'Sun'
    assert best_day_for_picnic({'Mon': (9, 5)}) == 'Mon'
    assert best_day_for_picnic({}) is None


class RainGauge:
    """Tipping bucket that counts tips of a fixed amount of rain."""

    def __init__(self, mm_per_tip: float = 0.2):
        self.mm_per_tip = mm_per_tip
        self.tips: list[float] = []

    def tip(self, hour: float) -> None:
        self.tips.append(hour)

    def total(self) -> float:
        return round(len(self.tips) * self.mm_per_tip, 2)

    def intensity(self, now: float) -> float:
        """Rain of the last hour in millimetres."""
        recent = [t for t in self.tips if now - 1 < t <= now]
        return round(len(recent) * self.mm_per_tip, 2)


def test_rain_gauge():
    gauge = RainGauge()
    for hour in (1.0, 1.5, 1.9, 3.2):
        gauge.tip(hour)
    assert gauge.total() == 0.8
    assert gauge.intensity(2.0) == 0.4
    assert gauge.intensity(9) == 0
