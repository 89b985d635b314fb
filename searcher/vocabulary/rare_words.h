// Words that are right, though another word a slip away is far more frequent (rare_words.txt).
#pragma once

#include <string_view>

namespace broadsheet {

/// The words of the table, separated by white space; lines that begin with # are comments.
std::string_view rare_words_source();

/// `form` is folded. True for words of the table.
bool is_rare_word(std::string_view form);

}  // namespace broadsheet
