import argparse
import tempfile
from pathlib import Path


def build_parser() -> argparse.ArgumentParser:
    """Build a parser for an input file, an output file and a verbose flag."""
    parser = argparse.ArgumentParser(description="Convert a file.")
    parser.add_argument("input", help="file to read")
    parser.add_argument("-o", "--output", default="out.txt", help="file to write")
    parser.add_argument("-v", "--verbose", action="store_true", help="print more")
    return parser


def test_build_parser():
    options = build_parser().parse_args(["a.txt", "-v"])
    assert options.input == "a.txt"
    assert options.output == "out.txt"
    assert options.verbose
    assert build_parser().parse_args(["a", "--output", "b"]).output == "b"


def parse_count_and_name(argv):
    """Parse a name and how often it is greeted from the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("--count", type=int, default=1)
    args = parser.parse_args(argv)
    if args.count < 1:
        parser.error("--count must be at least 1")
    return args.name, args.count


def test_parse_count_and_name():
    assert parse_count_and_name(["Ann", "--count", "3"]) == ("Ann", 3)
    assert parse_count_and_name(["Bo"]) == ("Bo", 1)


def parser_with_commands() -> argparse.ArgumentParser:
    """Build a parser with the commands add and list."""
    parser = argparse.ArgumentParser(prog="todo")
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="add a task")
    add.add_argument("title")
    add.add_argument("--priority", type=int, choices=[1, 2, 3], default=2)
    commands.add_parser("list", help="show all tasks")
    return parser


def test_parser_with_commands():
    parser = parser_with_commands()
    options = parser.parse_args(["add", "milk", "--priority", "1"])
    assert (options.command, options.title, options.priority) == ("add", "milk", 1)
    assert parser.parse_args(["list"]).command == "list"


def main_sum(argv: list[str]) -> int:
    """Print the sum of all arguments. Returns 2 if one is no number."""
    try:
        numbers = [float(argument) for argument in argv]
    except ValueError as error:
        print(f"error: {error}")
        return 2
    print(sum(numbers))
    return 0


def test_main_sum():
    assert main_sum(["1", "2.5"]) == 0
    assert main_sum([]) == 0
    assert main_sum(["x"]) == 2


def existing_file(text: str) -> Path:
    """Convert an argument to a path; a missing file is an error of the command line."""
    path = Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"no such file: {text}")
    return path


def test_existing_file():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.touch()
        assert existing_file(str(path)) == path
        try:
            existing_file(str(path) + "x")
        except argparse.ArgumentTypeError as error:
            assert "no such file" in str(error)
        else:
            assert False


def positive_int(text):
    """Convert an argument to a positive whole number, for use as type of an argument."""
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return value


def test_positive_int():
    assert positive_int("5") == 5
    try:
        positive_int("0")
    except argparse.ArgumentTypeError as error:
        assert str(error) == "0 is not positive"
    else:
        assert False


def key_value_pair(text: str) -> tuple[str, str]:
    """Split an argument such as name=value, for use as type of an argument."""
    key, separator, value = text.partition("=")
    if not separator or not key:
        raise argparse.ArgumentTypeError(f"expected key=value, got {text!r}")
    return key, value


def test_key_value_pair():
    assert key_value_pair("size=10") == ("size", "10")
    assert key_value_pair("a=b=c") == ("a", "b=c")
    for bad in ("size", "=3"):
        try:
            key_value_pair(bad)
        except argparse.ArgumentTypeError:
            pass
        else:
            assert False


def count_words_command(argv: list[str]) -> list[str]:
    """Return one line with the number of words for each file given on the command line."""
    parser = argparse.ArgumentParser(description="Count words.")
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args(argv)
    lines = []
    for path in options.files:
        words = path.read_text(encoding="utf-8").split()
        lines.append(f"{len(words):>6} {path.name}")
    return lines


def test_count_words_command():
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_text("one two\nthree")
        assert count_words_command([str(path)]) == ["     3 a.txt"]
    assert count_words_command([]) == []


def run_menu(choices: dict, answers: list[str]) -> list:
    """Call the function of each answer until 'q' comes, and collect the results."""
    results = []
    for answer in answers:
        if answer == "q":
            break
        if answer in choices:
            results.append(choices[answer]())
        else:
            results.append(f"no choice {answer}")
    return results


def test_run_menu():
    choices = {"a": lambda: "apples", "b": lambda: "bread"}
    assert run_menu(choices, ["a", "x", "b", "q", "a"]) == ["apples", "no choice x", "bread"]
    assert run_menu({}, []) == []


def log_level(verbose: int, quiet: bool) -> str:
    """Choose the level of logging from the flags -v, -vv and -q."""
    if quiet:
        return "ERROR"
    if verbose >= 2:
        return "DEBUG"
    return "INFO" if verbose == 1 else "WARNING"


def test_log_level():
    assert log_level(0, False) == "WARNING"
    assert log_level(1, False) == "INFO"
    assert log_level(3, False) == "DEBUG"
    assert log_level(2, True) == "ERROR"


def prompt_number(ask, low, high):
    """Ask for a number until one between low and high is given."""
    while True:
        text = ask(f"Number from {low} to {high}: ")
        if not text.isdigit():
            print("That is not a number.")
            continue
        number = int(text)
        if low <= number <= high:
            return number
        print(f"{number} is out of range.")


def test_prompt_number():
    answers = iter(["x", "50", "7"])
    assert prompt_number(lambda _: next(answers), 1, 10) == 7


def confirm(question: str, ask=input) -> bool:
    """Ask a question that is answered with y or n."""
    while True:
        answer = ask(f"{question} [y/n] ").strip().lower()
        if answer in ("y", "yes"):
            return True
        if answer in ("n", "no"):
            return False
        print("Please answer y or n.")


def test_confirm():
    answers = iter(["what?", "Yes"])
    assert confirm("Sure?", lambda _: next(answers))
    assert not confirm("Sure?", lambda _: "n")


def format_help(commands: dict[str, str]) -> str:
    """Format a list of commands with their descriptions in two columns."""
    width = max(len(name) for name in commands)
    lines = ["Commands:"]
    for name, description in sorted(commands.items()):
        lines.append(f"  {name:<{width}}  {description}")
    return "\n".join(lines)


def test_format_help():
    assert format_help({"quit": "leave", "add": "add a task"}) == "Commands:\n  add   add a task\n  quit  leave"
    assert format_help({"x": "y"}) == "Commands:\n  x  y"


class Shell:
    """A small command interpreter with a history."""

    def __init__(self):
        self.commands = {"echo": lambda *words: " ".join(words), "help": self.help}
        self.history = []

    def help(self):
        """Name all commands."""
        return ", ".join(sorted(self.commands))

    def execute(self, line):
        """Run one line and return its output."""
        self.history.append(line)
        name, *arguments = line.split()
        if name not in self.commands:
            return f"{name}: command not found"
        return self.commands[name](*arguments)


def test_shell():
    shell = Shell()
    assert shell.execute("echo hello world") == "hello world"
    assert shell.execute("help") == "echo, help"
    assert shell.execute("fly away") == "fly: command not found"
    assert len(shell.history) == 3
