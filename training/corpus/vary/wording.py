"""Words for docstrings: verbs that mean the same, starts of noun phrases, what parameters are."""

# "Verb": openings that may stand in its place; the rest of the sentence stays.
OPENINGS: dict[str, tuple[str, ...]] = {
    "Return": ("Get", "Give", "Compute", "Return"), "Find": ("Return", "Get", "Locate", "Look for"), "Get": ("Return", "Find"), "Give": ("Return",),
    "Compute": ("Calculate", "Work out", "Return"), "Calculate": ("Compute", "Work out"), "Work out": ("Compute", "Calculate"),
    "Build": ("Make", "Create", "Construct"), "Make": ("Build", "Create"), "Create": ("Make", "Build"),
    "Convert": ("Change", "Turn", "Translate"), "Turn": ("Convert", "Change", "Transform"), "Translate": ("Convert",), "Change": ("Convert",),
    "Remove": ("Drop", "Delete", "Take out"), "Drop": ("Remove", "Leave out"), "Delete": ("Remove",), "Sort": ("Order", "Arrange"), "Order": ("Sort", "Arrange"),
    "Split": ("Divide", "Cut", "Break"), "Cut": ("Split", "Divide"), "Divide": ("Split",), "Break": ("Split", "Cut"),
    "Format": ("Write", "Show", "Display"), "Write": ("Format", "Show"), "Show": ("Format", "Display"), "Choose": ("Pick", "Select"), "Pick": ("Choose", "Select"),
    "Select": ("Pick", "Choose"), "Parse": ("Read", "Interpret"), "Read": ("Parse", "Interpret"), "Join": ("Combine", "Put together"), "Merge": ("Combine", "Join"),
    "Combine": ("Merge", "Join"), "Keep": ("Retain", "Keep only"), "Draw": ("Render",), "Render": ("Draw", "Display"), "Group": ("Collect", "Bundle"),
    "Suggest": ("Propose",), "Estimate": ("Approximate",), "Extract": ("Pull out", "Take out"), "Collect": ("Gather",), "Put": ("Place",), "Replace": ("Substitute",),
    "Shorten": ("Abbreviate",), "Describe": ("Explain in words:",), "Expand": ("Unfold",), "Move": ("Shift",), "Compare": ("Contrast",), "Rewrite": ("Write again",),
    "Count": ("Return the number of", "Tell how many there are of", "Number of"), "List": ("Return a list of", "Collect"), "Sum": ("Add up", "Total"), "Total": ("Sum of", "Add up"),
    "Check whether": ("Return True if", "Tell whether", "Test if", "True if", "Check if", "Determine whether"),
    "Return True if": ("Check whether", "Tell whether", "Test whether", "True if", "Check if"), "True if": ("Return True if", "Check whether", "Tell whether"),
    "Tell whether": ("Check whether", "Return True if", "Say whether"), "Test whether": ("Check whether", "Return True if"), "Return whether": ("Check whether", "Tell whether"),
    "Look up": ("Find", "Get"), "Add up": ("Sum", "Total"), "Yield": ("Generate", "Produce"), "Apply": ("Carry out", "Perform"), "Score": ("Rate",), "Spell": ("Write out",),
    "Limit": ("Restrict", "Clamp"), "Fill": ("Complete",), "Append": ("Add",), "Wrap": ("Fold",), "Pack": ("Store",), "Encode": ("Translate",), "Decode": ("Translate back",),
    "Average": ("Mean", "Compute the average of"), "Search": ("Look through",), "Name": ("Give the name of", "Return the name of"), "Copy": ("Return a copy of",),
}

# A docstring that opens with one of these is a noun phrase: "Return the …" may go before it.
NOUN_STARTS = set("""Length Number Names Mean Average Hours Minutes Days Pairs Percentage Distance Position Positions Cost Area Angles Age Money Temperature Words
Indexes Readings Elements Date Category Digits Coordinates Corners Records Energy Cells Interest Profit Probability Fee""".split())

AUXILIARIES = (" does ", " do ", " did ", " is ", " are ", " can ", " must ", " will ", " would ", " has ", " have ", " may ")

PARAMETERS: dict[str, str] = {
    "text": "the text to work on", "s": "the string", "line": "one line of text", "lines": "the lines of text", "word": "a single word", "words": "the words in order",
    "name": "the name", "names": "the names", "values": "the values", "numbers": "the numbers", "value": "the value", "n": "a whole number", "items": "the items",
    "rows": "the rows of the table", "row": "one row of the table", "records": "the records", "record": "one record", "start": "where to begin", "end": "where to stop",
    "width": "the width", "height": "the height", "size": "the size", "limit": "the most that is allowed", "data": "the input data", "key": "the key", "path": "the path",
    "matrix": "a list of rows", "grid": "a list of rows", "points": "the points as (x, y) pairs", "point": "a point as an (x, y) pair", "source": "the source text", "target": "what to look for",
    "low": "the lower bound", "high": "the upper bound", "left": "the left one", "right": "the right one", "a": "the first one", "b": "the second one", "x": "the first value", "y": "the second value",
    "first": "the first one", "second": "the second one", "graph": "neighbours by node", "node": "the node to start from", "tree": "the tree", "url": "the address", "separator": "what stands between the parts",
    "prefix": "what to put in front", "count": "how many", "day": "the day", "days": "the number of days", "amount": "the amount", "price": "the price", "prices": "the prices", "rate": "the rate", "year": "the year",
    "month": "the month", "intervals": "the intervals as (start, end) pairs", "weights": "the weights", "scores": "the scores", "index": "the position, from 0", "default": "used where nothing is found",
    "title": "the title", "message": "the message", "pattern": "the pattern", "step": "the distance between two values", "steps": "how many steps", "base": "the base", "today": "the current date",
    "wanted": "what is asked for", "unit": "the unit", "column": "the column", "columns": "the columns", "field": "the name of the field", "rng": "the source of random numbers", "seconds": "the time in seconds",
    "minutes": "the time in minutes", "code": "the code", "p": "the first point", "q": "the second point", "k": "how many", "m": "the number of columns", "old": "what it was before", "new": "what it is now", "entries": "the entries",
}

TYPES: dict[str, str] = {
    "str": "a string", "int": "a whole number", "float": "a number", "bool": "True or False", "list[int]": "a list of whole numbers", "list[float]": "a list of numbers",
    "list[str]": "a list of strings", "dict": "a dictionary", "list": "a list", "dict[str, int]": "a dictionary of counts", "set": "a set", "tuple": "a tuple", "date": "a date", "bytes": "a byte string",
    "dict[str, float]": "a dictionary of numbers by name", "list[dict]": "a list of dictionaries", "list[list[int]]": "a list of rows", "list[tuple[int, int]]": "a list of pairs", "dict[str, str]": "a dictionary of strings",
    "set[str]": "a set of strings", "set[int]": "a set of whole numbers", "list[list[str]]": "a list of rows", "tuple[int, int]": "a pair of whole numbers", "tuple[float, float]": "a pair of numbers", "list[bool]": "a list of booleans",
}
