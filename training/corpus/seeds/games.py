import random
from collections import Counter


def rps_outcome(first: str, second: str) -> str:
    """Decide a round of rock, paper, scissors.

    Returns "draw", "first" or "second".
    """
    beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    if first == second:
        return "draw"
    if beats[first] == second:
        return "first"
    return "second"


def test_rps_outcome():
    assert rps_outcome("rock", "scissors") == "first"
    assert rps_outcome("rock", "paper") == "second"
    assert rps_outcome("paper", "paper") == "draw"


def elo_after_game(rating, opponent, score, k=32):
    """New Elo rating of a player who scored 1, 0.5 or 0 against the opponent."""
    expected = 1 / (1 + 10 ** ((opponent - rating) / 400))
    return round(rating + k * (score - expected))


def test_elo_after_game():
    assert elo_after_game(1500, 1500, 1) == 1516
    assert elo_after_game(1500, 1500, 0.5) == 1500
    assert elo_after_game(1500, 1500, 0, k=20) == 1490
    assert elo_after_game(1400, 1800, 1) == 1429


def level_from_experience(xp: int, base: int = 100) -> int:
    """Which level has a hero with xp points reached?

    Level 1 needs nothing; every further level costs `base` points
    more than the one before it.
    """
    level = 1
    cost = base
    while xp >= cost:
        xp -= cost
        level += 1
        cost += base
    return level


def test_level_from_experience():
    assert level_from_experience(0) == 1
    assert level_from_experience(99) == 1
    assert level_from_experience(100) == 2
    assert level_from_experience(300) == 3


def take_damage(health, shield, damage):
    """Subtract damage from the shield first, then from the health.

    Returns (health, shield); neither drops below zero.
    """
    absorbed = min(shield, damage)
    shield -= absorbed
    health = max(0, health - (damage - absorbed))
    return health, shield


def test_take_damage():
    assert take_damage(100, 20, 15) == (100, 5)
    assert take_damage(100, 20, 50) == (70, 0)
    assert take_damage(10, 0, 99) == (0, 0)


def bowling_score(rolls: list[int]) -> int:
    """Score a complete game of ten-pin bowling from the list of its rolls."""
    total = 0
    i = 0
    for _frame in range(10):
        if rolls[i] == 10:  # strike: the next two balls count again
            total += 10 + rolls[i + 1] + rolls[i + 2]
            i += 1
        elif rolls[i] + rolls[i + 1] == 10:  # spare
            total += 10 + rolls[i + 2]
            i += 2
        else:
            total += rolls[i] + rolls[i + 1]
            i += 2
    return total


def test_bowling_score():
    assert bowling_score([10] * 12) == 300
    assert bowling_score([3, 4] * 10) == 70
    assert bowling_score([5] * 21) == 150
    assert bowling_score([0] * 20) == 0


def tennis_call(server, receiver):
    """What does the umpire call after the given number of points for each player?"""
    if server >= 3 and receiver >= 3:
        gap = server - receiver
        if gap == 0:
            return 'deuce'
        if abs(gap) == 1:
            return 'advantage server' if gap > 0 else 'advantage receiver'
    if max(server, receiver) >= 4:
        return 'game server' if server > receiver else 'game receiver'
    words = ['love', 'fifteen', 'thirty', 'forty']
    if server == receiver:
        return words[server] + ' all'
    return words[server] + '-' + words[receiver]


def test_tennis_call():
    assert tennis_call(0, 0) == 'love all'
    assert tennis_call(2, 1) == 'thirty-fifteen'
    assert tennis_call(4, 4) == 'deuce'
    assert tennis_call(3, 4) == 'advantage receiver'
    assert tennis_call(4, 1) == 'game server'


def move_snake(body: list[tuple[int, int]], direction: str, food=None) -> list[tuple[int, int]]:
    """Move a snake one cell; it grows when its head reaches the food.

    The body lists (x, y) cells from head to tail, y grows downwards.
    """
    steps = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}
    dx, dy = steps[direction]
    x, y = body[0]
    head = (x + dx, y + dy)
    if head == food:
        return [head] + body
    return [head] + body[:-1]


def test_move_snake():
    assert move_snake([(2, 2), (1, 2)], "right") == [(3, 2), (2, 2)]
    assert move_snake([(2, 2), (1, 2)], "up", food=(2, 1)) == [(2, 1), (2, 2), (1, 2)]
    assert move_snake([(0, 0)], "down", food=(5, 5)) == [(0, 1)]


