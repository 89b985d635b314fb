// The document: what readers produce, the index stores and results show.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/date.h"
#include "common/entity.h"

namespace broadsheet {

/// One article or paper as a reader understood it. All text is valid UTF-8 without NUL. Missing strings and
/// lists are empty.
struct Document {
  std::string id;  ///< unique within an index
  std::string title;
  std::string text;  ///< paragraphs are separated by blank lines if the format has paragraphs
  std::string url;
  std::string source;    ///< publisher or site
  std::string language;  ///< ISO 639-1 code from the record, lower case; empty: to be detected
  std::optional<Date> date;
  std::optional<DateFrom> date_from;  ///< absent without a date
  std::vector<std::string> authors;
  std::vector<std::string> sections;                        ///< sections, categories, topics, tags, keywords
  std::vector<std::pair<std::string, std::string>> extras;  ///< other scalar fields, in input order
  std::vector<Entity> entities;                             ///< recognised by the indexer, most salient first
  std::string format;  ///< of what it was read from: `pdf`, `mail`, `page`, ...
  std::string file;    ///< where that is, as the indexer was told: `a/b.pdf`, `a/b.zip/c.pdf`, `dump.jsonl`
  std::vector<std::size_t> pages;  ///< where each begins in `text`; empty: it has no pages
  std::vector<std::pair<std::size_t, std::size_t>> asides;  ///< [begin, end) of `text`: not its own words

  bool operator==(const Document&) const = default;
};

/// True for a place of the text that is in one of its asides.
bool is_in_aside(const Document& document, std::size_t place);

}  // namespace broadsheet
