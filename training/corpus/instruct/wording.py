"""How different people ask, and how an answer may begin. Slots are filled by str.format; every list is drawn from evenly."""

# {that}: "returns the sum", {order}: "return the sum", {name}, {signature}: "name(a, b)", {what}: function or class, {Lang}: "Python"
WRITE_THAT = """
Write a {what} that {that}.
Write a {Lang} {what} that {that}.
write a {lang} {what} that {that}
Please write a {what} that {that}.
Can you write a {what} that {that}?
I need a {what} that {that}.
i need a {lang} {what} that {that}
Could you give me a {Lang} {what} that {that}?
Implement a {what} that {that}.
Give me a {what} that {that}.
Define a {what} which {that}.
Create a {Lang} {what} that {that}.
Help me write a {what} that {that}.
{Lang} {what} that {that}, please.
How would you write a {what} that {that}?
I'm looking for a {Lang} {what} that {that}.
Show me a {what} that {that}.
{lang} {what} that {that}
Code a {what} that {that}.
Make a {what} that {that}.
"""
WRITE_ORDER = """
Create a {what} to {order}.
Make a {what} to {order}.
Give me a {Lang} {what} to {order}.
How do I {order} in {Lang}?
How can I {order}?
how to {order} in {lang}
I want to {order}. How would the code look?
Show me how to {order} in {Lang}.
I have to {order}. Can you write that in {Lang}?
I need a {what} to {order}.
{lang} {what} to {order}
What is a simple way to {order} in {Lang}?
Code to {order}, please.
"""
WRITE_NAMED = """
Write a {what} called {name} that {that}.
Write the {what} `{name}`. It {that}.
Write a {Lang} {what} named {name} that {that}.
Implement `{signature}`: it {that}.
I need a {what} {name} that {that}.
Please write {signature}, which {that}.
Write {signature}. It {that}.
Define `{signature}` so that it {that}.
Create a {Lang} {what} `{name}` that {that}.
Can you implement {name} for me? It {that}.
write a {what} {name} that {that}
Give me an implementation of {signature} that {that}.
"""
EXAMPLES = (
    "For example, {call} should return {value}.", "For example, `{call}` gives `{value}`.", "Example: {call} -> {value}", "{call} should be {value}.",
    "So {call} is {value}.", "\n\n{call} == {value}", "E.g. {call} returns {value}.", "\n\nExample:\n>>> {call}\n{value}",
)
MUST_PASS = ("It must pass this test:", "This test should pass:", "It is tested like this:", "Make this pass:", "These checks should hold:")
PARAMETERS = ("The parameters are {parameters}.", "It takes {parameters}.", "Call the arguments {parameters}.", "Arguments: {parameters}.")
HINTED = ("Use type hints.", "With type hints.", "Add type hints, please.", "Please annotate the types.")
WITH_DOCSTRING = ("Include a docstring.", "Add a docstring.", "With a docstring, please.", "Document it.")
NO_DOCSTRING = ("No docstring.", "Without a docstring.", "Leave out the docstring.", "No comments or docstring, just the code.")

HERE_IS = (
    "Here is a {what} that {that}:", "This {what} {that}:", "Here you go:", "Here is one way:", "`{name}` {that}:", "Here is {name}:", "Sure:", "You can do it like this:", "This should work:",
)

COMPLETE = (
    "Complete this function:", "Finish this function.", "Fill in the body of this function:", "Write the body:", "Please complete the code below.", "complete this", "Implement the function below.",
    "Can you finish this?", "Continue this code:", "What is missing here?", "Complete the {Lang} function:", "The docstring says what it should do. Write the code.", "Implement this stub:",
)
COMPLETED = ("Here is the whole function:", "The completed function:", "Completed:", "Here it is:", "With its body:")
FINISH = ("Finish this function:", "I stopped halfway. Complete the function:", "Complete the rest of this function:", "The end of this function is missing. Write it:", "Continue:")
GAP = ("Fill in the line marked ...", "Replace the ... by the missing line.", "What belongs where the ... is?", "One line is missing here (...). Complete the function:")
GAP_FILLED = ("The missing line is `{line}`:", "`{line}` belongs there:", "Insert `{line}`:")

DOCSTRING = (
    "Add a docstring to this function.", "Write a docstring for this function:", "Document this function:", "Please add a docstring.", "add a docstring", "This function needs a docstring:",
    "Can you document this?", "Describe this function in a docstring.",
)
DOCSTRING_ADDED = ("With a docstring:", "Here it is with a docstring:", "Documented:", "Added a docstring:")
COMMENT = ("Add a comment that says what this function does.", "Document this function:", "Write a comment above this function:", "Add a comment.", "Describe this function in a comment.", "Please document this {Lang} code:")

