#!/usr/bin/env python3
"""Writes the lists of names that train_entities reads, from data of Debian packages.

usage: prepare_gazetteers.py FOLDER

Needs the packages libtimezonemap-data (GeoNames, CC BY 4.0), wordnet-base (WordNet licence), iso-codes
(LGPL-2.1+) and python3-fake-factory (MIT). FOLDER gets one text file a list, one name a line, sorted, so that
the same packages give the same files.
"""

import ast
import gettext
import json
import os
import re
import sys
import unicodedata

GEONAMES = "/usr/share/libtimezonemap/ui"
WORDNET = "/usr/share/wordnet"
ISO_CODES = "/usr/share/iso-codes/json"
NAMES = "/usr/lib/python3/dist-packages/faker/providers/person"
LANGUAGES = ["de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "hu", "ro", "hr", "sl", "tr"]
MAJOR_CITY = 300_000
EXONYM_CITY = 200_000

# WordNet's files of nouns (lexnames) whose instances are names of a kind.
WORDNET_CLASSES = {"04": "organisation", "14": "organisation", "15": "place", "17": "place", "18": "person"}


def is_name(text):
    """Latin letters, begins with a capital, no digits."""
    if not text or not text[0].isupper() or any(c.isdigit() for c in text):
        return False
    return all(not c.isalpha() or unicodedata.name(c, "").startswith("LATIN") for c in text)


def read_table(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def add_geonames(lists):
    for row in read_table(f"{GEONAMES}/cities15000.txt"):
        population = int(row[14] or 0)
        names = {row[1], row[2]}
        if population >= EXONYM_CITY:
            names.update(name for name in row[3].split(",") if len(name) > 3)
        lists["city"].update(names)
        if population >= MAJOR_CITY:
            lists["major_city"].update({row[1], row[2]})
    for row in read_table(f"{GEONAMES}/admin1Codes.txt"):
        lists["region"].update(row[1:3])
    for row in read_table(f"{GEONAMES}/countryInfo.txt"):
        if len(row) > 4:
            lists["country"].add(row[4])


def add_iso_codes(lists):
    with open(f"{ISO_CODES}/iso_3166-1.json", encoding="utf-8") as data:
        countries = json.load(data)["3166-1"]
    names = [country[key] for country in countries for key in ("name", "common_name", "official_name") if key in country]
    with open(f"{ISO_CODES}/iso_3166-2.json", encoding="utf-8") as data:
        lists["region"].update(region["name"] for region in json.load(data)["3166-2"])
    with open(f"{ISO_CODES}/iso_639-2.json", encoding="utf-8") as data:
        tongues = [part.strip() for row in json.load(data)["639-2"] if "alpha_2" in row for part in row["name"].split(";")]
    lists["country"].update(names)
    lists["nationality"].update(tongues)
    for language in LANGUAGES:
        translated = gettext.translation("iso_3166-1", "/usr/share/locale", [language])
        lists["country"].update(translated.gettext(name) for name in names)


def wordnet_rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("  "):
                continue
            fields = line.split(" | ")[0].split()
            words = [fields[4 + 2 * i] for i in range(int(fields[3], 16))]
            yield fields[1], [re.sub(r"\((a|p|ip)\)$", "", word).replace("_", " ") for word in words], fields


def add_wordnet(lists):
    for kind, words, fields in wordnet_rows(f"{WORDNET}/data.noun"):
        lists["dictionary"].update(word for word in words if word.islower() and " " not in word)
        if "@i" in fields and kind in WORDNET_CLASSES:
            lists[WORDNET_CLASSES[kind]].update(words)
            if kind == "18":
                lists["surname"].update(word.split()[-1] for word in words)
        elif kind == "14":
            lists["organisation"].update(words)
        elif kind == "18":
            lists["nationality"].update(word for word in words if is_name(word) and " " not in word)
    for part in ("verb", "adj", "adv"):
        for _, words, _ in wordnet_rows(f"{WORDNET}/data.{part}"):
            lists["dictionary"].update(word for word in words if word.islower() and " " not in word)
            if part == "adj":
                lists["nationality"].update(word for word in words if is_name(word) and " " not in word)


def strings_of(node):
    return {part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def add_person_names(lists):
    for locale in sorted(os.listdir(NAMES)):
        path = f"{NAMES}/{locale}/__init__.py"
        if not os.path.isfile(path):
            continue
        with open(path, encoding="utf-8") as source:
            tree = ast.parse(source.read())
        for node in ast.walk(tree):
            if not isinstance(node, ast.Assign):
                continue
            for target in node.targets:
                name = getattr(target, "id", "")
                if name.startswith("first_name"):
                    lists["first_name"].update(strings_of(node.value))
                elif name.startswith("last_name"):
                    lists["surname"].update(strings_of(node.value))


def main(folder):
    lists = {name: set() for name in ("first_name", "surname", "city", "major_city", "region", "country", "place",
                                      "person", "organisation", "nationality", "dictionary")}
    add_geonames(lists)
    add_iso_codes(lists)
    add_wordnet(lists)
    add_person_names(lists)
    os.makedirs(folder, exist_ok=True)
    for name, words in lists.items():
        kept = sorted(word for word in words if name == "dictionary" or is_name(word))
        with open(f"{folder}/{name}.txt", "w", encoding="utf-8") as out:
            out.writelines(word + "\n" for word in kept)
        print(name, len(kept))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
