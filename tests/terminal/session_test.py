#!/usr/bin/env python3
"""What an interactive search does in its terminal: reaching for other programs, staying well while indexes and terminals
change, and leaving everything as it was."""
import os
import shutil
import signal
import subprocess

import news_dump
from harness import check, run_tests

FERRIES = [
    {'id': f'f{number}', 'title': f'Ferry {number} sails to {place}', 'date': f'202{number}-03-05', 'language': 'en',
     'source': 'Baltic Observer' if number % 2 else 'North Sea Post', 'url': f'https://news.example/{number}?a=1&b="x y"',
     'text': f'Ferry {number} sailed to {place}.\n\nIngrid Solberg of Baltic Line waved. ' + f'The crossing to {place} took long. ' * 40}
    for number, place in enumerate(('Turku', 'Riga', 'Gdansk', 'Bergen', 'Cork'))]


def opened(test, records=None, command='searcher --db index', **settings):
    test.make_index(records or FERRIES)
    terminal = test.terminal(**{'rows': 30, 'columns': 120, **settings})
    terminal.run(command)
    terminal.wait('F1 all keys')
    return terminal


def to_results(terminal):
    terminal.press('Escape')
    terminal.wait('Space mark')


def program_id(terminal):
    shell = terminal.facts('pane_pid')
    return int(subprocess.run(['pgrep', '-P', shell, 'searcher'], stdout=subprocess.PIPE, check=True).stdout)


def check_as_before(test, terminal, what):
    """The terminal after the program, compared with before."""
    terminal.wait_until(lambda: terminal.facts('alternate_on') == '0', f'the screen before, after {what}')
    check(terminal.cursor()[2], f'the cursor is shown after {what}')
    check(terminal.facts('mouse_any_flag') == '0', f'the mouse is free after {what}')
    terminal.run('stty -g >after; cmp before after && echo same >same')
    test.wait_file(terminal, 'same', 'same\n')
    (test.home / 'same').unlink()


def leaving_restores_the_terminal(test):
    test.make_index(FERRIES)
    with test.terminal(rows=30, columns=120) as terminal:
        terminal.run('stty -g >before; echo above')
        terminal.wait('\nabove')
        for keys, status in ((['C-c'], 0), (['Escape', 'q'], 0)):
            terminal.run('searcher --db index; echo status $? >status')
            terminal.wait('F1 all keys')
            for key in keys:
                terminal.press(key)
                if key == 'Escape':
                    terminal.wait('Space mark')
            test.wait_file(terminal, 'status', f'status {status}\n')
            (test.home / 'status').unlink()
            check_as_before(test, terminal, ' '.join(keys))
        check('above' in '\n'.join(terminal.rows()), 'what stood on the screen before is there again')


def signals_restore_the_terminal(test):
    test.make_index(FERRIES)
    for name in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        with test.terminal(rows=30, columns=120) as terminal:
            terminal.run('stty -g >before; searcher --db index; echo status $? >status')
            terminal.wait('F1 all keys')
            os.kill(program_id(terminal), name)
            terminal.wait_until((test.home / 'status').exists, f'the end after {name.name}')
            check_as_before(test, terminal, name.name)
            (test.home / 'status').unlink()


def suspending_gives_the_terminal_back(test):
    test.make_index(FERRIES)
    with test.terminal(rows=30, columns=120) as terminal:
        terminal.run('stty -g >before; searcher --db index')
        terminal.wait('F1 all keys')
        terminal.type('ferry')
        terminal.wait('5 documents')
        before = terminal.still_screen()
        for _ in range(2):
            terminal.press('C-z')
            terminal.wait('Stopped')
            check_as_before(test, terminal, '^Z')
            terminal.run('fg')
            terminal.wait('F1 all keys')
            check(terminal.still_screen() == before, 'the screen is as it was left')
        terminal.type(' riga')
        terminal.wait('› ferry riga')


def another_size_is_drawn_anew(test):
    with opened(test, list(news_dump.documents(1, 200)), rows=40) as terminal:
        terminal.type('court')
        terminal.wait('› court')
        before = terminal.still_screen()
        for rows, columns in ((20, 60), (10, 30), (60, 200), (1, 1), (40, 120)):
            terminal.resize(rows, columns)
            terminal.still_screen()
        terminal.wait_until(lambda: terminal.screen() == before, 'the screen of the size before')
        terminal.type(' tunnel')
        terminal.wait('› court tunnel')


def the_mouse_works(test):
    with opened(test, list(news_dump.documents(1, 200))) as terminal:
        terminal.wait('1 of 200 ')
        row = next(i for i, line in enumerate(terminal.rows()) if 'European Commission' in line[:26]) + 1
        terminal.mouse(65, 15, 40)
        terminal.wait_gone(' 1 of 200 ')
        terminal.mouse(64, 15, 40)
        terminal.wait(' 1 of 200 ')
        terminal.mouse(0, row, 10)
        terminal.wait('✓ European Commission')


