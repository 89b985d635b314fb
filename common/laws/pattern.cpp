#include "common/laws/pattern.h"

#include <algorithm>
#include <array>

#include "common/laws/pattern_compiler.h"

namespace broadsheet::laws {
namespace {

using Op = Pattern::Op;
using Step = Pattern::Step;

struct Taken {
  const Step* step = nullptr;
  std::size_t first = 0;
  std::size_t last = 0;
};
constexpr std::size_t most_captures = 12;
/// No rule needs this many. It limits the work on hostile text.
constexpr int most_steps = 2000;

/// One attempt to match, with backtracking.
class Attempt {
 public:
  Attempt(const std::vector<Step>& steps, const TokenText& text) : steps_(steps), text_(text) {}

  std::size_t run(std::size_t begin) {
    begin_ = begin;
    return follow(0, begin) ? end_ : begin;
  }
  void collect(Captures& captures) const {
    for (std::size_t i = 0; i < taken_count_; ++i) {
      const Taken& taken = taken_[i];
      captures.set(taken.step->text, taken.step->capture->value(text_.view(taken.first, taken.last)));
    }
  }

 private:
  bool follow(std::size_t step_at, std::size_t at) {
    for (; ++steps_taken_ < most_steps; ++step_at) {
      const Step& step = steps_[step_at];
      switch (step.op) {
        case Op::word:
        case Op::capital_word:
        case Op::exact_word:
          if (!fits(step, at)) return false;
          ++at;
          break;
        case Op::capture:
          if (!take(step, at)) return false;
          break;
        case Op::fork:
          if (branch(step_at + 1, at)) return true;
          [[fallthrough]];
        case Op::jump:
          step_at = step.target - std::size_t{1};
          break;
        case Op::look_ahead:
          end_ = at;
          ahead_ = true;
          break;
        case Op::accept:
          if (!ahead_) end_ = at;
          return true;
      }
    }
    return false;
  }

  /// Follows one branch. If it fails, forgets what it captured.
  bool branch(std::size_t step_at, std::size_t at) {
    const std::size_t count = taken_count_;
    const bool ahead = ahead_;
    if (follow(step_at, at)) return true;
    taken_count_ = count;
    ahead_ = ahead;
    return false;
  }

  bool reaches(const Step& step, std::size_t at) const {
    if (at == begin_) return true;
    return step.tight ? text_.tight(at) : !text_[at].break_before || ahead_;
  }
  bool fits(const Step& step, std::size_t at) const {
    const Token& token = text_[at];
    if (token.word != step.word || !reaches(step, at)) return false;
    if (step.op == Op::capital_word) return token.capital;
    return step.op == Op::word || text_.view(at) == step.text;
  }
  bool take(const Step& step, std::size_t& at) {
    if (!reaches(step, at) || taken_count_ == most_captures) return false;
    const std::size_t end = step.capture->end(text_, at);
    if (end == at) return false;
    if (!ahead_) taken_[taken_count_++] = {&step, at, end};
    at = end;
    return true;
  }

  const std::vector<Step>& steps_;
  const TokenText& text_;
  std::array<Taken, most_captures> taken_;
  std::size_t taken_count_ = 0;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  bool ahead_ = false;
  int steps_taken_ = 0;
};

/// Explores the beginnings of all paths through a pattern.
class Beginnings {
 public:
  Beginnings(const std::vector<Step>& steps, const Vocabulary& vocabulary)
      : steps_(steps), vocabulary_(vocabulary) {}

  /// Calls visit(step) for each step that can take the next token.
  template <typename Visit>
  void follow(std::size_t at, const Visit& visit) const {
    const Step& step = steps_[at];
    switch (step.op) {
      case Op::fork:
        follow(at + 1, visit);
        [[fallthrough]];
      case Op::jump:
        return follow(step.target, visit);
      case Op::look_ahead:
        return follow(at + 1, visit);
      default:
        visit(at);
    }
  }

  void add_words(std::size_t at, std::vector<WordId>& words) const {
    const Step& step = steps_[at];
    if (step.op != Op::capture) return words.push_back(step.word);
    if (step.capture->first_code != unknown_word) words.push_back(step.capture->first_code);
    for (std::string_view word : step.capture->first_words) words.push_back(vocabulary_.find(word));
  }

  std::uint64_t words_after(std::size_t at) const {
    std::uint64_t bits = 0;
    follow(at + 1, [&](std::size_t next) { bits |= bits_of(next); });
    return bits;
  }

 private:
  std::uint64_t bits_of(std::size_t at) const {
    if (steps_[at].op == Op::accept) return all_bits;
    std::vector<WordId> words;
    add_words(at, words);
    std::uint64_t bits = words.empty() ? all_bits : 0;
    for (WordId word : words) bits |= std::uint64_t{1} << (word % 64);
    return bits;
  }
  static constexpr std::uint64_t all_bits = ~std::uint64_t{0};

  const std::vector<Step>& steps_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::string_view Captures::get(std::string_view name) const {
  const auto found =
      std::find_if(values_.rbegin(), values_.rend(), [&](const auto& value) { return value.first == name; });
  return found == values_.rend() ? std::string_view{} : std::string_view(found->second);
}

std::string Captures::fill(std::string_view form) const {
  std::string filled;
  for (std::size_t at = 0; at < form.size();) {
    const std::size_t open = std::min(form.find('{', at), form.size());
    filled += form.substr(at, open - at);
    if (open == form.size()) break;
    const std::size_t close = form.find('}', open);
    filled += get(form.substr(open + 1, close - open - 1));
    at = close + 1;
  }
  return filled;
}

Pattern::Pattern(std::string_view source, Vocabulary& vocabulary)
    : steps_(compile_pattern(source, vocabulary)) {
  const Beginnings beginnings(steps_, vocabulary);
  beginnings.follow(0, [&](std::size_t at) {
    beginnings.add_words(at, first_words_);
    second_words_ |= beginnings.words_after(at);
  });
  std::sort(first_words_.begin(), first_words_.end());
  first_words_.erase(std::unique(first_words_.begin(), first_words_.end()), first_words_.end());
}

std::size_t Pattern::match(const TokenText& text, std::size_t at, Captures* captures) const {
  Attempt attempt(steps_, text);
  const std::size_t end = attempt.run(at);
  if (end != at && captures != nullptr) attempt.collect(*captures);
  return end;
}

}  // namespace broadsheet::laws
