#!/usr/bin/env python3
"""The search page in a real browser: what people do on it, at the sizes and in the colours they have.

Screenshots are left in SCRATCH/screenshots.
"""

import json

from browser import Browser, find_chromium
from serving import *

if not find_chromium():
    print("Skipped: there is no Chromium.")
    sys.exit(0)

HOSTILE = {
    "id": "evil/../<b>?#&é",
    "title": "Hostile &lt;img src=x onerror=window.harmed=1&gt; piece",
    "text": "A <script>window.harmed=1</script> zebra \U0001f993 stood & waited; the zebra left.\n\nA second </p> paragraph.",
    "url": "javascript:window.harmed=1",
    "source": "<i>Wire</i>",
    "date": "2021-05-06",
    "language": "en",
}
SETTLED = "document.querySelector('#found').getAttribute('aria-busy') !== 'true' && document.querySelector('#total').textContent !== ''"


def settled(browser, condition="true"):
    return browser.wait_for(f"{SETTLED} && ({condition})")


def titles(browser):
    return browser.run("[...document.querySelectorAll('#hits h2')].map(e => e.textContent)")


def search_as_people_do(browser, address):
    browser.open(address)
    check(settled(browser, "document.querySelectorAll('#hits li').length === 10"), "the page shows documents at once")
    check(browser.run("document.activeElement.id") == "query", "the query has the focus")
    browser.write("harbour")
    check(settled(browser, "location.search.includes('query=harbour')"), "typing searches, and the address says for what")
    check(settled(browser, "document.querySelector('#hits mark') !== null"), "matches are lit")
    marks = browser.run("[...document.querySelectorAll('#hits mark')].map(e => e.textContent.toLowerCase())")
    check(all("harbour" in mark for mark in marks), "and nothing else is", marks)
    browser.write(" languag")
    check(browser.wait_for("[...document.querySelectorAll('#ways option')].some(e => e.value === 'harbour language:')"),
          "ways to go on are offered", browser.run("document.querySelector('#ways').innerHTML"))
    browser.run("const q = document.querySelector('#query'); q.value = 'harbour'; q.dispatchEvent(new Event('input'))")
    settled(browser, "document.querySelectorAll('#hits mark').length > 0 && location.search === '?query=harbour'")
    before = browser.run("document.querySelector('#total').textContent")
    browser.run("document.querySelector('#facets input').focus()")
    browser.press(" ", "Space")
    check(settled(browser, "location.search.includes('filter=')"), "a facet's value narrows")
    check(settled(browser, f"document.querySelector('#total').textContent !== {json.dumps(before)}"), "to fewer documents")
    check(browser.run("document.activeElement.dataset.filter !== undefined"), "the focus stays on the value")
    browser.press(" ", "Space")
    check(settled(browser, f"document.querySelector('#total').textContent === {json.dumps(before)}"), "and is a toggle")
    browser.run("document.querySelectorAll('#timeline button i')[0].click()")
    check(settled(browser, "location.search.includes('from=')"), "a bar of the timeline narrows by date")
    browser.run("document.querySelector('#chosen button').click()")
    check(settled(browser, "!location.search.includes('from=')"), "the date is removed by its chip")


def use_keys(browser, address):
    browser.open(address + "?query=the+council")
    settled(browser, "document.querySelectorAll('#hits li').length > 1")
    browser.run("document.activeElement.blur()")
    browser.press("j")
    browser.press("j")
    browser.press("k")
    check(browser.run("document.activeElement === document.querySelectorAll('#hits h2 a')[0]"), "j and k go through results")
    browser.press("Enter")
    check(browser.wait_for("document.querySelector('#document').open && document.querySelector('#text').textContent.length > 50"),
          "Enter opens the document")
    check(browser.run("location.search.includes('document=')"), "its id is in the address")
    check(browser.run("document.querySelector('#place').textContent").split()[1] in ("match", "matches"), "its matches are counted")
    browser.press("n")
    check(browser.run("document.querySelector('#place').textContent").startswith("1 of"), "n goes to the first match")
    browser.press("Escape")
    check(browser.wait_for("!document.querySelector('#document').open && !location.search.includes('document=')"), "Escape goes back")
    browser.run("history.back()")
    check(browser.wait_for("document.querySelector('#document').open"), "so does the browser's history, both ways")
    browser.press("Escape")
    browser.wait_for("!document.querySelector('#document').open")
    browser.press("/")
    check(browser.run("document.activeElement.id") == "query", "/ goes to the query")
    browser.press("Escape")
    browser.press("?")
    check(browser.run("document.querySelector('#help').open"), "? lists the keys")
    browser.press("Escape")
    browser.press("t")
    browser.press("ArrowRight")
    check(browser.run("document.activeElement === document.querySelectorAll('#timeline button')[1]"), "t and arrows go along the timeline")
    browser.press("Enter")
    check(settled(browser, "location.search.includes('from=')"), "Enter narrows to what is there")
    browser.run("document.querySelector('#chosen button').click()")
    settled(browser, "!location.search.includes('from=') && document.querySelectorAll('#hits li').length > 1")
    if not browser.run("document.querySelector('#after').disabled"):
        browser.press("n")
        check(settled(browser, "location.search.includes('offset=10')"), "n turns the page")


