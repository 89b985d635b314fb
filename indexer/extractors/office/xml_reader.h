// Reads XML from front to back. Entities and files outside of it are never read, and depth and growth are
// limited.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

struct _xmlTextReader;  // of libxml2
struct _xmlDoc;

namespace broadsheet::extraction {

/// Names of elements and attributes have the usual prefix of their namespace, whatever the file calls it:
/// `w:p`, `text:p`, `dc:title`; the table is in xml_namespaces.h. Names of other namespaces begin with
/// `other:`; names without one have no prefix.
class XmlReader {
 public:
  enum class Event : std::uint8_t { start, end, text, over };

  /// `xml` must outlive the reader.
  explicit XmlReader(std::string_view xml);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  /// Moves on. Every start has its end, unless the file is damaged.
  Event next();
  Event event() const { return event_; }

  /// Of the element at whose start or end the reader is. Valid as long as the reader.
  std::string_view name();
  /// At the start of an element; empty when it has none of that name.
  std::string attribute(std::string_view name) const;
  /// Of the text event; valid until next().
  std::string_view text();

  /// Visits what is directly inside the element that has just started: its texts, and its elements at their
  /// start. What `visit` does not read of an element is skipped. Ends at the end of the element.
  template <typename Visit>
  void children(const Visit& visit) {
    const int inside = depth() + 1;
    while (next() != Event::over && !(event_ == Event::end && depth() < inside)) {
      if (event_ == Event::end) continue;
      const bool element = event_ == Event::start;
      visit();
      if (element) leave(inside);
    }
  }

  /// All text of the element that has just started, also of elements inside.
  std::string all_text();
  /// Goes to the end of the element that has just started.
  void skip() { leave(depth()); }

  /// True when the XML is not well-formed: something may be missing.
  bool damaged() const { return damaged_; }

 private:
  int depth() const;
  void leave(int depth);
  bool read();
  bool recover();

  std::string_view xml_;
  _xmlTextReader* reader_;
  _xmlDoc* recovered_ = nullptr;
  std::size_t read_ = 0;  // starts and texts
  Event event_ = Event::start;
  bool at_empty_element_ = false;  // its end comes next
  bool damaged_ = false;
  std::string repaired_;  // a text with bytes that are no UTF-8
  std::map<std::pair<const void*, const void*>, std::string> names_,
      names_before_;  // by libxml2's namespace and name
};

}  // namespace broadsheet::extraction
