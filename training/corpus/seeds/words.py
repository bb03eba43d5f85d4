import string
from collections import Counter, defaultdict


def word_frequencies(text: str) -> dict[str, int]:
    """Count how often each word occurs, ignoring case and surrounding punctuation."""
    counts = {}
    for raw in text.lower().split():
        word = raw.strip(string.punctuation)
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts


def test_word_frequencies():
    assert word_frequencies("The cat, the dog.") == {"the": 2, "cat": 1, "dog": 1}
    assert word_frequencies("-- !") == {}
    assert word_frequencies("Don't") == {"don't": 1}


def most_common_words(words, n):
    """Returns the n most frequent words; words with equal counts are in alphabetical order."""
    tally = Counter(words)
    ranked = sorted(tally, key=lambda w: (-tally[w], w))
    return ranked[:n]


def test_most_common_words():
    assert most_common_words(["b", "a", "b", "c", "a"], 2) == ["a", "b"]
    assert most_common_words(["x"], 5) == ["x"]
    assert most_common_words([], 3) == []


def pluralize(noun: str) -> str:
    """Form the plural of a regular English noun.

    >>> pluralize("city")
    'cities'
    """
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and len(noun) > 1 and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + "s"


def test_pluralize():
    assert pluralize("dog") == "dogs"
    assert pluralize("box") == "boxes"
    assert pluralize("city") == "cities"
    assert pluralize("day") == "days"


def guess_singular(plural: str) -> str:
    """Guesses the singular of an English plural by its ending."""
    if plural.endswith('ies') and len(plural) > 4:
        return plural[:-3] + 'y'
    for ending in ('ses', 'xes', 'ches', 'shes'):
        if plural.endswith(ending):
            return plural[:-2]
    if plural.endswith('s') and not plural.endswith('ss'):
        return plural[:-1]
    return plural


def test_guess_singular():
    assert guess_singular("parties") == "party"
    assert guess_singular("boxes") == "box"
    assert guess_singular("cats") == "cat"
    assert guess_singular("grass") == "grass"


def with_article(noun):
    """Put 'a' or 'an' in front of a noun."""
    article = "an" if noun[:1].lower() in tuple("aeiou") else "a"
    return f"{article} {noun}"


def test_with_article():
    assert with_article("apple") == "an apple"
    assert with_article("banana") == "a banana"
    assert with_article("Egg") == "an Egg"


def rough_syllable_count(word: str) -> int:
    """Estimate the syllables of an English word from its groups of vowels."""
    word = word.lower()
    count = 0
    inside = False
    for ch in word:
        is_vowel = ch in "aeiouy"
        if is_vowel and not inside:
            count += 1
        inside = is_vowel
    # a final e is usually silent
    if word.endswith("e") and not word.endswith("le") and count > 1:
        count -= 1
    return max(count, 1)


def test_rough_syllable_count():
    assert rough_syllable_count("banana") == 3
    assert rough_syllable_count("house") == 1
    assert rough_syllable_count("table") == 2
    assert rough_syllable_count("hmm") == 1


def pig_latin(word):
    """Translate a lowercase word to Pig Latin."""
    for i, letter in enumerate(word):
        if letter in 'aeiou':
            if i == 0:
                return word + 'way'
            return word[i:] + word[:i] + 'ay'
    return word + 'ay'


def test_pig_latin():
    assert pig_latin("string") == "ingstray"
    assert pig_latin("apple") == "appleway"
    assert pig_latin("shh") == "shhay"


def index_by_initial(words: list[str]) -> dict[str, list[str]]:
    """Build an index that maps each initial (upper case) to its words, sorted."""
    index = defaultdict(list)
    for word in words:
        if word:
            index[word[0].upper()].append(word)
    return {letter: sorted(index[letter]) for letter in sorted(index)}


