from decimal import Decimal, ROUND_HALF_UP


def price_range_label(prices: list[float], symbol: str = "$") -> str:
    """Describe the prices of a product's variants, such as "$5.00 – $9.50" or "from free"."""
    if not prices:
        return "sold out"
    low, high = min(prices), max(prices)
    if low == 0:
        return "free" if high == 0 else "from free"
    if low == high:
        return f"{symbol}{low:.2f}"
    return f"{symbol}{low:.2f} – {symbol}{high:.2f}"


def test_price_range_label():
    assert price_range_label([9.5, 5, 7]) == "$5.00 – $9.50"
    assert price_range_label([3, 3], "€") == "€3.00"
    assert price_range_label([0, 4]) == "from free"
    assert price_range_label([]) == "sold out"


def round_up_savings(purchases, unit=100):
    """Savings from rounding each purchase (in cents) up to the next whole unit.

    A purchase that is already a whole number of units adds nothing.
    """
    saved = 0
    for cents in purchases:
        over = cents % unit
        if over:
            saved += unit - over
    return saved


def test_round_up_savings():
    assert round_up_savings([250, 199, 300]) == 51
    assert round_up_savings([1260], unit=500) == 240
    assert round_up_savings([]) == 0


def count_change(amount, coins=(200, 100, 50, 20, 10, 5, 2, 1)):
    """Break an amount into coins, largest first, as a dict of coin to count."""
    change = {}
    for coin in coins:
        number, amount = divmod(amount, coin)
        if number:
            change[coin] = number
    return change


def test_count_change():
    assert count_change(388) == {200: 1, 100: 1, 50: 1, 20: 1, 10: 1, 5: 1, 2: 1, 1: 1}
    assert count_change(60) == {50: 1, 10: 1}
    assert count_change(0) == {}
    assert count_change(75, (25, 10)) == {25: 3}


def split_bill(total_cents: int, people: list[str]) -> dict[str, int]:
    """Share a bill as fairly as possible; the first people pay the leftover cents."""
    share, leftover = divmod(total_cents, len(people))
    owed = {}
    for person in people:
        owed[person] = share
        if leftover > 0:
            owed[person] += 1
            leftover -= 1
    return owed


def test_split_bill():
    assert split_bill(1000, ["Ann", "Bo", "Cy"]) == {"Ann": 334, "Bo": 333, "Cy": 333}
    assert split_bill(500, ["Ann"]) == {"Ann": 500}
    assert sum(split_bill(1001, ["a", "b", "c", "d"]).values()) == 1001


def add_tip(bill: float, percent: float, people: int = 1) -> float:
    """What does each person pay, tip included, rounded to cents?"""
    if people < 1:
        raise ValueError("at least one person has to pay")
    total = bill * (1 + percent / 100)
    return round(total / people, 2)


def test_add_tip():
    assert add_tip(50, 20) == 60
    assert add_tip(90, 10, 3) == 33
    assert add_tip(10, 0) == 10
    try:
        add_tip(10, 5, 0)
        assert False
    except ValueError:
        pass


def apply_discounts(price, percents):
    """Take several percentages off a price, one after the other.

    Args:
        price: the price before any discount.
        percents: the discounts in percent, in the order they apply.
    """
    for percent in percents:
        price -= price * percent / 100
    return round(price, 2)


def test_apply_discounts():
    assert apply_discounts(100, [10, 10]) == 81
    assert apply_discounts(80, []) == 80
    assert apply_discounts(50, [100, 5]) == 0


def bulk_unit_price(quantity: int, tiers: dict[int, float]) -> float:
    """Look up the price per piece for an order of this size.

    The tiers map the smallest quantity of each tier to its price.
    """
    price = None
    for minimum in sorted(tiers):
        if quantity >= minimum:
            price = tiers[minimum]
    if price is None:
        raise ValueError("order is below the smallest tier")
    return price


def test_bulk_unit_price():
    tiers = {1: 5.0, 10: 4.5, 100: 3.0}
    assert bulk_unit_price(9, tiers) == 5.0
    assert bulk_unit_price(10, tiers) == 4.5
    assert bulk_unit_price(5000, tiers) == 3.0
    try:
        bulk_unit_price(0, tiers)
        assert False
    except ValueError:
        pass


