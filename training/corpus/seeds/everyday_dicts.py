from collections import Counter, defaultdict


def letter_positions(word: str) -> dict[str, list[int]]:
    """Map each letter of a word to the positions where it stands."""
    positions = {}
    for index, letter in enumerate(word):
        positions.setdefault(letter, []).append(index)
    return positions


def test_letter_positions():
    assert letter_positions("noon") == {"n": [0, 3], "o": [1, 2]}
    assert letter_positions("") == {}


def add_to_counts(counts, items):
    """Add one to the count of every item. The dictionary is changed in place."""
    for item in items:
        if item in counts:
            counts[item] += 1
        else:
            counts[item] = 1
    return counts


def test_add_to_counts():
    assert add_to_counts({"a": 2}, ["a", "b"]) == {"a": 3, "b": 1}
    assert add_to_counts({}, []) == {}


def most_common_letters(text: str, n: int = 3) -> list[str]:
    """Return the n letters that occur most often, ignoring case."""
    letters = [char for char in text.lower() if char.isalpha()]
    return [letter for letter, _ in Counter(letters).most_common(n)]


def test_most_common_letters():
    assert most_common_letters("Banana bar", 2) == ["a", "b"]
    assert most_common_letters("zz!zz", 1) == ["z"]
    assert most_common_letters("123") == []


def group_anagrams(words: list[str]) -> list[list[str]]:
    """Group words that consist of the same letters."""
    groups = defaultdict(list)
    for word in words:
        key = "".join(sorted(word))
        groups[key].append(word)
    return list(groups.values())


def test_group_anagrams():
    assert group_anagrams(["tea", "dog", "eat", "god"]) == [["tea", "eat"], ["dog", "god"]]
    assert group_anagrams([]) == []


def keys_with_value(mapping, wanted):
    """List all keys that have the wanted value."""
    return [key for key, value in mapping.items() if value == wanted]


def test_keys_with_value():
    assert keys_with_value({"a": 1, "b": 2, "c": 1}, 1) == ["a", "c"]
    assert keys_with_value({}, 1) == []


def zip_to_dict(keys: list[str], values: list, default=None) -> dict:
    """Pair keys with values. Keys without a value get the default."""
    result = {}
    for index, key in enumerate(keys):
        if index < len(values):
            result[key] = values[index]
        else:
            result[key] = default
    return result


def test_zip_to_dict():
    assert zip_to_dict(["a", "b"], [1, 2]) == {"a": 1, "b": 2}
    assert zip_to_dict(["a", "b"], [1], 0) == {"a": 1, "b": 0}
    assert zip_to_dict([], [1]) == {}


def common_entries(first, second):
    """Keep the entries that are the same in both dictionaries."""
    shared = {}
    for key in first:
        if key in second and first[key] == second[key]:
            shared[key] = first[key]
    return shared


def test_common_entries():
    assert common_entries({"a": 1, "b": 2}, {"a": 1, "b": 3}) == {"a": 1}
    assert common_entries({}, {"a": 1}) == {}


def has_all_keys(mapping, required):
    """Check whether all required keys are present."""
    for key in required:
        if key not in mapping:
            return False
    return True


def test_has_all_keys():
    assert has_all_keys({"a": 1, "b": 2}, ["a"])
    assert not has_all_keys({"a": 1}, ["a", "c"])
    assert has_all_keys({}, [])


def word_lengths(words: list[str]) -> dict[str, int]:
    """Map every word to its length."""
    return {word: len(word) for word in words}


def test_word_lengths():
    assert word_lengths(["tea", "bread"]) == {"tea": 3, "bread": 5}
    assert word_lengths([]) == {}


def first_of_each_key(pairs):
    """Build a dictionary from pairs where the first value of a key wins."""
    result = {}
    for key, value in pairs:
        if key not in result:
            result[key] = value
    return result


def test_first_of_each_key():
    assert first_of_each_key([("a", 1), ("a", 2), ("b", 3)]) == {"a": 1, "b": 3}
    assert first_of_each_key([]) == {}


def majority_vote(votes: list[str]) -> str | None:
    """Return the choice that got more than half of all votes, or None."""
    counts = Counter(votes)
    for choice, count in counts.items():
        if count > len(votes) / 2:
            return choice
    return None


def test_majority_vote():
    assert majority_vote(["red", "blue", "red"]) == "red"
    assert majority_vote(["red", "blue"]) is None
    assert majority_vote([]) is None


def update_if_larger(best: dict[str, int], name: str, score: int) -> bool:
    """Store a score if it beats the best one so far. Returns True if it was stored."""
    if score > best.get(name, 0):
        best[name] = score
        return True
    return False


def test_update_if_larger():
    best = {"Ann": 10}
    assert update_if_larger(best, "Ann", 12)
    assert not update_if_larger(best, "Ann", 5)
    assert update_if_larger(best, "Bo", 1)
    assert best == {"Ann": 12, "Bo": 1}


def average_by_key(pairs: list[tuple[str, float]]) -> dict[str, float]:
    """Compute the average of the values of each key."""
    groups = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: sum(values) / len(values) for key, values in groups.items()}


def test_average_by_key():
    assert average_by_key([("a", 1), ("a", 3), ("b", 5)]) == {"a": 2.0, "b": 5.0}
    assert average_by_key([]) == {}


def bigram_counts(text: str) -> dict[str, int]:
    """Count all pairs of neighboring characters in a text."""
    counts = {}
    for i in range(len(text) - 1):
        pair = text[i : i + 2]
        counts[pair] = counts.get(pair, 0) + 1
    return counts


def test_bigram_counts():
    assert bigram_counts("banana") == {"ba": 1, "an": 2, "na": 2}
    assert bigram_counts("x") == {}


def print_table_of_prices(prices):
    """Print one line for each product with its price, sorted by name."""
    for name in sorted(prices):
        print(f"{name:<10} {prices[name]:>8.2f}")
    print(f"{'total':<10} {sum(prices.values()):>8.2f}")


def test_print_table_of_prices():
    assert print_table_of_prices({"tea": 2.5, "bread": 3}) is None
    assert print_table_of_prices({}) is None


def pop_or_default(mapping, key, default=0):
    """Take an entry out of a dictionary and return its value, or a default."""
    if key not in mapping:
        return default
    value = mapping[key]
    del mapping[key]
    return value


def test_pop_or_default():
    data = {"a": 5}
    assert pop_or_default(data, "a") == 5
    assert data == {}
    assert pop_or_default(data, "a", -1) == -1
