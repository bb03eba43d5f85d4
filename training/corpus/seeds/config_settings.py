import copy
import json
import os
import re
import tempfile
from configparser import ConfigParser
from pathlib import Path


def load_json_settings(path: Path, defaults: dict) -> dict:
    """Read settings from a JSON file on top of the defaults.

    A missing file simply gives the defaults.
    """
    settings = dict(defaults)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return settings
    settings.update(json.loads(text))
    return settings


def test_load_json_settings():
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "settings.json"
        assert load_json_settings(file, {"zoom": 1}) == {"zoom": 1}
        file.write_text('{"zoom": 2, "lang": "de"}')
        assert load_json_settings(file, {"zoom": 1, "wrap": True}) == {"zoom": 2, "wrap": True, "lang": "de"}


def settings_from_environment(environ, prefix):
    """Collect variables with a prefix: APP_LOG_LEVEL becomes log_level."""
    found = {}
    for name, value in environ.items():
        if name.startswith(prefix) and len(name) > len(prefix):
            found[name[len(prefix):].lower()] = value
    return found


def test_settings_from_environment():
    env = {'APP_LOG_LEVEL': 'debug', 'APP_PORT': '80', 'HOME': '/root', 'APP_': 'x'}
    assert settings_from_environment(env, 'APP_') == {'log_level': 'debug', 'port': '80'}
    assert settings_from_environment({}, 'APP_') == {}


def coerce_like_default(text: str, default):
    """Convert the text of a setting to the type of its default value.

    >>> coerce_like_default("8080", 80)
    8080
    """
    if isinstance(default, bool):  # must come before int
        return text.strip().lower() in ("1", "true", "yes", "on")
    if isinstance(default, int):
        return int(text)
    if isinstance(default, float):
        return float(text)
    if isinstance(default, list):
        return [part.strip() for part in text.split(",") if part.strip()]
    return text


def test_coerce_like_default():
    assert coerce_like_default("8080", 80) == 8080
    assert coerce_like_default("Yes", False) is True
    assert coerce_like_default("a, b,", []) == ["a", "b"]
    assert coerce_like_default("0.5", 1.0) == 0.5
    assert coerce_like_default("dark", "light") == "dark"


def first_defined(name: str, *sources: dict, default=None):
    """Look a setting up in several sources; the first that has it (not None) wins."""
    for source in sources:
        value = source.get(name)
        if value is not None:
            return value
    return default


def test_first_defined():
    assert first_defined("port", {}, {"port": 0}, {"port": 5}) == 0
    assert first_defined("host", {"host": None}, {"host": "b"}) == "b"
    assert first_defined("user", {}, default="guest") == "guest"


def expand_variables(text, variables):
    """Replace ${NAME} and ${NAME:-fallback} in a configuration value.

    A name that is neither known nor has a fallback raises KeyError.
    """
    def value_of(match):
        name, fallback = match.group(1), match.group(2)
        if name in variables:
            return variables[name]
        if fallback is not None:
            return fallback
        raise KeyError(name)

    return re.sub(r'\$\{(\w+)(?::-([^}]*))?\}', value_of, text)


def test_expand_variables():
    assert expand_variables('${HOME}/bin', {'HOME': '/u'}) == '/u/bin'
    assert expand_variables('port=${PORT:-80}', {}) == 'port=80'
    assert expand_variables('${A:-}!', {}) == '!'
    try:
        expand_variables('${MISSING}', {})
        assert False
    except KeyError:
        pass


def resolve_references(config: dict[str, str]) -> dict[str, str]:
    """Resolve values such as "@other" that point to another setting.

    Chains are followed to their end. A circle raises ValueError.
    """
    resolved = {}
    for key, value in config.items():
        visited = {key}
        while value.startswith("@"):
            target = value[1:]
            if target in visited:
                raise ValueError(f"circular reference at {key!r}")
            visited.add(target)
            value = config[target]
        resolved[key] = value
    return resolved