def test_index_by_initial():
    assert index_by_initial(["pear", "apple", "Plum"]) == {"A": ["apple"], "P": ["Plum", "pear"]}
    assert index_by_initial(["", "x"]) == {"X": ["x"]}
    assert index_by_initial([]) == {}


def one_letter_neighbors(word, vocabulary):
    """Find the words of the vocabulary that differ from word in exactly one letter."""
    found = []
    for other in vocabulary:
        if len(other) != len(word):
            continue
        changes = sum(1 for p, q in zip(word, other) if p != q)
        if changes == 1:
            found.append(other)
    return found


def test_one_letter_neighbors():
    assert one_letter_neighbors("cat", ["cot", "dog", "cats", "bat"]) == ["cot", "bat"]
    assert one_letter_neighbors("cat", ["cat"]) == []
    assert one_letter_neighbors("a", []) == []


def guess_feedback(secret: str, guess: str) -> str:
    """Score a guess in a five-letter word game.

    Returns a string with one mark a letter: 'G' for the right letter in the right
    place, 'Y' for a letter that occurs elsewhere, '-' for a letter that does not occur.
    """
    marks = ["-"] * len(guess)
    unused = []
    for i, (s, g) in enumerate(zip(secret, guess)):
        if s == g:
            marks[i] = "G"
        else:
            unused.append(s)
    for i, g in enumerate(guess):
        if marks[i] == "-" and g in unused:
            marks[i] = "Y"
            unused.remove(g)
    return "".join(marks)


def test_guess_feedback():
    assert guess_feedback("crane", "crane") == "GGGGG"
    assert guess_feedback("crane", "nacho") == "YYY--"
    assert guess_feedback("abbey", "babes") == "YYGG-"
    assert guess_feedback("model", "lully") == "Y----"


def reveal_letters(word: str, guessed: set[str]) -> str:
    """Shows a hangman word: guessed letters are visible, the others are underscores."""
    return " ".join(c if c.lower() in guessed or not c.isalpha() else "_" for c in word)


def test_reveal_letters():
    assert reveal_letters("apple", {"p"}) == "_ p p _ _"
    assert reveal_letters("Ab-c", {"a"}) == "A _ - _"
    assert reveal_letters("", set()) == ""


def tile_score(word):
    """Add up the letter values of a word as in a crossword board game."""
    groups = {
        1: "aeilnorstu", 2: "dg", 3: "bcmp", 4: "fhvwy",
        5: "k", 8: "jx", 10: "qz",
    }
    total = 0
    for letter in word.lower():
        for points, letters in groups.items():
            if letter in letters:
                total += points
                break
    return total


def test_tile_score():
    assert tile_score("quiz") == 22
    assert tile_score("Cat") == 5
    assert tile_score("") == 0
    assert tile_score("a-b") == 4


def make_acronym(phrase: str, skip: tuple = ("of", "the", "and", "for")) -> str:
    """Form an acronym from the initials of a phrase, leaving out small words."""
    letters = []
    for word in phrase.replace("-", " ").split():
        if word.lower() not in skip:
            letters.append(word[0].upper())
    return "".join(letters)


def test_make_acronym():
    assert make_acronym("portable network graphics") == "PNG"
    assert make_acronym("Bureau of the Census") == "BC"
    assert make_acronym("read-only memory") == "ROM"
    assert make_acronym("") == ""


def word_pairs(sentence):
    """List all pairs of neighbouring words in a sentence."""
    words = sentence.split()
    return list(zip(words, words[1:]))


def test_word_pairs():
    assert word_pairs("to be or") == [("to", "be"), ("be", "or")]
    assert word_pairs("alone") == []
    assert word_pairs("") == []


def is_word_chain(words: list) -> bool:
    """Does each word begin with the last letter of the word before it, with no repeats?"""
    if len(set(words)) != len(words):
        return False
    for previous, word in zip(words, words[1:]):
        if previous[-1] != word[0]:
            return False
    return True


