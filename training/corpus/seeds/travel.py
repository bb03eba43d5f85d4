import math
import re
from collections import Counter
from datetime import date, datetime, timedelta


def trip_length(departure: date, return_day: date) -> str:
    """Describe a trip as days and nights, e.g. "3 days / 2 nights"."""
    nights = (return_day - departure).days
    if nights < 0:
        raise ValueError("return before departure")
    days = nights + 1
    return f"{days} day{'s' if days != 1 else ''} / {nights} night{'s' if nights != 1 else ''}"


def test_trip_length():
    assert trip_length(date(2024, 7, 5), date(2024, 7, 7)) == "3 days / 2 nights"
    assert trip_length(date(2024, 7, 5), date(2024, 7, 5)) == "1 day / 0 nights"
    assert trip_length(date(2024, 2, 28), date(2024, 2, 29)) == "2 days / 1 night"


def flight_duration(departure, arrival, zone_difference):
    """Hours in the air from the local times 'HH:MM' of both airports.

    `zone_difference` is how many hours the clock at the destination is ahead.
    A flight is taken to last less than a day.
    """
    def minutes(clock):
        h, m = clock.split(':')
        return int(h) * 60 + int(m)

    elapsed = minutes(arrival) - minutes(departure) - zone_difference * 60
    return elapsed % (24 * 60) / 60


def test_flight_duration():
    assert flight_duration('10:00', '13:30', 1) == 2.5
    assert flight_duration('11:00', '14:00', -5) == 8
    assert flight_duration('22:15', '06:15', 0) == 8


def has_connection_time(arrival: datetime, departure: datetime, minimum: int = 45) -> bool:
    """Is there time enough (in minutes) to change to the next train or flight?"""
    return departure - arrival >= timedelta(minutes=minimum)


def test_has_connection_time():
    land = datetime(2024, 5, 1, 9, 0)
    assert has_connection_time(land, datetime(2024, 5, 1, 9, 45))
    assert not has_connection_time(land, datetime(2024, 5, 1, 9, 40))
    assert not has_connection_time(land, datetime(2024, 5, 1, 8, 0), minimum=0)


def itinerary_gaps(legs):
    """Find the breaks in an itinerary where a leg does not start where the last one ended.

    Legs are (origin, destination) pairs; the result lists pairs of places
    between which a leg is missing.
    """
    gaps = []
    for (_, arrived), (leaves, _) in zip(legs, legs[1:]):
        if arrived != leaves:
            gaps.append((arrived, leaves))
    return gaps


def test_itinerary_gaps():
    assert itinerary_gaps([('OSL', 'CPH'), ('CPH', 'ROM')]) == []
    assert itinerary_gaps([('OSL', 'CPH'), ('HAM', 'ROM')]) == [('CPH', 'HAM')]
    assert itinerary_gaps([]) == []


def order_tickets(tickets: list[tuple[str, str]]) -> list[str]:
    """Put a heap of one-way tickets in order and return the cities visited.

    Every city is left at most once, and the journey is not a round trip.
    """
    if not tickets:
        return []
    following = dict(tickets)
    arrivals = set(following.values())
    city = next(origin for origin in following if origin not in arrivals)
    route = [city]
    while city in following:
        city = following[city]
        route.append(city)
    return route


def test_order_tickets():
    assert order_tickets([("Bonn", "Kiel"), ("Rome", "Bonn")]) == ["Rome", "Bonn", "Kiel"]
    assert order_tickets([("A", "B")]) == ["A", "B"]
    assert order_tickets([]) == []


def hotel_cost(rates: dict[str, int], arrival: date, nights: int) -> int:
    """Total price of a stay with different "week" and "weekend" rates.

    Friday and Saturday nights are charged at the weekend rate.
    """
    total = 0
    for offset in range(nights):
        night = arrival + timedelta(days=offset)
        kind = "weekend" if night.weekday() in (4, 5) else "week"
        total += rates[kind]
    return total


def test_hotel_cost():
    rates = {"week": 80, "weekend": 120}
    assert hotel_cost(rates, date(2024, 8, 1), 3) == 320
    assert hotel_cost(rates, date(2024, 8, 5), 2) == 160
    assert hotel_cost(rates, date(2024, 8, 1), 0) == 0


def baggage_fee(weights, free_pieces=1, limit=23, extra_piece=60, overweight=100):
    """Fee for checked bags: extra pieces and bags above the weight limit cost more.

    The heaviest bag has no privilege: each overweight bag is charged,
    and so is each piece after the free ones.
    """
    fee = max(0, len(weights) - free_pieces) * extra_piece
    for kilos in weights:
        if kilos > limit:
            fee += overweight
    return fee