def test_resolve_references():
    assert resolve_references({"a": "@b", "b": "@c", "c": "x"}) == {"a": "x", "b": "x", "c": "x"}
    assert resolve_references({}) == {}
    try:
        resolve_references({"a": "@b", "b": "@a"})
        assert False
    except ValueError:
        pass


def migrate_settings(settings, steps):
    """Bring old settings up to date by applying numbered migration steps.

    `steps` maps a version to a function that turns the settings of this version
    into those of the next. Settings without a version count as version 1.
    """
    current = dict(settings)
    version = current.pop('version', 1)
    while version in steps:
        current = steps[version](current)
        version += 1
    current['version'] = version
    return current


def test_migrate_settings():
    steps = {
        1: lambda s: {'font_size': s.get('size', 12)},
        2: lambda s: {**s, 'theme': 'light'},
    }
    assert migrate_settings({'size': 9}, steps) == {'font_size': 9, 'theme': 'light', 'version': 3}
    assert migrate_settings({'font_size': 8, 'version': 2}, steps)['theme'] == 'light'
    assert migrate_settings({'version': 3}, steps) == {'version': 3}


def rename_deprecated(options: dict, renamed: dict[str, str]) -> tuple[dict, list[str]]:
    """Replace deprecated option names and return the warnings as well.

    A new name that is given explicitly wins over the old one.
    """
    cleaned = {k: v for k, v in options.items() if k not in renamed}
    warnings = []
    for old, new in renamed.items():
        if old not in options:
            continue
        warnings.append(f"'{old}' is deprecated, use '{new}'")
        cleaned.setdefault(new, options[old])
    return cleaned, warnings


def test_rename_deprecated():
    renamed = {"colour": "color"}
    assert rename_deprecated({"colour": "red"}, renamed) == ({"color": "red"}, ["'colour' is deprecated, use 'color'"])
    assert rename_deprecated({"colour": "red", "color": "blue"}, renamed)[0] == {"color": "blue"}
    assert rename_deprecated({"size": 3}, renamed) == ({"size": 3}, [])


def hide_secrets(config, hints=('password', 'token', 'secret')):
    """Copy a nested configuration with every secret value replaced by stars."""
    if isinstance(config, list):
        return [hide_secrets(item, hints) for item in config]
    if not isinstance(config, dict):
        return config
    shown = {}
    for key, value in config.items():
        if any(hint in str(key).lower() for hint in hints):
            shown[key] = '***'
        else:
            shown[key] = hide_secrets(value, hints)
    return shown


def test_hide_secrets():
    config = {'user': 'ann', 'DB_PASSWORD': 'x', 'api': [{'token': 'y', 'url': 'z'}]}
    assert hide_secrets(config) == {'user': 'ann', 'DB_PASSWORD': '***', 'api': [{'token': '***', 'url': 'z'}]}
    assert hide_secrets({'pin': 1}, hints=('pin',)) == {'pin': '***'}
    assert hide_secrets(5) == 5


def non_default_settings(settings: dict, defaults: dict) -> dict:
    """Keep only the settings worth saving: those that differ from the defaults."""
    missing = object()
    return {k: v for k, v in settings.items() if defaults.get(k, missing) != v}


def test_non_default_settings():
    assert non_default_settings({"tab": 4, "wrap": True}, {"tab": 4, "wrap": False}) == {"wrap": True}
    assert non_default_settings({"extra": None}, {}) == {"extra": None}
    assert non_default_settings({}, {"tab": 4}) == {}


def write_ini(sections: dict[str, dict]) -> str:
    """Format sections of settings as INI text, booleans as yes and no."""
    blocks = []
    for section, values in sections.items():
        lines = [f"[{section}]"]
        for key, value in values.items():
            if isinstance(value, bool):
                value = "yes" if value else "no"
            lines.append(f"{key} = {value}")
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def test_write_ini():
    text = write_ini({"window": {"width": 800, "full": False}, "sound": {"on": True}})
    assert text == "[window]\nwidth = 800\nfull = no\n\n[sound]\non = yes\n"
    parser = ConfigParser()
    parser.read_string(text)
    assert parser.getint("window", "width") == 800
    assert write_ini({}) == ""


