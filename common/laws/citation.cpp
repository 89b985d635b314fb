#include "common/laws/citation.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "common/laws/lexer.h"
#include "common/laws/pin_finder.h"
#include "common/laws/rule_book.h"
#include "common/laws/title_finder.h"

namespace broadsheet {
namespace {

using namespace laws;

/// Everything that is needed to find citations. Made once. The order of members matters, since each adds
/// words to the vocabulary.
struct Grammar {
  Vocabulary vocabulary;
  WordSet not_treaties{"organization organisation", vocabulary};
  WordSet address_words{"www http https", vocabulary};
  RuleBook rules{vocabulary};
  TitleFinder titles{rules, vocabulary};
  PinFinder pins{rules, vocabulary};

  static const Grammar& get() {
    static const Grammar grammar;
    return grammar;
  }
};

/// The last two parts of an id such as `uk/act/human rights act/1998`. The title is empty for other ids.
struct ActId {
  std::string_view title;
  std::string_view year;
};
ActId split_act(std::string_view id) {
  const std::size_t act = id.find("act/");
  if (act != 0 && act != 3) return {};
  const std::string_view title = id.substr(act + 4);
  const std::size_t slash = title.rfind('/');
  if (slash == std::string_view::npos) return {title, {}};
  return {title.substr(0, slash), title.substr(slash + 1)};
}

/// Finds the citations of one text.
class Reading {
 public:
  explicit Reading(std::string_view text) : grammar_(Grammar::get()) {
    lex(text.substr(0, std::numeric_limits<std::uint32_t>::max() - 1), grammar_.vocabulary, tokens_);
    text_ = {text, tokens_};
  }

  const TokenText& text() const { return text_; }

  std::vector<FoundLaw> run() {
    scan();
    date_undated();
    found_ = grammar_.pins.attach(text_, std::move(found_), pins_);
    drop_weak();
    return std::move(found_);
  }
  /// Finds weak citations as well, since there is no other text.
  std::vector<FoundLaw> run_alone() {
    scan();
    return grammar_.pins.attach(text_, std::move(found_), pins_);
  }

 private:
  void scan() {
    for (std::size_t at = 0; at < text_.size(); ++at) {
      const WordId word = text_[at].word;
      if (word == unknown_word) continue;
      words_seen_.add(word);
      if (grammar_.pins.is_pin_word(word)) pins_.push_back(at);
      if (std::size_t end = match_rules(at); end != at)
        at = end - 1;
      else if (grammar_.titles.is_head(word) && (end = match_title(at)) != at)
        at = end - 1;
    }
  }

  /// The end of what was found at token `at`; `at` when nothing was.
  std::size_t match_rules(std::size_t at) {
    const std::size_t count = found_.size();
    grammar_.rules.match(text_, at, found_);
    if (found_.size() == count) return at;
    const std::size_t end = found_.back().last;
    if (is_inside_address(at) || grammar_.not_treaties.contains(text_[end].word) ||
        (text_[end - 1].kind == TokenKind::word && grammar_.titles.is_beginning(text_, end))) {
      found_.resize(count);
      return at;
    }
    return found_.back().last;
  }

  std::size_t match_title(std::size_t at) {
    std::optional<FoundLaw> law = grammar_.titles.find(text_, at, found_.empty() ? 0 : found_.back().last);
    if (!law || grammar_.not_treaties.contains(text_[law->last].word)) return at;
    found_.push_back(std::move(*law));
    return found_.back().last;
  }

  /// True when the token is inside a web address or file name.
  bool is_inside_address(std::size_t at) const {
    for (std::size_t steps = 0; at > 0 && text_.tight(at) && steps < 40; --at, ++steps) {
      const WordId before = text_[at - 1].word;
      if (grammar_.address_words.contains(before)) return true;
      if (before == '@' || before == '_' || before == '=' || before == '\\') return true;
      if (before == '/' && at > 1 && text_[at - 2].word == '/' && text_.tight(at - 1)) return true;
      if (before == '.' && steps == 0 && text_[at].kind == TokenKind::number) return true;
      if ((before == '-' || before == '/') && steps == 0 && text_[at].kind == TokenKind::number && at > 1 &&
          text_.tight(at - 1))
        return true;
    }
    return false;
  }

  void drop_weak() {
    std::unordered_set<std::string> certain;  // ids that something supports
    std::unordered_map<const WordSet*, bool> contexts;
    for (const FoundLaw& law : found_) {
      if (!law.weak) certain.insert(law.id);
      if (!law.act_id.empty()) certain.insert(law.act_id);
      if (law.weak && law.context != nullptr) contexts.emplace(law.context, false);
    }
    for (auto& [context, met] : contexts) met = context->intersects(words_seen_);
    std::erase_if(found_, [&](const FoundLaw& law) {
      return law.weak && !certain.contains(law.id) && (law.context == nullptr || !contexts[law.context]);
    });
  }

