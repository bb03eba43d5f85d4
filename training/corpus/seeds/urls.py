import re
from urllib.parse import parse_qs, parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit


def add_query_params(url: str, **params) -> str:
    """Add parameters to the query of a URL, replacing those with the same name.

    >>> add_query_params("https://x.org/a?b=1", b=2, c=3)
    'https://x.org/a?b=2&c=3'
    """
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    query.update(params)
    return urlunsplit(parts._replace(query=urlencode(query)))


def test_add_query_params():
    assert add_query_params("https://x.org/a?b=1", b=2, c=3) == "https://x.org/a?b=2&c=3"
    assert add_query_params("/search", q="a b") == "/search?q=a+b"
    assert add_query_params("/p#top", x=1) == "/p?x=1#top"


def strip_tracking(url):
    """Drop the tracking parameters (utm_..., gclid, fbclid) from a URL's query."""
    parts = urlsplit(url)
    kept = []
    for name, value in parse_qsl(parts.query, keep_blank_values=True):
        if name.startswith('utm_') or name in ('gclid', 'fbclid'):
            continue
        kept.append((name, value))
    return urlunsplit(parts._replace(query=urlencode(kept)))


def test_strip_tracking():
    assert strip_tracking("https://x.org/?utm_source=n&id=7") == "https://x.org/?id=7"
    assert strip_tracking("https://x.org/a?gclid=1") == "https://x.org/a"
    assert strip_tracking("https://x.org/a") == "https://x.org/a"


def query_value(url: str, name: str, default: str = "") -> str:
    """Return the last value of a query parameter, or the default if it is absent."""
    values = parse_qs(urlsplit(url).query).get(name)
    return values[-1] if values else default


def test_query_value():
    assert query_value("http://a.b/?x=1&x=2", "x") == "2"
    assert query_value("/p?q=a%20b", "q") == "a b"
    assert query_value("/p", "q", "none") == "none"


def build_query(params: dict) -> str:
    """Encode a dict as a query string by hand.

    Lists repeat their key, None leaves the key out and booleans become 1 and 0.
    """
    pairs = []
    for key, value in params.items():
        values = value if isinstance(value, (list, tuple)) else [value]
        for v in values:
            if v is None:
                continue
            if isinstance(v, bool):
                v = int(v)
            pairs.append(quote(str(key), safe="") + "=" + quote(str(v), safe=""))
    return "&".join(pairs)


def test_build_query():
    assert build_query({"tag": ["a", "b"], "x": None}) == "tag=a&tag=b"
    assert build_query({"q": "a&b", "full": True}) == "q=a%26b&full=1"
    assert build_query({}) == ""


def same_origin(a, b):
    """Do two URLs share scheme, host and port? Default ports are filled in."""
    defaults = {"http": 80, "https": 443}

    def origin(url):
        parts = urlsplit(url)
        return parts.scheme, parts.hostname, parts.port or defaults.get(parts.scheme)

    return origin(a) == origin(b)


def test_same_origin():
    assert same_origin("https://x.org/a", "https://X.org:443/b")
    assert not same_origin("http://x.org", "https://x.org")
    assert not same_origin("http://x.org:8080/", "http://x.org/")


def normalize_url(url: str) -> str:
    """Bring a URL to a standard form so that equal addresses compare equal.

    Scheme and host become lower case, the default port and the fragment go away, an
    empty path becomes '/', and the query parameters are sorted.
    """
    parts = urlsplit(url.strip())
    scheme = parts.scheme.lower()
    host = parts.hostname or ""
    if parts.port and (scheme, parts.port) not in {("http", 80), ("https", 443)}:
        host += f":{parts.port}"
    query = "&".join(sorted(q for q in parts.query.split("&") if q))
    return urlunsplit((scheme, host, parts.path or "/", query, ""))


def test_normalize_url():
    assert normalize_url("HTTP://Example.COM:80") == "http://example.com/"
    assert normalize_url("https://a.b/x?z=1&y=2#frag") == "https://a.b/x?y=2&z=1"
    assert normalize_url("http://a.b:8080/") == "http://a.b:8080/"


def domain_of(address: str) -> str:
    """Get the domain of a URL or a bare host name, without 'www.' in front."""
    if "//" not in address:
        address = "//" + address
    host = urlsplit(address).hostname or ""
    return host.removeprefix("www.")


def test_domain_of():
    assert domain_of("https://www.example.org/a") == "example.org"
    assert domain_of("Blog.example.org:80/x") == "blog.example.org"
    assert domain_of("") == ""


