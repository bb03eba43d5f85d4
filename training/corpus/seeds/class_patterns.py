from abc import ABC, abstractmethod


class ShapeFactory:
    """Creates shapes by name; new kinds can be registered."""

    def __init__(self):
        self._creators = {}

    def register(self, kind, creator):
        self._creators[kind] = creator

    def create(self, kind, **options):
        """Create a shape of the kind with the given options."""
        if kind not in self._creators:
            known = ", ".join(sorted(self._creators)) or "none"
            raise ValueError(f"unknown shape {kind!r}, known are: {known}")
        return self._creators[kind](**options)


def test_shape_factory():
    factory = ShapeFactory()
    factory.register("square", lambda side: ("square", side))
    assert factory.create("square", side=3) == ("square", 3)
    try:
        factory.create("cube")
    except ValueError as error:
        assert str(error) == "unknown shape 'cube', known are: square"
    else:
        assert False


class Singleton:
    """A class of which there is only one instance."""

    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.values = {}
        return cls._instance


def test_singleton():
    first, second = Singleton(), Singleton()
    first.values["a"] = 1
    assert first is second
    assert second.values == {"a": 1}


class Subject:
    """Tells its observers whenever its state changes."""

    def __init__(self, state=None):
        self._state = state
        self._observers = []

    def attach(self, observer):
        if observer not in self._observers:
            self._observers.append(observer)

    def detach(self, observer):
        self._observers.remove(observer)

    @property
    def state(self):
        return self._state

    @state.setter
    def state(self, value):
        if value == self._state:
            return
        self._state = value
        for observer in self._observers:
            observer(value)


def test_subject():
    seen = []
    subject = Subject(0)
    subject.attach(seen.append)
    subject.state = 1
    subject.state = 1
    subject.detach(seen.append)
    subject.state = 2
    assert seen == [1]
    assert subject.state == 2


class QueryBuilder:
    """Builds a query step by step."""

    def __init__(self, table: str):
        self.table = table
        self.columns = ["*"]
        self.conditions: list[str] = []
        self.order: str | None = None

    def select(self, *columns: str) -> "QueryBuilder":
        self.columns = list(columns)
        return self

    def where(self, condition: str) -> "QueryBuilder":
        self.conditions.append(condition)
        return self

    def order_by(self, column: str) -> "QueryBuilder":
        self.order = column
        return self

    def build(self) -> str:
        """Return the query as text."""
        query = f"SELECT {', '.join(self.columns)} FROM {self.table}"
        if self.conditions:
            query += " WHERE " + " AND ".join(self.conditions)
        if self.order:
            query += f" ORDER BY {self.order}"
        return query


def test_query_builder():
    assert QueryBuilder("users").build() == "SELECT * FROM users"
    query = QueryBuilder("users").select("id", "name").where("age > 18").where("active").order_by("name")
    assert query.build() == "SELECT id, name FROM users WHERE age > 18 AND active ORDER BY name"


class Shape(ABC):
    """Base of all shapes: a subclass says how large its area is."""

    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        """Area of the shape."""

    def is_larger_than(self, other):
        return self.area() > other.area()

    def describe(self):
        return f"{self.name} with area {self.area():.1f}"


def test_shape():
    class Square(Shape):
        def __init__(self, side):
            super().__init__("square")
            self.side = side

        def area(self):
            return self.side ** 2

    assert Square(2).describe() == "square with area 4.0"
    assert Square(3).is_larger_than(Square(2))
    try:
        Shape("nothing")
    except TypeError:
        pass
    else:
        assert False


class CommandHistory:
    """Runs commands and undoes them. A command is a pair of functions: do and undo."""

    def __init__(self):
        self._done = []
        self._undone = []

    def run(self, do, undo):
        do()
        self._done.append((do, undo))
        self._undone.clear()

    def undo(self):
        """Undo the last command and tell whether there was one."""
        if not self._done:
            return False
        command = self._done.pop()
        command[1]()
        self._undone.append(command)
        return True

    def redo(self):
        if not self._undone:
            return False
        command = self._undone.pop()
        command[0]()
        self._done.append(command)
        return True


def test_command_history():
    numbers = []
    history = CommandHistory()
    history.run(lambda: numbers.append(1), numbers.pop)
    history.run(lambda: numbers.append(2), numbers.pop)
    assert history.undo()
    assert numbers == [1]
    assert history.redo()
    assert numbers == [1, 2]
    assert not history.redo()
    assert history.undo() and history.undo()
    assert not history.undo()


class LazyValue:
    """A value that is computed when it is asked for the first time."""

    def __init__(self, compute):
        self._compute = compute
        self._known = False
        self._value = None

    def get(self):
        if not self._known:
            self._value = self._compute()
            self._known = True
        return self._value

    def forget(self):
        """Compute the value anew next time."""
        self._known = False


def test_lazy_value():
    calls = []
    lazy = LazyValue(lambda: calls.append(1) or len(calls))
    assert calls == []
    assert lazy.get() == 1
    assert lazy.get() == 1
    lazy.forget()
    assert lazy.get() == 2


class PluginRegistry:
    """Collects functions under names with a decorator."""

    def __init__(self):
        self.plugins = {}

    def plugin(self, name=None):
        """Decorator that registers a function under a name, its own by default."""
        def register(function):
            self.plugins[name or function.__name__] = function
            return function

        return register

    def run(self, name, *args):
        try:
            plugin = self.plugins[name]
        except KeyError:
            raise LookupError(f"no plugin named {name}") from None
        return plugin(*args)