  /// `Data Protection Act` becomes `Data Protection Act 2018` if the text names that one and no other.
  void date_undated() {
    std::map<std::string_view, const FoundLaw*> dated;  // by title; nullptr: several
    for (const FoundLaw& law : found_) {
      const ActId act = split_act(law.id);
      if (act.year.empty()) continue;
      const auto [known, is_new] = dated.emplace(act.title, &law);
      if (!is_new && known->second != nullptr && known->second->id != law.id) known->second = nullptr;
    }
    if (dated.empty()) return;
    std::vector<std::pair<FoundLaw*, const FoundLaw*>> same;
    for (FoundLaw& law : found_) {
      const ActId act = split_act(law.id);
      const auto full = dated.find(act.title);
      if (act.year.empty() && full != dated.end() && full->second != nullptr)
        same.emplace_back(&law, full->second);
    }
    for (const auto& [law, full] : same) {
      law->id = full->id;
      law->name = full->name;
      law->short_name = full->short_name;
    }
  }

  const Grammar& grammar_;
  std::vector<Token> tokens_;
  TokenText text_;
  std::vector<FoundLaw> found_;
  std::vector<std::size_t> pins_;
  WordSet words_seen_;
};

Citation to_citation(const TokenText& text, FoundLaw& law) {
  return {text[law.first].begin, text[law.last - 1].end, std::move(law.id),
          std::move(law.name),   std::move(law.act_id),  std::move(law.act_name)};
}

/// The one law that the whole text cites, perhaps in two ways: `GDPR (Regulation (EU) 2016/679)`.
std::optional<Citation> read_whole(std::string_view text) {
  Reading reading(text);
  std::vector<FoundLaw> found = reading.run_alone();
  if (found.empty()) return std::nullopt;
  std::size_t next = 0;
  for (FoundLaw& law : found) {
    for (; next < law.first; ++next)
      if (reading.text()[next].kind != TokenKind::mark) return std::nullopt;
    if (law.id != found[0].id) return std::nullopt;
    next = law.last;
  }
  for (; next < reading.text().size(); ++next)
    if (reading.text()[next].kind != TokenKind::mark) return std::nullopt;
  Citation citation = to_citation(reading.text(), found[0]);
  if (found.size() > 1) citation.end = reading.text()[found.back().last - 1].end;
  return citation;
}

/// Reads an id such as `eu/reg/2016/679`.
std::optional<Citation> read_id(std::string_view text) {
  static constexpr std::array<std::string_view, 17> beginnings{
      "eu/", "us/", "uk/", "de/", "at/",  "ch/",   "fr/",   "es/",    "it/",
      "ca/", "au/", "ie/", "un/", "act/", "bill/", "ecli/", "treaty/"};
  const auto begins = [&](std::string_view beginning) { return text.starts_with(beginning); };
  if (!text.starts_with("programme/") && std::none_of(beginnings.begin(), beginnings.end(), begins))
    return std::nullopt;
  FoundLaw law;
  law.id = fold_word(text);
  Grammar::get().rules.name(law, law.id);
  return Citation{0, text.size(), std::move(law.id), std::move(law.name), {}, {}};
}

/// Reads a display name such as `Google Spain (Case C-131/12)` by what is in its brackets.
std::optional<Citation> read_brackets(std::string_view text) {
  const std::size_t open = text.find(" (");
  if (open == std::string_view::npos || !text.ends_with(')')) return std::nullopt;
  return read_whole(text.substr(open + 2, text.size() - open - 3));
}

/// Makes the first letter of every word a capital.
std::string capitalised(std::string_view text) {
  std::string changed(text);
  for (std::size_t i = 0; i < changed.size(); ++i)
    if ((i == 0 || changed[i - 1] == ' ' || changed[i - 1] == '-') && changed[i] >= 'a' && changed[i] <= 'z')
      changed[i] = static_cast<char>(changed[i] - 0x20);
  return changed;
}
std::string in_capitals(std::string_view text) {
  std::string changed(text);
  for (char& c : changed)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 0x20);
  return changed;
}

}  // namespace

std::vector<Citation> find_citations(std::string_view text) {
  Reading reading(text);
  std::vector<Citation> citations;
  for (FoundLaw& law : reading.run()) citations.push_back(to_citation(reading.text(), law));
  return citations;
}

std::optional<Citation> read_citation(std::string_view text) {
  if (auto citation = read_id(text)) return citation;
  if (auto citation = read_whole(text)) return citation;
  if (auto citation = read_brackets(text)) return citation;
  if (auto citation = read_whole(in_capitals(text))) return citation;
  return read_whole(capitalised(text));
}

}  // namespace broadsheet
