#include "common/laws/pin_finder.h"

#include <algorithm>
#include <utility>

#include "common/laws/lexer.h"
#include "common/laws/pin_words.h"

namespace broadsheet::laws {
namespace {

constexpr std::size_t most_numbers = 30;
constexpr std::size_t most_details = 8;
constexpr std::size_t most_connectors = 6;
constexpr WordId plural_sign_kind = 1;  ///< the row of pin_words for §

/// False for programmes, cases and resolutions, which have no numbered parts.
bool takes_pins(const FoundLaw& act) {
  const std::string_view id = act.id;
  return act.act_id.empty() && !id.starts_with("programme/") && id.find("/case/") == std::string_view::npos &&
         !id.starts_with("un/res/") && !id.starts_with("ecli/");
}

bool is_short_item(const TokenText& text, std::size_t at) {
  const Token& token = text[at];
  if (token.kind == TokenKind::number) return token.end - token.begin <= 3;
  return token.kind == TokenKind::word && (token.end - token.begin == 1 || is_roman(text.view(at)));
}

const PinStyle& style_of(std::string_view id) {
  if (id.ends_with("gesetz") || id.ends_with("gesetzbuch")) id = "de/";
  return *std::find_if(pin_styles.begin(), pin_styles.end(),
                       [&](const PinStyle& style) { return id.starts_with(style.id); });
}

/// True for BDSG, StPO or VwVfG: a short word with two or more capitals, the last of which ends it.
bool is_german_abbreviation(std::string_view word) {
  if (word.size() < 2 || word.size() > 12 ||
      word.find_first_of("GBOV", word.size() - 1) == std::string_view::npos)
    return false;
  if (is_roman(word)) return false;
  return std::count_if(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) >= 2;
}

std::string upper_ascii(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 0x20);
  return text;
}

}  // namespace

PinFinder::PinFinder(const RuleBook& rules, Vocabulary& vocabulary)
    : rules_(rules),
      list_words_(pin_list_words, vocabulary),
      connectors_(pin_connectors, vocabulary),
      detail_words_(pin_detail_words, vocabulary),
      prefixes_(pin_detail_prefixes, vocabulary),
      following_words_(pin_following_words, vocabulary),
      joint_(pin_joints, vocabulary) {
  std::vector<WordSet> sets;
  for (const PinWord& row : pin_words) sets.emplace_back(row.words, vocabulary);
  kinds_.assign(vocabulary.end_id(), -1);
  for (std::size_t word = first_word; word < kinds_.size(); ++word)
    for (std::size_t kind = 0; kind < sets.size(); ++kind)
      if (sets[kind].contains(static_cast<WordId>(word))) kinds_[word] = static_cast<std::int8_t>(kind);
  kinds_[section_sign] = plural_sign_kind;
}

int PinFinder::pin_kind(WordId word) const {
  return word < kinds_.size() ? kinds_[word] : -1;
}

/// Reads one number, Roman number, or French number with a letter: `17`, `II`, `L. 121-1`.
bool PinFinder::read_number(const TokenText& text, std::size_t at, int kind, Number& number) const {
  if (text[at].break_before) return false;
  number.first = at;
  const Token& token = text[at];
  const bool lettered = token.kind == TokenKind::word && token.end - token.begin == 1 && token.capital &&
                        std::string_view("LRDA").find(text.view(at)) != std::string_view::npos;
  const std::size_t digits = lettered ? at + 1 + (text[at + 1].word == '.' ? 1 : 0) : at;
  std::size_t end = section_end(text, digits);
  if (end != digits) {
    number.value =
        lower_ascii(lettered ? text.view(at) : std::string_view{}) + lower_ascii(text.view(digits, end));
  } else if (pin_words[static_cast<std::size_t>(kind)].roman && token.kind == TokenKind::word &&
             is_roman(text.view(at))) {
    end = at + 1;
    number.value = lower_ascii(text.view(at));
  } else {
    return false;
  }
  number.last = skip_details(text, end);
  return true;
}