def buy_n_get_one_free(quantity, unit_price, n):
    """Price of quantity pieces when every (n + 1)-th piece is free."""
    free = quantity // (n + 1)
    return (quantity - free) * unit_price


def test_buy_n_get_one_free():
    assert buy_n_get_one_free(6, 10, 2) == 40
    assert buy_n_get_one_free(2, 10, 2) == 20
    assert buy_n_get_one_free(0, 10, 3) == 0


def net_from_gross(gross: str, rate: str) -> tuple[Decimal, Decimal]:
    """Split a gross price into its net price and the tax it contains.

    Both numbers are given as text; the rate is in percent.
    """
    total = Decimal(gross)
    net = total / (1 + Decimal(rate) / 100)
    net = net.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    return net, total - net


def test_net_from_gross():
    assert net_from_gross("119.00", "19") == (Decimal("100.00"), Decimal("19.00"))
    assert net_from_gross("10.00", "7") == (Decimal("9.35"), Decimal("0.65"))
    assert net_from_gross("5.00", "0") == (Decimal("5.00"), Decimal("0.00"))


def bracket_tax(income, brackets):
    """Income tax with a different rate for each slice of the income.

    brackets holds (upper limit, rate) pairs in rising order; the last limit may be None.
    """
    tax = 0.0
    lower = 0
    for upper, rate in brackets:
        if income <= lower:
            break
        top = income if upper is None else min(income, upper)
        tax += (top - lower) * rate
        lower = upper if upper is not None else income
    return tax


def test_bracket_tax():
    brackets = [(1000, 0.0), (5000, 0.25), (None, 0.5)]
    assert bracket_tax(800, brackets) == 0
    assert bracket_tax(3000, brackets) == 500
    assert bracket_tax(7000, brackets) == 2000


def convert_currency(amount: float, source: str, target: str, rates: dict) -> float:
    """Convert between two currencies, given what one unit of each is worth in a common base.

    Raises KeyError for a currency that has no rate.
    """
    if source == target:
        return amount
    in_base = amount * rates[source]
    return round(in_base / rates[target], 2)


def test_convert_currency():
    rates = {"USD": 1.0, "EUR": 1.25, "JPY": 0.01}
    assert convert_currency(100, "EUR", "USD", rates) == 125
    assert convert_currency(5, "USD", "JPY", rates) == 500
    assert convert_currency(7, "XYZ", "XYZ", rates) == 7
    try:
        convert_currency(1, "USD", "XYZ", rates)
        assert False
    except KeyError:
        pass


def round_to_nickel(cents):
    """Round a cash total in cents to the nearest multiple of five."""
    rest = cents % 5
    if rest < 3:
        return cents - rest
    return cents + 5 - rest


def test_round_to_nickel():
    assert round_to_nickel(102) == 100
    assert round_to_nickel(103) == 105
    assert round_to_nickel(998) == 1000
    assert round_to_nickel(0) == 0


def cart_total(cart: list[dict]) -> int:
    """Total of a shopping cart in cents.

    Each line has a "price", and may have a "quantity" (1 if it is left out).
    """
    total = 0
    for line in cart:
        total += line["price"] * line.get("quantity", 1)
    return total


def test_cart_total():
    assert cart_total([{"price": 250, "quantity": 2}, {"price": 99}]) == 599
    assert cart_total([]) == 0
    assert cart_total([{"price": 10, "quantity": 0}]) == 0


def running_balance(opening, transactions):
    """Return the balance after each transaction, starting from the opening balance."""
    balances = []
    balance = opening
    for amount in transactions:
        balance += amount
        balances.append(balance)
    return balances


def test_running_balance():
    assert running_balance(100, [-30, 50, -20]) == [70, 120, 100]
    assert running_balance(0, []) == []
    assert running_balance(-5, [5]) == [0]


def first_overdraft(balance, movements):
    """Index of the first movement that the balance cannot cover, or None."""
    for i, (kind, amount) in enumerate(movements):
        if kind == 'deposit':
            balance += amount
        elif amount > balance:
            return i
        else:
            balance -= amount
    return None


