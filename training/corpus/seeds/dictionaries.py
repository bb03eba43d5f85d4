from collections import Counter, defaultdict


def invert_groups(groups: dict) -> dict:
    """Turn {group: [members]} into {member: [groups]}."""
    memberships = defaultdict(list)
    for group, members in groups.items():
        for member in members:
            memberships[member].append(group)
    return dict(memberships)


def test_invert_groups():
    groups = {"chess": ["ann", "bo"], "golf": ["bo"]}
    assert invert_groups(groups) == {"ann": ["chess"], "bo": ["chess", "golf"]}
    assert invert_groups({"empty": []}) == {}
    assert invert_groups({}) == {}


def deep_merge(base: dict, override: dict) -> dict:
    """Merge two nested dicts into a new one. Values of override win; dicts are merged recursively."""
    merged = dict(base)
    for key, value in override.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = deep_merge(merged[key], value)
        else:
            merged[key] = value
    return merged


def test_deep_merge():
    assert deep_merge({"a": {"x": 1, "y": 2}}, {"a": {"y": 3}}) == {"a": {"x": 1, "y": 3}}
    assert deep_merge({"a": 1}, {"a": {"b": 2}}) == {"a": {"b": 2}}
    assert deep_merge({}, {"k": 0}) == {"k": 0}


def flatten_keys(nested, separator='.'):
    """Flatten a nested dict; the new keys are the paths, joined by separator.

    >>> flatten_keys({'db': {'host': 'x', 'port': 1}})
    {'db.host': 'x', 'db.port': 1}
    """
    flat = {}

    def walk(node, prefix):
        for key, value in node.items():
            path = f'{prefix}{separator}{key}' if prefix else str(key)
            if isinstance(value, dict):
                walk(value, path)
            else:
                flat[path] = value

    walk(nested, '')
    return flat


def test_flatten_keys():
    assert flatten_keys({'db': {'host': 'x', 'port': 1}}) == {'db.host': 'x', 'db.port': 1}
    assert flatten_keys({'a': {'b': {'c': 0}}}, '/') == {'a/b/c': 0}
    assert flatten_keys({}) == {}


def nest_keys(flat: dict, separator: str = ".") -> dict:
    """Rebuild a nested dict from dotted keys."""
    root: dict = {}
    for path, value in flat.items():
        *parents, last = path.split(separator)
        node = root
        for name in parents:
            node = node.setdefault(name, {})
        node[last] = value
    return root


def test_nest_keys():
    assert nest_keys({"a.b": 1, "a.c": 2, "d": 3}) == {"a": {"b": 1, "c": 2}, "d": 3}
    assert nest_keys({"x/y": 0}, "/") == {"x": {"y": 0}}
    assert nest_keys({}) == {}


def pick_keys(source, wanted):
    """Copy only the wanted keys from source, skipping those it does not have."""
    return {key: source[key] for key in wanted if key in source}


def test_pick_keys():
    assert pick_keys({"a": 1, "b": 2, "c": 3}, ["a", "c"]) == {"a": 1, "c": 3}
    assert pick_keys({"a": 1}, ["z"]) == {}
    assert pick_keys({}, []) == {}


def snake_case_keys(data):
    """Rewrite camelCase keys as snake_case, also in dicts and lists further down."""
    if isinstance(data, list):
        return [snake_case_keys(entry) for entry in data]
    if not isinstance(data, dict):
        return data
    renamed = {}
    for key, value in data.items():
        snake = ''.join('_' + c.lower() if c.isupper() else c for c in key)
        renamed[snake] = snake_case_keys(value)
    return renamed


def test_snake_case_keys():
    assert snake_case_keys({"userName": "Al", "id": 1}) == {"user_name": "Al", "id": 1}
    assert snake_case_keys({"myList": [{"subKey": 0}]}) == {"my_list": [{"sub_key": 0}]}
    assert snake_case_keys({}) == {}


def rename_keys(record, new_names):
    """Give keys other names according to a mapping old -> new; the order stays as it is."""
    return {new_names.get(k, k): v for k, v in record.items()}


def test_rename_keys():
    assert rename_keys({"fname": "Al", "age": 3}, {"fname": "first_name"}) == {"first_name": "Al", "age": 3}
    assert list(rename_keys({"a": 1, "b": 2}, {"a": "z"})) == ["z", "b"]
    assert rename_keys({}, {"a": "b"}) == {}


def count_by(items, key):
    """Tally items by the result of calling key on each of them."""
    tally = {}
    for item in items:
        label = key(item)
        if label not in tally:
            tally[label] = 0
        tally[label] += 1
    return tally


def test_count_by():
    assert count_by(["a", "bb", "cc"], len) == {1: 1, 2: 2}
    assert count_by([1, 2, 3], lambda n: n % 2 == 0) == {False: 2, True: 1}
    assert count_by([], str) == {}


def index_by_id(records: list[dict], id_field: str = "id") -> dict:
    """Build a lookup table of records by their id.

    Raises:
        ValueError: if two records share an id.
    """
    table = {}
    for record in records:
        key = record[id_field]
        if key in table:
            raise ValueError(f"duplicate id: {key!r}")
        table[key] = record
    return table


