import re
from fractions import Fraction


def parse_duration(text: str) -> int:
    """Read a duration such as '1h30m' or '45s' and return it in seconds.

    Raises:
        ValueError: if anything but numbers with the units d, h, m and s is found.
    """
    units = {"d": 86400, "h": 3600, "m": 60, "s": 1}
    total = 0
    number = ""
    for ch in text.replace(" ", ""):
        if ch.isdigit():
            number += ch
        elif ch in units and number:
            total += int(number) * units[ch]
            number = ""
        else:
            raise ValueError(f"unexpected {ch!r} in {text!r}")
    if number:
        raise ValueError(f"{text!r} ends without a unit")
    return total


def test_parse_duration():
    assert parse_duration("1h30m") == 5400
    assert parse_duration("2d 5s") == 172805
    assert parse_duration("") == 0
    try:
        parse_duration("12")
        assert False
    except ValueError:
        pass


def expand_braces(pattern):
    """List the names that a pattern with braces stands for: 'a{b,c}' gives 'ab' and 'ac'."""
    match = re.search(r'\{([^{}]*)\}', pattern)
    if match is None:
        return [pattern]
    before, after = pattern[:match.start()], pattern[match.end():]
    names = []
    for choice in match.group(1).split(','):
        names.extend(expand_braces(before + choice + after))
    return names


def test_expand_braces():
    assert expand_braces("a{b,c}") == ["ab", "ac"]
    assert expand_braces("{x,y}{1,2}") == ["x1", "x2", "y1", "y2"]
    assert expand_braces("img.{jpg,}") == ["img.jpg", "img."]
    assert expand_braces("plain") == ["plain"]


def parse_flag(value: str, default: bool = False) -> bool:
    """Interpret words people use for yes and no; an empty string gives the default."""
    word = value.strip().lower()
    if not word:
        return default
    if word in {"1", "y", "yes", "true", "on"}:
        return True
    if word in {"0", "n", "no", "false", "off"}:
        return False
    raise ValueError(f"expected yes or no, got {value!r}")


def test_parse_flag():
    assert parse_flag(" Yes ") is True
    assert parse_flag("off") is False
    assert parse_flag("", default=True) is True
    try:
        parse_flag("maybe")
        assert False
    except ValueError:
        pass


def parse_pairs(text, pair_sep=";", key_sep="="):
    """Turn 'a=1; b=2' into a dict of strings. A key without value gets an empty string."""
    pairs = {}
    for chunk in text.split(pair_sep):
        chunk = chunk.strip()
        if not chunk:
            continue
        key, _, value = chunk.partition(key_sep)
        pairs[key.strip()] = value.strip()
    return pairs


def test_parse_pairs():
    assert parse_pairs("a=1; b = 2") == {"a": "1", "b": "2"}
    assert parse_pairs("flag;x=a=b") == {"flag": "", "x": "a=b"}
    assert parse_pairs("k:v,", ",", ":") == {"k": "v"}
    assert parse_pairs("") == {}


def parse_page_ranges(spec: str) -> list[int]:
    """Expand a print range like '1-3,7' to the sorted list of its pages."""
    pages = set()
    for part in spec.split(","):
        part = part.strip()
        if "-" in part:
            first, last = map(int, part.split("-"))
            pages.update(range(first, last + 1))
        elif part:
            pages.add(int(part))
    return sorted(pages)


def test_parse_page_ranges():
    assert parse_page_ranges("1-3,7") == [1, 2, 3, 7]
    assert parse_page_ranges("5, 2-2, 5") == [2, 5]
    assert parse_page_ranges("") == []


def version_key(version: str) -> tuple:
    """Make a sort key from a version number; pre-releases sort before their release.

    >>> version_key("1.10.0") > version_key("1.9.3")
    True
    """
    core, dash, suffix = version.lstrip("v").partition("-")
    numbers = [int(n) for n in core.split(".")]
    # 1.2 and 1.2.0 are the same version
    while len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers), not dash, suffix


def test_version_key():
    assert version_key("1.10.0") > version_key("1.9.3")
    assert version_key("v2.0") == version_key("2")
    assert version_key("1.0-beta") < version_key("1.0")
    assert version_key("1.0-alpha") < version_key("1.0-beta")


