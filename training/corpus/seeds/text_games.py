import random


def roll_dice(count: int, sides: int = 6, seed: int | None = None) -> list[int]:
    """Roll so many dice and return what they show."""
    rng = random.Random(seed)
    return [rng.randint(1, sides) for _ in range(count)]


def test_roll_dice():
    rolls = roll_dice(20, seed=1)
    assert len(rolls) == 20
    assert all(1 <= roll <= 6 for roll in rolls)
    assert roll_dice(3, seed=5) == roll_dice(3, seed=5)


def hide_word(word, guessed):
    """Show the guessed letters of a word and an underscore for each of the others."""
    return " ".join(letter if letter in guessed else "_" for letter in word)


def test_hide_word():
    assert hide_word("banana", {"a"}) == "_ a _ a _ a"
    assert hide_word("", set()) == ""


def hangman_state(word: str, guesses: list[str], lives: int = 6) -> str:
    """Tell whether a game of hangman is won, lost or goes on."""
    wrong = [guess for guess in guesses if guess not in word]
    if len(wrong) >= lives:
        return "lost"
    if set(word) <= set(guesses):
        return "won"
    return "playing"


def test_hangman_state():
    assert hangman_state("tea", ["t", "e", "a"]) == "won"
    assert hangman_state("tea", ["x", "y"], lives=2) == "lost"
    assert hangman_state("tea", ["t"]) == "playing"


def tic_tac_toe_winner(board: str) -> str | None:
    """Return the winner X or O of a board of nine characters, row by row, or None."""
    lines = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
    for a, b, c in lines:
        if board[a] == board[b] == board[c] != " ":
            return board[a]
    return None


def test_tic_tac_toe_winner():
    assert tic_tac_toe_winner("XXXOO    ") == "X"
    assert tic_tac_toe_winner("O X O XO ") is None
    assert tic_tac_toe_winner("OX  OX  O") == "O"


def free_cells(board):
    """List the positions of a board that nobody has taken."""
    return [position for position, mark in enumerate(board) if mark == " "]


def test_free_cells():
    assert free_cells("X O  ") == [1, 3, 4]
    assert free_cells("XO") == []


def computer_move(board: str) -> int:
    """Choose the center, then a corner, then any free cell of a board of nine."""
    for position in (4, 0, 2, 6, 8, 1, 3, 5, 7):
        if board[position] == " ":
            return position
    raise ValueError("the board is full")


def test_computer_move():
    assert computer_move("         ") == 4
    assert computer_move("    X    ") == 0
    assert computer_move("X X XOX X") == 1
    try:
        computer_move("XOXOXOXOX")
    except ValueError:
        pass
    else:
        assert False


def score_word(word: str, values: dict[str, int]) -> int:
    """Add up the values of the letters of a word; words of seven letters get 50 more."""
    score = sum(values.get(letter, 1) for letter in word.lower())
    if len(word) >= 7:
        score += 50
    return score


def test_score_word():
    assert score_word("quiz", {"q": 10, "z": 10}) == 22
    assert score_word("letters", {}) == 57


def move_player(position: int, roll: int, size: int, jumps: dict[int, int]) -> int:
    """Move a player on a board with ladders and snakes; the last field must be hit exactly."""
    target = position + roll
    if target > size:
        return position
    return jumps.get(target, target)


def test_move_player():
    assert move_player(3, 4, 100, {7: 20}) == 20
    assert move_player(3, 1, 100, {7: 20}) == 4
    assert move_player(98, 5, 100, {}) == 98


def next_turn(players, current, skipped=()):
    """Return the player whose turn is next, leaving out those who are skipped."""
    index = players.index(current)
    for step in range(1, len(players) + 1):
        candidate = players[(index + step) % len(players)]
        if candidate not in skipped:
            return candidate
    return None


def test_next_turn():
    assert next_turn(["a", "b", "c"], "a") == "b"
    assert next_turn(["a", "b", "c"], "c", {"a"}) == "b"
    assert next_turn(["a"], "a", {"a"}) is None


def deal_hands(deck: list[str], players: list[str], size: int) -> dict[str, list[str]]:
    """Deal cards to players in turn and take them off the deck."""
    if len(players) * size > len(deck):
        raise ValueError("not enough cards")
    hands = {player: [] for player in players}
    for _ in range(size):
        for player in players:
            hands[player].append(deck.pop(0))
    return hands


def test_deal_hands():
    deck = ["1", "2", "3", "4", "5"]
    assert deal_hands(deck, ["a", "b"], 2) == {"a": ["1", "3"], "b": ["2", "4"]}
    assert deck == ["5"]
    try:
        deal_hands(["1"], ["a", "b"], 1)
    except ValueError:
        pass
    else:
        assert False


