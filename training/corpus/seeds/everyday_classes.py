import random
import time
from collections import deque


class Inventory:
    """Counts what is in stock by the name of the product."""

    def __init__(self):
        self.items = {}

    def add(self, name, quantity=1):
        """Put some of a product into the stock."""
        if quantity <= 0:
            raise ValueError("the quantity must be positive")
        self.items[name] = self.items.get(name, 0) + quantity

    def remove(self, name, quantity=1):
        """Take some of a product out of the stock."""
        if self.items.get(name, 0) < quantity:
            raise ValueError(f"not enough {name} in stock")
        self.items[name] -= quantity
        if self.items[name] == 0:
            del self.items[name]

    def quantity(self, name):
        return self.items.get(name, 0)


def test_inventory():
    inventory = Inventory()
    inventory.add("bolt", 5)
    inventory.remove("bolt", 3)
    assert inventory.quantity("bolt") == 2
    inventory.remove("bolt", 2)
    assert inventory.items == {}
    try:
        inventory.remove("nut")
    except ValueError as error:
        assert "nut" in str(error)
    else:
        assert False


class SavingsPot:
    """A pot of money with a goal."""

    def __init__(self, goal: float):
        self.goal = goal
        self.saved = 0.0

    def put_in(self, amount: float) -> None:
        self.saved += amount

    def missing(self) -> float:
        """How much is missing to reach the goal."""
        return max(0.0, self.goal - self.saved)

    def percent(self) -> int:
        return min(100, int(self.saved / self.goal * 100))

    def is_full(self) -> bool:
        return self.saved >= self.goal


def test_savings_pot():
    pot = SavingsPot(200)
    pot.put_in(50)
    assert pot.missing() == 150.0
    assert pot.percent() == 25
    pot.put_in(200)
    assert pot.is_full()
    assert pot.missing() == 0.0


class TaskQueue:
    """Tasks that are done in the order in which they came, urgent ones first."""

    def __init__(self):
        self._urgent = deque()
        self._normal = deque()

    def add(self, task, urgent=False):
        if urgent:
            self._urgent.append(task)
        else:
            self._normal.append(task)

    def next(self):
        """Return the next task or None."""
        if self._urgent:
            return self._urgent.popleft()
        if self._normal:
            return self._normal.popleft()
        return None

    def __len__(self):
        return len(self._urgent) + len(self._normal)


def test_task_queue():
    queue = TaskQueue()
    queue.add("a")
    queue.add("b", urgent=True)
    assert len(queue) == 2
    assert queue.next() == "b"
    assert queue.next() == "a"
    assert queue.next() is None


class Account:
    """An account that remembers all its transactions."""

    def __init__(self, owner: str):
        self.owner = owner
        self.transactions: list[tuple[str, float]] = []

    @property
    def balance(self) -> float:
        return sum(amount for _, amount in self.transactions)

    def deposit(self, amount: float, note: str = "deposit") -> None:
        self._check(amount)
        self.transactions.append((note, amount))

    def withdraw(self, amount: float, note: str = "withdrawal") -> None:
        self._check(amount)
        if amount > self.balance:
            raise ValueError("insufficient funds")
        self.transactions.append((note, -amount))

    def _check(self, amount: float) -> None:
        if amount <= 0:
            raise ValueError("amount must be positive")


def test_account():
    account = Account("Ann")
    account.deposit(100)
    account.withdraw(30, "books")
    assert account.balance == 70
    assert account.transactions == [("deposit", 100), ("books", -30)]
    for bad in (-5, 0, 1000):
        try:
            account.withdraw(bad)
        except ValueError:
            pass
        else:
            assert False


class Matrix:
    """A small matrix of numbers."""

    def __init__(self, rows):
        self.rows = [list(row) for row in rows]

    def __getitem__(self, position):
        row, column = position
        return self.rows[row][column]

    def __add__(self, other):
        return Matrix([a + b for a, b in zip(first, second)] for first, second in zip(self.rows, other.rows))

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def transposed(self):
        return Matrix(zip(*self.rows))


def test_matrix():
    matrix = Matrix([[1, 2], [3, 4]])
    assert matrix[1, 0] == 3
    assert matrix + matrix == Matrix([[2, 4], [6, 8]])
    assert matrix.transposed() == Matrix([[1, 3], [2, 4]])
    assert matrix != "matrix"


