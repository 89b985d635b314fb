#include "searcher/diff/document_diff.h"

#include <xxhash.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

#include "common/schema.h"
#include "searcher/diff/sequence_diff.h"

namespace broadsheet {
namespace {

/// Share of the longer paragraph's words that two corresponding paragraphs have in common.
constexpr double least_alike = 0.4;
constexpr std::size_t looked_ahead = 8;  ///< number of paragraphs searched for a partner

/// The text of a paragraph without outer blanks, and its words.
struct Paragraph {
  std::string_view text;
  std::uint64_t hash = 0;
  std::vector<std::uint64_t> words;  ///< sorted
};

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  const std::size_t end = text.find_last_not_of(" \t\r\n");
  return begin == text.size() ? std::string_view() : text.substr(begin, end + 1 - begin);
}

/// Blank lines separate paragraphs. In a text without any, every line is a paragraph.
std::vector<Paragraph> paragraphs_of(std::string_view text) {
  const std::string_view separator = text.find("\n\n") == text.npos ? "\n" : "\n\n";
  std::vector<Paragraph> paragraphs;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (const std::string_view line = trimmed(text.substr(0, end)); !line.empty()) {
      Paragraph paragraph{line, 0, {}};
      for (const std::string_view word : diff_words(line)) paragraph.words.push_back(hash_of_word(word));
      paragraph.hash = XXH3_64bits(paragraph.words.data(), paragraph.words.size() * sizeof(std::uint64_t));
      std::sort(paragraph.words.begin(), paragraph.words.end());
      paragraphs.push_back(std::move(paragraph));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return paragraphs;
}

double alikeness(const Paragraph& a, const Paragraph& b) {
  std::vector<std::uint64_t> common;
  std::set_intersection(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(),
                        std::back_inserter(common));
  return static_cast<double>(common.size()) /
         static_cast<double>(std::max({a.words.size(), b.words.size(), std::size_t{1}}));
}

class ParagraphAligner {
 public:
  ParagraphAligner(std::string_view from, std::string_view to, DocumentDiff& diff)
      : a_(paragraphs_of(from)), b_(paragraphs_of(to)), diff_(diff) {}

  void run() {
    const auto hashes = [](const std::vector<Paragraph>& paragraphs) {
      std::vector<std::uint64_t> found;
      for (const Paragraph& paragraph : paragraphs) found.push_back(paragraph.hash);
      return found;
    };
    const std::vector<DiffRun> runs = diff_sequences(hashes(a_), hashes(b_));
    find_moved(runs);
    for (const DiffRun& run : runs)
      for (auto [a, b] = std::pair(run.a_begin, run.b_begin); a < run.a_end || b < run.b_end;)
        run.same ? keep(a, b) : next_change(run, a, b);
  }

 private:
  void find_moved(const std::vector<DiffRun>& runs) {
    std::set<std::uint64_t> removed;
    for (const DiffRun& run : runs)
      for (std::size_t a = run.a_begin; !run.same && a < run.a_end; ++a) removed.insert(a_[a].hash);
    for (const DiffRun& run : runs)
      for (std::size_t b = run.b_begin; !run.same && b < run.b_end; ++b)
        if (removed.count(b_[b].hash)) moved_.insert(b_[b].hash);
  }

  void keep(std::size_t& a, std::size_t& b) {
    diff_.same_words += b_[b].words.size();
    add(Change::same, b_[b].text);
    ++a, ++b;
  }

  /// Emits the next paragraph of `a` with its partner in `b`, after the paragraphs of `b` that come before
  /// it.
  void next_change(const DiffRun& run, std::size_t& a, std::size_t& b) {
    if (a < run.a_end && moved_.count(a_[a].hash)) return void(++a);  // reported at its place in `b`
    if (b < run.b_end && moved_.count(b_[b].hash)) return append_moved(b);
    if (a == run.a_end) return append_added(b);
    const std::size_t partner = partner_of(a, b, run.b_end);
    if (partner == run.b_end) return append_removed(a);
    while (b < partner) moved_.count(b_[b].hash) ? append_moved(b) : append_added(b);
    append_changed(a_[a++], b_[b++]);
  }

  std::size_t partner_of(std::size_t a, std::size_t b, std::size_t b_end) const {
    std::size_t best = b_end;
    double best_alikeness = least_alike;
    for (std::size_t i = b; i < std::min(b_end, b + looked_ahead); ++i) {
      const double alike = moved_.count(b_[i].hash) ? 0 : alikeness(a_[a], b_[i]);
      if (alike > best_alikeness) best = i, best_alikeness = alike;
    }
    return best;
  }

  void append_moved(std::size_t& b) {
    diff_.same_words += b_[b].words.size();
    add(Change::moved, b_[b++].text);
  }

  void append_removed(std::size_t& a) {
    diff_.removed_words += a_[a].words.size();
    add(Change::removed, a_[a++].text);
  }

  void append_added(std::size_t& b) {
    diff_.added_words += b_[b].words.size();
    add(Change::added, b_[b++].text);
  }

  void append_changed(const Paragraph& a, const Paragraph& b) {
    ParagraphDiff paragraph{Change::changed, diff_words(a.text, b.text)};
    for (const TextPart& part : paragraph.parts) {
      const std::size_t words = diff_words(part.text).size();
      (part.change == Change::same      ? diff_.same_words
       : part.change == Change::removed ? diff_.removed_words
                                        : diff_.added_words) += words;
    }
    diff_.paragraphs.push_back(std::move(paragraph));
  }

  void add(Change change, std::string_view text) {
    diff_.paragraphs.push_back({change, {{change, std::string(text)}}});
  }

  std::vector<Paragraph> a_, b_;
  std::set<std::uint64_t> moved_;  ///< hashes
  DocumentDiff& diff_;
};

std::string list_of(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text.append(text.empty() ? "" : ", ").append(value);
  return text;
}

void add_field(const char* name, std::string from, std::string to, DocumentDiff& diff) {
  if (from != to) diff.fields.push_back({name, std::move(from), std::move(to)});
}

void diff_fields(DocumentDiff& diff) {
  const Document &from = diff.from, &to = diff.to;
  const auto date = [](const Document& document) { return document.date ? iso_date(*document.date) : ""; };
  add_field("title", from.title, to.title, diff);
  add_field("date", date(from), date(to), diff);
  add_field("source", from.source, to.source, diff);
  add_field("url", from.url, to.url, diff);
  add_field("author", list_of(from.authors), list_of(to.authors), diff);
  add_field("language", from.language, to.language, diff);
  add_field("section", list_of(from.sections), list_of(to.sections), diff);
}

}  // namespace

DocumentDiff diff_documents(Document from, Document to) {
  DocumentDiff diff{std::move(from), std::move(to), {}, {}};
  diff_fields(diff);
  ParagraphAligner(diff.from.text, diff.to.text, diff).run();
  return diff;
}

}  // namespace broadsheet
