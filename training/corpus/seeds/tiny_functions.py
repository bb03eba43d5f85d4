import math
import os
import random
from datetime import date


def double(n):
    """Return twice a number."""
    return n * 2


def test_double():
    assert double(4) == 8
    assert double(-1) == -2


def is_negative(n: float) -> bool:
    """Return True if a number is below zero."""
    return n < 0


def test_is_negative():
    assert is_negative(-3)
    assert not is_negative(0)


def area_of_circle(radius: float) -> float:
    """Compute the area of a circle from its radius."""
    return math.pi * radius ** 2


def test_area_of_circle():
    assert area_of_circle(0) == 0
    assert abs(area_of_circle(1) - 3.14159) < 1e-4


def perimeter_of_rectangle(width, height):
    """Compute the perimeter of a rectangle."""
    return 2 * (width + height)


def test_perimeter_of_rectangle():
    assert perimeter_of_rectangle(3, 4) == 14
    assert perimeter_of_rectangle(0, 5) == 10


def last_item(items: list):
    """Return the last item of a list, or None if it is empty."""
    if not items:
        return None
    return items[-1]


def test_last_item():
    assert last_item([1, 2, 3]) == 3
    assert last_item([]) is None


def first_word(text: str) -> str:
    """Return the first word of a text."""
    words = text.split()
    return words[0] if words else ""


def test_first_word():
    assert first_word("  hello there ") == "hello"
    assert first_word("") == ""


def count_words_in(text):
    """Count the words of a text."""
    return len(text.split())


def test_count_words_in():
    assert count_words_in("one two  three") == 3
    assert count_words_in("") == 0


def to_percent(part: float, whole: float) -> str:
    """Write a part of a whole in percent."""
    return f"{part / whole:.0%}"


def test_to_percent():
    assert to_percent(1, 4) == "25%"
    assert to_percent(2, 3) == "67%"


def lowercase_all(words: list[str]) -> list[str]:
    """Write all words in lower case."""
    return [word.lower() for word in words]


def test_lowercase_all():
    assert lowercase_all(["Tea", "TIME"]) == ["tea", "time"]
    assert lowercase_all([]) == []


def strip_all(lines):
    """Remove the white space around every line."""
    return [line.strip() for line in lines]


def test_strip_all():
    assert strip_all([" a ", "b\n"]) == ["a", "b"]
    assert strip_all([]) == []


def non_empty(lines: list[str]) -> list[str]:
    """Keep the lines that have more than white space."""
    return [line for line in lines if line.strip()]


def test_non_empty():
    assert non_empty(["a", " ", "", "b"]) == ["a", "b"]
    assert non_empty([]) == []


def starts_with_vowel(word: str) -> bool:
    """Check whether a word begins with a vowel."""
    return word[:1].lower() in tuple("aeiou")


def test_starts_with_vowel():
    assert starts_with_vowel("Apple")
    assert not starts_with_vowel("pear")
    assert not starts_with_vowel("")


def ends_with_question_mark(sentence):
    """Return True if a sentence is a question."""
    return sentence.rstrip().endswith("?")


def test_ends_with_question_mark():
    assert ends_with_question_mark("Really? ")
    assert not ends_with_question_mark("Yes.")


def absolute_difference(a: float, b: float) -> float:
    """Return how far two numbers are apart."""
    if a > b:
        return a - b
    return b - a


def test_absolute_difference():
    assert absolute_difference(3, 8) == 5
    assert absolute_difference(8, 3) == 5


def middle_of_three(a, b, c):
    """Return the number that is neither the smallest nor the largest of three."""
    return sorted([a, b, c])[1]


def test_middle_of_three():
    assert middle_of_three(9, 1, 5) == 5
    assert middle_of_three(2, 2, 7) == 2


def round_to_nearest(number: float, step: int) -> int:
    """Round a number to the nearest multiple of a step."""
    return step * round(number / step)


def test_round_to_nearest():
    assert round_to_nearest(23, 5) == 25
    assert round_to_nearest(101, 10) == 100


def year_of_birth(age: int, today: date) -> int:
    """Guess the year of birth from an age."""
    return today.year - age


def test_year_of_birth():
    assert year_of_birth(30, date(2024, 5, 1)) == 1994
    assert year_of_birth(0, date(2024, 5, 1)) == 2024


def home_file(name):
    """Return the path of a file in the home folder."""
    return os.path.join(os.path.expanduser("~"), name)


def test_home_file():
    assert home_file("a.txt").endswith("a.txt")
    assert home_file("a.txt").startswith(os.path.expanduser("~"))


def random_choice_or_none(items: list, rng: random.Random):
    """Pick a random item; None if there is none."""
    return rng.choice(items) if items else None


def test_random_choice_or_none():
    assert random_choice_or_none([5], random.Random(0)) == 5
    assert random_choice_or_none([], random.Random(0)) is None


def say_hello(names: list[str]) -> None:
    """Print a greeting for each name."""
    for name in names:
        print(f"Hello, {name}!")


def test_say_hello():
    assert say_hello(["Ann", "Bo"]) is None
    assert say_hello([]) is None


