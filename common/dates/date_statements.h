// What a text says about its dates: which of them is that of publication.
#pragma once

#include <string_view>
#include <vector>

namespace broadsheet {

/// A part of a text and what it is about.
struct DateStatement {
  enum About : unsigned char { publication, unsaid, change } about;
  std::string_view text;
};

/// The text cut at words for publishing and changing, such as `published` and `mis à jour`, in order; a
/// single part when it has none. `text` is folded.
std::vector<DateStatement> date_statements(std::string_view text);

}  // namespace broadsheet
