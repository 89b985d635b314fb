// Words that are stemmed by a table instead of by the algorithm.
#pragma once

#include <string_view>

namespace broadsheet {

/// The stem that exceptions.txt gives for a word of the language with this code; empty when it gives none.
/// `word` is case-folded; English words are in American spelling. The view lives as long as the process.
/// Thread-safe.
std::string_view listed_stem(std::string_view word, std::string_view language_code);

/// The text of exceptions.txt, which explains its grammar.
std::string_view stem_table_source();

}  // namespace broadsheet
