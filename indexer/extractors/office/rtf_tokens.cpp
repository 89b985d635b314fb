#include "indexer/extractors/office/rtf_tokens.h"

#include <algorithm>

namespace broadsheet::extraction {
namespace {

constexpr int max_parameter = 1'000'000'000;

bool is_rtf_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_rtf_digit(char c) {
  return c >= '0' && c <= '9';
}

int value_of_hexadecimal(char c) {
  if (is_rtf_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

RtfToken RtfTokens::next() {
  while (at_ < rtf_.size() && (rtf_[at_] == '\r' || rtf_[at_] == '\n' || rtf_[at_] == '\0')) ++at_;
  if (at_ >= rtf_.size()) return {};
  const char c = rtf_[at_++];
  if (c == '{') return {RtfToken::Kind::begin, {}, {}, 0};
  if (c == '}') return {RtfToken::Kind::end, {}, {}, 0};
  if (c == '\\') return control();
  return {RtfToken::Kind::byte, {}, {}, c};
}

RtfToken RtfTokens::control() {
  if (at_ >= rtf_.size()) return {};
  if (is_rtf_letter(rtf_[at_])) return control_word();
  const char sign = rtf_[at_++];
  if (sign != '\'') return {RtfToken::Kind::symbol, {}, {}, sign};
  const int high = at_ < rtf_.size() ? value_of_hexadecimal(rtf_[at_]) : -1;
  const int low = at_ + 1 < rtf_.size() ? value_of_hexadecimal(rtf_[at_ + 1]) : -1;
  if (high < 0 || low < 0) return next();
  at_ += 2;
  return {RtfToken::Kind::byte, {}, {}, static_cast<char>(high * 16 + low)};
}

RtfToken RtfTokens::control_word() {
  const std::size_t begin = at_;
  while (at_ < rtf_.size() && is_rtf_letter(rtf_[at_])) ++at_;
  RtfToken token{RtfToken::Kind::word, rtf_.substr(begin, at_ - begin), {}, 0};
  const bool negative = at_ + 1 < rtf_.size() && rtf_[at_] == '-' && is_rtf_digit(rtf_[at_ + 1]);
  at_ += negative;
  for (; at_ < rtf_.size() && is_rtf_digit(rtf_[at_]); ++at_)
    token.parameter = std::min(token.parameter.value_or(0), max_parameter / 10 - 1) * 10 + (rtf_[at_] - '0');
  if (negative) token.parameter = -*token.parameter;
  if (at_ < rtf_.size() && rtf_[at_] == ' ') ++at_;
  if (token.word == "bin" && token.parameter.value_or(0) > 0)
    at_ += std::min(rtf_.size() - at_, static_cast<std::size_t>(*token.parameter));
  return token;
}

}  // namespace broadsheet::extraction