def tokenize_arithmetic(expression):
    """Split an arithmetic expression into numbers (floats) and operator characters."""
    tokens = []
    i = 0
    while i < len(expression):
        ch = expression[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or ch == ".":
            start = i
            while i < len(expression) and (expression[i].isdigit() or expression[i] == "."):
                i += 1
            tokens.append(float(expression[start:i]))
        elif ch in "+-*/()":
            tokens.append(ch)
            i += 1
        else:
            raise ValueError("bad character at %d: %s" % (i, ch))
    return tokens


def test_tokenize_arithmetic():
    assert tokenize_arithmetic("1+20") == [1.0, "+", 20.0]
    assert tokenize_arithmetic(" (2.5 * 3)") == ["(", 2.5, "*", 3.0, ")"]
    assert tokenize_arithmetic("") == []
    try:
        tokenize_arithmetic("2 ^ 3")
        assert False
    except ValueError:
        pass


def evaluate_postfix(expression: str) -> float:
    """Compute an expression in reverse Polish notation, such as '3 4 + 2 *'."""
    stack = []
    for token in expression.split():
        if token not in ("+", "-", "*", "/"):
            stack.append(float(token))
            continue
        b = stack.pop()
        a = stack.pop()
        if token == "+":
            stack.append(a + b)
        elif token == "-":
            stack.append(a - b)
        elif token == "*":
            stack.append(a * b)
        else:
            stack.append(a / b)
    if len(stack) != 1:
        raise ValueError("the expression does not leave exactly one value")
    return stack[0]


def test_evaluate_postfix():
    assert evaluate_postfix("3 4 + 2 *") == 14
    assert evaluate_postfix("10 4 -") == 6
    assert evaluate_postfix("5") == 5
    try:
        evaluate_postfix("1 2")
        assert False
    except ValueError:
        pass


def infix_to_postfix(tokens):
    """Reorder infix tokens to postfix order, respecting precedence and parentheses."""
    rank = {'+': 1, '-': 1, '*': 2, '/': 2}
    output, operators = [], []
    for tok in tokens:
        if tok == '(':
            operators.append(tok)
        elif tok == ')':
            while operators[-1] != '(':
                output.append(operators.pop())
            operators.pop()
        elif tok in rank:
            while operators and rank.get(operators[-1], 0) >= rank[tok]:
                output.append(operators.pop())
            operators.append(tok)
        else:
            output.append(tok)
    while operators:
        output.append(operators.pop())
    return output


def test_infix_to_postfix():
    assert infix_to_postfix("a + b * c".split()) == ["a", "b", "c", "*", "+"]
    assert infix_to_postfix("( a + b ) * c".split()) == ["a", "b", "+", "c", "*"]
    assert infix_to_postfix("a - b - c".split()) == ["a", "b", "-", "c", "-"]
    assert infix_to_postfix([]) == []


def parse_ini(text: str) -> dict[str, dict[str, str]]:
    """Parse a simple INI file into a dict of sections.

    Lines starting with ';' or '#' are comments. Entries before the first section
    header go to the section ''.
    """
    sections: dict[str, dict[str, str]] = {}
    name = ""
    for line in text.splitlines():
        line = line.strip()
        if not line or line[0] in ";#":
            continue
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1].strip()
            sections.setdefault(name, {})
        else:
            key, _, value = line.partition("=")
            sections.setdefault(name, {})[key.strip()] = value.strip()
    return sections


def test_parse_ini():
    assert parse_ini("[db]\nhost = a\n# no\nport=1") == {"db": {"host": "a", "port": "1"}}
    assert parse_ini("x=1") == {"": {"x": "1"}}
    assert parse_ini("[empty]") == {"empty": {}}
    assert parse_ini("") == {}


def parse_hex_color(color: str) -> tuple[int, int, int]:
    """Read '#rgb' or '#rrggbb' and return red, green and blue from 0 to 255."""
    digits = color.lstrip("#")
    if len(digits) == 3:
        digits = "".join(d * 2 for d in digits)
    if len(digits) != 6:
        raise ValueError(f"not a color: {color}")
    return tuple(int(digits[i:i + 2], 16) for i in (0, 2, 4))


