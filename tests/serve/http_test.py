#!/usr/bin/env python3
"""The same over HTTP."""

import json
import socket
import threading
import time
import urllib.parse

from serving import *


def answer_addresses(server):
    status, headers, text = server.get("/search?query=harbour&limit=2&facet=source&facet=language:1&id=x")
    found = json.loads(text)
    check(status == 200 and found["id"] == "x" and len(found["hits"]) == 2, "/search answers a query string", text)
    check(list(found["facets"]) == ["source", "language"], "keys may repeat", found["facets"])
    check(headers["Content-Type"] == "application/json" and headers["X-Content-Type-Options"] == "nosniff", "as JSON")
    check("Access-Control-Allow-Origin" not in headers, "to no page of another site")
    same = json.loads(server.post("/search", {"query": "harbour", "limit": 2, "facet": ["source", "language:1"], "id": "x"})[2])
    check(same == found, "JSON by POST gives the same")
    identifier = found["hits"][0]["id"]
    status, _, text = server.get("/document/" + urllib.parse.quote(identifier, safe="") + "?query=harbour")
    check(status == 200 and json.loads(text)["document"]["id"] == identifier, "/document/ID is the document", text)
    check(json.loads(server.get("/facets?query=harbour")[2])["facets"]["source"]["values"], "/facets counts")
    check(json.loads(server.get("/suggest?query=harbuor")[2])["suggestions"][0]["query"] == "harbour", "/suggest respells")


def describe_itself(server):
    description = json.loads(server.get("/openapi.json")[2])
    check(list(description["paths"]) == ["/search", "/facets", "/suggest", "/document/{ID}"], "OpenAPI lists the paths")
    samples = {"boolean": "true", "integer": "3", "array": "source:x", "string": "auto"}
    refused = []
    for key in description["paths"]["/search"]["get"]["parameters"]:
        value = samples[key["schema"]["type"]]
        status, _, text = server.get(f"/search?{key['name']}={value}")
        if status == 400 and "There is no key" in text:
            refused.append(key["name"])
    check(not refused, "every parameter that it lists is known", refused)


def refuse(server):
    expected = {
        "/search?limit=many": (400, '"limit" takes a whole number from 0 to 1000000, not "many".'),
        "/search?db=%2Fetc": (400, 'There is no key "db"; /openapi.json and docs/SERVER.md list them.'),
        "/search?action=document": (400, "The path says what is asked for: /search, /facets, /suggest or /document/ID."),
        "/document/nothing": (404, "No document has this id."),
        "/document/": (404, "There is nothing at this address; /openapi.json lists what there is."),
        "/../../etc/passwd": (404, "There is nothing at this address; /openapi.json lists what there is."),
        "/search?query=" + "a" * 9000: (414, "The address is too long; send the request as JSON by POST."),
    }
    for path, (status, message) in expected.items():
        got = server.get(path)
        check((got[0], json.loads(got[2])["error"]["message"]) == (status, message), f"{path[:30]} is {status}", got)
    check(server.get("/search", Host="evil.example")[0] == 403, "another name for this machine is refused")
    check(server.get("/search", Host=f"localhost:{server.port}")[0] == 200, "localhost is not")
    check(server.get("/search", Origin="https://evil.example")[0] == 403, "pages of other sites are refused")
    check(server.get("/search?query=harbour", **{"Sec-Fetch-Site": "cross-site"})[0] == 403, "nor do their scripts and images")
    check(server.get("/search?query=harbour", **{"Sec-Fetch-Site": "same-site"})[0] == 403, "nor those of another port")
    check(server.get("/", **{"Sec-Fetch-Site": "cross-site"})[0] == 200, "a link to the page works")
    check(server.get("/", Origin=f"http://127.0.0.1:{server.port}")[0] == 200, "its own page is not")
    check(server.ask("PUT", "/search", "{}", {})[0] == 405, "other methods are refused")
    check(server.ask("POST", "/search", "query=a", {"Content-Type": "application/x-www-form-urlencoded"})[0] == 415,
          "forms are refused")
    check(server.post("/search", {"query": "a" * 100_000})[0] == 413, "too much is refused")
    check(server.post("/search", [1])[0] == 400, "what is no object is refused")