def is_subdomain(host, parent):
    """Is host the parent domain itself or one of its subdomains?"""
    host = host.lower().rstrip('.')
    parent = parent.lower().rstrip('.')
    return host == parent or host.endswith('.' + parent)


def test_is_subdomain():
    assert is_subdomain("api.example.org", "example.org")
    assert is_subdomain("example.org.", "Example.org")
    assert not is_subdomain("badexample.org", "example.org")
    assert not is_subdomain("org", "example.org")


def join_path(*segments: str) -> str:
    """Join URL path segments with exactly one slash between them.

    A slash at the very start and the very end is kept.
    """
    if not segments:
        return ""
    middle = [s.strip("/") for s in segments]
    path = "/".join(s for s in middle if s)
    if segments[0].startswith("/"):
        path = "/" + path
    if segments[-1].endswith("/") and not path.endswith("/"):
        path += "/"
    return path


def test_join_path():
    assert join_path("/api/", "/users", "7") == "/api/users/7"
    assert join_path("a", "", "b/") == "a/b/"
    assert join_path("/") == "/"
    assert join_path() == ""


def remove_dot_segments(path):
    """Resolve '.' and '..' in an absolute URL path; it never climbs above the root."""
    stack = []
    parts = path.split("/")
    for part in parts:
        if part == "..":
            if len(stack) > 1:
                stack.pop()
        elif part != ".":
            stack.append(part)
    if parts[-1] in (".", ".."):
        stack.append("")
    return "/".join(stack)


def test_remove_dot_segments():
    assert remove_dot_segments("/a/b/../c") == "/a/c"
    assert remove_dot_segments("/../x/./y") == "/x/y"
    assert remove_dot_segments("/a/b/..") == "/a/"
    assert remove_dot_segments("/plain") == "/plain"


def url_extension(url: str) -> str:
    """Which file extension, lower-cased and without dot, does the path of a URL end in?"""
    last_segment = unquote(urlsplit(url).path).rsplit("/", 1)[-1]
    stem, dot, extension = last_segment.rpartition(".")
    if not stem:
        return ""
    return extension.lower()


def test_url_extension():
    assert url_extension("https://x.org/a/Photo.JPG?size=2") == "jpg"
    assert url_extension("https://x.org/") == ""
    assert url_extension("/v1.2/notes") == ""
    assert url_extension("/.htaccess") == ""


def match_route(pattern, path):
    """Match a path with a route such as '/users/{id}'.

    Returns the values of the placeholders as a dict, or None when the route does not fit.
    """
    wanted = pattern.strip('/').split('/')
    given = path.strip('/').split('/')
    if len(wanted) != len(given):
        return None
    values = {}
    for w, g in zip(wanted, given):
        if w.startswith('{') and w.endswith('}'):
            values[w[1:-1]] = g
        elif w != g:
            return None
    return values


def test_match_route():
    assert match_route("/users/{id}", "/users/7") == {"id": "7"}
    assert match_route("/a/{x}/c/{y}", "/a/1/c/2/") == {"x": "1", "y": "2"}
    assert match_route("/users/{id}", "/posts/7") is None
    assert match_route("/", "/") == {}


def fill_route(template: str, **values) -> str:
    """Fill the {placeholders} of a route; values left over go to the query string."""
    rest = dict(values)

    def replace(match):
        return quote(str(rest.pop(match.group(1))), safe="")

    path = re.sub(r"\{(\w+)\}", replace, template)
    if rest:
        path += "?" + urlencode(rest)
    return path


def test_fill_route():
    assert fill_route("/users/{id}/posts", id=7) == "/users/7/posts"
    assert fill_route("/tag/{name}", name="a/b", page=2) == "/tag/a%2Fb?page=2"
    try:
        fill_route("/x/{missing}")
        assert False
    except KeyError:
        pass


def breadcrumbs(path: str) -> list[tuple[str, str]]:
    """Make (label, link) pairs for every level of a path, starting with the home page."""
    crumbs = [("Home", "/")]
    link = ""
    for segment in path.split("/"):
        if not segment:
            continue
        link += "/" + segment
        label = unquote(segment).replace("-", " ").capitalize()
        crumbs.append((label, link))
    return crumbs


def test_breadcrumbs():
    assert breadcrumbs("/docs/getting-started/") == [
        ("Home", "/"),
        ("Docs", "/docs"),
        ("Getting started", "/docs/getting-started"),
    ]
    assert breadcrumbs("/") == [("Home", "/")]


def find_urls(text):
    """Find the web addresses in a text, without punctuation that follows them."""
    urls = re.findall(r"https?://[^\s<>\"]+", text)
    return [u.rstrip(".,;:!?)") for u in urls]