def test_baggage_fee():
    assert baggage_fee([20]) == 0
    assert baggage_fee([20, 25]) == 160
    assert baggage_fee([], free_pieces=2) == 0
    assert baggage_fee([23.5, 24], free_pieces=2) == 200


def fits_cabin(bag: tuple, frame: tuple = (55, 40, 20)) -> bool:
    """Will a bag fit into the airline's frame, turned any way round?"""
    return all(side <= limit for side, limit in zip(sorted(bag), sorted(frame)))


def test_fits_cabin():
    assert fits_cabin((40, 20, 55))
    assert fits_cabin((18, 50, 35))
    assert not fits_cabin((21, 40, 55))
    assert not fits_cabin((60, 10, 10))


def packing_list(nights, forecast, extras=()):
    """Suggest what to pack for a number of nights and a set of weather words."""
    items = {'socks': nights + 1, 'shirts': min(nights + 1, 7)}
    if 'rain' in forecast:
        items['umbrella'] = 1
    if 'sun' in forecast:
        items['sunscreen'] = 1
    if 'snow' in forecast:
        items['gloves'] = 1
    for thing in extras:
        items[thing] = items.get(thing, 0) + 1
    return items


def test_packing_list():
    assert packing_list(2, {'rain'}) == {'socks': 3, 'shirts': 3, 'umbrella': 1}
    assert packing_list(20, set())['shirts'] == 7
    assert packing_list(0, {'sun'}, ['book', 'socks']) == {'socks': 2, 'shirts': 1, 'sunscreen': 1, 'book': 1}


def seat_position(seat: str, layout: str = "ABC DEF") -> str:
    """Tell if a seat such as "12A" is at a window, on the aisle or in the middle.

    The layout lists the letters of a row, with a blank for each aisle.
    """
    letter = seat[-1].upper()
    at = layout.index(letter)
    if at in (0, len(layout) - 1):
        return "window"
    if layout[at - 1] == " " or layout[at + 1] == " ":
        return "aisle"
    return "middle"


def test_seat_position():
    assert seat_position("12A") == "window"
    assert seat_position("7d") == "aisle"
    assert seat_position("30E") == "middle"
    assert seat_position("1B", layout="A B") == "window"


def adjacent_free_seats(row, party):
    """Find the first stretch of free seats wide enough for a party.

    The row is a string with '.' for free seats and 'x' for taken ones;
    returns the index of the first seat or -1.
    """
    run = 0
    for i, seat in enumerate(row):
        run = run + 1 if seat == '.' else 0
        if run == party:
            return i - party + 1
    return -1


def test_adjacent_free_seats():
    assert adjacent_free_seats('x.x..', 2) == 3
    assert adjacent_free_seats('....', 3) == 0
    assert adjacent_free_seats('.x.x.', 2) == -1
    assert adjacent_free_seats('', 1) == -1


def driving_hours(legs: list[tuple[float, float]], pause_every: float = 2.0, pause: float = 0.25) -> float:
    """Hours for a car trip of (kilometres, km/h) legs, pauses included.

    A pause is due after each full stretch of driving, but not at the very end.
    """
    driving = sum(km / speed for km, speed in legs)
    if driving == 0:
        return 0.0
    pauses = math.ceil(driving / pause_every) - 1
    return round(driving + pauses * pause, 2)


def test_driving_hours():
    assert driving_hours([(200, 100)]) == 2.0
    assert driving_hours([(200, 100), (50, 50)]) == 3.25
    assert driving_hours([]) == 0.0


def trip_fuel_cost(km, litres_per_100km, price_per_litre, passengers=1):
    """What does each passenger pay for the fuel of a trip?"""
    litres = km * litres_per_100km / 100
    return round(litres * price_per_litre / passengers, 2)


def test_trip_fuel_cost():
    assert trip_fuel_cost(500, 6, 1.8) == 54.0
    assert trip_fuel_cost(500, 6, 1.8, passengers=4) == 13.5
    assert trip_fuel_cost(0, 6, 1.8) == 0


def charging_stops(distance: float, chargers: list[float], reach: float) -> list[float] | None:
    """Choose charging stops for an electric car, driving on as far as possible each time.

    Chargers are given by their distance from the start. The car starts fully
    charged. Returns None when the goal cannot be reached.
    """
    stops = []
    position = 0.0
    while position + reach < distance:
        options = [c for c in chargers if position < c <= position + reach]
        if not options:
            return None
        position = max(options)
        stops.append(position)
    return stops


