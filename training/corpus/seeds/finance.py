import math


def compound_balance(principal: float, annual_rate: float, years: float, per_year: int = 12) -> float:
    """Balance of an account after some years of compound interest.

    Args:
        principal: the money at the start.
        annual_rate: yearly interest as a fraction, such as 0.05.
        years: how long the money stays.
        per_year: how often interest is added in a year.
    """
    periods = per_year * years
    return principal * (1 + annual_rate / per_year) ** periods


def test_compound_balance():
    assert math.isclose(compound_balance(1000, 0.1, 2, 1), 1210)
    assert compound_balance(500, 0, 10) == 500
    assert math.isclose(compound_balance(100, 0.12, 1), 112.682503, rel_tol=1e-6)


def loan_payment(amount, annual_rate, months):
    """Monthly payment that pays off a loan in the given number of months."""
    if annual_rate == 0:
        return amount / months
    r = annual_rate / 12
    return amount * r / (1 - (1 + r) ** -months)


def test_loan_payment():
    assert loan_payment(1200, 0, 12) == 100
    assert round(loan_payment(10000, 0.06, 60), 2) == 193.33
    assert math.isclose(loan_payment(1000, 0.12, 1), 1010)


def amortization_schedule(amount: float, monthly_rate: float, payment: float) -> list[tuple]:
    """List (interest, principal, remaining) for each month until a loan is paid off.

    Raises ValueError if the payment does not even cover the interest.
    """
    if payment <= amount * monthly_rate:
        raise ValueError("the loan would never be paid off")
    schedule = []
    while amount > 0.005:
        interest = amount * monthly_rate
        principal = min(payment - interest, amount)
        amount -= principal
        schedule.append((round(interest, 2), round(principal, 2), round(amount, 2)))
    return schedule


def test_amortization_schedule():
    assert amortization_schedule(200, 0.01, 102) == [(2.0, 100.0, 100.0), (1.0, 100.0, 0.0)]
    assert amortization_schedule(50, 0, 30) == [(0, 30, 20), (0, 20, 0)]
    assert amortization_schedule(0, 0.01, 5) == []
    try:
        amortization_schedule(1000, 0.01, 10)
        assert False
    except ValueError:
        pass


def months_to_goal(saved, monthly, goal, monthly_rate=0.0):
    """How many months of saving does it take to reach a goal?

    Returns None if it is not reached within 100 years.
    """
    months = 0
    while saved < goal:
        if months >= 1200:
            return None
        saved = saved * (1 + monthly_rate) + monthly
        months += 1
    return months


def test_months_to_goal():
    assert months_to_goal(0, 100, 1000) == 10
    assert months_to_goal(0, 100, 200.5, 0.01) == 2
    assert months_to_goal(50, 0, 40) == 0
    assert months_to_goal(0, 0, 1) is None


def net_present_value(rate, cash_flows):
    """Present value of yearly cash flows, the first of which happens today."""
    value = 0.0
    for year, flow in enumerate(cash_flows):
        value += flow / (1 + rate) ** year
    return value


def test_net_present_value():
    assert math.isclose(net_present_value(0.1, [-100, 110]), 0, abs_tol=1e-9)
    assert net_present_value(0, [1, 2, 3]) == 6
    assert net_present_value(0.5, []) == 0


def internal_rate_of_return(cash_flows: list[float]):
    """Find the rate at which the cash flows are worth nothing today.

    The rate is searched between -99 % and 1000 % by bisection; None means
    that there is no change of sign between them.
    """
    def value_at(rate):
        return sum(flow / (1 + rate) ** t for t, flow in enumerate(cash_flows))

    low, high = -0.99, 10.0
    if value_at(low) * value_at(high) > 0:
        return None
    for _ in range(100):
        mid = (low + high) / 2
        if value_at(low) * value_at(mid) <= 0:
            high = mid
        else:
            low = mid
    return (low + high) / 2


def test_internal_rate_of_return():
    assert math.isclose(internal_rate_of_return([-100, 110]), 0.1)
    assert math.isclose(internal_rate_of_return([-100, 0, 121]), 0.1)
    assert internal_rate_of_return([5, 5]) is None