def test_find_urls():
    assert find_urls("See http://a.b/c, or (https://x.org).") == ["http://a.b/c", "https://x.org"]
    assert find_urls("ftp://no.where") == []
    assert find_urls("") == []


def is_safe_redirect(target: str, allowed_hosts: set[str]) -> bool:
    """Decide whether a redirect target stays on this site or on an allowed host."""
    if "\\" in target or target != target.strip():
        return False
    parts = urlsplit(target)
    if parts.scheme not in ("", "http", "https"):
        return False
    if not parts.netloc:
        # 'https:evil' has a scheme but no host
        return parts.scheme == "" and target.startswith("/")
    return parts.hostname in allowed_hosts


def test_is_safe_redirect():
    assert is_safe_redirect("/account", set())
    assert is_safe_redirect("https://x.org/a", {"x.org"})
    assert not is_safe_redirect("//evil.example/", {"x.org"})
    assert not is_safe_redirect("javascript:alert(1)", set())
    assert not is_safe_redirect("", set())


def page_links(base: str, page: int, last: int) -> dict[str, str]:
    """Build the navigation links of a paginated list; only those that lead somewhere.

    Args:
        base: address of the list without a query.
        page: number of the current page, from 1.
        last: number of the last page.
    """
    targets = {}
    if page > 1:
        targets["first"] = 1
        targets["prev"] = page - 1
    if page < last:
        targets["next"] = page + 1
        targets["last"] = last
    return {name: f"{base}?page={n}" for name, n in targets.items()}


def test_page_links():
    assert page_links("/p", 1, 3) == {"next": "/p?page=2", "last": "/p?page=3"}
    assert list(page_links("/p", 2, 3)) == ["first", "prev", "next", "last"]
    assert page_links("/p", 1, 1) == {}


def percent_encode(text, keep="-._~/"):
    """Percent-encode all bytes but ASCII letters, digits and the characters in keep."""
    encoded = []
    for byte in text.encode("utf-8"):
        ch = chr(byte)
        if byte < 128 and (ch.isalnum() or ch in keep):
            encoded.append(ch)
        else:
            encoded.append("%%%02X" % byte)
    return "".join(encoded)


def test_percent_encode():
    assert percent_encode("/a b/~c") == "/a%20b/~c"
    assert percent_encode("\u00e9?") == "%C3%A9%3F"
    assert percent_encode("a/b", keep="") == "a%2Fb"
    assert percent_encode("") == ""


def percent_decode(text: str, plus_is_space: bool = False) -> str:
    """Undo percent-encoding. Incomplete sequences like '%4' are left as they are."""
    if plus_is_space:
        text = text.replace("+", " ")
    raw = bytearray()
    i = 0
    while i < len(text):
        digits = text[i + 1:i + 3]
        if text[i] == "%" and re.fullmatch("[0-9A-Fa-f]{2}", digits):
            raw.append(int(digits, 16))
            i += 3
        else:
            raw += text[i].encode("utf-8")
            i += 1
    return raw.decode("utf-8", errors="replace")


def test_percent_decode():
    assert percent_decode("a%20b%C3%A9") == "a b\u00e9"
    assert percent_decode("a+b", plus_is_space=True) == "a b"
    assert percent_decode("100%4") == "100%4"
    assert percent_decode("%zz") == "%zz"


def absolute_links(base, links):
    """Resolve links against the address of their page, dropping fragments and repeats.

    Links that are not http(s), such as mailto:, are left out.
    """
    resolved = []
    for link in links:
        url = urljoin(base, link).split('#')[0]
        if url.startswith(('http://', 'https://')) and url not in resolved:
            resolved.append(url)
    return resolved


def test_absolute_links():
    assert absolute_links("http://x.org/a/b", ["c", "/d", "c#top"]) == ["http://x.org/a/c", "http://x.org/d"]
    assert absolute_links("http://x.org/", ["mailto:a@b.c", "https://y.org"]) == ["https://y.org"]
    assert absolute_links("http://x.org/", []) == []


def hide_credentials(url: str) -> str:
    """Blank out the password in a URL such as 'postgres://user:pw@host/db'."""
    parts = urlsplit(url)
    if parts.password is None:
        return url
    userinfo, _, host = parts.netloc.rpartition("@")
    user = userinfo.split(":", 1)[0]
    return urlunsplit(parts._replace(netloc=f"{user}:***@{host}"))


def test_hide_credentials():
    assert hide_credentials("postgres://me:pw@db:5432/app") == "postgres://me:***@db:5432/app"
    assert hide_credentials("https://me@x.org/") == "https://me@x.org/"
    assert hide_credentials("https://x.org/a:b@c") == "https://x.org/a:b@c"


