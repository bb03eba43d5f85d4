import random
import re


def split_full_name(full_name: str) -> tuple[str, str]:
    """Split a name into (first names, last name). A single word counts as the last name."""
    parts = full_name.split()
    if not parts:
        return "", ""
    return " ".join(parts[:-1]), parts[-1]


def test_split_full_name():
    assert split_full_name("Ada Lovelace") == ("Ada", "Lovelace")
    assert split_full_name("Johann Sebastian Bach") == ("Johann Sebastian", "Bach")
    assert split_full_name("Plato") == ("", "Plato")
    assert split_full_name("  ") == ("", "")


def initials(name, dots=True):
    """Take the first letter of each part of a name: 'ada king' -> 'A.K.'"""
    letters = [part[0].upper() for part in name.replace('-', ' ').split()]
    if dots:
        return ''.join(letter + '.' for letter in letters)
    return ''.join(letters)


def test_initials():
    assert initials("ada king") == "A.K."
    assert initials("Jean-Luc Picard", dots=False) == "JLP"
    assert initials("") == ""


def sort_by_surname(names: list[str]) -> list[str]:
    """Sort full names by last name, then by the rest, without regard to case."""
    def key(name):
        parts = name.lower().split()
        return parts[-1:], parts[:-1]

    return sorted(names, key=key)


def test_sort_by_surname():
    assert sort_by_surname(["Bob Young", "Zoe Adams"]) == ["Zoe Adams", "Bob Young"]
    assert sort_by_surname(["Tim Lee", "Ann lee"]) == ["Ann lee", "Tim Lee"]
    assert sort_by_surname([]) == []


