// The characters of an old Word document, in the order of the document ([MS-DOC] 2.4.1).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace broadsheet::extraction {

/// Character positions, from 0.
struct DocStory {
  std::uint64_t begin = 0, end = 0;
};

/// Where the parts of a document are in its text.
struct DocStories {
  DocStory main, footnotes, comments, endnotes, text_boxes;
};

/// Reads the streams `WordDocument` and `0Table` or `1Table`, which must outlive the object.
class DocText {
 public:
  DocText(std::string_view document, std::string_view table);

  DocStories stories() const;
  /// As UTF-8 with the control characters of Word in it; without what is marked as deleted.
  std::string text(const DocStory& story) const;

 private:
  struct Piece {
    std::uint64_t begin, end;  // character positions
    std::uint64_t offset;      // in the document's stream
    int character_bytes;       // 1 or 2
  };

  void read_pieces(std::string_view table);
  void read_deletions(std::string_view table);
  void read_deletions_of_page(std::string_view page);
  std::string without_deletions(const Piece& piece, std::uint64_t offset, std::uint64_t bytes) const;

  std::string_view document_;
  bool old_;  // of Word 6 or 95: one piece
  std::vector<Piece> pieces_;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> deleted_;  // offsets in the stream, sorted
};

}  // namespace broadsheet::extraction