def share_addresses(browser, address):
    browser.open(address + "?query=harbour&sort=oldest&filter=language%3Aen&from=2020&to=2026")
    settled(browser)
    check(browser.run("document.querySelector('#query').value") == "harbour", "an address brings its query")
    check(browser.run("document.querySelector('#sort').value") == "oldest", "its order")
    check(browser.run("document.querySelectorAll('#chosen button').length") == 2, "and what narrows")


def help_out(browser, address):
    browser.open(address + "?query=harbuor")
    check(settled(browser, "document.querySelector('#notes').textContent.includes('Did you mean')"), "slips are respelt")
    browser.run("document.querySelector('#notes button').click()")
    check(settled(browser, "location.search.includes('query=harbour')"), "and searched for by a click")
    browser.open(address + "?query=a&from=someday")
    check(browser.wait_for("document.querySelector('#notes [role=alert]') !== null"), "a refusal is shown")


def show_hostile_documents(browser, address):
    browser.open(address + "?query=zebra")
    check(settled(browser, "document.querySelectorAll('#hits li').length === 1"), "a hostile document is found")
    check(titles(browser) == ["Hostile <img src=x onerror=window.harmed=1> piece"], "its title is text", titles(browser))
    check(browser.run("document.querySelectorAll('#hits img, #hits script, #hits i, #hits a[href^=javascript]').length") == 0,
          "no markup of it is on the page, and no address that is a script")
    browser.run("document.querySelector('#hits h2 a').click()")
    check(browser.wait_for("document.querySelector('#text').textContent.includes('waited')"), "it opens, whatever its id")
    check(browser.run("document.querySelector('#text').textContent") == HOSTILE["text"], "as it is")
    check(browser.run("[...document.querySelectorAll('#text mark')].map(e => e.textContent).join()") == "zebra,zebra", "lit in the right places")
    check(browser.run("window.harmed === undefined"), "and does nothing")


def fit_screens(browser, address, screenshots):
    sizes = {"desktop": (1280, 900, False), "phone": (360, 740, True)}
    for name, (width, height, phone) in sizes.items():
        for dark in (False, True):
            label = f"{name}-{'dark' if dark else 'light'}"
            browser.set_screen(width, height, dark, phone)
            browser.open(address + "?query=council+OR+harbour+OR+energy")
            settled(browser, "document.querySelectorAll('#hits li').length > 3")
            check(browser.run("document.documentElement.scrollWidth <= innerWidth"), f"{label}: nothing is wider than the screen",
                  browser.run("document.documentElement.scrollWidth"))
            colour = browser.run("getComputedStyle(document.documentElement).backgroundColor")
            check(browser.run("getComputedStyle(document.body).color") != colour, f"{label}: text can be read")
            check((sum(map(int, re.findall(r"\d+", colour)[:3])) < 200) == dark, f"{label}: the ground is as asked for", colour)
            browser.screenshot(screenshots / f"{label}.png")
            browser.run("document.querySelector('#hits h2 a').click()")
            browser.wait_for("document.querySelector('#document').open && document.querySelector('#text').textContent.length > 50")
            check(browser.run("document.querySelector('#document').scrollWidth <= innerWidth"), f"{label}: nor is a document")
            browser.screenshot(screenshots / f"{label}-document.png")
    browser.set_screen(1280, 900)


with temporary_folder() as name:
    folder = pathlib.Path(name)
    screenshots = pathlib.Path(SCRATCH) / "screenshots"
    screenshots.mkdir(parents=True, exist_ok=True)
    index(folder / "db", SAMPLE_CORPUS, write_jsonl(folder / "hostile.jsonl", [HOSTILE]))
    with Server(folder / "db", "--http", "127.0.0.1:0") as server, Browser() as browser:
        address = f"http://127.0.0.1:{server.port}/"
        browser.set_screen(1280, 900)
        search_as_people_do(browser, address)
        use_keys(browser, address)
        share_addresses(browser, address)
        show_hostile_documents(browser, address)
        fit_screens(browser, address, screenshots)
        check(not browser.complaints(), "the browser has nothing to complain of", browser.complaints())
        help_out(browser, address)
        strange = [url for url in browser.requested() if not url.startswith((address, "data:", "about:"))]
        check(not strange, "the page asks nobody else for anything", strange)
finish()
