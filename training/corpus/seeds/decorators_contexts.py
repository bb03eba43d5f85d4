import functools
import io
import os
import sys
import tempfile
import time
from contextlib import contextmanager, redirect_stdout


def log_calls(function):
    """Decorator that prints the name of a function and its arguments at every call."""
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(f"calling {function.__name__} with {args} {kwargs}")
        return function(*args, **kwargs)

    return wrapper


def test_log_calls():
    @log_calls
    def add(a, b=0):
        return a + b

    with redirect_stdout(io.StringIO()) as output:
        assert add(1, b=2) == 3
    assert output.getvalue() == "calling add with (1,) {'b': 2}\n"
    assert add.__name__ == "add"


def count_calls(function):
    """Decorator that counts the calls of a function in its attribute `calls`."""
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def test_count_calls():
    @count_calls
    def double(x):
        return 2 * x

    assert double.calls == 0
    double(1)
    double(2)
    assert double.calls == 2


def remember_results(function):
    """Decorator that stores the result for each argument and computes it only once."""
    results = {}

    @functools.wraps(function)
    def wrapper(*args):
        if args not in results:
            results[args] = function(*args)
        return results[args]

    return wrapper


def test_remember_results():
    seen = []

    @remember_results
    def slow(n):
        seen.append(n)
        return n * n

    assert [slow(3), slow(3), slow(4)] == [9, 9, 16]
    assert seen == [3, 4]


def timed(function):
    """Decorator that returns the result together with the seconds it took."""
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        result = function(*args, **kwargs)
        return result, time.perf_counter() - start

    return wrapper


def test_timed():
    @timed
    def work(n):
        return sum(range(n))

    result, seconds = work(10)
    assert result == 45
    assert seconds >= 0


def repeat_times(times: int):
    """Decorator that calls a function several times and returns the list of results."""
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return [function(*args, **kwargs) for _ in range(times)]

        return wrapper

    return decorator


def test_repeat_times():
    @repeat_times(3)
    def hello(name):
        return f"hi {name}"

    assert hello("Bo") == ["hi Bo"] * 3


def require_positive(function):
    """Decorator that raises ValueError if any argument is not positive."""
    @functools.wraps(function)
    def wrapper(*numbers):
        for number in numbers:
            if number <= 0:
                raise ValueError(f"{number} is not positive")
        return function(*numbers)

    return wrapper


def test_require_positive():
    @require_positive
    def area(width, height):
        return width * height

    assert area(2, 3) == 6
    try:
        area(2, -1)
    except ValueError as error:
        assert str(error) == "-1 is not positive"
    else:
        assert False


def default_on_error(default, *errors):
    """Decorator that returns a default where the function raises one of the given errors."""
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            try:
                return function(*args, **kwargs)
            except errors:
                return default

        return wrapper

    return decorator


def test_default_on_error():
    @default_on_error(0, ValueError, TypeError)
    def to_number(text):
        return int(text)

    assert to_number("12") == 12
    assert to_number("x") == 0
    assert to_number(None) == 0


def deprecated(message: str):
    """Decorator that prints a warning before the first call only."""
    def decorator(function):
        warned = False

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal warned
            if not warned:
                print(f"warning: {function.__name__} is deprecated, {message}")
                warned = True
            return function(*args, **kwargs)

        return wrapper

    return decorator


def test_deprecated():
    @deprecated("use add")
    def plus(a, b):
        return a + b

    with redirect_stdout(io.StringIO()) as output:
        assert plus(1, 2) == 3
        assert plus(2, 2) == 4
    assert output.getvalue() == "warning: plus is deprecated, use add\n"


def register_in(table: dict):
    """Decorator that stores functions in a table under their names."""
    def decorator(function):
        table[function.__name__] = function
        return function

    return decorator


def test_register_in():
    commands = {}

    @register_in(commands)
    def ping():
        return "pong"

    assert commands["ping"]() == "pong"
    assert list(commands) == ["ping"]


def join_result(separator: str = ", "):
    """Decorator that joins the strings a generator yields."""
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return separator.join(function(*args, **kwargs))

        return wrapper

    return decorator


def test_join_result():
    @join_result("-")
    def letters(n):
        for i in range(n):
            yield "abc"[i]

    assert letters(3) == "a-b-c"
    assert letters(0) == ""


@contextmanager
def working_directory(path):
    """Change the working directory inside a with block."""
    previous = os.getcwd()
    os.chdir(path)
    try:
        yield path
    finally:
        os.chdir(previous)


def test_working_directory():
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        with working_directory(folder):
            assert os.path.samefile(os.getcwd(), folder)
        assert os.getcwd() == before


@contextmanager
def temporary_variable(name: str, value: str):
    """Set an environment variable inside a with block and restore it afterwards."""
    old = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        if old is None:
            del os.environ[name]
        else:
            os.environ[name] = old


