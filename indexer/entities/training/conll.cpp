#include "indexer/entities/training/conll.h"

#include <zlib.h>

#include <fmt/format.h>

#include <array>
#include <memory>
#include <optional>
#include <utility>

#include "common/error.h"

namespace broadsheet::tagging {
namespace {

constexpr std::array<std::pair<std::string_view, MentionType>, mention_types> type_names{
    {{"PER", MentionType::person},
     {"ORG", MentionType::organisation},
     {"LOC", MentionType::place},
     {"MISC", MentionType::miscellaneous}}};

std::optional<MentionType> type_named(std::string_view name) {
  for (const auto& [known, type] : type_names)
    if (known == name) return type;
  return std::nullopt;
}

std::string_view plain_mark(std::string_view word) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> marks{
      {{"``", "\""}, {"''", "\""}, {"-LRB-", "("}, {"-RRB-", ")"}, {"-LSB-", "["}, {"-RSB-", "]"}}};
  for (const auto& [penn, plain] : marks)
    if (penn == word) return plain;
  return word;
}

/// Builds documents from lines.
class ColumnReader {
 public:
  explicit ColumnReader(LanguageGroup group) : group_(group) {}

  void take_line(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty()) return end_sentence();
    const std::size_t tab = line.find_first_of("\t ");
    const std::string_view word = line.substr(0, tab);
    if (word == "-DOCSTART-") return end_document();
    const std::size_t last = line.find_last_of("\t ");
    take_token(plain_mark(word), last == std::string_view::npos ? "O" : line.substr(last + 1));
  }

  std::vector<LabelledDocument> finish() {
    end_document();
    return std::move(documents_);
  }

 private:
  void take_token(std::string_view word, std::string_view tag) {
    append_token(word, starts_sentence_, document_);
    starts_sentence_ = false;
    const std::size_t at = document_.tokens.size() - 1;
    const std::optional<MentionType> type =
        tag.size() > 2 ? type_named(tag.substr(2)) : std::optional<MentionType>();
    if (!type) return end_span();
    if (tag[0] != 'I' || !open_ || open_->type != *type) {
      end_span();
      open_ = LabelledSpan{at, at + 1, *type};
    }
    open_->end = at + 1;
  }

  void end_span() {
    if (open_) set_labels(*open_, document_.labels);
    open_.reset();
  }
  void end_sentence() {
    end_span();
    starts_sentence_ = true;
  }
  void end_document() {
    end_sentence();
    if (!document_.tokens.empty()) {
      mark_sentences(document_.text, document_.tokens);
      document_.group = group_;
      documents_.push_back(std::move(document_));
    }
    document_ = LabelledDocument{};
  }

  LanguageGroup group_;
  std::vector<LabelledDocument> documents_;
  LabelledDocument document_;
  std::optional<LabelledSpan> open_;
  bool starts_sentence_ = true;
};

}  // namespace

std::string read_possibly_packed(const std::filesystem::path& path) {
  const std::unique_ptr<gzFile_s, int (*)(gzFile)> file(gzopen(path.c_str(), "rb"), gzclose);
  if (!file)
    throw EnvironmentError(fmt::format("{} cannot be read; name a file that exists.", path.string()));
  std::string content;
  std::array<char, 65536> buffer;
  for (;;) {
    const int got = gzread(file.get(), buffer.data(), buffer.size());
    if (got < 0) throw EnvironmentError(fmt::format("{} is damaged; get it again.", path.string()));
    if (got == 0) return content;
    content.append(buffer.data(), static_cast<std::size_t>(got));
  }
}

std::vector<LabelledDocument> read_conll(std::string_view content, LanguageGroup group) {
  ColumnReader reader(group);
  while (!content.empty()) {
    const std::size_t size = content.find('\n');
    reader.take_line(content.substr(0, size));
    content.remove_prefix(size == std::string_view::npos ? content.size() : size + 1);
  }
  return reader.finish();
}

}  // namespace broadsheet::tagging
