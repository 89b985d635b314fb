#!/usr/bin/env python3
"""Requests a line over a Unix socket."""

import json
import socket
import stat
import threading

from serving import *


class Client:
    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(PATIENCE)
        self.socket.connect(str(path))
        self.lines = self.socket.makefile("rb")

    def send(self, request):
        self.socket.sendall(json.dumps(request).encode() + b"\n")

    def receive(self):
        line = self.lines.readline()
        return json.loads(line) if line else None

    def leave(self):
        self.lines.close()
        self.socket.close()


def serve_many(path):
    wrong = []

    def converse(name):
        client = Client(path)
        for number in range(60):
            client.send({"id": f"{name} {number}", "query": "harbour", "limit": number % 4})
        ids = [client.receive()["id"] for _ in range(60)]
        if ids != [f"{name} {number}" for number in range(60)]:
            wrong.append(ids)

    threads = [threading.Thread(target=converse, args=(name,)) for name in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check(not wrong, "20 programs at a time get their own answers in order", wrong)


def limit_connections(path):
    clients = [Client(path) for _ in range(64)]
    for client in clients:
        client.send({"query": "harbour", "limit": 0})
        client.receive()
    answer = Client(path).receive()
    check(answer["error"]["status"] == 503, "one more than 64 connections is told so", answer)
    clients.pop().leave()

    def has_room():
        try:
            client = Client(path)
            client.send({"id": 1})
            answer = client.receive()
            return answer and answer.get("id") == 1
        except OSError:
            return False

    check(wait_until(has_room), "there is room again when one leaves")


def leave_in_the_middle(path):
    for _ in range(20):
        client = Client(path)
        for number in range(30):
            client.send({"id": number, "query": "the OR of OR a", "limit": 100})
        client.leave()
    client = Client(path)
    client.send({"id": "still there"})
    check(client.receive()["id"] == "still there", "programs that leave without reading do no harm")


def end(db, path):
    with Server(db, "--socket", path) as server:
        client = Client(path)
        for number in range(20):
            client.send({"id": number, "query": "harbour", "limit": 1})
        first = client.receive()
        check(server.end() == 0, "SIGTERM ends it with status 0")
        answers = [first]
        while (answer := client.receive()) is not None:
            answers.append(answer)
        check([a["id"] for a in answers] == list(range(len(answers))), "what ran is answered, in order", answers)
        check(not path.exists(), "the socket is gone")


def replace_stale_sockets(db, path):
    with Server(db, "--socket", path) as server:
        server.process.kill()
        server.process.wait()
    check(path.exists(), "a server that is killed leaves its socket")
    with Server(db, "--socket", path) as server:
        second = subprocess.run([SEARCHER, "serve", "--socket", path, "--db", db], capture_output=True, text=True)
        check(second.returncode == 3 and "Another program listens" in second.stderr, "a socket in use stays", second)
        client = Client(path)
        client.send({"id": 1})
        check(client.receive()["id"] == 1, "the one that nobody listened to is replaced")
        server.end()
    path.write_text("a file")
    second = subprocess.run([SEARCHER, "serve", "--socket", path, "--db", db], capture_output=True, text=True)
    check(second.returncode == 3 and path.read_text() == "a file", "a file that is no socket stays", second)


with temporary_folder() as name:
    folder = pathlib.Path(name)
    db, path = folder / "db", folder / "socket"
    index(db, SAMPLE_CORPUS)
    with Server(db, "--socket", path) as server:
        check(stat.S_IMODE(path.stat().st_mode) == 0o600, "only this user may connect")
        serve_many(path)
        leave_in_the_middle(path)
    path.unlink()
    with Server(db, "--socket", path):
        limit_connections(path)
    path.unlink()
    end(db, path)
    replace_stale_sockets(db, path)
finish()