def test_is_word_chain():
    assert is_word_chain(["dog", "goat", "tiger"])
    assert not is_word_chain(["dog", "cat"])
    assert not is_word_chain(["dad", "dad"])
    assert is_word_chain([])


def edit_distance(a: str, b: str) -> int:
    """Number of insertions, deletions and substitutions that turn a into b."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal = row[0]
        row[0] = i
        for j, y in enumerate(b, 1):
            cost = diagonal if x == y else 1 + min(diagonal, row[j], row[j - 1])
            diagonal = row[j]
            row[j] = cost
    return row[-1]


def test_edit_distance():
    assert edit_distance("kitten", "sitting") == 3
    assert edit_distance("", "abc") == 3
    assert edit_distance("flaw", "lawn") == 2
    assert edit_distance("same", "same") == 0


def suggest_spelling(word, dictionary):
    """Suggest the dictionary word that shares the most letter pairs with word.

    Returns None when no word shares any pair.
    """
    def pairs(w):
        return {w[i:i + 2] for i in range(len(w) - 1)}

    wanted = pairs(word)
    best, best_score = None, 0.0
    for candidate in dictionary:
        other = pairs(candidate)
        shared = len(wanted & other)
        if shared == 0:
            continue
        score = 2 * shared / (len(wanted) + len(other))
        if score > best_score:
            best, best_score = candidate, score
    return best


def test_suggest_spelling():
    assert suggest_spelling("recieve", ["relief", "receive", "repeat"]) == "receive"
    assert suggest_spelling("xyz", ["apple"]) is None
    assert suggest_spelling("cat", []) is None


def missing_letters(sentence: str) -> str:
    """Returns the letters of the alphabet that a sentence does not use, in order."""
    used = set(sentence.lower())
    return "".join(c for c in string.ascii_lowercase if c not in used)


def test_missing_letters():
    assert missing_letters("The quick brown fox jumps over the lazy dog") == ""
    assert missing_letters("abcdefghijklmnopqrstuvw") == "xyz"
    assert len(missing_letters("")) == 26


def keyword_set(text, stopwords=("a", "an", "and", "the", "of", "to", "in", "is"), min_length=3):
    """Extract the distinct words of a text that are worth indexing."""
    keywords = set()
    for token in text.lower().split():
        token = token.strip(".,;:!?\"'()")
        if len(token) < min_length or token in stopwords:
            continue
        keywords.add(token)
    return keywords


def test_keyword_set():
    assert keyword_set("The history of the (old) town.") == {"history", "old", "town"}
    assert keyword_set("to be in") == set()
    assert keyword_set("go up", stopwords=(), min_length=2) == {"go", "up"}


def concordance(lines: list[str]) -> dict[str, list[int]]:
    """Map every word to the numbers of the lines it occurs in.

    Args:
        lines: the lines of a text; the first has number 1.

    Returns:
        A dict from lower-case words to line numbers in increasing order.
    """
    where: dict[str, list[int]] = {}
    for number, line in enumerate(lines, start=1):
        for word in sorted(set(line.lower().split())):
            where.setdefault(word, []).append(number)
    return where


def test_concordance():
    assert concordance(["a b a", "B c"]) == {"a": [1], "b": [1, 2], "c": [2]}
    assert concordance([]) == {}
    assert concordance(["", "x"]) == {"x": [2]}


def headline_case(title):
    """Capitalize a headline; small words stay lower case unless they come first or last."""
    small = {"a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to"}
    words = title.lower().split()
    last = len(words) - 1
    for i, w in enumerate(words):
        if w in small and 0 < i < last:
            continue
        words[i] = w[0].upper() + w[1:]
    return " ".join(words)


def test_headline_case():
    assert headline_case("the lord of the rings") == "The Lord of the Rings"
    assert headline_case("WHAT ARE YOU LOOKING AT") == "What Are You Looking At"
    assert headline_case("") == ""


def regular_past_tense(verb: str) -> str:
    """Build the past tense of a regular English verb."""
    vowels = 'aeiou'
    if verb.endswith('e'):
        return verb + 'd'
    if verb.endswith('y') and verb[-2:-1] not in vowels:
        return verb[:-1] + 'ied'
    # stop -> stopped: one short vowel between consonants
    if (
        3 <= len(verb) <= 4
        and verb[-1] not in vowels + 'wxy'
        and verb[-2] in vowels
        and verb[-3] not in vowels
    ):
        return verb + verb[-1] + 'ed'
    return verb + 'ed'


def test_regular_past_tense():
    assert regular_past_tense("bake") == "baked"
    assert regular_past_tense("try") == "tried"
    assert regular_past_tense("stop") == "stopped"
    assert regular_past_tense("play") == "played"
    assert regular_past_tense("walk") == "walked"


def ing_form(verb):
    """Gives the -ing form of a verb: make -> making, lie -> lying, see -> seeing."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return verb + "ing"


