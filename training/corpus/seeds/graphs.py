import heapq
import math
from collections import defaultdict, deque
from itertools import combinations


def neighbors_from_edges(edges: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Make an adjacency dict from undirected edges, neighbours sorted and without repeats."""
    linked = defaultdict(set)
    for a, b in edges:
        linked[a].add(b)
        linked[b].add(a)
    return {node: sorted(others) for node, others in linked.items()}


def test_neighbors_from_edges():
    assert neighbors_from_edges([("a", "c"), ("a", "b")]) == {"a": ["b", "c"], "b": ["a"], "c": ["a"]}
    assert neighbors_from_edges([("a", "b"), ("b", "a")]) == {"a": ["b"], "b": ["a"]}
    assert neighbors_from_edges([]) == {}


def hops_from(graph: dict, start) -> dict:
    """Fewest steps from start to every node that can be reached."""
    hops = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for neighbor in graph.get(node, []):
            if neighbor not in hops:
                hops[neighbor] = hops[node] + 1
                queue.append(neighbor)
    return hops


def test_hops_from():
    graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "x": ["a"]}
    assert hops_from(graph, "a") == {"a": 0, "b": 1, "c": 1, "d": 2}
    assert hops_from(graph, "d") == {"d": 0}
    assert hops_from({}, 1) == {1: 0}


def route_with_fewest_stops(lines, start, goal):
    """Find a shortest route as a list of stations, both ends included; None if there is none."""
    came_from = {start: None}
    queue = deque([start])
    while queue:
        station = queue.popleft()
        if station == goal:
            route = []
            while station is not None:
                route.append(station)
                station = came_from[station]
            return route[::-1]
        for nxt in lines.get(station, []):
            if nxt not in came_from:
                came_from[nxt] = station
                queue.append(nxt)
    return None


def test_route_with_fewest_stops():
    lines = {"a": ["b", "c"], "b": ["e"], "c": ["d"], "d": ["e"]}
    assert route_with_fewest_stops(lines, "a", "e") == ["a", "b", "e"]
    assert route_with_fewest_stops(lines, "a", "a") == ["a"]
    assert route_with_fewest_stops(lines, "e", "a") is None


def travel_costs(roads: dict[str, dict[str, float]], start: str) -> dict[str, float]:
    """Dijkstra's algorithm: the lowest cost from start to each reachable town.

    Args:
        roads: roads[a][b] is the cost of going from a to b, never negative.
        start: where the journey begins.
    """
    costs: dict[str, float] = {}
    heap = [(0, start)]
    while heap:
        cost, town = heapq.heappop(heap)
        if town in costs:
            continue
        costs[town] = cost
        for neighbor, extra in roads.get(town, {}).items():
            if neighbor not in costs:
                heapq.heappush(heap, (cost + extra, neighbor))
    return costs


def test_travel_costs():
    roads = {"a": {"b": 4, "c": 1}, "c": {"b": 2, "d": 8}, "b": {"d": 3}}
    assert travel_costs(roads, "a") == {"a": 0, "c": 1, "b": 3, "d": 6}
    assert travel_costs(roads, "d") == {"d": 0}
    assert travel_costs({}, "x") == {"x": 0}


def install_order(requires: dict[str, list[str]]) -> list[str]:
    """Order packages so that each comes after everything it requires.

    Raises ValueError if the requirements form a circle.
    """
    order: list[str] = []
    state: dict[str, str] = {}

    def visit(package: str) -> None:
        if state.get(package) == "done":
            return
        if state.get(package) == "open":
            raise ValueError("circular requirement at " + package)
        state[package] = "open"
        for needed in sorted(requires.get(package, [])):
            visit(needed)
        state[package] = "done"
        order.append(package)

    for package in sorted(requires):
        visit(package)
    return order


def test_install_order():
    assert install_order({"app": ["web", "log"], "web": ["log"]}) == ["log", "web", "app"]
    assert install_order({}) == []
    try:
        install_order({"a": ["b"], "b": ["a"]})
        assert False
    except ValueError as error:
        assert "circular" in str(error)


def has_directed_cycle(graph):
    """Is it possible to follow the arrows and come back to the same node?"""
    incoming = {node: 0 for node in graph}
    for targets in graph.values():
        for t in targets:
            incoming[t] = incoming.get(t, 0) + 1
    free = [node for node, n in incoming.items() if n == 0]
    removed = 0
    while free:
        node = free.pop()
        removed += 1
        for t in graph.get(node, []):
            incoming[t] -= 1
            if incoming[t] == 0:
                free.append(t)
    return removed < len(incoming)


def test_has_directed_cycle():
    assert has_directed_cycle({1: [2], 2: [3], 3: [1]})
    assert not has_directed_cycle({1: [2, 3], 2: [3]})
    assert has_directed_cycle({1: [1]})
    assert not has_directed_cycle({})


def connected_groups(graph: dict) -> list[set]:
    """Split an undirected graph into its connected parts, the biggest first."""
    groups, seen = [], set()
    for start in graph:
        if start in seen:
            continue
        group, stack = set(), [start]
        while stack:
            node = stack.pop()
            if node not in group:
                group.add(node)
                stack.extend(graph[node])
        seen |= group
        groups.append(group)
    return sorted(groups, key=len, reverse=True)


def test_connected_groups():
    graph = {1: [], 2: [3], 3: [2, 4], 4: [3]}
    assert connected_groups(graph) == [{2, 3, 4}, {1}]
    assert connected_groups({7: []}) == [{7}]
    assert connected_groups({}) == []


def link_counts(links: list[tuple[str, str]]) -> dict[str, tuple[int, int]]:
    """For each page return (links coming in, links going out)."""
    incoming: dict[str, int] = defaultdict(int)
    outgoing: dict[str, int] = defaultdict(int)
    for source, target in links:
        outgoing[source] += 1
        incoming[target] += 1
    pages = sorted(incoming.keys() | outgoing.keys())
    return {page: (incoming[page], outgoing[page]) for page in pages}


def test_link_counts():
    assert link_counts([("a", "b"), ("c", "b"), ("b", "a")]) == {"a": (1, 1), "b": (2, 1), "c": (0, 1)}
    assert link_counts([("a", "a")]) == {"a": (1, 1)}
    assert link_counts([]) == {}


def reverse_arrows(graph):
    """Turn every arrow of a directed graph around. Nodes without arrows are kept."""
    flipped = {node: [] for node in graph}
    for node, targets in graph.items():
        for target in targets:
            flipped.setdefault(target, []).append(node)
    return flipped


def test_reverse_arrows():
    assert reverse_arrows({"a": ["b", "c"], "b": ["c"]}) == {"a": [], "b": ["a"], "c": ["a", "b"]}
    assert reverse_arrows({"x": []}) == {"x": []}
    assert reverse_arrows({}) == {}


def seat_in_two_teams(rivals: dict[str, list[str]]) -> tuple[set, set] | None:
    """Divide people into two teams so that no rivals share one; None if that cannot be done."""
    side: dict[str, int] = {}
    for first in rivals:
        if first in side:
            continue
        side[first] = 0
        stack = [first]
        while stack:
            person = stack.pop()
            for rival in rivals[person]:
                if rival not in side:
                    side[rival] = 1 - side[person]
                    stack.append(rival)
                elif side[rival] == side[person]:
                    return None
    return {p for p in side if side[p] == 0}, {p for p in side if side[p] == 1}


def test_seat_in_two_teams():
    assert seat_in_two_teams({"a": ["b"], "b": ["a", "c"], "c": ["b"]}) == ({"a", "c"}, {"b"})
    assert seat_in_two_teams({"a": ["b", "c"], "b": ["a", "c"], "c": ["a", "b"]}) is None
    assert seat_in_two_teams({}) == (set(), set())


def unreachable_nodes(graph, entry):
    """Nodes that no walk from entry ever gets to, e.g. dead code in a call graph."""
    alive = set()
    stack = [entry]
    while stack:
        node = stack.pop()
        if node in alive:
            continue
        alive.add(node)
        stack.extend(graph.get(node, ()))
    return sorted(set(graph) - alive)


def test_unreachable_nodes():
    calls = {"main": ["load", "run"], "run": ["load"], "load": [], "old": ["load"]}
    assert unreachable_nodes(calls, "main") == ["old"]
    assert unreachable_nodes(calls, "load") == ["main", "old", "run"]
    assert unreachable_nodes({}, "x") == []


def simple_paths(graph: dict, start, goal) -> list[list]:
    """All paths from start to goal that visit no node twice."""
    found = []

    def extend(path):
        node = path[-1]
        if node == goal:
            found.append(path)
            return
        for neighbor in graph.get(node, []):
            if neighbor not in path:
                extend(path + [neighbor])

    extend([start])
    return found


def test_simple_paths():
    graph = {1: [2, 3], 2: [3], 3: [1, 4]}
    assert simple_paths(graph, 1, 4) == [[1, 2, 3, 4], [1, 3, 4]]
    assert simple_paths(graph, 4, 1) == []
    assert simple_paths(graph, 2, 2) == [[2]]


def cheapest_network(cables: list[tuple[int, str, str]]) -> tuple[int, list[tuple[str, str]]]:
    """Kruskal: choose cables (cost, a, b) that connect everything for the least money.

    Returns the total cost and the chosen connections.
    """
    group: dict[str, str] = {}

    def find(x: str) -> str:
        while group.setdefault(x, x) != x:
            x = group[x]
        return x

    total, chosen = 0, []
    for cost, a, b in sorted(cables):
        root_a, root_b = find(a), find(b)
        if root_a != root_b:
            group[root_a] = root_b
            total += cost
            chosen.append((a, b))
    return total, chosen


def test_cheapest_network():
    cables = [(4, "a", "b"), (1, "b", "c"), (2, "a", "c"), (7, "c", "d")]
    assert cheapest_network(cables) == (10, [("b", "c"), ("a", "c"), ("c", "d")])
    assert cheapest_network([(3, "x", "x")]) == (0, [])
    assert cheapest_network([]) == (0, [])


class DisjointSets:
    """Union-find: groups of items that can be merged and compared quickly."""

    def __init__(self, items):
        self.parent = {item: item for item in items}

    def find(self, item):
        """Return the representative of the item's group."""
        while self.parent[item] != item:
            # halve the path on the way up
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def union(self, a, b) -> bool:
        """Merge two groups; False if they were one already."""
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        self.parent[b] = a
        return True

    def group_count(self) -> int:
        return sum(1 for item, parent in self.parent.items() if item == parent)


def test_disjoint_sets():
    sets = DisjointSets("abcd")
    assert sets.group_count() == 4
    assert sets.union("a", "b") and sets.union("b", "c")
    assert not sets.union("a", "c")
    assert sets.find("a") == sets.find("c")
    assert sets.group_count() == 2


def adjacency_matrix(nodes, edges):
    """Matrix with 1 where an undirected edge joins the row's node to the column's node."""
    index = {node: i for i, node in enumerate(nodes)}
    matrix = [[0] * len(nodes) for _ in nodes]
    for a, b in edges:
        matrix[index[a]][index[b]] = 1
        matrix[index[b]][index[a]] = 1
    return matrix


def test_adjacency_matrix():
    assert adjacency_matrix("abc", ["ab", "bc"]) == [[0, 1, 0], [1, 0, 1], [0, 1, 0]]
    assert adjacency_matrix(["x"], [("x", "x")]) == [[1]]
    assert adjacency_matrix([], []) == []


def suggest_friends(friends: dict[str, set[str]], person: str) -> list[str]:
    """Friends of friends that person does not know yet, most common friends first."""
    votes: dict[str, int] = {}
    for friend in friends[person]:
        for candidate in friends[friend]:
            if candidate != person and candidate not in friends[person]:
                votes[candidate] = votes.get(candidate, 0) + 1
    return sorted(votes, key=lambda name: (-votes[name], name))


def test_suggest_friends():
    friends = {"al": {"bo", "cy"}, "bo": {"al", "di", "ed"}, "cy": {"al", "ed"}, "di": {"bo"}, "ed": {"bo", "cy"}}
    assert suggest_friends(friends, "al") == ["ed", "di"]
    assert suggest_friends(friends, "di") == ["al", "ed"]
    assert suggest_friends({"x": set()}, "x") == []


def parallel_stages(depends_on):
    """Group tasks into stages; the tasks of one stage depend only on earlier stages.

    Every task must be a key of depends_on. A circle raises ValueError.
    """
    waiting = {task: set(needed) for task, needed in depends_on.items()}
    stages = []
    while waiting:
        ready = sorted(task for task, needed in waiting.items() if not needed)
        if not ready:
            raise ValueError('circular dependency')
        stages.append(ready)
        for task in ready:
            del waiting[task]
        for needed in waiting.values():
            needed.difference_update(ready)
    return stages


def test_parallel_stages():
    tasks = {"test": ["build"], "build": ["fetch"], "docs": ["fetch"], "fetch": []}
    assert parallel_stages(tasks) == [["fetch"], ["build", "docs"], ["test"]]
    assert parallel_stages({}) == []
    try:
        parallel_stages({"a": ["a"]})
        assert False
    except ValueError:
        assert True


def project_length(durations: dict[str, int], needs: dict[str, list[str]]) -> int:
    """Earliest time at which all tasks can be finished, with unlimited helpers."""
    finish: dict[str, int] = {}

    def finish_time(task: str) -> int:
        if task not in finish:
            start = max((finish_time(n) for n in needs.get(task, [])), default=0)
            finish[task] = start + durations[task]
        return finish[task]

    return max(map(finish_time, durations), default=0)


def test_project_length():
    durations = {"dig": 2, "pour": 3, "paint": 1}
    assert project_length(durations, {"pour": ["dig"]}) == 5
    assert project_length(durations, {}) == 3
    assert project_length({}, {}) == 0


def tour_length(stops: list[str], distances: dict[tuple[str, str], float]) -> float:
    """Length of a round trip through the stops and back; distances count both ways.

    Gives infinity when two stops in a row are not connected.
    """
    total = 0.0
    for a, b in zip(stops, stops[1:] + stops[:1]):
        if a == b:
            continue
        leg = distances.get((a, b), distances.get((b, a)))
        if leg is None:
            return math.inf
        total += leg
    return total


def test_tour_length():
    distances = {("a", "b"): 3, ("b", "c"): 4, ("a", "c"): 5}
    assert tour_length(["a", "b", "c"], distances) == 12
    assert tour_length(["a"], distances) == 0
    assert tour_length(["a", "z"], distances) == math.inf


def within_hops(graph, start, limit):
    """Who can be reached from start in at most `limit` steps? start itself is left out."""
    reached = {start}
    frontier = {start}
    for _ in range(limit):
        frontier = {n for node in frontier for n in graph.get(node, ())} - reached
        reached |= frontier
    return reached - {start}


def test_within_hops():
    graph = {"a": ["b"], "b": ["c"], "c": ["d"]}
    assert within_hops(graph, "a", 2) == {"b", "c"}
    assert within_hops(graph, "a", 0) == set()
    assert within_hops(graph, "d", 5) == set()


def to_dot(edges: list[tuple[str, str]], name: str = "G") -> str:
    """Write a directed graph in the DOT language of Graphviz."""
    lines = ["digraph %s {" % name]
    for source, target in edges:
        lines.append('  "%s" -> "%s";' % (source, target))
    lines.append("}")
    return "\n".join(lines)


def test_to_dot():
    assert to_dot([("a", "b")]) == 'digraph G {\n  "a" -> "b";\n}'
    assert to_dot([], "Empty") == "digraph Empty {\n}"


def one_stroke_possible(edges):
    """Can a connected drawing be traced in one stroke, using every line exactly once?"""
    degree = defaultdict(int)
    for a, b in edges:
        degree[a] += 1
        degree[b] += 1
    odd = sum(d % 2 for d in degree.values())
    return odd in (0, 2)


def test_one_stroke_possible():
    square = ["ab", "bc", "cd", "da"]
    assert one_stroke_possible(square)
    assert one_stroke_possible(square + ["ac"])
    assert not one_stroke_possible(square + ["ac", "bd"])


def rank_pages(links: dict[str, list[str]], rounds: int = 20, damping: float = 0.85) -> dict[str, float]:
    """A simple PageRank. The ranks add up to 1; every page must be a key of links."""
    pages = list(links)
    rank = {page: 1 / len(pages) for page in pages}
    for _ in range(rounds):
        fresh = {page: (1 - damping) / len(pages) for page in pages}
        for page, targets in links.items():
            # a page without links shares its rank among all pages
            receivers = targets or pages
            for target in receivers:
                fresh[target] += damping * rank[page] / len(receivers)
        rank = fresh
    return rank


def test_rank_pages():
    ranks = rank_pages({"hub": ["a"], "a": ["hub"], "b": ["hub"]})
    assert abs(sum(ranks.values()) - 1) < 1e-9
    assert ranks["hub"] > ranks["a"] > ranks["b"]
    assert abs(rank_pages({"x": []})["x"] - 1) < 1e-9


def color_greedily(graph: dict) -> dict:
    """Give each node the lowest colour number that none of its neighbours has."""
    colors: dict = {}
    for node in sorted(graph, key=lambda n: -len(graph[n])):
        used = {colors.get(neighbor) for neighbor in graph[node]}
        color = 0
        while color in used:
            color += 1
        colors[node] = color
    return colors


def test_color_greedily():
    triangle = {"a": ["b", "c"], "b": ["a", "c"], "c": ["a", "b"]}
    assert sorted(color_greedily(triangle).values()) == [0, 1, 2]
    star = {"m": ["x", "y"], "x": ["m"], "y": ["m"]}
    assert color_greedily(star) == {"m": 0, "x": 1, "y": 1}
    assert color_greedily({}) == {}


def count_triangles(graph: dict[str, set[str]]) -> int:
    """Number of groups of three nodes that are all joined to each other."""
    triangles = 0
    for a, b, c in combinations(graph, 3):
        if b in graph[a] and c in graph[a] and c in graph[b]:
            triangles += 1
    return triangles


def test_count_triangles():
    graph = {"a": {"b", "c", "d"}, "b": {"a", "c"}, "c": {"a", "b", "d"}, "d": {"a", "c"}}
    assert count_triangles(graph) == 2
    assert count_triangles({"a": {"b"}, "b": {"a"}}) == 0
    assert count_triangles({}) == 0


def all_distances(weights):
    """Floyd-Warshall on a matrix of direct distances (math.inf where there is no road)."""
    n = len(weights)
    dist = [row[:] for row in weights]
    for k in range(n):
        for i in range(n):
            for j in range(n):
                through = dist[i][k] + dist[k][j]
                if through < dist[i][j]:
                    dist[i][j] = through
    return dist


def test_all_distances():
    inf = math.inf
    assert all_distances([[0, 5, inf], [inf, 0, 1], [2, inf, 0]]) == [[0, 5, 6], [3, 0, 1], [2, 7, 0]]
    assert all_distances([[0, inf], [inf, 0]]) == [[0, inf], [inf, 0]]
    assert all_distances([]) == []
