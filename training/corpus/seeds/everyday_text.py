import re
import string


def remove_non_ascii(text: str) -> str:
    """Remove all characters that are not ASCII from a text."""
    result = ""
    for char in text:
        if ord(char) < 128:
            result += char
    return result


def test_remove_non_ascii():
    assert remove_non_ascii("café") == "caf"
    assert remove_non_ascii("plain") == "plain"
    assert remove_non_ascii("→x←") == "x"
    assert remove_non_ascii("") == ""


def remove_punctuation(text):
    """Return the text without punctuation marks. Spaces and letters stay."""
    return "".join(c for c in text if c not in string.punctuation)


def test_remove_punctuation():
    assert remove_punctuation("Hello, world!") == "Hello world"
    assert remove_punctuation("it's") == "its"
    assert remove_punctuation("...") == ""


def capitalize_sentences(text: str) -> str:
    """Write the first letter of every sentence as a capital."""
    result = []
    at_start = True
    for char in text:
        if at_start and char.isalpha():
            char = char.upper()
            at_start = False
        elif char in ".!?":
            at_start = True
        result.append(char)
    return "".join(result)


def test_capitalize_sentences():
    assert capitalize_sentences("hi there. how are you?") == "Hi there. How are you?"
    assert capitalize_sentences("one! two") == "One! Two"
    assert capitalize_sentences("") == ""


def vowels_and_consonants(word):
    """Count the vowels and the consonants of a word, as a pair."""
    vowels = consonants = 0
    for letter in word.lower():
        if letter in "aeiou":
            vowels += 1
        elif letter.isalpha():
            consonants += 1
    return vowels, consonants


def test_vowels_and_consonants():
    assert vowels_and_consonants("banana") == (3, 3)
    assert vowels_and_consonants("Sky-high") == (1, 6)
    assert vowels_and_consonants("") == (0, 0)


def rot13(text: str) -> str:
    """Move every letter 13 places on in the alphabet; twice gives the text again."""
    lower = string.ascii_lowercase
    upper = string.ascii_uppercase
    table = str.maketrans(lower + upper, lower[13:] + lower[:13] + upper[13:] + upper[:13])
    return text.translate(table)


def test_rot13():
    assert rot13("Hello") == "Uryyb"
    assert rot13(rot13("Twice, please.")) == "Twice, please."
    assert rot13("123") == "123"


def longest_word(sentence: str) -> str:
    """Find the longest word of a sentence. The first one wins a tie."""
    longest = ""
    for word in sentence.split():
        if len(word) > len(longest):
            longest = word
    return longest


def test_longest_word():
    assert longest_word("the quick brown fox") == "quick"
    assert longest_word("a bb cc") == "bb"
    assert longest_word("") == ""


def double_letters(word):
    """List the letters that stand twice in a row in a word.

    >>> double_letters("coffee")
    ['f', 'e']
    """
    found = []
    for a, b in zip(word, word[1:]):
        if a == b:
            found.append(a)
    return found


def test_double_letters():
    assert double_letters("coffee") == ["f", "e"]
    assert double_letters("tea") == []
    assert double_letters("aaa") == ["a", "a"]


def censor(text: str, forbidden: list[str]) -> str:
    """Replace forbidden words by stars of the same length, in any case."""
    words = []
    for word in text.split(" "):
        if word.lower() in forbidden:
            words.append("*" * len(word))
        else:
            words.append(word)
    return " ".join(words)


def test_censor():
    assert censor("you Darn cat", ["darn"]) == "you **** cat"
    assert censor("all fine", ["darn"]) == "all fine"
    assert censor("", ["x"]) == ""


def last_word(text):
    """Return the last word of a text, or an empty string if it has none."""
    words = text.split()
    if not words:
        return ""
    return words[-1]


def test_last_word():
    assert last_word("one two three") == "three"
    assert last_word("  alone  ") == "alone"
    assert last_word("   ") == ""


def are_anagrams(first: str, second: str) -> bool:
    """Do two words consist of the same letters? Case and spaces do not count."""
    def letters(text):
        return sorted(text.replace(" ", "").lower())

    return letters(first) == letters(second)


def test_are_anagrams():
    assert are_anagrams("listen", "Silent")
    assert are_anagrams("dirty room", "dormitory")
    assert not are_anagrams("cat", "cut")


def shout(text: str) -> str:
    """Turn a text into capitals and end it with one exclamation mark."""
    loud = text.upper().rstrip("!. ")
    return loud + "!"


def test_shout():
    assert shout("hello") == "HELLO!"
    assert shout("stop!!") == "STOP!"
    assert shout("the end.") == "THE END!"


def lines_words_letters(text):
    """Count lines, words and letters of a text, as a small dictionary."""
    return {
        "lines": len(text.splitlines()),
        "words": len(text.split()),
        "letters": sum(1 for c in text if c.isalpha()),
    }


def test_lines_words_letters():
    assert lines_words_letters("a b\nc 1") == {"lines": 2, "words": 4, "letters": 3}
    assert lines_words_letters("") == {"lines": 0, "words": 0, "letters": 0}


def stretch_word(word: str, times: int) -> str:
    """Repeat every letter of a word a number of times."""
    return "".join(letter * times for letter in word)


def test_stretch_word():
    assert stretch_word("hey", 2) == "hheeyy"
    assert stretch_word("no", 1) == "no"
    assert stretch_word("x", 0) == ""


def alternate_case(text):
    """Write letters in turn as capitals and small letters, starting with a capital."""
    result = ""
    upper = True
    for char in text:
        if not char.isalpha():
            result += char
            continue
        result += char.upper() if upper else char.lower()
        upper = not upper
    return result


