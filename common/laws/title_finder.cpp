#include "common/laws/title_finder.h"

#include <algorithm>

#include "common/laws/lexer.h"
#include "common/laws/title_words.h"

namespace broadsheet::laws {
namespace {

constexpr std::size_t longest_title = 40;  ///< tokens on either side of the head

bool is_word(const Token& token) {
  return token.kind == TokenKind::word;
}

/// The words of a title as people write them: one blank between, capitals only where they belong.
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

/// CLEAN AIR ACT as Clean Air Act.
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
      act_heads_(title_words::act_heads, vocabulary),
      dated_heads_(title_words::dated_heads, vocabulary),
      bill_heads_(title_words::bill_heads, vocabulary),
      treaty_heads_(title_words::treaty_heads, vocabulary),
      agreement_heads_(title_words::agreement_heads, vocabulary),
      pact_heads_(title_words::pact_heads, vocabulary),
      stops_(title_words::stops, vocabulary),
      joints_(title_words::joints, vocabulary),
      lone_words_(title_words::lone_words, vocabulary),
      canadian_(title_words::canadian, vocabulary),
      subject_words_(title_words::subject_words, vocabulary),
      not_pacts_(title_words::not_pacts, vocabulary),
      dotted_(title_words::dotted, vocabulary),
      determiners_(title_words::determiners, vocabulary),
      possessors_(title_words::possessors, vocabulary),
      australian_(title_words::australian, vocabulary),
      treaty_context_(title_words::treaty_context, vocabulary),
      nouns_before_the_(title_words::nouns_before_the, vocabulary) {
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

/// From a `)` to its `(`; `close` when what lies between is no part of a title.
std::size_t TitleFinder::skip_brackets_back(const TokenText& text, std::size_t close,
                                            std::size_t limit) const {
  for (std::size_t at = close; at > limit && close - at < longest_title; --at) {
    const Token& before = text[at - 1];
    if (before.word == '(') return at - 1;
    if (before.kind == TokenKind::mark &&
        std::string_view("-./,\"'").find(static_cast<char>(before.word)) == std::string_view::npos)
      break;
  }
  return close;
}

bool TitleFinder::is_joined_by_the(const TokenText& text, std::size_t the, std::size_t limit) const {
  if (the < limit + 2 || !joints_.contains(text[the - 1].word)) return false;
  return text[the - 2].capital && nouns_before_the_.contains(text[the - 2].word);
}

/// May the word before token `at`, which is not glued to it, belong to the title that goes on at `at`?
bool TitleFinder::continues_before(const TokenText& text, std::size_t at, std::size_t limit) const {
  const Token& before = text[at - 1];
  if (before.capital) return !stops_.contains(before.word) || text[at].word == '(';
  if (at > limit + 1 && text.tight(at - 1)) {
    if (text[at - 2].word == '-') return true;  // Second-hand
    if (text[at - 2].word == '\'') return at > limit + 2 && possessors_.contains(text[at - 3].word);
  }
  if (!joints_.contains(before.word)) return false;
  if (!text[at].capital && !joints_.contains(text[at].word)) return false;
  return text.view(at - 1) != "the" || is_joined_by_the(text, at - 1, limit);
}

/// The token before `at` when a title can go on there; `at` otherwise.
std::size_t TitleFinder::step_back(const TokenText& text, std::size_t at, std::size_t limit) const {
  if (at <= limit || text[at].break_before) return at;
  const Token& before = text[at - 1];
  if (is_word(before))
    return text[at].word == '-' || text[at].word == '.' || continues_before(text, at, limit) ? at - 1 : at;
  switch (before.word) {
    case '-':
      return text.tight(at) && text.tight(at - 1) ? at - 1 : at;
    case '\'':
      return text.tight(at - 1) ? at - 1 : at;
    case '&':
      return at - 1;
    case '.':
      return at >= limit + 2 && text.tight(at - 1) && text[at - 2].capital &&
                     dotted_.contains(text[at - 2].word)
                 ? at - 1
                 : at;
    case ',':
      return text[at].capital && at >= limit + 2 && text[at - 2].capital ? at - 1 : at;
    case ')': {
      const std::size_t open = skip_brackets_back(text, at - 1, limit);
      return open == at - 1 ? at : open;
    }
    default:
      return at;
  }
}

std::size_t TitleFinder::look_back(const TokenText& text, std::size_t head, std::size_t limit) const {
  std::size_t at = head;
  while (head - at < longest_title) {
    const std::size_t next = step_back(text, at, limit);
    if (next == at) break;
    at = next;
  }
  return trim(text, at, head);
}

/// `Of` and the like begin no title, `On-Road` does.
bool TitleFinder::can_begin(const TokenText& text, std::size_t at) const {
  if (!is_word(text[at]) || !text[at].capital) return false;
  return !joints_.contains(text[at].word) || (text[at + 1].word == '-' && text.tight(at + 1));
}

/// Small words and marks before the first capital; and what stands before a comma that lists nothing.
std::size_t TitleFinder::trim(const TokenText& text, std::size_t first, std::size_t head) const {
  bool listed = false;
  for (std::size_t at = head; at > first; --at) {
    const Token& token = text[at - 1];
    if (is_word(token) && !token.capital) listed |= text.view(at - 1) == "and" || text.view(at - 1) == "or";
    if (token.word == '&') listed = true;
    if (token.word == ',' && !listed) {
      first = at;
      break;
    }
  }
  while (first < head && !can_begin(text, first)) ++first;
  return first;
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

/// `1964 Civil Rights Act`.
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

/// Does the title go on at token `at`, to one more head? As in `Cannabis Act (Police Enforcement)
/// Regulations`.
bool TitleFinder::goes_on_to_another_head(const TokenText& text, std::size_t at) const {
  std::size_t next = at;
  if (text[next].word == '(')
    while (next < at + longest_title && text[next].kind != TokenKind::end && text[next++].word != ')') {
    }
  for (std::size_t words = 0; words < 4; ++words, ++next) {
    const Token& token = text[next];
    if (!is_word(token) || !token.capital || token.break_before) return false;
    if (act_heads_.contains(token.word)) return next > at;
    if (stops_.contains(token.word)) return false;
  }
  return false;
}

std::optional<FoundLaw> TitleFinder::find_act(const TokenText& text, std::size_t head,
                                              std::size_t limit) const {
  if (goes_on_to_another_head(text, head + 1)) return std::nullopt;
  Title title{.first = look_back(text, head, limit), .last = head + 1};
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
  const Title title{.first = look_back(text, head, limit), .last = head + 1};
  const bool person = is_word(text[head + 1]) && text[head + 1].capital && !text[head + 1].break_before;
  if (person || count_words(text, title.first, head) < 2) return std::nullopt;
  if (title.first == 0 || !determiners_.contains(text[title.first - 1].word)) return std::nullopt;
  return cite(text, title, "bill/");
}

/// Where the title that goes on at token `at` ends: its last capitalised word; `at` when there is none.
std::size_t TitleFinder::look_ahead(const TokenText& text, std::size_t at) const {
  std::size_t end = at;
  for (std::size_t next = at; next < at + longest_title && !text[next].break_before; ++next) {
    const Token& token = text[next];
    if (is_word(token) && token.capital) {
      end = next + 1;
      continue;
    }
    const bool small = is_word(token) && (joints_.contains(token.word) || token.end - token.begin <= 3);
    const bool comma = token.word == ',' && text[next + 1].capital;
    const bool glued = (token.word == '-' || token.word == '\'') && text.tight(next);
    if (!small && !comma && !glued) break;
  }
  // A comma that lists nothing belongs to the sentence.
  for (std::size_t next = at; next < end; ++next) {
    if (text[next].word != ',') continue;
    bool listed = false;
    for (std::size_t then = next; then < end; ++then)
      listed |= is_word(text[then]) && text.view(then) == "and";
    if (!listed) return next;
  }
  return end;
}

std::optional<FoundLaw> TitleFinder::find_treaty(const TokenText& text, std::size_t head,
                                                 std::size_t limit) const {
  if (goes_on_to_another_head(text, head + 1)) return std::nullopt;
  Title title{.first = look_back(text, head, limit), .last = head + 1};
  const Token& next = text[head + 1];
  const bool determined = title.first > 0 && determiners_.contains(text[title.first - 1].word);
  const bool is_pact = pact_heads_.contains(text[head].word);
  const bool goes_on = subject_words_.contains(next.word) && !next.capital && !next.break_before;
  const bool of = goes_on && text.view(head + 1) == "of";
  if (goes_on && (!of || is_pact)) {
    const std::size_t to = text.view(head + 1) == "relating" ? head + 3 : head + 2;
    const std::size_t end = to < text.size() ? look_ahead(text, to) : to;
    if ((is_pact || determined) && end > to &&
        (!of || (text[to].capital && !stops_.contains(text[to].word)))) {
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
