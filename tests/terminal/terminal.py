"""A real terminal for tests: tmux, with keys sent and the screen captured.

Nothing sleeps for a fixed time: every wait looks at the screen until it shows what is expected, and gives up after
`PATIENCE` seconds, which only a failing test does.
"""
import os
import re
import shlex
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

PATIENCE = float(os.environ.get('TERMINAL_PATIENCE', '60'))
POLL = 0.03
STEADY = 0.6  # seconds without a change, after which a screen is taken for complete when it is approved

SELECTED = ('238', 'reversed')  # appearance.cpp: with many colours and with few
DURATION = re.compile(r'\b[0-9]+(?:\.[0-9]+)? (?:ms|s)\b')


class Disappointment(Exception):
    """What was expected did not come; the message shows the screen."""


def shown(lines):
    width = max([len(line) for line in lines] + [1])
    return '\n'.join(['┌' + '─' * width, *('│' + line for line in lines), '└' + '─' * width])


class Terminal:
    """A terminal of its own: a tmux server with one window that runs a shell.

    The shell's prompt is `$ `; `home` is its home and working folder, `path` goes before PATH.
    """

    def __init__(self, home, path, rows=24, columns=80, term='tmux-256color', environment=None):
        self.home = Path(home)
        self.folder = Path(tempfile.mkdtemp(prefix='bs'))  # the name of a socket must be short
        self.socket = self.folder / 's'
        settings = self.folder / 'tmux.conf'
        settings.write_text(f'set -g default-terminal {term}\nset -g status off\nset -g escape-time 0\n'
                            'set -s set-clipboard on\nset -g history-limit 2000\n'
                            'set -g remain-on-exit on\n')
        variables = {'PATH': f'{path}:/usr/local/bin:/usr/bin:/bin', 'HOME': str(self.home), 'LC_ALL': 'C.UTF-8',
                     'PS1': '$ ', 'HISTFILE': '/dev/null', 'BROADSHEET_TODAY': '2026-01-31', **(environment or {})}
        self.variables = {name: value for name, value in variables.items() if value is not None}
        shell = ['env', '-i', *(f'{name}={value}' for name, value in self.variables.items()), f'TERM={term}',
                 'bash', '--norc', '--noprofile', '-i']
        self.tmux('-f', str(settings), 'new-session', '-d', '-s', 't', '-x', str(columns), '-y', str(rows), '-c',
                  str(self.home), shlex.join(shell), environment={**os.environ, 'LC_ALL': 'C.UTF-8', 'TERM': 'xterm'})
        self.tmux('resize-window', '-t', 't', '-x', str(columns), '-y', str(rows))
        self.wait('$')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        subprocess.run(['tmux', '-S', str(self.socket), 'kill-server'], stderr=subprocess.DEVNULL, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def tmux(self, *arguments, environment=None):
        done = subprocess.run(['tmux', '-S', str(self.socket), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=environment, check=False)
        if done.returncode != 0:
            raise Disappointment(f'tmux {arguments[0]}: {done.stderr.decode()}')
        return done.stdout.decode('utf-8', 'backslashreplace')

    # What is done

    def type(self, text):
        """Sends characters as they are."""
        self.tmux('send-keys', '-t', 't', '-l', '--', text)

    def press(self, *keys):
        """Sends keys by the names of tmux: Enter, Escape, C-r, Down, F1, M-b, x."""
        self.tmux('send-keys', '-t', 't', '--', *keys)

    def paste(self, text):
        """As a terminal that brackets what is pasted."""
        self.tmux('set-buffer', '--', text)
        self.tmux('paste-buffer', '-p', '-t', 't')

    def mouse(self, button, row, column):
        """Presses and releases a button of the mouse, or turns the wheel (64 up, 65 down); from 1."""
        for ending in 'Mm' if button < 64 else 'M':
            self.send_bytes(f'\x1b[<{button};{column};{row}{ending}'.encode())

    def send_bytes(self, data):
        self.tmux('send-keys', '-t', 't', '-H', *(f'{byte:02x}' for byte in data))

    def resize(self, rows, columns):
        self.tmux('resize-window', '-t', 't', '-x', str(columns), '-y', str(rows))

    def run(self, command):
        """Types a command at the shell's prompt."""
        self.type(command)
        self.press('Enter')

    # What is seen

    def rows(self, colours=False):
        """The rows of the screen without blanks at their ends."""
        text = self.tmux('capture-pane', '-p', *(['-e'] if colours else []), '-t', 't')
        return [line if colours else line.rstrip() for line in text.split('\n')[:-1]]

    def screen(self):
        """All rows as one text; what differs between runs is spelled out."""
        rows = [steady(row) for row in self.rows()]
        return '\n'.join(rows).rstrip('\n') + '\n'

    def wait(self, expected, patience=None):
        """Until the screen holds a text, or satisfies a function of it; returns the screen."""
        holds = expected if callable(expected) else lambda screen: expected in screen
        deadline = time.monotonic() + (patience or PATIENCE)
        while True:
            screen = '\n'.join(self.rows())
            if holds(screen):
                return screen
            if time.monotonic() > deadline:
                what = expected.__doc__ if callable(expected) else repr(expected)
                raise Disappointment(f'the screen never showed {what}:\n{shown(screen.split(chr(10)))}')
            time.sleep(POLL)

    def wait_until(self, holds, what):
        """Until a function of something else than the text holds."""
        deadline = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > deadline:
                raise Disappointment(f'there never was {what}:\n{shown(self.rows())}')
            time.sleep(POLL)

    def go_to(self, key, text, first=0, last=None):
        """Presses a key until what is selected in these columns holds a text."""
        presses = 0
        while text not in (now := self.selection(first, last) + ' '):
            presses += 1
            if presses > 60:
                raise Disappointment(f'{key} never led to {text!r}:\n{shown(self.rows())}')
            self.press(key)
            self.wait_until(lambda: self.selection(first, last) + ' ' != now, f'another line selected than {now!r}')

    def wait_gone(self, text):
        def gone(screen):
            return text not in screen
        gone.__doc__ = f'itself without {text!r}'
        return self.wait(gone)

    def still_screen(self):
        """The screen once it has not changed for a while."""
        last, since = self.screen(), time.monotonic()
        deadline = since + PATIENCE
        while time.monotonic() - since < STEADY and time.monotonic() < deadline:
            time.sleep(POLL)
            now = self.screen()
            if now != last:
                last, since = now, time.monotonic()
        return last

    def selection(self, first=0, last=None):
        """What stands on the background of what is selected, in these columns of all rows, its blanks single."""
        selected = []
        ground = ''
        for line in self.rows(colours=True):
            column = 0
            for codes, text in re.findall(r'(?:\x1b\[([0-9;]*)m|\x0e|\x0f)?([^\x1b\x0e\x0f]*)', line):
                if codes:
                    ground = ground_after(codes, ground)
                if ground in SELECTED and first <= column < (last or 10000):
                    selected.append(text)
                column += len(text)
        return ' '.join(''.join(selected).split())

    def cursor(self):
        """Row and column from 0, and whether it is shown."""
        row, column, flag = self.tmux('display-message', '-p', '-t', 't', '#{cursor_y} #{cursor_x} #{cursor_flag}').split()
        return int(row), int(column), flag == '1'

    def facts(self, name):
        """A format variable of tmux, such as alternate_on or mouse_any_flag."""
        return self.tmux('display-message', '-p', '-t', 't', '#{' + name + '}').strip()

    def clipboard(self):
        """What a program has copied by OSC 52; None: nothing."""
        try:
            return self.tmux('show-buffer')
        except Disappointment:
            return None


def ground_after(codes, ground):
    """The background, as xterm's number, after a sequence of SGR codes."""
    codes = codes.split(';')
    while codes:
        code = codes.pop(0)
        if code in ('38', '48') and codes[:1] == ['5']:
            if code == '48':
                ground = codes[1]
            del codes[:2]
        elif code in ('', '0', '49', '27'):
            ground = ''
        elif code == '7':
            ground = 'reversed'
    return ground


def steady(row):
    """Durations are spelled out; the blanks before one at the right end of a row depend on its length."""
    return re.sub(r' {2,}(?=N ms)', '  ', DURATION.sub('N ms', row))