class Timer:
    """Measures how long something takes."""

    def __init__(self, clock=time.perf_counter):
        self.clock = clock
        self.started = None
        self.elapsed = 0.0

    def start(self):
        if self.started is not None:
            raise RuntimeError("the timer is running")
        self.started = self.clock()

    def stop(self):
        """Stop the timer and return the seconds measured so far."""
        if self.started is None:
            raise RuntimeError("the timer is not running")
        self.elapsed += self.clock() - self.started
        self.started = None
        return self.elapsed


def test_timer():
    moments = iter([1.0, 3.5, 10.0, 11.0])
    timer = Timer(lambda: next(moments))
    timer.start()
    assert timer.stop() == 2.5
    timer.start()
    assert timer.stop() == 3.5
    try:
        timer.stop()
    except RuntimeError:
        pass
    else:
        assert False


class Animal:
    """An animal with a name and a sound. Subclasses may change the sound."""

    sound = "..."

    def __init__(self, name: str):
        self.name = name

    def speak(self) -> str:
        return f"{self.name} says {self.sound}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"


def test_animal():
    class Cat(Animal):
        sound = "meow"

    assert Animal("Thing").speak() == "Thing says ..."
    assert Cat("Tom").speak() == "Tom says meow"
    assert repr(Cat("Tom")) == "Cat('Tom')"


class Temperature:
    """A temperature that can be read in Celsius and in Fahrenheit."""

    def __init__(self, celsius=0.0):
        self.celsius = celsius

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @classmethod
    def from_fahrenheit(cls, value):
        return cls((value - 32) * 5 / 9)


def test_temperature():
    temperature = Temperature(100)
    assert temperature.fahrenheit == 212
    temperature.fahrenheit = 32
    assert temperature.celsius == 0
    assert Temperature.from_fahrenheit(212).celsius == 100


class Cache:
    """Keeps a limited number of values. The oldest one leaves first."""

    def __init__(self, size: int = 3):
        self.size = size
        self.values: dict[str, object] = {}

    def get(self, key: str, default=None):
        return self.values.get(key, default)

    def put(self, key: str, value) -> None:
        if key not in self.values and len(self.values) >= self.size:
            oldest = next(iter(self.values))
            del self.values[oldest]
        self.values[key] = value


def test_cache():
    cache = Cache(2)
    cache.put("a", 1)
    cache.put("b", 2)
    cache.put("c", 3)
    assert cache.get("a") is None
    assert cache.get("b") == 2
    cache.put("b", 5)
    assert cache.values == {"b": 5, "c": 3}


class Deck:
    """A deck of playing cards that can be shuffled and dealt."""

    def __init__(self, seed=None):
        self.cards = [f"{rank}{suit}" for suit in "SHDC" for rank in "23456789TJQKA"]
        self.random = random.Random(seed)

    def shuffle(self):
        self.random.shuffle(self.cards)

    def deal(self, count):
        """Take cards from the top. Raises ValueError if there are too few."""
        if count > len(self.cards):
            raise ValueError("not enough cards")
        dealt = self.cards[:count]
        self.cards = self.cards[count:]
        return dealt


def test_deck():
    deck = Deck(seed=1)
    assert deck.deal(2) == ["2S", "3S"]
    deck.shuffle()
    assert len(deck.cards) == 50
    assert len(set(deck.cards)) == 50
    try:
        deck.deal(51)
    except ValueError:
        pass
    else:
        assert False


class Graph:
    """An undirected graph of named nodes."""

    def __init__(self):
        self.edges: dict[str, set[str]] = {}

    def add_edge(self, a: str, b: str) -> None:
        self.edges.setdefault(a, set()).add(b)
        self.edges.setdefault(b, set()).add(a)

    def neighbors(self, node: str) -> list[str]:
        return sorted(self.edges.get(node, ()))

    def has_path(self, start: str, goal: str) -> bool:
        """Can the goal be reached from the start?"""
        seen, waiting = {start}, [start]
        while waiting:
            node = waiting.pop()
            if node == goal:
                return True
            for neighbor in self.edges.get(node, ()):
                if neighbor not in seen:
                    seen.add(neighbor)
                    waiting.append(neighbor)
        return False


def test_graph():
    graph = Graph()
    graph.add_edge("a", "b")
    graph.add_edge("b", "c")
    graph.add_edge("x", "y")
    assert graph.neighbors("b") == ["a", "c"]
    assert graph.has_path("a", "c")
    assert not graph.has_path("a", "x")


