"""What a function does, taken from its docstring, in the forms that a request or an explanation needs."""

import re
from dataclasses import dataclass

from ..vary.docstring import VERBS

# Base forms that open docstrings of the seeds beside those that the variation knows.
MORE_VERBS = set("""Accept Add Align Allocate Allow Alternate Answer Append Apply Assign Award Blank Bring Burn Call Cancel Carry Center Chain Charge Clean Close Code Compress Connect
Consume Continue Cover Cross Cycle Deal Decide Decrease Deduct Deduplicate Define Detect Determine Diff Discard Distribute Drain Drop Earn Echo Empty Encrypt Enter Enumerate Escape Evaluate
Exchange Fetch Filter Finish Fit Fix Flip Follow Force Form Freeze Generate Go Hash Hide Highlight Hold Ignore Implement Increase Indent Infer Insert Interleave Invent Iterate Land Lay Lead
Leave Lend Let Level Lift Line Link Load Log Lower Make Match Measure Mix Modify Multiply Negate Normalise Normalize Note Number Offer Open Overlay Pad Page Paint Pair Partition Pass Paste Pay
Peel Pivot Plan Play Plot Pop Predict Prepare Print Propose Prune Publish Pull Push Quote Raise Reach Rebuild Recognize Record Recover Redact Refill Regroup Reject Remember Repair Repeat
Report Reserve Resize Resolve Restore Reverse Roll Run Sample Save Say Scale Schedule Seat Send Serve Set Settle Sell Shade Shuffle Sign Simplify Simulate Skip Slice Smooth Snap Solve Space
Squeeze Stack Stamp Standardize Start Step Stop Store Straighten Strip Stretch Subtract Suggest Summarize Supply Switch Tag Tally Test Thin Tint Toggle Transfer Transpose Traverse Trim Truncate
Try Turn Undo Unescape Unpack Unwrap Update Upgrade Use Vote Walk Weigh Work Zip Decrypt Hand Tidy Copy Create Verify Validate Look Divide Blend Darken Lighten Compose Mask Tile Expand
Collapse Crop Enlarge Shrink Square Round Clamp Convert Translate Encode Decode Bound Derive Locate Mend Weave Ask Guess Gather Prefix Suffix Sum Total Trace Arrange Order Rate Approximate Interpret Display Complete Unfold Fold
Substitute Perform Restrict Produce Retain Bundle Abbreviate Contrast Determine Calculate Place Propose Transform Construct Delete Interpolate Advance Attach Detach Adjust Balance Book Borrow
Break Cap Capitalize Cast Check Chop Classify Clear Clip Clone Dedent Delay Descend Dispatch Double Emit Enqueue Ensure Exclude Explode Export Flag Flatten Give Grade Group Halve Import Include
Increment Decrement Initialize Inject Join Jump Keep Lay Limit List Move Name Obtain Omit Parse Pick Put Quantize Query Read Redistribute Reduce Reflect Refund Release Rename Render Replace Require Reset Retry Return Rotate Scan Score Search Select
Separate Share Shift Show Sort Spell Spend Split Spread Swap Take Tell Throw Transliterate Unite Wrap Write Yield Zero Pack""".split())
BASE_FORMS = VERBS | MORE_VERBS
NOT_VERBS = {"True", "False", "None", "whether", "if", "up", "Average", "Total", "Name", "the", "of", "Number", "for", "words:", "in", "out", "together", "only", "back", "again", "through", "copy", "average", "number", "how", "many", "Mean", "list", "Level", "Square", "Position", "there", "are", "to", "name", "Sum"}
ARTICLED = ("A ", "An ", "The ", "Every ", "Each ", "All ", "Both ", "What ", "Which ", "How ", "Who ", "Where ", "When ", "Whether ", "If ", "For ", "Whose ", "In ", "By ", "One ", "Two ")


PROPER = set("Jaccard Hamming Levenshtein Manhattan Euclidean Caesar Roman Morse Gini Adler Fletcher Shannon Pascal Collatz Gaussian Bayes Elo Beaufort Celsius Fahrenheit Kelvin Greek Latin English Markdown Python Unix Zeller Easter Christmas Monday Friday Excel Dewey Scrabble Soundex Pearson Spearman Luhn Apgar Euler Fibonacci Hadamard Horner Newton Vigenere Python's".split())
# Verbs that follow "and" in docstrings; words that may be nouns there are left out.
SECOND_VERBS = "return give tell keep remove ignore skip drop add put make replace append insert".split()


@dataclass(frozen=True)
class Phrase:
    """`that`: after "a function that"; `order`: after "a function to", or None; `rest`: further sentences; `first`: the first sentence as written, without its stop."""

    that: str
    order: str | None
    first: str
    rest: str


def phrase_of(docstring: str) -> Phrase | None:
    """None where the docstring does not open with one plain sentence of moderate length."""
    paragraph = " ".join(re.split(r"\n\s*\n", docstring.strip())[0].split())
    first, *others = re.split(r"(?<=[.?!]) (?=[A-Z0-9`'\"])", paragraph)
    rest = " ".join(others)
    question = first.endswith("?")
    first = first.rstrip(".?!")
    if not 8 <= len(first) <= 160 or ">>>" in paragraph or ":param" in paragraph or first.count("(") != first.count(")"):
        return None
    if question:
        return _question(first, rest)
    head, _, tail = first.partition(" ")
    if not tail or re.match(r"\w+ [A-Z]\w*:", first):
        return None
    lowered = first if head in PROPER else first[0].lower() + first[1:]
    if match := re.match(r"(?:Return )?True if (.*)", first):
        return Phrase(f"checks whether {match[1]}", f"check whether {match[1]}", first, rest)
    if head in BASE_FORMS and head not in NOT_VERBS and not tail.startswith("of "):
        return Phrase(f"{third_person(head.lower())} {_seconded(tail, True)}", f"{head.lower()} {tail}", first, rest)
    base = base_of(head)
    if base:
        return Phrase(lowered, f"{base} {_seconded(tail, False)}", first, rest)
    if first[0].isupper() and head.isalpha() and not first.isupper():
        noun = lowered if first.startswith(ARTICLED) else f"the {lowered}"
        if head[1:] != head[1:].lower():
            noun = f"the {first}"
        return Phrase(f"returns {noun}", f"get {noun}", first, rest)
    return None


def _seconded(tail: str, to_third: bool) -> str:
    """"… and return y" as "… and returns y", or the way back."""
    for verb in SECOND_VERBS:
        old, new = (verb, third_person(verb)) if to_third else (third_person(verb), verb)
        tail = re.sub(rf"\b(and|then) {old}\b", rf"\1 {new}", tail)
    return tail


def _question(first: str, rest: str) -> Phrase | None:
    match = re.match(r"(How many|How long|How much|Which|What|Who|Where|When) (.*)", first)
    if match and not any(f" {word} " in f" {match[2]} " for word in "does do did is are can must will would has have may should could".split()):
        told = f"{match[1].lower()} {match[2]}"
        return Phrase(f"tells {told}", f"find out {told}", first + "?", rest)
    return Phrase(f"answers the question: {first[0].lower()}{first[1:]}?", None, first + "?", rest)


def third_person(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeou" else f"{verb}s"


_THIRD = {third_person(verb.lower()): verb.lower() for verb in BASE_FORMS - NOT_VERBS}


def base_of(word: str) -> str | None:
    """The base form of a verb in the third person, None for any other word."""
    return _THIRD.get(word.lower())
