import math
from collections import Counter


def weighted_average(values, weights):
    """Average the values, counting each one by its weight."""
    total_weight = sum(weights)
    if total_weight == 0:
        raise ValueError("weights add up to zero")
    total = 0
    for v, w in zip(values, weights):
        total += v * w
    return total / total_weight


def test_weighted_average():
    assert weighted_average([80, 90], [1, 3]) == 87.5
    assert weighted_average([5], [2]) == 5
    assert weighted_average([1, 2, 3], [1, 0, 1]) == 2


def population_variance(data: list[float]) -> float:
    """Return the variance of the data, dividing by the number of items."""
    if not data:
        return 0.0
    mean = sum(data) / len(data)
    return sum((x - mean) ** 2 for x in data) / len(data)


def test_population_variance():
    assert population_variance([2, 4, 4, 4, 5, 5, 7, 9]) == 4
    assert population_variance([3, 3, 3]) == 0
    assert population_variance([]) == 0.0


def standard_error(sample):
    """Estimate the standard error of the mean of a sample.

    Raises ValueError for fewer than two observations.
    """
    n = len(sample)
    if n < 2:
        raise ValueError('need at least two observations')
    m = sum(sample) / n
    squares = 0.0
    for x in sample:
        squares += (x - m) ** 2
    deviation = math.sqrt(squares / (n - 1))
    return deviation / math.sqrt(n)


def test_standard_error():
    assert math.isclose(standard_error([1, 2, 3, 4, 5]), math.sqrt(0.5))
    assert standard_error([7, 7]) == 0
    try:
        standard_error([1])
        assert False
    except ValueError as err:
        assert 'two' in str(err)


def trimmed_mean(values: list[float], cut: int) -> float:
    """Mean of the values after leaving out the cut smallest and the cut largest."""
    kept = sorted(values)[cut:len(values) - cut]
    if not kept:
        raise ValueError("nothing is left after trimming")
    return sum(kept) / len(kept)


def test_trimmed_mean():
    assert trimmed_mean([100, 1, 2, 3, -50], 1) == 2
    assert trimmed_mean([4, 8], 0) == 6
    assert trimmed_mean([1, 5, 9], 1) == 5


def percentile(data, p):
    """Return the p-th percentile (0 to 100), interpolating between neighbours.

    >>> percentile([10, 20, 30], 50)
    20
    """
    ordered = sorted(data)
    position = (len(ordered) - 1) * p / 100
    below = math.floor(position)
    above = math.ceil(position)
    if below == above:
        return ordered[below]
    fraction = position - below
    return ordered[below] * (1 - fraction) + ordered[above] * fraction


def test_percentile():
    assert percentile([10, 20, 30], 50) == 20
    assert percentile([1, 2], 50) == 1.5
    assert percentile([4, 1, 3, 2, 5], 100) == 5
    assert percentile([8], 37) == 8


def all_modes(items) -> list:
    """Every most frequent item, in order of first appearance."""
    counts = Counter(items)
    if not counts:
        return []
    top = max(counts.values())
    return [item for item, n in counts.items() if n == top]


def test_all_modes():
    assert all_modes([1, 2, 2, 3, 3]) == [2, 3]
    assert all_modes("banana") == ["a"]
    assert all_modes([]) == []
    assert all_modes([5]) == [5]


def z_scores(values):
    """Express each value as a number of standard deviations from the mean.

    When all the values are equal, every score is 0.
    """
    n = len(values)
    mu = sum(values) / n
    sigma = math.sqrt(sum((v - mu) ** 2 for v in values) / n)
    if sigma == 0:
        return [0.0] * n
    return [(v - mu) / sigma for v in values]


def test_z_scores():
    assert z_scores([1, 3]) == [-1.0, 1.0]
    assert z_scores([4, 4, 4]) == [0.0, 0.0, 0.0]
    assert abs(sum(z_scores([2, 5, 11]))) < 1e-9


def pearson_correlation(xs: list[float], ys: list[float]) -> float:
    """Compute Pearson's correlation coefficient of two equally long lists."""
    n = len(xs)
    mx, my = sum(xs) / n, sum(ys) / n
    cov = sum((x - mx) * (y - my) for x, y in zip(xs, ys))
    sx = sum((x - mx) ** 2 for x in xs)
    sy = sum((y - my) ** 2 for y in ys)
    if sx == 0 or sy == 0:
        return 0.0
    return cov / math.sqrt(sx * sy)