def payback_period(investment: float, yearly_returns: list[float]):
    """In which year (counting from 1) have the returns paid back the investment?"""
    remaining = investment
    for year, amount in enumerate(yearly_returns, start=1):
        remaining -= amount
        if remaining <= 0:
            return year
    return None


def test_payback_period():
    assert payback_period(100, [40, 40, 40]) == 3
    assert payback_period(100, [100]) == 1
    assert payback_period(100, [10, 10]) is None


def straight_line_depreciation(cost, salvage, years):
    """Book value of an asset at the end of each year when it loses equal amounts."""
    yearly = (cost - salvage) / years
    return [cost - yearly * n for n in range(1, years + 1)]


def test_straight_line_depreciation():
    assert straight_line_depreciation(1000, 200, 4) == [800, 600, 400, 200]
    assert straight_line_depreciation(90, 0, 3) == [60, 30, 0]
    assert straight_line_depreciation(50, 50, 1) == [50]


def declining_balance(cost, rate, salvage):
    """Yearly depreciation by a fixed rate of the book value, down to the salvage value.

    The last year takes whatever is left when it would fall to less than 1 above salvage.
    """
    if not 0 < rate < 1:
        raise ValueError("rate must lie between 0 and 1")
    charges = []
    value = cost
    while value > salvage:
        charge = value * rate
        if value - charge < salvage + 1:
            charge = value - salvage
        charges.append(charge)
        value -= charge
    return charges


def test_declining_balance():
    assert declining_balance(1000, 0.5, 200) == [500, 250, 50]
    assert declining_balance(100, 0.5, 100) == []
    assert sum(declining_balance(800, 0.25, 100)) == 700


def simple_returns(prices: list[float]) -> list[float]:
    """Turn a series of prices into the return of each period."""
    returns = []
    for before, after in zip(prices, prices[1:]):
        returns.append(after / before - 1)
    return returns


def test_simple_returns():
    assert simple_returns([100, 150, 75]) == [0.5, -0.5]
    assert simple_returns([10]) == []
    assert simple_returns([4, 4]) == [0]


def max_drawdown(values: list[float]) -> float:
    """Largest fall from a peak to a later low, as a fraction of the peak."""
    peak = float("-inf")
    worst = 0.0
    for v in values:
        peak = max(peak, v)
        drop = (peak - v) / peak
        if drop > worst:
            worst = drop
    return worst


def test_max_drawdown():
    assert max_drawdown([100, 120, 60, 130, 90]) == 0.5
    assert max_drawdown([1, 2, 3]) == 0
    assert max_drawdown([]) == 0


def annual_growth_rate(first, last, years):
    """Compound annual growth rate from the first to the last value.

    >>> annual_growth_rate(100, 400, 2)
    1.0
    """
    if first <= 0 or years <= 0:
        raise ValueError('first value and years must be positive')
    return (last / first) ** (1 / years) - 1


def test_annual_growth_rate():
    assert annual_growth_rate(100, 400, 2) == 1.0
    assert annual_growth_rate(50, 50, 7) == 0
    try:
        annual_growth_rate(0, 10, 1)
        assert False
    except ValueError:
        pass


def portfolio_weights(holdings: dict, prices: dict) -> dict:
    """Share of each holding in the value of a portfolio.

    Args:
        holdings: number of shares for each symbol.
        prices: price of a share for each symbol.
    """
    values = {symbol: n * prices[symbol] for symbol, n in holdings.items()}
    total = sum(values.values())
    if total == 0:
        return {symbol: 0.0 for symbol in values}
    return {symbol: value / total for symbol, value in values.items()}


def test_portfolio_weights():
    assert portfolio_weights({"A": 3, "B": 1}, {"A": 10, "B": 10}) == {"A": 0.75, "B": 0.25}
    assert portfolio_weights({"A": 0}, {"A": 5}) == {"A": 0.0}
    assert portfolio_weights({}, {}) == {}


def rebalance_trades(values, targets):
    """Money to buy (positive) or sell (negative) of each asset to reach its target share."""
    total = sum(values.values())
    trades = {}
    for asset in sorted(set(values) | set(targets)):
        change = targets.get(asset, 0) * total - values.get(asset, 0)
        if change:
            trades[asset] = change
    return trades