class Robot:
    """A robot on a grid that turns and walks."""

    directions = ["N", "E", "S", "W"]

    def __init__(self, x=0, y=0, facing="N"):
        self.x = x
        self.y = y
        self.facing = facing

    def turn_right(self):
        index = self.directions.index(self.facing)
        self.facing = self.directions[(index + 1) % 4]

    def turn_left(self):
        index = self.directions.index(self.facing)
        self.facing = self.directions[(index - 1) % 4]

    def walk(self, steps=1):
        dx, dy = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}[self.facing]
        self.x += dx * steps
        self.y += dy * steps


def test_robot():
    robot = Robot()
    robot.walk(2)
    robot.turn_right()
    robot.walk()
    assert (robot.x, robot.y, robot.facing) == (1, 2, "E")
    robot.turn_left()
    robot.turn_left()
    assert robot.facing == "W"


class Poll:
    """Collects votes for a fixed list of options, one vote a person."""

    def __init__(self, question, options):
        self.question = question
        self.options = options
        self.votes = {}

    def vote(self, person, option):
        """Vote for an option. A later vote of the same person replaces the earlier one."""
        if option not in self.options:
            raise ValueError(f"no such option: {option}")
        self.votes[person] = option

    def results(self):
        chosen = list(self.votes.values())
        return {option: chosen.count(option) for option in self.options}


def test_poll():
    poll = Poll("Lunch?", ["soup", "pizza"])
    poll.vote("Ann", "soup")
    poll.vote("Bo", "pizza")
    poll.vote("Ann", "pizza")
    assert poll.results() == {"soup": 0, "pizza": 2}
    try:
        poll.vote("Cy", "cake")
    except ValueError:
        pass
    else:
        assert False


class Lamp:
    """A lamp with a switch and a brightness from 0 to 100."""

    def __init__(self):
        self.is_on = False
        self.brightness = 100

    def toggle(self):
        self.is_on = not self.is_on

    def dim(self, brightness):
        """Set the brightness, kept between 0 and 100. Zero turns the lamp off."""
        self.brightness = max(0, min(100, brightness))
        if self.brightness == 0:
            self.is_on = False


def test_lamp():
    lamp = Lamp()
    lamp.toggle()
    assert lamp.is_on
    lamp.dim(150)
    assert lamp.brightness == 100
    lamp.dim(-5)
    assert not lamp.is_on


class Team:
    """A team with at most five members."""

    limit = 5

    def __init__(self, name, members=()):
        self.name = name
        self.members = list(members)

    def join(self, person):
        """Let a person join. Returns False if the team is full or has the person already."""
        if len(self.members) >= self.limit or person in self.members:
            return False
        self.members.append(person)
        return True

    def leave(self, person):
        if person in self.members:
            self.members.remove(person)

    def __contains__(self, person):
        return person in self.members

    def __str__(self):
        return f"{self.name}: {', '.join(self.members) or 'nobody'}"


def test_team():
    team = Team("Red", ["Ann"])
    assert team.join("Bo")
    assert not team.join("Bo")
    assert "Bo" in team
    team.leave("Ann")
    assert str(team) == "Red: Bo"
    assert str(Team("Blue")) == "Blue: nobody"


class TextBuffer:
    """A line of text with a cursor."""

    def __init__(self, text=""):
        self.text = text
        self.cursor = len(text)

    def insert(self, piece):
        """Insert text at the cursor and move the cursor behind it."""
        self.text = self.text[: self.cursor] + piece + self.text[self.cursor :]
        self.cursor += len(piece)

    def backspace(self):
        if self.cursor > 0:
            self.text = self.text[: self.cursor - 1] + self.text[self.cursor :]
            self.cursor -= 1

    def move(self, steps):
        self.cursor = max(0, min(len(self.text), self.cursor + steps))


def test_text_buffer():
    buffer = TextBuffer("ac")
    buffer.move(-1)
    buffer.insert("b")
    assert buffer.text == "abc"
    buffer.backspace()
    assert buffer.text == "ac"
    buffer.move(-10)
    buffer.backspace()
    assert buffer.text == "ac"


class EventBus:
    """Calls all functions that wait for an event."""

    def __init__(self):
        self.handlers = {}

    def on(self, event, handler):
        self.handlers.setdefault(event, []).append(handler)

    def off(self, event, handler):
        """Stop calling a handler."""
        if handler in self.handlers.get(event, []):
            self.handlers[event].remove(handler)

    def emit(self, event, *args):
        """Call the handlers of an event and return how many there were."""
        handlers = list(self.handlers.get(event, []))
        for handler in handlers:
            handler(*args)
        return len(handlers)


