import re


def find_numbers(text: str) -> list[int]:
    """Find all whole numbers in a text."""
    return [int(number) for number in re.findall(r"-?\d+", text)]


def test_find_numbers():
    assert find_numbers("3 apples and -12 pears") == [3, -12]
    assert find_numbers("none") == []


def find_emails(text: str) -> list[str]:
    """Find everything in a text that looks like an email address."""
    pattern = r"[\w.+-]+@[\w-]+\.[\w.]+"
    return re.findall(pattern, text)


def test_find_emails():
    assert find_emails("Write to ann@example.com or bo.b@mail.org now") == ["ann@example.com", "bo.b@mail.org"]
    assert find_emails("no address @ all") == []


def is_phone_number(text):
    """Check whether a text is a phone number such as 555-0199 or +49 30 1234."""
    return re.fullmatch(r"\+?\d[\d -]{5,}\d", text) is not None


def test_is_phone_number():
    assert is_phone_number("555-0199")
    assert is_phone_number("+49 30 1234")
    assert not is_phone_number("12")
    assert not is_phone_number("call me")


def hashtags(message: str) -> list[str]:
    """Return all hashtags of a message in lower case, without the sign."""
    return [tag.lower() for tag in re.findall(r"#(\w+)", message)]


def test_hashtags():
    assert hashtags("Good #Morning to #all") == ["morning", "all"]
    assert hashtags("# nothing") == []


def split_camel_words(name: str) -> list[str]:
    """Split a name such as parseHttpDate into its words."""
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", name)
    return [word.lower() for word in words]


def test_split_camel_words():
    assert split_camel_words("parseHttpDate") == ["parse", "http", "date"]
    assert split_camel_words("Page2") == ["page", "2"]
    assert split_camel_words("") == []


def count_matches(pattern: str, text: str) -> int:
    """Count how often a pattern matches, ignoring case."""
    return len(re.findall(pattern, text, re.IGNORECASE))


def test_count_matches():
    assert count_matches("an", "Banana AND more") == 3
    assert count_matches("x+", "abc") == 0


def parse_key_value(line: str) -> tuple[str, str]:
    """Parse a line such as 'color = red' into its key and value."""
    match = re.match(r"\s*(\w+)\s*=\s*(.*?)\s*$", line)
    if not match:
        raise ValueError(f"not a setting: {line!r}")
    return match.group(1), match.group(2)


def test_parse_key_value():
    assert parse_key_value("color = red") == ("color", "red")
    assert parse_key_value("  size=10  ") == ("size", "10")
    try:
        parse_key_value("nothing here")
    except ValueError as error:
        assert "nothing here" in str(error)
    else:
        assert False


def mask_digits(text: str, keep: int = 4) -> str:
    """Replace all digits but the last ones with stars."""
    hidden = len(re.findall(r"\d", text)) - keep
    return re.sub(r"\d", "*", text, count=max(0, hidden)) if hidden > 0 else text


def test_mask_digits():
    assert mask_digits("1234 5678") == "**** 5678"
    assert mask_digits("12") == "12"
    assert mask_digits("a1b2", keep=1) == "a*b2"


def remove_comments(code: str) -> str:
    """Remove everything from a # to the end of its line."""
    lines = [re.sub(r"\s*#.*", "", line) for line in code.split("\n")]
    return "\n".join(lines)


def test_remove_comments():
    assert remove_comments("a = 1  # one\n# two\nb = 2") == "a = 1\n\nb = 2"
    assert remove_comments("") == ""


def words_with_capital(text: str) -> set[str]:
    """Return the set of words that begin with a capital letter."""
    return set(re.findall(r"\b[A-Z]\w*", text))


def test_words_with_capital():
    assert words_with_capital("Ann met Bo in Rome") == {"Ann", "Bo", "Rome"}
    assert words_with_capital("nobody") == set()


def parse_money(text: str) -> float:
    """Read an amount such as '$1,250.50' or '30 EUR'."""
    match = re.search(r"\d[\d,]*(?:\.\d+)?", text)
    if match is None:
        raise ValueError("no amount found")
    return float(match.group().replace(",", ""))


def test_parse_money():
    assert parse_money("$1,250.50") == 1250.5
    assert parse_money("30 EUR") == 30.0
    try:
        parse_money("free")
    except ValueError:
        pass
    else:
        assert False


def swap_words(sentence, first, second):
    """Swap two words wherever they stand in a sentence."""
    def other(match):
        return second if match.group() == first else first

    pattern = rf"\b({re.escape(first)}|{re.escape(second)})\b"
    return re.sub(pattern, other, sentence)


def test_swap_words():
    assert swap_words("cats chase dogs", "cats", "dogs") == "dogs chase cats"
    assert swap_words("catsup", "cats", "dogs") == "catsup"


def split_sentences(text: str) -> list[str]:
    """Split a text after every full stop, question or exclamation mark."""
    parts = re.split(r"(?<=[.!?])\s+", text.strip())
    return [part for part in parts if part]


def test_split_sentences():
    assert split_sentences("Hi there. How are you? Fine!") == ["Hi there.", "How are you?", "Fine!"]
    assert split_sentences("") == []


def fill_placeholders(template: str, values: dict[str, str]) -> str:
    """Replace each {{name}} by its value. Unknown names stay as they are."""
    return re.sub(r"\{\{(\w+)\}\}", lambda match: values.get(match.group(1), match.group(0)), template)


def test_fill_placeholders():
    assert fill_placeholders("Dear {{name}}!", {"name": "Ann"}) == "Dear Ann!"
    assert fill_placeholders("{{x}}", {}) == "{{x}}"


def is_hex_color(text: str) -> bool:
    """Tell whether a text is a color such as #fff or #1a2b3c."""
    return bool(re.fullmatch(r"#(?:[0-9a-fA-F]{3}){1,2}", text))


def test_is_hex_color():
    assert is_hex_color("#fff")
    assert is_hex_color("#1a2B3c")
    assert not is_hex_color("fff")
    assert not is_hex_color("#ffff")


def line_numbers_matching(pattern, text):
    """List the numbers of the lines that match a pattern, counting from 1."""
    regex = re.compile(pattern)
    return [number for number, line in enumerate(text.splitlines(), start=1) if regex.search(line)]


def test_line_numbers_matching():
    assert line_numbers_matching("b+", "abc\nxyz\nbb") == [1, 3]
    assert line_numbers_matching("q", "abc") == []