EXPLAIN = (
    "What does this function do?", "Explain this code.", "Explain this function:", "What does this code do?", "Can you explain this?", "what does this do", "Describe what this function does.",
    "Explain in one sentence what this does:", "Summarize this function.", "I don't understand this code. What is it for?", "What is the purpose of this function?", "What does `{name}` do?",
    "Tell me what {name} does.",
)
EXPLAINED = ("It {that}.", "This function {that}.", "`{name}` {that}.", "The function {that}.", "This code {that}.", "{name} {that}.")

TESTS = (
    "Write a test for this function:", "Write some tests for this.", "Add a unit test for {name}.", "How can I test this function?", "Please write a test.", "write tests for {name}", "Test this code:",
    "Write assertions that check this function.", "I need a test for the function below.",
)
TESTED = ("This test covers it:", "Here is a test:", "A test with a few cases:", "For example:")

RENAME = (
    "Rename {old} to {new} in this function:", "Rename the variable `{old}` to `{new}`.", "Please call `{old}` `{new}` instead.", "Change the name {old} to {new}.", "rename {old} to {new}",
    "Use the name {new} instead of {old}.", "{old} is a bad name. Call it {new}.",
)
RENAMED = ("`{old}` is now `{new}`:", "Renamed:", "With the new name:", "Here it is with {new}:")

FIX = (
    "Fix the bug in this function.", "There is a bug in this function. Fix it:", "This function is wrong. Can you fix it?", "Find and fix the bug:", "This code does not work. What is wrong?", "fix this code",
    "Why does this not work?", "Something is wrong here:", "Please correct this function.", "Debug this:", "My function gives wrong results. Please fix it.",
)
FIX_SAYS = ("It should do this: {first}.", "Expected: {first}.", "What I want: {first}.")
FIX_FAILS = ("{call} should be {value}.", "{call} returns {wrong} instead of {value}.", "I expected {value} from {call} but got {wrong}.", "For {call} it gives {wrong}, not {value}.")
FIX_RAISES = ("{call} raises {error}.", "It fails with {error}.", "I get {error} for {call}.")

ADD_HINTS = ("Add type hints to this function.", "Annotate the types:", "Please add type annotations.", "add type hints", "Can you add types to this?")
HINTS_ADDED = ("With type hints:", "Annotated:", "Here are the types:")
REMOVE_HINTS = ("Remove the type hints.", "Take the type annotations out of this function.", "I want this without type hints:")
HINTS_REMOVED = ("Without type hints:", "Plain:")

# Rules of the variation whose two sides a person might ask for: requests, and what the answer may say first.
CONVERSIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "loop_to_comprehension": (("Convert the loop to a comprehension.", "Rewrite this with a comprehension:", "Use a comprehension instead of the loop.", "Can this loop be a comprehension?", "Make this shorter with a comprehension."), ("With a comprehension:", "The loop as a comprehension:")),
    "comprehension_to_loop": (("Write the comprehension as a loop.", "Rewrite this with a for loop instead of a comprehension:", "Expand the comprehension into a plain loop.", "I find this hard to read. Use a normal loop."), ("With a loop:", "The same with a plain loop:")),
    "sum_loop_to_call": (("Use sum() instead of the loop.", "Shorten this loop with a built-in function.", "Replace the loop by a call of sum."), ("With sum:", "A generator inside sum does it:")),
    "search_loop_to_call": (("Use any() or all() instead of the loop.", "Replace this loop by any or all.", "Shorten this loop with a built-in function."), ("With a built-in:", "Shorter:")),
    "enumerate_to_range": (("Use range(len(...)) instead of enumerate.", "Rewrite this without enumerate.", "Loop over the index instead."), ("With range:", "Without enumerate:")),
    "range_to_enumerate": (("Use enumerate here.", "Rewrite this loop with enumerate.", "Is there something better than range(len(...))?"), ("With enumerate:", "enumerate gives the index and the item:")),
    "range_to_while": (("Use a while loop instead.", "Convert the for loop to a while loop.", "Rewrite this with while."), ("With a while loop:", "As a while loop:")),
    "items_to_keys": (("Loop over the keys only.", "Rewrite this without .items()."), ("Without items():",)),
    "fstring_to_format": (("Use str.format instead of the f-string.", "Rewrite the f-string with format().", "I need this without f-strings."), ("With format:", "Without f-strings:")),
    "fstring_to_percent": (("Use % formatting instead of the f-string.", "Rewrite the f-string in the old % style."), ("With %:",)),
    "fstring_to_sum": (("Join the strings with + instead of an f-string.", "Rewrite the f-string as a concatenation."), ("With +:",)),
    "format_to_fstring": (("Use an f-string.", "Modernize the string formatting.", "Replace format() by an f-string."), ("With an f-string:",)),
    "sum_to_fstring": (("Use an f-string instead of +.", "Rewrite the concatenation as an f-string.", "Make the string building nicer."), ("With an f-string:",)),
    "ternary_to_if": (("Write the conditional expression as an if statement.", "Use a normal if instead of the one-line if.", "Expand the ternary."), ("With an if statement:",)),
    "if_to_ternary": (("Make the if a one-liner.", "Use a conditional expression here.", "Shorten the if statement."), ("As a conditional expression:", "Shorter:")),
    "guard_to_else": (("Use else instead of the early return.", "Rewrite this with if and else."), ("With else:",)),
    "else_to_guard": (("Use early returns instead of else.", "Remove the unnecessary else.", "Flatten this function."), ("With an early return:", "Without else:")),
    "boolean_return": (("Simplify the return.", "Can the boolean be returned directly?", "Rewrite how this returns True or False."), ("Like this:",)),
    "returns_to_result": (("Use a single return at the end.", "Rewrite this with one return."), ("With a single return:",)),
    "get_with_default": (("Write the dictionary default in another way.", "Rewrite how the missing key is handled."), ("Like this:",)),
    "setdefault": (("Use setdefault.", "Can setdefault make this shorter?"), ("With setdefault:",)),
    "default_dict": (("Use a defaultdict.", "Rewrite this with collections.defaultdict."), ("With a defaultdict:",)),
    "counter": (("Use collections.Counter.", "Count with a Counter instead."), ("With a Counter:",)),
    "chained_comparison": (("Rewrite the range check.", "Write the comparison in another way."), ("Like this:",)),
    "augmented": (("Write the assignment in another way.",), ("Like this:",)),
}