def unique_name(wanted: str, taken: set[str]) -> str:
    """Make a name that is not taken yet by appending -2, -3 and so on when needed."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"


def test_unique_name():
    assert unique_name("report", {"summary"}) == "report"
    assert unique_name("report", {"report"}) == "report-2"
    assert unique_name("report", {"report", "report-2", "report-3"}) == "report-4"


def last_name_first(name):
    """Turn 'Grace Hopper' into 'Hopper, Grace'; a name with a comma is left alone."""
    if "," in name:
        return name
    first, space, last = name.strip().rpartition(" ")
    if not space:
        return last
    return "{}, {}".format(last, first)


def test_last_name_first():
    assert last_name_first("Grace Hopper") == "Hopper, Grace"
    assert last_name_first("Hopper, Grace") == "Hopper, Grace"
    assert last_name_first("Voltaire") == "Voltaire"


def natural_name_order(entry: str) -> str:
    """Undo library order: 'Hopper, Grace B.' is returned as 'Grace B. Hopper'."""
    if entry.count(",") != 1:
        return entry.strip()
    last, first = [p.strip() for p in entry.split(",")]
    return f"{first} {last}".strip()


def test_natural_name_order():
    assert natural_name_order("Hopper, Grace B.") == "Grace B. Hopper"
    assert natural_name_order("Grace Hopper") == "Grace Hopper"
    assert natural_name_order("Hopper,") == "Hopper"


def login_candidates(first: str, last: str) -> list[str]:
    """Suggest login names for a person, shortest style first and without repeats."""
    f, l = first.lower(), last.lower()
    options = [f, f[:1] + l, f + l[:1], f"{f}.{l}", l]
    seen = []
    for option in options:
        option = re.sub(r"[^a-z.]", "", option).strip(".")
        if option and option not in seen:
            seen.append(option)
    return seen


def test_login_candidates():
    assert login_candidates("Ada", "Byron") == ["ada", "abyron", "adab", "ada.byron", "byron"]
    assert login_candidates("Cher", "") == ["cher", "c"]
    assert login_candidates("", "") == []


def couple_label(first, second):
    """Address two people on one envelope, naming a shared last name only once."""
    first_given, _, first_family = first.rpartition(' ')
    second_given, _, second_family = second.rpartition(' ')
    if first_given and second_given and first_family == second_family:
        return f'{first_given} and {second_given} {first_family}'
    return f'{first} and {second}'


def test_couple_label():
    assert couple_label("Ann Lee", "Bob Lee") == "Ann and Bob Lee"
    assert couple_label("Ann Lee", "Bob Ray") == "Ann Lee and Bob Ray"
    assert couple_label("Cher", "Cher") == "Cher and Cher"


def safe_filename(title: str, max_length: int = 50) -> str:
    """Derive a file name from a title.

    Characters that file systems reject become underscores, runs of underscores and
    spaces shrink to one underscore, and the result is never empty.
    """
    name = re.sub(r'[<>:"/\\|?*\s]+', "_", title)
    name = re.sub(r"_+", "_", name).strip("._")
    return name[:max_length] or "untitled"


def test_safe_filename():
    assert safe_filename("a/b: c?") == "a_b_c"
    assert safe_filename("...") == "untitled"
    assert safe_filename("x" * 80, 10) == "x" * 10


def copy_name(filename):
    """Name the copy of a file: 'a.txt' -> 'a (1).txt', 'a (1).txt' -> 'a (2).txt'."""
    stem, dot, extension = filename.rpartition(".")
    if not stem:
        # no extension, or a dot file
        stem, dot, extension = filename, "", ""
    numbered = re.fullmatch(r"(.*) \((\d+)\)", stem)
    if numbered:
        stem = numbered.group(1)
        count = int(numbered.group(2)) + 1
    else:
        count = 1
    return f"{stem} ({count}){dot}{extension}"


def test_copy_name():
    assert copy_name("a.txt") == "a (1).txt"
    assert copy_name("a (1).txt") == "a (2).txt"
    assert copy_name("README") == "README (1)"
    assert copy_name(".env") == ".env (1)"


def constant_name(label: str) -> str:
    """Build an upper-case constant name from a label such as 'Max. retry count'."""
    words = re.findall(r"[A-Za-z0-9]+", label)
    name = "_".join(w.upper() for w in words)
    if name and name[0].isdigit():
        name = "_" + name
    return name


def test_constant_name():
    assert constant_name("Max. retry count") == "MAX_RETRY_COUNT"
    assert constant_name("3 days") == "_3_DAYS"
    assert constant_name("--") == ""


def class_name_for(table_name: str) -> str:
    """Name the class for a database table: 'order_items' gives 'OrderItem'."""
    words = table_name.strip("_").split("_")
    last = words[-1]
    if last.endswith("ies"):
        words[-1] = last[:-3] + "y"
    elif last.endswith("s") and not last.endswith("ss"):
        words[-1] = last[:-1]
    return "".join(word.capitalize() for word in words)


def test_class_name_for():
    assert class_name_for("order_items") == "OrderItem"
    assert class_name_for("categories") == "Category"
    assert class_name_for("address") == "Address"


def split_identifier(identifier):
    """Split an identifier of any style into lower-case words.

    >>> split_identifier("parseHTTPHeader_v2")
    ['parse', 'http', 'header', 'v2']
    """
    words = []
    for chunk in re.split(r'[_\-\s]+', identifier):
        pieces = re.findall(r'[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+\d*|[A-Z]+\d*|\d+', chunk)
        words.extend(piece.lower() for piece in pieces)
    return words


def test_split_identifier():
    assert split_identifier("parseHTTPHeader_v2") == ["parse", "http", "header", "v2"]
    assert split_identifier("MAX_SIZE") == ["max", "size"]
    assert split_identifier("kebab-case name") == ["kebab", "case", "name"]
    assert split_identifier("") == []


def soundex(name: str) -> str:
    """Code a name by its sound: a letter and three digits, alike for similar names."""
    groups = {"bfpv": "1", "cgjkqsxz": "2", "dt": "3", "l": "4", "mn": "5", "r": "6"}
    code_of = {ch: digit for letters, digit in groups.items() for ch in letters}
    letters = [c for c in name.lower() if c.isalpha()]
    if not letters:
        return ""
    code = letters[0].upper()
    previous = code_of.get(letters[0], "")
    for ch in letters[1:]:
        digit = code_of.get(ch, "")
        if digit and digit != previous:
            code += digit
        if ch not in "hw":
            previous = digit
    return code[:4].ljust(4, "0")


def test_soundex():
    assert soundex("Robert") == soundex("Rupert") == "R163"
    assert soundex("Ashcraft") == "A261"
    assert soundex("Lee") == "L000"
    assert soundex("") == ""


def strip_title(name):
    """Remove titles like 'Dr.' or 'Mrs' from the front of a name."""
    titles = {"mr", "mrs", "ms", "dr", "prof", "sir"}
    words = name.split()
    while len(words) > 1 and words[0].rstrip(".").lower() in titles:
        del words[0]
    return " ".join(words)


def test_strip_title():
    assert strip_title("Prof. Dr. Emmy Noether") == "Emmy Noether"
    assert strip_title("mrs Dalloway") == "Dalloway"
    assert strip_title("Dr") == "Dr"
    assert strip_title("Drew Barry") == "Drew Barry"


def shorten_middle_names(name: str) -> str:
    """Abbreviate everything between the first and the last name."""
    words = name.split()
    if len(words) < 3:
        return " ".join(words)
    middle = [w[0].upper() + "." for w in words[1:-1]]
    return " ".join([words[0], *middle, words[-1]])


def test_shorten_middle_names():
    assert shorten_middle_names("John Ronald Reuel Tolkien") == "John R. R. Tolkien"
    assert shorten_middle_names("Marie Curie") == "Marie Curie"
    assert shorten_middle_names("") == ""


def parse_mailbox(text):
    """Separate a mailbox like 'Ann Lee <ann@example.org>' into name and address."""
    text = text.strip()
    if text.endswith(">") and "<" in text:
        name, address = text[:-1].rsplit("<", 1)
        return name.strip().strip('"'), address.strip()
    return "", text


def test_parse_mailbox():
    assert parse_mailbox("Ann Lee <ann@example.org>") == ("Ann Lee", "ann@example.org")
    assert parse_mailbox('"Lee, Ann" <a@b.c>') == ("Lee, Ann", "a@b.c")
    assert parse_mailbox("ann@example.org") == ("", "ann@example.org")


def possessive(name: str) -> str:
    """Form the possessive: Anna's, but James'."""
    if not name:
        return name
    return name + ("'" if name[-1] in "sS" else "'s")


def test_possessive():
    assert possessive("Anna") == "Anna's"
    assert possessive("James") == "James'"
    assert possessive("") == ""


def random_code_name(rng: random.Random) -> str:
    """Invent a code name such as 'brave-otter-07' with the given random generator."""
    adjectives = ["brave", "calm", "eager", "gentle", "quick", "silent"]
    animals = ["badger", "falcon", "heron", "lynx", "otter", "wolf"]
    number = rng.randrange(100)
    return f"{rng.choice(adjectives)}-{rng.choice(animals)}-{number:02d}"


def test_random_code_name():
    name = random_code_name(random.Random(1))
    assert name == random_code_name(random.Random(1))
    assert re.fullmatch(r"[a-z]+-[a-z]+-\d\d", name)


def sort_numbered_files(filenames):
    """Sort file names so that numbers count as numbers: img2 comes before img10."""
    def key(name):
        pieces = re.split(r'(\d+)', name.lower())
        # odd positions hold the digits
        return [int(p) if i % 2 else p for i, p in enumerate(pieces)]

    return sorted(filenames, key=key)


def test_sort_numbered_files():
    assert sort_numbered_files(["img10", "img2", "img1"]) == ["img1", "img2", "img10"]
    assert sort_numbered_files(["b1", "A2"]) == ["A2", "b1"]
    assert sort_numbered_files([]) == []


def cite_authors(surnames: list[str]) -> str:
    """Cite one author, two joined by '&', or the first with 'et al.'"""
    if not surnames:
        return "Anonymous"
    if len(surnames) == 1:
        return surnames[0]
    if len(surnames) == 2:
        return " & ".join(surnames)
    return f"{surnames[0]} et al."


def test_cite_authors():
    assert cite_authors(["Knuth"]) == "Knuth"
    assert cite_authors(["Aho", "Ullman"]) == "Aho & Ullman"
    assert cite_authors(["Gamma", "Helm", "Johnson"]) == "Gamma et al."
    assert cite_authors([]) == "Anonymous"


def may_be_same_person(a, b):
    """Could two written names be the same person?

    The last names must agree and the first names too, unless one is just an initial.
    """
    first_a, _, last_a = a.lower().replace('.', '').rpartition(' ')
    first_b, _, last_b = b.lower().replace('.', '').rpartition(' ')
    if last_a != last_b:
        return False
    if len(first_a) <= 1 or len(first_b) <= 1:
        return first_a[:1] == first_b[:1] or not first_a or not first_b
    return first_a == first_b


def test_may_be_same_person():
    assert may_be_same_person("J. Smith", "John Smith")
    assert not may_be_same_person("Jane Smith", "John Smith")
    assert not may_be_same_person("K. Smith", "John Smith")
    assert may_be_same_person("Smith", "John Smith")


def branch_name(ticket: int, summary: str, limit: int = 30) -> str:
    """Make a branch name from a ticket number and its summary, cut at a word boundary."""
    name = f"issue-{ticket}"
    for word in re.findall(r"[a-z0-9]+", summary.lower()):
        if len(name) + 1 + len(word) > limit:
            break
        name += "-" + word
    return name


def test_branch_name():
    assert branch_name(7, "Fix the login!") == "issue-7-fix-the-login"
    assert branch_name(12, "Crash on startup when offline", 20) == "issue-12-crash-on"
    assert branch_name(3, "") == "issue-3"


def column_letters(index: int) -> str:
    """Name a spreadsheet column: 0 is A, 25 is Z, 26 is AA."""
    letters = ""
    index += 1
    while index > 0:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def test_column_letters():
    assert column_letters(0) == "A"
    assert column_letters(25) == "Z"
    assert column_letters(26) == "AA"
    assert column_letters(701) == "ZZ"
    assert column_letters(702) == "AAA"


def mention_handles(message):
    """Collect the @handles mentioned in a message, lower-cased, in order of appearance."""
    handles = []
    for match in re.finditer(r"(?<!\w)@(\w+)", message):
        handle = match.group(1).lower()
        if handle not in handles:
            handles.append(handle)
    return handles


def test_mention_handles():
    assert mention_handles("Hi @Bob and @amy, ask @bob") == ["bob", "amy"]
    assert mention_handles("mail me@example.org") == []
    assert mention_handles("") == []


class NameRegistry:
    """Hands out numbered names such as node1, node2, and can free them again."""

    def __init__(self, prefix):
        self.prefix = prefix
        self.used = set()

    def acquire(self):
        """Return the free name with the lowest number."""
        number = 1
        while number in self.used:
            number += 1
        self.used.add(number)
        return f"{self.prefix}{number}"

    def release(self, name):
        """Give a name back; unknown names are ignored."""
        digits = name[len(self.prefix):]
        if name.startswith(self.prefix) and digits.isdigit():
            self.used.discard(int(digits))


def test_name_registry():
    registry = NameRegistry("node")
    assert [registry.acquire(), registry.acquire()] == ["node1", "node2"]
    registry.release("node1")
    registry.release("other9")
    assert registry.acquire() == "node1"
    assert registry.acquire() == "node3"
