import math
from fractions import Fraction


def wrap_into_range(value, low, high):
    """Wrap value around so that it falls in the half-open range [low, high).

    Useful for angles, hours on a dial and positions on a ring.
    """
    span = high - low
    if span <= 0:
        raise ValueError("high must be greater than low")
    return low + (value - low) % span


def test_wrap_into_range():
    assert wrap_into_range(370, 0, 360) == 10
    assert wrap_into_range(-1, 0, 12) == 11
    assert wrap_into_range(190, -180, 180) == -170
    assert wrap_into_range(5, 5, 8) == 5


def round_half_up(x: float) -> int:
    """Round to the nearest integer, with halves always going away from zero."""
    if x < 0:
        return -math.floor(-x + 0.5)
    return math.floor(x + 0.5)


def test_round_half_up():
    assert round_half_up(2.5) == 3
    assert round_half_up(-2.5) == -3
    assert round_half_up(2.4) == 2
    assert round_half_up(0) == 0


def snap_to_step(value, step, offset=0):
    """Move value to the closest point of the grid offset, offset + step, ..."""
    if step == 0:
        return value
    count = round((value - offset) / step)
    return offset + count * step


def test_snap_to_step():
    assert snap_to_step(13, 5) == 15
    assert snap_to_step(12, 5) == 10
    assert snap_to_step(12, 10, 3) == 13
    assert snap_to_step(7, 0) == 7


def multiplicative_persistence(n: int) -> int:
    """How many times must the digits of n be multiplied together until one digit is left?"""
    steps = 0
    while n >= 10:
        product = 1
        for digit in str(n):
            product *= int(digit)
        n = product
        steps += 1
    return steps


def test_multiplicative_persistence():
    assert multiplicative_persistence(7) == 0
    assert multiplicative_persistence(39) == 3
    assert multiplicative_persistence(10) == 1
    assert multiplicative_persistence(77) == 4