def snakes_and_ladders_square(square, roll, jumps, last=100):
    """Return the square a piece ends on after a roll.

    `jumps` maps the foot of a ladder or the head of a snake to its other end.
    A roll beyond the last square is not played.
    """
    target = square + roll
    if target > last:
        return square
    return jumps.get(target, target)


def test_snakes_and_ladders_square():
    jumps = {4: 25, 30: 7}
    assert snakes_and_ladders_square(1, 3, jumps) == 25
    assert snakes_and_ladders_square(25, 5, jumps) == 7
    assert snakes_and_ladders_square(97, 5, jumps) == 97
    assert snakes_and_ladders_square(97, 3, jumps) == 100


def fire_at_fleet(fleet: dict[str, set], shot: tuple[int, int]) -> str:
    """Take a shot in a sea battle and report "miss", "hit" or "sunk NAME".

    The cell that was hit is removed from its ship.
    """
    for name, cells in fleet.items():
        if shot in cells:
            cells.remove(shot)
            if cells:
                return "hit"
            return f"sunk {name}"
    return "miss"


def test_fire_at_fleet():
    fleet = {"ferry": {(0, 0), (0, 1)}, "boat": {(4, 4)}}
    assert fire_at_fleet(fleet, (0, 0)) == "hit"
    assert fire_at_fleet(fleet, (0, 0)) == "miss"
    assert fire_at_fleet(fleet, (0, 1)) == "sunk ferry"
    assert fleet["ferry"] == set()


def code_pegs(secret: str, attempt: str) -> tuple[int, int]:
    """Count black and white pegs for an attempt to break a colour code.

    Black means right colour in the right place, white a right colour elsewhere.

    >>> code_pegs("RGBY", "RBGG")
    (1, 2)
    """
    black = sum(a == b for a, b in zip(secret, attempt))
    common = Counter(secret) & Counter(attempt)
    return black, sum(common.values()) - black


def test_code_pegs():
    assert code_pegs("RGBY", "RBGG") == (1, 2)
    assert code_pegs("RRRR", "RRRR") == (4, 0)
    assert code_pegs("RGBY", "OOOO") == (0, 0)


def slide_and_merge(row):
    """Slide the tiles of a row to the left and merge equal neighbours once.

    Zeros are empty places. Each merged tile is the sum of its two parts.
    """
    tiles = [t for t in row if t]
    result = []
    i = 0
    while i < len(tiles):
        if i + 1 < len(tiles) and tiles[i] == tiles[i + 1]:
            result.append(tiles[i] * 2)
            i += 2
        else:
            result.append(tiles[i])
            i += 1
    return result + [0] * (len(row) - len(result))


def test_slide_and_merge():
    assert slide_and_merge([2, 0, 2, 4]) == [4, 4, 0, 0]
    assert slide_and_merge([2, 2, 2, 2]) == [4, 4, 0, 0]
    assert slide_and_merge([0, 0, 0]) == [0, 0, 0]
    assert slide_and_merge([8, 4, 2]) == [8, 4, 2]


def winning_nim_move(heaps: list[int]):
    """Find a winning move in Nim as (heap index, stones to take), or None."""
    balance = 0
    for heap in heaps:
        balance ^= heap
    if balance == 0:
        return None
    for index, heap in enumerate(heaps):
        smaller = heap ^ balance
        if smaller < heap:
            return index, heap - smaller
    return None


def test_winning_nim_move():
    assert winning_nim_move([3, 4, 5]) == (0, 2)
    assert winning_nim_move([1, 1]) is None
    assert winning_nim_move([7]) == (0, 7)
    assert winning_nim_move([]) is None


def sow_seeds(pits: list[int], start: int) -> list[int]:
    """Pick up the seeds of one pit and sow them one by one into the pits that follow."""
    pits = list(pits)
    seeds, pits[start] = pits[start], 0
    position = start
    while seeds > 0:
        position = (position + 1) % len(pits)
        pits[position] += 1
        seeds -= 1
    return pits


def test_sow_seeds():
    assert sow_seeds([4, 4, 4, 4, 4, 4], 1) == [4, 0, 5, 5, 5, 5]
    assert sow_seeds([0, 0, 3], 2) == [1, 1, 1]
    assert sow_seeds([0, 2], 0) == [0, 2]


def league_standings(results):
    """Build the table of a football league from (home, home goals, away, away goals).

    A win is worth three points, a draw one. Teams are ordered by points,
    goal difference and then name; each row is (team, points, difference).
    """
    points = Counter()
    difference = Counter()
    for home, scored, away, conceded in results:
        points[home] += 3 if scored > conceded else 1 if scored == conceded else 0
        points[away] += 3 if conceded > scored else 1 if scored == conceded else 0
        difference[home] += scored - conceded
        difference[away] += conceded - scored
    order = sorted(points, key=lambda team: (-points[team], -difference[team], team))
    return [(team, points[team], difference[team]) for team in order]


