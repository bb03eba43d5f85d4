import random
import re
from collections import Counter
from fractions import Fraction
from itertools import combinations, product


def new_deck(ranks="23456789TJQKA", suits="CDHS") -> list[str]:
    """Return a sorted deck of cards such as "7H", suit after suit."""
    return [rank + suit for suit in suits for rank in ranks]


def test_new_deck():
    deck = new_deck()
    assert len(deck) == len(set(deck)) == 52
    assert deck[0] == "2C" and deck[-1] == "AS"
    assert new_deck("AK", "H") == ["AH", "KH"]


def play_battle(mine: list[int], yours: list[int]) -> tuple[int, int]:
    """Play two face-up piles against each other and count the cards each side wins.

    The higher card takes both. Equal cards stay on the table and go
    to the winner of the next decided turn.
    """
    won = [0, 0]
    on_table = 0
    for a, b in zip(mine, yours):
        on_table += 2
        if a != b:
            won[0 if a > b else 1] += on_table
            on_table = 0
    return won[0], won[1]


def test_play_battle():
    assert play_battle([9, 3], [4, 8]) == (2, 2)
    assert play_battle([5, 5, 9], [5, 5, 2]) == (6, 0)
    assert play_battle([7], [7]) == (0, 0)
    assert play_battle([], []) == (0, 0)


def riffle(deck):
    """Cut the deck in half and interleave the halves perfectly.

    The top card stays on top; the upper half gets the spare card.
    """
    half = (len(deck) + 1) // 2
    upper, lower = deck[:half], deck[half:]
    shuffled = []
    for i, card in enumerate(upper):
        shuffled.append(card)
        if i < len(lower):
            shuffled.append(lower[i])
    return shuffled


def test_riffle():
    assert riffle([1, 2, 3, 4]) == [1, 3, 2, 4]
    assert riffle([1, 2, 3]) == [1, 3, 2]
    assert riffle([]) == []


def cut_deck(deck: list, at: int) -> list:
    """Lift `at` cards from the top and put them under the others."""
    at = max(0, min(at, len(deck)))
    return deck[at:] + deck[:at]


def test_cut_deck():
    assert cut_deck(["a", "b", "c"], 1) == ["b", "c", "a"]
    assert cut_deck(["a", "b"], 9) == ["a", "b"]
    assert cut_deck(["a", "b"], 0) == ["a", "b"]


def shuffle_cards(cards: list, seed: int) -> list:
    """Shuffle a copy of the cards; equal seeds give equal orders."""
    rng = random.Random(seed)
    mixed = list(cards)
    # walk down and swap every card with one at or before it
    for i in range(len(mixed) - 1, 0, -1):
        j = rng.randint(0, i)
        mixed[i], mixed[j] = mixed[j], mixed[i]
    return mixed


def test_shuffle_cards():
    cards = list(range(20))
    assert sorted(shuffle_cards(cards, 1)) == cards
    assert shuffle_cards(cards, 1) == shuffle_cards(cards, 1)
    assert shuffle_cards(cards, 1) != shuffle_cards(cards, 2)
    assert shuffle_cards([], 5) == []


def blackjack_value(hand):
    """Best value of a blackjack hand given as ranks, aces being 11 or 1."""
    total = 0
    aces = 0
    for rank in hand:
        if rank == 'A':
            aces += 1
            total += 11
        elif rank in ('J', 'Q', 'K'):
            total += 10
        else:
            total += int(rank)
    while total > 21 and aces > 0:
        total -= 10
        aces -= 1
    return total


def test_blackjack_value():
    assert blackjack_value(['A', 'K']) == 21
    assert blackjack_value(['A', 'A', '9']) == 21
    assert blackjack_value(['10', 'Q', '5']) == 25
    assert blackjack_value([]) == 0


def dealer_draws(hand: list[int], shoe: list[int], stand_at: int = 17) -> list[int]:
    """Play the dealer: draw from the front of the shoe until the hand stands.

    Neither the hand nor the shoe given is changed.
    """
    hand = hand[:]
    for card in shoe:
        if sum(hand) >= stand_at:
            break
        hand.append(card)
    return hand


