def names_of(people: list[dict]) -> list[str]:
    """List the names of all people."""
    return [person["name"] for person in people]


def test_names_of():
    assert names_of([{"name": "Ann"}, {"name": "Bo"}]) == ["Ann", "Bo"]
    assert names_of([]) == []


def find_user(users: list[dict], email: str) -> dict | None:
    """Find a user by email address, ignoring case."""
    for user in users:
        if user["email"].lower() == email.lower():
            return user
    return None


def test_find_user():
    users = [{"id": 1, "email": "Ann@example.com"}]
    assert find_user(users, "ann@example.com") == {"id": 1, "email": "Ann@example.com"}
    assert find_user(users, "bo@example.com") is None


def older_than(people, age):
    """Return the people who are older than the given age."""
    return list(filter(lambda person: person["age"] > age, people))


def test_older_than():
    people = [{"name": "Ann", "age": 30}, {"name": "Bo", "age": 18}]
    assert older_than(people, 18) == [{"name": "Ann", "age": 30}]
    assert older_than([], 1) == []


def total_salary(employees: list[dict], department: str) -> float:
    """Add up the salaries of one department."""
    return sum(employee["salary"] for employee in employees if employee["department"] == department)


def test_total_salary():
    employees = [
        {"department": "it", "salary": 100},
        {"department": "hr", "salary": 80},
        {"department": "it", "salary": 50},
    ]
    assert total_salary(employees, "it") == 150
    assert total_salary([], "it") == 0


def group_by_field(records: list[dict], field: str) -> dict:
    """Group records by the value of a field; records without it come under None."""
    groups = {}
    for record in records:
        key = record.get(field)
        if key not in groups:
            groups[key] = []
        groups[key].append(record)
    return groups


def test_group_by_field():
    a, b, c = {"x": 1}, {"x": 2}, {"y": 1}
    assert group_by_field([a, b, c, a], "x") == {1: [a, a], 2: [b], None: [c]}
    assert group_by_field([], "x") == {}


def update_by_id(records, record_id, **changes):
    """Change the record with an id and tell whether it was found."""
    for record in records:
        if record["id"] == record_id:
            record.update(changes)
            return True
    return False


def test_update_by_id():
    records = [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}]
    assert update_by_id(records, 2, name="c", size=3)
    assert records[1] == {"id": 2, "name": "c", "size": 3}
    assert not update_by_id(records, 9)


def delete_by_id(records: list[dict], record_id: int) -> list[dict]:
    """Return all records but the one with the id. An unknown id raises KeyError."""
    left = [record for record in records if record["id"] != record_id]
    if len(left) == len(records):
        raise KeyError(record_id)
    return left


def test_delete_by_id():
    assert delete_by_id([{"id": 1}, {"id": 2}], 1) == [{"id": 2}]
    try:
        delete_by_id([{"id": 1}], 5)
    except KeyError as error:
        assert error.args == (5,)
    else:
        assert False


def next_id(records: list[dict]) -> int:
    """Return an id that is one larger than the largest in use."""
    return max((record["id"] for record in records), default=0) + 1


def test_next_id():
    assert next_id([{"id": 3}, {"id": 7}]) == 8
    assert next_id([]) == 1


def search_products(products: list[dict], text: str, most: float | None = None) -> list[str]:
    """Name the products whose name contains a text and that cost at most so much."""
    found = []
    for product in products:
        if text.lower() not in product["name"].lower():
            continue
        if most is not None and product["price"] > most:
            continue
        found.append(product["name"])
    return found


def test_search_products():
    products = [{"name": "Red pen", "price": 2}, {"name": "Pencil", "price": 5}, {"name": "Cup", "price": 1}]
    assert search_products(products, "pen") == ["Red pen", "Pencil"]
    assert search_products(products, "PEN", 3) == ["Red pen"]


def join_orders(orders: list[dict], customers: list[dict]) -> list[tuple[str, float]]:
    """Pair the total of each order with the name of its customer."""
    names = {customer["id"]: customer["name"] for customer in customers}
    return [(names.get(order["customer"], "unknown"), order["total"]) for order in orders]


