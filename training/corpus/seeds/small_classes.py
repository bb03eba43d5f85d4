import random
from dataclasses import dataclass, field


class Stack:
    """A stack: the item that was pushed last is popped first."""

    def __init__(self):
        self._items = []

    def push(self, item):
        """Put an item on top."""
        self._items.append(item)

    def pop(self):
        """Take the item from the top. An empty stack raises IndexError."""
        if not self._items:
            raise IndexError("the stack is empty")
        return self._items.pop()

    def peek(self):
        """Look at the top item without taking it; None if there is none."""
        return self._items[-1] if self._items else None

    def __len__(self):
        return len(self._items)


def test_stack():
    stack = Stack()
    stack.push(1)
    stack.push(2)
    assert stack.peek() == 2
    assert stack.pop() == 2
    assert len(stack) == 1
    assert stack.pop() == 1
    try:
        stack.pop()
    except IndexError:
        pass
    else:
        assert False


class Queue:
    """A queue: the item that came first leaves first."""

    def __init__(self):
        self.items = []

    def enqueue(self, item):
        """Add an item at the end."""
        self.items.append(item)

    def dequeue(self):
        """Remove the first item and return it."""
        if self.is_empty():
            raise IndexError("the queue is empty")
        return self.items.pop(0)

    def is_empty(self):
        return len(self.items) == 0


def test_queue():
    queue = Queue()
    queue.enqueue("a")
    queue.enqueue("b")
    assert queue.dequeue() == "a"
    assert not queue.is_empty()
    assert queue.dequeue() == "b"
    assert queue.is_empty()


class BankAccount:
    """A bank account that cannot be overdrawn."""

    def __init__(self, owner: str, balance: float = 0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount: float) -> None:
        """Pay money in."""
        if amount <= 0:
            raise ValueError("the amount must be positive")
        self.balance += amount

    def withdraw(self, amount: float) -> None:
        """Take money out, if there is enough."""
        if amount > self.balance:
            raise ValueError("not enough money")
        self.balance -= amount


def test_bank_account():
    account = BankAccount("Ann", 100)
    account.deposit(50)
    account.withdraw(30)
    assert account.balance == 120
    try:
        account.withdraw(1000)
    except ValueError:
        pass
    else:
        assert False
    assert BankAccount("Bo").balance == 0


class Counter:
    """Counts up and down, but never below zero."""

    def __init__(self, start=0):
        self.value = start

    def increment(self, step=1):
        self.value += step
        return self.value

    def decrement(self, step=1):
        self.value = max(0, self.value - step)
        return self.value

    def reset(self):
        """Start again at zero."""
        self.value = 0


def test_counter():
    counter = Counter()
    assert counter.increment() == 1
    assert counter.increment(5) == 6
    assert counter.decrement(10) == 0
    counter.reset()
    assert counter.value == 0


class Rectangle:
    """A rectangle with a width and a height."""

    def __init__(self, width: float, height: float):
        self.width = width
        self.height = height

    def area(self) -> float:
        return self.width * self.height

    def perimeter(self) -> float:
        return 2 * (self.width + self.height)

    def is_square(self) -> bool:
        return self.width == self.height


def test_rectangle():
    box = Rectangle(3, 4)
    assert box.area() == 12
    assert box.perimeter() == 14
    assert not box.is_square()
    assert Rectangle(2, 2).is_square()


@dataclass
class Person:
    """A person with a name and an age."""

    name: str
    age: int = 0

    def is_adult(self) -> bool:
        """Adults are 18 or older."""
        return self.age >= 18

    def birthday(self) -> None:
        """One year older."""
        self.age += 1


def test_person():
    ann = Person("Ann", 17)
    assert not ann.is_adult()
    ann.birthday()
    assert ann.is_adult()
    assert Person("Bo") == Person("Bo", 0)


class TodoList:
    """A list of tasks, each open or done."""

    def __init__(self):
        self.tasks = {}

    def add(self, task):
        """Add an open task."""
        self.tasks[task] = False

    def complete(self, task):
        """Mark a task as done. Returns False if there is no such task."""
        if task not in self.tasks:
            return False
        self.tasks[task] = True
        return True

    def open_tasks(self):
        """The tasks that are still to be done, in the order they were added."""
        return [task for task, done in self.tasks.items() if not done]


def test_todo_list():
    todo = TodoList()
    todo.add("shop")
    todo.add("cook")
    assert todo.complete("shop")
    assert todo.open_tasks() == ["cook"]
    assert not todo.complete("sing")


@dataclass
class ShoppingCart:
    """Products with their prices and quantities."""

    lines: list[tuple[str, float, int]] = field(default_factory=list)

    def add(self, name: str, price: float, quantity: int = 1) -> None:
        self.lines.append((name, price, quantity))

    def total(self) -> float:
        """What everything costs together."""
        return sum(price * quantity for _, price, quantity in self.lines)

    def remove(self, name: str) -> None:
        """Take all lines of one product out."""
        self.lines = [line for line in self.lines if line[0] != name]