def test_first_overdraft():
    assert first_overdraft(50, [("withdraw", 30), ("withdraw", 30)]) == 1
    assert first_overdraft(0, [("deposit", 10), ("withdraw", 10)]) is None
    assert first_overdraft(0, [("withdraw", 1)]) == 0
    assert first_overdraft(9, []) is None


def settle_debts(balances: dict[str, int]) -> list[tuple[str, str, int]]:
    """Suggest payments (payer, receiver, amount) that bring all balances to zero.

    A positive balance means that the person gets money back.
    """
    debtors = [[name, -b] for name, b in sorted(balances.items()) if b < 0]
    creditors = [[name, b] for name, b in sorted(balances.items()) if b > 0]
    payments = []
    while debtors and creditors:
        amount = min(debtors[0][1], creditors[0][1])
        payments.append((debtors[0][0], creditors[0][0], amount))
        for side in (debtors, creditors):
            side[0][1] -= amount
            if side[0][1] == 0:
                side.pop(0)
    return payments


def test_settle_debts():
    assert settle_debts({"ann": 30, "bo": -10, "cy": -20}) == [("bo", "ann", 10), ("cy", "ann", 20)]
    assert settle_debts({"a": 0}) == []
    assert settle_debts({"a": -5, "b": 2, "c": 3}) == [("a", "b", 2), ("a", "c", 3)]


def total_by_category(expenses):
    """Sum the expenses, given as (category, amount) pairs, for each category."""
    totals = {}
    for category, amount in expenses:
        totals[category] = totals.get(category, 0) + amount
    return totals


def test_total_by_category():
    assert total_by_category([("food", 5), ("rent", 900), ("food", 7)]) == {"food": 12, "rent": 900}
    assert total_by_category([]) == {}
    assert total_by_category([("x", -1), ("x", 1)]) == {"x": 0}


def over_budget(spent: dict, budget: dict) -> dict:
    """Tell by how much each category went over its budget.

    Categories without a budget count as a budget of 0.
    """
    excess = {}
    for category, amount in spent.items():
        limit = budget.get(category, 0)
        if amount > limit:
            excess[category] = amount - limit
    return excess


def test_over_budget():
    assert over_budget({"food": 120, "fun": 10}, {"food": 100, "fun": 50}) == {"food": 20}
    assert over_budget({"gifts": 5}, {}) == {"gifts": 5}
    assert over_budget({}, {"food": 1}) == {}


def shipping_cost(subtotal: float, weight_kg: float, express: bool = False) -> float:
    """Work out the shipping for an order.

    Standard shipping is free from 50 on; otherwise it is 4.90 plus 0.50 for
    each kilogram above two. Express always adds 6.
    """
    cost = 0.0
    if subtotal < 50:
        cost = 4.90
        if weight_kg > 2:
            cost += 0.50 * (weight_kg - 2)
    if express:
        cost += 6
    return round(cost, 2)


def test_shipping_cost():
    assert shipping_cost(60, 10) == 0
    assert shipping_cost(20, 1) == 4.9
    assert shipping_cost(20, 4) == 5.9
    assert shipping_cost(50, 1, express=True) == 6


def cheapest_per_unit(offers):
    """Name of the offer with the lowest price per unit; offers are (name, price, units)."""
    best_name = None
    best_rate = float("inf")
    for name, price, units in offers:
        if units <= 0:
            continue
        rate = price / units
        if rate < best_rate:
            best_name, best_rate = name, rate
    return best_name


def test_cheapest_per_unit():
    assert cheapest_per_unit([("small", 2, 100), ("large", 5, 500)]) == "large"
    assert cheapest_per_unit([("broken", 1, 0)]) is None
    assert cheapest_per_unit([]) is None


def receipt_line(name: str, price: float, width: int = 30) -> str:
    """Format one line of a receipt, with dots between the name and the price."""
    amount = "{:.2f}".format(price)
    room = width - len(amount) - 2
    if len(name) > room:
        name = name[:room - 1] + "…"
    dots = "." * (room - len(name))
    return name + " " + dots + " " + amount


