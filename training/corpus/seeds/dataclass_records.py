from dataclasses import asdict, dataclass, field, replace


@dataclass
class Product:
    """A product with a price and how many are in stock."""

    name: str
    price: float
    stock: int = 0

    def is_available(self) -> bool:
        return self.stock > 0

    def total_value(self) -> float:
        """Value of everything in stock."""
        return self.price * self.stock


def test_product():
    pen = Product("pen", 1.5, 4)
    assert pen.is_available()
    assert pen.total_value() == 6.0
    assert not Product("cup", 3).is_available()


@dataclass
class Student:
    """A student with grades."""

    name: str
    grades: list[int] = field(default_factory=list)

    def add_grade(self, grade: int) -> None:
        if not 0 <= grade <= 100:
            raise ValueError("a grade is between 0 and 100")
        self.grades.append(grade)

    def average(self) -> float:
        """Average of all grades; zero without any."""
        if not self.grades:
            return 0.0
        return sum(self.grades) / len(self.grades)


def test_student():
    student = Student("Ann")
    assert student.average() == 0.0
    student.add_grade(80)
    student.add_grade(90)
    assert student.average() == 85.0
    try:
        student.add_grade(101)
    except ValueError:
        pass
    else:
        assert False


@dataclass(frozen=True)
class Displacement:
    """A way in the plane that cannot be changed."""

    x: float
    y: float

    def __add__(self, other):
        return Displacement(self.x + other.x, self.y + other.y)

    def scaled(self, factor):
        return Displacement(self.x * factor, self.y * factor)

    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


def test_displacement():
    assert Displacement(1, 2) + Displacement(3, 4) == Displacement(4, 6)
    assert Displacement(3, 4).length() == 5.0
    assert Displacement(1, -1).scaled(2) == Displacement(2, -2)


@dataclass(order=True)
class Version:
    """A version number such as 1.4.2 that can be compared."""

    major: int
    minor: int = 0
    patch: int = 0

    @classmethod
    def parse(cls, text: str) -> "Version":
        """Read a version from text."""
        parts = [int(part) for part in text.split(".")]
        return cls(*parts)

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


def test_version():
    assert Version.parse("1.4.2") > Version.parse("1.4")
    assert str(Version.parse("2")) == "2.0.0"
    assert sorted([Version(2), Version(1, 9)])[0] == Version(1, 9)


@dataclass
class Task:
    """Something to do, with a priority."""

    title: str
    priority: int = 1
    done: bool = False

    def finish(self):
        self.done = True

    def describe(self):
        mark = "x" if self.done else " "
        return f"[{mark}] {self.title}"


def test_task():
    task = Task("Buy milk", priority=2)
    assert task.describe() == "[ ] Buy milk"
    task.finish()
    assert task.describe() == "[x] Buy milk"