def test_charging_stops():
    assert charging_stops(500, [100, 180, 300, 420], 200) == [180, 300]
    assert charging_stops(150, [100], 200) == []
    assert charging_stops(500, [100], 200) is None


def passport_ok(expires, leaving, months=6):
    """Check that a passport is still valid some months after leaving the country."""
    year, month = divmod(leaving.year * 12 + leaving.month - 1 + months, 12)
    needed = (year, month + 1, leaving.day)
    return (expires.year, expires.month, expires.day) >= needed


def test_passport_ok():
    assert passport_ok(date(2025, 1, 15), date(2024, 7, 15))
    assert not passport_ok(date(2025, 1, 14), date(2024, 7, 15))
    assert passport_ok(date(2024, 8, 1), date(2024, 7, 15), months=0)


def days_in_zone(stays: list[tuple[date, date]], today: date, window: int = 180) -> int:
    """Count the days spent in a visa zone during the last `window` days.

    Stays include their first and last day; today is part of the window.
    """
    first = today - timedelta(days=window - 1)
    total = 0
    for entry, leave in stays:
        start = max(entry, first)
        end = min(leave, today)
        if start <= end:
            total += (end - start).days + 1
    return total


def test_days_in_zone():
    stays = [(date(2024, 1, 1), date(2024, 1, 10)), (date(2024, 6, 25), date(2024, 7, 20))]
    assert days_in_zone(stays, date(2024, 6, 30)) == 14
    assert days_in_zone(stays, date(2024, 6, 30), window=3) == 3
    assert days_in_zone([], date(2024, 6, 30)) == 0


def find_booking_code(subject: str) -> str | None:
    """Find the six-character booking code in the subject of a mail.

    A code consists of capital letters and digits, with at least one digit.
    """
    for word in re.findall(r"\b[A-Z0-9]{6}\b", subject):
        if any(ch.isdigit() for ch in word):
            return word
    return None


def test_find_booking_code():
    assert find_booking_code("Your trip X7K2PQ is confirmed") == "X7K2PQ"
    assert find_booking_code("SUMMER sale: book AB12CD now") == "AB12CD"
    assert find_booking_code("SUMMER sale") is None


def cheapest_round_trip(outbound, inbound, min_stay=1):
    """Pick the cheapest pair of flights there and back.

    Both arguments map a day number to a price. Returns
    (day out, day back, total) or None if no pair fits.
    """
    best = None
    for out_day, out_price in outbound.items():
        for back_day, back_price in inbound.items():
            if back_day - out_day < min_stay:
                continue
            total = out_price + back_price
            if best is None or total < best[2]:
                best = (out_day, back_day, total)
    return best


def test_cheapest_round_trip():
    assert cheapest_round_trip({1: 90, 3: 50}, {2: 40, 5: 70}) == (3, 5, 120)
    assert cheapest_round_trip({1: 90}, {2: 40}) == (1, 2, 130)
    assert cheapest_round_trip({3: 50}, {2: 40}) is None


def frequent_flyer_tier(miles: int, flights: int) -> str:
    """Name the tier reached through either miles or number of flights."""
    tiers = [("gold", 70_000, 50), ("silver", 30_000, 25), ("bronze", 10_000, 8)]
    for name, need_miles, need_flights in tiers:
        if miles >= need_miles or flights >= need_flights:
            return name
    return "basic"


def test_frequent_flyer_tier():
    assert frequent_flyer_tier(71_000, 3) == "gold"
    assert frequent_flyer_tier(500, 25) == "silver"
    assert frequent_flyer_tier(0, 0) == "basic"


def travel_expenses(receipts: list[tuple[str, float]], allowance: dict[str, float]) -> dict[str, float]:
    """What is paid back for each category, limited by its allowance?

    A category that has no allowance is paid back in full.
    """
    spent = {}
    for category, amount in receipts:
        spent[category] = spent.get(category, 0) + amount
    return {
        category: min(amount, allowance.get(category, amount))
        for category, amount in spent.items()
    }


def test_travel_expenses():
    receipts = [("meals", 30), ("taxi", 12), ("meals", 25)]
    assert travel_expenses(receipts, {"meals": 40}) == {"meals": 40, "taxi": 12}
    assert travel_expenses(receipts, {"meals": 0})["meals"] == 0
    assert travel_expenses([], {}) == {}