/// The end of a detail such as `(1)(a)`, `Abs. 1`, `, point (b)` or `first subparagraph`; `at` when there is
/// none.
std::size_t PinFinder::skip_detail(const TokenText& text, std::size_t at) const {
  if (text[at].break_before) return at;
  if (text[at].word == '(' && text[at + 2].word == ')' && text[at + 1].end - text[at + 1].begin <= 4)
    return at + 3;
  if (text[at].kind == TokenKind::word && is_roman(text.view(at))) return at + 1;  // § 433 II BGB
  const std::size_t seq = at + (text.view(at) == "et" ? 1 : 0);
  if (following_words_.contains(text[seq].word)) return seq + (text[seq + 1].word == '.' ? 2 : 1);
  std::size_t next = at + (text[at].word == ',' ? 1 : 0);
  if (prefixes_.contains(text[next].word) && detail_words_.contains(text[next + 1].word)) return next + 2;
  if (!detail_words_.contains(text[next].word)) return at;
  ++next;
  if (text[next].word == '.') ++next;
  if (text[next].word == '(' && text[next + 2].word == ')') return next + 3;
  if (!is_short_item(text, next)) return at;
  return next + (text[next + 1].word == ')' ? 2 : 1);
}

std::size_t PinFinder::skip_details(const TokenText& text, std::size_t at) const {
  for (std::size_t details = 0; details < most_details; ++details) {
    const std::size_t next = skip_detail(text, at);
    if (next == at) break;
    at = next;
  }
  return at;
}

/// The start of the next item of a list: behind `,`, `and` or a dash, and perhaps behind the pin's word
/// again.
std::size_t PinFinder::next_in_list(const TokenText& text, std::size_t at, int kind) const {
  std::size_t next = joint_.match(text, at, nullptr);
  if (text[next].word == ',' || text[next].word == '-' || text[next].word == '&') ++next;
  if (list_words_.contains(text[next].word)) ++next;
  if (next == at) return at;
  if (text[next].word == section_sign || pin_kind(text[next].word) == kind) {
    ++next;
    if (text[next].word == '.') ++next;
  }
  return next;
}

std::optional<PinFinder::Pin> PinFinder::read(const TokenText& text, std::size_t at) const {
  if (text.view(at) == "S") return std::nullopt;  // a page, or the Senate
  if (at > 0 && text[at - 1].word == '\'' && text.tight(at) && text.view(at) == "s") return std::nullopt;
  Pin pin{.first = at,
          .last = at,
          .kind = pin_kind(text[at].word),
          .sign = text[at].word == section_sign,
          .numbers = {}};
  ++at;
  if (text[at].word == '.' || text[at].word == section_sign) ++at;
  Number number;
  while (pin.numbers.size() < most_numbers && read_number(text, at, pin.kind, number)) {
    pin.last = number.last;
    pin.numbers.push_back(number);
    at = next_in_list(text, number.last, pin.kind);
    if (at == number.last) break;
  }
  if (pin.numbers.empty()) return std::nullopt;
  return pin;
}

/// The act that begins where the connecting words of the pin end, an index into `acts` from `next` on.
std::optional<std::size_t> PinFinder::reach_act(const TokenText& text, const Pin& pin,
                                                const std::vector<FoundLaw>& acts, std::size_t next) const {
  std::size_t at = pin.last;
  if (text[at].word == ',' && text.view(++at) == "the") return std::nullopt;
  for (std::size_t words = 0; words <= most_connectors && !text[at].break_before; ++words, ++at) {
    while (next < acts.size() && acts[next].first < at) ++next;
    if (next < acts.size() && acts[next].first == at) return next;
    if (!connectors_.contains(text[at].word) && text[at].word != '\'') break;
  }
  return std::nullopt;
}

/// A German law that no table knows, only behind §: § 3 VwVfG, § 31 SGB II.
std::optional<FoundLaw> PinFinder::german_abbreviation(const TokenText& text, const Pin& pin) const {
  std::size_t at = pin.last;
  if (!pin.sign || text[at].kind != TokenKind::word || text[at].break_before) return std::nullopt;
  const std::string_view word = text.view(at);
  if (!is_german_abbreviation(word)) return std::nullopt;
  FoundLaw found;
  found.first = at;
  std::string name(word);
  ++at;
  if (word == "SGB" && text[at].kind == TokenKind::word && is_roman(text.view(at)))
    name.append(" ").append(text.view(at++));
  found.last = at;
  found.id = "de/" + lower_ascii(name);
  rules_.name(found, std::move(name));
  return found;
}

