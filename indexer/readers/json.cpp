#include <algorithm>
#include <cstring>
#include <functional>

#include "indexer/input/clean_text.h"
#include "indexer/input/legacy_stream.h"
#include "indexer/readers/day_order.h"
#include "indexer/readers/formats.h"
#include "indexer/readers/json_depth.h"
#include "indexer/readers/json_record.h"
#include "indexer/readers/json_shape.h"
#include "indexer/readers/json_table.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t json_block_bytes = 1 << 20;
// Enough to see the shape of an object: a record is seldom longer, and a wrapper has begun its lists.
constexpr std::size_t shape_bytes = 1 << 20;
constexpr const char* ends_inside_record = "not valid JSON: ends in the middle of a record";

bool is_between(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',' || c == ':';
}

std::string quoted_list(const std::vector<std::string>& paths) {
  std::string list;
  for (const std::string& path : paths) list += (list.empty() ? "\"" : ", \"") + path + '"';
  return list;
}

// Splits arrays, objects that hold lists of records, tables, and sequences of all these.
class JsonSplitter final : public RecordSplitter {
 public:
  explicit JsonSplitter(ReaderInput input) : input_(std::move(input)), buffer_(json_block_bytes) {
    input_.stream = with_one_encoding(std::move(input_.stream), input_.note);
  }

  std::optional<std::variant<RawRecord, BadRecord>> next() override {
    while (!over_) {
      if (next_row_ < rows_.size()) return RawRecord{padded_copy(rows_[next_row_++]), next_where(), {}};
      if (!skip_between()) return end();
      if (auto record = step()) return record;
    }
    return std::nullopt;
  }

 private:
  using Record = std::variant<RawRecord, BadRecord>;

  // What the splitter is inside of, from outside to inside.
  struct Level {
    enum Kind { array, keyed, wrapper } kind;
    std::string path;
  };

  std::optional<Record> end() {
    over_ = true;
    if (levels_.empty()) return std::nullopt;
    return broken(levels_.back().kind == Level::array ? "the array is not closed"
                                                      : "the object is not closed");
  }

  // Moves on by a bracket or a value.
  std::optional<Record> step() {
    const char c = buffer_[begin_];
    if (!levels_.empty() && (c == ']' || c == '}')) {
      ++begin_;
      levels_.pop_back();
      return std::nullopt;
    }
    if (levels_.empty()) return outermost(c);
    if (levels_.back().kind == Level::array) return take_value({});
    return member();
  }

  std::optional<Record> outermost(char c) {
    if (c != '[' && c != '{') return take_value({});
    if (is_json_table(peek(shape_bytes), *input_.mapping)) return take_table();
    if (c == '[') return enter(Level::array, "");
    shape_ = input_.records.empty() ? json_shape(peek(shape_bytes), *input_.mapping) : named_shape();
    if (shape_.is_record) return take_value({});
    if (!shape_.omitted.empty() || shape_.chosen.size() > 1) say_what_is_read();
    seen_to_ = consumed_ + end_;
    return is_chosen("") ? enter(Level::keyed, "") : enter(Level::wrapper, "");
  }

  JsonShape named_shape() const {
    const bool whole = input_.records == std::vector<std::string>{"."};
    return {whole, input_.records, {}, Documentness::full};
  }

  void say_what_is_read() const {
    if (!input_.note) return;
    input_.note("records are in " + quoted_list(shape_.chosen) +
                (shape_.omitted.empty() ? "" : "; not read as documents: " + quoted_list(shape_.omitted)) +
                "; --records PATH names others");
  }

  std::optional<Record> enter(Level::Kind kind, std::string path) {
    ++begin_;
    levels_.push_back({kind, std::move(path)});
    return std::nullopt;
  }

  // A member of an object that holds records, or whose members do.
  std::optional<Record> member() {
    const std::optional<std::string> key = take_key();
    if (!key) return broken("a key is missing");
    if (levels_.back().kind == Level::keyed) return skip_between() ? take_value(*key) : end();
    const std::string path = levels_.back().path.empty() ? *key : levels_.back().path + '.' + *key;
    if (!skip_between()) return end();
    const char c = buffer_[begin_];
    if (is_chosen(path) || is_late_list(c)) {
      if (c == '[') return enter(Level::array, path);
      if (c == '{' && holds_objects_only(peek(shape_bytes), *input_.mapping))
        return enter(Level::keyed, path);
      if (c == '{') return take_value({});
    }
    if (c == '{' && leads_to_chosen(path + '.')) return enter(Level::wrapper, path);
    return skip_value() ? std::nullopt : end();
  }

  bool is_chosen(const std::string& path) const {
    return std::find(shape_.chosen.begin(), shape_.chosen.end(), path) != shape_.chosen.end();
  }
  bool leads_to_chosen(const std::string& prefix) const {
    return std::any_of(shape_.chosen.begin(), shape_.chosen.end(),
                       [&](const std::string& path) { return path.starts_with(prefix); });
  }
  // A list of documents that begins behind what json_shape() saw.
  bool is_late_list(char c) {
    return c == '[' && input_.records.empty() && consumed_ + begin_ >= seen_to_ &&
           is_list_of_documents(peek(shape_bytes), *input_.mapping);
  }

  bool skip_between() {
    while (begin_ < end_ || fill()) {
      if (!is_between(buffer_[begin_])) return true;
      ++begin_;
    }
    return false;
  }

  // At most `bytes` from here.
  std::string_view peek(std::size_t bytes) {
    while (end_ - begin_ < bytes && fill()) {
    }
    return {buffer_.data() + begin_, std::min(bytes, end_ - begin_)};
  }