def test_rebalance_trades():
    assert rebalance_trades({"stocks": 80, "bonds": 20}, {"stocks": 0.5, "bonds": 0.5}) == {"bonds": 30, "stocks": -30}
    assert rebalance_trades({"gold": 100}, {"cash": 1}) == {"cash": 100, "gold": -100}
    assert rebalance_trades({"x": 10}, {"x": 1}) == {}


def fifo_profit(trades: list[tuple[str, int, float]]) -> float:
    """Profit realised by sales when the shares bought first are sold first.

    Each trade is ("buy" or "sell", number of shares, price of a share).
    """
    lots = []
    profit = 0.0
    for side, count, price in trades:
        if side == "buy":
            lots.append([count, price])
            continue
        while count > 0:
            if not lots:
                raise ValueError("sold more shares than were bought")
            used = min(count, lots[0][0])
            profit += used * (price - lots[0][1])
            lots[0][0] -= used
            count -= used
            if lots[0][0] == 0:
                lots.pop(0)
    return profit


def test_fifo_profit():
    assert fifo_profit([("buy", 10, 5), ("buy", 10, 8), ("sell", 15, 10)]) == 60
    assert fifo_profit([("buy", 1, 9)]) == 0
    try:
        fifo_profit([("sell", 1, 2)])
        assert False
    except ValueError:
        pass


def average_cost(purchases):
    """Average price paid per share over all the (shares, price) purchases."""
    shares = 0
    paid = 0.0
    for count, price in purchases:
        shares += count
        paid += count * price
    if shares == 0:
        return 0.0
    return paid / shares


def test_average_cost():
    assert average_cost([(10, 4), (30, 8)]) == 7
    assert average_cost([]) == 0.0
    assert average_cost([(2, 3.5)]) == 3.5


def dollar_cost_averaging(budget: float, prices: list[float]) -> float:
    """Number of shares collected by spending the same budget at each price."""
    return sum(budget / price for price in prices)


def test_dollar_cost_averaging():
    assert dollar_cost_averaging(100, [10, 20, 25]) == 19
    assert dollar_cost_averaging(100, []) == 0
    assert dollar_cost_averaging(0, [5]) == 0


def break_even_units(fixed_costs, price, variable_cost):
    """Smallest number of units to sell so that all the costs are covered, or None."""
    margin = price - variable_cost
    if margin <= 0:
        return None
    return math.ceil(fixed_costs / margin)


def test_break_even_units():
    assert break_even_units(1000, 15, 5) == 100
    assert break_even_units(1001, 15, 5) == 101
    assert break_even_units(10, 5, 5) is None
    assert break_even_units(0, 2, 1) == 0


def years_to_double(rate_percent: float) -> float:
    """Exact number of years in which money doubles at a yearly rate in percent."""
    if rate_percent <= 0:
        return math.inf
    return math.log(2) / math.log(1 + rate_percent / 100)


def test_years_to_double():
    assert math.isclose(years_to_double(100), 1)
    assert round(years_to_double(7.2), 1) == 10.0
    assert years_to_double(0) == math.inf


def real_rate(nominal, inflation):
    """Interest rate that is left after inflation (Fisher equation, both as fractions)."""
    return (1 + nominal) / (1 + inflation) - 1


def test_real_rate():
    assert math.isclose(real_rate(0.21, 0.1), 0.1)
    assert real_rate(0.03, 0.03) == 0
    assert real_rate(0, 0.25) < 0


def bond_price(face: float, coupon_rate: float, market_rate: float, years: int) -> float:
    """Price of a bond with yearly coupons at the given market rate."""
    coupon = face * coupon_rate
    price = 0.0
    for year in range(1, years + 1):
        payment = coupon
        if year == years:
            payment += face  # the face value comes back at the end
        price += payment / (1 + market_rate) ** year
    return price


def test_bond_price():
    assert math.isclose(bond_price(1000, 0.05, 0.05, 10), 1000)
    assert math.isclose(bond_price(100, 0, 0.25, 2), 64)
    assert bond_price(1000, 0.1, 0.05, 3) > 1000


def crossover_signals(short_avg, long_avg):
    """Compare two moving averages and report where the short one crosses the long one.

    Returns a list of (index, "buy") for crossings upwards and (index, "sell")
    for crossings downwards.
    """
    signals = []
    for i in range(1, len(short_avg)):
        was_above = short_avg[i - 1] > long_avg[i - 1]
        is_above = short_avg[i] > long_avg[i]
        if is_above and not was_above:
            signals.append((i, "buy"))
        elif was_above and not is_above:
            signals.append((i, "sell"))
    return signals


