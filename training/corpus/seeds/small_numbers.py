import math


def factorial(n: int) -> int:
    """Compute n! = 1 * 2 * ... * n. Negative numbers have none."""
    if n < 0:
        raise ValueError("n must not be negative")
    result = 1
    for factor in range(2, n + 1):
        result *= factor
    return result


def test_factorial():
    assert factorial(5) == 120
    assert factorial(0) == 1
    try:
        factorial(-1)
    except ValueError:
        pass
    else:
        assert False


def fibonacci_numbers(count: int) -> list[int]:
    """List the first numbers of the Fibonacci sequence, which starts with 0 and 1."""
    numbers = []
    a, b = 0, 1
    while len(numbers) < count:
        numbers.append(a)
        a, b = b, a + b
    return numbers


def test_fibonacci_numbers():
    assert fibonacci_numbers(7) == [0, 1, 1, 2, 3, 5, 8]
    assert fibonacci_numbers(1) == [0]
    assert fibonacci_numbers(0) == []


def sieve_of_eratosthenes(limit: int) -> list[int]:
    """Find all prime numbers up to the limit by striking out multiples."""
    is_prime = [True] * (limit + 1)
    primes = []
    for number in range(2, limit + 1):
        if not is_prime[number]:
            continue
        primes.append(number)
        for multiple in range(number * number, limit + 1, number):
            is_prime[multiple] = False
    return primes


def test_sieve_of_eratosthenes():
    assert sieve_of_eratosthenes(20) == [2, 3, 5, 7, 11, 13, 17, 19]
    assert sieve_of_eratosthenes(2) == [2]
    assert sieve_of_eratosthenes(1) == []


def least_common_multiple(a, b):
    """Return the smallest positive number that both a and b divide."""
    x, y = a, b
    while y:
        x, y = y, x % y
    return a * b // x


def test_least_common_multiple():
    assert least_common_multiple(4, 6) == 12
    assert least_common_multiple(5, 7) == 35
    assert least_common_multiple(3, 9) == 9


def alternating_digit_sum(number: int) -> int:
    """Add and subtract the decimal digits in turn, from the last one; the sign is ignored."""
    total = 0
    sign = 1
    number = abs(number)
    while number > 0:
        total += sign * (number % 10)
        sign = -sign
        number //= 10
    return total


def test_alternating_digit_sum():
    assert alternating_digit_sum(1234) == 2
    assert alternating_digit_sum(-56) == 1
    assert alternating_digit_sum(0) == 0


def reverse_number(number: int) -> int:
    """Write the digits of a number backwards; the sign stays in front."""
    sign = -1 if number < 0 else 1
    return sign * int(str(abs(number))[::-1])


def test_reverse_number():
    assert reverse_number(123) == 321
    assert reverse_number(-40) == -4
    assert reverse_number(0) == 0


