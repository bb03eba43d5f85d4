import math


def digits_of(number: int) -> list[int]:
    """List the digits of a whole number from left to right."""
    return [int(digit) for digit in str(abs(number))]


def test_digits_of():
    assert digits_of(1203) == [1, 2, 0, 3]
    assert digits_of(-45) == [4, 5]
    assert digits_of(0) == [0]


def prime_numbers_up_to(limit: int) -> list[int]:
    """List all prime numbers up to a limit by trying divisors."""
    found = []
    for number in range(2, limit + 1):
        for divisor in range(2, int(number ** 0.5) + 1):
            if number % divisor == 0:
                break
        else:
            found.append(number)
    return found


def test_prime_numbers_up_to():
    assert prime_numbers_up_to(20) == [2, 3, 5, 7, 11, 13, 17, 19]
    assert prime_numbers_up_to(1) == []


def divisors(n):
    """List all divisors of a number in order."""
    small, large = [], []
    for d in range(1, math.isqrt(n) + 1):
        if n % d == 0:
            small.append(d)
            if d != n // d:
                large.append(n // d)
    return small + large[::-1]


def test_divisors():
    assert divisors(12) == [1, 2, 3, 4, 6, 12]
    assert divisors(25) == [1, 5, 25]
    assert divisors(1) == [1]


def prime_powers(n: int) -> dict[int, int]:
    """Write a number as prime factors with their powers."""
    factors = {}
    divisor = 2
    while n > 1:
        while n % divisor == 0:
            factors[divisor] = factors.get(divisor, 0) + 1
            n //= divisor
        divisor += 1
    return factors


def test_prime_powers():
    assert prime_powers(60) == {2: 2, 3: 1, 5: 1}
    assert prime_powers(7) == {7: 1}
    assert prime_powers(1) == {}


def triangle_numbers(count):
    """List the first triangle numbers: 1, 3, 6, 10 and so on."""
    numbers, total = [], 0
    for i in range(1, count + 1):
        total += i
        numbers.append(total)
    return numbers


def test_triangle_numbers():
    assert triangle_numbers(5) == [1, 3, 6, 10, 15]
    assert triangle_numbers(0) == []


def pythagorean_triples(limit: int) -> list[tuple[int, int, int]]:
    """List all right triangles with whole sides up to a limit."""
    triples = []
    for a in range(1, limit):
        for b in range(a, limit):
            c = math.isqrt(a * a + b * b)
            if c <= limit and c * c == a * a + b * b:
                triples.append((a, b, c))
    return triples


def test_pythagorean_triples():
    assert pythagorean_triples(13) == [(3, 4, 5), (5, 12, 13), (6, 8, 10)]
    assert pythagorean_triples(3) == []


def sum_of_multiples(limit: int, factors: list[int]) -> int:
    """Add up all numbers below a limit that are multiples of at least one factor."""
    return sum(n for n in range(limit) if any(n % factor == 0 for factor in factors))


def test_sum_of_multiples():
    assert sum_of_multiples(10, [3, 5]) == 23
    assert sum_of_multiples(10, []) == 0


def digit_frequency(number):
    """Count how often each digit stands in a number."""
    counts = [0] * 10
    for digit in str(number):
        counts[int(digit)] += 1
    return {digit: count for digit, count in enumerate(counts) if count}


def test_digit_frequency():
    assert digit_frequency(3113) == {1: 2, 3: 2}
    assert digit_frequency(0) == {0: 1}


def next_multiple(number: int, step: int) -> int:
    """Return the smallest multiple of a step that is not below a number."""
    rest = number % step
    return number if rest == 0 else number + step - rest


def test_next_multiple():
    assert next_multiple(13, 5) == 15
    assert next_multiple(10, 5) == 10


def look_and_say(term: str) -> str:
    """Say a row of digits aloud: 1211 is one 1, one 2, two 1s: 111221."""
    result = ""
    i = 0
    while i < len(term):
        j = i
        while j < len(term) and term[j] == term[i]:
            j += 1
        result += str(j - i) + term[i]
        i = j
    return result


def test_look_and_say():
    assert look_and_say("1211") == "111221"
    assert look_and_say("1") == "11"


def is_harshad(number: int) -> bool:
    """Check whether a number can be divided by the sum of its digits."""
    return number % sum(map(int, str(number))) == 0


def test_is_harshad():
    assert is_harshad(18)
    assert not is_harshad(19)


def approximate_pi(terms: int) -> float:
    """Approximate pi by 4 - 4/3 + 4/5 - 4/7 and so on."""
    total = 0.0
    for k in range(terms):
        total += (-1) ** k * 4 / (2 * k + 1)
    return total


def test_approximate_pi():
    assert approximate_pi(1) == 4.0
    assert abs(approximate_pi(5000) - math.pi) < 0.001


def solve_linear(a: float, b: float) -> float | None:
    """Solve a * x + b = 0 for x; None where there is not exactly one solution."""
    if a == 0:
        return None
    return -b / a


def test_solve_linear():
    assert solve_linear(2, -6) == 3.0
    assert solve_linear(0, 1) is None


def evaluate_polynomial(coefficients, x):
    """Evaluate a polynomial whose coefficients are ordered from the highest power."""
    value = 0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value


def test_evaluate_polynomial():
    assert evaluate_polynomial([2, 0, -1], 3) == 17
    assert evaluate_polynomial([], 5) == 0


def harmonic_sum(n: int) -> float:
    """Add up 1 + 1/2 + 1/3 and so on to 1/n."""
    return sum(1 / k for k in range(1, n + 1))


def test_harmonic_sum():
    assert harmonic_sum(1) == 1.0
    assert abs(harmonic_sum(4) - 25 / 12) < 1e-12
    assert harmonic_sum(0) == 0


def bisect_root(function, low: float, high: float, tolerance: float = 1e-6) -> float:
    """Find a zero of a function between two points with different signs."""
    if function(low) * function(high) > 0:
        raise ValueError("both ends have the same sign")
    while high - low > tolerance:
        middle = (low + high) / 2
        if function(low) * function(middle) <= 0:
            high = middle
        else:
            low = middle
    return (low + high) / 2


def test_bisect_root():
    assert abs(bisect_root(lambda x: x * x - 2, 0, 2) - math.sqrt(2)) < 1e-5
    try:
        bisect_root(lambda x: x + 10, 0, 1)
    except ValueError:
        pass
    else:
        assert False


def area_under(function, start: float, end: float, steps: int = 1000) -> float:
    """Approximate the area under a function by thin trapezoids."""
    width = (end - start) / steps
    total = (function(start) + function(end)) / 2
    for i in range(1, steps):
        total += function(start + i * width)
    return total * width


def test_area_under():
    assert abs(area_under(lambda x: x * x, 0, 3) - 9) < 1e-3
    assert area_under(lambda x: 2, 0, 5, 10) == 10.0


def lucky_ticket(number: int) -> bool:
    """Tell whether the first three of six digits have the same sum as the last three."""
    digits = f"{number:06d}"
    first, last = digits[:3], digits[3:]
    return sum(int(d) for d in first) == sum(int(d) for d in last)


def test_lucky_ticket():
    assert lucky_ticket(123321)
    assert lucky_ticket(1010)
    assert not lucky_ticket(123456)


def seconds_to_parts(total):
    """Split seconds into days, hours, minutes and seconds."""
    parts = []
    for size in (86400, 3600, 60):
        parts.append(total // size)
        total %= size
    return (*parts, total)


def test_seconds_to_parts():
    assert seconds_to_parts(90061) == (1, 1, 1, 1)
    assert seconds_to_parts(59) == (0, 0, 0, 59)