def test_pearson_correlation():
    assert math.isclose(pearson_correlation([1, 2, 3], [2, 4, 6]), 1)
    assert math.isclose(pearson_correlation([1, 2, 3], [9, 6, 3]), -1)
    assert pearson_correlation([1, 1, 1], [1, 2, 3]) == 0.0


def fit_line(points):
    """Least-squares line through (x, y) points.

    Returns:
        A tuple (slope, intercept).
    """
    n = len(points)
    sum_x = sum(x for x, _ in points)
    sum_y = sum(y for _, y in points)
    sum_xx = sum(x * x for x, _ in points)
    sum_xy = sum(x * y for x, y in points)
    denominator = n * sum_xx - sum_x ** 2
    if denominator == 0:
        raise ValueError("the points have no spread in x")
    slope = (n * sum_xy - sum_x * sum_y) / denominator
    return slope, (sum_y - slope * sum_x) / n


def test_fit_line():
    assert fit_line([(0, 1), (1, 3), (2, 5)]) == (2, 1)
    assert fit_line([(0, 4), (10, 4)]) == (0, 4)
    assert fit_line([(0, 0), (1, 1), (2, 0), (3, 1)])[0] == 0.2


def histogram_counts(values, edges):
    """Count how many values fall between each pair of neighbouring edges.

    A value on an inner edge belongs to the bin on its right; the last bin
    includes its right edge. Values outside are ignored.
    """
    counts = [0] * (len(edges) - 1)
    for v in values:
        if v == edges[-1]:
            counts[-1] += 1
            continue
        for i in range(len(counts)):
            if edges[i] <= v < edges[i + 1]:
                counts[i] += 1
                break
    return counts


def test_histogram_counts():
    assert histogram_counts([1, 2, 5, 9], [0, 5, 10]) == [2, 2]
    assert histogram_counts([10, -1, 11], [0, 5, 10]) == [0, 1]
    assert histogram_counts([], [0, 1, 2]) == [0, 0]


def relative_frequencies(labels) -> dict:
    """Map each label to its share of the whole, between 0 and 1."""
    total = len(labels)
    shares = {}
    for label, count in Counter(labels).items():
        shares[label] = count / total
    return shares


def test_relative_frequencies():
    assert relative_frequencies(["a", "b", "a", "a"]) == {"a": 0.75, "b": 0.25}
    assert relative_frequencies(["x"]) == {"x": 1.0}
    assert relative_frequencies([]) == {}


def geometric_mean(numbers: list[float]) -> float:
    """Geometric mean of positive numbers, computed through logarithms."""
    if any(x <= 0 for x in numbers):
        raise ValueError("all numbers must be positive")
    logs = [math.log(x) for x in numbers]
    return math.exp(sum(logs) / len(logs))


def test_geometric_mean():
    assert math.isclose(geometric_mean([2, 8]), 4)
    assert math.isclose(geometric_mean([5]), 5)
    assert math.isclose(geometric_mean([1, 3, 9]), 3)


def average_speed(speeds):
    """Average speed over legs of equal length, which is the harmonic mean."""
    if 0 in speeds:
        return 0.0
    return len(speeds) / sum(1 / s for s in speeds)


def test_average_speed():
    assert math.isclose(average_speed([40, 60]), 48)
    assert average_speed([10, 0]) == 0.0
    assert average_speed([5]) == 5


def exponential_smoothing(series: list[float], alpha: float) -> list[float]:
    """Smooth a series so that each point mixes alpha of the new value with the rest of the old."""
    smoothed = []
    for x in series:
        if not smoothed:
            smoothed.append(x)
        else:
            smoothed.append(alpha * x + (1 - alpha) * smoothed[-1])
    return smoothed


def test_exponential_smoothing():
    assert exponential_smoothing([10, 20, 20], 0.5) == [10, 15, 17.5]
    assert exponential_smoothing([3, 9], 1) == [3, 9]
    assert exponential_smoothing([], 0.3) == []