def test_join_orders():
    customers = [{"id": 1, "name": "Ann"}]
    orders = [{"customer": 1, "total": 20}, {"customer": 7, "total": 5}]
    assert join_orders(orders, customers) == [("Ann", 20), ("unknown", 5)]
    assert join_orders([], customers) == []


def average_rating_of(movies: list[dict], genre: str) -> float | None:
    """Average the ratings of all movies of a genre, or return None."""
    ratings = [movie["rating"] for movie in movies if genre in movie["genres"]]
    if not ratings:
        return None
    return round(sum(ratings) / len(ratings), 1)


def test_average_rating_of():
    movies = [{"rating": 8, "genres": ["drama", "war"]}, {"rating": 7, "genres": ["war"]}]
    assert average_rating_of(movies, "war") == 7.5
    assert average_rating_of(movies, "comedy") is None


def sort_tasks(tasks):
    """Sort tasks: open ones before finished ones, then by priority, then by title."""
    return sorted(tasks, key=lambda task: (task["done"], -task["priority"], task["title"]))


def test_sort_tasks():
    tasks = [
        {"title": "a", "priority": 1, "done": False},
        {"title": "b", "priority": 9, "done": True},
        {"title": "c", "priority": 5, "done": False},
    ]
    assert [task["title"] for task in sort_tasks(tasks)] == ["c", "a", "b"]
    assert sort_tasks([]) == []


def select_columns_of(rows: list[dict], columns: list[str]) -> list[tuple]:
    """Return the values of the chosen columns of every row."""
    return [tuple(row.get(column) for column in columns) for row in rows]


def test_select_columns_of():
    assert select_columns_of([{"a": 1, "b": 2}, {"a": 3}], ["b", "a"]) == [(2, 1), (None, 3)]
    assert select_columns_of([], ["a"]) == []


def page_of(records, page, size=10):
    """Return one page of records together with the number of pages."""
    pages = max(1, -(-len(records) // size))
    if page < 1 or page > pages:
        raise ValueError(f"there is no page {page}")
    start = (page - 1) * size
    return records[start : start + size], pages


def test_page_of():
    assert page_of([1, 2, 3, 4, 5], 2, 2) == ([3, 4], 3)
    assert page_of([], 1) == ([], 1)
    try:
        page_of([1], 2)
    except ValueError as error:
        assert "page 2" in str(error)
    else:
        assert False


def add_ranks(players: list[dict]) -> list[dict]:
    """Sort players by points and give each a rank; equal points share a rank."""
    ranked = []
    ordered = sorted(players, key=lambda player: player["points"], reverse=True)
    for place, player in enumerate(ordered, start=1):
        if ranked and ranked[-1]["points"] == player["points"]:
            place = ranked[-1]["rank"]
        ranked.append({**player, "rank": place})
    return ranked


def test_add_ranks():
    players = [{"n": "a", "points": 5}, {"n": "b", "points": 9}, {"n": "c", "points": 5}, {"n": "d", "points": 1}]
    assert [(p["n"], p["rank"]) for p in add_ranks(players)] == [("b", 1), ("a", 2), ("c", 2), ("d", 4)]
    assert add_ranks([]) == []


def without_field(records: list[dict], field: str) -> list[dict]:
    """Return copies of all records without one field, such as a password."""
    cleaned = []
    for record in records:
        copy = dict(record)
        copy.pop(field, None)
        cleaned.append(copy)
    return cleaned


def test_without_field():
    assert without_field([{"name": "Ann", "password": "x"}, {"name": "Bo"}], "password") == [{"name": "Ann"}, {"name": "Bo"}]
    assert without_field([], "a") == []


def children_of(comments, parent=None):
    """Return the texts of the direct answers to a comment, oldest first."""
    answers = [comment for comment in comments if comment["parent"] == parent]
    answers.sort(key=lambda comment: comment["time"])
    return [comment["text"] for comment in answers]


def test_children_of():
    comments = [
        {"id": 1, "parent": None, "time": 5, "text": "first"},
        {"id": 2, "parent": 1, "time": 9, "text": "late"},
        {"id": 3, "parent": 1, "time": 6, "text": "soon"},
    ]
    assert children_of(comments) == ["first"]
    assert children_of(comments, 1) == ["soon", "late"]
