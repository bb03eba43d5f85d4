import math
import statistics
from collections import Counter


def describe_numbers(numbers: list[float]) -> dict[str, float]:
    """Return count, mean, minimum and maximum of a list of numbers."""
    if not numbers:
        raise ValueError("no numbers given")
    return {
        "count": len(numbers),
        "mean": sum(numbers) / len(numbers),
        "min": min(numbers),
        "max": max(numbers),
    }


def test_describe_numbers():
    assert describe_numbers([1, 2, 6]) == {"count": 3, "mean": 3.0, "min": 1, "max": 6}
    try:
        describe_numbers([])
    except ValueError:
        pass
    else:
        assert False


def middle_value(values: list[float]) -> float:
    """Return the value in the middle of a list, or the mean of the two in the middle."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def test_middle_value():
    assert middle_value([5, 1, 3]) == 3
    assert middle_value([4, 1, 3, 2]) == 2.5


def spread_of(values):
    """Return the difference between the largest and the smallest value."""
    return max(values) - min(values) if values else 0


def test_spread_of():
    assert spread_of([3, 9, 5]) == 6
    assert spread_of([]) == 0


def standard_deviation_of(values: list[float]) -> float:
    """Compute the standard deviation of all values."""
    mean = sum(values) / len(values)
    squares = [(value - mean) ** 2 for value in values]
    return math.sqrt(sum(squares) / len(values))


def test_standard_deviation_of():
    assert standard_deviation_of([2, 4, 4, 4, 5, 5, 7, 9]) == 2.0
    assert standard_deviation_of([3]) == 0.0


def weighted_grade(grades: dict[str, float], weights: dict[str, float]) -> float:
    """Average grades, each with the weight of its part of the course."""
    total = sum(weights[part] for part in grades)
    return sum(grade * weights[part] for part, grade in grades.items()) / total


def test_weighted_grade():
    assert weighted_grade({"exam": 80, "project": 90}, {"exam": 3, "project": 1}) == 82.5
    assert weighted_grade({"exam": 70}, {"exam": 1, "talk": 1}) == 70.0


def count_in_bins(values: list[int], size: int) -> dict[int, int]:
    """Count values in bins of the given size, by the start of the bin."""
    bins = {}
    for value in values:
        start = value // size * size
        bins[start] = bins.get(start, 0) + 1
    return dict(sorted(bins.items()))


def test_count_in_bins():
    assert count_in_bins([1, 12, 15, 9], 10) == {0: 2, 10: 2}
    assert count_in_bins([], 5) == {}


def text_histogram(counts):
    """Draw a line of stars for each entry of a dictionary of counts."""
    width = max((len(name) for name in counts), default=0)
    return "\n".join(f"{name.ljust(width)} | {'*' * count}" for name, count in counts.items())


def test_text_histogram():
    assert text_histogram({"tea": 3, "juice": 1}) == "tea   | ***\njuice | *"
    assert text_histogram({}) == ""


def values_above_average(values: list[float]) -> list[float]:
    """Keep the values that are larger than the average."""
    if not values:
        return []
    average = sum(values) / len(values)
    return [value for value in values if value > average]


def test_values_above_average():
    assert values_above_average([1, 2, 6]) == [6]
    assert values_above_average([]) == []


def growth_rates(values):
    """Return the growth from each value to the next in percent."""
    rates = []
    for before, after in zip(values, values[1:]):
        rates.append(round((after - before) / before * 100, 1))
    return rates


def test_growth_rates():
    assert growth_rates([100, 110, 99]) == [10.0, -10.0]
    assert growth_rates([5]) == []


def remove_extremes(scores: list[float]) -> list[float]:
    """Drop one lowest and one highest score, as judges do."""
    if len(scores) < 3:
        return scores
    return sorted(scores)[1:-1]


def test_remove_extremes():
    assert remove_extremes([9, 7, 8, 10]) == [8, 9]
    assert remove_extremes([5, 6]) == [5, 6]


def most_common_value(values):
    """Return the most common value; of several the smallest."""
    counts = Counter(values)
    highest = max(counts.values())
    return min(value for value, count in counts.items() if count == highest)


def test_most_common_value():
    assert most_common_value([3, 1, 3, 2]) == 3
    assert most_common_value([2, 1]) == 1


def share_of_true(answers: list[bool]) -> float:
    """Compute the share of True answers, zero for no answers."""
    return sum(answers) / len(answers) if answers else 0.0


def test_share_of_true():
    assert share_of_true([True, False, True, True]) == 0.75
    assert share_of_true([]) == 0.0


def scale_between(values: list[float], low: float = 0, high: float = 1) -> list[float]:
    """Scale values so that the smallest becomes low and the largest high."""
    smallest, largest = min(values), max(values)
    if smallest == largest:
        return [low] * len(values)
    factor = (high - low) / (largest - smallest)
    return [low + (value - smallest) * factor for value in values]


def test_scale_between():
    assert scale_between([2, 4, 6]) == [0.0, 0.5, 1.0]
    assert scale_between([1, 3], 0, 10) == [0.0, 10.0]
    assert scale_between([5, 5]) == [0, 0]


def error_rate(predicted: list[str], actual: list[str]) -> float:
    """Compute the share of predictions that were wrong."""
    wrong = 0
    for guess, truth in zip(predicted, actual):
        if guess != truth:
            wrong += 1
    return wrong / len(actual)


def test_error_rate():
    assert error_rate(["a", "b", "a", "b"], ["a", "a", "a", "b"]) == 0.25
    assert error_rate(["x"], ["x"]) == 0.0


def median_of_groups(groups: dict[str, list[float]]) -> dict[str, float]:
    """Compute the median of every group that has values."""
    return {name: statistics.median(values) for name, values in groups.items() if values}


def test_median_of_groups():
    assert median_of_groups({"a": [3, 1, 2], "b": [], "c": [1, 2]}) == {"a": 2, "c": 1.5}
    assert median_of_groups({}) == {}


class RunningAverage:
    """Computes the average of numbers that come one by one."""

    def __init__(self):
        self.count = 0
        self.total = 0.0

    def add(self, number):
        self.count += 1
        self.total += number
        return self.average

    @property
    def average(self):
        if self.count == 0:
            return 0.0
        return self.total / self.count


def test_running_average():
    running = RunningAverage()
    assert running.average == 0.0
    assert running.add(4) == 4.0
    assert running.add(8) == 6.0
