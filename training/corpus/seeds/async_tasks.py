import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable


async def fetch_all(fetch: Callable[[str], Awaitable[str]], urls: list[str]) -> list[str]:
    """Fetch all addresses at the same time and return the answers in order."""
    tasks = [asyncio.create_task(fetch(url)) for url in urls]
    return [await task for task in tasks]


def test_fetch_all():
    async def fetch(url):
        await asyncio.sleep(0)
        return f"body of {url}"

    assert asyncio.run(fetch_all(fetch, ["a", "b"])) == ["body of a", "body of b"]
    assert asyncio.run(fetch_all(fetch, [])) == []


async def with_timeout(coroutine, seconds, default=None):
    """Wait for a coroutine, but return a default if it takes too long."""
    try:
        return await asyncio.wait_for(coroutine, seconds)
    except asyncio.TimeoutError:
        return default


def test_with_timeout():
    async def quick():
        return 5

    async def slow():
        await asyncio.sleep(10)

    assert asyncio.run(with_timeout(quick(), 1)) == 5
    assert asyncio.run(with_timeout(slow(), 0.001, "late")) == "late"


async def retry_async(action, attempts: int = 3):
    """Call an async function until it succeeds, at most so many times."""
    for attempt in range(attempts):
        try:
            return await action()
        except ConnectionError:
            if attempt == attempts - 1:
                raise


def test_retry_async():
    failures = [ConnectionError(), ConnectionError()]

    async def unstable():
        if failures:
            raise failures.pop()
        return "ok"

    async def broken():
        raise ConnectionError("down")

    assert asyncio.run(retry_async(unstable)) == "ok"
    try:
        asyncio.run(retry_async(broken, 2))
    except ConnectionError as error:
        assert str(error) == "down"
    else:
        assert False


async def sum_of_results(coroutines) -> int:
    """Run coroutines at the same time and add up their results."""
    results = await asyncio.gather(*coroutines)
    return sum(results)


def test_sum_of_results():
    async def double(n):
        return 2 * n

    async def total():
        return await sum_of_results([double(1), double(4)])

    assert asyncio.run(total()) == 10
    assert asyncio.run(sum_of_results([])) == 0


async def count_slowly(limit: int, delay: float = 0) -> AsyncIterator[int]:
    """Yield the numbers from 1 to a limit with a pause before each."""
    for number in range(1, limit + 1):
        await asyncio.sleep(delay)
        yield number


def test_count_slowly():
    async def collect(limit):
        return [number async for number in count_slowly(limit)]

    assert asyncio.run(collect(3)) == [1, 2, 3]
    assert asyncio.run(collect(0)) == []


async def collect_until(stream, stop):
    """Collect the items of an async stream up to a stop item."""
    items = []
    async for item in stream:
        if item == stop:
            break
        items.append(item)
    return items


def test_collect_until():
    async def stream(*items):
        for item in items:
            yield item

    assert asyncio.run(collect_until(stream(1, 2, 0, 3), 0)) == [1, 2]
    assert asyncio.run(collect_until(stream(), 0)) == []


async def run_worker(queue: asyncio.Queue, handle: Callable[[str], str]) -> list[str]:
    """Take jobs from a queue until None comes and return what the handler gave."""
    results = []
    while True:
        job = await queue.get()
        if job is None:
            return results
        results.append(handle(job))


def test_run_worker():
    async def main(jobs):
        queue = asyncio.Queue()
        for job in [*jobs, None]:
            queue.put_nowait(job)
        return await run_worker(queue, str.upper)

    assert asyncio.run(main(["a", "b"])) == ["A", "B"]
    assert asyncio.run(main([])) == []


async def limited_gather(limit: int, *coroutines):
    """Run coroutines at the same time, but never more than the limit."""
    semaphore = asyncio.Semaphore(limit)

    async def guarded(coroutine):
        async with semaphore:
            return await coroutine

    return await asyncio.gather(*(guarded(coroutine) for coroutine in coroutines))


def test_limited_gather():
    running, most = [0], [0]

    async def job(n):
        running[0] += 1
        most[0] = max(most[0], running[0])
        await asyncio.sleep(0)
        running[0] -= 1
        return n

    async def main():
        return await limited_gather(2, *(job(n) for n in range(5)))

    assert asyncio.run(main()) == [0, 1, 2, 3, 4]
    assert most[0] <= 2


async def first_to_finish(*coroutines):
    """Return the result of the coroutine that finishes first and cancel the others."""
    tasks = [asyncio.ensure_future(coroutine) for coroutine in coroutines]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    return done.pop().result()


def test_first_to_finish():
    async def after(turns, value):
        for _ in range(turns):
            await asyncio.sleep(0)
        return value

    async def main():
        return await first_to_finish(after(9, "slow"), after(1, "fast"))

    assert asyncio.run(main()) == "fast"


async def apply_in_order(value, *steps):
    """Pass a value through async functions, one after the other."""
    for step in steps:
        value = await step(value)
    return value


def test_apply_in_order():
    async def add_one(n):
        return n + 1

    async def double(n):
        return n * 2

    assert asyncio.run(apply_in_order(3, add_one, double)) == 8
    assert asyncio.run(apply_in_order("x")) == "x"


async def split_errors(coroutines: list) -> tuple[list, list[str]]:
    """Run all coroutines and separate their results from their error messages."""
    outcomes = await asyncio.gather(*coroutines, return_exceptions=True)
    results = [outcome for outcome in outcomes if not isinstance(outcome, Exception)]
    errors = [str(outcome) for outcome in outcomes if isinstance(outcome, Exception)]
    return results, errors


def test_split_errors():
    async def check(n):
        if n < 0:
            raise ValueError(f"{n} is negative")
        return n

    async def main():
        return await split_errors([check(1), check(-2), check(3)])

    assert asyncio.run(main()) == ([1, 3], ["-2 is negative"])


class AsyncCounter:
    """A counter that several tasks may change at the same time."""

    def __init__(self):
        self.value = 0
        self._lock = asyncio.Lock()

    async def increment(self, step=1):
        async with self._lock:
            current = self.value
            await asyncio.sleep(0)
            self.value = current + step

    async def reset(self):
        async with self._lock:
            self.value = 0


def test_async_counter():
    async def main():
        counter = AsyncCounter()
        await asyncio.gather(*(counter.increment() for _ in range(10)))
        total = counter.value
        await counter.reset()
        return total, counter.value

    assert asyncio.run(main()) == (10, 0)


class Connection:
    """A connection that is opened and closed by `async with`."""

    def __init__(self, host: str):
        self.host = host
        self.is_open = False
        self.sent: list[str] = []

    async def __aenter__(self):
        await asyncio.sleep(0)
        self.is_open = True
        return self

    async def __aexit__(self, *_):
        self.is_open = False

    async def send(self, message: str) -> None:
        if not self.is_open:
            raise RuntimeError(f"not connected to {self.host}")
        self.sent.append(message)


def test_connection():
    async def main():
        async with Connection("example.org") as connection:
            await connection.send("hi")
            assert connection.is_open
        assert connection.sent == ["hi"]
        try:
            await connection.send("late")
        except RuntimeError as error:
            return str(error)

    assert asyncio.run(main()) == "not connected to example.org"
