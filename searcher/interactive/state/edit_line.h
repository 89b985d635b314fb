#pragma once

#include <cstddef>
#include <string>

#include "searcher/interactive/terminal/key.h"

namespace broadsheet::interactive {

/// A line of text that is being edited. The cursor is a byte offset between two characters, never before a
/// combining character.
class EditLine {
 public:
  EditLine() = default;
  explicit EditLine(std::string text) : text_(std::move(text)), cursor_(text_.size()) {}

  const std::string& text() const { return text_; }
  std::size_t cursor() const { return cursor_; }
  /// Replaces the whole text; the cursor goes to the end.
  void set(std::string text) {
    text_ = std::move(text);
    cursor_ = text_.size();
  }
  /// Replaces the bytes from begin to end, and puts the cursor after the new text.
  void replace(std::size_t begin, std::size_t end, const std::string& with);

  /// Takes characters, arrows, and the keys of Emacs and readline: ^A ^E ^B ^F ^H ^D ^K ^U ^W ^Y, Alt-B,
  /// Alt-F, Alt-D. False: the key is none of these.
  bool handle(const Key& key);

 private:
  std::string text_;
  std::size_t cursor_ = 0;
  std::string killed_;  ///< the text that ^Y inserts
};

/// Whether the line ends in an unfinished word, which a `*` could complete: the cursor is at the end, after
/// two or more letters that are neither quoted nor an operator.
bool ends_in_word(const EditLine& line);

}  // namespace broadsheet::interactive
