import argparse


def make_greeting_parser() -> argparse.ArgumentParser:
    """Build a parser for a name, an optional greeting and a flag to shout."""
    parser = argparse.ArgumentParser(description="Greets someone.")
    parser.add_argument("name", help="who is greeted")
    parser.add_argument("--greeting", default="Hello", help="the word to begin with")
    parser.add_argument("--shout", action="store_true", help="use capitals")
    return parser


def test_make_greeting_parser():
    parser = make_greeting_parser()
    arguments = parser.parse_args(["Ann", "--shout"])
    assert arguments.name == "Ann"
    assert arguments.greeting == "Hello"
    assert arguments.shout is True
    assert parser.parse_args(["Bo", "--greeting", "Hi"]).greeting == "Hi"


def parse_numbers_and_mode(arguments: list[str]) -> tuple[list[int], str]:
    """Parse numbers and an optional --mode (sum or max) from command line arguments."""
    parser = argparse.ArgumentParser()
    parser.add_argument("numbers", type=int, nargs="+")
    parser.add_argument("--mode", choices=["sum", "max"], default="sum")
    options = parser.parse_args(arguments)
    return options.numbers, options.mode


def test_parse_numbers_and_mode():
    assert parse_numbers_and_mode(["1", "2"]) == ([1, 2], "sum")
    assert parse_numbers_and_mode(["5", "--mode", "max"]) == ([5], "max")


def run_command(line: str, commands: dict) -> str:
    """Call the function of a command with the other words of the line as arguments.

    Unknown commands and empty lines give a message.
    """
    words = line.split()
    if not words:
        return "nothing to do"
    name, *arguments = words
    if name not in commands:
        return f"unknown command: {name}"
    return commands[name](*arguments)


def test_run_command():
    commands = {"echo": lambda *words: " ".join(words), "add": lambda a, b: str(int(a) + int(b))}
    assert run_command("echo hi there", commands) == "hi there"
    assert run_command("add 2 3", commands) == "5"
    assert run_command("fly", commands) == "unknown command: fly"
    assert run_command("  ", commands) == "nothing to do"


def collect_flags(arguments):
    """Sort arguments into flags such as --verbose, options such as --size=3, and the rest."""
    flags, options, rest = [], {}, []
    for argument in arguments:
        if not argument.startswith("--"):
            rest.append(argument)
        elif "=" in argument:
            name, value = argument[2:].split("=", 1)
            options[name] = value
        else:
            flags.append(argument[2:])
    return flags, options, rest


def test_collect_flags():
    assert collect_flags(["--verbose", "a.txt", "--size=3"]) == (["verbose"], {"size": "3"}, ["a.txt"])
    assert collect_flags([]) == ([], {}, [])
    assert collect_flags(["--a=b=c"]) == ([], {"a": "b=c"}, [])


def usage_text(program: str, arguments: list[str], options: dict[str, str]) -> str:
    """Write a short help text with a usage line and one line for each option."""
    lines = [f"usage: {program} [options] {' '.join(arguments)}".rstrip()]
    width = max((len(name) for name in options), default=0)
    for name, description in options.items():
        lines.append(f"  {name.ljust(width)}  {description}")
    return "\n".join(lines)


def test_usage_text():
    assert usage_text("copy", ["SOURCE", "TARGET"], {"-v": "talk", "--all": "copy everything"}) == (
        "usage: copy [options] SOURCE TARGET\n  -v     talk\n  --all  copy everything"
    )
    assert usage_text("stop", [], {}) == "usage: stop [options]"


def yes_or_no(answer: str, default: bool = False) -> bool:
    """Interpret what a person typed at a yes/no question; nothing means the default."""
    answer = answer.strip().lower()
    if answer == "":
        return default
    return answer in ("y", "yes")


def test_yes_or_no():
    assert yes_or_no("Yes")
    assert not yes_or_no("no")
    assert yes_or_no("", default=True)
    assert not yes_or_no("maybe")


def choose_from_menu(choices: list[str], typed: str):
    """Return the choice whose number was typed, counting from 1, or None if it is no valid number."""
    if not typed.isdigit():
        return None
    number = int(typed)
    if 1 <= number <= len(choices):
        return choices[number - 1]
    return None


def test_choose_from_menu():
    assert choose_from_menu(["tea", "milk"], "2") == "milk"
    assert choose_from_menu(["tea"], "2") is None
    assert choose_from_menu(["tea"], "x") is None


def parse_int_in_range(text: str, low: int, high: int) -> int:
    """Read a whole number from text. Anything else, or a number out of range, raises ValueError."""
    try:
        number = int(text)
    except ValueError:
        raise ValueError(f"not a number: {text}") from None
    if not low <= number <= high:
        raise ValueError(f"must be from {low} to {high}")
    return number


def test_parse_int_in_range():
    assert parse_int_in_range("7", 1, 10) == 7
    for bad in ("x", "11", "0"):
        try:
            parse_int_in_range(bad, 1, 10)
        except ValueError:
            pass
        else:
            assert False


def exit_code_for(errors: list[str], warnings: list[str], strict: bool = False) -> int:
    """Return 2 where there are errors, 1 for warnings in strict mode, else 0."""
    if errors:
        return 2
    if warnings and strict:
        return 1
    return 0


def test_exit_code_for():
    assert exit_code_for(["bad"], []) == 2
    assert exit_code_for([], ["hm"]) == 0
    assert exit_code_for([], ["hm"], strict=True) == 1


def split_command(line: str) -> list[str]:
    """Split a command into words; double quotes keep words with spaces together."""
    words = []
    current = ""
    quoted = False
    for char in line:
        if char == '"':
            quoted = not quoted
        elif char == " " and not quoted:
            if current:
                words.append(current)
            current = ""
        else:
            current += char
    if current:
        words.append(current)
    return words


def test_split_command():
    assert split_command('copy "my file" out') == ["copy", "my file", "out"]
    assert split_command("  a  b ") == ["a", "b"]
    assert split_command("") == []
