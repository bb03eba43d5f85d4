def greet(name: str) -> str:
    """Return a greeting for a person."""
    return f"Hello, {name}!"


def test_greet():
    assert greet("Ann") == "Hello, Ann!"
    assert greet("") == "Hello, !"


def square(number: float) -> float:
    """Multiply a number by itself."""
    return number * number


def test_square():
    assert square(3) == 9
    assert square(-2) == 4


def cube(number):
    """Return the third power of a number."""
    return number ** 3


def test_cube():
    assert cube(2) == 8
    assert cube(-1) == -1


def is_even(number: int) -> bool:
    """Check whether a number is even."""
    return number % 2 == 0


def test_is_even():
    assert is_even(4)
    assert is_even(0)
    assert not is_even(7)


def is_odd(n):
    """Is n an odd number?"""
    return n % 2 == 1


def test_is_odd():
    assert is_odd(3)
    assert not is_odd(10)
    assert is_odd(-1)


def absolute_value(number: float) -> float:
    """Return a number without its sign."""
    if number < 0:
        return -number
    return number


def test_absolute_value():
    assert absolute_value(-5) == 5
    assert absolute_value(2.5) == 2.5


def larger_of(a, b):
    """Return the larger of two numbers."""
    if a > b:
        return a
    return b


def test_larger_of():
    assert larger_of(3, 8) == 8
    assert larger_of(-1, -5) == -1
    assert larger_of(2, 2) == 2


def smaller_of(first: float, second: float) -> float:
    """Find the smaller of two numbers."""
    return first if first < second else second


def test_smaller_of():
    assert smaller_of(3, 8) == 3
    assert smaller_of(0, -4) == -4


def average_of_two(a: float, b: float) -> float:
    """Compute the average of two numbers."""
    return (a + b) / 2


def test_average_of_two():
    assert average_of_two(2, 4) == 3
    assert average_of_two(1, 2) == 1.5


def difference_between(a, b):
    """How far apart are two numbers? Never negative."""
    return abs(a - b)


def test_difference_between():
    assert difference_between(3, 10) == 7
    assert difference_between(10, 3) == 7


def divide_or_none(a: float, b: float):
    """Divide a by b, or return None if b is zero."""
    if b == 0:
        return None
    return a / b


def test_divide_or_none():
    assert divide_or_none(6, 3) == 2
    assert divide_or_none(1, 0) is None


def is_divisible(number: int, divisor: int) -> bool:
    """Check if a number can be divided by another without a remainder."""
    return number % divisor == 0


def test_is_divisible():
    assert is_divisible(12, 4)
    assert not is_divisible(10, 3)


def is_between(value: float, low: float, high: float) -> bool:
    """Check whether a value lies between two bounds, which count as inside."""
    return low <= value <= high


def test_is_between():
    assert is_between(5, 1, 10)
    assert is_between(1, 1, 2)
    assert not is_between(0, 1, 2)


def is_adult(age: int) -> bool:
    """Return True if a person is at least 18 years old."""
    return age >= 18


def test_is_adult():
    assert is_adult(18)
    assert not is_adult(17)


def first_letter(word: str) -> str:
    """Return the first letter of a word, or an empty string."""
    if not word:
        return ""
    return word[0]


def test_first_letter():
    assert first_letter("cria") == "c"
    assert first_letter("") == ""


def last_letter(word):
    """Get the last letter of a word; the word must not be empty."""
    return word[-1]


def test_last_letter():
    assert last_letter("cria") == "a"
    assert last_letter("x") == "x"


def double_all(numbers: list[int]) -> list[int]:
    """Double every number in a list."""
    return [number * 2 for number in numbers]


def test_double_all():
    assert double_all([1, 2, 3]) == [2, 4, 6]
    assert double_all([]) == []


def square_all(numbers):
    """Return a list with the square of each number."""
    squares = []
    for number in numbers:
        squares.append(number * number)
    return squares


def test_square_all():
    assert square_all([1, 2, 3]) == [1, 4, 9]
    assert square_all([-2]) == [4]
    assert square_all([]) == []


def sum_list(numbers: list[float]) -> float:
    """Add up all numbers of a list."""
    total = 0
    for number in numbers:
        total += number
    return total


def test_sum_list():
    assert sum_list([1, 2, 3]) == 6
    assert sum_list([]) == 0
    assert sum_list([-1, 1]) == 0


def product_of_list(numbers: list[float]) -> float:
    """Multiply all numbers of a list. The product of an empty list is 1."""
    product = 1
    for number in numbers:
        product *= number
    return product


def test_product_of_list():
    assert product_of_list([2, 3, 4]) == 24
    assert product_of_list([]) == 1
    assert product_of_list([5, 0]) == 0


def largest_number(numbers):
    """Find the largest number of a list with a loop."""
    largest = numbers[0]
    for number in numbers:
        if number > largest:
            largest = number
    return largest