def test_dealer_draws():
    assert dealer_draws([10, 2], [3, 4, 5]) == [10, 2, 3, 4]
    assert dealer_draws([10, 7], [4]) == [10, 7]
    assert dealer_draws([2], []) == [2]


def is_flush(hand: list[str]) -> bool:
    """Do all cards of the hand, like "TD" or "4D", share their suit?"""
    return len({card[-1] for card in hand}) == 1


def test_is_flush():
    assert is_flush(["2H", "9H", "KH"])
    assert not is_flush(["2H", "2S"])
    assert not is_flush([])


def is_straight(ranks):
    """True when the ranks (2 to 14, ace high) form an unbroken row.

    The ace may also stand below the two.
    """
    unique = sorted(set(ranks))
    if len(unique) != len(ranks):
        return False
    if unique[-1] - unique[0] == len(unique) - 1:
        return True
    if unique[-1] == 14:
        low = [1] + unique[:-1]
        return low[-1] - low[0] == len(low) - 1
    return False


def test_is_straight():
    assert is_straight([6, 5, 8, 7, 9])
    assert is_straight([14, 2, 3, 4, 5])
    assert not is_straight([13, 14, 2, 3, 4])
    assert not is_straight([4, 4, 5, 6, 7])


def name_of_group(ranks: list[int]) -> str:
    """Name the best group of equal ranks in a five card hand."""
    shape = sorted(Counter(ranks).values(), reverse=True)
    if shape[0] == 4:
        return "four of a kind"
    if shape[:2] == [3, 2]:
        return "full house"
    if shape[0] == 3:
        return "three of a kind"
    if shape[:2] == [2, 2]:
        return "two pairs"
    if shape[0] == 2:
        return "pair"
    return "high card"


def test_name_of_group():
    assert name_of_group([9, 9, 9, 4, 4]) == "full house"
    assert name_of_group([2, 2, 5, 5, 11]) == "two pairs"
    assert name_of_group([2, 3, 5, 7, 11]) == "high card"
    assert name_of_group([6, 6, 6, 6, 2]) == "four of a kind"


def trick_winner(trick, trump=None):
    """Index of the card that takes the trick.

    Cards are (rank number, suit). The first card sets the suit to follow,
    and a trump beats every other suit.
    """
    led = trick[0][1]

    def strength(i):
        rank, suit = trick[i]
        if suit == trump:
            return 2, rank
        return (1, rank) if suit == led else (0, rank)

    return max(range(len(trick)), key=strength)


def test_trick_winner():
    trick = [(9, 'H'), (14, 'S'), (11, 'H'), (2, 'C')]
    assert trick_winner(trick) == 2
    assert trick_winner(trick, trump='C') == 3
    assert trick_winner([(5, 'D')], trump='H') == 0


def playable_cards(hand: list[str], led_suit: str | None) -> list[str]:
    """Cards of the hand that may be played when the led suit must be followed."""
    if led_suit is None:
        return list(hand)
    following = [card for card in hand if card.endswith(led_suit)]
    return following or list(hand)


def test_playable_cards():
    hand = ["7H", "KS", "2S"]
    assert playable_cards(hand, "S") == ["KS", "2S"]
    assert playable_cards(hand, "D") == hand
    assert playable_cards(hand, None) == hand


def bridge_points(hand: str) -> int:
    """Count high card points of a hand such as "AK73.Q8.J962.T54"."""
    worth = {"A": 4, "K": 3, "Q": 2, "J": 1}
    return sum(worth.get(card, 0) for card in hand)


def test_bridge_points():
    assert bridge_points("AK73.Q8.J962.T54") == 10
    assert bridge_points("T98.765.432.5432") == 0
    assert bridge_points("AKQJ") == 10


def card_name(code):
    """Spell out a two-letter card code.

    >>> card_name('QS')
    'queen of spades'
    """
    faces = {'A': 'ace', 'K': 'king', 'Q': 'queen', 'J': 'jack', 'T': '10'}
    suits = {'S': 'spades', 'H': 'hearts', 'D': 'diamonds', 'C': 'clubs'}
    rank, suit = code
    return '{} of {}'.format(faces.get(rank, rank), suits[suit])


def test_card_name():
    assert card_name('QS') == 'queen of spades'
    assert card_name('7D') == '7 of diamonds'
    assert card_name('TC') == '10 of clubs'


