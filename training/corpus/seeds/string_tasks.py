import string
import textwrap


def count_vowels_by_word(sentence: str) -> list[int]:
    """Count the vowels in each word of a sentence."""
    return [sum(letter in "aeiou" for letter in word.lower()) for word in sentence.split()]


def test_count_vowels_by_word():
    assert count_vowels_by_word("Open the door") == [2, 1, 2]
    assert count_vowels_by_word("") == []


def reverse_each_word(sentence):
    """Turn every word of a sentence around but keep the order of the words."""
    return " ".join(word[::-1] for word in sentence.split(" "))


def test_reverse_each_word():
    assert reverse_each_word("hello big world") == "olleh gib dlrow"
    assert reverse_each_word("") == ""


def truncate(text: str, length: int) -> str:
    """Shorten a text to a length and end it with three dots if something was cut off."""
    if len(text) <= length:
        return text
    return text[: length - 3].rstrip() + "..."


def test_truncate():
    assert truncate("a long sentence", 9) == "a long..."
    assert truncate("short", 9) == "short"


def insert_separator(number: int, separator: str = ",") -> str:
    """Write a whole number with a separator after every three digits."""
    digits = str(abs(number))
    groups = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    sign = "-" if number < 0 else ""
    return sign + separator.join(groups)


def test_insert_separator():
    assert insert_separator(1234567) == "1,234,567"
    assert insert_separator(-1000, ".") == "-1.000"
    assert insert_separator(12) == "12"


def caesar(text: str, shift: int) -> str:
    """Shift all letters of a text in the alphabet. Other characters stay."""
    result = []
    for char in text:
        if char.islower():
            result.append(chr((ord(char) - ord("a") + shift) % 26 + ord("a")))
        elif char.isupper():
            result.append(chr((ord(char) - ord("A") + shift) % 26 + ord("A")))
        else:
            result.append(char)
    return "".join(result)


def test_caesar():
    assert caesar("Hello, xyz!", 3) == "Khoor, abc!"
    assert caesar(caesar("Test", 5), -5) == "Test"


def center_title(title: str, width: int = 30, fill: str = "=") -> str:
    """Put a title in the middle of a line of fill characters."""
    return f" {title} ".center(width, fill)


def test_center_title():
    assert center_title("Menu", 12) == "=== Menu ==="
    assert center_title("A", 9, "*") == "*** A ***"


def count_lines_words_chars(text):
    """Return the number of lines, words and characters of a text."""
    lines = text.count("\n") + (1 if text and not text.endswith("\n") else 0)
    words = len(text.split())
    return lines, words, len(text)


def test_count_lines_words_chars():
    assert count_lines_words_chars("one two\nthree\n") == (2, 3, 14)
    assert count_lines_words_chars("") == (0, 0, 0)


def strip_prefix(text: str, prefix: str) -> str:
    """Remove a prefix if the text has it."""
    if text.startswith(prefix):
        return text[len(prefix) :]
    return text


def test_strip_prefix():
    assert strip_prefix("unhappy", "un") == "happy"
    assert strip_prefix("happy", "un") == "happy"


def title_from_filename(filename: str) -> str:
    """Turn a file name such as my_first-post.md into the title My First Post."""
    name = filename.rsplit(".", 1)[0]
    words = name.replace("_", " ").replace("-", " ").split()
    return " ".join(word.capitalize() for word in words)


def test_title_from_filename():
    assert title_from_filename("my_first-post.md") == "My First Post"
    assert title_from_filename("readme") == "Readme"


def remove_duplicate_letters(word: str) -> str:
    """Keep only the first of each letter of a word."""
    kept = ""
    for letter in word:
        if letter not in kept:
            kept += letter
    return kept


def test_remove_duplicate_letters():
    assert remove_duplicate_letters("mississippi") == "misp"
    assert remove_duplicate_letters("") == ""


def common_prefix(words: list[str]) -> str:
    """Find the longest beginning that all words share."""
    if not words:
        return ""
    prefix = words[0]
    for word in words[1:]:
        while not word.startswith(prefix):
            prefix = prefix[:-1]
    return prefix


def test_common_prefix():
    assert common_prefix(["flower", "flow", "flight"]) == "fl"
    assert common_prefix(["dog", "cat"]) == ""
    assert common_prefix([]) == ""


def letter_grade_line(name, points, most=100):
    """Write a line with a name, the points and the percentage."""
    percent = points / most * 100
    return f"{name}: {points}/{most} ({percent:.1f}%)"


def test_letter_grade_line():
    assert letter_grade_line("Ann", 45, 60) == "Ann: 45/60 (75.0%)"
    assert letter_grade_line("Bo", 100) == "Bo: 100/100 (100.0%)"


def quote_lines(text: str) -> str:
    """Put '> ' before every line, as in the answer to a message."""
    return "\n".join("> " + line for line in text.splitlines())


def test_quote_lines():
    assert quote_lines("Hi\nhow are you?") == "> Hi\n> how are you?"
    assert quote_lines("") == ""


def paragraphs_to_width(text: str, width: int) -> str:
    """Wrap each paragraph of a text to a width. Blank lines between paragraphs stay."""
    parts = text.split("\n\n")
    return "\n\n".join(textwrap.fill(part, width) for part in parts)


def test_paragraphs_to_width():
    assert paragraphs_to_width("one two three\n\nfour", 8) == "one two\nthree\n\nfour"
    assert paragraphs_to_width("a", 5) == "a"


def words_ending_with(text: str, ending: str) -> list[str]:
    """List the words of a text that have an ending, without punctuation."""
    words = [word.strip(string.punctuation) for word in text.split()]
    return [word for word in words if word.endswith(ending)]


def test_words_ending_with():
    assert words_ending_with("Running, jumping and sleep.", "ing") == ["Running", "jumping"]
    assert words_ending_with("", "ing") == []


def zigzag_columns(text, rows):
    """Write a text down and up again in so many rows and return the rows."""
    lines = [""] * rows
    row, step = 0, 1
    for char in text:
        lines[row] += char
        if row + step not in range(rows):
            step = -step
        row += step if rows > 1 else 0
    return lines


def test_zigzag_columns():
    assert zigzag_columns("abcdefg", 3) == ["ae", "bdf", "cg"]
    assert zigzag_columns("abc", 1) == ["abc"]


def bold_words(text: str, words: set[str]) -> str:
    """Put two stars around each of the given words."""
    marked = []
    for word in text.split():
        if word.lower() in words:
            marked.append(f"**{word}**")
        else:
            marked.append(word)
    return " ".join(marked)


def test_bold_words():
    assert bold_words("Never give up", {"never"}) == "**Never** give up"
    assert bold_words("ok", set()) == "ok"
