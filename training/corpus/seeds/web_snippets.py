import html
import json
from http import HTTPStatus
from urllib.parse import parse_qs, quote, urlencode, urlparse


def build_url(base: str, path: str, **params) -> str:
    """Build an address from a base, a path and query parameters; None values are left out."""
    url = base.rstrip("/") + "/" + path.lstrip("/")
    query = {key: value for key, value in params.items() if value is not None}
    if query:
        url += "?" + urlencode(query)
    return url


def test_build_url():
    assert build_url("https://a.org/", "/users", page=2, sort=None) == "https://a.org/users?page=2"
    assert build_url("https://a.org", "x") == "https://a.org/x"


def host_of(url: str) -> str:
    """Return the host of an address without www and without port."""
    host = urlparse(url).hostname or ""
    return host.removeprefix("www.")


def test_host_of():
    assert host_of("https://www.example.org:8080/a?b=1") == "example.org"
    assert host_of("nothing") == ""


def query_params(url):
    """Return the query parameters of an address, each with its first value."""
    return {key: values[0] for key, values in parse_qs(urlparse(url).query).items()}


def test_query_params():
    assert query_params("https://a.org/?q=red+cat&page=2&page=3") == {"q": "red cat", "page": "2"}
    assert query_params("https://a.org") == {}


def link(url: str, text: str | None = None) -> str:
    """Write an HTML link; special characters are escaped."""
    label = html.escape(text or url)
    return f'<a href="{html.escape(url)}">{label}</a>'


def test_link():
    assert link("/a", "A & B") == '<a href="/a">A &amp; B</a>'
    assert link("/x") == '<a href="/x">/x</a>'


def html_list(items: list[str], ordered: bool = False) -> str:
    """Write items as an HTML list."""
    tag = "ol" if ordered else "ul"
    lines = [f"  <li>{html.escape(item)}</li>" for item in items]
    return "\n".join([f"<{tag}>", *lines, f"</{tag}>"])


def test_html_list():
    assert html_list(["a", "<b>"]) == "<ul>\n  <li>a</li>\n  <li>&lt;b&gt;</li>\n</ul>"
    assert html_list([], ordered=True) == "<ol>\n</ol>"


def html_page(title: str, body: str) -> str:
    """Put a title and a body into a small HTML page."""
    return f"""<!DOCTYPE html>
<html>
<head><title>{html.escape(title)}</title></head>
<body>
<h1>{html.escape(title)}</h1>
{body}
</body>
</html>"""


def test_html_page():
    page = html_page("Cats & dogs", "<p>Hi</p>")
    assert page.startswith("<!DOCTYPE html>")
    assert page.count("Cats &amp; dogs") == 2
    assert "<p>Hi</p>" in page


def status_text(code):
    """Describe an HTTP status code such as 404."""
    try:
        status = HTTPStatus(code)
    except ValueError:
        return f"{code} Unknown"
    return f"{status.value} {status.phrase}"


def test_status_text():
    assert status_text(404) == "404 Not Found"
    assert status_text(799) == "799 Unknown"


def is_success(code: int) -> bool:
    """Check whether a status code says that a request succeeded."""
    return 200 <= code < 300


def test_is_success():
    assert is_success(204)
    assert not is_success(301)
    assert not is_success(500)


def json_response(data, status: int = 200) -> tuple[int, dict[str, str], bytes]:
    """Build status, headers and body of a JSON response."""
    body = json.dumps(data).encode("utf-8")
    headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    return status, headers, body


def test_json_response():
    status, headers, body = json_response({"ok": True})
    assert status == 200
    assert headers["Content-Length"] == "12"
    assert body == b'{"ok": true}'


def error_response(status, message):
    """Build a JSON error; only messages of client errors are shown."""
    if status >= 500:
        message = "internal error"
    return status, json.dumps({"error": message})


def test_error_response():
    assert error_response(404, "no such user") == (404, '{"error": "no such user"}')
    assert error_response(500, "password wrong") == (500, '{"error": "internal error"}')


def parse_cookies(header: str) -> dict[str, str]:
    """Parse a Cookie header such as 'a=1; b=2'."""
    cookies = {}
    for part in header.split(";"):
        name, separator, value = part.strip().partition("=")
        if separator:
            cookies[name] = value
    return cookies


def test_parse_cookies():
    assert parse_cookies("a=1; theme=dark=blue; bad") == {"a": "1", "theme": "dark=blue"}
    assert parse_cookies("") == {}


def set_cookie(name: str, value: str, days: int | None = None, secure: bool = True) -> str:
    """Write a Set-Cookie header."""
    parts = [f"{name}={quote(value)}", "Path=/", "HttpOnly"]
    if days is not None:
        parts.append(f"Max-Age={days * 24 * 60 * 60}")
    if secure:
        parts.append("Secure")
    return "; ".join(parts)