def rummy_sets(hand: list[tuple[int, str]]) -> list[list[tuple[int, str]]]:
    """List groups of three or more cards of the same rank, lowest rank first."""
    by_rank = {}
    for card in hand:
        by_rank.setdefault(card[0], []).append(card)
    return [by_rank[rank] for rank in sorted(by_rank) if len(by_rank[rank]) >= 3]


def test_rummy_sets():
    hand = [(9, "H"), (4, "S"), (9, "D"), (9, "C"), (4, "H")]
    assert rummy_sets(hand) == [[(9, "H"), (9, "D"), (9, "C")]]
    assert rummy_sets([(2, "H"), (2, "S")]) == []
    assert rummy_sets([]) == []


def longest_suit_run(hand):
    """Find the longest run of consecutive ranks in a single suit.

    Takes (rank, suit) pairs and returns the run from low to high.
    """
    cards = set(hand)
    best = []
    for rank, suit in sorted(cards):
        if (rank - 1, suit) in cards:
            continue  # not the start of a run
        run = [(rank, suit)]
        while (run[-1][0] + 1, suit) in cards:
            run.append((run[-1][0] + 1, suit))
        if len(run) > len(best):
            best = run
    return best


def test_longest_suit_run():
    hand = [(5, 'H'), (3, 'H'), (4, 'H'), (4, 'S'), (5, 'S')]
    assert longest_suit_run(hand) == [(3, 'H'), (4, 'H'), (5, 'H')]
    assert longest_suit_run([(7, 'D')]) == [(7, 'D')]
    assert longest_suit_run([]) == []


def roll_notation(notation: str, rng: random.Random) -> int:
    """Roll dice written like "3d6+2" or "d20" and return the total."""
    match = re.fullmatch(r"(\d*)d(\d+)([+-]\d+)?", notation.replace(" ", ""))
    if match is None:
        raise ValueError(f"not a dice notation: {notation!r}")
    count = int(match[1] or 1)
    sides = int(match[2])
    bonus = int(match[3] or 0)
    return sum(rng.randint(1, sides) for _ in range(count)) + bonus


def test_roll_notation():
    rng = random.Random(11)
    assert all(5 <= roll_notation("3d6+2", rng) <= 20 for _ in range(50))
    assert roll_notation("4d1 - 1", rng) == 3
    assert 1 <= roll_notation("d20", rng) <= 20
    try:
        roll_notation("six", rng)
        assert False
    except ValueError:
        pass


def keep_highest(rolls: list[int], keep: int) -> int:
    """Add up only the `keep` highest dice of a roll."""
    if keep <= 0:
        return 0
    return sum(sorted(rolls, reverse=True)[:keep])


def test_keep_highest():
    assert keep_highest([3, 6, 1, 5], 3) == 14
    assert keep_highest([4], 3) == 4
    assert keep_highest([2, 2], 0) == 0


def sum_chances(dice, sides=6):
    """Probability of every possible total of some equal dice, as exact fractions."""
    ways = {0: 1}
    for _ in range(dice):
        further = {}
        for total, n in ways.items():
            for face in range(1, sides + 1):
                further[total + face] = further.get(total + face, 0) + n
        ways = further
    return {total: Fraction(n, sides ** dice) for total, n in ways.items()}


def test_sum_chances():
    two = sum_chances(2)
    assert two[7] == Fraction(1, 6)
    assert two[2] == two[12] == Fraction(1, 36)
    assert sum(two.values()) == 1
    assert sum_chances(0) == {0: 1}


def chance_to_beat(my_die: list[int], their_die: list[int]) -> Fraction:
    """How likely does one die show more than another? Ties do not count as wins."""
    wins = sum(mine > theirs for mine, theirs in product(my_die, their_die))
    return Fraction(wins, len(my_die) * len(their_die))


def test_chance_to_beat():
    assert chance_to_beat([4, 4], [1, 6]) == Fraction(1, 2)
    assert chance_to_beat([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]) == Fraction(5, 12)
    assert chance_to_beat([1], [1]) == 0


def upper_section(rolls: list[list[int]]) -> int:
    """Score the six number boxes of a five-dice game, box i from roll i.

    A bonus of 35 is added when the sum reaches 63.
    """
    total = 0
    for face, dice in enumerate(rolls, start=1):
        total += face * dice.count(face)
    return total + 35 if total >= 63 else total