def test_parse_hex_color():
    assert parse_hex_color("#ff8000") == (255, 128, 0)
    assert parse_hex_color("#0af") == (0, 170, 255)
    try:
        parse_hex_color("#12")
        assert False
    except ValueError:
        pass


def minutes_after_midnight(clock):
    """Convert a time such as '9:30 pm' or '14:05' to minutes after midnight."""
    text = clock.strip().lower()
    offset = None
    if text.endswith(("am", "pm")):
        offset = 720 if text.endswith("pm") else 0
        text = text[:-2].strip()
    hour_text, _, minute_text = text.partition(":")
    hour = int(hour_text)
    minute = int(minute_text or 0)
    if offset is not None:
        hour %= 12
        return hour * 60 + minute + offset
    return hour * 60 + minute


def test_minutes_after_midnight():
    assert minutes_after_midnight("9:30 pm") == 1290
    assert minutes_after_midnight("12:15am") == 15
    assert minutes_after_midnight("14:05") == 845
    assert minutes_after_midnight("12 PM") == 720


def parse_mixed_number(text: str) -> Fraction:
    """Parses recipe amounts: '2', '3/4' or '1 1/2'."""
    amount = Fraction(0)
    for part in text.split():
        amount += Fraction(part)
    return amount


def test_parse_mixed_number():
    assert parse_mixed_number("1 1/2") == Fraction(3, 2)
    assert parse_mixed_number("3/4") == Fraction(3, 4)
    assert parse_mixed_number("2") == 2
    assert parse_mixed_number("") == 0


def parse_options(argv: list[str]) -> tuple[dict, list[str]]:
    """Separate command line arguments into options and positional arguments.

    '--name=value' sets an option, '--name' sets it to True, '-abc' sets the flags
    a, b and c. Everything after '--' is positional.
    """
    options, positional = {}, []
    for i, arg in enumerate(argv):
        if arg == "--":
            positional.extend(argv[i + 1:])
            break
        if arg.startswith("--"):
            name, eq, value = arg[2:].partition("=")
            options[name] = value if eq else True
        elif arg.startswith("-") and len(arg) > 1:
            for flag in arg[1:]:
                options[flag] = True
        else:
            positional.append(arg)
    return options, positional


def test_parse_options():
    assert parse_options(["--out=x", "file"]) == ({"out": "x"}, ["file"])
    assert parse_options(["-vq", "--dry"]) == ({"v": True, "q": True, "dry": True}, [])
    assert parse_options(["-", "--", "-x"]) == ({}, ["-", "-x"])
    assert parse_options([]) == ({}, [])


def split_outside_quotes(text, delimiter=","):
    """Split at delimiters, but not at those inside double quotes; quotes are kept."""
    fields = ['']
    quoted = False
    for ch in text:
        if ch == '"':
            quoted = not quoted
        if ch == delimiter and not quoted:
            fields.append('')
        else:
            fields[-1] += ch
    return fields


def test_split_outside_quotes():
    assert split_outside_quotes('a,"b,c",d') == ["a", '"b,c"', "d"]
    assert split_outside_quotes("x;;y", ";") == ["x", "", "y"]
    assert split_outside_quotes("") == [""]


def parse_outline(text):
    """Parse an outline indented by spaces into a list of (title, children) pairs."""
    root = []
    # (indentation, list that takes the children)
    stack = [(-1, root)]
    for line in text.splitlines():
        title = line.strip()
        if not title:
            continue
        depth = len(line) - len(line.lstrip())
        while stack[-1][0] >= depth:
            stack.pop()
        children = []
        stack[-1][1].append((title, children))
        stack.append((depth, children))
    return root


def test_parse_outline():
    assert parse_outline("a\n  b\n  c\nd") == [("a", [("b", []), ("c", [])]), ("d", [])]
    assert parse_outline("a\n  b\n    c") == [("a", [("b", [("c", [])])])]
    assert parse_outline("\n\n") == []