def test_largest_number():
    assert largest_number([3, 9, 4]) == 9
    assert largest_number([-3, -1]) == -1
    assert largest_number([7]) == 7


def smallest_number(numbers: list[float]) -> float:
    """Find the smallest number of a list."""
    smallest = numbers[0]
    for number in numbers[1:]:
        if number < smallest:
            smallest = number
    return smallest


def test_smallest_number():
    assert smallest_number([3, 9, 2]) == 2
    assert smallest_number([0, -7]) == -7


def average_of_list(values: list[float]) -> float:
    """Compute the average of the values in a list that is not empty."""
    return sum(values) / len(values)


def test_average_of_list():
    assert average_of_list([2, 4, 9]) == 5
    assert average_of_list([1]) == 1


def keep_even(numbers: list[int]) -> list[int]:
    """Keep only the even numbers of a list."""
    result = []
    for number in numbers:
        if number % 2 == 0:
            result.append(number)
    return result


def test_keep_even():
    assert keep_even([1, 2, 3, 4]) == [2, 4]
    assert keep_even([1]) == []


def keep_longer_than(words: list[str], length: int) -> list[str]:
    """Return the words that have more letters than a given length."""
    return [word for word in words if len(word) > length]


def test_keep_longer_than():
    assert keep_longer_than(["tea", "coffee", "milk"], 3) == ["coffee", "milk"]
    assert keep_longer_than([], 1) == []


def reverse_list(items: list) -> list:
    """Return a new list with the items in reverse order."""
    result = []
    for item in items:
        result.insert(0, item)
    return result


def test_reverse_list():
    assert reverse_list([1, 2, 3]) == [3, 2, 1]
    assert reverse_list([]) == []


def reverse_string(text: str) -> str:
    """Turn a string around, so that its last character comes first."""
    return text[::-1]


def test_reverse_string():
    assert reverse_string("cria") == "airc"
    assert reverse_string("") == ""


def count_letter(text: str, letter: str) -> int:
    """Count how often a letter stands in a text."""
    count = 0
    for char in text:
        if char == letter:
            count += 1
    return count


def test_count_letter():
    assert count_letter("banana", "a") == 3
    assert count_letter("banana", "x") == 0
    assert count_letter("", "a") == 0


def count_spaces(text):
    """Count the spaces in a text."""
    return text.count(" ")


def test_count_spaces():
    assert count_spaces("a b c") == 2
    assert count_spaces("") == 0


def repeat_word(word: str, times: int) -> str:
    """Repeat a word several times, with spaces between."""
    return " ".join([word] * times)


def test_repeat_word():
    assert repeat_word("ha", 3) == "ha ha ha"
    assert repeat_word("x", 0) == ""


def contains_word(sentence: str, word: str) -> bool:
    """Check whether a sentence contains a word, ignoring upper and lower case."""
    return word.lower() in sentence.lower().split()


def test_contains_word():
    assert contains_word("The old house", "OLD")
    assert not contains_word("The old house", "hou")


def numbers_up_to(limit: int) -> list[int]:
    """List the numbers from 1 to limit."""
    return list(range(1, limit + 1))


def test_numbers_up_to():
    assert numbers_up_to(3) == [1, 2, 3]
    assert numbers_up_to(0) == []


def even_numbers_up_to(limit: int) -> list[int]:
    """List the even numbers from 2 to limit."""
    numbers = []
    for number in range(2, limit + 1, 2):
        numbers.append(number)
    return numbers


def test_even_numbers_up_to():
    assert even_numbers_up_to(7) == [2, 4, 6]
    assert even_numbers_up_to(1) == []


def hours_to_minutes(hours: float) -> float:
    """Convert hours to minutes."""
    return hours * 60


def test_hours_to_minutes():
    assert hours_to_minutes(2) == 120
    assert hours_to_minutes(0.5) == 30


def minutes_to_hours(total_minutes: int) -> tuple[int, int]:
    """Split minutes into whole hours and the minutes that are left."""
    hours = total_minutes // 60
    minutes = total_minutes % 60
    return hours, minutes


def test_minutes_to_hours():
    assert minutes_to_hours(130) == (2, 10)
    assert minutes_to_hours(59) == (0, 59)


def price_with_tax(price: float, rate: float) -> float:
    """Add a tax, given as a percentage, to a price and round to cents."""
    return round(price * (1 + rate / 100), 2)


def test_price_with_tax():
    assert price_with_tax(100, 19) == 119.0
    assert price_with_tax(9.99, 0) == 9.99


def price_after_discount(price: float, percent: float) -> float:
    """Take a discount, given as a percentage, off a price."""
    if not 0 <= percent <= 100:
        raise ValueError("percent must be from 0 to 100")
    return round(price - price * percent / 100, 2)


def test_price_after_discount():
    assert price_after_discount(80, 25) == 60.0
    assert price_after_discount(5, 0) == 5
    try:
        price_after_discount(5, 101)
    except ValueError:
        pass
    else:
        assert False