def test_index_by_id():
    rows = [{"id": 1, "n": "a"}, {"id": 2, "n": "b"}]
    assert index_by_id(rows)[2]["n"] == "b"
    assert list(index_by_id(rows, "n")) == ["a", "b"]
    try:
        index_by_id([{"id": 1}, {"id": 1}])
        assert False
    except ValueError as error:
        assert str(error) == "duplicate id: 1"


def dict_changes(old, new):
    """What changed from old to new? Gives {key: (old value, new value)}, None where absent."""
    changes = {}
    for key in old.keys() | new.keys():
        before, after = old.get(key), new.get(key)
        if before != after:
            changes[key] = (before, after)
    return changes


def test_dict_changes():
    assert dict_changes({"a": 1, "b": 2}, {"a": 1, "b": 3}) == {"b": (2, 3)}
    assert dict_changes({"a": 1}, {"c": 4}) == {"a": (1, None), "c": (None, 4)}
    assert dict_changes({}, {}) == {}


def lookup_path(config: dict, path: str, default=None):
    """Read a value from nested dicts by a dotted path like 'server.tls.port'."""
    node = config
    for name in path.split("."):
        if not isinstance(node, dict) or name not in node:
            return default
        node = node[name]
    return node


def test_lookup_path():
    config = {"server": {"tls": {"port": 443}}}
    assert lookup_path(config, "server.tls.port") == 443
    assert lookup_path(config, "server.name", "local") == "local"
    assert lookup_path(config, "server.tls.port.x") is None


def store_at_path(config: dict, path: list[str], value) -> None:
    """Set a value deep inside nested dicts, creating the levels that are missing."""
    for name in path[:-1]:
        config = config.setdefault(name, {})
    config[path[-1]] = value


def test_store_at_path():
    config = {}
    store_at_path(config, ["a", "b"], 1)
    assert config == {"a": {"b": 1}}
    store_at_path(config, ["a", "c"], 2)
    assert config == {"a": {"b": 1, "c": 2}}


def top_scorers(scores: dict[str, int], n: int) -> list[str]:
    """Names of the n highest scores; equal scores are listed alphabetically."""
    ranking = sorted(scores, key=lambda name: (-scores[name], name))
    return ranking[:n]


def test_top_scorers():
    assert top_scorers({"bo": 5, "al": 5, "cy": 9}, 2) == ["cy", "al"]
    assert top_scorers({"al": 1}, 3) == ["al"]
    assert top_scorers({}, 1) == []


def fill_defaults(options, defaults):
    """Complete options with defaults; reject option names that have no default."""
    unknown = sorted(name for name in options if name not in defaults)
    if unknown:
        raise KeyError('unknown options: ' + ', '.join(unknown))
    return {**defaults, **options}


def test_fill_defaults():
    assert fill_defaults({'b': 5}, {'a': 1, 'b': 2}) == {'a': 1, 'b': 5}
    assert fill_defaults({}, {'a': 1}) == {'a': 1}
    try:
        fill_defaults({'zz': 0}, {'a': 1})
        assert False
    except KeyError as error:
        assert 'zz' in str(error)


def absent_fields(record: dict, required: list[str]) -> list[str]:
    """List the required fields that the record lacks or has as None."""
    return [name for name in required if record.get(name) is None]


def test_absent_fields():
    assert absent_fields({"name": "x", "mail": None}, ["name", "mail", "age"]) == ["mail", "age"]
    assert absent_fields({"n": 0}, ["n"]) == []
    assert absent_fields({}, []) == []


def parse_settings(text):
    """
    Read 'key = value' lines into a dict.

    Blank lines and lines that start with # are ignored. A line without = gives
    the value True.
    """
    settings = {}
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith('#'):
            continue
        key, equals, value = line.partition('=')
        settings[key.strip()] = value.strip() if equals else True
    return settings


def test_parse_settings():
    assert parse_settings("host = a.b\n# note\n\nport=80") == {'host': 'a.b', 'port': '80'}
    assert parse_settings("verbose") == {'verbose': True}
    assert parse_settings("x = a=b") == {'x': 'a=b'}
    assert parse_settings("") == {}


def expire_entries(cache: dict[str, tuple[float, object]], now: float, max_age: float) -> int:
    """Delete cache entries (stored at, value) that are older than max_age; return how many went."""
    stale = [key for key, (stored_at, _) in cache.items() if now - stored_at > max_age]
    for key in stale:
        del cache[key]
    return len(stale)


def test_expire_entries():
    cache = {"a": (10, "x"), "b": (95, "y"), "c": (40, "z")}
    assert expire_entries(cache, now=100, max_age=60) == 1
    assert cache == {"b": (95, "y"), "c": (40, "z")}
    assert expire_entries({}, 0, 0) == 0