def parse_sexpr(source: str):
    """Parse one s-expression such as '(add 1 (mul 2 x))' into nested lists.

    Integers become ints, every other atom stays a string.
    """
    tokens = source.replace("(", " ( ").replace(")", " ) ").split()
    stack = [[]]
    for token in tokens:
        if token == "(":
            stack.append([])
        elif token == ")":
            if len(stack) == 1:
                raise ValueError("unexpected )")
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(int(token) if token.lstrip("-").isdigit() else token)
    if len(stack) != 1 or len(stack[0]) != 1:
        raise ValueError("expected exactly one complete expression")
    return stack[0][0]


def test_parse_sexpr():
    assert parse_sexpr("(add 1 (mul 2 x))") == ["add", 1, ["mul", 2, "x"]]
    assert parse_sexpr("-5") == -5
    assert parse_sexpr("()") == []
    try:
        parse_sexpr("(a")
        assert False
    except ValueError:
        pass


def parse_dimensions(text: str) -> tuple:
    """Read dimensions like '640x480' or '2 x 3 x 4' as a tuple of integers."""
    parts = re.split(r"\s*[x×*]\s*", text.strip().lower())
    return tuple(int(p) for p in parts)


def test_parse_dimensions():
    assert parse_dimensions("640x480") == (640, 480)
    assert parse_dimensions(" 2 X 3 x 4 ") == (2, 3, 4)
    assert parse_dimensions("9") == (9,)


def parse_dice(notation):
    """Parse dice notation like '2d6+1' to (count, sides, bonus).

    The count may be missing ('d20') and so may the bonus.
    """
    m = re.fullmatch(r"(\d*)d(\d+)([+-]\d+)?", notation.replace(" ", ""))
    if not m:
        raise ValueError("not dice notation: " + notation)
    count, sides, bonus = m.groups()
    return int(count or 1), int(sides), int(bonus or 0)


def test_parse_dice():
    assert parse_dice("2d6+1") == (2, 6, 1)
    assert parse_dice("d20") == (1, 20, 0)
    assert parse_dice("3d8 - 2") == (3, 8, -2)
    try:
        parse_dice("six")
        assert False
    except ValueError:
        pass


def parse_env_lines(lines: list[str]) -> dict[str, str]:
    """Reads NAME=value lines; 'export ' in front and quotes around the value are removed."""
    env = {}
    for line in lines:
        line = line.strip().removeprefix("export ")
        if line.startswith("#") or "=" not in line:
            continue
        name, value = line.split("=", 1)
        value = value.strip()
        if len(value) >= 2 and value[0] == value[-1] and value[0] in "'\"":
            value = value[1:-1]
        env[name.strip()] = value
    return env


def test_parse_env_lines():
    assert parse_env_lines(["A=1", "export B='x y'"]) == {"A": "1", "B": "x y"}
    assert parse_env_lines(["# C=3", "junk", ""]) == {}
    assert parse_env_lines(["URL=a=b", 'Q="']) == {"URL": "a=b", "Q": '"'}


def parse_formula(formula: str) -> dict[str, int]:
    """Count the atoms of a chemical formula without parentheses, e.g. C2H6O."""
    atoms = {}
    for symbol, count in re.findall(r"([A-Z][a-z]?)(\d*)", formula):
        atoms[symbol] = atoms.get(symbol, 0) + int(count or 1)
    return atoms


def test_parse_formula():
    assert parse_formula("C2H6O") == {"C": 2, "H": 6, "O": 1}
    assert parse_formula("NaCl") == {"Na": 1, "Cl": 1}
    assert parse_formula("CH3COOH") == {"C": 2, "H": 4, "O": 2}
    assert parse_formula("") == {}


def parse_polynomial(text):
    """Parse a polynomial in x into a dict from exponent to coefficient.

    >>> parse_polynomial("3x^2 - x + 5")
    {2: 3, 1: -1, 0: 5}
    """
    terms = {}
    compact = text.replace(' ', '').replace('-', '+-')
    for term in compact.split('+'):
        if not term:
            continue
        if 'x' not in term:
            coefficient, exponent = int(term), 0
        else:
            front, back = term.split('x')
            if front in ('', '-'):
                front += '1'
            coefficient = int(front)
            exponent = int(back[1:]) if back else 1
        terms[exponent] = terms.get(exponent, 0) + coefficient
    return terms