def pasted_text_is_typed_on_one_line(test):
    with opened(test) as terminal:
        terminal.paste('ferry\ngdansk\n')
        terminal.wait('› ferry gdansk')
        terminal.wait('F1 all keys')


def an_indexer_publishes_while_it_runs(test):
    with opened(test) as terminal:
        terminal.type('+ferry')
        terminal.wait('5 documents')
        to_results(terminal)
        for round_ in range(3):
            test.make_index([{**FERRIES[0], 'id': f'new{round_}-{i}', 'title': f'Ferry new {round_} {i}',
                              'text': f'Another ferry, number {round_} {i}, of a quite different kind: {"abcdefgh"[i]} ' * 2}
                             for i in range(2)])
            terminal.press('r')
            terminal.wait(f'{7 + 2 * round_} documents')
        test.indexer('merge', '--db', str(test.home / 'index'))
        test.indexer('--db', str(test.home / 'index'), '--progress', 'none', '--delete', 'f0', '--delete', 'f1')
        terminal.press('r')
        terminal.wait('9 documents')
        terminal.press('Enter')
        terminal.wait('q back')


def an_indexer_publishes_all_the_time(test):
    """Every key is answered while generations come and go."""
    with opened(test, list(news_dump.documents(1, 100))) as terminal:
        script = (f'for i in 1 2 3 4 5 6 7 8; do {news_dump.__file__} 40 --first ${{i}}000 >more.jsonl; '
                  f'{test.options.indexer.resolve()} --db index --progress none more.jsonl >/dev/null || exit 1; done')
        indexing = subprocess.Popen(['sh', '-c', script], cwd=test.home)
        typed = ''
        while indexing.poll() is None:
            for word in ('court ', 'tariff ', 'ferry '):
                typed += word
                terminal.type(word)
                terminal.wait('› ' + typed.strip())
            for _ in typed:
                terminal.press('BSpace')
            terminal.wait('type to search')
            typed = ''
        check(indexing.returncode == 0, 'the indexer could publish')
        terminal.type('x')
        terminal.wait('› x')
        terminal.press('BSpace')
        terminal.wait('420 documents')


def an_index_that_vanishes_is_a_message(test):
    with opened(test) as terminal:
        terminal.type('ferry')
        terminal.wait('5 documents')
        shutil.move(test.home / 'index', test.home / 'elsewhere')
        terminal.type(' riga')
        terminal.wait('index')
        terminal.still_screen()
        check('F1' in '\n'.join(terminal.rows()) or 'ndex' in terminal.rows()[-1], 'the session goes on')
        shutil.move(test.home / 'elsewhere', test.home / 'index')
        terminal.type(' co')
        terminal.wait('› ferry riga co')
        terminal.wait('5 documents')


def other_programs_are_run(test):
    test.program('browser', 'echo "$@" >browsed')
    test.program('pager', 'cat "$@" >paged; echo PAGER RAN; read line </dev/tty')
    test.program('editor', 'cat "$1" >edited; ls -l "$1" | cut -c1-10 >mode')
    bin_folder = test.home / 'bin'
    settings = {'BROWSER': f'{bin_folder}/browser %s', 'PAGER': f'{bin_folder}/pager', 'EDITOR': f'{bin_folder}/editor'}
    with opened(test, environment=settings) as terminal:
        terminal.type('riga')
        terminal.wait('1 document')
        to_results(terminal)
        terminal.press('o')
        test.wait_file(terminal, 'browsed', 'https://news.example/1?a=1&b="x%20y"\n')
        terminal.press('p')
        terminal.wait('PAGER RAN')
        terminal.press('Enter')
        terminal.wait('Space mark')
        check('Ferry 1 sailed to Riga.' in (test.home / 'paged').read_text(), 'the pager got the text')
        terminal.press('e')
        test.wait_file(terminal, 'mode', '-rw-------\n')
        terminal.wait('Ferry 1')
        check('Ferry 1 sailed to Riga.' in (test.home / 'edited').read_text(), 'the editor got the text')


def citations_are_copied(test):
    with opened(test) as terminal:
        terminal.type('riga')
        terminal.wait('1 document')
        to_results(terminal)
        terminal.press('y')
        terminal.wait_until(lambda: terminal.clipboard() is not None, 'something in the clipboard')
        check('Ferry 1 sails to Riga' in terminal.clipboard() and '2021-03-05' in terminal.clipboard(), terminal.clipboard())


def exports_ask_before_they_overwrite(test):
    (test.home / 'out.json').write_text('mine\n')
    with opened(test) as terminal:
        terminal.type('ferry')
        terminal.wait('5 documents')
        to_results(terminal)
        terminal.press('Space', 'Space')
        terminal.wait('2 marked')
        terminal.press('E')
        terminal.wait('Export to')
        terminal.type('out.json')
        terminal.press('Enter')
        terminal.wait_gone('Export to')
        check((test.home / 'out.json').read_text() == 'mine\n', 'an existing file is not overwritten unasked')
        terminal.press('Escape')
        terminal.wait('Space mark')
        terminal.press('E')
        terminal.wait('Export to')
        terminal.type('out.csv')
        terminal.press('Enter')
        terminal.wait('Written')
        check(len((test.home / 'out.csv').read_text().splitlines()) == 3, 'a header and two rows')