def quiz_score(questions: list[dict], answers: list[str]) -> tuple[int, list[str]]:
    """Count the correct answers of a quiz and list the questions that were answered wrongly."""
    score, wrong = 0, []
    for question, answer in zip(questions, answers):
        if answer.strip().lower() == question["answer"].lower():
            score += question.get("points", 1)
        else:
            wrong.append(question["text"])
    return score, wrong


def test_quiz_score():
    questions = [{"text": "2+2?", "answer": "4"}, {"text": "Capital of Italy?", "answer": "Rome", "points": 2}]
    assert quiz_score(questions, ["4", " rome"]) == (3, [])
    assert quiz_score(questions, ["5", "Oslo"]) == (0, ["2+2?", "Capital of Italy?"])


def shuffle_word(word, rng):
    """Mix the inner letters of a word; the first and the last one stay."""
    if len(word) < 4:
        return word
    inner = list(word[1:-1])
    rng.shuffle(inner)
    return word[0] + "".join(inner) + word[-1]


def test_shuffle_word():
    shuffled = shuffle_word("elephant", random.Random(3))
    assert shuffled[0] == "e" and shuffled[-1] == "t"
    assert sorted(shuffled) == sorted("elephant")
    assert shuffle_word("cat", random.Random(0)) == "cat"


def damage(attack: int, defense: int, critical: bool = False) -> int:
    """Compute the damage of a hit, at least one point; a critical hit counts twice."""
    points = max(1, attack - defense)
    return points * 2 if critical else points


def test_damage():
    assert damage(10, 4) == 6
    assert damage(3, 9) == 1
    assert damage(10, 4, critical=True) == 12


def mastermind_feedback(secret: str, guess: str) -> tuple[int, int]:
    """Count the colors in the right place and those that only stand elsewhere."""
    exact = sum(a == b for a, b in zip(secret, guess))
    shared = sum(min(secret.count(color), guess.count(color)) for color in set(guess))
    return exact, shared - exact


def test_mastermind_feedback():
    assert mastermind_feedback("RGBY", "RBGG") == (1, 2)
    assert mastermind_feedback("RRRR", "BBBB") == (0, 0)
    assert mastermind_feedback("RG", "RG") == (2, 0)


def draw_bar(health: int, most: int, width: int = 10) -> str:
    """Draw a bar of health such as [######----]."""
    filled = round(health / most * width)
    return "[" + "#" * filled + "-" * (width - filled) + "]"


def test_draw_bar():
    assert draw_bar(60, 100) == "[######----]"
    assert draw_bar(0, 5, 4) == "[----]"


class Hero:
    """A hero with health, gold and a bag."""

    def __init__(self, name: str, health: int = 10):
        self.name = name
        self.health = health
        self.most_health = health
        self.gold = 0
        self.bag: list[str] = []

    def hit(self, points: int) -> None:
        self.health = max(0, self.health - points)

    def drink_potion(self) -> bool:
        """Use up a potion to get back five points of health."""
        if "potion" not in self.bag:
            return False
        self.bag.remove("potion")
        self.health = min(self.most_health, self.health + 5)
        return True

    @property
    def is_alive(self) -> bool:
        return self.health > 0


def test_hero():
    hero = Hero("Kim")
    hero.hit(7)
    assert not hero.drink_potion()
    hero.bag.append("potion")
    assert hero.drink_potion()
    assert hero.health == 8
    hero.hit(50)
    assert not hero.is_alive


class Dungeon:
    """Rooms that are connected by doors."""

    def __init__(self, start):
        self.doors = {start: {}}
        self.room = start

    def add_door(self, room, direction, other):
        back = {"north": "south", "south": "north", "east": "west", "west": "east"}[direction]
        self.doors.setdefault(room, {})[direction] = other
        self.doors.setdefault(other, {})[back] = room

    def go(self, direction):
        """Walk through a door and describe where it leads."""
        if direction not in self.doors[self.room]:
            return "There is no door."
        self.room = self.doors[self.room][direction]
        return f"You are in the {self.room}."


def test_dungeon():
    dungeon = Dungeon("hall")
    dungeon.add_door("hall", "north", "library")
    assert dungeon.go("east") == "There is no door."
    assert dungeon.go("north") == "You are in the library."
    assert dungeon.go("south") == "You are in the hall."


class ScoreTable:
    """Keeps the best scores of a game."""

    def __init__(self, size=3):
        self.size = size
        self.scores = []

    def add(self, name, points):
        """Add a score and tell whether it made it into the table."""
        self.scores.append((points, name))
        self.scores.sort(reverse=True)
        self.scores = self.scores[: self.size]
        return (points, name) in self.scores

    def lines(self):
        return [f"{place}. {name} {points}" for place, (points, name) in enumerate(self.scores, 1)]


def test_score_table():
    table = ScoreTable(2)
    assert table.add("Ann", 50)
    assert table.add("Bo", 70)
    assert not table.add("Cy", 10)
    assert table.lines() == ["1. Bo 70", "2. Ann 50"]
