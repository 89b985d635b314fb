#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/records/field_mapping.h"
#include "indexer/records/reader.h"

namespace broadsheet::readers {

/// Makes a Document from a record's keys and values, in any order: what each key means, which of two wins,
/// what a value must look like. Values are valid UTF-8. The mapping must outlive it.
class DocumentBuilder {
 public:
  explicit DocumentBuilder(const FieldMapping& mapping) : mapping_(mapping) {}

  /// One value. Of authors and sections it may be several: cut at `;` and `|`, for topics, tags and
  /// keywords at `,` too. The first value of a key wins; a value that loses to a better key is an extra.
  void add(std::string_view key, std::string_view value);
  /// One value of a list: taken whole.
  void add_item(std::string_view key, std::string_view value);
  /// For what a reader knows without a key. Later calls lose.
  void set(Member member, std::string value);

  /// True when the key fills a member; other keys are extras.
  bool knows(std::string_view key) const { return mapping_.find(key).has_value(); }
  /// Of a member with one value: what stands there so far.
  const std::string& value(Member member) const { return slots_[index(member)].value; }
  void forget(Member member) { slots_[index(member)] = {}; }
  bool has(Member member) const { return slots_[index(member)].rank != no_rank; }
  void warn(std::string warning) { warnings_.push_back(std::move(warning)); }

  /// The document, or why there is none. Call it once, as the last thing.
  ParsedRecord finish(const RawRecord& raw);

 private:
  static constexpr std::uint16_t no_rank = 0xffff;
  struct Slot {
    std::uint16_t rank = no_rank;
    std::string key;
    std::string value;
  };
  static std::size_t index(Member member) { return static_cast<std::size_t>(member); }

  void add_single(FieldMapping::Target target, std::string_view key, std::string_view value);
  void add_to_list(Member member, std::string_view value);
  void add_extra(std::string_view key, std::string_view value);
  std::string line_of(Member member) const;
  void read_html();
  void read_date(Document& document);
  void count_nuls(std::size_t nuls) { nuls_ += nuls; }

  const FieldMapping& mapping_;
  std::array<Slot, member_count> slots_;
  std::vector<std::string> authors_;
  std::vector<std::string> sections_;
  std::vector<std::pair<std::string, std::string>> extras_;
  std::vector<std::string> warnings_;
  std::size_t nuls_ = 0;
};

}  // namespace broadsheet::readers