def history_and_saved_searches_last(test):
    with opened(test) as terminal:
        terminal.type('ferry gdansk')
        terminal.wait('› ferry gdansk')
        terminal.press('Enter')
        terminal.wait('q back')
        terminal.press('q')
        terminal.wait('Space mark')
        terminal.press('S')
        terminal.wait('Save this search as')
        terminal.type('ferries')
        terminal.press('Enter')
        terminal.wait_gone('Save this search as')
        terminal.press('q')
        terminal.wait('$')
        terminal.run('clear; searcher --db index')
        terminal.wait('type to search')
        terminal.press('C-p')
        terminal.wait('› ferry gdansk')
        terminal.press('C-u')
        terminal.wait('type to search')
        terminal.type('saved:ferries')
        terminal.wait('5 documents')
        terminal.press('C-c')
        terminal.wait_gone('F1')
        terminal.run('clear; searcher saved; searcher --db index --format ids saved:ferries -- -riga | sort | tr "\\n" " "')
        terminal.wait('f0 f2 f3 f4')
        terminal.wait('ferry gdansk')
        check(not [path for path in test.home.iterdir() if 'history' in path.name], 'state is where XDG wants it')


def undo_takes_back_filters(test):
    with opened(test) as terminal:
        terminal.type('ferry')
        terminal.wait('5 documents')
        to_results(terminal)
        terminal.press('f')
        terminal.wait('next group')
        terminal.go_to('Down', 'Baltic Observer', 0, 26)
        terminal.press('Enter')
        terminal.wait('✓ Baltic Observer')
        terminal.wait('2 documents')
        terminal.press('u')
        terminal.wait('5 documents')
        terminal.press('C-y')
        terminal.wait('2 documents')
        terminal.press('D')
        terminal.wait('5 documents')


def order_copies_and_alike_are_chips_that_can_be_undone(test):
    with opened(test) as terminal:
        terminal.type('riga')
        terminal.wait('1 document')
        to_results(terminal)
        terminal.press('L')
        terminal.wait('like f1')
        terminal.wait('4 documents')
        terminal.press('s')
        terminal.wait('newest first')
        terminal.press('c')
        terminal.wait('copies shown')
        for gone in ('copies shown', 'newest first', 'like f1'):
            terminal.press('u')
            terminal.wait_gone(gone)
        terminal.wait('› riga')
        terminal.wait('1 document')


def the_shell_command_is_copied(test):
    with opened(test) as terminal:
        terminal.type("it's riga")
        terminal.wait("› it's riga")
        to_results(terminal)
        terminal.press('x')
        terminal.wait('y copies it')
        terminal.press('y')
        terminal.wait_until(lambda: terminal.clipboard() is not None, 'something in the clipboard')
        terminal.press('Escape')
        terminal.wait_gone('y copies it')
        terminal.press('q')
        terminal.wait_gone('all keys')
        terminal.run('clear; ' + terminal.clipboard().strip())
        terminal.wait('Ferry 1 sails to Riga')


def completion_offers_values_of_the_index(test):
    with opened(test) as terminal:
        terminal.type('ferry source:Bal')
        terminal.wait('source:Bal')
        terminal.press('Tab')
        terminal.wait('source:"Baltic Observer"')
        terminal.wait('2 documents')


def a_dumb_terminal_gets_a_line_prompt(test):
    test.make_index(FERRIES)
    with test.terminal(rows=40, columns=80, term='dumb') as terminal:
        terminal.run('searcher --db index')
        terminal.wait_until(lambda: len(''.join(terminal.rows())) > 30, 'a prompt')
        terminal.type('riga')
        terminal.press('Enter')
        terminal.wait('Ferry 1 sails to Riga')
        terminal.type('gdansk')
        terminal.press('Enter')
        terminal.wait('Ferry 2 sails to Gdansk')
        terminal.press('C-d')
        terminal.wait('$')
        terminal.run('echo status $?')
        terminal.wait('status 0')


run_tests([leaving_restores_the_terminal, signals_restore_the_terminal, suspending_gives_the_terminal_back,
           another_size_is_drawn_anew, the_mouse_works, pasted_text_is_typed_on_one_line, an_indexer_publishes_while_it_runs,
           an_indexer_publishes_all_the_time, an_index_that_vanishes_is_a_message, other_programs_are_run,
           citations_are_copied, exports_ask_before_they_overwrite, history_and_saved_searches_last,
           undo_takes_back_filters, order_copies_and_alike_are_chips_that_can_be_undone,
           the_shell_command_is_copied, completion_offers_values_of_the_index, a_dumb_terminal_gets_a_line_prompt])