def test_crossover_signals():
    assert crossover_signals([1, 3, 3, 1], [2, 2, 2, 2]) == [(1, "buy"), (3, "sell")]
    assert crossover_signals([5, 6], [1, 1]) == []
    assert crossover_signals([], []) == []


def candlestick(prices):
    """Summarise the prices of a period by its open, high, low and close."""
    if not prices:
        return None
    return {
        "open": prices[0],
        "high": max(prices),
        "low": min(prices),
        "close": prices[-1],
    }


def test_candlestick():
    assert candlestick([5, 9, 3, 6]) == {"open": 5, "high": 9, "low": 3, "close": 6}
    assert candlestick([2]) == {"open": 2, "high": 2, "low": 2, "close": 2}
    assert candlestick([]) is None


def debt_snowball(debts: dict[str, float], monthly: float) -> list[str]:
    """Order in which debts are cleared when each month goes to the smallest debt first.

    Interest is ignored; the rest of a month's money flows to the next debt.
    """
    left = dict(debts)
    cleared = []
    if monthly <= 0:
        return cleared
    while left:
        money = monthly
        for name in sorted(left, key=left.get):
            paid = min(money, left[name])
            left[name] -= paid
            money -= paid
            if left[name] == 0:
                cleared.append(name)
                del left[name]
            if money == 0:
                break
    return cleared


def test_debt_snowball():
    assert debt_snowball({"car": 500, "card": 100, "phone": 250}, 150) == ["card", "phone", "car"]
    assert debt_snowball({}, 100) == []
    assert debt_snowball({"x": 5}, 0) == []


def trial_balance(entries):
    """Balance each account of a journal and check that debits equal credits.

    Each entry is (debit account, credit account, amount).
    Returns (balances, balanced), where debits count as positive.
    """
    balances = {}
    for debit, credit, amount in entries:
        balances[debit] = balances.get(debit, 0) + amount
        balances[credit] = balances.get(credit, 0) - amount
    return balances, sum(balances.values()) == 0


def test_trial_balance():
    entries = [("cash", "sales", 100), ("rent", "cash", 40)]
    assert trial_balance(entries) == ({"cash": 60, "sales": -100, "rent": 40}, True)
    assert trial_balance([]) == ({}, True)
    assert trial_balance([("a", "a", 5)]) == ({"a": 0}, True)


def age_receivables(invoices: list[tuple[int, float]]) -> dict[str, float]:
    """Sort unpaid invoices, given as (days overdue, amount), into the usual age groups."""
    groups = {"current": 0, "1-30": 0, "31-60": 0, "61+": 0}
    for days, amount in invoices:
        if days <= 0:
            key = "current"
        elif days <= 30:
            key = "1-30"
        elif days <= 60:
            key = "31-60"
        else:
            key = "61+"
        groups[key] += amount
    return groups


def test_age_receivables():
    result = age_receivables([(0, 10), (30, 20), (31, 5), (400, 1), (12, 2)])
    assert result == {"current": 10, "1-30": 22, "31-60": 5, "61+": 1}
    assert age_receivables([])["current"] == 0
    assert age_receivables([(60, 7)])["31-60"] == 7


class SavingsAccount:
    """An account that earns interest once a month and refuses to be overdrawn."""

    def __init__(self, balance=0.0, monthly_rate=0.0):
        self.balance = balance
        self.monthly_rate = monthly_rate
        self.history = []

    def withdraw(self, amount):
        """Take out money, or raise ValueError if there is not enough."""
        if amount > self.balance:
            raise ValueError("insufficient funds")
        self.balance -= amount
        self.history.append(("withdraw", amount))

    def end_month(self):
        """Add a month of interest and return how much it was."""
        interest = self.balance * self.monthly_rate
        self.balance += interest
        self.history.append(("interest", interest))
        return interest


def test_savings_account():
    account = SavingsAccount(100, 0.5)
    assert account.end_month() == 50
    account.withdraw(30)
    assert account.balance == 120
    assert account.history == [("interest", 50), ("withdraw", 30)]
    try:
        account.withdraw(1000)
        assert False
    except ValueError:
        pass