def number_to_words(n):
    """Spell a number from 0 to 999 in English words.

    >>> number_to_words(342)
    'three hundred forty-two'
    """
    small = ('zero one two three four five six seven eight nine ten eleven twelve thirteen '
             'fourteen fifteen sixteen seventeen eighteen nineteen').split()
    tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split()
    if not 0 <= n <= 999:
        raise ValueError('only 0 to 999 can be spelled')
    if n < 20:
        return small[n]
    if n < 100:
        word = tens[n // 10 - 2]
        return word if n % 10 == 0 else word + '-' + small[n % 10]
    text = small[n // 100] + ' hundred'
    if n % 100:
        text += ' ' + number_to_words(n % 100)
    return text


def test_number_to_words():
    assert number_to_words(0) == 'zero'
    assert number_to_words(19) == 'nineteen'
    assert number_to_words(80) == 'eighty'
    assert number_to_words(342) == 'three hundred forty-two'
    assert number_to_words(700) == 'seven hundred'


def kaprekar_steps(n: int) -> int:
    """Count the steps of Kaprekar's routine from a four-digit number to 6174.

    Each step subtracts the rising arrangement of the digits from the falling
    one. Returns -1 for numbers whose four digits are all the same.
    """
    digits = str(n).zfill(4)
    if len(set(digits)) == 1:
        return -1
    steps = 0
    while n != 6174:
        low = "".join(sorted(str(n).zfill(4)))
        n = int(low[::-1]) - int(low)
        steps += 1
    return steps


def test_kaprekar_steps():
    assert kaprekar_steps(3524) == 3
    assert kaprekar_steps(6174) == 0
    assert kaprekar_steps(1111) == -1
    assert kaprekar_steps(1) == 5


def divisible_by_eleven(n):
    """Test divisibility by 11 using nothing but the alternating sum of the digits."""
    n = abs(n)
    while n > 9:
        total = 0
        sign = 1
        for ch in reversed(str(n)):
            total += sign * int(ch)
            sign = -sign
        n = abs(total)
    return n == 0


def test_divisible_by_eleven():
    assert divisible_by_eleven(121)
    assert divisible_by_eleven(918082)
    assert not divisible_by_eleven(100)
    assert divisible_by_eleven(-22)
    assert divisible_by_eleven(0)


def parse_short_number(text: str) -> float:
    """Read a number with an optional k, m or b suffix.

    Args:
        text: something like "1.5k", "20M" or "7".

    Returns:
        The value as a float.
    """
    factors = {"k": 1e3, "m": 1e6, "b": 1e9}
    text = text.strip().lower()
    if text and text[-1] in factors:
        return float(text[:-1]) * factors[text[-1]]
    return float(text)


def test_parse_short_number():
    assert parse_short_number("1.5k") == 1500
    assert parse_short_number(" 20M ") == 20_000_000
    assert parse_short_number("7") == 7
    assert parse_short_number("-2b") == -2e9


def simple_fraction_near(x, max_denominator):
    """Find the fraction closest to x whose denominator is not too large.

    Returns (numerator, denominator); the smaller denominator wins a tie.
    """
    best = (round(x), 1)
    for den in range(2, max_denominator + 1):
        num = round(x * den)
        if abs(num / den - x) < abs(best[0] / best[1] - x):
            best = (num, den)
    return best


def test_simple_fraction_near():
    assert simple_fraction_near(3.14159, 10) == (22, 7)
    assert simple_fraction_near(0.5, 100) == (1, 2)
    assert simple_fraction_near(4.2, 1) == (4, 1)
    assert simple_fraction_near(-0.333, 5) == (-1, 3)


def egyptian_fraction(numerator: int, denominator: int) -> list[int]:
    """Greedily split a proper fraction into unit fractions and return their denominators."""
    rest = Fraction(numerator, denominator)
    parts = []
    while rest > 0:
        unit = math.ceil(1 / rest)
        parts.append(unit)
        rest -= Fraction(1, unit)
    return parts


def test_egyptian_fraction():
    assert egyptian_fraction(3, 4) == [2, 4]
    assert egyptian_fraction(1, 7) == [7]
    assert egyptian_fraction(2, 3) == [2, 6]
    assert egyptian_fraction(0, 5) == []


def continued_fraction(num, den):
    """List the terms of the continued fraction of num/den."""
    terms = []
    while den:
        q, r = divmod(num, den)
        terms.append(q)
        num, den = den, r
    return terms


def test_continued_fraction():
    assert continued_fraction(415, 93) == [4, 2, 6, 7]
    assert continued_fraction(3, 1) == [3]
    assert continued_fraction(1, 2) == [0, 2]


def classify_by_divisors(n: int) -> str:
    """Tell whether n is "perfect", "abundant" or "deficient".

    The proper divisors of n are added up and the sum is compared with n.
    """
    if n < 1:
        raise ValueError("n must be positive")
    total = sum(d for d in range(1, n // 2 + 1) if n % d == 0)
    if total == n:
        return "perfect"
    return "abundant" if total > n else "deficient"


def test_classify_by_divisors():
    assert classify_by_divisors(28) == "perfect"
    assert classify_by_divisors(12) == "abundant"
    assert classify_by_divisors(8) == "deficient"
    assert classify_by_divisors(1) == "deficient"


def bezout_coefficients(a, b):
    """Find (g, x, y) with g = gcd(a, b) = a*x + b*y, by the extended Euclidean algorithm."""
    x0, x1 = 1, 0
    y0, y1 = 0, 1
    while b:
        q = a // b
        a, b = b, a - q * b
        x0, x1 = x1, x0 - q * x1
        y0, y1 = y1, y0 - q * y1
    return a, x0, y0


def test_bezout_coefficients():
    assert bezout_coefficients(240, 46) == (2, -9, 47)
    assert bezout_coefficients(7, 0) == (7, 1, 0)
    g, x, y = bezout_coefficients(35, 64)
    assert g == 1 and 35 * x + 64 * y == 1


def modular_inverse(a: int, m: int):
    """Return x with a * x % m == 1, or None when a has no inverse modulo m."""
    old_r, r = a % m, m
    old_s, s = 1, 0
    while r:
        q = old_r // r
        old_r, r = r, old_r - q * r
        old_s, s = s, old_s - q * s
    if old_r != 1:
        return None
    return old_s % m


def test_modular_inverse():
    assert modular_inverse(3, 11) == 4
    assert modular_inverse(10, 17) == 12
    assert modular_inverse(2, 4) is None
    assert modular_inverse(1, 9) == 1


def integer_root(n, k):
    """Largest integer r such that r ** k does not exceed n (n >= 0, k >= 1)."""
    lo, hi = 0, 1
    while hi ** k <= n:
        hi *= 2
    # binary search, keeping lo**k <= n < hi**k
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if mid ** k <= n:
            lo = mid
        else:
            hi = mid
    return lo


def test_integer_root():
    assert integer_root(27, 3) == 3
    assert integer_root(26, 3) == 2
    assert integer_root(10 ** 20, 2) == 10 ** 10
    assert integer_root(0, 5) == 0


def round_to_significant(x: float, figures: int = 3) -> float:
    """Round x to the given number of significant figures."""
    if x == 0:
        return 0.0
    magnitude = math.floor(math.log10(abs(x)))
    return round(x, figures - 1 - magnitude)


def test_round_to_significant():
    assert round_to_significant(123456, 2) == 120000
    assert round_to_significant(0.0012345, 3) == 0.00123
    assert round_to_significant(0) == 0.0
    assert round_to_significant(-98.76, 1) == -100


def interpolate_table(x, table):
    """Look x up in a table of (x, y) points, interpolating linearly between them.

    >>> interpolate_table(15, [(10, 100), (20, 300)])
    200.0

    Outside the table the y of the nearest end is returned.
    """
    points = sorted(table)
    if x <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return points[-1][1]


def test_interpolate_table():
    table = [(20, 300), (10, 100), (30, 0)]
    assert interpolate_table(15, table) == 200
    assert interpolate_table(30, table) == 0
    assert interpolate_table(5, table) == 100
    assert interpolate_table(99, table) == 0


def map_range(x: float, src: tuple, dst: tuple) -> float:
    """Map x linearly from the source range to the destination range."""
    src_low, src_high = src
    dst_low, dst_high = dst
    if src_low == src_high:
        return dst_low
    ratio = (x - src_low) / (src_high - src_low)
    return dst_low + ratio * (dst_high - dst_low)


def test_map_range():
    assert map_range(5, (0, 10), (0, 100)) == 50
    assert map_range(0, (-1, 1), (10, 20)) == 15
    assert map_range(2, (0, 4), (8, 0)) == 4
    assert map_range(3, (1, 1), (7, 9)) == 7


def balanced_ternary(n: int) -> str:
    """Write n in balanced ternary, with the digits '+', '0' and '-'."""
    if n == 0:
        return '0'
    out = ''
    while n:
        n, r = divmod(n, 3)
        if r == 2:
            # two is written as minus one with a carry
            n += 1
            out = '-' + out
        else:
            out = '0+'[r] + out
    return out


def test_balanced_ternary():
    assert balanced_ternary(0) == '0'
    assert balanced_ternary(2) == '+-'
    assert balanced_ternary(5) == '+--'
    assert balanced_ternary(-4) == '--'


def factor_pairs(n):
    """Give every pair (a, b) with a <= b and a * b == n, smallest a first."""
    pairs = []
    a = 1
    while a * a <= n:
        if n % a == 0:
            pairs.append((a, n // a))
        a += 1
    return pairs


def test_factor_pairs():
    assert factor_pairs(12) == [(1, 12), (2, 6), (3, 4)]
    assert factor_pairs(9) == [(1, 9), (3, 3)]
    assert factor_pairs(1) == [(1, 1)]
    assert factor_pairs(0) == []


def euler_totient(n: int) -> int:
    """Count the integers from 1 to n that share no factor with n."""
    result = n
    p = 2
    while p * p <= n:
        if n % p == 0:
            while n % p == 0:
                n //= p
            result -= result // p
        p += 1
    if n > 1:
        result -= result // n
    return result


def test_euler_totient():
    assert euler_totient(1) == 1
    assert euler_totient(9) == 6
    assert euler_totient(36) == 12
    assert euler_totient(13) == 12


def safe_divide(a, b, default=0):
    """Divide a by b, or give the default when b is zero."""
    return a / b if b else default


def test_safe_divide():
    assert safe_divide(6, 3) == 2
    assert safe_divide(1, 0) == 0
    assert safe_divide(1, 0, default=None) is None


def split_into_shares(total: int, parts: int) -> list[int]:
    """Split a whole total into parts that differ by at most one.

    The larger shares come first.
    """
    base, extra = divmod(total, parts)
    shares = []
    for i in range(parts):
        shares.append(base + 1 if i < extra else base)
    return shares


def test_split_into_shares():
    assert split_into_shares(10, 3) == [4, 3, 3]
    assert split_into_shares(9, 3) == [3, 3, 3]
    assert split_into_shares(2, 4) == [1, 1, 0, 0]
    assert sum(split_into_shares(101, 7)) == 101


def decimal_expansion(num, den):
    """Write num/den as a decimal, with the repeating part in parentheses.

    Both numbers are taken to be non-negative and den not zero.
    """
    whole, rest = divmod(num, den)
    if rest == 0:
        return str(whole)
    seen = {}
    digits = []
    while rest and rest not in seen:
        seen[rest] = len(digits)
        digit, rest = divmod(rest * 10, den)
        digits.append(str(digit))
    if rest:
        start = seen[rest]
        digits.insert(start, '(')
        digits.append(')')
    return str(whole) + '.' + ''.join(digits)


def test_decimal_expansion():
    assert decimal_expansion(1, 3) == '0.(3)'
    assert decimal_expansion(1, 6) == '0.1(6)'
    assert decimal_expansion(5, 4) == '1.25'
    assert decimal_expansion(8, 2) == '4'


def parse_int_or(text, fallback):
    """Convert text to an int; return the fallback if that is impossible."""
    try:
        return int(text)
    except (TypeError, ValueError):
        return fallback


def test_parse_int_or():
    assert parse_int_or("42", 0) == 42
    assert parse_int_or("4x", -1) == -1
    assert parse_int_or(None, 5) == 5
    assert parse_int_or(" 8 ", 0) == 8


def simplify_radical(n: int) -> tuple[int, int]:
    """Rewrite the square root of n as outside * sqrt(inside).

    Returns the pair (outside, inside), where inside has no square factor left.
    """
    outside, inside = 1, n
    factor = 2
    while factor * factor <= inside:
        while inside % (factor * factor) == 0:
            inside //= factor * factor
            outside *= factor
        factor += 1
    return outside, inside


def test_simplify_radical():
    assert simplify_radical(72) == (6, 2)
    assert simplify_radical(49) == (7, 1)
    assert simplify_radical(15) == (1, 15)
    assert simplify_radical(1) == (1, 1)


def float_steps(start, stop, step):
    """List start, start + step, ... up to but not including stop, without drift."""
    if step <= 0:
        raise ValueError("step must be positive")
    values = []
    i = 0
    while start + i * step < stop:
        values.append(start + i * step)  # multiply, so that errors do not add up
        i += 1
    return values


def test_float_steps():
    assert float_steps(0, 1, 0.25) == [0, 0.25, 0.5, 0.75]
    assert float_steps(3, 3, 1) == []
    assert float_steps(1, 4, 2) == [1, 3]


class Odometer:
    """A counter with a fixed number of digits that rolls over to zero."""

    def __init__(self, digits=6):
        self.limit = 10 ** digits
        self.digits = digits
        self.value = 0

    def advance(self, amount=1):
        """Add to the counter and return how many times it rolled over."""
        laps, self.value = divmod(self.value + amount, self.limit)
        return laps

    def __str__(self):
        return str(self.value).zfill(self.digits)


def test_odometer():
    meter = Odometer(3)
    assert str(meter) == "000"
    assert meter.advance(998) == 0
    assert meter.advance(5) == 1
    assert str(meter) == "003"
