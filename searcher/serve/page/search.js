"use strict";

// The address of the page holds all of its state, so that it can be shared and gone back to:
// query, filter (any number), from, to, sort, offset, and document, the id of the one that is read.

const fields = ["person", "organisation", "place", "law", "source", "language", "section", "keys"];
const pageSize = 10;
const mostBars = 120;
const wide = matchMedia("(min-width: 48.01rem)");
const at = (id) => document.getElementById(id);

let state = read();
let asked = null; // the request that runs
let shown = null; // the answer that is on the page
let opened = null; // the id of the document that is on the page
let mark = -1; // which match of it is in sight

function read() {
  const address = new URLSearchParams(location.search);
  const get = (name) => address.get(name) || "";
  return {
    query: get("query"), filters: address.getAll("filter"), from: get("from"), to: get("to"),
    sort: get("sort") || "relevance", offset: Number(get("offset")) || 0, document: get("document"),
  };
}

function address(of) {
  const words = new URLSearchParams();
  if (of.query) words.set("query", of.query);
  for (const filter of of.filters) words.append("filter", filter);
  for (const name of ["from", "to", "document"]) if (of[name]) words.set(name, of[name]);
  if (of.sort !== "relevance") words.set("sort", of.sort);
  if (of.offset) words.set("offset", of.offset);
  return "?" + words;
}

/** Changes the state, and with it the page. Typing leaves no trail in the history. */
function change(changes, typed) {
  const narrowed = !("offset" in changes) && !("document" in changes);
  state = { ...state, ...(narrowed ? { offset: 0 } : {}), ...changes };
  history[typed ? "replaceState" : "pushState"](null, "", address(state));
  show();
}

/** An element with attributes and children. Texts become text, never markup. */
function make(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key in made && key !== "href") made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A text with its matches marked; ranges count code points. */
function lit(text, ranges) {
  const points = Array.from(text || "");
  const whole = document.createDocumentFragment();
  let done = 0;
  for (const [begin, end] of ranges || []) {
    whole.append(points.slice(done, begin).join(""), make("mark", {}, points.slice(begin, end).join("")));
    done = end;
  }
  whole.append(points.slice(done).join(""));
  return whole;
}

const isPlain = (event) => !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
const isWeb = (url) => /^https?:\/\//i.test(url || "");
const counted = (number) => number.toLocaleString();
const oneOf = (number, name) => `${counted(number)} ${name}${number === 1 ? "" : "s"}`;

async function ask(path, words, signal) {
  const answer = await fetch(path + "?" + words, { signal });
  const found = await answer.json();
  if (found.error) throw new Error(found.error.message);
  return found;
}

// What is asked for ----------------------------------------------------------------------------------------

function days() {
  const first = Date.parse(state.from.padEnd(10, "-01")), last = Date.parse(state.to.padEnd(10, "-31"));
  return Number.isNaN(first) || Number.isNaN(last) ? Infinity : (last - first) / 86400000;
}

function period() {
  const between = Math.min(days(), state.from && state.from === state.to ? { 4: 366, 7: 31, 10: 1 }[state.from.length] || Infinity : Infinity);
  return between < 93 ? "day" : between < 1500 ? "month" : "year";
}

function searchWords() {
  const words = new URLSearchParams(address({ ...state, document: "" }));
  words.set("limit", pageSize);
  words.set("snippets", 2);
  words.set("facet-mode", "disjunctive");
  words.set("histogram", period());
  for (const field of fields) words.append("facet", field + ":10");
  return words;
}

async function search() {
  const words = searchWords().toString();
  if (shown && shown.words === words) return;
  if (asked) asked.abort();
  const mine = (asked = new AbortController());
  at("found").setAttribute("aria-busy", "true");
  try {
    const found = await ask("/search", words, mine.signal);
    shown = { words, found };
    showFound(found);
  } catch (fault) {
    if (mine.signal.aborted) return;
    shown = null;
    at("total").textContent = "";
    at("notes").replaceChildren(make("p", { role: "alert" }, fault.message));
  }
  if (mine === asked) at("found").removeAttribute("aria-busy");
}

// What was found -------------------------------------------------------------------------------------------

function showFound(found) {
  const total = found.total;
  at("total").textContent = (total.exact ? "" : "about ") + oneOf(total.value, "document");
  at("notes").replaceChildren(...notes(found));
  at("hits").replaceChildren(...found.hits.map(hit));
  at("before").disabled = state.offset === 0;
  at("after").disabled = found.hits.length < pageSize || state.offset + pageSize > 10000;
  showTimeline(found.histogram);
  showFacets(found.facets || {});
}

function proposal(query, count) {
  return make("button", { type: "button", onclick: () => change({ query }) }, query + " ", make("small", {}, counted(count)));
}