  std::optional<std::string> take_key() {
    if (buffer_[begin_] != '"') return std::nullopt;
    std::size_t size = 1;
    for (bool escaped = false; begin_ + size < end_ || fill(); ++size) {
      const char c = buffer_[begin_ + size];
      if (c == '"' && !escaped) break;
      escaped = c == '\\' && !escaped;
    }
    std::string key(buffer_.data() + begin_ + 1, std::min(size, end_ - begin_) - 1);
    begin_ = std::min(begin_ + size + 1, end_);
    return key;
  }

  // Visits the bytes of an object or array to its closing bracket, or of anything else to the next comma or
  // bracket. Bytes over the limit are dropped. nullopt when the input ends before.
  struct Extent {
    std::size_t size;
    bool dropped;
  };
  std::optional<Extent> measure_value(std::size_t limit) {
    const bool bracketed = buffer_[begin_] == '{' || buffer_[begin_] == '[';
    bool dropped = false;
    JsonDepth depth;
    for (std::size_t size = 0; begin_ + size < end_ || fill(); ++size) {
      const char c = buffer_[begin_ + size];
      const bool closed = depth.feed(c);
      if (bracketed ? closed : !depth.in_string() && (c == ',' || c == ']' || c == '}'))
        return Extent{size + (bracketed ? 1 : 0), dropped};
      if (size < limit) continue;
      dropped = true;
      begin_ += size;
      size = 0;
    }
    lost_ = dropped;
    return std::nullopt;
  }

  bool skip_value() {
    const auto extent = measure_value(json_block_bytes);
    if (extent) begin_ += extent->size;
    return extent.has_value();
  }

  std::optional<Record> take_value(std::string id) {
    const std::string where = next_where();
    const auto extent = measure_value(input_.max_record_bytes);
    if (extent) return finish(where, *extent, std::move(id));
    over_ = true;
    return BadRecord{where, lost_ ? too_long(input_.max_record_bytes) : ends_inside_record};
  }

  Record finish(const std::string& where, Extent extent, std::string id) {
    const std::string_view bytes(buffer_.data() + begin_, extent.size);
    begin_ += extent.size;
    if (extent.dropped) return BadRecord{where, too_long(input_.max_record_bytes)};
    if (bytes.starts_with('{')) return RawRecord{padded_copy(bytes), where, std::move(id)};
    // Outside a list, anything else means that the rest is not JSON.
    over_ = levels_.empty() || bytes.empty();
    return BadRecord{where, over_ ? "not valid JSON: no object begins here" : "not a JSON object"};
  }

  std::optional<Record> take_table() {
    const auto extent = measure_value(input_.max_record_bytes);
    if (!extent || extent->dropped) {
      over_ = true;
      return BadRecord{input_.where, extent || lost_
                                         ? too_long(input_.max_record_bytes) +
                                               "; as JSON Lines or CSV the table can be of any length"
                                         : ends_inside_record};
    }
    rows_ = json_table_rows({buffer_.data() + begin_, extent->size});
    next_row_ = 0;
    begin_ += extent->size;
    if (rows_.empty()) return broken("the table cannot be read");
    numbered_ = true;
    return std::nullopt;
  }

  BadRecord broken(const char* why) {
    over_ = true;
    return {input_.where, std::string("not valid JSON: ") + why};
  }

  // The first object outside a list stands for the file. Others are numbered.
  std::string next_where() {
    ++records_;
    const bool numbered = numbered_ || !levels_.empty() || records_ > 1;
    return numbered ? input_.where + "#" + std::to_string(records_) : input_.where;
  }

  // Moves unread bytes to the front and appends a block. Returns false at the end of the stream.
  bool fill() {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    consumed_ += begin_;
    end_ -= begin_;
    begin_ = 0;
    if (end_ == buffer_.size()) buffer_.resize(buffer_.size() * 2);
    const std::size_t got = input_.stream->read(buffer_.data() + end_, buffer_.size() - end_);
    end_ += got;
    return got > 0;
  }

  ReaderInput input_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;  // start of what has not been returned yet
  std::size_t end_ = 0;
  std::uint64_t consumed_ = 0;  // bytes before the buffer
  std::uint64_t seen_to_ = 0;   // offset behind what json_shape() saw
  std::uint64_t records_ = 0;
  std::vector<Level> levels_;
  JsonShape shape_;  // of the outermost object
  std::vector<std::string> rows_;
  std::size_t next_row_ = 0;
  bool numbered_ = false;
  bool lost_ = false;  // the last value was over the limit
  bool over_ = false;
};

// True for an object on one line that holds records, rather than being one.
bool holds_records(std::string_view text) {
  const FieldMapping& mapping = FieldMapping::standard();
  return is_json_table(text, mapping) || !json_shape(text, mapping).is_record;
}

}  // namespace

Likeness sniff_json(const Head& head) {
  const std::string_view text = trim(head.bytes);
  if (text.starts_with('[')) {
    const std::string_view inside = trim(text.substr(1));
    return inside.starts_with('{') || is_json_table(text, FieldMapping::standard())
               ? Likeness::sure
               : Likeness::with_extension;
  }
  if (!begins_json_object(text)) return Likeness::with_extension;
  return is_json_over_lines(text) || holds_records(text) ? Likeness::sure : Likeness::with_extension;
}

Reader open_json(ReaderInput input) {
  find_day_order(input);
  auto parser = std::make_shared<JsonRecordParser>(input.mapping);
  return {std::make_unique<JsonSplitter>(std::move(input)), std::move(parser)};
}

}  // namespace broadsheet::readers
