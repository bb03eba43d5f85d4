import math
import random


def random_walk(steps: int, rng: random.Random) -> list[int]:
    """Walk one step up or down at random, starting at zero, and return all positions."""
    position = 0
    path = [position]
    for _ in range(steps):
        position += rng.choice([-1, 1])
        path.append(position)
    return path


def test_random_walk():
    path = random_walk(10, random.Random(2))
    assert path[0] == 0 and len(path) == 11
    assert all(abs(a - b) == 1 for a, b in zip(path, path[1:]))


def estimate_pi(points: int, seed: int = 0) -> float:
    """Estimate pi from random points in a square and how many lie in the circle."""
    rng = random.Random(seed)
    inside = 0
    for _ in range(points):
        x, y = rng.random(), rng.random()
        if x * x + y * y <= 1:
            inside += 1
    return 4 * inside / points


def test_estimate_pi():
    assert abs(estimate_pi(5000) - math.pi) < 0.1
    assert estimate_pi(100, 3) == estimate_pi(100, 3)


def bounce_heights(height, factor, limit):
    """List the heights of a ball after each bounce until it is lower than the limit."""
    heights = []
    height *= factor
    while height >= limit:
        heights.append(round(height, 2))
        height *= factor
    return heights


def test_bounce_heights():
    assert bounce_heights(8, 0.5, 1) == [4.0, 2.0, 1.0]
    assert bounce_heights(1, 0.5, 1) == []


def rabbits(months: int) -> list[int]:
    """Count pairs of rabbits month by month; each pair breeds from its second month on."""
    young, grown = 1, 0
    counts = []
    for _ in range(months):
        counts.append(young + grown)
        young, grown = grown, grown + young
    return counts


def test_rabbits():
    assert rabbits(6) == [1, 1, 2, 3, 5, 8]
    assert rabbits(0) == []


def cool_down(temperature: float, room: float, rate: float, minutes: int) -> list[float]:
    """Follow the temperature of a cup of tea; each minute it loses a share of the difference to the room."""
    values = [temperature]
    for _ in range(minutes):
        temperature -= (temperature - room) * rate
        values.append(round(temperature, 1))
    return values


def test_cool_down():
    assert cool_down(90, 20, 0.1, 2) == [90, 83.0, 76.7]
    assert cool_down(20, 20, 0.5, 1) == [20, 20.0]


def simulate_elevator(start: int, calls: list[int]) -> tuple[int, list[int]]:
    """Serve the calls of an elevator in order; return the floors moved and the stops."""
    moved, floor, stops = 0, start, []
    for target in calls:
        moved += abs(target - floor)
        floor = target
        stops.append(floor)
    return moved, stops


def test_simulate_elevator():
    assert simulate_elevator(0, [5, 2]) == (8, [5, 2])
    assert simulate_elevator(3, []) == (0, [])


def traffic_light_at(second: int, green: int = 30, yellow: int = 5, red: int = 25) -> str:
    """Tell the color of a traffic light at a second; it starts with green."""
    moment = second % (green + yellow + red)
    if moment < green:
        return "green"
    if moment < green + yellow:
        return "yellow"
    return "red"


def test_traffic_light_at():
    assert traffic_light_at(0) == "green"
    assert traffic_light_at(32) == "yellow"
    assert traffic_light_at(59) == "red"
    assert traffic_light_at(60) == "green"


def evolve_row(row: str) -> str:
    """Next row of a cellular automaton: a cell lives if exactly one of its neighbors did."""
    padded = f".{row}."
    result = ""
    for i in range(1, len(padded) - 1):
        alive = (padded[i - 1] == "#") != (padded[i + 1] == "#")
        result += "#" if alive else "."
    return result


def test_evolve_row():
    assert evolve_row("..#..") == ".#.#."
    assert evolve_row(".#.#.") == "#...#"
    assert evolve_row("") == ""


def spread_rumor(friends: dict[str, list[str]], start: str, days: int) -> list[str]:
    """List who knows a rumor after some days if everyone tells all friends each day."""
    informed = {start}
    for _ in range(days):
        new = {friend for person in informed for friend in friends.get(person, [])}
        informed |= new
    return sorted(informed)


def test_spread_rumor():
    friends = {"a": ["b"], "b": ["c", "d"], "d": ["e"]}
    assert spread_rumor(friends, "a", 2) == ["a", "b", "c", "d"]
    assert spread_rumor(friends, "x", 3) == ["x"]


def projectile_path(speed, angle, step=0.1, gravity=9.81):
    """List the points of a throw until it hits the ground."""
    vx = speed * math.cos(math.radians(angle))
    vy = speed * math.sin(math.radians(angle))
    x = y = 0.0
    points = [(x, y)]
    while True:
        x += vx * step
        y += vy * step
        vy -= gravity * step
        if y < 0:
            return points
        points.append((x, y))


def test_projectile_path():
    points = projectile_path(10, 45)
    assert points[0] == (0.0, 0.0)
    assert all(y >= 0 for _, y in points)
    assert 9 < points[-1][0] < 12