function notes(found) {
  const lines = (found.notes || []).map((note) => make("p", {}, note));
  if (found.suggestions)
    lines.push(make("p", {}, "Did you mean ", ...found.suggestions.map((other) => proposal(other.query, other.total.value))));
  if (found.help) {
    if (found.help.reason) lines.push(make("p", {}, found.help.reason));
    for (const other of found.help.alternatives)
      lines.push(make("p", {}, "Try ", proposal(other.query, other.count), " " + other.change));
  }
  return lines;
}

function facts(of) {
  const line = [of.source, (of.date || "").slice(0, 10), of.language, ...(of.sections || []).slice(0, 3)].filter(Boolean);
  if (of.story) line.push(oneOf(of.story.documents - 1, "more version"));
  const whole = make("span", {}, line.join(" \u00b7 "));
  if (isWeb(of.url)) whole.append(line.length ? " \u00b7 " : "", make("a", { href: of.url, rel: "noopener noreferrer", target: "_blank" }, new URL(of.url).host));
  return whole;
}

function hit(of) {
  const open = (event) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    change({ document: of.id });
  };
  const title = make("a", { href: address({ ...state, document: of.id }), onclick: open }, lit(of.title || of.id, of.title_highlights));
  const snippets = (of.snippets || []).map((snippet) =>
    make("p", {}, ...(snippet.page ? [make("small", { className: "page" }, "p. " + snippet.page), " "] : []), lit(snippet.text, snippet.highlights)));
  return make("li", {}, make("h2", {}, title), make("p", { className: "facts" }, facts(of)), ...snippets);
}

/** Bars of as many periods each as fit. */
function showTimeline(histogram) {
  const rows = histogram ? histogram.rows : [];
  const together = Math.ceil(rows.length / mostBars);
  const bars = [];
  for (let i = 0; i < rows.length; i += together) {
    const some = rows.slice(i, i + together);
    bars.push({ from: some[0].period, to: some[some.length - 1].period, count: some.reduce((sum, row) => sum + row.count, 0) });
  }
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const elements = bars.map((bar) => {
    const label = (bar.from === bar.to ? bar.from : bar.from + " \u2013 " + bar.to) + ": " + oneOf(bar.count, "document");
    const inner = make("i", {});
    inner.style.height = (100 * bar.count) / most + "%";
    return make("button", { type: "button", title: label, "aria-label": label, tabIndex: -1, onkeydown: moveAlong, onclick: () => change({ from: bar.from, to: bar.to }) }, inner);
  });
  if (elements.length) elements[0].tabIndex = 0;
  if (bars.length > 1) elements.push(make("span", {}, bars[0].from), make("span", {}, bars[bars.length - 1].to));
  at("timeline").replaceChildren(...(bars.length > 1 ? elements : []));
}

/** Of the bars only one is a stop of the Tab key; arrows go to the others. */
function moveAlong(event) {
  const next = { ArrowLeft: "previousElementSibling", ArrowRight: "nextElementSibling" }[event.key];
  const bar = next && event.currentTarget[next];
  if (!bar || bar.tagName !== "BUTTON") return;
  event.currentTarget.tabIndex = -1;
  bar.tabIndex = 0;
  bar.focus();
}