def centered_moving_average(data, radius):
    """Replace each item by the mean of itself and up to radius neighbours on both sides."""
    result = []
    for i in range(len(data)):
        window = data[max(0, i - radius):i + radius + 1]
        result.append(sum(window) / len(window))
    return result


def test_centered_moving_average():
    assert centered_moving_average([1, 2, 6], 1) == [1.5, 3, 4]
    assert centered_moving_average([4, 8], 0) == [4, 8]
    assert centered_moving_average([], 2) == []


def five_number_summary(values):
    """Return a dict with the minimum, the quartiles, the median and the maximum."""
    s = sorted(values)

    def middle(part):
        half = len(part) // 2
        if len(part) % 2:
            return part[half]
        return (part[half - 1] + part[half]) / 2

    half = len(s) // 2
    upper = s[half + 1:] if len(s) % 2 else s[half:]
    return {
        'min': s[0],
        'q1': middle(s[:half]),
        'median': middle(s),
        'q3': middle(upper),
        'max': s[-1],
    }


def test_five_number_summary():
    assert five_number_summary([7, 1, 3, 5]) == {'min': 1, 'q1': 2, 'median': 4, 'q3': 6, 'max': 7}
    five = five_number_summary([1, 2, 3, 4, 5])
    assert (five['q1'], five['q3']) == (1.5, 4.5)
    assert five['median'] == 3


def find_outliers(values: list[float], limit: float = 2.0) -> list[float]:
    """Pick the values that lie more than limit standard deviations from the mean."""
    if len(values) < 2:
        return []
    mean = sum(values) / len(values)
    spread = math.sqrt(sum((v - mean) ** 2 for v in values) / len(values))
    return [v for v in values if abs(v - mean) > limit * spread]


def test_find_outliers():
    assert find_outliers([10, 11, 10, 9, 10, 10, 50]) == [50]
    assert find_outliers([1, 1, 1]) == []
    assert find_outliers([99]) == []


def rank_with_ties(scores):
    """Give each score its competition rank: the best is 1, ties share a rank.

    >>> rank_with_ties([50, 80, 80, 20])
    [3, 1, 1, 4]
    """
    ranks = {}
    for position, score in enumerate(sorted(scores, reverse=True), start=1):
        if score not in ranks:
            ranks[score] = position
    return [ranks[score] for score in scores]


def test_rank_with_ties():
    assert rank_with_ties([50, 80, 80, 20]) == [3, 1, 1, 4]
    assert rank_with_ties([1]) == [1]
    assert rank_with_ties([]) == []


def confusion_counts(actual, predicted):
    """Count true and false positives and negatives.

    Args:
        actual: the true labels, as booleans.
        predicted: the guessed labels, in the same order.

    Returns:
        A dict with the keys tp, fp, fn and tn.
    """
    table = {"tp": 0, "fp": 0, "fn": 0, "tn": 0}
    for truth, guess in zip(actual, predicted):
        if guess:
            table["tp" if truth else "fp"] += 1
        else:
            table["fn" if truth else "tn"] += 1
    return table


def test_confusion_counts():
    truth = [True, True, False, False]
    guess = [True, False, True, False]
    assert confusion_counts(truth, guess) == {"tp": 1, "fp": 1, "fn": 1, "tn": 1}
    assert confusion_counts([], [])["tp"] == 0
    assert confusion_counts([True], [True])["tp"] == 1


def f1_score(true_positives: int, false_positives: int, false_negatives: int) -> float:
    """Combine precision and recall into the F1 score; 0.0 if nothing was found."""
    if true_positives == 0:
        return 0.0
    precision = true_positives / (true_positives + false_positives)
    recall = true_positives / (true_positives + false_negatives)
    return 2 * precision * recall / (precision + recall)


def test_f1_score():
    assert f1_score(5, 5, 5) == 0.5
    assert f1_score(0, 3, 2) == 0.0
    assert f1_score(4, 0, 0) == 1.0


def shannon_entropy(symbols) -> float:
    """Entropy of a sequence of symbols, in bits per symbol."""
    n = len(symbols)
    entropy = 0.0
    for count in Counter(symbols).values():
        p = count / n
        entropy -= p * math.log2(p)
    return entropy