def test_receipt_line():
    assert receipt_line("Tea", 2.5, 16) == "Tea ....... 2.50"
    assert len(receipt_line("A very long product name indeed", 12, 20)) == 20
    assert receipt_line("Milk", 1, 10) == "Milk  1.00"


def weekly_pay(hours, rate, full_week=40, overtime_factor=1.5):
    """Pay for a week; hours beyond a full week earn the overtime rate."""
    if hours <= full_week:
        return hours * rate
    extra = hours - full_week
    return full_week * rate + extra * rate * overtime_factor


def test_weekly_pay():
    assert weekly_pay(38, 10) == 380
    assert weekly_pay(44, 10) == 460
    assert weekly_pay(40, 20) == 800
    assert weekly_pay(0, 99) == 0


def amount_in_words(cents: int) -> str:
    """Say an amount in dollars and cents, leaving out the part that is zero.

    >>> amount_in_words(1207)
    '12 dollars and 7 cents'
    """
    dollars, rest = divmod(cents, 100)

    def count(n, noun):
        return f"{n} {noun}" if n == 1 else f"{n} {noun}s"

    if rest == 0:
        return count(dollars, "dollar")
    if dollars == 0:
        return count(rest, "cent")
    return count(dollars, "dollar") + " and " + count(rest, "cent")


def test_amount_in_words():
    assert amount_in_words(1207) == "12 dollars and 7 cents"
    assert amount_in_words(100) == "1 dollar"
    assert amount_in_words(1) == "1 cent"
    assert amount_in_words(0) == "0 dollars"


def allocate_by_ratio(cents, ratios):
    """Divide an amount in proportion to the ratios without losing a cent."""
    whole = sum(ratios)
    parts = [cents * r // whole for r in ratios]
    missing = cents - sum(parts)
    i = 0
    while missing > 0:
        # the leftover goes round, but not to those with no share
        if ratios[i]:
            parts[i] += 1
            missing -= 1
        i = (i + 1) % len(parts)
    return parts


def test_allocate_by_ratio():
    assert allocate_by_ratio(100, [1, 1, 1]) == [34, 33, 33]
    assert allocate_by_ratio(5, [3, 7]) == [2, 3]
    assert allocate_by_ratio(101, [0, 1, 1]) == [0, 51, 50]
    assert allocate_by_ratio(0, [1, 2]) == [0, 0]


def best_coupon(total, coupons):
    """Choose the coupon that saves the most on this total.

    A coupon is a dict with a 'code', a 'minimum' order, and either 'percent' or 'amount'.
    Returns the pair (code, saving), or (None, 0) if none can be used.
    """
    choice = (None, 0)
    for coupon in coupons:
        if total < coupon.get('minimum', 0):
            continue
        if 'percent' in coupon:
            saving = total * coupon['percent'] / 100
        else:
            saving = min(coupon['amount'], total)
        if saving > choice[1]:
            choice = (coupon['code'], saving)
    return choice


def test_best_coupon():
    coupons = [
        {'code': 'TEN', 'percent': 10},
        {'code': 'FIVER', 'amount': 5},
        {'code': 'BIG', 'amount': 50, 'minimum': 300},
    ]
    assert best_coupon(40, coupons) == ('FIVER', 5)
    assert best_coupon(100, coupons) == ('TEN', 10)
    assert best_coupon(300, coupons) == ('BIG', 50)
    assert best_coupon(100, []) == (None, 0)


class Wallet:
    """Holds balances in several currencies."""

    def __init__(self):
        self.balances = {}

    def deposit(self, currency, amount):
        """Add money in one currency."""
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balances[currency] = self.balances.get(currency, 0) + amount

    def pay(self, currency, amount):
        """Take money out; returns False if there is not enough."""
        available = self.balances.get(currency, 0)
        if amount > available:
            return False
        self.balances[currency] = available - amount
        return True


def test_wallet():
    wallet = Wallet()
    wallet.deposit("EUR", 20)
    assert wallet.pay("EUR", 15)
    assert not wallet.pay("EUR", 6)
    assert not wallet.pay("USD", 1)
    assert wallet.balances == {"EUR": 5}
