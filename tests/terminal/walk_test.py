#!/usr/bin/env python3
"""The walk of somebody who has never seen the program and half remembers an article: about a lighthouse, and a foghorn.

It goes through an index of 100,000 documents, a step a screen, and uses no key that the screen did not tell before.
"""
import re

from harness import check, run_tests

ROWS, COLUMNS = 40, 120
NEEDLE = 'Tidewater Trust sells its last lighthouse'


def press_and_see(terminal, keys, expected):
    """Presses keys one after another, and waits for what the last one has to show."""
    terminal.press(*keys)
    return terminal.wait(expected)


def results_on(screen):
    """Whether the list shows so many results of a search that is over."""
    return re.search(r'1 of ([0-9,]+) ', screen)


def the_walk(test):
    test.big_index()
    with test.terminal(rows=ROWS, columns=COLUMNS) as terminal:
        start(test, terminal)
        find(test, terminal)
        narrow_by_organisation(test, terminal)
        narrow_by_year(test, terminal)
        read(test, terminal)
        mark_three(test, terminal)
        export(test, terminal)
        command = shell_command(test, terminal)
        repeat(test, terminal, command)


def start(test, terminal):
    terminal.run('searcher')
    terminal.wait('type to search')
    terminal.wait('European Commission')
    test.approve(terminal, 'walk_1_start')


def find(test, terminal):
    terminal.type('lighthouse foghorn')
    terminal.wait('Tidewater Trust ')
    test.approve(terminal, 'walk_2_found')
    test.picture(terminal, 'found', 'Results as one types, facets, a timeline and the selected document')


def narrow_by_organisation(test, terminal):
    press_and_see(terminal, ['Escape'], 'f facets')
    press_and_see(terminal, ['f'], '] next group')
    press_and_see(terminal, [']', 'Space'], '✓ Tidewater Trust')
    test.approve(terminal, 'walk_3_organisation')


def narrow_by_year(test, terminal):
    """The years are the last group."""
    press_and_see(terminal, ['G'], '2012')
    terminal.press('k')
    while '✓ 2019' not in terminal.wait('Years'):
        row = next(line for line in terminal.rows() if re.match(r'.{0,4}2019 ', line))
        check(row, 'the year 2019 is listed')
        terminal.press('k')
    test.approve(terminal, 'walk_4_year')


def read(test, terminal):
    pass


def mark_three(test, terminal):
    pass


def export(test, terminal):
    pass


def shell_command(test, terminal):
    return ''


def repeat(test, terminal, command):
    pass


run_tests([the_walk])
