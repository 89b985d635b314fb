#include "indexer/entities/training/corpus.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

namespace broadsheet::tagging {
namespace {

/// A mention in the text after its marks have been removed.
struct MarkedMention {
  std::size_t begin = 0, end = 0;   ///< bytes
  std::optional<MentionType> type;  ///< absent: a law
  std::size_t line = 0;
};

struct MarkedDocument {
  std::string text;
  LanguageGroup group = LanguageGroup::other;
  std::vector<MarkedMention> mentions;
};

bool is_mark(std::string_view rest) {
  return rest.size() > 3 && rest[0] == '[' && rest[2] == '|' &&
         std::string_view("POLMW").find(rest[1]) != std::string_view::npos;
}

std::optional<MentionType> marked_type(char mark) {
  switch (mark) {
    case 'P':
      return MentionType::person;
    case 'O':
      return MentionType::organisation;
    case 'L':
      return MentionType::place;
    case 'M':
      return MentionType::miscellaneous;
    default:
      return std::nullopt;
  }
}

class CorpusReader {
 public:
  void take_line(std::string_view line) {
    ++line_;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.starts_with("== ")) return begin_document(line.substr(3));
    if (line.empty() || (!open_ && line.starts_with("#"))) return;
    if (!open_) return fault("text before the first document");
    if (!open_->text.empty()) open_->text += "\n\n";
    take_marked(line);
  }

  Corpus finish() {
    end_document();
    return std::move(corpus_);
  }

 private:
  void fault(std::string what) { corpus_.faults.push_back({line_, std::move(what)}); }

  void begin_document(std::string_view heading) {
    end_document();
    const std::size_t blank = heading.rfind(' ');
    open_.emplace();
    if (blank == std::string_view::npos) return fault("a document without language");
    open_->group = language_group(heading.substr(blank + 1));
    if (open_->group == LanguageGroup::other) fault("a language that is none of en de fr es it");
  }

  void take_marked(std::string_view line) {
    while (!line.empty()) {
      const std::size_t mark = line.find_first_of("[]");
      open_->text += line.substr(0, mark);
      if (mark == std::string_view::npos) return;
      line.remove_prefix(mark);
      line = take_mention(line);
    }
  }

  /// Reads the mention at the start of `rest`, which begins with a bracket. Returns the text behind it.
  std::string_view take_mention(std::string_view rest) {
    const std::size_t end = rest.find(']');
    if (!is_mark(rest) || end == std::string_view::npos ||
        rest.substr(1, end).find('[') != std::string_view::npos) {
      fault(fmt::format("a bracket that is no mention: {}", rest.substr(0, 20)));
      return rest.substr(1);
    }
    MarkedMention mention{open_->text.size(), 0, marked_type(rest[1]), line_};
    open_->text += rest.substr(3, end - 3);
    mention.end = open_->text.size();
    open_->mentions.push_back(mention);
    return rest.substr(end + 1);
  }

  void end_document() {
    if (!open_) return;
    LabelledDocument document;
    document.text = std::move(open_->text);
    document.group = open_->group;
    tokenize(document.text, document.tokens);
    document.labels.assign(document.tokens.size(), outside);
    for (const MarkedMention& mention : open_->mentions) mark_tokens(mention, document);
    corpus_.documents.push_back(std::move(document));
    open_.reset();
  }

  void mark_tokens(const MarkedMention& mention, LabelledDocument& document) {
    std::vector<Token>& tokens = document.tokens;
    std::size_t begin = 0;
    while (begin < tokens.size() && tokens[begin].end <= mention.begin) ++begin;
    std::size_t end = begin;
    while (end < tokens.size() && tokens[end].begin < mention.end) ++end;
    if (!mention.type) {
      for (std::size_t i = begin; i < end; ++i) tokens[i].blocked = true;
      return;
    }
    if (begin < end && tokens[begin].begin == mention.begin && tokens[end - 1].end == mention.end)
      return set_labels({begin, end, *mention.type}, document.labels);
    corpus_.faults.push_back(
        {mention.line, fmt::format("a mention that is not whole words: {}",
                                   document.text.substr(mention.begin, mention.end - mention.begin))});
  }

  Corpus corpus_;
  std::optional<MarkedDocument> open_;
  std::size_t line_ = 0;
};

}  // namespace

Corpus read_corpus(std::string_view content) {
  CorpusReader reader;
  while (!content.empty()) {
    const std::size_t size = content.find('\n');
    reader.take_line(content.substr(0, size));
    content.remove_prefix(size == std::string_view::npos ? content.size() : size + 1);
  }
  return reader.finish();
}

}  // namespace broadsheet::tagging