# The same for the rules of JavaScript (corpus/script).
SCRIPT_CONVERSIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "forOfToForEach": (("Use forEach instead of the for...of loop.", "Rewrite the loop with forEach.", "Convert this loop to forEach."), ("With forEach:",)),
    "forEachToForOf": (("Use a for...of loop instead of forEach.", "Rewrite forEach as a loop.", "Convert forEach to a for loop."), ("With a loop:", "With for...of:")),
    "forOfToIndex": (("Use an index instead of for...of.", "Rewrite this as a classic for loop.", "Convert the for...of loop to a loop over the index."), ("With an index:",)),
    "indexToForOf": (("Use for...of here.", "Can this loop be simpler?", "Modernize the loop."), ("With for...of:",)),
    "forToWhile": (("Convert the for loop to a while loop.", "Use while instead of for."), ("With a while loop:",)),
    "pushToMap": (("Use map or filter instead of the loop.", "Shorten this loop with array methods.", "Rewrite the loop with map."), ("With array methods:", "Shorter:")),
    "mapToPush": (("Use a plain loop instead of the array method.", "Write this with a loop and push.", "Expand the array method into a loop."), ("With a loop:",)),
    "reduceToLoop": (("Use a loop instead of reduce.", "I find reduce hard to read. Use a loop."), ("With a loop:", "Without reduce:")),
    "loopToReduce": (("Use reduce instead of the loop.", "Shorten this with reduce."), ("With reduce:",)),
    "ternaryToIf": (("Use if instead of the conditional operator.", "Expand the ternary.", "Write the ternary as an if statement."), ("With if:",)),
    "ifToTernary": (("Use the conditional operator.", "Make the if a one-liner.", "Shorten the if statement."), ("As a conditional expression:",)),
    "guardOrElse": (("Write the if and the return in another way.", "Restructure the branches."), ("Like this:",)),
    "templateToSum": (("Use + instead of the template literal.", "Rewrite the template literal as a concatenation."), ("With +:",)),
    "sumToTemplate": (("Use a template literal.", "Use a template literal instead of +.", "Make the string building nicer."), ("With a template literal:",)),
    "arrowBodies": (("Write the arrow function in another form.", "Rewrite the callback."), ("Like this:",)),
    "topLevelForms": (("Define the function in another way.", "Use another form of function.", "Rewrite how this function is declared."), ("Like this:",)),
    "destructured": (("Do not use destructuring.", "Rewrite this without destructuring."), ("Without destructuring:",)),
    "entriesToKeys": (("Loop over the keys only.", "Rewrite this with Object.keys."), ("With Object.keys:",)),
    "deMorgan": (("Simplify the condition.",), ("Like this:",)),
}

SYSTEMS = {
    "plain": ("You are a helpful coding assistant.", "You are a programming assistant.", "You help people write code.", "You are an expert programmer."),
    "code only": ("Answer with code only.", "Reply with code and nothing else.", "Only output code, no explanations."),
    "language": ("Answer in {Lang}.", "The user writes {Lang}.", "Always use {Lang}."),
    "short": ("Answer in one sentence.", "Be brief.", "Keep answers short."),
}
