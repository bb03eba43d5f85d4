"""Templates that are made by combining parts, so that a model can learn the parts: filter × map × reduce, units, shapes.

Every combination whose number is a multiple of HELD_OUT_EVERY is kept for evaluation: its parts were seen, the whole was not.
"""

from .render import Template

HELD_OUT_EVERY = 12

# (words in the name, words in the docstring, condition)
NUMBER_FILTERS = (
    ("", "all", ""),
    ("even", "the even", "$x % 2 == 0"),
    ("odd", "the odd", "$x % 2 == 1"),
    ("positive", "the positive", "$x > 0"),
    ("negative", "the negative", "$x < 0"),
    ("large", "those above $limit among the", "$x > $limit"),
    ("small", "those below $limit among the", "$x < $limit"),
    ("nonzero", "the nonzero", "$x != 0"),
)
NUMBER_MAPS = (
    ("", "", "$x"),
    ("squares", "squares of ", "$x ** 2"),
    ("cubes", "cubes of ", "$x ** 3"),
    ("doubles", "doubles of ", "2 * $x"),
    ("halves", "halves of ", "$x / 2"),
    ("absolute", "absolute values of ", "abs($x)"),
    ("negated", "negatives of ", "-$x"),
)
# (verb, words, form of a generator expression, result type)
NUMBER_REDUCTIONS = (
    ("list", "a list of the", "[{}]", "list[float]"),
    ("sum", "the sum of the", "sum({})", "float"),
    ("max", "the largest of the", "max({})", "float"),
    ("min", "the smallest of the", "min({})", "float"),
)
WORD_FILTERS = (
    ("", "all", ""),
    ("short", "those shorter than $limit characters among the", "len($word) < $limit"),
    ("long", "those longer than $limit characters among the", "len($word) > $limit"),
    ("capitalized", "the capitalized", "$word[0].isupper()"),
    ("lowercase", "the lower-case", "$word.islower()"),
    ("numeric", "the numeric", "$word.isdigit()"),
    ("nonempty", "the nonempty", "$word"),
)
WORD_MAPS = (
    ("", "", "$word"),
    ("upper", "upper-case forms of ", "$word.upper()"),
    ("lower", "lower-case forms of ", "$word.lower()"),
    ("stripped", "stripped forms of ", "$word.strip()"),
    ("reversed", "reversed forms of ", "$word[::-1]"),
    ("lengths", "lengths of ", "len($word)"),
    ("first_letters", "first letters of ", "$word[0]"),
)
WORD_REDUCTIONS = (
    ("list", "a list of the", "[{}]", "list"),
    ("set", "the set of the", "{{{}}}", "set"),
    ("sorted", "a sorted list of the", "sorted({})", "list"),
)
# (from, to, expression, example)
UNITS = (
    ("celsius", "fahrenheit", "celsius * 9 / 5 + 32"), ("fahrenheit", "celsius", "(fahrenheit - 32) * 5 / 9"),
    ("celsius", "kelvin", "celsius + 273.15"), ("kelvin", "celsius", "kelvin - 273.15"),
    ("kilometers", "miles", "kilometers * 0.621371"), ("miles", "kilometers", "miles * 1.609344"),
    ("meters", "feet", "meters * 3.28084"), ("feet", "meters", "feet * 0.3048"),
    ("inches", "centimeters", "inches * 2.54"), ("centimeters", "inches", "centimeters / 2.54"),
    ("kilograms", "pounds", "kilograms * 2.20462"), ("pounds", "kilograms", "pounds * 0.453592"),
    ("grams", "ounces", "grams / 28.3495"), ("ounces", "grams", "ounces * 28.3495"),
    ("liters", "gallons", "liters * 0.264172"), ("gallons", "liters", "gallons * 3.78541"),
    ("hours", "minutes", "hours * 60"), ("minutes", "hours", "minutes / 60"),
    ("minutes", "seconds", "minutes * 60"), ("seconds", "minutes", "seconds / 60"),
    ("hours", "seconds", "hours * 3600"), ("days", "hours", "days * 24"), ("days", "seconds", "days * 86400"),
    ("weeks", "days", "weeks * 7"), ("degrees", "radians", "degrees * 3.141592653589793 / 180"),
    ("radians", "degrees", "radians * 180 / 3.141592653589793"), ("bytes", "kilobytes", "bytes / 1024"),
    ("kilobytes", "bytes", "kilobytes * 1024"), ("megabytes", "bytes", "megabytes * 1024 * 1024"),
    ("dollars", "cents", "round(dollars * 100)"), ("cents", "dollars", "cents / 100"),
)
# (measure, shape, parameters, expression, needs math)
SHAPES = (
    ("area", "square", "side", "side ** 2"), ("perimeter", "square", "side", "4 * side"),
    ("area", "rectangle", "width height", "width * height"), ("perimeter", "rectangle", "width height", "2 * (width + height)"),
    ("area", "circle", "radius", "math.pi * radius ** 2"), ("circumference", "circle", "radius", "2 * math.pi * radius"),
    ("area", "trapezoid", "a b height", "(a + b) / 2 * height"), ("area", "parallelogram", "base height", "base * height"),
    ("volume", "cube", "side", "side ** 3"), ("surface", "cube", "side", "6 * side ** 2"),
    ("volume", "box", "width height depth", "width * height * depth"),
    ("volume", "sphere", "radius", "4 / 3 * math.pi * radius ** 3"), ("surface", "sphere", "radius", "4 * math.pi * radius ** 2"),
    ("volume", "cylinder", "radius height", "math.pi * radius ** 2 * height"),
    ("volume", "cone", "radius height", "math.pi * radius ** 2 * height / 3"),
    ("area", "ellipse", "a b", "math.pi * a * b"), ("area", "ring", "outer inner", "math.pi * (outer ** 2 - inner ** 2)"),
)
# Combinations that well-known benchmarks ask for are left out, as is the identity.
LEFT_OUT = {("", "", "list"), ("positive", "", "list"), ("", "", "max"), ("", "", "set"), ("", "lengths", "list")}