FoundLaw PinFinder::cite(const FoundLaw& act, const Pin& pin, const Number& number) const {
  const std::string_view label = pin_words[static_cast<std::size_t>(pin.kind)].label;
  FoundLaw found;
  found.first = number.first;
  found.last = number.last;
  found.act_id = act.id;
  found.act_name = act.name;
  const PinStyle& style = style_of(act.id);
  const bool lettered = number.value[0] >= 'a' && number.value[0] <= 'z';
  const std::string shown = lettered ? upper_ascii(number.value) : number.value;
  if (label.empty()) {
    found.id = act.id + '/' + number.value;
    found.name = std::string(style.label) + shown + std::string(style.joint) + act.short_name;
  } else {
    found.id = act.id + '/' + std::string(label) + ' ' + number.value;
    found.name = upper_ascii(std::string(label.substr(0, 1))) + std::string(label.substr(1)) + ' ' + shown +
                 std::string(style.joint) + act.short_name;
  }
  found.short_name = found.name;
  return found;
}

/// Replaces acts by pin-cites, from front to back.
class PinFinder::Attachment {
 public:
  Attachment(const PinFinder& pins, const TokenText& text, std::vector<FoundLaw> acts)
      : pins_(pins), text_(text), acts_(std::move(acts)) {
    out_.reserve(acts_.size());
  }

  void pass(std::size_t at) {
    while (next_ < acts_.size() && acts_[next_].first < at) keep();
    if (at < done_) return;
    const std::optional<Pin> pin = pins_.read(text_, at);
    if (!pin) return;
    const std::string_view word = text_.view(at);
    if ((word == "s" || word == "ss") && point_back(*pin)) return;  // these never point to what follows
    if (const auto reached = pins_.reach_act(text_, *pin, acts_, next_)) {
      if (takes_pins(acts_[*reached])) point_forward(acts_[*reached], *pin);
    } else if (const auto german = pins_.german_abbreviation(text_, *pin)) {
      point_forward(*german, *pin);
    } else {
      point_back(*pin);
    }
  }
  std::vector<FoundLaw> finish() {
    while (next_ < acts_.size()) keep();
    return std::move(out_);
  }

 private:
  void keep() {
    done_ = std::max(done_, acts_[next_].last);
    out_.push_back(std::move(acts_[next_++]));
  }

  /// The first citation begins with the pin's word; the last one ends with the act.
  void point_forward(const FoundLaw& act, const Pin& pin) {
    const std::size_t begin = out_.size();
    for (const Number& number : pin.numbers) out_.push_back(pins_.cite(act, pin, number));
    out_[begin].first = pin.first;
    out_.back().last = done_ = act.last;
    while (next_ < acts_.size() && acts_[next_].first < done_) ++next_;
  }

  /// Attaches the pin to the act just before it. The first citation begins with that act.
  bool point_back(const Pin& pin) {
    if (out_.empty() || !takes_pins(out_.back()) || text_[pin.first].break_before) return false;
    const std::size_t end = out_.back().last;
    if (!is_glued(end, pin.first)) return false;
    if (next_ < acts_.size() && acts_[next_].first < pin.last) return false;
    const FoundLaw act = std::move(out_.back());
    out_.pop_back();
    for (const Number& number : pin.numbers) out_.push_back(pins_.cite(act, pin, number));
    out_[out_.size() - pin.numbers.size()].first = act.first;
    done_ = pin.last;
    return true;
  }

  /// True when only a comma, a bracket or an 's is between act and pin.
  bool is_glued(std::size_t act_end, std::size_t pin) const {
    const WordId joint = text_[act_end].word;
    if (act_end == pin) return true;
    if (act_end + 1 == pin) return joint == ',' || joint == '(';
    return act_end + 2 == pin && joint == '\'' && text_.view(act_end + 1) == "s";
  }

  const PinFinder& pins_;
  const TokenText& text_;
  std::vector<FoundLaw> acts_;
  std::size_t next_ = 0;  ///< index into acts_: these are not in out_ yet
  std::vector<FoundLaw> out_;
  std::size_t done_ = 0;  ///< no pin begins before this token
};

std::vector<FoundLaw> PinFinder::attach(const TokenText& text, std::vector<FoundLaw> acts,
                                        const std::vector<std::size_t>& pins) const {
  if (acts.empty() && pins.empty()) return acts;
  Attachment attachment(*this, text, std::move(acts));
  for (std::size_t at : pins) attachment.pass(at);
  return attachment.finish();
}

}  // namespace broadsheet::laws