def test_ing_form():
    assert ing_form("make") == "making"
    assert ing_form("lie") == "lying"
    assert ing_form("see") == "seeing"
    assert ing_form("read") == "reading"


class PrefixTree:
    """Stores words so that all words with a given beginning are found quickly."""

    def __init__(self, words=()):
        self.root = {}
        for word in words:
            self.add(word)

    def add(self, word):
        """Insert a word."""
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node[""] = True  # marks the end of a word

    def complete(self, prefix):
        """Return all stored words that start with prefix, sorted."""
        node = self.root
        for ch in prefix:
            if ch not in node:
                return []
            node = node[ch]
        found = []
        stack = [(prefix, node)]
        while stack:
            text, current = stack.pop()
            for ch, child in current.items():
                if ch == "":
                    found.append(text)
                else:
                    stack.append((text + ch, child))
        return sorted(found)


def test_prefix_tree():
    tree = PrefixTree(["car", "cart", "dog"])
    assert tree.complete("ca") == ["car", "cart"]
    assert tree.complete("x") == []
    tree.add("do")
    assert tree.complete("do") == ["do", "dog"]
    assert PrefixTree().complete("") == []


def crossword_candidates(pattern: str, words: list[str]) -> list[str]:
    """Which words fit a crossword pattern such as 'c?t', where ? is an open square?"""
    matches = []
    for word in words:
        if len(word) == len(pattern) and all(p in ("?", w) for p, w in zip(pattern, word)):
            matches.append(word)
    return matches


def test_crossword_candidates():
    assert crossword_candidates("c?t", ["cat", "cot", "cart", "bat"]) == ["cat", "cot"]
    assert crossword_candidates("??", ["ab", "a"]) == ["ab"]
    assert crossword_candidates("", ["a"]) == []


def can_spell(word, letters):
    """True if word can be laid with the given letter tiles; '*' is a joker for any letter."""
    available = Counter(letters)
    jokers = available.pop("*", 0)
    for ch in word:
        if available[ch] > 0:
            available[ch] -= 1
        elif jokers > 0:
            jokers -= 1
        else:
            return False
    return True


def test_can_spell():
    assert can_spell("noon", "onono")
    assert not can_spell("noon", "noo")
    assert can_spell("noon", "noo*")
    assert can_spell("", "")


def rhyme_groups(words, ending_length=2):
    """Group words that end in the same letters, leaving out words without a partner."""
    by_ending = {}
    for word in words:
        by_ending.setdefault(word[-ending_length:], []).append(word)
    return [group for group in by_ending.values() if len(group) > 1]


def test_rhyme_groups():
    assert rhyme_groups(["light", "house", "night", "mouse", "tree"], 3) == [
        ["light", "night"],
        ["house", "mouse"],
    ]
    assert rhyme_groups(["a"]) == []
    assert rhyme_groups([]) == []
