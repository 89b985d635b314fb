#pragma once

#include <string>
#include <string_view>

namespace broadsheet::readers {

struct MarkdownText {
  std::string title;  ///< the first heading of the first level
  std::string text;   ///< all but that heading, without markup; blocks separated by blank lines
};

/// What a reader of the rendered page would read. `markdown` is valid UTF-8.
MarkdownText markdown_text(std::string_view markdown);

}  // namespace broadsheet::readers
