#include "common/laws/title_finder.h"

#include <algorithm>

#include "common/laws/lexer.h"
#include "common/laws/title_words.h"

namespace broadsheet::laws {
namespace {

constexpr std::size_t longest_brackets = 40;  ///< tokens

/// The words of a title as people write them: single blanks, and capitals only where they belong.
std::string title_text(const TokenText& text, std::size_t first, std::size_t last) {
  std::string title;
  for (std::size_t at = first; at < last; ++at) {
    if (at > first && text[at].blank_before) title += ' ';
    title += text[at].word == '\'' ? std::string_view("'") : text[at].word == '-' ? "-" : text.view(at);
  }
  return title;
}

bool is_shouted(std::string_view title) {
  return std::none_of(title.begin(), title.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Makes CLEAN AIR ACT into Clean Air Act.
std::string soften(std::string title) {
  for (std::size_t i = 1; i < title.size(); ++i)
    if (title[i] >= 'A' && title[i] <= 'Z' && title[i - 1] != ' ' && title[i - 1] != '-')
      title[i] = static_cast<char>(title[i] + 0x20);
  for (std::string_view small : {" Of ", " And ", " The ", " For ", " In ", " To ", " On "})
    for (std::size_t at = title.find(small); at != std::string::npos; at = title.find(small, at + 1))
      title[at + 1] = static_cast<char>(title[at + 1] + 0x20);
  return title;
}

bool is_year(const TokenText& text, std::size_t at) {
  const std::string_view digits = text[at].kind == TokenKind::number ? text.view(at) : std::string_view{};
  return digits.size() == 4 && digits >= "1215" && digits <= "2099";
}

}  // namespace

TitleFinder::TitleFinder(const RuleBook& rules, Vocabulary& vocabulary)
    : rules_(rules),
      extent_(vocabulary),
      act_heads_(title_words::act_heads, vocabulary),
      dated_heads_(title_words::dated_heads, vocabulary),
      bill_heads_(title_words::bill_heads, vocabulary),
      treaty_heads_(title_words::treaty_heads, vocabulary),
      agreement_heads_(title_words::agreement_heads, vocabulary),
      pact_heads_(title_words::pact_heads, vocabulary),
      lone_words_(title_words::lone_words, vocabulary),
      canadian_(title_words::canadian, vocabulary),
      subject_words_(title_words::subject_words, vocabulary),
      not_pacts_(title_words::not_pacts, vocabulary),
      determiners_(title_words::determiners, vocabulary),
      australian_(title_words::australian, vocabulary),
      treaty_context_(title_words::treaty_context, vocabulary) {
  for (WordId word = first_word; word < vocabulary.end_id(); ++word)
    if (act_heads_.contains(word) || dated_heads_.contains(word) || bill_heads_.contains(word) ||
        treaty_heads_.contains(word))
      heads_.add(word);
}

std::optional<FoundLaw> TitleFinder::find(const TokenText& text, std::size_t head, std::size_t limit) const {
  if (!text[head].capital) return std::nullopt;
  const WordId word = text[head].word;
  if (treaty_heads_.contains(word)) return find_treaty(text, head, limit);
  if (bill_heads_.contains(word)) return find_bill(text, head, limit);
  return find_act(text, head, limit);
}

std::size_t TitleFinder::count_words(const TokenText& text, std::size_t first, std::size_t last) const {
  std::size_t count = 0;
  for (std::size_t at = first; at < last; ++at) count += is_word(text[at]) && text[at].capital;
  return count;
}

void TitleFinder::read_year(const TokenText& text, Title& title) const {
  std::size_t at = title.last;
  if (text[at].break_before) return;
  const bool of = is_word(text[at]) && text.view(at) == "of";
  const bool comma = text[at].word == ',';
  if (of || comma) ++at;
  if (!is_year(text, at) || text.tight(at)) return;
  const Token& next = text[at + 1];
  if (comma && next.kind != TokenKind::mark && next.kind != TokenKind::end && !next.break_before) return;
  title.year = text.view(at);
  title.last = at + 1;
  title.jurisdiction = of || comma ? "" : "uk/";
  if (next.word != '(' || !australian_.contains(text[at + 2].word) || text[at + 3].word != ')') return;
  title.last = at + 4;
  title.jurisdiction = "au/";
}

/// Reads the year in `1964 Civil Rights Act`.
void TitleFinder::read_year_before(const TokenText& text, Title& title, std::size_t limit) const {
  if (title.first <= limit || !is_year(text, title.first - 1) || text.view(title.first - 1) < "1700") return;
  title.year = text.view(title.first - 1);
  --title.first;
}

FoundLaw TitleFinder::cite(const TokenText& text, const Title& title, const std::string& prefix) const {
  FoundLaw found;
  found.first = title.first;
  found.last = title.last;
  const std::size_t words_begin = is_word(text[title.first]) ? title.first : title.first + 1;
  std::size_t words_end = title.last;
  const auto is_behind_title = [&](const Token& token) {
    return !is_word(token) || !token.capital || australian_.contains(token.word);
  };
  if (!title.year.empty())
    while (is_behind_title(text[words_end - 1])) --words_end;
  std::string name = title_text(text, words_begin, words_end);
  if (is_shouted(name)) name = soften(std::move(name));
  found.id = title.jurisdiction + prefix + fold_word(name);
  if (!title.year.empty()) {
    found.id += '/' + title.year;
    name += (title.jurisdiction.empty() ? " of " : title.jurisdiction == "ca/" ? ", " : " ") + title.year;
  }
  rules_.name(found, std::move(name));
  return found;
}

/// True when the title continues at token `at` to another head, as in `Cannabis Act (Police Enforcement)
/// Regulations`.
bool TitleFinder::goes_on_to_another_head(const TokenText& text, std::size_t at) const {
  std::size_t next = at;
  if (text[next].word == '(')
    while (next < at + longest_brackets && text[next].kind != TokenKind::end && text[next++].word != ')') {
    }
  for (std::size_t words = 0; words < 4; ++words, ++next) {
    const Token& token = text[next];
    if (!is_word(token) || !token.capital || token.break_before) return false;
    if (act_heads_.contains(token.word)) return next > at;
    if (extent_.is_stop(token.word)) return false;
  }
  return false;
}

std::optional<FoundLaw> TitleFinder::find_act(const TokenText& text, std::size_t head,
                                              std::size_t limit) const {
  if (goes_on_to_another_head(text, head + 1)) return std::nullopt;
  Title title{.first = extent_.look_back(text, head, limit), .last = head + 1};
  const std::size_t words = count_words(text, title.first, head);
  if (words == 0 || (words == 1 && lone_words_.contains(text[title.first].word))) return std::nullopt;
  if (is_shouted(text.view(head)) && !is_shouted(text.view(title.first))) return std::nullopt;
  if (text.view(head + 1) == "of" && text[head + 2].capital) return std::nullopt;  // Act of Parliament
  read_year(text, title);
  if (title.year.empty()) read_year_before(text, title, limit);
  if (title.year.empty() && dated_heads_.contains(text[head].word)) return std::nullopt;
  const bool numbered = title.year.empty() && !text[head + 1].break_before &&
                        (text[head + 1].kind == TokenKind::number || roman_value(text.view(head + 1)) > 0);
  if (numbered && text.size() > head + 1) return std::nullopt;  // of a play: Act 3
  for (std::size_t at = title.first; at < head && title.jurisdiction.empty(); ++at)
    if (canadian_.contains(text[at].word)) title.jurisdiction = "ca/";
  return cite(text, title, "act/");
}

std::optional<FoundLaw> TitleFinder::find_bill(const TokenText& text, std::size_t head,
                                               std::size_t limit) const {
  const Title title{.first = extent_.look_back(text, head, limit), .last = head + 1};
  const bool person = is_word(text[head + 1]) && text[head + 1].capital && !text[head + 1].break_before;
  if (person || count_words(text, title.first, head) < 2) return std::nullopt;
  if (title.first == 0 || !determiners_.contains(text[title.first - 1].word)) return std::nullopt;
  return cite(text, title, "bill/");
}

std::optional<FoundLaw> TitleFinder::find_treaty(const TokenText& text, std::size_t head,
                                                 std::size_t limit) const {
  if (goes_on_to_another_head(text, head + 1)) return std::nullopt;
  Title title{.first = extent_.look_back(text, head, limit), .last = head + 1};
  const Token& next = text[head + 1];
  const bool determined = title.first > 0 && determiners_.contains(text[title.first - 1].word);
  const bool is_pact = pact_heads_.contains(text[head].word);
  const bool goes_on = subject_words_.contains(next.word) && !next.capital && !next.break_before;
  const bool of = goes_on && text.view(head + 1) == "of";
  if (goes_on && (!of || is_pact)) {
    const std::size_t to = text.view(head + 1) == "relating" ? head + 3 : head + 2;
    const std::size_t end = to < text.size() ? extent_.look_ahead(text, to) : to;
    if ((is_pact || determined) && end > to &&
        (!of || (text[to].capital && !extent_.is_stop(text[to].word)))) {
      title.last = end;
      return cite(text, title, "treaty/");
    }
  }
  const bool capital_next = is_word(next) && next.capital && !next.break_before;  // Convention Center
  const std::size_t words = count_words(text, title.first, head);
  const bool lone = words == 1 && lone_words_.contains(text[title.first].word);
  const bool named =
      is_pact ? words > 0 : words > 1 && determined && agreement_heads_.contains(text[head].word);
  if (!named || lone || capital_next || not_pacts_.contains(text[head - 1].word)) return std::nullopt;
  FoundLaw found = cite(text, title, "treaty/");
  found.weak = text.view(head) != "Treaty";
  found.context = &treaty_context_;
  return found;
}

}  // namespace broadsheet::laws