def settle_trip(paid):
    """Split the costs of a trip evenly and list who gives how much to whom.

    `paid` maps each traveller to what he or she has paid so far.
    Debts are settled from the largest creditor down.
    """
    share = sum(paid.values()) / len(paid)
    creditors = sorted([[p - share, who] for who, p in paid.items() if p > share], reverse=True)
    payments = []
    for who, amount in paid.items():
        debt = share - amount
        while debt > 0.005:
            credit = creditors[0]
            part = min(debt, credit[0])
            payments.append((who, credit[1], round(part, 2)))
            debt -= part
            credit[0] -= part
            if credit[0] <= 0.005:
                creditors.pop(0)
    return payments


def test_settle_trip():
    assert settle_trip({'Ann': 90, 'Bob': 0, 'Cid': 0}) == [('Bob', 'Ann', 30), ('Cid', 'Ann', 30)]
    assert settle_trip({'Ann': 10, 'Bob': 10}) == []
    assert settle_trip({'Ann': 50, 'Bob': 30, 'Cid': 10}) == [('Cid', 'Ann', 20)]


def tidy_place_name(raw: str) -> str:
    """Normalize a place typed by hand: blanks, capitals and the usual small words."""
    small = {"de", "la", "of", "on", "upon", "the", "am", "sur"}
    words = raw.replace("_", " ").lower().split()
    fixed = [w if w in small and i > 0 else w.capitalize() for i, w in enumerate(words)]
    return " ".join(fixed)


def test_tidy_place_name():
    assert tidy_place_name("  rio DE  janeiro ") == "Rio de Janeiro"
    assert tidy_place_name("stratford_upon_avon") == "Stratford upon Avon"
    assert tidy_place_name("la paz") == "La Paz"


def most_visited(diary: list[str], top: int = 3) -> list[tuple[str, int]]:
    """Count the countries in entries like "Oslo, Norway" and return the commonest."""
    countries = Counter(entry.rsplit(",", 1)[-1].strip() for entry in diary)
    return sorted(countries.items(), key=lambda kv: (-kv[1], kv[0]))[:top]


def test_most_visited():
    diary = ["Oslo, Norway", "Bergen, Norway", "Malaga, Spain"]
    assert most_visited(diary) == [("Norway", 2), ("Spain", 1)]
    assert most_visited(diary, top=1) == [("Norway", 2)]
    assert most_visited([]) == []


def jet_lag_plan(zone_shift: int, per_day: int = 1) -> list[int]:
    """Plan how the bedtime shifts day by day until it matches the new time zone.

    >>> jet_lag_plan(-3, per_day=2)
    [-2, -3]
    """
    plan = []
    shifted = 0
    direction = 1 if zone_shift > 0 else -1
    while shifted != zone_shift:
        step = min(per_day, abs(zone_shift - shifted))
        shifted += direction * step
        plan.append(shifted)
    return plan


def test_jet_lag_plan():
    assert jet_lag_plan(-3, per_day=2) == [-2, -3]
    assert jet_lag_plan(2) == [1, 2]
    assert jet_lag_plan(0) == []


def platform_changes(old_board, new_board):
    """Announce trains whose platform changed or that no longer run."""
    messages = []
    for train, platform in old_board.items():
        if train not in new_board:
            messages.append(train + ' is cancelled')
        elif new_board[train] != platform:
            messages.append(train + ' now leaves from platform ' + str(new_board[train]))
    return messages


def test_platform_changes():
    old = {'IC 5': 2, 'RE 9': 4}
    assert platform_changes(old, {'IC 5': 3, 'RE 9': 4}) == ['IC 5 now leaves from platform 3']
    assert platform_changes(old, {'IC 5': 2}) == ['RE 9 is cancelled']
    assert platform_changes(old, old) == []


class TripCounter:
    """Log of a rental car that counts kilometres and what they cost."""

    def __init__(self, reading: int, free_km: int = 0):
        self.start = self.reading = reading
        self.free_km = free_km

    def update(self, reading: int) -> int:
        """Enter a new reading and return the kilometres since the last one."""
        if reading < self.reading:
            raise ValueError("an odometer does not run backwards")
        driven = reading - self.reading
        self.reading = reading
        return driven

    def charge(self, per_km: float) -> float:
        extra = max(0, self.reading - self.start - self.free_km)
        return extra * per_km


def test_trip_counter():
    car = TripCounter(1000, free_km=200)
    assert car.update(1150) == 150 and car.charge(0.5) == 0
    assert car.update(1300) == 150 and car.charge(0.5) == 50
    try:
        car.update(1200)
        assert False
    except ValueError:
        pass
