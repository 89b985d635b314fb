#!/usr/bin/env python3
"""A search as one command on a terminal: what fits, what is paged, and what the shell is told."""
from harness import check, run_tests

ARTICLES = [
    {'id': f'a{number}', 'title': f'Ferry {number} leaves {place}', 'date': f'202{number}-03-0{number + 1}', 'language': 'en',
     'source': 'The Harbour Courier' if number % 2 else 'North Sea Post', 'url': f'https://courier.example/{number}',
     'text': f'The ferry to {place} sailed late. Ingrid Solberg of Baltic Line blamed the fog over {place}. '
             f'Passengers waited {number + 2} hours.'}
    for number, place in enumerate(('Turku', 'Riga', 'Gdansk', 'Bergen', 'Cork', 'Porto'))]


def an_answer_that_fits_is_printed(test):
    test.make_index(ARTICLES)
    with test.terminal(rows=24, columns=60) as terminal:
        terminal.run("searcher --limit 2 '+ferry fog -Cork'; echo status $?")
        terminal.wait('status 0')
        test.approve(terminal, 'one_shot_60')


def a_long_answer_goes_through_the_pager_with_the_summary_on_top(test):
    test.make_index(ARTICLES)
    with test.terminal(rows=20, columns=80) as terminal:
        terminal.run("searcher --show-entities '+ferry fog'; echo status $?")
        terminal.wait('Read as: with ferry')
        test.approve(terminal, 'one_shot_paged')
        terminal.press('G')
        terminal.wait('(END)')
        terminal.press('q')
        terminal.wait('status 0')
        check('(END)' not in '\n'.join(terminal.rows()), 'less is gone')


def charts_stand_side_by_side_at_200_columns(test):
    test.make_index(ARTICLES)
    with test.terminal(rows=50, columns=200) as terminal:
        terminal.run('searcher --limit 2 --facet source --facet year --histogram year ferry')
        terminal.wait('documents ·')
        test.approve(terminal, 'one_shot_200')


def the_exit_status_is_that_of_the_search_and_not_of_the_pager(test):
    test.make_index(ARTICLES)
    with test.terminal(rows=10, columns=80, environment={'PAGER': 'head -n 1; false'}) as terminal:
        terminal.run('searcher ferry; echo status $?')
        terminal.wait('status 0')
        terminal.run('clear; searcher --pager always zeppelin; echo status $?')
        terminal.wait('status 1')


def no_pager_where_none_is_wanted(test):
    test.make_index(ARTICLES)
    with test.terminal(rows=10, columns=80, environment={'PAGER': 'echo paged; cat >/dev/null'}) as terminal:
        terminal.run('searcher --pager never ferry; echo status $?')
        terminal.wait('status 0')
        check('paged' not in '\n'.join(terminal.rows()), '--pager never')
        terminal.run('clear; searcher ferry | tail -n 1; echo status $?')
        terminal.wait('status 0')
        terminal.wait('documents ·')
        terminal.run('clear; TERM=dumb searcher ferry | cat; searcher --format ids ferry; echo status $?')
        terminal.wait('status 0')
        check('paged' not in '\n'.join(terminal.rows()), 'neither in a pipe nor for other formats')
        terminal.run('clear; searcher ferry; echo status $?')
        terminal.wait('paged')


def at_the_end(terminal):
    """Presses once more each time it is asked: less drops keys that come with an interrupt."""
    terminal.press('G')
    return '(END)' in terminal.screen()


def interrupting_the_pager_leaves_the_terminal_usable(test):
    test.make_index(ARTICLES)
    with test.terminal(rows=10, columns=80) as terminal:
        terminal.run('searcher ferry; echo status $?')
        terminal.wait('\n:')
        terminal.press('C-c')
        terminal.wait_until(lambda: at_the_end(terminal), 'the end of the answer')
        terminal.press('q')
        terminal.wait('status 0')
        terminal.run('echo still here')
        terminal.wait('\nstill here')


run_tests([an_answer_that_fits_is_printed, a_long_answer_goes_through_the_pager_with_the_summary_on_top,
           charts_stand_side_by_side_at_200_columns, the_exit_status_is_that_of_the_search_and_not_of_the_pager,
           no_pager_where_none_is_wanted, interrupting_the_pager_leaves_the_terminal_usable])
