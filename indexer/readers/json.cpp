#include <algorithm>
#include <cstring>

#include "indexer/input/clean_text.h"
#include "indexer/readers/formats.h"
#include "indexer/readers/json_record.h"
#include "indexer/readers/json_shape.h"

namespace broadsheet::readers {
namespace {

constexpr std::size_t json_block_bytes = 1 << 20;
// Enough to see the shape of an object: a record is seldom longer, and a wrapper has begun its array.
constexpr std::size_t shape_bytes = 1 << 20;

bool is_between(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',';
}

// Splits one or more arrays into elements, or a sequence of objects.
class ElementSplitter final : public RecordSplitter {
 public:
  explicit ElementSplitter(ReaderInput input)
      : stream_(std::move(input.stream)),
        where_(std::move(input.where)),
        mapping_(std::move(input.mapping)),
        max_record_bytes_(input.max_record_bytes),
        buffer_(json_block_bytes) {}

  std::optional<std::variant<RawRecord, BadRecord>> next() override {
    while (!over_ && skip_between()) {
      const char c = buffer_[begin_];
      if (c == ']' && in_array_) {
        in_array_ = false;
        over_ = wrapped_;
        ++begin_;
      } else if (c == '[' && !in_array_) {
        in_array_ = true;
        ++begin_;
      } else if (c == '{' && !in_array_ && enter_wrapper()) {
        in_array_ = wrapped_ = true;
      } else {
        return take_value();
      }
    }
    if (in_array_ && !over_) return broken("the array is not closed");
    return std::nullopt;
  }

 private:
  bool skip_between() {
    while (begin_ < end_ || fill()) {
      if (!is_between(buffer_[begin_])) return true;
      ++begin_;
    }
    return false;
  }

  bool enter_wrapper() {
    while (end_ - begin_ < shape_bytes && fill()) {
    }
    const auto array = wrapped_array({buffer_.data() + begin_, end_ - begin_}, *mapping_);
    if (array) begin_ += *array + 1;
    return array.has_value();
  }

  // Reads an object or array to its closing bracket, anything else to the next comma or bracket.
  std::variant<RawRecord, BadRecord> take_value() {
    const std::string where = next_where();
    const bool bracketed = buffer_[begin_] == '{' || buffer_[begin_] == '[';
    bool dropped = false;
    JsonDepth depth;
    for (std::size_t size = 0; begin_ + size < end_ || fill(); ++size) {
      const char c = buffer_[begin_ + size];
      const bool closed = depth.feed(c);
      if (bracketed ? closed : !depth.in_string() && (c == ',' || c == ']' || c == '}'))
        return finish(where, size + (bracketed ? 1 : 0), dropped);
      if (size < max_record_bytes_) continue;
      dropped = true;
      begin_ += size;
      size = 0;
    }
    over_ = true;
    return BadRecord{
        where, dropped ? too_long(max_record_bytes_) : "not valid JSON: ends in the middle of a record"};
  }

  std::variant<RawRecord, BadRecord> finish(const std::string& where, std::size_t size, bool dropped) {
    const std::string_view bytes(buffer_.data() + begin_, size);
    begin_ += size;
    if (dropped) return BadRecord{where, too_long(max_record_bytes_)};
    if (bytes.starts_with('{')) return RawRecord{padded_copy(bytes), where, {}};
    // Outside an array, anything else means that the rest is not JSON.
    over_ = !in_array_ || bytes.empty();
    return BadRecord{where, over_ ? "not valid JSON: no object begins here" : "not a JSON object"};
  }

  BadRecord broken(const char* why) {
    over_ = true;
    return {where_, std::string("not valid JSON: ") + why};
  }

  // The first object outside an array stands for the file. Others are numbered.
  std::string next_where() {
    ++records_;
    return in_array_ || records_ > 1 ? where_ + "#" + std::to_string(records_) : where_;
  }

  // Moves unread bytes to the front and appends a block. Returns false at the end of the stream.
  bool fill() {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    if (end_ == buffer_.size()) buffer_.resize(buffer_.size() * 2);
    const std::size_t got = stream_->read(buffer_.data() + end_, buffer_.size() - end_);
    end_ += got;
    return got > 0;
  }

  std::unique_ptr<ByteStream> stream_;
  std::string where_;
  std::shared_ptr<const FieldMapping> mapping_;
  std::uint64_t max_record_bytes_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;  // start of what has not been returned yet
  std::size_t end_ = 0;
  std::uint64_t records_ = 0;
  bool in_array_ = false;
  bool wrapped_ = false;  // the array is inside an object; what follows it is ignored
  bool over_ = false;
};

}  // namespace

Likeness sniff_json(const Head& head) {
  const std::string_view text = trim(head.bytes);
  if (text.starts_with('[')) {
    const std::string_view inside = trim(text.substr(1));
    return inside.starts_with('{') ? Likeness::sure : Likeness::with_extension;
  }
  if (!text.starts_with('{')) return Likeness::with_extension;
  const bool one_line = text.find('\n') == text.npos;
  const bool wrapper = one_line && wrapped_array(text, FieldMapping());
  return wrapper || is_json_over_lines(text) ? Likeness::sure : Likeness::with_extension;
}

Reader open_json(ReaderInput input) {
  auto parser = std::make_shared<JsonRecordParser>(input.mapping);
  return {std::make_unique<ElementSplitter>(std::move(input)), std::move(parser)};
}

}  // namespace broadsheet::readers