def test_upper_section():
    triples = [[n, n, n, 7, 7] for n in range(1, 7)]
    assert upper_section(triples) == 98
    assert upper_section([[1, 1, 2, 3, 4]]) == 2
    assert upper_section([]) == 0


def longest_dice_straight(dice):
    """Length of the longest row of successive numbers among the dice."""
    faces = set(dice)
    best = 0
    for face in faces:
        length = 0
        while face + length in faces:
            length += 1
        best = max(best, length)
    return best


def test_longest_dice_straight():
    assert longest_dice_straight([1, 2, 3, 4, 6]) == 4
    assert longest_dice_straight([5, 5, 5]) == 1
    assert longest_dice_straight([2, 1, 6, 5, 4]) == 3
    assert longest_dice_straight([]) == 0


def farkle_score(dice: list[int]) -> int:
    """Score a roll: triples first, then single ones (100) and fives (50).

    Three ones make 1000, three of another number a hundred times that number.
    """
    score = 0
    for face, count in Counter(dice).items():
        if count >= 3:
            score += 1000 if face == 1 else face * 100
            count -= 3
        if face == 1:
            score += count * 100
        elif face == 5:
            score += count * 50
    return score


def test_farkle_score():
    assert farkle_score([1, 1, 1, 5, 2]) == 1050
    assert farkle_score([4, 4, 4, 4, 6]) == 400
    assert farkle_score([2, 3, 4, 6, 6]) == 0
    assert farkle_score([5, 5, 1]) == 200


def exploding_roll(die, rng, most=10):
    """Keep rolling a die while it shows its highest face, and return all the rolls."""
    rolls = [rng.randint(1, die)]
    while rolls[-1] == die and len(rolls) < most:
        rolls.append(rng.randint(1, die))
    return rolls


def test_exploding_roll():
    assert exploding_roll(1, random.Random(0), most=4) == [1, 1, 1, 1]
    rolls = exploding_roll(6, random.Random(5))
    assert all(r == 6 for r in rolls[:-1])
    assert 1 <= rolls[-1] <= 6


def attack_losses(attacker: list[int], defender: list[int]) -> tuple[int, int]:
    """Compare the dice of a conquest game pairwise from the highest down.

    The lower die of a pair loses one army, on a tie the attacker does.
    Returns (armies the attacker loses, armies the defender loses).
    """
    attacker_lost = defender_lost = 0
    pairs = zip(sorted(attacker, reverse=True), sorted(defender, reverse=True))
    for a, d in pairs:
        if a > d:
            defender_lost += 1
        else:
            attacker_lost += 1
    return attacker_lost, defender_lost


def test_attack_losses():
    assert attack_losses([6, 3, 1], [5, 3]) == (1, 1)
    assert attack_losses([6, 6, 6], [5]) == (0, 1)
    assert attack_losses([2], [2, 1]) == (1, 0)


def fifteens(cards: list[int]) -> int:
    """Count the points for fifteens in a cribbage hand: two for each combination."""
    points = 0
    for size in range(2, len(cards) + 1):
        for chosen in combinations(cards, size):
            if sum(min(card, 10) for card in chosen) == 15:  # court cards count ten
                points += 2
    return points


def test_fifteens():
    assert fifteens([5, 10, 13]) == 4
    assert fifteens([7, 8, 8]) == 4
    assert fifteens([2, 4, 6]) == 0


class DiscardPile:
    """A draw pile that is refilled from the discards once it is empty."""

    def __init__(self, cards):
        self.draw_pile = list(cards)
        self.discards = []

    def draw(self):
        """Take the top card, or None when there are no cards at all."""
        if not self.draw_pile:
            self.draw_pile = self.discards[::-1]
            self.discards = []
        return self.draw_pile.pop() if self.draw_pile else None

    def discard(self, card):
        self.discards.append(card)


def test_discard_pile():
    pile = DiscardPile(["a", "b"])
    assert [pile.draw(), pile.draw(), pile.draw()] == ["b", "a", None]
    pile.discard("x")
    pile.discard("y")
    assert pile.draw() == "x"
    assert pile.discards == []
