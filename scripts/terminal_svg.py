"""Draws the content of a terminal as an SVG picture. Understands SGR colours (16 and 256), bold, faint, underlined and
reversed text, and OSC 8 links."""
import html
import re
import sys
import unicodedata

CELL_WIDTH, LINE_HEIGHT, MARGIN, TITLE_BAR = 8.4, 19, 16, 30
BACKGROUND, FOREGROUND = '#1c2128', '#cdd9e5'
SIXTEEN = ['#545d68', '#ff7b72', '#6bc46d', '#daaa3f', '#539bf5', '#b083f0', '#39c5cf', '#adbac7', '#768390', '#ff938a',
           '#8ddb8c', '#eac55f', '#6cb6ff', '#dcbdfb', '#56d4dd', '#ffffff']
SEQUENCE = re.compile(r'\x1b\[([0-9;]*)m|\x1b\]8;[^;]*;([^\x07\x1b]*)(?:\x07|\x1b\\)|\x0e|\x0f')


def colour_of(number):
    """A colour of the 256-colour palette of xterm."""
    if number < 16:
        return SIXTEEN[number]
    if number >= 232:
        return '#' + f'{8 + 10 * (number - 232):02x}' * 3
    number -= 16
    return '#' + ''.join(f'{55 + 40 * part if part else 0:02x}' for part in (number // 36, number // 6 % 6, number % 6))


class Pen:
    """The style of the next characters."""

    def __init__(self):
        self.link = False
        self.reset()

    def reset(self):
        self.colour = self.ground = None
        self.bold = self.faint = self.underlined = self.reversed = False

    def obey(self, sequence):
        parameters, target = sequence.groups()
        if target is not None:
            self.link = bool(target)
        elif parameters is not None:
            self.set([int(p or 0) for p in parameters.split(';')])

    def set(self, codes):
        while codes:
            code = codes.pop(0)
            if code in (38, 48) and codes[:1] == [5]:
                setattr(self, 'colour' if code == 38 else 'ground', colour_of(codes[1]))
                del codes[:2]
            elif 30 <= code <= 37 or 90 <= code <= 97:
                self.colour = SIXTEEN[code - 30 if code < 90 else code - 82]
            elif 40 <= code <= 47:
                self.ground = SIXTEEN[code - 40]
            else:
                self.set_attribute(code)

    def set_attribute(self, code):
        if code == 0:
            self.reset()
        elif code == 22:
            self.bold = self.faint = False
        elif code == 39:
            self.colour = None
        elif code == 49:
            self.ground = None
        elif code in (1, 2, 4, 7, 24, 27):
            name = {1: 'bold', 2: 'faint', 4: 'underlined', 7: 'reversed', 24: 'underlined', 27: 'reversed'}[code]
            setattr(self, name, code < 20)
        else:
            sys.exit(f'the SGR code {code} cannot be drawn')

    def look(self):
        """The attributes of the text, and its background colour."""
        colour, ground = self.colour, self.ground
        if self.reversed:
            colour, ground = ground or BACKGROUND, colour or FOREGROUND
        style = f' fill="{colour}"' if colour else ''
        style += ' font-weight="bold"' if self.bold else ''
        style += ' opacity="0.6"' if self.faint else ''
        return style + (' text-decoration="underline"' if self.link or self.underlined else ''), ground


def columns_of(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in text)


def runs_of(line, pen):
    """The line as triples: text, style, background colour."""
    at = 0
    for sequence in SEQUENCE.finditer(line):
        if sequence.start() > at:
            yield (line[at:sequence.start()], *pen.look())
        pen.obey(sequence)
        at = sequence.end()
    if at < len(line):
        yield (line[at:], *pen.look())


def draw_line(row, runs):
    """One text element for one or more words. textLength keeps the columns aligned in every font."""
    top = TITLE_BAR + MARGIN + row * LINE_HEIGHT
    column = 0
    for text, style, ground in runs:
        width = columns_of(text)
        if ground:
            yield (f'<rect x="{MARGIN + column * CELL_WIDTH:.1f}" y="{top:.1f}" width="{width * CELL_WIDTH:.1f}" '
                   f'height="{LINE_HEIGHT}" fill="{ground}"/>')
        for part in re.finditer(r'\S+(?: \S+)*', text):
            left = column + columns_of(text[:part.start()])
            length = columns_of(part.group()) * CELL_WIDTH
            yield (f'<text x="{MARGIN + left * CELL_WIDTH:.1f}" y="{top + 0.7 * LINE_HEIGHT:.1f}" textLength="{length:.1f}" '
                   f'lengthAdjust="spacingAndGlyphs"{style}>{html.escape(part.group())}</text>')
        column += width


def picture(lines, columns, title):
    """The lines of an SVG file."""
    width = 2 * MARGIN + columns * CELL_WIDTH
    height = TITLE_BAR + 2 * MARGIN + len(lines) * LINE_HEIGHT
    yield (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" '
           f'height="{height:.0f}" role="img" aria-label="{html.escape(title)}">')
    yield f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>'
    for place, colour in enumerate(('#ff7b72', '#daaa3f', '#6bc46d')):
        yield f'<circle cx="{MARGIN + 6 + 20 * place}" cy="{TITLE_BAR / 2 + 2}" r="6" fill="{colour}"/>'
    yield (f'<g fill="{FOREGROUND}" font-size="14" xml:space="preserve" '
           'font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, DejaVu Sans Mono, monospace">')
    pen = Pen()
    for row, line in enumerate(lines):
        yield from draw_line(row, runs_of(line, pen))
    yield '</g></svg>'
