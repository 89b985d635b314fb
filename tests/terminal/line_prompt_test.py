#!/usr/bin/env python3
"""Searching line by line, where the terminal shows no screen."""
from harness import check, run_tests

ARTICLES = [
    {'id': f'a{number}', 'title': f'Ferry {number} leaves {place}', 'date': f'202{number}-03-01', 'language': 'en',
     'source': 'The Harbour Courier' if number % 2 else 'North Sea Post', 'url': f'https://courier.example/{number}',
     'text': f'The ferry to {place} sailed late. Passengers waited {number + 2} hours.'}
    for number, place in enumerate(('Turku', 'Riga', 'Gdansk'))]


def start(test, term='dumb'):
    test.make_index(ARTICLES)
    terminal = test.terminal(rows=40, columns=200)
    terminal.run(f'clear; TERM={term} searcher --filter lang:en; echo status $?')
    terminal.wait('Type a query')
    return terminal


def a_dumb_terminal_gets_a_line_prompt(test):
    with start(test) as terminal:
        terminal.run('ferry')
        terminal.wait('3 documents')
        terminal.run('1')
        terminal.wait('Passengers waited')
        terminal.run(':write ferries.md')
        terminal.wait('3 results written')
        check('courier.example' in (test.home / 'ferries.md').read_text(), 'the file holds citations')
        terminal.run(':shell')
        terminal.wait('--filter language:en ferry')
        terminal.press('C-d')
        terminal.wait('status 0')
        terminal.run('echo still here')
        terminal.wait('\nstill here')


def an_unknown_terminal_does_too(test):
    with start(test, term='no-such-terminal') as terminal:
        terminal.run(':quit')
        terminal.wait('status 0')


def tab_completes_and_history_comes_back(test):
    with start(test) as terminal:
        terminal.type('ferry source:har')
        terminal.press('Tab')
        terminal.wait('ferry source:"The Harbour Courier"')
        terminal.press('Enter')
        terminal.wait('1 document')
        terminal.run(':quit')
        terminal.wait('status 0')
        terminal.run('clear; TERM=dumb searcher')
        terminal.wait('Type a query')
        terminal.press('Up')
        terminal.wait('search> ferry source:"The Harbour Courier"')


def an_interrupt_ends_it_and_leaves_the_terminal_usable(test):
    with start(test) as terminal:
        terminal.type('ferr')
        terminal.press('C-c')
        terminal.wait('status 130')
        terminal.run('echo still here')
        terminal.wait('\nstill here')


def a_history_that_cannot_be_used_stops_no_search(test):
    history = test.home / '.local/state/broadsheet/history'
    history.parent.mkdir(parents=True)
    history.write_text('broadsheet history 7\n')
    with start(test) as terminal:
        terminal.wait('is not a history that this program knows')
        terminal.run('ferry')
        terminal.wait('3 documents')
        check(history.read_text() == 'broadsheet history 7\n', 'the file is left alone')


run_tests([a_dumb_terminal_gets_a_line_prompt, an_unknown_terminal_does_too, tab_completes_and_history_comes_back,
           an_interrupt_ends_it_and_leaves_the_terminal_usable, a_history_that_cannot_be_used_stops_no_search])
