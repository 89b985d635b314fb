#pragma once

#include <string_view>

namespace broadsheet {

/// The stem that exceptions.txt gives a word of the language with this code, or empty. `word` is case folded,
/// in American spelling when it is English. The view lives as long as the process. Thread-safe.
std::string_view listed_stem(std::string_view word, std::string_view language_code);

/// The rows of exceptions.txt; their grammar is at its top.
std::string_view stem_table_source();

}  // namespace broadsheet
