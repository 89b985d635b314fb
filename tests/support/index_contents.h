#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "common/document.h"

namespace broadsheet::testing {

/// Every document of a published index as a search returns it, sorted by id.
std::vector<Document> index_contents(const std::filesystem::path& index);

/// The same: text by id. Throws when an id occurs twice.
std::map<std::string, std::string> texts_by_id(const std::filesystem::path& index);

/// Ids of the documents that match a word, sorted.
std::vector<std::string> ids_matching(const std::filesystem::path& index, const std::string& word);

/// The same, best first.
std::vector<std::string> ranked_ids(const std::filesystem::path& index, const std::string& word);

/// Ids of the documents that have a value in a field, sorted.
std::vector<std::string> ids_with_value(const std::filesystem::path& index, const std::string& field,
                                        const std::string& value);

/// The words of its documents as written, in order; see word_forms.h.
std::vector<std::string> words_of(const std::filesystem::path& index);

}  // namespace broadsheet::testing
