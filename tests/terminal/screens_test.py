#!/usr/bin/env python3
"""What the interactive search shows: at several sizes, without colours, of texts in many scripts, of hostile ones."""
import re

import news_dump
from harness import check, run_tests

SIZES = ((20, 60), (24, 80), (40, 120), (60, 200))

SCRIPTS = [
    {'id': 'ja', 'title': '送電網の「ネットゼロ」計画', 'source': '内外新聞', 'date': '2023-04-05', 'language': 'ja',
     'text': '送電網は二〇五〇年までに全面的に更新されるとの見通しを政府が示したが、費用の負担は決まっていない。ferry '
             '地方の電力会社は、まず既存の設備を直すべきだと主張している。'},
    {'id': 'fi', 'title': 'Cafe\u0301s on the ferry: e\u0301te\u0301 a\u0300 Malmo\u0308', 'source': 'Le Phare', 'date': '2023-04-04',
     'language': 'fr', 'text': 'Cre\u0300me bru\u0302le\u0301e sur le ferry. Le port a\u0300 Malmo\u0308 reste ouvert en e\u0301te\u0301.'},
    {'id': 'he', 'title': 'המעבורת לחיפה: the ferry to Haifa', 'source': 'Haifa Post', 'date': '2023-04-03', 'language': 'he',
     'text': 'המעבורת מאחרת שוב. The ferry is late again, said שרה לוי in the harbour.'},
    {'id': 'th', 'title': 'เรือข้ามฟาก ferry ไปภูเก็ต', 'source': 'ข่าว', 'date': '2023-04-02', 'language': 'th',
     'text': 'เรือข้ามฟากไปภูเก็ตออกช้า The ferry to Phuket left late.'}]

HOSTILE = [
    {'id': 'esc', 'title': 'Ferry \x1b[31mred\x1b[0m \x1b]0;owned\x07title', 'date': '2023-04-05', 'language': 'en',
     'source': 'Evil\x1b[2J\x1b[HSource', 'url': 'https://evil.example/\x1b[31m',
     'text': 'The ferry \x1b[2J\x1b[1;1H clears \x1b]52;c;b3duZWQ=\x07 and copies \x1b[?1049l\x9b31m, \x1bc resets, '
             'bells \x07\x07, \x0e shifts \x0f out and sends \x1b[6n\x05 questions. ' * 4},
    {'id': 'bidi', 'title': 'Ferry \u202eyrref esrever\u202c and \u2066isolates\u2069', 'date': '2023-04-04', 'language': 'en',
     'source': 'B\u200bidi', 'text': 'The ferry \u202egnihtyreve sesrever\u202c and hides \u200b\u2060\ufeff zero widths.\r\n\rOver\bwrite\ttabs.'},
    {'id': 'long', 'title': 'Ferry ' + 'x' * 5000, 'date': '2023-04-03', 'language': 'en', 'source': 'y' * 1000,
     'text': 'The ferry ' + 'z' * 20000 + ' ends.'},
    {'id': 'marks', 'title': 'Ferry a' + '\u0301' * 300, 'date': '2023-04-02', 'language': 'en', 'source': 'Marks',
     'text': 'The ferry e' + '\u0300\u0301\u0302' * 200 + ' is marked.'},
    {'id': 'bare', 'text': 'ferry'}]


def news(count=300):
    return list(news_dump.documents(1, count))


def it_fits_every_size(test):
    test.make_index(news())
    for rows, columns in SIZES:
        with test.terminal(rows=rows, columns=columns) as terminal:
            terminal.run('searcher --db index')
            terminal.wait('type to search')
            terminal.type('hydrogen pipeline')
            terminal.wait(' documents')
            test.approve(terminal, f'size_{rows}x{columns}')


def even_the_smallest(test):
    test.make_index(news(20))
    for rows, columns in ((1, 10), (3, 20), (5, 200), (60, 12)):
        with test.terminal(rows=rows, columns=columns) as terminal:
            terminal.run('searcher --db index')
            terminal.wait('›')
            terminal.type('court')
            terminal.wait('court')
            terminal.press('C-c')
            terminal.wait('$')
            terminal.run('echo status $? >status')
            test.wait_file(terminal, 'status', 'status 0\n')


def all_keys_are_told(test):
    test.make_index(news(20))
    with test.terminal(rows=60, columns=120) as terminal:
        terminal.run('searcher --db index')
        terminal.wait('F1 all keys')
        terminal.press('F1')
        terminal.wait('more like this')
        test.approve(terminal, 'help')