def speed_of_travel(distance: float, hours: float) -> float:
    """Compute the speed from a distance and the hours it took."""
    if hours <= 0:
        raise ValueError("hours must be positive")
    return distance / hours


def test_speed_of_travel():
    assert speed_of_travel(100, 2) == 50
    try:
        speed_of_travel(1, 0)
    except ValueError:
        pass
    else:
        assert False


def body_mass_index(weight: float, height: float) -> float:
    """Compute the body mass index from a weight in kilograms and a height in metres, with one decimal."""
    return round(weight / height ** 2, 1)


def test_body_mass_index():
    assert body_mass_index(70, 1.75) == 22.9
    assert body_mass_index(50, 1.0) == 50.0


def grade_for(points: int) -> str:
    """Turn points from 0 to 100 into a grade: A from 90, B from 80, C from 70, else F."""
    if points >= 90:
        return "A"
    if points >= 80:
        return "B"
    if points >= 70:
        return "C"
    return "F"


def test_grade_for():
    assert grade_for(95) == "A"
    assert grade_for(80) == "B"
    assert grade_for(70) == "C"
    assert grade_for(12) == "F"


def swap_first_and_last(items: list) -> list:
    """Return a list whose first and last item have changed places."""
    if len(items) < 2:
        return items[:]
    return [items[-1]] + items[1:-1] + [items[0]]


def test_swap_first_and_last():
    assert swap_first_and_last([1, 2, 3]) == [3, 2, 1]
    assert swap_first_and_last([1, 2]) == [2, 1]
    assert swap_first_and_last([9]) == [9]


def get_or_default(table: dict, key, default=None):
    """Look up a key in a dictionary; return a default if it is missing."""
    if key in table:
        return table[key]
    return default


def test_get_or_default():
    assert get_or_default({"a": 1}, "a") == 1
    assert get_or_default({}, "x", 0) == 0
    assert get_or_default({}, "x") is None


def invert_dictionary(table: dict) -> dict:
    """Swap the keys and the values of a dictionary."""
    result = {}
    for key, value in table.items():
        result[value] = key
    return result


def test_invert_dictionary():
    assert invert_dictionary({"a": 1, "b": 2}) == {1: "a", 2: "b"}
    assert invert_dictionary({}) == {}


def merge_dictionaries(first: dict, second: dict) -> dict:
    """Combine two dictionaries; where both have a key, the second one wins."""
    merged = dict(first)
    merged.update(second)
    return merged


def test_merge_dictionaries():
    assert merge_dictionaries({"a": 1, "b": 2}, {"b": 3}) == {"a": 1, "b": 3}
    assert merge_dictionaries({}, {}) == {}


def sum_of_values(table: dict[str, float]) -> float:
    """Add up all values of a dictionary."""
    return sum(table.values())


def test_sum_of_values():
    assert sum_of_values({"a": 1, "b": 2.5}) == 3.5
    assert sum_of_values({}) == 0


def key_of_largest_value(table: dict[str, float]) -> str:
    """Return the key that has the largest value in a dictionary."""
    best = None
    for key in table:
        if best is None or table[key] > table[best]:
            best = key
    return best


def test_key_of_largest_value():
    assert key_of_largest_value({"a": 1, "b": 7}) == "b"
    assert key_of_largest_value({"x": 0}) == "x"


def stars_triangle(height: int) -> str:
    """Draw a triangle of stars: one in the first line, one more in each further line."""
    lines = []
    for row in range(1, height + 1):
        lines.append("*" * row)
    return "\n".join(lines)


def test_stars_triangle():
    assert stars_triangle(3) == "*\n**\n***"
    assert stars_triangle(0) == ""


def make_initials(full_name: str) -> str:
    """Build initials from a name, such as 'A. K.' for 'Ada King'."""
    return " ".join(f"{part[0].upper()}." for part in full_name.split())


def test_make_initials():
    assert make_initials("Ada King") == "A. K."
    assert make_initials("plato") == "P."
    assert make_initials("") == ""


def login_allowed(users: dict[str, str], name: str, password: str) -> bool:
    """Check a name and a password against a dictionary of users."""
    return name in users and users[name] == password


def test_login_allowed():
    users = {"ann": "secret"}
    assert login_allowed(users, "ann", "secret")
    assert not login_allowed(users, "ann", "wrong")
    assert not login_allowed(users, "bo", "secret")


def is_strong_password(password: str) -> bool:
    """A strong password has at least eight characters, a letter and a digit."""
    if len(password) < 8:
        return False
    has_letter = any(c.isalpha() for c in password)
    has_digit = any(c.isdigit() for c in password)
    return has_letter and has_digit


def test_is_strong_password():
    assert is_strong_password("abcdefg1")
    assert not is_strong_password("abcdefgh")
    assert not is_strong_password("a1")
