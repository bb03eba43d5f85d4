import math
import random


def train_test_split(rows: list, test_share: float = 0.25, seed: int = 0) -> tuple[list, list]:
    """Shuffle rows and split them into a part for training and one for testing."""
    shuffled = list(rows)
    random.Random(seed).shuffle(shuffled)
    count = round(len(shuffled) * test_share)
    return shuffled[count:], shuffled[:count]


def test_train_test_split():
    train, test = train_test_split(list(range(8)))
    assert len(train) == 6 and len(test) == 2
    assert sorted(train + test) == list(range(8))
    assert train_test_split([1, 2], 0)[1] == []


def sigmoid(x: float) -> float:
    """Squeeze a number into the range from 0 to 1."""
    return 1 / (1 + math.exp(-x))


def test_sigmoid():
    assert sigmoid(0) == 0.5
    assert sigmoid(10) > 0.99
    assert abs(sigmoid(-2) + sigmoid(2) - 1) < 1e-12


def softmax(scores: list[float]) -> list[float]:
    """Turn scores into probabilities that add up to one."""
    highest = max(scores)
    powers = [math.exp(score - highest) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]


def test_softmax():
    assert softmax([1, 1]) == [0.5, 0.5]
    result = softmax([1000, 0])
    assert result[0] > 0.99 and abs(sum(result) - 1) < 1e-12


def relu(values):
    """Replace negative values by zero."""
    return [max(0, value) for value in values]


def test_relu():
    assert relu([-1, 0, 2.5]) == [0, 0, 2.5]
    assert relu([]) == []


def accuracy(predicted: list, actual: list) -> float:
    """Compute the share of predictions that are right."""
    if len(predicted) != len(actual):
        raise ValueError("both lists must have the same length")
    correct = sum(p == a for p, a in zip(predicted, actual))
    return correct / len(actual)


def test_accuracy():
    assert accuracy([1, 0, 1, 1], [1, 0, 0, 1]) == 0.75
    try:
        accuracy([1], [])
    except ValueError:
        pass
    else:
        assert False


def one_hot(label: str, labels: list[str]) -> list[int]:
    """Encode a label as a list with a one at its place and zeros elsewhere."""
    return [1 if label == other else 0 for other in labels]


def test_one_hot():
    assert one_hot("b", ["a", "b", "c"]) == [0, 1, 0]
    assert one_hot("x", ["a"]) == [0]


def euclidean(a: list[float], b: list[float]) -> float:
    """Compute the straight distance between two points with any number of coordinates."""
    return math.sqrt(sum((x - y) ** 2 for x, y in zip(a, b)))


def test_euclidean():
    assert euclidean([0, 0], [3, 4]) == 5.0
    assert euclidean([1], [1]) == 0.0


def nearest_neighbors(points, labels, query, k=3):
    """Predict the most common label among the k points that are nearest to a query."""
    order = sorted(range(len(points)), key=lambda i: math.dist(points[i], query))
    nearest = [labels[i] for i in order[:k]]
    return max(set(nearest), key=nearest.count)


def test_nearest_neighbors():
    points = [(0, 0), (1, 0), (9, 9), (0, 1)]
    labels = ["red", "red", "blue", "red"]
    assert nearest_neighbors(points, labels, (0.5, 0.5)) == "red"
    assert nearest_neighbors(points, labels, (8, 8), k=1) == "blue"


def fit_slope(xs: list[float], ys: list[float]) -> tuple[float, float]:
    """Fit a straight line to points by least squares and return slope and intercept."""
    n = len(xs)
    mean_x, mean_y = sum(xs) / n, sum(ys) / n
    top = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
    bottom = sum((x - mean_x) ** 2 for x in xs)
    slope = top / bottom
    return slope, mean_y - slope * mean_x


def test_fit_slope():
    assert fit_slope([0, 1, 2], [1, 3, 5]) == (2.0, 1.0)
    assert fit_slope([0, 2], [4, 4]) == (0.0, 4.0)


def gradient_descent(gradient, start: float, rate: float = 0.1, steps: int = 100) -> float:
    """Walk down a function of one variable by its gradient."""
    x = start
    for _ in range(steps):
        x -= rate * gradient(x)
    return x


def test_gradient_descent():
    assert abs(gradient_descent(lambda x: 2 * (x - 3), 0) - 3) < 1e-6
    assert gradient_descent(lambda x: 1, 5, steps=0) == 5


def mean_squared_error(predicted: list[float], actual: list[float]) -> float:
    """Average the squared differences of predictions and true values."""
    errors = [(p - a) ** 2 for p, a in zip(predicted, actual)]
    return sum(errors) / len(errors)


def test_mean_squared_error():
    assert mean_squared_error([1, 2], [1, 4]) == 2.0
    assert mean_squared_error([5], [5]) == 0.0