def update_setting_line(text: str, key: str, value: str) -> str:
    """Change one `key = value` line in a configuration text and leave the rest alone.

    Comments keep their place; an unknown key is added at the end.
    """
    lines = text.splitlines()
    for i, line in enumerate(lines):
        name, equals, _ = line.partition("=")
        if equals and name.strip() == key:
            lines[i] = f"{key} = {value}"
            break
    else:
        lines.append(f"{key} = {value}")
    return "\n".join(lines) + "\n"


def test_update_setting_line():
    text = "# ports\nport=80\nhost = a\n"
    assert update_setting_line(text, "port", "8080") == "# ports\nport = 8080\nhost = a\n"
    assert update_setting_line(text, "user", "me").endswith("host = a\nuser = me\n")
    assert update_setting_line("", "x", "1") == "x = 1\n"


def is_feature_on(flags, name, user_id=0):
    """Is a feature switched on for a user?

    A flag is True, False or a percentage of users (0 to 100), who are
    chosen by the last two digits of their id.
    """
    flag = flags.get(name, False)
    if isinstance(flag, bool):
        return flag
    return user_id % 100 < flag


def test_is_feature_on():
    flags = {'dark': True, 'beta': 25, 'old': False}
    assert is_feature_on(flags, 'dark')
    assert is_feature_on(flags, 'beta', user_id=1024)
    assert not is_feature_on(flags, 'beta', user_id=325)
    assert not is_feature_on(flags, 'unknown')


def parse_size_setting(text: str) -> int:
    """How many bytes does a setting such as "64k", "10 MB" or "2g" mean?"""
    match = re.fullmatch(r"\s*(\d+)\s*([kmg]?)b?\s*", text.lower())
    if not match:
        raise ValueError(f"invalid size: {text!r}")
    power = {"": 0, "k": 1, "m": 2, "g": 3}[match[2]]
    return int(match[1]) * 1024 ** power


def test_parse_size_setting():
    assert parse_size_setting("64k") == 65536
    assert parse_size_setting("10 MB") == 10 * 1024 * 1024
    assert parse_size_setting("512") == 512
    try:
        parse_size_setting("lots")
        assert False
    except ValueError:
        pass


def apply_overrides(config, overrides):
    """Apply command line overrides such as 'server.port=81' to a copy of a nested config.

    Values are read as JSON if possible, otherwise they stay text.
    """
    result = copy.deepcopy(config)
    for item in overrides:
        path, _, raw = item.partition('=')
        try:
            value = json.loads(raw)
        except ValueError:
            value = raw
        *parents, last = path.split('.')
        node = result
        for name in parents:
            node = node.setdefault(name, {})
        node[last] = value
    return result


def test_apply_overrides():
    config = {'server': {'port': 80, 'host': 'a'}}
    assert apply_overrides(config, ['server.port=81']) == {'server': {'port': 81, 'host': 'a'}}
    assert apply_overrides(config, ['server.host=b', 'log.on=true']) == {
        'server': {'port': 80, 'host': 'b'}, 'log': {'on': True}}
    assert config == {'server': {'port': 80, 'host': 'a'}}


def unknown_keys(config: dict, known: dict, path: str = "") -> list[str]:
    """List the dotted names of settings that a template of known ones lacks.

    Only keys are compared, nested dicts included.
    """
    unknown = []
    for key, value in config.items():
        name = f"{path}.{key}" if path else key
        if key not in known:
            unknown.append(name)
        elif isinstance(value, dict) and isinstance(known[key], dict):
            unknown += unknown_keys(value, known[key], name)
    return unknown


