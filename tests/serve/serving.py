"""What the tests of `searcher serve` share. Each is called as  python3 X_test.py INDEXER SEARCHER SCRATCH  and ends
with status 0 when every check held.
"""

import http.client
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import time

INDEXER, SEARCHER, SCRATCH = sys.argv[1:4]
SAMPLE_CORPUS = pathlib.Path(__file__).resolve().parents[2] / "sample_corpus"
ENVIRONMENT = {**os.environ, "NO_COLOR": "1", "BROADSHEET_DB": ""}
PATIENCE = 60  # seconds; a machine may be busy

failures = 0


def check(holds, what, detail=""):
    """One line a check; the detail only when it fails."""
    global failures
    print(("ok      " if holds else "FAILED  ") + what, flush=True)
    if not holds:
        failures += 1
        if detail != "":
            print("        " + str(detail)[:2000].replace("\n", "\n        "), flush=True)
    return holds


def finish():
    print(f"{failures} failed" if failures else "all held")
    sys.exit(1 if failures else 0)


def index(db, *paths):
    """Records that are rejected are none of our business."""
    done = subprocess.run([INDEXER, "--db", db, "--progress", "none", *paths], env=ENVIRONMENT, capture_output=True)
    assert done.returncode in (0, 1), done


def write_jsonl(path, records):
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return path


def temporary_folder():
    return tempfile.TemporaryDirectory(prefix="broadsheet-serve-")


def wait_until(holds):
    """False when it does not within PATIENCE."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.01)
    return False


class Server:
    """A running server as a context manager. `address` is where it listens over HTTP, `port` its port."""

    def __init__(self, db, *options, **pipes):
        self.process = subprocess.Popen(
            [SEARCHER, "serve", "--db", str(db), *map(str, options)], env=ENVIRONMENT, stderr=subprocess.PIPE, **pipes
        )
        self.port = None
        for _ in range(sum(option in ("--http", "--socket") for option in options)):
            line = self.process.stderr.readline().decode()
            if found := re.search(r"http://.*:(\d+)/", line):
                self.port = int(found.group(1))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe and not pipe.closed:
                try:
                    pipe.close()
                except BrokenPipeError:
                    pass

    def end(self, number=signal.SIGTERM):
        """The exit status after a signal."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)

    def get(self, path, **headers):
        return self.ask("GET", path, None, headers)

    def post(self, path, request, **headers):
        return self.ask("POST", path, json.dumps(request), {"Content-Type": "application/json", **headers})

    def ask(self, method, path, body, headers):
        """(status, headers, text) of an answer on a connection of its own."""
        connection = self.connect()
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8")
        connection.close()
        return answer.status, answer.headers, text
