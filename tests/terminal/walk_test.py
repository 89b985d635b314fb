#!/usr/bin/env python3
"""The walk of somebody who has never seen the program and half remembers an article: about a lighthouse, and a foghorn.

It goes through an index of 100,000 documents, a step a screen. Every key it uses is told by the screen before.
"""
import re

from harness import check, run_tests

ROWS, COLUMNS = 40, 120
FACETS, RESULTS = (0, 26), (27, 73)  # columns of the panes
TITLE = 'Tidewater Trust sells its last lighthouse'


def the_walk(test):
    test.big_index('news')
    with test.terminal(rows=ROWS, columns=COLUMNS) as terminal:
        start(test, terminal)
        find(test, terminal)
        narrow_by_organisation(test, terminal)
        narrow_by_year(test, terminal)
        read(test, terminal)
        mark_three(test, terminal)
        export(test, terminal)
        repeat(test, terminal, shell_command(test, terminal))


def hinted(terminal, hint, key):
    """Presses a key that the screen tells."""
    terminal.wait(hint)
    terminal.press(key)


def start(test, terminal):
    terminal.run('searcher --db news')
    terminal.wait('type to search')
    test.approve(terminal, 'walk_1_start')


def find(test, terminal):
    terminal.type('lighthouse foghorn')
    terminal.wait('Tidewater Trust ')
    test.approve(terminal, 'walk_2_found')
    test.picture(terminal, 'found', 'Results as one types, what they can be narrowed by, a timeline, a document')


def narrow_by_organisation(test, terminal):
    hinted(terminal, 'Esc results', 'Escape')
    hinted(terminal, 'f facets', 'f')
    hinted(terminal, '] next group', ']')
    terminal.wait_until(lambda: terminal.selection(*FACETS).startswith('Tidewater Trust'), 'the organisation selected')
    hinted(terminal, 'Enter choose', 'Enter')
    terminal.wait('✓ Tidewater Trust')
    test.approve(terminal, 'walk_3_organisation')


def narrow_by_year(test, terminal):
    for _ in range(5):  # places, laws, sources, languages, years
        hinted(terminal, '] next group', ']')
    terminal.wait_until(lambda: terminal.selection(*FACETS).startswith('2025 '), 'the newest year selected')
    terminal.go_to('Down', '2019 ', *FACETS)
    hinted(terminal, 'Enter choose', 'Enter')
    terminal.wait('✓ 2019')
    terminal.wait('date 2019')
    test.approve(terminal, 'walk_4_year')


def read(test, terminal):
    hinted(terminal, 'Esc results', 'Escape')
    terminal.wait('Enter read')
    terminal.go_to('Down', TITLE, *RESULTS)
    terminal.press('Enter')
    hinted(terminal, 'n next match', 'n')
    terminal.wait('match 1 of')
    test.approve(terminal, 'walk_5_read')
    test.picture(terminal, 'reading', 'A document being read, narrowed by organisation and year')


def mark_three(test, terminal):
    hinted(terminal, 'q back', 'q')
    for number in ('1', '2', '3'):
        hinted(terminal, 'Space mark', 'Space')
        terminal.wait(number + ' marked')
    test.approve(terminal, 'walk_6_marked')


def export(test, terminal):
    hinted(terminal, 'E export', 'E')
    terminal.wait('Export to')
    terminal.type('lighthouses.md')
    terminal.press('Enter')
    terminal.wait('Written to lighthouses.md')
    test.approve(terminal, 'walk_7_exported')
    lines = (test.home / 'lighthouses.md').read_text(encoding='utf-8').splitlines()
    check(len(lines) == 3, f'three lines of three documents: {lines}')
    check(lines[0] == '- [Tidewater Trust sells its last lighthouse to the keeper who lived in it]'
          '(https://courier.example/2019/09/last-lighthouse), The Harbour Courier, 2019-09-13', lines[0])


def shell_command(test, terminal):
    terminal.press('x')  # told by the hints of the results
    terminal.wait('The same search from the shell')
    test.approve(terminal, 'walk_8_shell')
    test.picture(terminal, 'shell', 'The same search as a shell command')
    return boxed_text(terminal.rows(), 'searcher ')


def boxed_text(rows, beginning):
    """The lines of a box from the one that begins so to an empty one, joined."""
    first = next(i for i, row in enumerate(rows) if f'│ {beginning}' in row)
    left = rows[first].index(f'│ {beginning}') + 1
    right = rows[first].index('│', left)
    lines = [row[left:right].strip() for row in rows[first:]]
    return ' '.join(lines[:lines.index('')])


def repeat(test, terminal, command):
    found = re.search(r'([0-9,]+) documents? of', '\n'.join(terminal.rows())).group(1)
    hinted(terminal, 'Esc leaves', 'Escape')
    terminal.wait_gone('Esc leaves')
    hinted(terminal, 'all keys', 'q')
    terminal.wait_gone('all keys')
    terminal.run(f"clear; {command} --limit 20 --snippets 0 --pager never | grep -e '^[ 0-9]* [A-Z]' -e documents")
    terminal.wait(f'\n{found} documents ·')
    terminal.wait(TITLE)
    test.approve(terminal, 'walk_9_repeated')


run_tests([the_walk])