def test_unknown_keys():
    known = {"ui": {"theme": "", "font": ""}, "lang": ""}
    assert unknown_keys({"ui": {"theem": 1}, "lng": "x"}, known) == ["ui.theem", "lng"]
    assert unknown_keys({"lang": "en"}, known) == []
    assert unknown_keys({}, {}) == []


def find_config_file(start: Path, name: str) -> Path | None:
    """Search a folder and all those above it for a configuration file."""
    folder = start.resolve()
    for candidate in [folder, *folder.parents]:
        file = candidate / name
        if file.is_file():
            return file
    return None


def test_find_config_file():
    with tempfile.TemporaryDirectory() as root:
        deep = Path(root).resolve() / "a" / "b"
        deep.mkdir(parents=True)
        (deep.parent / ".toolrc-test").write_text("x")
        assert find_config_file(deep, ".toolrc-test") == deep.parent / ".toolrc-test"
        assert find_config_file(deep, ".no-such-file-here") is None


def save_with_backup(path, settings):
    """Save settings as JSON; an existing file is first kept under the suffix '.bak'."""
    if os.path.exists(path):
        os.replace(path, path + '.bak')
    with open(path, 'w', encoding='utf-8') as f:
        json.dump(settings, f, indent=2, sort_keys=True)
        f.write('\n')


def test_save_with_backup():
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, 'app.json')
        save_with_backup(path, {'b': 1, 'a': 2})
        assert os.listdir(d) == ['app.json']
        save_with_backup(path, {})
        with open(path + '.bak') as f:
            assert f.read() == '{\n  "a": 2,\n  "b": 1\n}\n'


def profile_settings(profiles: dict[str, dict], name: str) -> dict:
    """Settings of a profile together with those it inherits.

    A profile names its parent under the key "extends".
    """
    chain = []
    while name:
        profile = profiles[name]
        chain.append(profile)
        name = profile.get("extends")
    merged = {}
    for profile in reversed(chain):
        merged.update(profile)
    merged.pop("extends", None)
    return merged


def test_profile_settings():
    profiles = {
        "base": {"debug": False, "db": "main"},
        "dev": {"extends": "base", "debug": True},
        "ci": {"extends": "dev", "db": "memory"},
    }
    assert profile_settings(profiles, "ci") == {"debug": True, "db": "memory"}
    assert profile_settings(profiles, "base") == {"debug": False, "db": "main"}
    assert profile_settings({"solo": {}}, "solo") == {}


def parse_shortcut(text):
    """Normalize a keyboard shortcut: 'shift + CTRL+s' becomes 'Ctrl+Shift+S'.

    Modifiers come in the order Ctrl, Alt, Shift; there must be exactly one other key.
    """
    keys = [k.strip().capitalize() for k in text.split('+')]
    modifiers = [m for m in ('Ctrl', 'Alt', 'Shift') if m in keys]
    others = [k for k in keys if k not in modifiers]
    if len(others) != 1 or not others[0]:
        raise ValueError('bad shortcut: ' + text)
    return '+'.join(modifiers + others)


def test_parse_shortcut():
    assert parse_shortcut('shift + CTRL+s') == 'Ctrl+Shift+S'
    assert parse_shortcut('f5') == 'F5'
    try:
        parse_shortcut('ctrl+alt')
        assert False
    except ValueError:
        pass


def shortcut_conflicts(bindings: dict[str, str]) -> dict[str, list[str]]:
    """Find shortcuts that more than one command is bound to.

    `bindings` maps commands to shortcuts; unbound ones ("") do not clash.
    """
    users = {}
    for command, keys in bindings.items():
        if keys:
            users.setdefault(keys.lower(), []).append(command)
    return {keys: commands for keys, commands in users.items() if len(commands) > 1}


def test_shortcut_conflicts():
    assert shortcut_conflicts({"save": "Ctrl+S", "send": "ctrl+s", "quit": "Ctrl+Q"}) == {"ctrl+s": ["save", "send"]}
    assert shortcut_conflicts({"a": "", "b": ""}) == {}
    assert shortcut_conflicts({}) == {}


