import json
import tempfile
from pathlib import Path


def load_users(text: str) -> list[str]:
    """Read the names of all users from JSON text."""
    data = json.loads(text)
    return [user["name"] for user in data["users"]]


def test_load_users():
    assert load_users('{"users": [{"name": "Ann"}, {"name": "Bo"}]}') == ["Ann", "Bo"]
    assert load_users('{"users": []}') == []


def is_valid_json(text: str) -> bool:
    """Return True if a text can be parsed as JSON."""
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def test_is_valid_json():
    assert is_valid_json('{"a": [1, 2]}')
    assert is_valid_json("null")
    assert not is_valid_json("{a: 1}")


def pretty_json(data) -> str:
    """Format data as JSON with sorted keys and an indent of two."""
    return json.dumps(data, indent=2, sort_keys=True)


def test_pretty_json():
    assert pretty_json({"b": 1, "a": 2}) == '{\n  "a": 2,\n  "b": 1\n}'
    assert pretty_json([]) == "[]"


def save_settings(path: Path, settings: dict) -> None:
    """Write settings to a JSON file and make its folder if needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(settings, file, indent=2)


def test_save_settings():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "app" / "settings.json"
        save_settings(path, {"dark": True})
        assert json.loads(path.read_text()) == {"dark": True}


def load_with_defaults(path, defaults):
    """Load a JSON file over default values. A missing file gives the defaults."""
    settings = dict(defaults)
    if path.exists():
        with path.open() as file:
            settings.update(json.load(file))
    return settings


def test_load_with_defaults():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.json"
        assert load_with_defaults(path, {"size": 1}) == {"size": 1}
        path.write_text('{"size": 3, "x": 0}')
        assert load_with_defaults(path, {"size": 1, "y": 2}) == {"size": 3, "y": 2, "x": 0}


def add_json_record(text: str, record: dict) -> str:
    """Append a record to a JSON list and return the new text."""
    records = json.loads(text) if text else []
    records.append(record)
    return json.dumps(records)


def test_add_json_record():
    assert add_json_record("", {"a": 1}) == '[{"a": 1}]'
    assert add_json_record("[1]", {}) == "[1, {}]"


def json_lines(records: list[dict]) -> str:
    """Write records as JSON, one on each line."""
    return "".join(json.dumps(record) + "\n" for record in records)


def test_json_lines():
    assert json_lines([{"a": 1}, {"b": None}]) == '{"a": 1}\n{"b": null}\n'
    assert json_lines([]) == ""


def get_path(data, path, default=None):
    """Look up a value in nested dictionaries and lists by a path such as 'user.tags.0'."""
    for part in path.split("."):
        if isinstance(data, list) and part.isdigit() and int(part) < len(data):
            data = data[int(part)]
        elif isinstance(data, dict) and part in data:
            data = data[part]
        else:
            return default
    return data


def test_get_path():
    data = {"user": {"tags": ["x", "y"]}}
    assert get_path(data, "user.tags.1") == "y"
    assert get_path(data, "user.age", 0) == 0
    assert get_path(data, "user.tags.7") is None


def count_json_types(text: str) -> dict[str, int]:
    """Count the types of the values in a JSON object."""
    counts = {}
    for value in json.loads(text).values():
        name = type(value).__name__
        counts[name] = counts.get(name, 0) + 1
    return counts


def test_count_json_types():
    assert count_json_types('{"a": 1, "b": "x", "c": 2}') == {"int": 2, "str": 1}
    assert count_json_types("{}") == {}


def json_difference(old: str, new: str) -> list[str]:
    """List the keys whose values differ between two JSON objects."""
    before, after = json.loads(old), json.loads(new)
    keys = sorted(before.keys() | after.keys())
    return [key for key in keys if before.get(key) != after.get(key)]


def test_json_difference():
    assert json_difference('{"a": 1, "b": 2}', '{"a": 1, "b": 3, "c": 4}') == ["b", "c"]
    assert json_difference("{}", "{}") == []


def parse_order(text):
    """Parse an order from JSON. An order without items raises ValueError."""
    order = json.loads(text)
    if not order.get("items"):
        raise ValueError("the order has no items")
    total = 0
    for item in order["items"]:
        total += item["price"] * item.get("count", 1)
    return order["customer"], total


def test_parse_order():
    assert parse_order('{"customer": "Ann", "items": [{"price": 3, "count": 2}, {"price": 4}]}') == ("Ann", 10)
    try:
        parse_order('{"customer": "Bo", "items": []}')
    except ValueError as error:
        assert "no items" in str(error)
    else:
        assert False


def to_json_safe(value):
    """Turn sets and tuples inside a value into lists so that it can be written as JSON."""
    if isinstance(value, dict):
        return {str(key): to_json_safe(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_json_safe(item) for item in value]
    if isinstance(value, set):
        return sorted(to_json_safe(item) for item in value)
    return value


def test_to_json_safe():
    assert to_json_safe({"a": (1, {3, 2})}) == {"a": [1, [2, 3]]}
    assert to_json_safe({1: "x"}) == {"1": "x"}
    assert to_json_safe(5) == 5


def find_values(data, wanted):
    """Find all values of a key anywhere in nested JSON data."""
    found = []
    if isinstance(data, dict):
        for key, value in data.items():
            if key == wanted:
                found.append(value)
            else:
                found.extend(find_values(value, wanted))
    elif isinstance(data, list):
        for item in data:
            found.extend(find_values(item, wanted))
    return found


def test_find_values():
    assert find_values({"id": 1, "kids": [{"id": 2}, {"x": {"id": 3}}]}, "id") == [1, 2, 3]
    assert find_values([], "id") == []


def error_message(body: str) -> str:
    """Get the error message from the JSON body of a response."""
    try:
        data = json.loads(body)
    except json.JSONDecodeError:
        return "the answer is not JSON"
    if "error" not in data:
        return ""
    return data["error"].get("message", "unknown error")


def test_error_message():
    assert error_message('{"error": {"message": "not found"}}') == "not found"
    assert error_message('{"error": {}}') == "unknown error"
    assert error_message('{"ok": true}') == ""
    assert error_message("<html>") == "the answer is not JSON"


def merge_json_files(paths):
    """Merge the objects of several JSON files. Later files win."""
    merged = {}
    for path in paths:
        with open(path, encoding="utf-8") as file:
            merged.update(json.load(file))
    return merged


def test_merge_json_files():
    with tempfile.TemporaryDirectory() as folder:
        a, b = Path(folder) / "a.json", Path(folder) / "b.json"
        a.write_text('{"x": 1, "y": 1}')
        b.write_text('{"y": 2}')
        assert merge_json_files([a, b]) == {"x": 1, "y": 2}
        assert merge_json_files([]) == {}