def test_plugin_registry():
    registry = PluginRegistry()

    @registry.plugin()
    def double(n):
        return 2 * n

    @registry.plugin("minus")
    def negative(n):
        return -n

    assert registry.run("double", 4) == 8
    assert registry.run("minus", 4) == -4
    try:
        registry.run("half", 4)
    except LookupError as error:
        assert str(error) == "no plugin named half"
    else:
        assert False


class StateMachine:
    """Moves from state to state by a table of (state, event) pairs."""

    def __init__(self, start, transitions):
        self.state = start
        self.transitions = transitions
        self.history = [start]

    def can(self, event):
        return (self.state, event) in self.transitions

    def send(self, event):
        """Follow an event to the next state."""
        if not self.can(event):
            raise ValueError(f"cannot {event} while {self.state}")
        self.state = self.transitions[self.state, event]
        self.history.append(self.state)
        return self.state


def test_state_machine():
    door = StateMachine("closed", {("closed", "open"): "open", ("open", "close"): "closed", ("closed", "lock"): "locked"})
    assert door.send("open") == "open"
    assert not door.can("lock")
    door.send("close")
    assert door.history == ["closed", "open", "closed"]
    try:
        door.send("close")
    except ValueError as error:
        assert str(error) == "cannot close while closed"
    else:
        assert False


class StepPipeline:
    """Passes data through named steps."""

    def __init__(self):
        self.steps = []

    def add(self, name, function):
        self.steps.append((name, function))
        return self

    def run(self, data):
        """Return the result; an error names the step in which it came up."""
        for name, function in self.steps:
            try:
                data = function(data)
            except Exception as error:
                raise RuntimeError(f"step {name} failed: {error}") from error
        return data


def test_step_pipeline():
    steps = StepPipeline().add("strip", str.strip).add("number", int)
    assert steps.run(" 42 ") == 42
    try:
        steps.run("x")
    except RuntimeError as error:
        assert str(error).startswith("step number failed: invalid")
    else:
        assert False


class ReadOnlyView:
    """Shows a dictionary without letting anyone change it."""

    def __init__(self, data):
        self._data = data

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        raise TypeError("this view is read-only")

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def __contains__(self, key):
        return key in self._data


def test_read_only_view():
    data = {"a": 1}
    view = ReadOnlyView(data)
    assert view["a"] == 1 and "a" in view
    data["b"] = 2
    assert list(view) == ["a", "b"] and len(view) == 2
    try:
        view["a"] = 5
    except TypeError:
        pass
    else:
        assert False


class Amount:
    """An amount of money in cents that can be added, compared and shown."""

    def __init__(self, cents, currency="EUR"):
        self.cents = cents
        self.currency = currency

    def __add__(self, other):
        if self.currency != other.currency:
            raise ValueError("different currencies")
        return Amount(self.cents + other.cents, self.currency)

    def __lt__(self, other):
        return self.cents < other.cents

    def __eq__(self, other):
        return (self.cents, self.currency) == (other.cents, other.currency)

    def __str__(self):
        return f"{self.cents // 100}.{self.cents % 100:02d} {self.currency}"


def test_amount():
    assert str(Amount(250) + Amount(75)) == "3.25 EUR"
    assert min(Amount(5), Amount(3)) == Amount(3)
    try:
        Amount(1) + Amount(1, "USD")
    except ValueError:
        pass
    else:
        assert False


class ObjectPool:
    """Hands out objects and takes them back, so that few have to be made."""

    def __init__(self, create, limit=2):
        self.create = create
        self.limit = limit
        self.free = []
        self.in_use = 0

    def acquire(self):
        """Return a free object or a new one; raises RuntimeError at the limit."""
        if self.in_use >= self.limit:
            raise RuntimeError("all objects are in use")
        self.in_use += 1
        return self.free.pop() if self.free else self.create()

    def release(self, item):
        self.in_use -= 1
        self.free.append(item)


def test_object_pool():
    pool = ObjectPool(list, limit=1)
    first = pool.acquire()
    try:
        pool.acquire()
    except RuntimeError:
        pass
    else:
        assert False
    pool.release(first)
    assert pool.acquire() is first


class Celsius:
    """Descriptor that refuses temperatures below absolute zero."""

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return getattr(instance, self.name, None)

    def __set__(self, instance, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        setattr(instance, self.name, value)


def test_celsius():
    class Oven:
        heat = Celsius()

    oven = Oven()
    assert oven.heat is None
    oven.heat = 200
    assert oven.heat == 200
    try:
        oven.heat = -300
    except ValueError:
        pass
    else:
        assert False
    assert oven.heat == 200


class Middleware:
    """Wraps a handler in layers; the one added first is the outermost."""

    def __init__(self, handler):
        self.handler = handler
        self.layers = []

    def use(self, layer):
        self.layers.append(layer)
        return self

    def __call__(self, request):
        call = self.handler
        for layer in reversed(self.layers):
            call = self._wrapped(layer, call)
        return call(request)

    @staticmethod
    def _wrapped(layer, call):
        return lambda request: layer(request, call)


def test_middleware():
    app = Middleware(lambda request: f"<{request}>")
    app.use(lambda request, call: "a" + call(request) + "a")
    app.use(lambda request, call: "b" + call(request.upper()) + "b")
    assert app("hi") == "ab<HI>ba"