def test_shopping_cart():
    cart = ShoppingCart()
    cart.add("tea", 3.5, 2)
    cart.add("cup", 5)
    assert cart.total() == 12
    cart.remove("tea")
    assert cart.total() == 5
    assert ShoppingCart().total() == 0


class LinkedList:
    """A singly linked list with a pointer to its first node."""

    def __init__(self):
        self.head = None
        self.size = 0

    def prepend(self, value):
        """Put a value in front."""
        self.head = (value, self.head)
        self.size += 1

    def to_list(self):
        """Return the values as a plain list."""
        values = []
        node = self.head
        while node is not None:
            value, node = node
            values.append(value)
        return values

    def __len__(self):
        return self.size


def test_linked_list():
    numbers = LinkedList()
    assert numbers.to_list() == []
    numbers.prepend(2)
    numbers.prepend(1)
    assert numbers.to_list() == [1, 2]
    assert len(numbers) == 2


class Dice:
    """Dice with a number of sides, rolled with a source of random numbers."""

    def __init__(self, sides=6, rng=None):
        self.sides = sides
        self.rng = rng or random.Random()

    def roll(self):
        return self.rng.randint(1, self.sides)

    def roll_many(self, count):
        """Roll several times and return all results."""
        return [self.roll() for _ in range(count)]


def test_dice():
    dice = Dice(6, random.Random(1))
    rolls = dice.roll_many(50)
    assert len(rolls) == 50
    assert all(1 <= r <= 6 for r in rolls)
    assert Dice(1).roll() == 1


class PhoneBook:
    """Stores phone numbers by name; names are the same in any case."""

    def __init__(self):
        self._numbers = {}

    def add(self, name: str, number: str) -> None:
        self._numbers[name.lower()] = number

    def find(self, name: str):
        """Return the number of a person or None."""
        return self._numbers.get(name.lower())

    def names(self) -> list[str]:
        return sorted(self._numbers)


def test_phone_book():
    book = PhoneBook()
    book.add("Bo", "123")
    book.add("Ann", "456")
    assert book.find("BO") == "123"
    assert book.find("Cy") is None
    assert book.names() == ["ann", "bo"]


class TrafficLight:
    """A traffic light that goes from red to green to yellow and to red again."""

    order = ["red", "green", "yellow"]

    def __init__(self):
        self.color = "red"

    def change(self):
        """Switch to the next colour and return it."""
        position = self.order.index(self.color)
        self.color = self.order[(position + 1) % len(self.order)]
        return self.color


def test_traffic_light():
    light = TrafficLight()
    assert light.color == "red"
    assert [light.change() for _ in range(4)] == ["green", "yellow", "red", "green"]


class Thermometer:
    """Keeps a temperature in degrees Celsius and shows it in Fahrenheit as well."""

    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9


def test_thermometer():
    meter = Thermometer(100)
    assert meter.fahrenheit == 212
    meter.fahrenheit = 32
    assert meter.celsius == 0


class Library:
    """Lends books: each one to a single reader at a time."""

    def __init__(self, titles):
        self.available = set(titles)
        self.lent = {}

    def borrow(self, title, reader):
        """Lend a book. Returns False when it is not there."""
        if title not in self.available:
            return False
        self.available.remove(title)
        self.lent[title] = reader
        return True

    def give_back(self, title):
        """Take a book back; returns who had it."""
        reader = self.lent.pop(title)
        self.available.add(title)
        return reader


def test_library():
    library = Library(["Emma", "Dune"])
    assert library.borrow("Dune", "Ann")
    assert not library.borrow("Dune", "Bo")
    assert library.give_back("Dune") == "Ann"
    assert library.borrow("Dune", "Bo")


@dataclass(frozen=True)
class Point:
    """A point in the plane."""

    x: float
    y: float

    def __add__(self, other: "Point") -> "Point":
        return Point(self.x + other.x, self.y + other.y)

    def distance_to(self, other: "Point") -> float:
        """Straight distance to another point."""
        return ((self.x - other.x) ** 2 + (self.y - other.y) ** 2) ** 0.5


def test_point():
    assert Point(1, 2) + Point(3, 4) == Point(4, 6)
    assert Point(0, 0).distance_to(Point(3, 4)) == 5


class ParkingLot:
    """A parking lot with a fixed number of places."""

    def __init__(self, capacity: int):
        self.capacity = capacity
        self.cars: set[str] = set()

    def enter(self, plate: str) -> bool:
        """Let a car in unless the lot is full or the car is inside already."""
        if len(self.cars) >= self.capacity or plate in self.cars:
            return False
        self.cars.add(plate)
        return True

    def leave(self, plate: str) -> None:
        self.cars.discard(plate)

    def free_places(self) -> int:
        return self.capacity - len(self.cars)


def test_parking_lot():
    lot = ParkingLot(1)
    assert lot.enter("A1")
    assert not lot.enter("B2")
    lot.leave("A1")
    assert lot.free_places() == 1
    assert lot.enter("B2")
