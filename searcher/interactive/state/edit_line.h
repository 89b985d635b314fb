#pragma once

#include <cstddef>
#include <string>

#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

/// A line of text being edited. The cursor stands between characters, as a byte offset; combining characters
/// stay with what they combine with.
class EditLine {
 public:
  EditLine() = default;
  explicit EditLine(std::string text) : text_(std::move(text)), cursor_(text_.size()) {}

  const std::string& text() const { return text_; }
  std::size_t cursor() const { return cursor_; }
  /// The cursor goes to the end.
  void set(std::string text) {
    text_ = std::move(text);
    cursor_ = text_.size();
  }
  /// Replaces bytes begin to end and puts the cursor behind what is new.
  void replace(std::size_t begin, std::size_t end, const std::string& with);

  /// Characters, and the keys of Emacs and readline: ^A ^E ^B ^F ^H ^D ^K ^U ^W ^Y, Alt-B, Alt-F, Alt-D,
  /// arrows. False: the key is none of these.
  bool handle(const Key& key);

 private:
  std::string text_;
  std::size_t cursor_ = 0;
  std::string killed_;  ///< for ^Y
};

/// Whether the cursor stands behind a word of two letters or more, at the end of the line, that a `*` could
/// go on with: not in quotation marks, and no operator.
bool ends_in_word(const EditLine& line);

}  // namespace broadsheet::interactive