@dataclass
class Circle:
    """A circle with a center and a radius."""

    x: float
    y: float
    radius: float

    def __post_init__(self):
        if self.radius < 0:
            raise ValueError("the radius must not be negative")

    @property
    def diameter(self) -> float:
        return 2 * self.radius

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside the circle or on its edge."""
        return (x - self.x) ** 2 + (y - self.y) ** 2 <= self.radius ** 2


def test_circle():
    circle = Circle(0, 0, 2)
    assert circle.diameter == 4
    assert circle.contains(1, 1)
    assert not circle.contains(2, 2)
    try:
        Circle(0, 0, -1)
    except ValueError:
        pass
    else:
        assert False


@dataclass
class OrderLine:
    """One line of an order: a product, its price and how many."""

    product: str
    price: float
    quantity: int = 1
    discount: float = 0.0

    @property
    def total(self) -> float:
        """Price of the whole line after the discount."""
        return round(self.price * self.quantity * (1 - self.discount), 2)


def test_order_line():
    assert OrderLine("pen", 2.5, 4).total == 10.0
    assert OrderLine("cup", 10, discount=0.25).total == 7.5


@dataclass
class Contact:
    """A contact of an address book."""

    name: str
    email: str = ""
    phones: list[str] = field(default_factory=list)

    def add_phone(self, number: str) -> None:
        """Store a number, but never twice."""
        if number not in self.phones:
            self.phones.append(number)

    def matches(self, text: str) -> bool:
        text = text.lower()
        return text in self.name.lower() or text in self.email.lower()


def test_contact():
    contact = Contact("Ann Lee", "ann@example.com")
    contact.add_phone("123")
    contact.add_phone("123")
    assert contact.phones == ["123"]
    assert contact.matches("LEE")
    assert contact.matches("example")
    assert not contact.matches("bo")


@dataclass
class TimeSlot:
    """A slot of time from one hour to another."""

    start: int
    end: int

    def duration(self):
        return self.end - self.start

    def overlaps(self, other):
        """Do two slots share any time?"""
        return self.start < other.end and other.start < self.end

    def shifted(self, hours):
        return TimeSlot(self.start + hours, self.end + hours)


def test_time_slot():
    morning = TimeSlot(8, 12)
    assert morning.duration() == 4
    assert morning.overlaps(TimeSlot(11, 13))
    assert not morning.overlaps(TimeSlot(12, 14))
    assert morning.shifted(2) == TimeSlot(10, 14)


@dataclass
class Recipe:
    """A recipe with its ingredients for a number of people."""

    title: str
    people: int
    ingredients: dict[str, float] = field(default_factory=dict)

    def for_people(self, people: int) -> dict[str, float]:
        """Amounts of the ingredients for another number of people."""
        factor = people / self.people
        return {name: amount * factor for name, amount in self.ingredients.items()}


def test_recipe():
    soup = Recipe("soup", 2, {"water": 1.0, "salt": 4})
    assert soup.for_people(4) == {"water": 2.0, "salt": 8}
    assert soup.for_people(1) == {"water": 0.5, "salt": 2}


@dataclass
class Playlist:
    """Songs with their lengths in seconds."""

    name: str
    songs: list[tuple[str, int]] = field(default_factory=list)

    def add(self, title: str, seconds: int) -> None:
        self.songs.append((title, seconds))

    def total_seconds(self) -> int:
        return sum(seconds for _, seconds in self.songs)

    def longest(self) -> str | None:
        """Title of the longest song, None for an empty list."""
        if not self.songs:
            return None
        return max(self.songs, key=lambda song: song[1])[0]


def test_playlist():
    playlist = Playlist("road")
    assert playlist.longest() is None
    playlist.add("one", 180)
    playlist.add("two", 240)
    assert playlist.total_seconds() == 420
    assert playlist.longest() == "two"


def with_changes(record, **changes):
    """Return a copy of a dataclass record with some fields changed."""
    return replace(record, **changes)


def test_with_changes():
    @dataclass(frozen=True)
    class Pair:
        a: int
        b: int

    assert with_changes(Pair(1, 2), b=5) == Pair(1, 5)
    assert with_changes(Pair(1, 2)) == Pair(1, 2)


def records_to_dicts(records: list) -> list[dict]:
    """Convert dataclass records to dictionaries."""
    return [asdict(record) for record in records]


def test_records_to_dicts():
    @dataclass
    class Item:
        name: str
        size: int = 1

    assert records_to_dicts([Item("a"), Item("b", 2)]) == [{"name": "a", "size": 1}, {"name": "b", "size": 2}]
    assert records_to_dicts([]) == []


@dataclass
class Employee:
    """An employee with a yearly salary."""

    name: str
    salary: float
    skills: set[str] = field(default_factory=set)

    def give_raise(self, percent: float) -> None:
        """Raise the salary by some percent."""
        self.salary += self.salary * percent / 100

    def learn(self, *skills: str) -> None:
        self.skills.update(skills)

    def can_do(self, required: set[str]) -> bool:
        return required <= self.skills


def test_employee():
    ann = Employee("Ann", 1000)
    ann.give_raise(10)
    assert ann.salary == 1100.0
    ann.learn("python", "sql")
    assert ann.can_do({"sql"})
    assert not ann.can_do({"go"})


@dataclass
class Rating:
    """Stars given by visitors."""

    count: int = 0
    total: int = 0

    def add(self, stars):
        if stars not in range(1, 6):
            raise ValueError("give one to five stars")
        self.count += 1
        self.total += stars

    @property
    def average(self):
        return self.total / self.count if self.count else None


def test_rating():
    rating = Rating()
    assert rating.average is None
    rating.add(5)
    rating.add(4)
    assert rating.average == 4.5
    try:
        rating.add(6)
    except ValueError:
        pass
    else:
        assert False