def test_shannon_entropy():
    assert shannon_entropy("abab") == 1.0
    assert shannon_entropy("aaaa") == 0.0
    assert shannon_entropy([1, 2, 3, 4]) == 2.0
    assert shannon_entropy("") == 0.0


def root_mean_square_error(expected, observed):
    """Measure how far the observations are from what was expected (RMSE)."""
    if len(expected) != len(observed):
        raise ValueError("the lists differ in length")
    squares = [(e - o) ** 2 for e, o in zip(expected, observed)]
    return math.sqrt(sum(squares) / len(squares))


def test_root_mean_square_error():
    assert root_mean_square_error([1, 2], [1, 2]) == 0
    assert root_mean_square_error([0, 0], [3, -3]) == 3
    try:
        root_mean_square_error([1], [1, 2])
        assert False
    except ValueError:
        pass


def chi_square_statistic(observed: list[int], expected: list[float]) -> float:
    """Add up (observed - expected)² / expected over all the categories."""
    return sum((o - e) ** 2 / e for o, e in zip(observed, expected))


def test_chi_square_statistic():
    assert chi_square_statistic([10, 20], [15, 15]) == 50 / 15
    assert chi_square_statistic([5, 5], [5, 5]) == 0
    assert chi_square_statistic([], []) == 0


def autocorrelation(series, lag):
    """How strongly does the series resemble itself shifted by lag steps?"""
    n = len(series)
    mean = sum(series) / n
    total = sum((x - mean) ** 2 for x in series)
    if total == 0:
        return 0.0
    shared = 0.0
    for i in range(n - lag):
        shared += (series[i] - mean) * (series[i + lag] - mean)
    return shared / total


def test_autocorrelation():
    assert autocorrelation([1, -1, 1, -1], 0) == 1.0
    assert autocorrelation([1, -1, 1, -1], 1) == -0.75
    assert autocorrelation([2, 2, 2], 1) == 0.0


def gini_coefficient(incomes):
    """Inequality of incomes, from 0 (all equal) towards 1 (one person has it all)."""
    ordered = sorted(incomes)
    n = len(ordered)
    total = sum(ordered)
    if n == 0 or total == 0:
        return 0.0
    weighted = sum(rank * x for rank, x in enumerate(ordered, 1))
    return 2 * weighted / (n * total) - (n + 1) / n


def test_gini_coefficient():
    assert math.isclose(gini_coefficient([5, 5, 5, 5]), 0, abs_tol=1e-12)
    assert math.isclose(gini_coefficient([0, 0, 0, 8]), 0.75)
    assert gini_coefficient([]) == 0.0


def sample_without_replacement(population: list, k: int, rng) -> list:
    """Draw k different items using rng, in the order they were drawn."""
    pool = list(population)
    picked = []
    for _ in range(min(k, len(pool))):
        index = rng.randrange(len(pool))
        # swap the chosen one to the end and take it from there
        pool[index], pool[-1] = pool[-1], pool[index]
        picked.append(pool.pop())
    return picked


def test_sample_without_replacement():
    import random
    rng = random.Random(3)
    drawn = sample_without_replacement([1, 2, 3, 4], 2, rng)
    assert len(set(drawn)) == 2 and set(drawn) <= {1, 2, 3, 4}
    assert sorted(sample_without_replacement("abc", 9, rng)) == ["a", "b", "c"]
    assert sample_without_replacement([], 1, rng) == []


class RunningStats:
    """Keeps the count, mean and variance of a stream without storing its values."""

    def __init__(self):
        self.count = 0
        self.mean = 0.0
        self._m2 = 0.0

    def push(self, x):
        """Take in one more value (Welford's method)."""
        self.count += 1
        delta = x - self.mean
        self.mean += delta / self.count
        self._m2 += delta * (x - self.mean)

    def variance(self):
        """Sample variance of what has been pushed so far."""
        if self.count < 2:
            return 0.0
        return self._m2 / (self.count - 1)


def test_running_stats():
    stats = RunningStats()
    assert stats.variance() == 0.0
    for x in [2, 4, 6]:
        stats.push(x)
    assert stats.count == 3
    assert stats.mean == 4
    assert stats.variance() == 4