def confusion_matrix(actual, predicted, labels):
    """Count how often each true label was predicted as each label."""
    matrix = [[0] * len(labels) for _ in labels]
    for truth, guess in zip(actual, predicted):
        matrix[labels.index(truth)][labels.index(guess)] += 1
    return matrix


def test_confusion_matrix():
    assert confusion_matrix("aabb", "abbb", ["a", "b"]) == [[1, 1], [0, 2]]
    assert confusion_matrix("", "", ["a"]) == [[0]]


def precision_and_recall(actual: list[bool], predicted: list[bool]) -> tuple[float, float]:
    """Compute precision and recall of yes-or-no predictions; zero where nothing was found."""
    hits = sum(a and p for a, p in zip(actual, predicted))
    found, wanted = sum(predicted), sum(actual)
    precision = hits / found if found else 0.0
    recall = hits / wanted if wanted else 0.0
    return precision, recall


def test_precision_and_recall():
    assert precision_and_recall([True, True, False], [True, False, False]) == (1.0, 0.5)
    assert precision_and_recall([False], [False]) == (0.0, 0.0)


def batches(items: list, size: int, drop_last: bool = False) -> list[list]:
    """Cut items into batches; the last one may be smaller or be dropped."""
    result = [items[i : i + size] for i in range(0, len(items), size)]
    if drop_last and result and len(result[-1]) < size:
        result.pop()
    return result


def test_batches():
    assert batches([1, 2, 3], 2) == [[1, 2], [3]]
    assert batches([1, 2, 3], 2, drop_last=True) == [[1, 2]]
    assert batches([], 2) == []


def nearest_centers(points: list[tuple[float, float]], centers: list[tuple[float, float]]) -> list[int]:
    """Give each point the index of the center that is nearest to it."""
    assignment = []
    for point in points:
        distances = [math.dist(point, center) for center in centers]
        assignment.append(distances.index(min(distances)))
    return assignment


def test_nearest_centers():
    assert nearest_centers([(0, 0), (9, 9), (1, 0)], [(0, 0), (10, 10)]) == [0, 1, 0]
    assert nearest_centers([], [(0, 0)]) == []


def build_vocabulary(texts: list[str], most: int | None = None) -> dict[str, int]:
    """Number the words of texts from 0, the most frequent first; equal ones by the alphabet."""
    counts = {}
    for text in texts:
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
    words = sorted(counts, key=lambda word: (-counts[word], word))
    return {word: index for index, word in enumerate(words[:most])}


def test_build_vocabulary():
    assert build_vocabulary(["a b", "b c"]) == {"b": 0, "a": 1, "c": 2}
    assert build_vocabulary(["a b", "b c"], 1) == {"b": 0}
    assert build_vocabulary([]) == {}


def bag_of_words(text, vocabulary):
    """Count the words of a text that a vocabulary of word to index knows."""
    counts = [0] * len(vocabulary)
    for word in text.lower().split():
        if word in vocabulary:
            counts[vocabulary[word]] += 1
    return counts


def test_bag_of_words():
    assert bag_of_words("the cat the hat", {"the": 0, "cat": 1, "dog": 2}) == [2, 1, 0]
    assert bag_of_words("", {"a": 0}) == [0]


class Perceptron:
    """Learns to tell two groups of points apart with a straight line."""

    def __init__(self, inputs: int, rate: float = 0.1):
        self.weights = [0.0] * inputs
        self.bias = 0.0
        self.rate = rate

    def predict(self, point) -> int:
        total = self.bias + sum(w * x for w, x in zip(self.weights, point))
        return 1 if total > 0 else 0

    def learn(self, points, labels, rounds: int = 20) -> None:
        for _ in range(rounds):
            for point, label in zip(points, labels):
                error = label - self.predict(point)
                self.bias += self.rate * error
                self.weights = [w + self.rate * error * x for w, x in zip(self.weights, point)]


def test_perceptron():
    points = [(0, 0), (0, 1), (1, 0), (1, 1)]
    model = Perceptron(2)
    model.learn(points, [0, 0, 0, 1])
    assert [model.predict(point) for point in points] == [0, 0, 0, 1]


class Scaler:
    """Shifts and scales numbers so that their mean is 0 and their deviation 1."""

    def fit(self, values):
        """Remember mean and deviation of the values."""
        self.mean = sum(values) / len(values)
        variance = sum((value - self.mean) ** 2 for value in values) / len(values)
        self.deviation = math.sqrt(variance) or 1.0
        return self

    def transform(self, values):
        return [(value - self.mean) / self.deviation for value in values]

    def inverse(self, values):
        return [value * self.deviation + self.mean for value in values]


def test_scaler():
    scaler = Scaler().fit([2, 4])
    assert scaler.transform([2, 4]) == [-1.0, 1.0]
    assert scaler.inverse([-1.0, 0.0]) == [2.0, 3.0]
    assert Scaler().fit([5, 5]).transform([5]) == [0.0]
