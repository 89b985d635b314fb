#!/usr/bin/env python3
"""Fails when two files define types or functions of one name, or when a source gives others a name that no header
tells of.

Of two types with one name the linker keeps one destructor, which then destroys objects of both. Nothing reports
it, and whether a program survives depends on how it was optimised. What one source alone needs belongs into its
unnamed namespace.

    one_definition.py ROOT
"""

import collections
import pathlib
import re
import sys

FOLDERS = ("common", "indexer", "searcher")
TYPE_WORDS = {"class", "struct", "union", "enum"}
# What is no code: comments, texts, lines of the preprocessor.
NO_CODE = re.compile(
    r'//[^\n]*|/\*.*?\*/|(?:u8|[uUL])?R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\''
    r"|^[ \t]*#(?:\\\n|[^\n])*",
    re.DOTALL | re.MULTILINE,
)
WORD = re.compile(r"[A-Za-z_]\w*|::|\d[\w.']*|[^\s\w]")


def words_of(text):
    return WORD.findall(NO_CODE.sub(" ", text))


def behind_brackets(words, at, opening, closing):
    """The place behind the bracket that closes the one at this place."""
    depth = 0
    for place in range(at, len(words)):
        depth += (words[place] == opening) - (words[place] == closing)
        if depth == 0:
            return place + 1
    return len(words)


def plain_head(head):
    """What stands before a brace, without access labels, `template <...>`, attributes and alignas."""
    words, at = [], 0
    while at < len(head):
        following = head[at + 1 : at + 2]
        if head[at] in ("public", "protected", "private") and following == [":"]:
            at += 2
        elif head[at] == "template" and following == ["<"]:
            at = behind_brackets(head, at + 1, "<", ">")
        elif head[at] == "[" and following == ["["]:
            at = behind_brackets(head, at, "[", "]")
        elif head[at] == "alignas":
            at = behind_brackets(head, at + 1, "(", ")")
        else:
            words.append(head[at])
            at += 1
    return words


def defined_type(words):
    """The name of the type that a brace behind these words defines; None: it defines none."""
    if not words or words[0] not in TYPE_WORDS:
        return None
    words = words[2:] if words[:2] in (["enum", "class"], ["enum", "struct"]) else words[1:]
    end = next((at for at, word in enumerate(words) if word in (":", "final")), len(words))
    name = words[:end]
    names_a_type = name and not {"(", "="} & set(name) and not re.search(r"\w \w", " ".join(name))
    return "".join(name) if names_a_type else None


def defined_function(words):
    """The name of the function that a brace behind these words defines, as far as it is no member."""
    if "(" not in words or "=" in words[: words.index("(")]:
        return None
    at = words.index("(") - 1
    is_plain = at >= 1 and re.fullmatch(r"[a-z]\w*", words[at]) and words[at - 1] not in ("::", "operator")
    return words[at] if is_plain else None


def parameter_types(words):
    """What a function takes, as text without the names of parameters; `words` begin with its name."""
    inside = words[words.index("(") + 1 : behind_brackets(words, words.index("("), "(", ")") - 1]
    types, depth = [[]], 0
    for word in inside:
        depth += (word in "<([") - (word in ">)]")
        if word == "," and depth == 0:
            types.append([])
        else:
            types[-1].append(word)
    return ", ".join(" ".join(words[:-1] if re.search(r"[\w>&*] \w+$", " ".join(words)) else words) for words in types)


def scope_behind(head):
    """(kind, name) of the scope that a brace behind these words opens."""
    words = plain_head(head)
    if "namespace" in words[:2]:
        name = "".join(words[words.index("namespace") + 1 :])
        return ("namespace", name) if name else ("unnamed", "")
    if name := defined_type(words):
        return "type", name
    if name := defined_function(words):
        return "function", f"{name}({parameter_types(words[words.index('(') - 1 :])})"
    return "block", ""


def definitions(text):
    """(kind, full name) of every type and free function whose name other files could give too."""
    scopes, head = [], []
    for word in words_of(text):
        if word == "{":
            kind, name = scope_behind(head)
            outer = [outer_kind for outer_kind, _ in scopes]
            if kind == "type" and set(outer) <= {"namespace", "type"} or kind == "function" and set(outer) <= {"namespace"}:
                yield kind, "::".join([part for _, part in scopes if part] + [name])
            scopes.append((kind, name))
        elif word == "}" and scopes:
            scopes.pop()
        if word in ("{", "}", ";"):
            head = []
        else:
            head.append(word)


def is_member(name, types):
    return name.rpartition("::")[0] in types


class Tree:
    def __init__(self, root):
        self.types = collections.defaultdict(list)
        self.functions = collections.defaultdict(list)  # of sources
        self.told = set()  # words of headers
        for folder in FOLDERS:
            for path in sorted((root / folder).rglob("*")):
                if path.suffix in (".h", ".cpp"):
                    self.read(path.relative_to(root), path.read_text(encoding="utf-8"))

    def read(self, path, text):
        if path.suffix == ".h":
            self.told.update(words_of(text))
        for kind, name in definitions(text):
            if kind == "type":
                self.types[name].append(path)
            elif path.suffix == ".cpp":
                self.functions[name].append(path)

    def faults(self):
        for name, paths in sorted(self.types.items()):
            if len(paths) > 1:
                yield f"{name} is defined in {' and '.join(map(str, paths))}"
            elif paths[0].suffix == ".cpp" and not is_member(name, self.types):
                yield f"{name} in {paths[0]} is outside of an unnamed namespace"
        for name, paths in sorted(self.functions.items()):
            short = re.search(r"(\w+)\(", name)[1]
            if short == "main":
                continue
            if len(paths) > 1:
                yield f"{name} is defined in {' and '.join(map(str, paths))}"
            elif short not in self.told:
                yield f"{name} in {paths[0]} is in no header and outside of an unnamed namespace"


faults = list(Tree(pathlib.Path(sys.argv[1])).faults())
if faults:
    sys.exit("A name has one definition, and others can know of it, but:\n  " + "\n  ".join(faults))
