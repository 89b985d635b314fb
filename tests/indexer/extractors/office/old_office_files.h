// Small old Office documents (DOC, XLS, PPT) for the tests of their extractors.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace broadsheet::testing {

/// `count` bytes of a number, lowest first.
std::string low_first(std::uint64_t number, int count);

/// A Word document with these characters, control characters of Word among them. `main` is kept in bytes,
/// the footnotes in UTF-16. `deleted` is the part of `main` that is marked as deleted.
std::string doc_file(const std::string& main, const std::string& footnotes = {},
                     const std::string& deleted = {});

/// A record of Excel.
std::string xls_record(unsigned type, const std::string& body);
/// A workbook with one sheet called Fares. `globals` and `cells` are records.
std::string xls_file(const std::string& globals, const std::string& cells);

/// A presentation with one slide: a title in bytes, another text in UTF-16 in its drawing, speaker notes.
std::string ppt_file(const std::string& title, const std::string& text, const std::string& notes);

}  // namespace broadsheet::testing
