#include "tests/agreement/random_documents.h"

#include <fmt/format.h>

#include <map>

namespace broadsheet::testing {
namespace {

using Words = std::vector<std::string>;

const std::map<std::string, Words> vocabulary = {
    {"en",
     {"minister", "Ministers", "minister's", "energy", "energies", "COVID-19", "COVID 19", "the", "of", "net",
      "zero", "net-zero", "U.N.", "H.R. 3684", "1,200", "R&D", "state-of-the-art", "café", "die"}},
    {"de",
     {"Häuser", "Haus", "Energien", "Energie", "die", "der", "Straße", "Strasse", "Verkehrs-Politik",
      "Minister", "2023/1114", "Netto", "null"}},
    {"fr", {"l'énergie", "énergies", "sécurité", "ministres", "ministre", "la", "zéro", "d'État", "net"}},
    {"es", {"energía", "energías", "ministros", "la", "nación", "naciones", "cero"}},
    {"zh", {"能源", "部长", "能源部长", "人工智能", "net"}},
    {"", {"zorbl", "zorbls", "minister", "net"}},
};
const Words languages = {"en", "de", "fr", "es", "zh", ""};
const Words sources = {"Harbour Courier", "harbour courier", "Zürcher Bote", "El Faro", ""};
const Words sections = {"energy", "Energy", "trade", "Klima & Umwelt"};
const Words authors = {"Ines Falk", "José Marín", "A. Lund"};
const Words countries = {"CHN", "chn", "Réunion", "reunion", "USA", "none"};
const Words countable = {"source", "section", "author", "language", "country"};

}  // namespace

std::size_t RandomSource::below(std::size_t limit) {
  return random_() % limit;
}

const std::string& RandomSource::word(const std::string& language) {
  const Words& words = vocabulary.at(language);
  return words[below(words.size())];
}

std::string RandomSource::words(const std::string& language, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : one_in(6) ? ". " : " ") + word(language);
  return text;
}

Date RandomSource::day() {
  return {2022 + static_cast<int>(below(3)), 1 + static_cast<int>(below(12)), 1 + static_cast<int>(below(28)),
          std::nullopt};
}

std::vector<Document> RandomSource::documents(std::size_t count) {
  std::vector<Document> documents;
  for (std::size_t i = 0; i < count; ++i) {
    Document document;
    document.id = fmt::format("doc {}", i);
    document.language = languages[below(languages.size())];
    document.title = words(document.language, below(5));
    document.text = words(document.language, below(25));
    document.source = sources[below(sources.size())];
    for (std::size_t n = below(4); n > 0; --n) document.sections.push_back(sections[below(sections.size())]);
    for (std::size_t n = below(3); n > 0; --n) document.authors.push_back(authors[below(authors.size())]);
    for (std::size_t n = below(3); n > 0; --n)
      document.extras.emplace_back(one_in(2) ? "Country" : "country", countries[below(countries.size())]);
    if (!one_in(5)) document.date = day();
    if (document.date && one_in(2)) document.date->second_of_day = static_cast<int>(below(86'400));
    documents.push_back(std::move(document));
  }
  return documents;
}

std::string RandomSource::query_word() {
  std::string text = word(languages[below(languages.size())]);
  return text.substr(0, text.find(' '));
}

std::string RandomSource::query_clause() {
  switch (below(10)) {
    case 0:
      return fmt::format("\"{}\"", words(languages[below(languages.size())], 1 + below(3)));
    case 1:
      return fmt::format("title:{}", query_word());
    case 2:
      return fmt::format("source:\"{}\"", sources[below(3)]);
    case 3:
      return fmt::format("section:{}", sections[below(2)]);
    case 4:
      return fmt::format("date:{}", iso_day(day()).substr(0, one_in(2) ? 4 : one_in(2) ? 7 : 10));
    case 5:
      return fmt::format("country:\"{}\"", countries[below(countries.size())]);
    case 6:
      return fmt::format("{}:{}", countable[below(countable.size())], one_in(2) ? "none" : "*");
    default:
      return query_word();
  }
}

std::string RandomSource::query_text(std::size_t depth) {
  static const std::vector<std::string> joints = {" ", " ", " ", " AND ", " OR ", " AND NOT ", " NOT "};
  std::string text;
  for (std::size_t n = 1 + below(4); n > 0; --n) {
    text += one_in(5) ? "-" : one_in(5) ? "+" : "";
    text += depth > 0 && one_in(4) ? "(" + query_text(depth - 1) + ")" : query_clause();
    if (n > 1) text += joints[below(joints.size())];
  }
  return text;
}

Request RandomSource::request() {
  Request request;
  if (!one_in(6)) request.text = query_text(2);
  for (std::size_t n = one_in(3) ? 1 + below(2) : 0; n > 0; --n) {
    if (one_in(2))
      request.filters.push_back({"section", sections[below(sections.size())]});
    else if (one_in(3))
      request.filters.push_back({"country", "none", {}, one_in(2)});
    else if (one_in(2))
      request.filters.push_back({"author", authors[below(authors.size())]});
    else
      request.filters.push_back({"title", word("en")});
  }
  if (one_in(4)) request.dates.from = day();
  if (one_in(4)) request.dates.to = day();
  return request;
}

}  // namespace broadsheet::testing