def test_league_standings():
    results = [('Owls', 2, 'Foxes', 1), ('Foxes', 0, 'Bears', 0)]
    assert league_standings(results) == [('Owls', 3, 1), ('Bears', 1, 0), ('Foxes', 1, -1)]
    assert league_standings([]) == []


def seeded_pairings(players: list[str]) -> list[tuple[str, str | None]]:
    """Pair the strongest with the weakest player for a knockout round.

    Players come in order of strength. With an odd number of them
    the best one gets a bye and meets None.
    """
    queue = list(players)
    pairs = []
    if len(queue) % 2 == 1:
        pairs.append((queue.pop(0), None))
    while queue:
        pairs.append((queue.pop(0), queue.pop()))
    return pairs


def test_seeded_pairings():
    assert seeded_pairings(["a", "b", "c", "d"]) == [("a", "d"), ("b", "c")]
    assert seeded_pairings(["a", "b", "c"]) == [("a", None), ("b", "c")]
    assert seeded_pairings([]) == []


def combo_points(hits: str, base=10):
    """Score a string of hits ("x") and misses (anything else).

    Every hit in a row is worth one base more than the previous one.
    """
    score = streak = 0
    for mark in hits:
        if mark == "x":
            streak += 1
            score += base * streak
        else:
            streak = 0
    return score


def test_combo_points():
    assert combo_points("xxx") == 60
    assert combo_points("x.x") == 20
    assert combo_points("....") == 0
    assert combo_points("xx", base=1) == 3


def roll_loot(table: dict[str, int], rng: random.Random) -> str:
    """Draw one item from a loot table of item -> weight."""
    total = sum(table.values())
    ticket = rng.randrange(total)
    for item, weight in table.items():
        if ticket < weight:
            return item
        ticket -= weight
    raise ValueError("empty loot table")


def test_roll_loot():
    rng = random.Random(3)
    drops = [roll_loot({"gold": 9, "sword": 1, "dragon": 0}, rng) for _ in range(200)]
    assert drops.count("gold") > drops.count("sword") > 0
    assert "dragon" not in drops
    assert roll_loot({"key": 5}, rng) == "key"


def flipped_discs(board: dict, move: tuple[int, int], color: str) -> set:
    """Which discs of the opponent does a move turn over in Othello?

    The board maps (row, column) to "b" or "w"; cells that are not in it are empty.
    """
    if move in board:
        return set()
    flipped = set()
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            line = []
            r, c = move[0] + dr, move[1] + dc
            while (dr or dc) and board.get((r, c), color) != color:
                line.append((r, c))
                r, c = r + dr, c + dc
            if board.get((r, c)) == color:
                flipped.update(line)
    return flipped


def test_flipped_discs():
    board = {(0, 1): "w", (0, 2): "w", (0, 3): "b", (1, 1): "w"}
    assert flipped_discs(board, (0, 0), "b") == {(0, 1), (0, 2)}
    assert flipped_discs(board, (0, 1), "b") == set()
    assert flipped_discs(board, (3, 3), "b") == set()


def expand_fen_rank(rank):
    """Expand one rank of a chess position, where digits stand for empty squares."""
    squares = ''
    for ch in rank:
        squares += '.' * int(ch) if ch.isdigit() else ch
    if len(squares) != 8:
        raise ValueError('a rank has eight squares: %r' % rank)
    return squares


def test_expand_fen_rank():
    assert expand_fen_rank('rnbqkbnr') == 'rnbqkbnr'
    assert expand_fen_rank('3pP3') == '...pP...'
    assert expand_fen_rank('8') == '........'
    try:
        expand_fen_rank('p3')
        assert False
    except ValueError:
        pass


def material_balance(placement: str) -> int:
    """How many pawns is White ahead in material? Negative if Black is ahead.

    White pieces are upper case, black ones lower case; other signs are ignored.
    """
    worth = {"p": 1, "n": 3, "b": 3, "r": 5, "q": 9}
    balance = 0
    for piece in placement:
        value = worth.get(piece.lower(), 0)
        balance += value if piece.isupper() else -value
    return balance


def test_material_balance():
    assert material_balance("RNBQKBNR/rnbqkbnr") == 0
    assert material_balance("KQ/kr") == 4
    assert material_balance("K7/kp6") == -1