def ensure_scheme(address: str, scheme: str = "https") -> str:
    """Put a scheme in front of an address that has none.

    Addresses that begin with '//' get just the scheme and the colon.
    """
    address = address.strip()
    if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*://", address):
        return address
    if address.startswith("//"):
        return scheme + ":" + address
    return scheme + "://" + address


def test_ensure_scheme():
    assert ensure_scheme("example.org/a") == "https://example.org/a"
    assert ensure_scheme("//cdn.org/x.js", "http") == "http://cdn.org/x.js"
    assert ensure_scheme(" ftp://old.org ") == "ftp://old.org"


def parse_data_url(url):
    """Split a data URL into (media type, is base64, payload); None for any other URL."""
    if not url.startswith("data:"):
        return None
    head, comma, payload = url[5:].partition(",")
    if not comma:
        return None
    is_base64 = head.endswith(";base64")
    if is_base64:
        head = head[:-len(";base64")]
    return head or "text/plain", is_base64, payload


def test_parse_data_url():
    assert parse_data_url("data:image/png;base64,iVBO") == ("image/png", True, "iVBO")
    assert parse_data_url("data:,hi,you") == ("text/plain", False, "hi,you")
    assert parse_data_url("https://x.org") is None
    assert parse_data_url("data:text/plain") is None


def group_by_host(urls: list[str]) -> dict[str, list[str]]:
    """Sort a list of URLs into a dict from host to the paths on that host."""
    hosts: dict[str, list[str]] = {}
    for url in urls:
        parts = urlsplit(url)
        hosts.setdefault(parts.hostname or "", []).append(parts.path or "/")
    return hosts


def test_group_by_host():
    assert group_by_host(["http://a.b/x", "https://A.b", "http://c.d/"]) == {
        "a.b": ["/x", "/"],
        "c.d": ["/"],
    }
    assert group_by_host(["/local"]) == {"": ["/local"]}
    assert group_by_host([]) == {}


def robots_allows(rules: list[tuple[str, str]], path: str) -> bool:
    """May a crawler fetch a path under robots rules?

    The rules are ('allow' or 'disallow', prefix) pairs. The longest prefix that matches
    decides; 'allow' wins a tie, and without a match everything is allowed.
    """
    best_length = -1
    allowed = True
    for kind, prefix in rules:
        if not prefix or not path.startswith(prefix):
            continue
        if len(prefix) > best_length or (len(prefix) == best_length and kind == "allow"):
            best_length = len(prefix)
            allowed = kind == "allow"
    return allowed


def test_robots_allows():
    rules = [("disallow", "/private"), ("allow", "/private/open"), ("disallow", "")]
    assert not robots_allows(rules, "/private/x")
    assert robots_allows(rules, "/private/open/y")
    assert robots_allows(rules, "/other")
    assert robots_allows([("disallow", "/a"), ("allow", "/a")], "/a")


def link_header_next(header):
    """Find the address with rel="next" in an HTTP Link header, None if there is no such link."""
    for link in header.split(','):
        target, *params = (piece.strip() for piece in link.split(';'))
        for param in params:
            if param.replace('"', '').lower() == 'rel=next':
                return target.strip('<>')
    return None


def test_link_header_next():
    header = '<https://x.org/?p=1>; rel="prev", <https://x.org/?p=3>; rel="next"'
    assert link_header_next(header) == "https://x.org/?p=3"
    assert link_header_next("</a>; rel=last") is None
    assert link_header_next("") is None


class UrlShortener:
    """Keeps short codes for long addresses."""

    def __init__(self, prefix="https://s.example/"):
        self.prefix = prefix
        self.codes = {}
        self.targets = []

    def shorten(self, url):
        """Return the short form; the same address always gets the same one."""
        if url not in self.codes:
            self.codes[url] = len(self.targets)
            self.targets.append(url)
        return f"{self.prefix}{self.codes[url]:x}"

    def expand(self, short):
        """Return the long address, or None for an unknown short one."""
        code = short.removeprefix(self.prefix)
        try:
            index = int(code, 16)
        except ValueError:
            return None
        return self.targets[index] if 0 <= index < len(self.targets) else None


def test_url_shortener():
    s = UrlShortener()
    short = s.shorten("https://example.org/a/very/long/path")
    assert short == "https://s.example/0"
    assert s.shorten("https://example.org/a/very/long/path") == short
    assert s.expand(short) == "https://example.org/a/very/long/path"
    assert s.expand("https://s.example/zz") is None
    assert s.expand("https://s.example/9") is None
