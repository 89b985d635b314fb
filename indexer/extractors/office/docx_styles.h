// The styles of a Word document: which paragraphs are titles, headings and items of lists.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace broadsheet::extraction {

enum class ParagraphRole : std::uint8_t { text, title, heading, list_item };

class DocxStyles {
 public:
  DocxStyles() = default;
  /// Of `word/styles.xml`.
  explicit DocxStyles(std::string_view xml);

  ParagraphRole role_of(const std::string& style_id) const;

 private:
  struct Style {
    ParagraphRole role = ParagraphRole::text;
    std::string based_on;
  };
  std::unordered_map<std::string, Style> styles_;  // by id
};

/// By the name of a built-in style, which is English in files of every language.
ParagraphRole role_by_style_name(std::string_view name);

}  // namespace broadsheet::extraction