def test_temporary_variable():
    os.environ.pop("SEED_DEMO", None)
    with temporary_variable("SEED_DEMO", "1"):
        assert os.environ["SEED_DEMO"] == "1"
    assert "SEED_DEMO" not in os.environ


@contextmanager
def ignoring(*errors):
    """Swallow the given errors inside a with block."""
    try:
        yield
    except errors:
        pass


def test_ignoring():
    with ignoring(ZeroDivisionError):
        1 / 0
    try:
        with ignoring(KeyError):
            1 / 0
    except ZeroDivisionError:
        pass
    else:
        assert False


@contextmanager
def temporary_value(mapping, key, value):
    """Give a key of a dictionary another value inside a with block."""
    had_key = key in mapping
    old = mapping.get(key)
    mapping[key] = value
    try:
        yield mapping
    finally:
        if had_key:
            mapping[key] = old
        else:
            del mapping[key]


def test_temporary_value():
    settings = {"debug": False}
    with temporary_value(settings, "debug", True):
        assert settings["debug"]
    assert settings == {"debug": False}
    with temporary_value(settings, "level", 3):
        assert settings["level"] == 3
    assert settings == {"debug": False}


class Transaction:
    """Context manager that undoes all changes of a dictionary if the block fails."""

    def __init__(self, data):
        self.data = data

    def __enter__(self):
        self.saved = dict(self.data)
        return self.data

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self.data.clear()
            self.data.update(self.saved)
        return False


def test_transaction():
    data = {"a": 1}
    with Transaction(data) as open_data:
        open_data["b"] = 2
    assert data == {"a": 1, "b": 2}
    try:
        with Transaction(data):
            data["a"] = 9
            raise ValueError
    except ValueError:
        pass
    assert data == {"a": 1, "b": 2}


class Indenter:
    """Prints lines; each with block indents them one level more."""

    def __init__(self):
        self.level = 0
        self.lines = []

    def __enter__(self):
        self.level += 1
        return self

    def __exit__(self, *_):
        self.level -= 1

    def print(self, text):
        self.lines.append("    " * self.level + text)


def test_indenter():
    indenter = Indenter()
    indenter.print("a")
    with indenter:
        indenter.print("b")
        with indenter:
            indenter.print("c")
    indenter.print("d")
    assert indenter.lines == ["a", "    b", "        c", "d"]


@contextmanager
def captured_output():
    """Collect everything that is printed inside a with block."""
    output = io.StringIO()
    normal = sys.stdout
    sys.stdout = output
    try:
        yield output
    finally:
        sys.stdout = normal


def test_captured_output():
    with captured_output() as output:
        print("hidden")
    assert output.getvalue() == "hidden\n"


@contextmanager
def atomic_file(path):
    """Open a file for writing that replaces the old one only if the block succeeds."""
    part = path + ".part"
    try:
        with open(part, "w") as file:
            yield file
        os.replace(part, path)
    finally:
        if os.path.exists(part):
            os.remove(part)


def test_atomic_file():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "a.txt")
        with atomic_file(path) as file:
            file.write("one")
        try:
            with atomic_file(path) as file:
                file.write("two")
                raise ValueError
        except ValueError:
            pass
        with open(path) as file:
            assert file.read() == "one"
        assert os.listdir(folder) == ["a.txt"]


def compose(*functions):
    """Return a function that applies the given functions from left to right."""
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def test_compose():
    assert compose(str.strip, str.upper)(" hi ") == "HI"
    assert compose()(5) == 5


def make_adder(amount):
    """Return a function that adds an amount to its argument."""
    def add(value):
        return value + amount

    return add


def test_make_adder():
    add_five = make_adder(5)
    assert add_five(1) == 6
    assert make_adder(-1)(0) == -1


def make_averager():
    """Return a function that takes one number after the other and returns the average so far."""
    numbers = []

    def average(number):
        numbers.append(number)
        return sum(numbers) / len(numbers)

    return average


def test_make_averager():
    average = make_averager()
    assert average(10) == 10.0
    assert average(20) == 15.0
    assert make_averager()(1) == 1.0


def make_id_source(prefix="id", start=1):
    """Return a function that gives a new id at every call."""
    number = start - 1

    def next_id():
        nonlocal number
        number += 1
        return f"{prefix}-{number}"

    return next_id


def test_make_id_source():
    next_id = make_id_source("user")
    assert next_id() == "user-1"
    assert next_id() == "user-2"
    assert make_id_source(start=7)() == "id-7"


def limit_calls(function, most):
    """Wrap a function so that it may be called only so many times."""
    used = 0

    def wrapper(*args):
        nonlocal used
        if used >= most:
            raise RuntimeError(f"called more than {most} times")
        used += 1
        return function(*args)

    return wrapper


def test_limit_calls():
    limited = limit_calls(abs, 2)
    assert limited(-1) == 1
    assert limited(2) == 2
    try:
        limited(3)
    except RuntimeError as error:
        assert "2 times" in str(error)
    else:
        assert False