def an_empty_index_and_nothing_found(test):
    test.make_index([{'id': 'a', 'text': 'The ferry sails.', 'title': 'Ferry', 'date': '2024-01-01', 'language': 'en'}])
    with test.terminal(rows=24, columns=80) as terminal:
        terminal.run('searcher --db index')
        terminal.wait('Ferry')
        terminal.type('+zeppelin +ferry')
        terminal.wait('nothing found')
        test.approve(terminal, 'nothing_found')


def wide_and_combining_characters_keep_their_columns(test):
    test.make_index(SCRIPTS)
    with test.terminal(rows=30, columns=120) as terminal:
        terminal.run('searcher --db index')
        terminal.wait('type to search')
        terminal.type('送電網 ferry')
        terminal.wait('4 documents')
        test.approve(terminal, 'scripts')


def typing_wide_characters_moves_the_cursor_by_their_width(test):
    test.make_index(SCRIPTS)
    with test.terminal(rows=30, columns=100) as terminal:
        terminal.run('searcher --db index')
        terminal.wait('type to search')
        terminal.type('送電')
        terminal.wait('› 送電')
        terminal.wait_until(lambda: terminal.cursor()[:2] == (0, 6), 'the cursor behind two wide characters')
        terminal.press('BSpace')
        terminal.wait_until(lambda: terminal.cursor()[:2] == (0, 4), 'the cursor behind one')
        terminal.type('e\u0301')
        terminal.wait_until(lambda: terminal.cursor()[:2] == (0, 5), 'the cursor behind a combined character')
        terminal.press('BSpace')
        terminal.wait_until(lambda: terminal.cursor()[:2] == (0, 4), 'both parts of it gone')


def hostile_documents_stay_text(test):
    test.make_index(HOSTILE)
    with test.terminal(rows=40, columns=120) as terminal:
        title = terminal.facts('pane_title')
        terminal.run('searcher --db index')
        terminal.wait('type to search')
        terminal.type('ferry')
        terminal.wait('5 documents')
        test.approve(terminal, 'hostile')
        terminal.press('Escape')
        terminal.wait('Space mark')
        for _ in HOSTILE:
            terminal.press('Enter')
            terminal.wait('q back')
            terminal.press('q')
            terminal.wait('Space mark')
            terminal.press('j')
        check(terminal.facts('pane_title') == title, 'the title of the window is as it was')
        check(terminal.clipboard() is None, 'nothing was copied')
        check(terminal.facts('alternate_on') == '1', 'the screen is still its own')
        terminal.press('C-c')
        terminal.wait('$ searcher')


def without_colours_nothing_is_coloured(test):
    test.make_index(news(50))
    for settings in ({'environment': {'NO_COLOR': '1'}}, {'term': 'vt100'}):
        with test.terminal(rows=24, columns=80, **settings) as terminal:
            terminal.run('searcher --db index')
            terminal.wait('documents')
            terminal.type('court')
            terminal.wait('court')
            terminal.still_screen()
            codes = set(re.findall(r'\x1b\[([0-9;]*)m', '\n'.join(terminal.rows(colours=True))))
            numbers = {int(number or 0) for code in codes for number in code.split(';')}
            check(not any(30 <= number <= 49 or number >= 90 for number in numbers - {39, 49}), f'no colours in {codes}')
            check(numbers & {1, 4, 7}, 'but what is selected and what matches stands out')
            terminal.press('C-c')
            terminal.wait('$')


def a_terminal_of_ascii_gets_ascii(test):
    test.make_index(news(50))
    with test.terminal(rows=24, columns=100, environment={'LC_ALL': 'C'}) as terminal:
        terminal.run('searcher --db index')
        terminal.wait('documents')
        terminal.type('court')
        terminal.wait('court')
        terminal.still_screen()
        text = '\n'.join(terminal.rows())
        check(text.isascii(), f'only ASCII, not {sorted(set(text) - set(map(chr, range(128))))}')


run_tests([it_fits_every_size, even_the_smallest, all_keys_are_told, an_empty_index_and_nothing_found,
           wide_and_combining_characters_keep_their_columns, typing_wide_characters_moves_the_cursor_by_their_width,
           hostile_documents_stay_text, without_colours_nothing_is_coloured, a_terminal_of_ascii_gets_ascii])
