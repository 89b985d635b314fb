#include "indexer/extraction/text_marks.h"

namespace broadsheet::extraction {
namespace {

constexpr std::string_view lead = "\xef\xb7";  // of the three marks

bool is_mark(std::string_view at) {
  return at.starts_with(page_mark) || at.starts_with(aside_begin_mark) || at.starts_with(aside_end_mark);
}

// Gives each piece of text between marks to `text`, and each mark to `mark`.
template <typename Text, typename Mark>
void split_at_marks(std::string_view marked, const Text& text, const Mark& mark) {
  std::size_t begin = 0;
  for (std::size_t at = marked.find(lead); at != marked.npos; at = marked.find(lead, at)) {
    if (!is_mark(marked.substr(at))) {
      at += lead.size();
      continue;
    }
    text(marked.substr(begin, at - begin));
    mark(marked.substr(at, page_mark.size()));
    begin = at += page_mark.size();
  }
  text(marked.substr(begin));
}

}  // namespace

UnmarkedText take_marks(std::string_view marked) {
  UnmarkedText out;
  out.text.reserve(marked.size());
  std::size_t aside = std::string::npos;  // where the open one begins
  const auto close = [&] {
    if (aside != std::string::npos && aside < out.text.size())
      out.asides.emplace_back(aside, out.text.size());
    aside = std::string::npos;
  };
  split_at_marks(
      marked, [&](std::string_view piece) { out.text += piece; },
      [&](std::string_view mark) {
        if (mark == page_mark) out.pages.push_back(out.text.size());
        if (mark == aside_begin_mark && aside == std::string::npos) aside = out.text.size();
        if (mark == aside_end_mark) close();
      });
  close();
  return out;
}

std::string without_marks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  split_at_marks(
      text, [&](std::string_view piece) { out += piece; }, [](std::string_view) {});
  return out;
}

}  // namespace broadsheet::extraction