def savings_over_years(start: float, monthly: float, rate: float, years: int) -> list[float]:
    """Return the savings at the end of each year with monthly deposits and yearly interest in percent."""
    balance = start
    result = []
    for _ in range(years):
        balance += monthly * 12
        balance *= 1 + rate / 100
        result.append(round(balance, 2))
    return result


def test_savings_over_years():
    assert savings_over_years(0, 100, 10, 2) == [1320.0, 2772.0]
    assert savings_over_years(50, 0, 0, 1) == [50.0]


def flip_coins(count: int, rng: random.Random) -> dict[str, int]:
    """Flip coins and count heads and tails."""
    counts = {"heads": 0, "tails": 0}
    for _ in range(count):
        side = "heads" if rng.random() < 0.5 else "tails"
        counts[side] += 1
    return counts


def test_flip_coins():
    counts = flip_coins(100, random.Random(1))
    assert counts["heads"] + counts["tails"] == 100
    assert 20 < counts["heads"] < 80
    assert flip_coins(0, random.Random(1)) == {"heads": 0, "tails": 0}


def fill_tank(inflow: list[float], outflow: float, capacity: float) -> list[float]:
    """Follow the level of a tank that neither overflows nor runs below zero."""
    level, levels = 0.0, []
    for amount in inflow:
        level = min(capacity, max(0.0, level + amount - outflow))
        levels.append(level)
    return levels


def test_fill_tank():
    assert fill_tank([5, 9, 0, 0], 2, 8) == [3.0, 8, 6, 4]
    assert fill_tank([1], 5, 8) == [0.0]


def pick_weighted(weights: dict[str, float], rng: random.Random) -> str:
    """Pick a key at random; larger weights are picked more often."""
    mark = rng.random() * sum(weights.values())
    for name, weight in weights.items():
        mark -= weight
        if mark < 0:
            return name
    return name


def test_pick_weighted():
    rng = random.Random(4)
    picks = [pick_weighted({"a": 9, "b": 1}, rng) for _ in range(200)]
    assert picks.count("a") > picks.count("b") > 0
    assert pick_weighted({"x": 1}, rng) == "x"


def random_password(length: int, rng: random.Random, letters: str = "abcdefghijkmnpqrstuvwxyz", digits: str = "23456789") -> str:
    """Make a random password with at least one digit."""
    if length < 2:
        raise ValueError("a password needs two characters or more")
    chars = [rng.choice(letters + digits) for _ in range(length - 1)]
    chars.insert(rng.randrange(length), rng.choice(digits))
    return "".join(chars)


def test_random_password():
    password = random_password(12, random.Random(7))
    assert len(password) == 12
    assert any(char.isdigit() for char in password)
    try:
        random_password(1, random.Random(7))
    except ValueError:
        pass
    else:
        assert False


class Ecosystem:
    """Foxes and hares whose numbers depend on each other."""

    def __init__(self, hares=100.0, foxes=10.0):
        self.hares = hares
        self.foxes = foxes

    def step(self):
        """Let one year pass."""
        eaten = 0.01 * self.hares * self.foxes
        births = 0.2 * self.hares
        self.hares = max(0.0, self.hares + births - eaten)
        self.foxes = max(0.0, self.foxes + 0.1 * eaten - 0.1 * self.foxes)

    def run(self, years):
        history = []
        for _ in range(years):
            self.step()
            history.append((round(self.hares), round(self.foxes)))
        return history


def test_ecosystem():
    world = Ecosystem()
    assert world.run(1) == [(110, 10)]
    assert Ecosystem(hares=0, foxes=10).run(2)[-1] == (0, 8)


class Pendulum:
    """A swing that loses some of its speed with every step."""

    def __init__(self, angle, damping=0.99):
        self.angle = angle
        self.speed = 0.0
        self.damping = damping

    def step(self, seconds=0.01):
        self.speed -= 9.81 * math.sin(self.angle) * seconds
        self.speed *= self.damping
        self.angle += self.speed * seconds

    def is_at_rest(self, tolerance=1e-3):
        return abs(self.angle) < tolerance and abs(self.speed) < tolerance


def test_pendulum():
    pendulum = Pendulum(0.5)
    pendulum.step()
    assert pendulum.angle < 0.5
    assert not pendulum.is_at_rest()
    for _ in range(5000):
        pendulum.step()
    assert pendulum.is_at_rest()


class Bus:
    """A bus with a limited number of seats."""

    def __init__(self, seats):
        self.seats = seats
        self.passengers = 0

    def stop(self, getting_off, waiting):
        """Let people off, then on; return how many must wait for the next bus."""
        self.passengers = max(0, self.passengers - getting_off)
        boarding = min(waiting, self.seats - self.passengers)
        self.passengers += boarding
        return waiting - boarding


def test_bus():
    bus = Bus(10)
    assert bus.stop(0, 8) == 0
    assert bus.stop(3, 9) == 4
    assert bus.passengers == 10