def pivot_counts(rows):
    """Count (row, column) pairs in a dict of dicts: counts[row][column]."""
    counts = defaultdict(Counter)
    for row, column in rows:
        counts[row][column] += 1
    return {row: dict(columns) for row, columns in counts.items()}


def test_pivot_counts():
    votes = [("north", "yes"), ("north", "no"), ("north", "yes"), ("south", "no")]
    assert pivot_counts(votes) == {"north": {"yes": 2, "no": 1}, "south": {"no": 1}}
    assert pivot_counts([]) == {}


def swap_keys_and_values(codes: dict) -> dict:
    """Invert a one-to-one mapping; a value that occurs twice is an error."""
    swapped = {value: key for key, value in codes.items()}
    if len(swapped) != len(codes):
        raise ValueError("values are not unique")
    return swapped


def test_swap_keys_and_values():
    assert swap_keys_and_values({"de": 49, "fr": 33}) == {49: "de", 33: "fr"}
    assert swap_keys_and_values({}) == {}
    try:
        swap_keys_and_values({"us": 1, "ca": 1})
        assert False
    except ValueError:
        assert True


def as_percentages(counts: dict[str, int], digits: int = 1) -> dict[str, float]:
    """Convert counts to percentages of their sum, rounded to digits."""
    total = sum(counts.values())
    if not total:
        return {name: 0.0 for name in counts}
    return {name: round(100 * n / total, digits) for name, n in counts.items()}


def test_as_percentages():
    assert as_percentages({"a": 1, "b": 3}) == {"a": 25.0, "b": 75.0}
    assert as_percentages({"a": 1, "b": 2}, 0) == {"a": 33.0, "b": 67.0}
    assert as_percentages({"a": 0}) == {"a": 0.0}


def key_for_value(mapping, value, default=None):
    """Return the first key that maps to value, or default if there is none."""
    for k, v in mapping.items():
        if v == value:
            return k
    return default


def test_key_for_value():
    assert key_for_value({"x": 1, "y": 2}, 2) == "y"
    assert key_for_value({"x": 1, "y": 1}, 1) == "x"
    assert key_for_value({}, 1, "?") == "?"


def header_value(headers: dict[str, str], name: str) -> str | None:
    """Look up an HTTP header, whatever its capitalisation."""
    wanted = name.lower()
    for key in headers:
        if key.lower() == wanted:
            return headers[key]
    return None


def test_header_value():
    assert header_value({"Content-Type": "text/html"}, "content-type") == "text/html"
    assert header_value({"ETAG": "1"}, "ETag") == "1"
    assert header_value({}, "Host") is None


def competition_ranks(points: dict[str, int]) -> dict[str, int]:
    """Rank players by points, 1 is best. Ties share a rank and the next rank is skipped.

    >>> competition_ranks({"al": 7, "bo": 7, "cy": 3})
    {'al': 1, 'bo': 1, 'cy': 3}
    """
    ranks = {}
    for player, score in points.items():
        better = sum(1 for other in points.values() if other > score)
        ranks[player] = better + 1
    return ranks


def test_competition_ranks():
    assert competition_ranks({"al": 7, "bo": 7, "cy": 3}) == {"al": 1, "bo": 1, "cy": 3}
    assert competition_ranks({"x": 0}) == {"x": 1}
    assert competition_ranks({}) == {}


def take_from_stock(stock, order):
    """Subtract an order from the stock if everything is available, and say whether it was.

    Nothing is taken when any article falls short. Articles that run out are deleted.
    """
    for article, quantity in order.items():
        if stock.get(article, 0) < quantity:
            return False
    for article, quantity in order.items():
        stock[article] -= quantity
        if stock[article] == 0:
            del stock[article]
    return True


def test_take_from_stock():
    stock = {"bolt": 10, "nut": 4}
    assert take_from_stock(stock, {"bolt": 3, "nut": 4}) is True
    assert stock == {"bolt": 7}
    assert take_from_stock(stock, {"bolt": 1, "nut": 1}) is False
    assert stock == {"bolt": 7}


def resolve_alias(name: str, aliases: dict[str, str]) -> str:
    """Follow aliases until a name has none. A circular alias raises ValueError."""
    seen = {name}
    while name in aliases:
        name = aliases[name]
        if name in seen:
            raise ValueError("circular alias: " + name)
        seen.add(name)
    return name


def test_resolve_alias():
    assert resolve_alias("ll", {"ll": "ls", "ls": "exa"}) == "exa"
    assert resolve_alias("cat", {}) == "cat"
    try:
        resolve_alias("a", {"a": "b", "b": "a"})
        assert False
    except ValueError as error:
        assert "circular" in str(error)


def partition_dict(mapping, test):
    """Split a dict in two: entries whose value passes the test, and all others."""
    passed, failed = {}, {}
    for key, value in mapping.items():
        target = passed if test(value) else failed
        target[key] = value
    return passed, failed


def test_partition_dict():
    grades = {"al": 80, "bo": 40}
    assert partition_dict(grades, lambda g: g >= 50) == ({"al": 80}, {"bo": 40})
    assert partition_dict({}, bool) == ({}, {})
