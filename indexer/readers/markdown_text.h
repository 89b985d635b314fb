// The text of Markdown documents.
#pragma once

#include <string>
#include <string_view>

namespace broadsheet::readers {

struct MarkdownText {
  std::string title;  ///< the first heading of level one
  std::string text;   ///< everything but that heading, without markup; blank lines between blocks
};

/// The text as shown on a rendered page. `markdown` is valid UTF-8.
MarkdownText markdown_text(std::string_view markdown);

}  // namespace broadsheet::readers