def connection_url(db: dict) -> str:
    """Compose a database URL from settings, leaving out what is not set."""
    login = ""
    if db.get("user"):
        login = db["user"]
        if db.get("password"):
            login += ":" + db["password"]
        login += "@"
    port = f":{db['port']}" if db.get("port") else ""
    return f"{db.get('driver', 'postgresql')}://{login}{db.get('host', 'localhost')}{port}/{db['name']}"


def test_connection_url():
    assert connection_url({"name": "shop"}) == "postgresql://localhost/shop"
    full = {"driver": "mysql", "user": "u", "password": "p", "host": "db1", "port": 3306, "name": "shop"}
    assert connection_url(full) == "mysql://u:p@db1:3306/shop"
    assert connection_url({"user": "u", "name": "x"}) == "postgresql://u@localhost/x"


def preferred_language(accept, available, default='en'):
    """Choose the language of the interface from an Accept-Language header.

    'de-AT' also accepts 'de'. Languages with a higher q value come first.
    """
    wishes = []
    for part in accept.split(','):
        tag, _, quality = part.strip().partition(';q=')
        wishes.append((-float(quality or 1), len(wishes), tag.lower()))
    for _, _, tag in sorted(wishes):
        if tag in available:
            return tag
        if tag.split('-')[0] in available:
            return tag.split('-')[0]
    return default


def test_preferred_language():
    assert preferred_language('fr;q=0.5, de-AT', ['de', 'fr']) == 'de'
    assert preferred_language('es, fr;q=0.2', ['de', 'fr']) == 'fr'
    assert preferred_language('ja', ['de']) == 'en'
    assert preferred_language('', ['de'], default='de') == 'de'


def clamp_settings(settings: dict[str, float], limits: dict[str, tuple[float, float]]) -> list[str]:
    """Force numeric settings into their limits, in place.

    Returns the names of those that had to be corrected.
    """
    corrected = []
    for name, (low, high) in limits.items():
        if name not in settings:
            continue
        value = min(max(settings[name], low), high)
        if value != settings[name]:
            settings[name] = value
            corrected.append(name)
    return corrected


def test_clamp_settings():
    settings = {"volume": 140, "speed": 1.0}
    assert clamp_settings(settings, {"volume": (0, 100), "speed": (0.5, 2)}) == ["volume"]
    assert settings == {"volume": 100, "speed": 1.0}
    assert clamp_settings({}, {"volume": (0, 100)}) == []


def settings_help(options: dict[str, tuple]) -> str:
    """Make a help text from options of name -> (default, description), aligned in columns."""
    width = max((len(name) for name in options), default=0)
    lines = []
    for name, (default, description) in sorted(options.items()):
        lines.append(f"{name:<{width}}  {description} (default: {default})")
    return "\n".join(lines)


def test_settings_help():
    text = settings_help({"port": (80, "where to listen"), "ip": ("any", "address")})
    assert text == "ip    address (default: any)\nport  where to listen (default: 80)"
    assert settings_help({}) == ""


class ObservedSettings:
    """Settings that call the listeners of a name whenever its value changes."""

    def __init__(self, **values):
        self._values = values
        self._listeners = {}

    def watch(self, name, callback):
        self._listeners.setdefault(name, []).append(callback)

    def get(self, name, default=None):
        return self._values.get(name, default)

    def set(self, name, value):
        """Store a value; listeners get the old and the new one if they differ."""
        old = self._values.get(name)
        self._values[name] = value
        if old != value:
            for callback in self._listeners.get(name, []):
                callback(old, value)


def test_observed_settings():
    seen = []
    settings = ObservedSettings(volume=3)
    settings.watch("volume", lambda old, new: seen.append((old, new)))
    settings.set("volume", 5)
    settings.set("volume", 5)
    settings.set("theme", "dark")
    assert seen == [(3, 5)]
    assert settings.get("theme") == "dark"
    assert settings.get("font", "mono") == "mono"