def raw(server, *pieces):
    """What comes back for these bytes until the connection is closed; None when it stays open."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) as connection:
        try:
            for piece in pieces:
                connection.sendall(piece)
            received = b""
            while chunk := connection.recv(1 << 16):
                received += chunk
            return received
        except ConnectionError:
            return b""
        except TimeoutError:
            return None


def refuse_doubled_headers(server):
    length = b"Content-Length: 14\r\n"
    post = b"POST /search HTTP/1.1\r\nContent-Type: application/json\r\n"
    rest = b'\r\n{"query":"a"}\n' + b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
    host = b"Host: localhost\r\n"
    doubled = {
        "Host": b"GET /search?query=a HTTP/1.1\r\n" + host * 2 + b"\r\n",
        "Content-Length": post + host + length + length.lower() + rest,
        "Content-Length of another value": post + host + length + b"Content-Length: 0\r\n" + rest,
        "statement of length": post + host + length + b"Transfer-Encoding: chunked\r\n" + rest,
    }
    for what, request in doubled.items():
        received = raw(server, request)
        check(received and received.startswith(b"HTTP/1.1 400 ") and received.count(b"HTTP/1.1") == 1,
              f"a second {what} is 400 and ends the connection", received and received[:300])
    whole = raw(server, post + host + length + b"Connection: close\r\n" + rest)
    check(whole and whole.startswith(b"HTTP/1.1 200 "), "one of each is answered", whole and whole[:300])


def tell_of_other_machines(db):
    for address, expected in (("0.0.0.0:0", True), ("127.0.0.1:0", False), ("localhost:0", False)):
        with Server(db, "--http", address) as server:
            server.end()
            told = server.process.stderr.read().decode()
            check(("Other machines reach this address" in told) == expected, f"what {address} means is said", told)


def endure(server):
    host = f"Host: localhost\r\n".encode()
    last = host + b"Connection: close\r\n"
    hostile = {
        "no HTTP": [b"\x00\xff\r\n\r\n"],
        "headers without end": [b"GET / HTTP/1.1\r\n"] + [b"X: " + b"y" * 4000 + b"\r\n"] * 1000,
        "a line without end": [b"GET /" + b"a" * 1_000_000],
        "chunks without end": [b"POST /search HTTP/1.1\r\n" + host + b"Content-Type: application/json\r\n"
                               b"Transfer-Encoding: chunked\r\n\r\n"] + [b"10000\r\n" + b"x" * 65536 + b"\r\n"] * 100,
        "a bad chunk": [b"POST /search HTTP/1.1\r\n" + last + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"],
        "many ranges": [b"GET /search HTTP/1.1\r\n" + last + b"Range: bytes=" + b",".join([b"0-"] * 2000) + b"\r\n\r\n"],
        "a body after GET": [b"GET / HTTP/1.1\r\n" + host + b"Content-Length: 40\r\n\r\nGET /search HTTP/1.1\r\n\r\n"],
        "gzip": [b"POST /search HTTP/1.1\r\n" + last + b"Content-Type: application/json\r\nContent-Encoding: gzip\r\n"
                 b"Content-Length: 4\r\n\r\n\x1f\x8b\x08\x00"],
        "forms of many parts": [b"POST /search HTTP/1.1\r\n" + last + b"Content-Type: multipart/form-data; boundary=x\r\n"
                                b"Content-Length: 6\r\n\r\n--x--\r"],
    }
    for what, pieces in hostile.items():
        received = raw(server, *pieces)
        check(received is not None and len(received) < 100_000, f"{what}: answered shortly or closed", received and received[:300])
    check(raw(server, b"GET / HTTP/1.1\r\n" + host + b"Content-Length: 40\r\n\r\nGET /search HTTP/1.1\r\n\r\n").count(b"HTTP/1.1") == 1,
          "a body after GET is not the next request")
    check(server.get("/search?query=harbour")[0] == 200, "the server is well after all that")


def serve_many(server):
    wrong = []

    def converse(name):
        connection = server.connect()
        for number in range(40):
            connection.request("GET", f"/search?query=harbour&limit=3&id={name}-{number}")
            answer = connection.getresponse()
            text = answer.read()
            if answer.status != 200 or json.loads(text)["id"] != f"{name}-{number}":
                wrong.append((answer.status, text[:200]))
        connection.close()

    threads = [threading.Thread(target=converse, args=(name,)) for name in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check(not wrong, "16 clients at a time get their own answers over connections that stay", wrong[:3])


def limit_connections(server):
    idle = [socket.create_connection(("127.0.0.1", server.port), timeout=PATIENCE) for _ in range(64)]
    check(wait_until(lambda: server.get("/")[0] == 503), "one more than 64 connections is refused")
    for connection in idle:
        connection.close()

    def is_well():
        try:
            return server.get("/")[0] == 200
        except OSError:
            return False

    check(wait_until(is_well), "there is room again when they leave")


def publish_in_the_middle(folder):
    db = folder / "growing"
    records = [{"id": f"first {i}", "text": f"The tunnel number {i} opened."} for i in range(200)]
    index(db, write_jsonl(folder / "first.jsonl", records))
    with Server(db, "--http", "127.0.0.1:0") as server:
        faults, seen, done = [], [], threading.Event()

        def ask():
            connection = server.connect()
            while not done.is_set():
                connection.request("GET", "/search?query=tunnel&limit=5&exact-total=1&no-collapse=1")
                answer = connection.getresponse()
                text = answer.read().decode()
                if answer.status != 200:
                    faults.append(text)
                else:
                    seen.append(json.loads(text)["total"]["value"])
            connection.close()

        threads = [threading.Thread(target=ask) for _ in range(4)]
        for thread in threads:
            thread.start()
        for number in range(6):
            index(db, write_jsonl(folder / "more.jsonl", [{"id": f"more {number}", "text": "Another tunnel opened."}]))
            index(db, "--delete", f"first {number}")
        done.set()
        for thread in threads:
            thread.join()
        total = json.loads(server.get("/search?query=tunnel&exact-total=1&no-collapse=1")[2])["total"]["value"]
        check(not faults, f"no search fails while 12 states are published ({len(seen)} searches)", faults[:3])
        check(total == 200 and set(seen) <= {200, 201}, "each sees one of the states", (total, set(seen)))


def end(db):
    with Server(db, "--http", "127.0.0.1:0") as server:
        idle = socket.create_connection(("127.0.0.1", server.port))
        server.get("/search?query=harbour")
        since = time.monotonic()
        check(server.end() == 0, "SIGTERM ends it with status 0")
        check(time.monotonic() - since < 5, "without waiting for connections that are idle")
        idle.close()
    with Server(db, "--http", "127.0.0.1:0") as server:
        second = subprocess.run([SEARCHER, "serve", "--http", f"127.0.0.1:{server.port}", "--db", db], capture_output=True)
        check(second.returncode == 3, "a port in use is status 3")


with temporary_folder() as name:
    folder = pathlib.Path(name)
    index(folder / "db", SAMPLE_CORPUS)
    with Server(folder / "db", "--http", "127.0.0.1:0") as server:
        answer_addresses(server)
        describe_itself(server)
        refuse(server)
        refuse_doubled_headers(server)
        endure(server)
        serve_many(server)
        limit_connections(server)
    publish_in_the_middle(folder)
    end(folder / "db")
    tell_of_other_machines(folder / "db")
finish()
