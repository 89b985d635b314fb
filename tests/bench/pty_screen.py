"""A program in a pseudo terminal, and what its screen shows: just enough of an xterm for what ncurses sends."""
import errno
import fcntl
import os
import pty
import re
import select
import struct
import termios
import time
import unicodedata

SEQUENCE = re.compile(rb'\x1b\[([?>=]?)([0-9;:]*)([@-~])|\x1b[()][0-9A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[=>78cDEHMNOZ]')
UNFINISHED = re.compile(rb'\x1b(?:\[[?>=]?[0-9;:]*|[()]?|\][^\x07\x1b]*)$')


class Screen:
    """Rows of (character, look) cells. The second cell of a wide character is empty."""

    def __init__(self, rows, columns):
        self.size = rows, columns
        self.cells = [self.blank_row() for _ in range(rows)]
        self.row = self.column = 0
        self.look = ''
        self.top, self.bottom = 0, rows - 1
        self.last = ' '
        self.rest = b''

    def blank_row(self):
        return [(' ', '')] * self.size[1]

    def text(self, row):
        return ''.join(cell[0] for cell in self.cells[row])

    def feed(self, data):
        data = self.rest + data
        self.rest = b''
        at = 0
        while at < len(data):
            escape = data.find(b'\x1b', at)
            end = len(data) if escape < 0 else escape
            at = self.feed_text(data, at, end)
            if escape < 0 or at < end:
                break
            sequence = SEQUENCE.match(data, at)
            if not sequence:
                if UNFINISHED.match(data, at):
                    break
                at += 1
                continue
            if sequence.group(3):
                self.obey(sequence.group(1), sequence.group(2), sequence.group(3).decode())
            elif sequence.group(0) == b'\x1bM':
                self.up()
            at = sequence.end()
        self.rest = data[at:]

    def feed_text(self, data, at, end):
        """Returns how far it came: a character may be cut off at the end."""
        chunk = data[at:end]
        for cut in range(4):
            try:
                text = chunk[:len(chunk) - cut].decode('utf-8')
                break
            except UnicodeDecodeError:
                continue
        else:
            text, cut = chunk.decode('utf-8', 'replace'), 0
        if cut and end < len(data):
            cut = 0
        for character in text:
            self.put(character)
        return end - cut

    def put(self, character):
        if character == '\r':
            self.column = 0
        elif character == '\n':
            self.down()
        elif character == '\b':
            self.column = max(self.column - 1, 0)
        elif character >= ' ':
            width = 0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in 'WF' else 1
            if width == 0:
                return
            if self.column + width > self.size[1]:
                self.column = 0
                self.down()
            self.cells[self.row][self.column] = (character, self.look)
            if width == 2:
                self.cells[self.row][self.column + 1] = ('', self.look)
            self.column += width
            self.last = character

    def down(self):
        if self.row == self.bottom:
            self.scroll(1)
        else:
            self.row = min(self.row + 1, self.size[0] - 1)

    def up(self):
        if self.row == self.top:
            self.scroll(-1)
        else:
            self.row = max(self.row - 1, 0)

    def scroll(self, by, top=None):
        top = self.top if top is None else top
        for _ in range(abs(by)):
            if by > 0:
                del self.cells[top]
                self.cells.insert(self.bottom, self.blank_row())
            else:
                del self.cells[self.bottom]
                self.cells.insert(top, self.blank_row())

    def erase(self, row, first, last):
        for column in range(first, min(last, self.size[1])):
            self.cells[row][column] = (' ', '')

    def obey(self, mark, parameters, command):
        if mark:
            return
        numbers = [int(number) if number.isdigit() else 0 for number in re.split(rb'[;:]', parameters)]
        first = numbers[0] if parameters else 0
        count = max(first, 1)
        rows, columns = self.size
        if command == 'm':
            self.look = '' if first == 0 and len(numbers) == 1 else self.look + ';' + parameters.decode()
        elif command == 'H':
            self.row = min(count, rows) - 1
            self.column = min(max(numbers[1], 1) if len(numbers) > 1 else 1, columns) - 1
        elif command == 'G':
            self.column = min(count, columns) - 1
        elif command == 'd':
            self.row = min(count, rows) - 1
        elif command == 'A':
            self.row = max(self.row - count, 0)
        elif command == 'B':
            self.row = min(self.row + count, rows - 1)
        elif command == 'C':
            self.column = min(self.column + count, columns - 1)
        elif command == 'D':
            self.column = max(self.column - count, 0)
        elif command == 'K':
            self.erase(self.row, self.column if first == 0 else 0, self.column + 1 if first == 1 else columns)
        elif command == 'J':
            self.erase(self.row, self.column if first == 0 else 0, columns)
            for row in range(self.row + 1 if first == 0 else 0, rows):
                self.erase(row, 0, columns)
        elif command == 'X':
            self.erase(self.row, self.column, self.column + count)
        elif command == 'b':
            for _ in range(count):
                self.put(self.last)
        elif command == 'P':
            del self.cells[self.row][self.column:self.column + count]
            self.cells[self.row] += [(' ', '')] * (columns - len(self.cells[self.row]))
        elif command == '@':
            self.cells[self.row][self.column:self.column] = [(' ', '')] * count
            del self.cells[self.row][columns:]
        elif command == 'L':
            self.scroll(-count, self.row)
        elif command == 'M':
            self.scroll(count, self.row)
        elif command == 'S':
            self.scroll(count)
        elif command == 'T':
            self.scroll(-count)
        elif command == 'r':
            self.top = max(first, 1) - 1
            self.bottom = (numbers[1] if len(numbers) > 1 and numbers[1] else rows) - 1
            self.row = self.column = 0


class Program:
    """A program that runs in a pseudo terminal."""

    def __init__(self, command, rows, columns, environment):
        self.screen = Screen(rows, columns)
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', rows, columns, 0, 0))
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack('HHHH', rows, columns, 0, 0))

    def send(self, data):
        os.write(self.terminal, data)

    def read(self, seconds):
        """Takes what comes first within the time; returns whether anything did."""
        ready, _, _ = select.select([self.terminal], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self.terminal, 1 << 16)
        except OSError as fault:
            if fault.errno == errno.EIO:
                return False
            raise
        self.screen.feed(data)
        return bool(data)

    def until(self, holds, patience=30.0):
        """Reads until the screen satisfies a function; returns the seconds it took, None: it never did."""
        start = time.monotonic()
        while not holds(self.screen):
            left = patience - (time.monotonic() - start)
            if left <= 0:
                return None
            self.read(min(left, 0.5))
        return time.monotonic() - start

    def until_quiet(self, quiet=0.25):
        """Reads until nothing comes for so long; returns when the last came, on the monotonic clock."""
        last = time.monotonic()
        while self.read(quiet):
            last = time.monotonic()
        return last

    def close(self):
        os.close(self.terminal)
        os.waitpid(self.process, 0)