def test_event_bus():
    bus, seen = EventBus(), []
    bus.on("save", seen.append)
    assert bus.emit("save", "a.txt") == 1
    bus.off("save", seen.append)
    assert bus.emit("open", "b") == 0
    assert seen == ["a.txt"]


class SmallFraction:
    """A fraction of two whole numbers in lowest terms."""

    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError("the bottom of a fraction must not be zero")
        a, b = top, bottom
        while b:
            a, b = b, a % b
        self.top = top // a
        self.bottom = bottom // a

    def __mul__(self, other):
        return SmallFraction(self.top * other.top, self.bottom * other.bottom)

    def __add__(self, other):
        return SmallFraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __str__(self):
        return f"{self.top}/{self.bottom}"


def test_small_fraction():
    assert str(SmallFraction(2, 4)) == "1/2"
    assert str(SmallFraction(1, 2) + SmallFraction(1, 3)) == "5/6"
    assert str(SmallFraction(2, 3) * SmallFraction(3, 4)) == "1/2"
    try:
        SmallFraction(1, 0)
    except ZeroDivisionError:
        pass
    else:
        assert False


class VendingMachine:
    """Sells drinks for coins and gives change."""

    def __init__(self, prices: dict[str, int]):
        self.prices = prices
        self.credit = 0

    def insert(self, coin: int) -> None:
        if coin not in (5, 10, 20, 50, 100):
            raise ValueError("unknown coin")
        self.credit += coin

    def buy(self, name: str) -> int:
        """Sell a drink and return the change. Raises ValueError if the credit is too low."""
        price = self.prices[name]
        if self.credit < price:
            raise ValueError(f"{price - self.credit} cents are missing")
        change = self.credit - price
        self.credit = 0
        return change


def test_vending_machine():
    machine = VendingMachine({"tea": 80})
    machine.insert(50)
    try:
        machine.buy("tea")
    except ValueError as error:
        assert str(error) == "30 cents are missing"
    else:
        assert False
    machine.insert(50)
    assert machine.buy("tea") == 20
    assert machine.credit == 0


class BinaryTree:
    """A sorted tree of numbers."""

    def __init__(self, value: int):
        self.value = value
        self.left: "BinaryTree | None" = None
        self.right: "BinaryTree | None" = None

    def insert(self, value: int) -> None:
        if value < self.value:
            if self.left is None:
                self.left = BinaryTree(value)
            else:
                self.left.insert(value)
        elif value > self.value:
            if self.right is None:
                self.right = BinaryTree(value)
            else:
                self.right.insert(value)

    def contains(self, value: int) -> bool:
        if value == self.value:
            return True
        child = self.left if value < self.value else self.right
        return child is not None and child.contains(value)

    def __iter__(self):
        """Yield the numbers in order."""
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


def test_binary_tree():
    tree = BinaryTree(5)
    for value in (3, 8, 1, 8):
        tree.insert(value)
    assert list(tree) == [1, 3, 5, 8]
    assert tree.contains(3)
    assert not tree.contains(7)


class Clock:
    """A clock of 24 hours that ticks minutes."""

    def __init__(self, hours=0, minutes=0):
        self.minutes = hours * 60 + minutes

    def tick(self, minutes=1):
        self.minutes = (self.minutes + minutes) % (24 * 60)

    def __str__(self):
        return f"{self.minutes // 60:02}:{self.minutes % 60:02}"

    def __eq__(self, other):
        return self.minutes == other.minutes


def test_clock():
    clock = Clock(23, 58)
    clock.tick()
    assert str(clock) == "23:59"
    clock.tick(2)
    assert clock == Clock(0, 1)


class Logger:
    """Collects messages above a level."""

    levels = {"debug": 10, "info": 20, "warning": 30, "error": 40}

    def __init__(self, name, level="info"):
        self.name = name
        self.level = self.levels[level]
        self.messages = []

    def log(self, level, message):
        if self.levels[level] >= self.level:
            self.messages.append(f"{level.upper()} {self.name}: {message}")

    def info(self, message):
        self.log("info", message)

    def error(self, message):
        self.log("error", message)


def test_logger():
    logger = Logger("app")
    logger.log("debug", "hidden")
    logger.info("started")
    logger.error("broken")
    assert logger.messages == ["INFO app: started", "ERROR app: broken"]
