#!/usr/bin/env python3
"""Requests a line on standard input, answers a line on standard output."""

import json
import signal
import subprocess

from serving import *

PIPES = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}


def ask(server, request):
    line = request if isinstance(request, bytes) else json.dumps(request).encode()
    server.process.stdin.write(line + b"\n")
    server.process.stdin.flush()
    return json.loads(server.process.stdout.readline())


def converse(db):
    with Server(db, "--stdio", **PIPES) as server:
        found = ask(server, {"id": "a", "query": "harbour", "limit": 1})
        check(found["id"] == "a" and len(found["hits"]) == 1, "a question is answered before the next is asked", found)
        document = found["hits"][0]["id"]
        whole = ask(server, {"action": "document", "document": document, "query": "harbour"})["document"]
        first = whole["text_highlights"][0]
        check("arbour" in whole["text"][first[0] : first[1]], "a document comes whole, with what matches", whole)
        for hostile in (b"\xff\xfe", b"{" * 1000, b'{"query":"\x00"}', b'{"query":"' + b"(" * 50_000 + b'"}', b"null"):
            answer = ask(server, hostile)
            check("error" in answer or "hits" in answer, f"{hostile[:12]} is answered", answer)
        answer = ask(server, b'{"query":"' + b"a" * 100_000 + b'"}')
        check("at most 65536 bytes" in answer["error"]["message"], "a line that is too long is refused", answer)
        check(ask(server, {"id": 2, "query": "harbour"})["id"] == 2, "and the line after it answered")
        server.process.stdin.close()
        check(server.process.wait(PATIENCE) == 0, "the end of the input is the end, with status 0")


def keep_order(db):
    requests = [{"id": i, "query": "harbour*" if i % 3 else "a OR the OR of", "limit": 50 if i % 5 else 0} for i in range(500)]
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    done = subprocess.run([SEARCHER, "serve", "--stdio", "--db", db], input=lines[:-1].encode(), stdout=subprocess.PIPE)
    ids = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    check(ids == list(range(500)) and done.returncode == 0, "500 answers come in the order of their requests", ids[:20])


def end_by_signal(db):
    for number in (signal.SIGTERM, signal.SIGINT):
        with Server(db, "--stdio", **PIPES) as server:
            ask(server, {"query": "harbour"})
            check(server.end(number) == 0, f"{number.name} ends it with status 0")
    with Server(db, "--stdio", **PIPES) as server:
        server.process.stdout.close()
        server.process.stdin.write(b'{"query":"harbour"}\n')
        server.process.stdin.flush()
        check(server.process.wait(PATIENCE) == 0, "it ends when nobody reads its answers")


def notice_publications(folder):
    db = folder / "growing"
    index(db, write_jsonl(folder / "one.jsonl", [{"id": "one", "text": "The tunnel opened."}]))
    with Server(db, "--stdio", **PIPES) as server:
        check(ask(server, {"query": "tunnel"})["total"]["value"] == 1, "what is published is found")
        for number in range(3):
            index(db, write_jsonl(folder / "more.jsonl", [{"id": f"more {number}", "text": "Another tunnel opened."}]))
            total = ask(server, {"query": "tunnel", "collapse": False})["total"]["value"]
            check(total == number + 2, f"so is what is published later, {number + 1} times", total)
        index(db, "--delete", "one")
        check(ask(server, {"query": "tunnel"})["total"]["value"] == 3, "what is removed is not")
        check("error" in ask(server, {"action": "document", "document": "one"}), "nor can it be opened")


def refuse_bad_command_lines(folder):
    def outcome(*words):
        done = subprocess.run([SEARCHER, "serve", *words], env=ENVIRONMENT, capture_output=True, text=True)
        return done.returncode, done.stderr

    check(outcome("--db", "x")[0] == 2, "it must be said where requests come from")
    check(outcome("--stdio", "--db", str(folder / "nowhere"))[0] == 3, "an index that is missing is status 3")
    check(outcome("--stdio", "--db", "x", "query")[0] == 2, "there is no query on the command line")
    check(outcome("--http", "localhost", "--db", "x")[0] == 2, "an address has a port")


with temporary_folder() as name:
    folder = pathlib.Path(name)
    index(folder / "db", SAMPLE_CORPUS)
    converse(folder / "db")
    keep_order(folder / "db")
    end_by_signal(folder / "db")
    notice_publications(folder)
    refuse_bad_command_lines(folder)
finish()