def test_set_cookie():
    assert set_cookie("id", "a b", days=1) == "id=a%20b; Path=/; HttpOnly; Max-Age=86400; Secure"
    assert set_cookie("x", "1", secure=False) == "x=1; Path=/; HttpOnly"


def route_request(routes: dict, method: str, path: str) -> str:
    """Call the handler of a method and path. Unknown paths give 404, known ones with another method 405."""
    if (method, path) in routes:
        return routes[method, path]()
    if any(known == path for _, known in routes):
        return "405 Method Not Allowed"
    return "404 Not Found"


def test_route_request():
    routes = {("GET", "/"): lambda: "home", ("POST", "/users"): lambda: "created"}
    assert route_request(routes, "GET", "/") == "home"
    assert route_request(routes, "GET", "/users") == "405 Method Not Allowed"
    assert route_request(routes, "GET", "/x") == "404 Not Found"


def accepted_types(header):
    """List the media types of an Accept header, the most wanted first."""
    wanted = []
    for part in header.split(","):
        media_type, *params = part.strip().split(";")
        quality = 1.0
        for param in params:
            if param.strip().startswith("q="):
                quality = float(param.strip()[2:])
        wanted.append((quality, media_type))
    return [media_type for _, media_type in sorted(wanted, key=lambda pair: -pair[0])]


def test_accepted_types():
    assert accepted_types("text/html;q=0.5, application/json, */*;q=0.1") == ["application/json", "text/html", "*/*"]
    assert accepted_types("text/plain") == ["text/plain"]


def meta_tags(info: dict[str, str]) -> str:
    """Write one meta tag for each name and content, sorted by name."""
    return "\n".join(f'<meta name="{name}" content="{html.escape(info[name])}">' for name in sorted(info))


def test_meta_tags():
    assert meta_tags({"b": "x", "a": '"q"'}) == '<meta name="a" content="&quot;q&quot;">\n<meta name="b" content="x">'
    assert meta_tags({}) == ""


def next_page_url(url: str, has_more: bool) -> str | None:
    """Return the address of the next page, or None if this is the last one."""
    if not has_more:
        return None
    base, _, page = url.rpartition("page=")
    if not base:
        return f"{url}?page=2"
    return f"{base}page={int(page) + 1}"


def test_next_page_url():
    assert next_page_url("/list?page=3", True) == "/list?page=4"
    assert next_page_url("/list", True) == "/list?page=2"
    assert next_page_url("/list", False) is None


class Router:
    """Finds the handler of a path; a part such as :id stands for anything."""

    def __init__(self):
        self.routes = []

    def add(self, pattern, handler):
        self.routes.append((pattern.strip("/").split("/"), handler))

    def match(self, path):
        """Return the handler of a path and the values of its parts, or None."""
        parts = path.strip("/").split("/")
        for pattern, handler in self.routes:
            if len(pattern) != len(parts):
                continue
            values = {}
            for expected, actual in zip(pattern, parts):
                if expected.startswith(":"):
                    values[expected[1:]] = actual
                elif expected != actual:
                    break
            else:
                return handler, values
        return None


def test_router():
    router = Router()
    router.add("/users/:id", "show")
    router.add("/users", "list")
    assert router.match("/users/7/") == ("show", {"id": "7"})
    assert router.match("/users") == ("list", {})
    assert router.match("/posts") is None


class Session:
    """Remembers who is logged in by a token."""

    def __init__(self, passwords):
        self.passwords = passwords
        self.tokens = {}

    def log_in(self, user, password):
        """Return a token for the right password, else raise PermissionError."""
        if self.passwords.get(user) != password:
            raise PermissionError("wrong user or password")
        token = f"token-{len(self.tokens) + 1}"
        self.tokens[token] = user
        return token

    def user_of(self, token):
        return self.tokens.get(token)

    def log_out(self, token):
        self.tokens.pop(token, None)


def test_session():
    session = Session({"ann": "secret"})
    token = session.log_in("ann", "secret")
    assert session.user_of(token) == "ann"
    session.log_out(token)
    assert session.user_of(token) is None
    try:
        session.log_in("ann", "guess")
    except PermissionError:
        pass
    else:
        assert False


class RateLimiter:
    """Allows only so many calls within a number of seconds."""

    def __init__(self, most: int, seconds: float):
        self.most = most
        self.seconds = seconds
        self.calls: list[float] = []

    def allow(self, now: float) -> bool:
        """Tell whether a call at this time is allowed, and remember it if so."""
        self.calls = [call for call in self.calls if now - call < self.seconds]
        if len(self.calls) >= self.most:
            return False
        self.calls.append(now)
        return True


def test_rate_limiter():
    limiter = RateLimiter(2, 10)
    assert limiter.allow(0)
    assert limiter.allow(1)
    assert not limiter.allow(5)
    assert limiter.allow(10)
