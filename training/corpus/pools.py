"""Names and phrases that any template may use: `$slot` stands for one choice of its pool.

Slots joined by `/` are chosen together (`$xs` and `$x` are always `values`/`value` or `numbers`/`number` …).
An option that stands twice is twice as likely.
"""

POOLS: dict[str, str] = {
    # numbers, and any sequence
    "xs/x": "values/value values/value numbers/number numbers/number nums/num nums/n items/item data/x xs/x",
    "seq/el": "items/item items/item values/value elements/element seq/item sequence/element lst/x things/thing",
    "n": "n n n number num value",
    "k": "k k size count",
    "a/b": "a/b a/b a/b x/y first/second left/right",
    "limit": "limit threshold bound cutoff",
    "low/high": "low/high low/high minimum/maximum lo/hi lower/upper start/stop",
    # text
    "text": "text text text s string",
    "ch": "ch c char letter character",
    "words/word": "words/word words/word tokens/token names/name strings/s",
    "lines/line": "lines/line lines/line rows/row",
    "sep": "sep separator delimiter",
    # containers
    "d": "d mapping data table counts",
    "key/val": "key/value key/value k/v name/value",
    "matrix/row": "matrix/row matrix/row grid/row rows/row m/row",
    "i": "i i i index idx",
    "j": "j",
    # local variables
    "result": "result result out output res",
    "total": "total total result acc",
    "best": "best best result winner",
    "seen": "seen seen visited known",
    "tally": "counts count_by tally frequency",
}

# Phrases for docstrings; several words, so separated by `|`.
PHRASES: dict[str, str] = {
    "Return": "Return|Return|Return|Return|Returns|Get|Give|Find",
    "Compute": "Return|Return|Compute|Compute|Calculate|Calculate|Returns|Find",
    "Check": "Return True if|Return True if|Return True if|Check whether|Check if|Return whether|Tell whether|True if",
    "Remove": "Remove|Remove|Drop|Delete|Strip",
    "Make": "Make|Build|Create|Return",
    "Count": "Count|Count|Return the number of|Return how many",
}
