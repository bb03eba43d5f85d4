import math


def parse_age(text: str) -> int:
    """Convert a text to an age. Raises ValueError if it is no sensible age."""
    try:
        age = int(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a number") from None
    if age < 0 or age > 150:
        raise ValueError("an age must be between 0 and 150")
    return age


def test_parse_age():
    assert parse_age("42") == 42
    for bad in ("x", "-1", "200"):
        try:
            parse_age(bad)
        except ValueError:
            pass
        else:
            assert False


def to_int(text: str, default: int = 0) -> int:
    """Convert a text to a whole number, or return a default."""
    try:
        return int(text)
    except (TypeError, ValueError):
        return default


def test_to_int():
    assert to_int("12") == 12
    assert to_int("abc") == 0
    assert to_int("", -1) == -1


def divide_all(numbers, divisor):
    """Divide each number. A divisor of zero raises ZeroDivisionError with a clear message."""
    if divisor == 0:
        raise ZeroDivisionError("cannot divide a list by zero")
    return [number / divisor for number in numbers]


def test_divide_all():
    assert divide_all([2, 5], 2) == [1.0, 2.5]
    try:
        divide_all([1], 0)
    except ZeroDivisionError as error:
        assert "by zero" in str(error)
    else:
        assert False


def check_username(name: str) -> str:
    """Return a user name without spaces around it, or raise ValueError if it is not allowed."""
    name = name.strip()
    if len(name) < 3:
        raise ValueError("the name is too short")
    if not name.isalnum():
        raise ValueError("only letters and digits are allowed")
    return name


def test_check_username():
    assert check_username(" ann42 ") == "ann42"
    for bad in ("ab", "a b c", "bo!!"):
        try:
            check_username(bad)
        except ValueError:
            pass
        else:
            assert False


def safe_sqrt(x: float) -> float | None:
    """Return the square root, or None for a negative number."""
    if x < 0:
        return None
    return math.sqrt(x)


def test_safe_sqrt():
    assert safe_sqrt(9) == 3.0
    assert safe_sqrt(-1) is None


def first_item(items):
    """Return the first item. An empty list raises IndexError with a message."""
    try:
        return items[0]
    except IndexError:
        raise IndexError("the list is empty") from None


def test_first_item():
    assert first_item([7, 8]) == 7
    try:
        first_item([])
    except IndexError as error:
        assert str(error) == "the list is empty"
    else:
        assert False


def sum_valid_numbers(texts: list[str]) -> tuple[float, list[str]]:
    """Add up all texts that are numbers and collect those that are not."""
    total = 0.0
    invalid = []
    for text in texts:
        try:
            total += float(text)
        except ValueError:
            invalid.append(text)
    return total, invalid


def test_sum_valid_numbers():
    assert sum_valid_numbers(["1", "2.5", "x"]) == (3.5, ["x"])
    assert sum_valid_numbers([]) == (0.0, [])


def validate_order(order: dict) -> list[str]:
    """List what is wrong with an order; an empty list means it is valid."""
    errors = []
    if not order.get("customer"):
        errors.append("customer is missing")
    if not order.get("items"):
        errors.append("no items")
    for item in order.get("items", []):
        if item["quantity"] < 1:
            errors.append(f"bad quantity of {item['name']}")
    return errors


def test_validate_order():
    assert validate_order({"customer": "Ann", "items": [{"name": "pen", "quantity": 1}]}) == []
    assert validate_order({}) == ["customer is missing", "no items"]
    assert validate_order({"customer": "Bo", "items": [{"name": "cup", "quantity": 0}]}) == ["bad quantity of cup"]


def expect_type(value, kind, name="value"):
    """Return a value if it has the expected type, else raise TypeError."""
    if not isinstance(value, kind):
        raise TypeError(f"{name} must be {kind.__name__}, not {type(value).__name__}")
    return value


def test_expect_type():
    assert expect_type(3, int) == 3
    try:
        expect_type("3", int, "count")
    except TypeError as error:
        assert str(error) == "count must be int, not str"
    else:
        assert False


def try_each(functions, value):
    """Apply functions one after the other until one raises no error; None if all fail."""
    for function in functions:
        try:
            return function(value)
        except Exception:
            continue
    return None


def test_try_each():
    assert try_each([int, float], "2.5") == 2.5
    assert try_each([int], "x") is None
    assert try_each([int, float], "4") == 4


def withdraw(balance: float, amount: float) -> float:
    """Take an amount from a balance and return the rest."""
    if amount <= 0:
        raise ValueError("amount must be positive")
    if amount > balance:
        raise ValueError("insufficient funds")
    return balance - amount


def test_withdraw():
    assert withdraw(100, 30) == 70
    for amount in (0, -1, 200):
        try:
            withdraw(100, amount)
        except ValueError:
            pass
        else:
            assert False


def get_item(items: list, index: int, default=None):
    """Return the item at an index, or a default if the list is too short."""
    try:
        return items[index]
    except IndexError:
        return default


def test_get_item():
    assert get_item(["a", "b"], 1) == "b"
    assert get_item(["a"], 5) is None
    assert get_item([], 0, "x") == "x"


def check_triangle(a, b, c):
    """Raise ValueError unless three sides can form a triangle."""
    sides = sorted([a, b, c])
    if sides[0] <= 0:
        raise ValueError("sides must be positive")
    if sides[0] + sides[1] <= sides[2]:
        raise ValueError("one side is too long")
    return True


def test_check_triangle():
    assert check_triangle(3, 4, 5)
    for sides in ((1, 2, 5), (0, 1, 1)):
        try:
            check_triangle(*sides)
        except ValueError:
            pass
        else:
            assert False


class InsufficientFunds(Exception):
    """Raised where an account has too little money."""

    def __init__(self, balance: float, amount: float):
        super().__init__(f"cannot take {amount} from {balance}")
        self.missing = amount - balance


def test_insufficient_funds():
    try:
        raise InsufficientFunds(10, 25)
    except InsufficientFunds as error:
        assert str(error) == "cannot take 25 from 10"
        assert error.missing == 15


class ValidationError(ValueError):
    """Collects the errors of several fields."""

    def __init__(self):
        super().__init__()
        self.errors = {}

    def add(self, field, message):
        self.errors.setdefault(field, []).append(message)

    def __bool__(self):
        return bool(self.errors)

    def __str__(self):
        return "; ".join(f"{field}: {', '.join(messages)}" for field, messages in self.errors.items())


def test_validation_error():
    error = ValidationError()
    assert not error
    error.add("name", "too short")
    error.add("name", "has digits")
    error.add("age", "missing")
    assert str(error) == "name: too short, has digits; age: missing"
    assert error


def password_problems(password: str) -> list[str]:
    """List the reasons why a password is weak."""
    problems = []
    if len(password) < 8:
        problems.append("shorter than 8 characters")
    if not any(char.isdigit() for char in password):
        problems.append("no digit")
    if password.lower() == password:
        problems.append("no capital letter")
    return problems


def test_password_problems():
    assert password_problems("Secret123") == []
    assert password_problems("abc") == ["shorter than 8 characters", "no digit", "no capital letter"]


def parse_fraction(text: str) -> float:
    """Read a number or a fraction such as '3/4'."""
    if "/" not in text:
        return float(text)
    top, bottom = text.split("/")
    if float(bottom) == 0:
        raise ValueError("the denominator is zero")
    return float(top) / float(bottom)


def test_parse_fraction():
    assert parse_fraction("3/4") == 0.75
    assert parse_fraction("2") == 2.0
    try:
        parse_fraction("1/0")
    except ValueError:
        pass
    else:
        assert False


def require_keys(data, *names):
    """Raise KeyError that names all missing keys of a dictionary."""
    missing = [name for name in names if name not in data]
    if missing:
        raise KeyError(", ".join(missing))


def test_require_keys():
    assert require_keys({"a": 1, "b": 2}, "a") is None
    try:
        require_keys({}, "x", "y")
    except KeyError as error:
        assert error.args == ("x, y",)
    else:
        assert False


def close_all(resources):
    """Close all resources, also where one of them fails, and return the errors."""
    errors = []
    for resource in resources:
        try:
            resource.close()
        except OSError as error:
            errors.append(str(error))
    return errors


def test_close_all():
    class File:
        def __init__(self, broken=False):
            self.broken, self.closed = broken, False

        def close(self):
            if self.broken:
                raise OSError("disk full")
            self.closed = True

    files = [File(), File(broken=True), File()]
    assert close_all(files) == ["disk full"]
    assert files[2].closed


def assert_sorted(values: list) -> None:
    """Raise AssertionError that tells where a list is not sorted."""
    for index in range(1, len(values)):
        if values[index - 1] > values[index]:
            raise AssertionError(f"not sorted at position {index}")


def test_assert_sorted():
    assert assert_sorted([1, 2, 2]) is None
    try:
        assert_sorted([1, 3, 2])
    except AssertionError as error:
        assert str(error) == "not sorted at position 2"
    else:
        raise ValueError