/** Case and accents do not matter in filters. */
function folded(filter) {
  return filter.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function isChosen(filter) {
  return state.filters.some((other) => folded(other) === folded(filter));
}

function toggle(filter) {
  const filters = isChosen(filter) ? state.filters.filter((other) => folded(other) !== folded(filter)) : [...state.filters, filter];
  change({ filters });
}

/** A value that would be read as "without a value" is put into quotes. */
function filterOf(field, value) {
  return field + ":" + (value === "none" || /^".+"$/.test(value) ? '"' + value + '"' : value);
}

function showFacets(facets) {
  const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.filter : "";
  const closed = new Set([...document.querySelectorAll("#facets .group:not([open])")].map((group) => group.dataset.field));
  const groups = Object.entries(facets).filter(([, facet]) => facet.values.length > 0).map(([field, facet]) => {
    const values = facet.values.map((value) => {
      const filter = filterOf(field, value.id || value.value);
      const box = make("input", { type: "checkbox", checked: isChosen(filter), onchange: () => toggle(filter) });
      box.dataset.filter = filter;
      return make("label", {}, box, make("span", {}, value.value), make("span", {}, counted(value.count)));
    });
    const group = make("details", { className: "group", open: !closed.has(field) }, make("summary", {}, field[0].toUpperCase() + field.slice(1).replaceAll("_", " ")), ...values);
    group.dataset.field = field;
    return group;
  });
  const narrow = at("narrow");
  const all = make("details", { id: "narrow", open: narrow ? narrow.open : wide.matches }, make("summary", {}, "Narrow by"), ...groups);
  at("facets").replaceChildren(...(groups.length ? [all] : []));
  if (focused) for (const box of document.querySelectorAll("#facets input")) if (box.dataset.filter === focused) box.focus();
}

function showChosen() {
  const chips = state.filters.map((filter) => make("button", { type: "button", title: "Remove", onclick: () => toggle(filter) }, filter.replace(":", ": ")));
  if (state.from || state.to) {
    const text = state.from === state.to ? state.from : (state.from || "\u2026") + " \u2013 " + (state.to || "\u2026");
    chips.push(make("button", { type: "button", title: "Remove", onclick: () => change({ from: "", to: "" }) }, text));
  }
  at("chosen").replaceChildren(...chips);
}

// A document -----------------------------------------------------------------------------------------------

async function openDocument() {
  const id = state.document;
  if (opened === id) return;
  opened = id;
  mark = -1;
  let found = { title: id };
  try {
    const words = new URLSearchParams({ query: state.query });
    found = (await ask("/document/" + encodeURIComponent(id), words)).document;
    if (state.document !== id) return;
    at("text").replaceChildren(make("p", {}, lit(found.text, found.text_highlights)));
  } catch (fault) {
    at("text").replaceChildren(make("p", { role: "alert" }, fault.message));
  }
  at("title").replaceChildren(lit(found.title || found.id, found.title_highlights));
  at("facts").replaceChildren(facts(found));
  if (!at("document").open) at("document").showModal();
  at("document").scrollTop = 0;
  countMarks();
}

function closeDocument() {
  opened = null;
  if (at("document").open) at("document").close();
}

function countMarks() {
  const count = at("text").querySelectorAll("mark").length;
  at("next").disabled = count === 0;
  at("place").textContent = count === 1 ? "1 match" : counted(count) + " matches";
}

/** The match of this number; round and round. */
function goToMark(number) {
  const marks = at("text").querySelectorAll("mark");
  if (marks.length === 0) return;
  if (marks[mark]) marks[mark].classList.remove("here");
  mark = (number + marks.length) % marks.length;
  marks[mark].classList.add("here");
  marks[mark].scrollIntoView({ block: "center" });
  at("place").textContent = `${mark + 1} of ${marks.length}`;
}

// Keys -----------------------------------------------------------------------------------------------------

function move(step) {
  const links = [...document.querySelectorAll("#hits h2 a")];
  const now = links.indexOf(document.activeElement);
  const next = links[now < 0 ? (step > 0 ? 0 : links.length - 1) : now + step];
  if (next) next.focus();
}

function turn(pages) {
  const button = at(pages > 0 ? "after" : "before");
  if (button.disabled) return;
  change({ offset: Math.max(0, state.offset + pages * pageSize) });
  scrollTo(0, 0);
}

const keys = {
  "/": () => { at("query").focus(); at("query").select(); },
  "?": () => at("help").showModal(),
  j: () => move(1),
  k: () => move(-1),
  n: () => turn(1),
  p: () => turn(-1),
  f: () => { if (at("narrow")) { at("narrow").open = true; document.querySelector("#facets input").focus(); } },
  t: () => { const bar = document.querySelector("#timeline button[tabindex='0']"); if (bar) bar.focus(); },
};
const documentKeys = { n: () => goToMark(mark + 1), p: () => goToMark(Math.max(mark, 0) - 1) };

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const writes = event.target === at("query") || event.target.tagName === "SELECT";
  if (writes && event.key === "Escape") return event.target.blur();
  if (writes || at("help").open) return;
  const action = (at("document").open ? documentKeys : keys)[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

// Everything together --------------------------------------------------------------------------------------

function show() {
  if (at("query").value !== state.query) at("query").value = state.query;
  at("sort").value = state.sort;
  document.title = (state.query ? state.query + " \u2013 " : "") + "Broadsheet";
  showChosen();
  if (state.document) openDocument(); else closeDocument();
  search();
}

/** Ways to go on with what is typed. */
async function complete() {
  const query = at("query").value;
  if (!query) return at("ways").replaceChildren();
  const found = await ask("/suggest", new URLSearchParams({ query })).catch(() => ({ completions: [] }));
  if (query !== at("query").value) return;
  at("ways").replaceChildren(...found.completions.map((way) => make("option", { value: way.query }, way.detail || "")));
}

let typing = 0;
at("query").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => { change({ query: at("query").value }, true); complete(); }, 150);
});
at("search").addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typing);
  if (at("query").value !== state.query) change({ query: at("query").value });
});
at("home").addEventListener("click", (event) => {
  if (!isPlain(event)) return;
  event.preventDefault();
  change({ query: "", filters: [], from: "", to: "", sort: "relevance", document: "" });
});
at("sort").addEventListener("change", () => change({ sort: at("sort").value }));
at("before").addEventListener("click", () => turn(-1));
at("after").addEventListener("click", () => turn(1));
at("back").addEventListener("click", () => at("document").close());
at("next").addEventListener("click", () => goToMark(mark + 1));
at("document").addEventListener("close", () => { if (state.document) change({ document: "" }); });
addEventListener("popstate", () => { state = read(); show(); });
addEventListener("keydown", onKey);
show();
if (!state.query && wide.matches) at("query").focus();