def test_alternate_case():
    assert alternate_case("hello") == "HeLlO"
    assert alternate_case("a b c") == "A b C"
    assert alternate_case("") == ""


def digits_only(text: str) -> str:
    """Keep only the digits of a text, for example of a phone number."""
    return re.sub(r"\D", "", text)


def test_digits_only():
    assert digits_only("+49 (0) 30-12") == "4903012"
    assert digits_only("none") == ""


def words_starting_with(text: str, letter: str) -> list[str]:
    """Collect the words that start with a letter, ignoring case."""
    found = []
    for word in text.split():
        if word[0].lower() == letter.lower():
            found.append(word)
    return found


def test_words_starting_with():
    assert words_starting_with("An apple and a pear", "a") == ["An", "apple", "and", "a"]
    assert words_starting_with("one two", "x") == []


def email_domain(address: str) -> str:
    """Return the part of an e-mail address after the @ sign, in lower case.

    Raises ValueError where there is none.
    """
    name, at, domain = address.rpartition("@")
    if not at or not name:
        raise ValueError(f"not an e-mail address: {address}")
    return domain.lower()


def test_email_domain():
    assert email_domain("ann@Example.org") == "example.org"
    try:
        email_domain("nobody")
    except ValueError:
        pass
    else:
        assert False


def hide_email(address):
    """Show only the first letter of the name in an e-mail address.

    >>> hide_email("ann@example.org")
    'a**@example.org'
    """
    name, domain = address.split("@")
    hidden = name[0] + "*" * (len(name) - 1)
    return f"{hidden}@{domain}"


def test_hide_email():
    assert hide_email("ann@example.org") == "a**@example.org"
    assert hide_email("x@y.z") == "x@y.z"


def greet_all(names: list[str]) -> str:
    """Greet everyone in one sentence, or the world if nobody is there."""
    if not names:
        return "Hello, world!"
    if len(names) == 1:
        return f"Hello, {names[0]}!"
    return f"Hello, {', '.join(names[:-1])} and {names[-1]}!"


def test_greet_all():
    assert greet_all([]) == "Hello, world!"
    assert greet_all(["Ann"]) == "Hello, Ann!"
    assert greet_all(["Ann", "Bo", "Cy"]) == "Hello, Ann, Bo and Cy!"


def is_blank(text) -> bool:
    """True if the text is None, empty or only whitespace."""
    return text is None or text.strip() == ""


def test_is_blank():
    assert is_blank(None)
    assert is_blank(" \t\n")
    assert not is_blank(" x ")


def clean_whitespace(text: str) -> str:
    """Replace runs of whitespace by single spaces and strip both ends."""
    return " ".join(text.split())


def test_clean_whitespace():
    assert clean_whitespace("  a \n b\t c ") == "a b c"
    assert clean_whitespace("a b") == "a b"
    assert clean_whitespace("   ") == ""


def count_sentences(text):
    """How many sentences does a text have? They end with . ! or ?, also several of them."""
    endings = re.findall(r"[.!?]+", text)
    return len(endings)


def test_count_sentences():
    assert count_sentences("Hi. How are you? Fine!") == 3
    assert count_sentences("What?!") == 1
    assert count_sentences("no end") == 0


def join_nonempty(parts: list, separator: str = ", ") -> str:
    """Join the parts that are not empty with a separator."""
    kept = []
    for part in parts:
        if part:
            kept.append(str(part))
    return separator.join(kept)


def test_join_nonempty():
    assert join_nonempty(["a", "", None, "b"]) == "a, b"
    assert join_nonempty(["x", 3], "-") == "x-3"
    assert join_nonempty([]) == ""


def to_kebab_case(text: str) -> str:
    """Convert words or a camelCase name to lower case joined by hyphens."""
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", text)
    words = re.split(r"[\s_-]+", spaced.strip())
    return "-".join(word.lower() for word in words)


def test_to_kebab_case():
    assert to_kebab_case("backgroundColor") == "background-color"
    assert to_kebab_case("Hello big World") == "hello-big-world"
    assert to_kebab_case("snake_case") == "snake-case"


def count_word(text: str, word: str) -> int:
    """Count how often a whole word occurs in a text, ignoring case and punctuation."""
    count = 0
    for candidate in text.lower().split():
        if candidate.strip(string.punctuation) == word.lower():
            count += 1
    return count


def test_count_word():
    assert count_word("The cat and the dog.", "the") == 2
    assert count_word("cats, cat; CAT!", "cat") == 2
    assert count_word("", "x") == 0


def compress_letters(text):
    """Shorten runs of the same letter to the letter and its count, such as 'a3b1'."""
    if not text:
        return ""
    result = ""
    current, count = text[0], 0
    for letter in text:
        if letter == current:
            count += 1
        else:
            result += f"{current}{count}"
            current, count = letter, 1
    return result + f"{current}{count}"


def test_compress_letters():
    assert compress_letters("aaab") == "a3b1"
    assert compress_letters("xyz") == "x1y1z1"
    assert compress_letters("") == ""


def starts_and_ends_alike(word: str) -> bool:
    """Check whether a word begins and ends with the same letter."""
    if not word:
        return False
    return word[0].lower() == word[-1].lower()


def test_starts_and_ends_alike():
    assert starts_and_ends_alike("Anna")
    assert starts_and_ends_alike("x")
    assert not starts_and_ends_alike("dog")
    assert not starts_and_ends_alike("")
