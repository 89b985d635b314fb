// Builds documents from keys and values. All readers use this, so that they agree on what a key means.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/records/date_choice.h"
#include "indexer/records/field_mapping.h"
#include "indexer/records/reader.h"
#include "indexer/records/text_choice.h"

namespace broadsheet::readers {

/// Takes the keys and values of a record in any order. Decides what each key means, which of two values wins,
/// and what a value must look like. Values are valid UTF-8. The mapping must outlive the builder.
class DocumentBuilder {
 public:
  explicit DocumentBuilder(const FieldMapping& mapping) : mapping_(mapping) {}

  /// Adds one value. Authors and sections are split at `;` and `|`; topics, tags and keywords also at `,`.
  /// The first value of a key wins. A value that loses to a better key becomes an extra.
  void add(std::string_view key, std::string_view value);
  /// Adds one item of a list, which is not split.
  void add_item(std::string_view key, std::string_view value);
  /// Sets what a reader knows without a key, unless it is already set.
  void set(Member member, std::string value);
  /// The text of a file that is one document: goes before all keys of its metadata, unless it is blank.
  void set_body(std::string text);
  /// Without a text, none of the other values is taken for it, however long.
  void guess_no_text() { guesses_text_ = false; }
  /// Says that a value of the record is left out.
  void leave_out(std::string_view key, std::string_view value);

  /// Adds what may be the date of the document, if it is not blank. See choose_date().
  void add_date(DateFrom from, std::string_view value, DateKeyKind kind = DateKeyKind::day);
  bool has_dates() const { return !dates_.empty(); }

  /// True when the key fills a member. Other keys become extras.
  bool knows(std::string_view key) const { return mapping_.find(key).has_value(); }
  /// True when the key is a date, or inside of one: `date.year`, `issued.date-parts`.
  bool is_date(std::string_view path) const { return date_target(path).has_value(); }
  /// The present value of a member that has only one.
  const std::string& value(Member member) const { return slots_[index(member)].value; }
  void forget(Member member) { slots_[index(member)] = {}; }
  bool has(Member member) const { return slots_[index(member)].rank != no_rank; }
  void warn(std::string warning) { warnings_.push_back(std::move(warning)); }

  /// The document, or why there is none. Call this once, at the end.
  ParsedRecord finish(const RawRecord& raw);

 private:
  static constexpr std::uint16_t no_rank = 0xffff;
  struct Slot {
    std::uint16_t rank = no_rank;
    std::string key;
    std::string value;
  };
  static std::size_t index(Member member) { return static_cast<std::size_t>(member); }

  void add_to(FieldMapping::Target target, std::string_view key, std::string_view value);
  void add_single(FieldMapping::Target target, std::string_view key, std::string_view value);
  void add_meaning(std::string_view mapped_key, std::string_view value);
  /// The target of the key that is a date and has the path inside of it, or is the path.
  std::optional<FieldMapping::Target> date_target(std::string_view path) const;
  void add_date_of_key(FieldMapping::Target target, std::string_view key, std::string_view value);
  void add_to_list(Member member, std::string_view value);
  void add_extra(std::string_view key, std::string_view value);
  void see(std::string_view key, std::optional<FieldMapping::Target> target);
  std::string line_of(Member member) const;
  void read_text(Document& document);
  std::string key_of_longest_prose(std::size_t bytes) const;
  std::string take_as_text(const std::string& key);
  std::string repaired_value(std::string_view value);
  void read_date(Document& document);
  void count_nuls(std::size_t nuls) { nuls_ += nuls; }

  const FieldMapping& mapping_;
  std::array<Slot, member_count> slots_;  // those of text and summary are not used
  std::vector<TextCandidate> texts_;
  std::vector<TextCandidate> summaries_;
  std::vector<std::string> authors_;
  std::vector<std::string> sections_;
  std::vector<std::pair<std::string, std::string>> extras_;
  std::vector<DateCandidate> dates_;
  std::vector<std::string> warnings_;
  std::vector<SeenKey> keys_;
  bool guesses_text_ = true;
  std::size_t nuls_ = 0;
  std::size_t doubles_ = 0;  // characters that were encoded twice
};

}  // namespace broadsheet::readers