def test_parse_polynomial():
    assert parse_polynomial("3x^2 - x + 5") == {2: 3, 1: -1, 0: 5}
    assert parse_polynomial("-x^3") == {3: -1}
    assert parse_polynomial("x + x") == {1: 2}
    assert parse_polynomial("") == {}


def parse_ingredient(line: str) -> tuple[float, str, str]:
    """Take a shopping line like '2 cups flour' apart into amount, unit and item.

    Without an amount it is 1, without a known unit the unit is ''.
    """
    units = {"g", "kg", "ml", "l", "cup", "cups", "tbsp", "tsp"}
    words = line.split()
    amount = 1.0
    if words and re.fullmatch(r"\d+(\.\d+)?", words[0]):
        amount = float(words.pop(0))
    unit = ""
    if len(words) > 1 and words[0].lower() in units:
        unit = words.pop(0).lower()
    return amount, unit, " ".join(words)


def test_parse_ingredient():
    assert parse_ingredient("2 cups plain flour") == (2.0, "cups", "plain flour")
    assert parse_ingredient("3 eggs") == (3.0, "", "eggs")
    assert parse_ingredient("salt") == (1.0, "", "salt")
    assert parse_ingredient("0.5 L milk") == (0.5, "l", "milk")


def parse_square(name):
    """Translate a chess square like 'e4' to (row, column) with a1 at (0, 0); None if invalid."""
    if len(name) != 2:
        return None
    column = 'abcdefgh'.find(name[0].lower())
    row = '12345678'.find(name[1])
    if column < 0 or row < 0:
        return None
    return row, column


def test_parse_square():
    assert parse_square("a1") == (0, 0)
    assert parse_square("E4") == (3, 4)
    assert parse_square("i9") is None
    assert parse_square("e") is None


def expand_cron_field(field: str, low: int, high: int) -> list[int]:
    """List the values that one field of a cron line allows.

    Args:
        field: for instance '*', '*/15', '1-5' or '0,30'.
        low: smallest value of the field.
        high: largest value of the field.
    """
    values = set()
    for part in field.split(","):
        span, _, step = part.partition("/")
        if span == "*":
            first, last = low, high
        elif "-" in span:
            first, last = (int(n) for n in span.split("-"))
        else:
            first = last = int(span)
        values.update(range(first, last + 1, int(step or 1)))
    return sorted(v for v in values if low <= v <= high)


def test_expand_cron_field():
    assert expand_cron_field("*/15", 0, 59) == [0, 15, 30, 45]
    assert expand_cron_field("1-5", 0, 6) == [1, 2, 3, 4, 5]
    assert expand_cron_field("30,0", 0, 59) == [0, 30]
    assert len(expand_cron_field("*", 1, 12)) == 12


def parse_condition(text):
    """Split a filter like 'age >= 18' into field, operator and value (int when possible)."""
    for operator in (">=", "<=", "!=", "=", ">", "<"):
        if operator in text:
            field, value = (s.strip() for s in text.split(operator, 1))
            try:
                value = int(value)
            except ValueError:
                pass
            return field, operator, value
    raise ValueError("no comparison in " + repr(text))


def test_parse_condition():
    assert parse_condition("age >= 18") == ("age", ">=", 18)
    assert parse_condition("city=Rome") == ("city", "=", "Rome")
    assert parse_condition("x<-1") == ("x", "<", -1)
    try:
        parse_condition("nothing")
        assert False
    except ValueError:
        pass


class TokenReader:
    """Walks over a list of tokens with one token of lookahead."""

    def __init__(self, tokens):
        self.tokens = list(tokens)
        self.position = 0

    def peek(self):
        """Return the next token without consuming it, None at the end."""
        if self.position < len(self.tokens):
            return self.tokens[self.position]
        return None

    def accept(self, expected):
        """Consume the next token if it equals expected; tell whether it did."""
        if self.position < len(self.tokens) and self.tokens[self.position] == expected:
            self.position += 1
            return True
        return False

    def take(self):
        """Consume and return the next token."""
        token = self.peek()
        if token is None:
            raise ValueError("unexpected end")
        self.position += 1
        return token


def test_token_reader():
    r = TokenReader(["(", "x"])
    assert not r.accept("x")
    assert r.accept("(")
    assert r.peek() == "x"
    assert r.take() == "x"
    assert r.peek() is None