def clear_full_rows(well):
    """Remove the full rows of a well and let the rest fall; report how many went.

    Rows are lists of 0 and 1 from top to bottom. Returns (new well, rows cleared).
    """
    width = len(well[0]) if well else 0
    kept = [row for row in well if not all(row)]
    cleared = len(well) - len(kept)
    return [[0] * width for _ in range(cleared)] + kept, cleared


def test_clear_full_rows():
    well = [[0, 0], [1, 1], [1, 0]]
    assert clear_full_rows(well) == ([[0, 0], [0, 0], [1, 0]], 1)
    assert clear_full_rows([[1], [1]]) == ([[0], [0]], 2)
    assert clear_full_rows([]) == ([], 0)


def press_light(lights: list[list[bool]], row: int, col: int) -> list[list[bool]]:
    """Press one button of a lights-out board: it and its four neighbours toggle."""
    result = [line[:] for line in lights]
    for r, c in [(row, col), (row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)]:
        if 0 <= r < len(result) and 0 <= c < len(result[r]):
            result[r][c] = not result[r][c]
    return result


def test_press_light():
    off = [[False] * 3 for _ in range(3)]
    assert press_light(off, 0, 0) == [[True, True, False], [True, False, False], [False] * 3]
    assert sum(map(sum, press_light(off, 1, 1))) == 5
    assert press_light(press_light(off, 2, 1), 2, 1) == off


def slide_tile(puzzle, tile):
    """Slide a tile of a sliding puzzle into the gap (0) when the two touch.

    The puzzle is a list of rows. It is changed in place;
    the result tells whether the move was possible.
    """
    where = {value: (r, c) for r, row in enumerate(puzzle) for c, value in enumerate(row)}
    (r1, c1), (r2, c2) = where[tile], where[0]
    if abs(r1 - r2) + abs(c1 - c2) != 1:
        return False
    puzzle[r2][c2] = tile
    puzzle[r1][c1] = 0
    return True


def test_slide_tile():
    puzzle = [[1, 2], [3, 0]]
    assert slide_tile(puzzle, 3)
    assert puzzle == [[1, 2], [0, 3]]
    assert not slide_tile(puzzle, 2)
    assert puzzle == [[1, 2], [0, 3]]


def initiative_order(rolls: dict[str, tuple[int, int]]) -> list[str]:
    """Order fighters by initiative roll, ties by dexterity, then by name.

    Args:
        rolls: name -> (initiative, dexterity)
    """
    return sorted(rolls, key=lambda name: (-rolls[name][0], -rolls[name][1], name))


def test_initiative_order():
    assert initiative_order({"orc": (12, 9), "elf": (18, 16)}) == ["elf", "orc"]
    assert initiative_order({"b": (7, 3), "a": (7, 3), "c": (7, 4)}) == ["c", "a", "b"]
    assert initiative_order({}) == []


def next_player(players, current, eliminated=(), direction=1):
    """Whose turn is next around the table, leaving out those who are eliminated?"""
    n = len(players)
    seat = players.index(current)
    for _ in range(n):
        seat = (seat + direction) % n
        if players[seat] not in eliminated:
            return players[seat]
    return None


def test_next_player():
    table = ['Ann', 'Bo', 'Cy']
    assert next_player(table, 'Cy') == 'Ann'
    assert next_player(table, 'Ann', eliminated={'Bo'}) == 'Cy'
    assert next_player(table, 'Ann', direction=-1) == 'Cy'
    assert next_player(table, 'Ann', eliminated=table) is None


def vote_out(votes: dict[str, str]) -> str | None:
    """Name the player with the most votes; a tie (or no vote at all) spares everyone."""
    tally = Counter(votes.values()).most_common(2)
    if not tally:
        return None
    if len(tally) == 2 and tally[0][1] == tally[1][1]:
        return None
    return tally[0][0]


def test_vote_out():
    assert vote_out({"a": "c", "b": "c", "c": "a"}) == "c"
    assert vote_out({"a": "b", "b": "a"}) is None
    assert vote_out({}) is None


class ChessClock:
    """Two countdowns in seconds, of which only the mover's runs."""

    def __init__(self, seconds, increment=0):
        self.left = [seconds, seconds]
        self.increment = increment
        self.turn = 0

    def press(self, used):
        """End a move that took `used` seconds; False when the flag has fallen."""
        self.left[self.turn] -= used
        if self.left[self.turn] <= 0:
            self.left[self.turn] = 0
            return False
        self.left[self.turn] += self.increment
        self.turn = 1 - self.turn
        return True


def test_chess_clock():
    clock = ChessClock(60, increment=2)
    assert clock.press(10) and clock.left == [52, 60]
    assert clock.press(5) and clock.turn == 0
    assert not clock.press(52)
    assert clock.left == [0, 57]