def proper_divisors(n):
    """List the divisors of n that are smaller than n."""
    divisors = []
    for candidate in range(1, n // 2 + 1):
        if n % candidate == 0:
            divisors.append(candidate)
    return divisors


def test_proper_divisors():
    assert proper_divisors(12) == [1, 2, 3, 4, 6]
    assert proper_divisors(7) == [1]
    assert proper_divisors(1) == []


def is_perfect_number(n: int) -> bool:
    """Is n the sum of its divisors other than itself, as 6 = 1 + 2 + 3 is?"""
    if n < 2:
        return False
    return sum(d for d in range(1, n) if n % d == 0) == n


def test_is_perfect_number():
    assert is_perfect_number(6)
    assert is_perfect_number(28)
    assert not is_perfect_number(12)
    assert not is_perfect_number(1)


def fast_power(base: float, exponent: int) -> float:
    """Raise base to a whole exponent by squaring, without the ** operator."""
    result = 1
    while exponent > 0:
        if exponent % 2 == 1:
            result *= base
        base *= base
        exponent //= 2
    return result


def test_fast_power():
    assert fast_power(2, 10) == 1024
    assert fast_power(5, 0) == 1
    assert fast_power(1.5, 2) == 2.25


def sign_of(number):
    """Return 1 for positive numbers, -1 for negative ones and 0 for zero."""
    if number > 0:
        return 1
    if number < 0:
        return -1
    return 0


def test_sign_of():
    assert sign_of(3.5) == 1
    assert sign_of(-2) == -1
    assert sign_of(0) == 0


def clamp(value: float, low: float, high: float) -> float:
    """Limit a value to the range from low to high."""
    return max(low, min(value, high))


def test_clamp():
    assert clamp(15, 0, 10) == 10
    assert clamp(-1, 0, 10) == 0
    assert clamp(4, 0, 10) == 4


def celsius_to_fahrenheit(celsius: float) -> float:
    """Convert a temperature from degrees Celsius to Fahrenheit."""
    return celsius * 9 / 5 + 32


def test_celsius_to_fahrenheit():
    assert celsius_to_fahrenheit(100) == 212
    assert celsius_to_fahrenheit(0) == 32
    assert celsius_to_fahrenheit(-40) == -40


def fahrenheit_to_celsius(fahrenheit):
    """Convert a temperature from degrees Fahrenheit to Celsius, with one decimal."""
    celsius = (fahrenheit - 32) * 5 / 9
    return round(celsius, 1)


def test_fahrenheit_to_celsius():
    assert fahrenheit_to_celsius(212) == 100.0
    assert fahrenheit_to_celsius(70) == 21.1


def kilometers_to_miles(kilometers: float) -> float:
    """Convert kilometres to miles, rounded to two decimals."""
    miles_per_kilometer = 0.621371
    return round(kilometers * miles_per_kilometer, 2)


def test_kilometers_to_miles():
    assert kilometers_to_miles(10) == 6.21
    assert kilometers_to_miles(0) == 0


def hypotenuse(a, b):
    """Length of the longest side of a right triangle with the other sides a and b."""
    return math.sqrt(a ** 2 + b ** 2)


def test_hypotenuse():
    assert hypotenuse(3, 4) == 5
    assert hypotenuse(0, 2) == 2


def triangle_kind(a: float, b: float, c: float) -> str:
    """Say whether a triangle with these sides is equilateral, isosceles or scalene.

    Sides that make no triangle raise a ValueError.
    """
    if a + b <= c or a + c <= b or b + c <= a:
        raise ValueError("these sides make no triangle")
    if a == b == c:
        return "equilateral"
    if a == b or b == c or a == c:
        return "isosceles"
    return "scalene"


def test_triangle_kind():
    assert triangle_kind(2, 2, 2) == "equilateral"
    assert triangle_kind(3, 3, 2) == "isosceles"
    assert triangle_kind(3, 4, 5) == "scalene"
    try:
        triangle_kind(1, 1, 5)
    except ValueError:
        pass
    else:
        assert False


def quadratic_roots(a: float, b: float, c: float) -> list[float]:
    """Solve a*x**2 + b*x + c = 0 and return its real roots, the smaller one first."""
    discriminant = b * b - 4 * a * c
    if discriminant < 0:
        return []
    if discriminant == 0:
        return [-b / (2 * a)]
    root = math.sqrt(discriminant)
    return sorted([(-b - root) / (2 * a), (-b + root) / (2 * a)])


def test_quadratic_roots():
    assert quadratic_roots(1, -3, 2) == [1.0, 2.0]
    assert quadratic_roots(1, 2, 1) == [-1.0]
    assert quadratic_roots(1, 0, 1) == []


def percentage_change(old: float, new: float) -> float:
    """By how many percent did a value change? Negative for a decrease."""
    if old == 0:
        raise ZeroDivisionError("the old value must not be zero")
    return (new - old) / old * 100


def test_percentage_change():
    assert percentage_change(50, 75) == 50.0
    assert percentage_change(200, 100) == -50.0
    try:
        percentage_change(0, 1)
    except ZeroDivisionError:
        pass
    else:
        assert False


def binary_digits(number: int) -> str:
    """Write a number from zero up in binary, without using bin or format."""
    if number == 0:
        return "0"
    digits = ""
    while number > 0:
        digits = str(number % 2) + digits
        number //= 2
    return digits


def test_binary_digits():
    assert binary_digits(10) == "1010"
    assert binary_digits(1) == "1"
    assert binary_digits(0) == "0"


def binary_value(digits):
    """Compute the value of a string of binary digits."""
    value = 0
    for digit in digits:
        value = value * 2 + int(digit)
    return value


def test_binary_value():
    assert binary_value("1010") == 10
    assert binary_value("0") == 0
    assert binary_value("") == 0


def roman_value(numeral: str) -> int:
    """Return the value of a Roman numeral such as 'XIV'."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    previous = 0
    for letter in reversed(numeral.upper()):
        value = values[letter]
        if value < previous:
            total -= value
        else:
            total += value
            previous = value
    return total


def test_roman_value():
    assert roman_value("XIV") == 14
    assert roman_value("mcmxc") == 1990
    assert roman_value("III") == 3


def multiplication_table(size: int) -> list[list[int]]:
    """Build the multiplication table from 1 * 1 to size * size."""
    table = []
    for row in range(1, size + 1):
        table.append([row * column for column in range(1, size + 1)])
    return table


def test_multiplication_table():
    assert multiplication_table(3) == [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
    assert multiplication_table(0) == []


def fizzbuzz_words(limit: int) -> list[str]:
    """Count from 1 to limit, saying Fizz for multiples of 3, Buzz for those of 5 and FizzBuzz for both."""
    words = []
    for number in range(1, limit + 1):
        if number % 15 == 0:
            words.append("FizzBuzz")
        elif number % 3 == 0:
            words.append("Fizz")
        elif number % 5 == 0:
            words.append("Buzz")
        else:
            words.append(str(number))
    return words


def test_fizzbuzz_words():
    assert fizzbuzz_words(5) == ["1", "2", "Fizz", "4", "Buzz"]
    assert fizzbuzz_words(15)[-1] == "FizzBuzz"
    assert fizzbuzz_words(0) == []


def guess_hint(secret: int, guess: int) -> str:
    """Tell a player whether a guess is too low, too high or right."""
    if guess < secret:
        return "too low"
    elif guess > secret:
        return "too high"
    return "right"


def test_guess_hint():
    assert guess_hint(7, 3) == "too low"
    assert guess_hint(7, 9) == "too high"
    assert guess_hint(7, 7) == "right"


def newton_square_root(number: float, steps: int = 20) -> float:
    """Approximate a square root with Newton's method."""
    if number == 0:
        return 0.0
    estimate = number
    for _ in range(steps):
        estimate = (estimate + number / estimate) / 2
    return estimate


def test_newton_square_root():
    assert abs(newton_square_root(2) - 1.41421356) < 1e-6
    assert newton_square_root(0) == 0
    assert abs(newton_square_root(81) - 9) < 1e-9


def pascal_row(n):
    """Return row n of Pascal's triangle; row 0 is [1].

    >>> pascal_row(4)
    [1, 4, 6, 4, 1]
    """
    row = [1]
    for k in range(n):
        row.append(row[k] * (n - k) // (k + 1))
    return row


def test_pascal_row():
    assert pascal_row(4) == [1, 4, 6, 4, 1]
    assert pascal_row(1) == [1, 1]
    assert pascal_row(0) == [1]


def is_armstrong_number(number: int) -> bool:
    """Check whether a number equals the sum of its digits, each to the power of how many there are."""
    digits = [int(d) for d in str(number)]
    return sum(d ** len(digits) for d in digits) == number


def test_is_armstrong_number():
    assert is_armstrong_number(153)
    assert is_armstrong_number(7)
    assert not is_armstrong_number(154)


def hailstone_steps(n: int) -> int:
    """Count the steps until n becomes 1: even numbers are halved, odd ones become 3n + 1."""
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


def test_hailstone_steps():
    assert hailstone_steps(6) == 8
    assert hailstone_steps(1) == 0
    assert hailstone_steps(2) == 1


def circle_area(radius: float) -> float:
    """Compute the area of a circle."""
    if radius < 0:
        raise ValueError("the radius must not be negative")
    return math.pi * radius ** 2


def test_circle_area():
    assert abs(circle_area(1) - 3.14159265) < 1e-6
    assert circle_area(0) == 0


def rectangle_measures(width, height):
    """Return the area and the perimeter of a rectangle."""
    area = width * height
    perimeter = 2 * (width + height)
    return area, perimeter


def test_rectangle_measures():
    assert rectangle_measures(3, 4) == (12, 14)
    assert rectangle_measures(0, 5) == (0, 10)


def count_digits(number: int) -> int:
    """How many decimal digits does a number have? The sign does not count."""
    count = 1
    number = abs(number)
    while number >= 10:
        number //= 10
        count += 1
    return count


def test_count_digits():
    assert count_digits(12345) == 5
    assert count_digits(-20) == 2
    assert count_digits(0) == 1


def average_of_three(a, b, c):
    """Compute the average of three numbers."""
    return (a + b + c) / 3


def test_average_of_three():
    assert average_of_three(1, 2, 3) == 2
    assert average_of_three(0, 0, 0) == 0


def largest_of_three(a: float, b: float, c: float) -> float:
    """Return the largest of three numbers, without max."""
    largest = a
    if b > largest:
        largest = b
    if c > largest:
        largest = c
    return largest


def test_largest_of_three():
    assert largest_of_three(1, 5, 3) == 5
    assert largest_of_three(9, 2, 9) == 9
    assert largest_of_three(-3, -2, -1) == -1


def countdown_numbers(start: int) -> list:
    """Count down from start to 1 and end with 'Go!'."""
    steps = list(range(start, 0, -1))
    steps.append("Go!")
    return steps


def test_countdown_numbers():
    assert countdown_numbers(3) == [3, 2, 1, "Go!"]
    assert countdown_numbers(0) == ["Go!"]


def sum_of_range(start: int, stop: int) -> int:
    """Add up all whole numbers from start to stop, both included."""
    total = 0
    for number in range(start, stop + 1):
        total += number
    return total


def test_sum_of_range():
    assert sum_of_range(3, 5) == 12
    assert sum_of_range(4, 4) == 4
    assert sum_of_range(5, 3) == 0


def calculate(a: float, operator: str, b: float) -> float:
    """Apply one of the operators + - * / to two numbers."""
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    if operator == "/":
        return a / b
    raise ValueError(f"unknown operator: {operator}")


def test_calculate():
    assert calculate(2, "+", 3) == 5
    assert calculate(7, "/", 2) == 3.5
    assert calculate(4, "-", 9) == -5
    try:
        calculate(1, "?", 2)
    except ValueError:
        pass
    else:
        assert False