def family_templates() -> list[Template]:
    number_parts = (NUMBER_FILTERS, NUMBER_MAPS, NUMBER_REDUCTIONS, "$xs", "$x", "list[float]", "[3, -2, 8, 5, -7]")
    word_parts = (WORD_FILTERS, WORD_MAPS, WORD_REDUCTIONS, "$words", "$word", "list[str]", "['Fig', 'apple', '12', 'plum']")
    return [*_pipelines(*number_parts), *_pipelines(*word_parts), *_units(), *_shapes()]


def _pipelines(filters, maps, reductions, plural: str, single: str, type_: str, example: str) -> list[Template]:
    templates = []
    for filter_name, filter_words, condition in filters:
        for map_name, map_words, mapped in maps:
            for verb, reduction_words, form, result in reductions:
                if (filter_name, map_name, verb) in LEFT_OUT:
                    continue
                parameter = ", $limit: int" if "$limit" in condition else ""
                argument = ", 3" if parameter else ""
                subject = f"{filter_words} {plural}"
                words = f"{reduction_words} {map_words}{subject}" if map_words else f"{reduction_words[:-4]} {subject}"
                clause = f" if {condition}" if condition else ""
                expression = form.format(f"{mapped} for {single} in {plural}{clause}")
                loop = _loop(verb, mapped, condition, plural, single)
                noun = map_name or ("numbers" if single == "$x" else "words")
                name = "_".join(part for part in (verb if verb != "list" else "", filter_name, noun) if part)
                body = (
                    f"def $f({plural}: {type_}{parameter}) -> {result}:\n"
                    f'    """$Return {words.replace("the the", "the").replace("of of", "of")}."""\n'
                    f"    «return {expression}¦return {expression}¦{loop}»\n"
                    f">>> $f({example}{argument})"
                )
                names = (name, f"get_{name}", f"{name}_of")
                templates.append(Template(names, body, len(templates) % HELD_OUT_EVERY == HELD_OUT_EVERY - 1, {}))
    return templates


def _loop(verb: str, mapped: str, condition: str, plural: str, single: str) -> str:
    """The same as the expression where a plain loop is natural, else the expression on a line of its own."""
    start, step, end = {
        "sum": ("$total = 0", f"$total += {mapped}", "return $total"),
        "set": ("$result = set()", f"$result.add({mapped})", "return $result"),
        "sorted": ("$result = []", f"$result.append({mapped})", "return sorted($result)"),
        "max": ("$result = []", f"$result.append({mapped})", "return max($result)"),
        "min": ("$result = []", f"$result.append({mapped})", "return min($result)"),
        "list": ("$result = []", f"$result.append({mapped})", "return $result"),
    }[verb]
    inner = f"        if {condition}:\n            {step}" if condition else f"        {step}"
    return f"{start}\n    for {single} in {plural}:\n{inner}\n    {end}"


def _units() -> list[Template]:
    templates = []
    for source, target, expression in UNITS:
        body = (
            f"def $f({source}: float) -> float:\n"
            f'    """«Convert {source} to {target}¦Convert a number of {source} to {target}¦Return {source} in {target}»."""\n'
            f"    return {expression}\n>>> $f(100)"
        )
        names = (f"{source}_to_{target}", f"{source}_to_{target}", f"convert_{source}_to_{target}", f"to_{target}")
        templates.append(Template(names, body, False, {}))
    return templates


def _shapes() -> list[Template]:
    templates = []
    for measure, shape, parameters, expression in SHAPES:
        names = parameters.split()
        typed = ", ".join(f"{name}: float" for name in names)
        article = "an" if shape[0] in "aeiou" else "a"
        with_what = " and ".join(names)
        imports = "import math\n" if "math." in expression else ""
        body = (
            f"{imports}def $f({typed}) -> float:\n"
            f'    """$Compute the {measure} of {article} {shape}« with the given {with_what}¦¦ from its {with_what}»."""\n'
            f"    return {expression}\n>>> $f({', '.join(str(i + 2) for i in range(len(names)))})"
        )
        templates.append(Template((f"{shape}_{measure}", f"{measure}_of_{shape}", f"{shape}_{measure}"), body, False, {}))
    return templates