def countdown_text(start):
    """Write a countdown such as '3, 2, 1, go!'."""
    numbers = [str(n) for n in range(start, 0, -1)]
    return ", ".join(numbers + ["go!"])


def test_countdown_text():
    assert countdown_text(3) == "3, 2, 1, go!"
    assert countdown_text(0) == "go!"


def table_of(number: int, limit: int = 10) -> list[str]:
    """Write the multiplication table of a number as lines such as '3 x 2 = 6'."""
    return [f"{number} x {i} = {number * i}" for i in range(1, limit + 1)]


def test_table_of():
    assert table_of(3, 2) == ["3 x 1 = 3", "3 x 2 = 6"]
    assert table_of(5, 0) == []


def uppercase_first(text: str) -> str:
    """Make the first letter of a text a capital and leave the rest as it is."""
    return text[:1].upper() + text[1:]


def test_uppercase_first():
    assert uppercase_first("hello World") == "Hello World"
    assert uppercase_first("") == ""


def wrap_in(text, mark):
    """Put a mark before and after a text."""
    return mark + text + mark


def test_wrap_in():
    assert wrap_in("bold", "**") == "**bold**"
    assert wrap_in("", "-") == "--"


def pad_number(number: int, width: int = 3) -> str:
    """Write a number with leading zeros."""
    return str(number).zfill(width)


def test_pad_number():
    assert pad_number(7) == "007"
    assert pad_number(1234) == "1234"


def safe_index(items, item, default=-1):
    """Return the position of an item, or a default if it is not there."""
    if item in items:
        return items.index(item)
    return default


def test_safe_index():
    assert safe_index(["a", "b"], "b") == 1
    assert safe_index([], "a") == -1


def both_or_neither(a: bool, b: bool) -> bool:
    """Return True if both conditions hold or none of them."""
    return a == b


def test_both_or_neither():
    assert both_or_neither(True, True)
    assert both_or_neither(False, False)
    assert not both_or_neither(True, False)


def half_up(number: int) -> int:
    """Return half of a whole number, rounded up."""
    return (number + 1) // 2


def test_half_up():
    assert half_up(7) == 4
    assert half_up(8) == 4


def total_length(words: list[str]) -> int:
    """Add up the lengths of all words."""
    total = 0
    for word in words:
        total += len(word)
    return total


def test_total_length():
    assert total_length(["tea", "bread"]) == 8
    assert total_length([]) == 0


def increase_all(values: dict[str, float], percent: float) -> dict[str, float]:
    """Increase every value of a dictionary by some percent."""
    return {name: round(value * (1 + percent / 100), 2) for name, value in values.items()}


def test_increase_all():
    assert increase_all({"tea": 2, "bread": 4}, 50) == {"tea": 3.0, "bread": 6.0}
    assert increase_all({}, 10) == {}


def remove_first(items, unwanted):
    """Return a copy of a list without the first item that equals the unwanted one."""
    copy = list(items)
    if unwanted in copy:
        copy.remove(unwanted)
    return copy


def test_remove_first():
    assert remove_first([1, 2, 1], 1) == [2, 1]
    assert remove_first([1], 5) == [1]


def extend_to(items: list, length: int, filler=None) -> list:
    """Fill a list up to a length."""
    while len(items) < length:
        items.append(filler)
    return items


def test_extend_to():
    assert extend_to([1], 3, 0) == [1, 0, 0]
    assert extend_to([1, 2], 1) == [1, 2]


def distance_to_origin(x: float, y: float) -> float:
    """Compute the distance of a point from the origin."""
    return math.sqrt(x * x + y * y)


def test_distance_to_origin():
    assert distance_to_origin(3, 4) == 5.0
    assert distance_to_origin(0, 0) == 0.0


def average_word_length(text: str) -> float:
    """Compute the average length of the words of a text."""
    words = text.split()
    if not words:
        return 0.0
    return sum(len(word) for word in words) / len(words)


def test_average_word_length():
    assert average_word_length("tea and bread") == 11 / 3
    assert average_word_length("") == 0.0


def is_file_type(filename, *extensions):
    """Check whether a file name has one of the extensions, ignoring case."""
    return filename.lower().endswith(extensions)


def test_is_file_type():
    assert is_file_type("Photo.JPG", ".jpg", ".png")
    assert not is_file_type("notes.txt", ".md")


def seconds_in(days: int = 0, hours: int = 0, minutes: int = 0) -> int:
    """Count the seconds of some days, hours and minutes."""
    return ((days * 24 + hours) * 60 + minutes) * 60


def test_seconds_in():
    assert seconds_in(hours=1) == 3600
    assert seconds_in(days=1, minutes=1) == 86460
    assert seconds_in() == 0


def share_equally(total: int, people: int) -> tuple[int, int]:
    """Return the share of each person and what is left over."""
    if people == 0:
        raise ValueError("there must be at least one person")
    return total // people, total % people


def test_share_equally():
    assert share_equally(17, 5) == (3, 2)
    try:
        share_equally(1, 0)
    except ValueError:
        pass
    else:
        assert False
